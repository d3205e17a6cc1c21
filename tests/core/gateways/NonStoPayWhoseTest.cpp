// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "../ledger/LedgerSamples.h"
#include "NonStoPaySamples.h"
#include "ScriptedServer.h"
#include "gateways/nonstopay/NonStoPayGateway.h"

#include <QLoggingCategory>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString reference = u"CF-ABCDEFGHIJKLMNOP"_s;

} // namespace

/// One line of the history: whose it is, what it says of the sale, and lists as PHP writes them.
class NonStoPayWhoseTest : public QObject {
    Q_OBJECT

    ScriptedServer m_server;
    HttpClient m_http;

    NonStoPayGateway gateway()
    {
        return {samples::shop(m_server.url()), SecretText(u"0d8d8e89a6cdcd"_s), m_http};
    }
    void says(const QByteArray &body)
    {
        m_server.answerWith([body](const ReceivedRequest &) { return httpAnswer(body); });
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"counterfoil.*=false"_s); }

    // Some of these are no raw strings: moc 6.4 loses the class over them.
    void whoseItIs_data()
    {
        QTest::addColumn<QByteArray>("echo");
        QTest::addColumn<QString>("whose"); // "ours", "other", "silent"
        const auto row = [](const char *name, const QByteArray &echo, const QString &whose) {
            QTest::newRow(name) << echo << whose;
        };
        row("as it was sent", R"({"counterfoil":"CF-ABCDEFGHIJKLMNOP"})", u"ours"_s);
        row("beside the merchant's own", R"({"txId":7,"counterfoil":"CF-ABCDEFGHIJKLMNOP"})", u"ours"_s);
        row("as a text", "\"{\\\"counterfoil\\\":\\\"CF-ABCDEFGHIJKLMNOP\\\"}\"", u"ours"_s);
        row("small", R"({"counterfoil":"cf-abcdefghijklmnop"})", u"ours"_s);
        row("entities", R"("{&quot;counterfoil&quot;:&quot;CF-ABCDEFGHIJKLMNOP&quot;}")", u"ours"_s);
        row("base64", R"("eyJjb3VudGVyZm9pbCI6IkNGLUFCQ0RFRkdISUpLTE1OT1AifQ==")", u"ours"_s);
        row("in a list", R"([{"counterfoil":"CF-ABCDEFGHIJKLMNOP"}])", u"ours"_s);
        row("null", "null", u"silent"_s);
        row("nothing", R"("")", u"silent"_s);
        row("an empty list", "[]", u"silent"_s);
        row("an empty object", "{}", u"silent"_s);
        row("false", "false", u"silent"_s);
        row("cut", "\"{\\\"txId\\\":7,\\\"counterfoil\\\":\\\"CF-ABC\"", u"silent"_s);
        row("cut before ours", "\"{\\\"txId\\\":\\\"a long text that\"", u"silent"_s);
        row("its name, and no number", R"({"txId":7,"counterfoil":null})", u"silent"_s);
        row("two of ours", R"({"a":"CF-ABCDEFGHIJKLMNOP","b":"CF-ZZZZZZZZZZZZZZZZ"})", u"silent"_s);
        row("a word", R"("order")", u"silent"_s);
        row("cut, with another one that was sent along",
            "\"{\\\"replaces\\\":\\\"CF-ZZZZZZZZZZZZZZZZ\\\",\\\"counterf\"", u"silent"_s);
        row("cut behind ours", "\"{\\\"counterfoil\\\":\\\"CF-ABCDEFGHIJKLMNOP\\\",\\\"note\\\":\\\"a lo\"",
            u"ours"_s);
        row("cut behind ours, with entities",
            "\"{&quot;counterfoil&quot;:&quot;CF-ABCDEFGHIJKLMNOP&quot;,&quot;no\"", u"ours"_s);
        row("a null in it", R"({"data":null})", u"silent"_s);
        row("nothing in it", R"({"value":""})", u"silent"_s);
        row("nothing, deeper", R"({"a":{"b":[null,"",{"c":false}]}})", u"silent"_s);
        row("null as a text in it", R"({"data":"null"})", u"silent"_s);
        row("base64 that was cut", R"({"data":"eyJ0eElkIjoi"})", u"silent"_s);
        row("hex that was cut", R"({"data":"7b2274784964223a22"})", u"silent"_s);
        row("packed, beside nothing", R"({"data":"eyJ0eElkIjoiMTIzNDU2Nzg5","sum":null})", u"silent"_s);
        row("a list of packed", R"({"data":["eyJ0eElkIjoi","eyJ0eElkIjoi"]})", u"silent"_s);
        row("cut with an ellipsis", "{\"txId\":\"a long text th\xe2\x80\xa6\"}", u"silent"_s);
        row("cut with three dots", R"({"txId":"7","note":"a long text th..."})", u"silent"_s);
        row("masked", R"({"txId":7,"number":"*******************"})", u"silent"_s);
        row("spoilt", "{\"txId\":\"caf\xef\xbf\xbd\"}", u"silent"_s);
        row("another program's number", R"({"order":48213})", u"other"_s);
        row("another program's long number", R"({"order":"4821300000000017"})", u"other"_s);
        row("another program's, and a key", R"({"order":"A-17","key":"a8f5f167f44f4964e6c998dee827110c"})",
            u"other"_s);
        row("another program's, and a null", R"({"order":"A-17","note":null})", u"other"_s);
        row("another program's, deeper", R"({"cart":{"lines":[{"sku":"red hat"}]}})", u"other"_s);
        row("another program's", R"({"txId":"qktr12eqzg","status":"sfrt"})", u"other"_s);
        row("another program's as a text", "\"{\\\"txId\\\":\\\"qktr12eqzg\\\"}\"", u"other"_s);
    }
    void whoseItIs()
    {
        QFETCH(QByteArray, echo);
        QFETCH(QString, whose);
        QByteArray info =
            R"({"errorCode":0,"data":{"status":"invoice:paid","amount":15.04,"devise":"USD","callbackJson":ECHO}})";
        says(info.replace("ECHO", echo));
        auto shop = gateway();
        const auto told = await(shop.whose(u"185"_s));
        QVERIFY(told);
        QCOMPARE(told->remoteId, u"185"_s);
        QCOMPARE(told->reference, whose == u"ours" ? reference : QString());
        QCOMPARE(told->isSilent, whose == u"silent");
    }

    void whatItSaysOfTheSale_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &data, const QString &said) {
            QTest::newRow(name) << data << said;
        };
        const QByteArray ours = R"(,"callbackJson":{"counterfoil":"CF-ABCDEFGHIJKLMNOP"})";
        row("paid", R"("status":"invoice:paid","amount":15.04,"devise":"USD")" + ours, u"paid"_s);
        row("paid, the amount as a text", R"("status":"invoice:paid","amount":"15.04","devise":"usd")" + ours,
            u"paid"_s);
        row("open", R"("status":"invoice:opened","amount":15.04,"devise":"USD")" + ours, u"open"_s);
        row("paid, another amount: it does not count yet",
            R"("status":"invoice:paid","amount":15.05,"devise":"USD")" + ours, u"unconfirmed"_s);
        row("paid, no amount", R"("status":"invoice:paid")" + ours, u"unconfirmed"_s);
        row("another's, another amount", R"("status":"invoice:paid","amount":15.05,"devise":"USD")",
            u"other-sale"_s);
        row("no status", R"("amount":15.04,"devise":"USD")" + ours, u"unreadable-answer"_s);
    }
    void whatItSaysOfTheSale()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, said);
        says(R"({"errorCode":0,"data":{)" + data + "}}");
        auto shop = gateway();
        const auto told = await(shop.whose(u"185"_s));
        QVERIFY(told);
        const auto report = shop.reportOn(samples::sale(reference), *told);
        const QString result = !report ? report.error().code
            : report->isUnconfirmed    ? u"unconfirmed"_s
            : report->state            ? stateName(*report->state)
                                       : QString();
        QCOMPARE(result, said);
    }

    void listsAsPhpWritesThem_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("read"); // ids, and how many rows name no sale
        const auto row = [](const char *name, const QByteArray &list, const QString &read) {
            QTest::newRow(name) << list << read;
        };
        row("rows", R"("list":[{"id":"1"},{"id":2}])", u"1 2, 0"_s);
        row("nothing", R"("list":[])", u", 0"_s);
        row("null", R"("list":null)", u", 0"_s);
        row("an empty object", R"("list":{})", u", 0"_s);
        row("an empty text", R"("list":"")", u", 0"_s);
        row("false", R"("list":false)", u", 0"_s);
        row("rows with gaps between their numbers", R"("list":{"0":{"id":"1"},"3":{"id":"4"}})", u"1 4, 0"_s);
        row("a row that is a text", R"("list":["x",{"id":"4"}])", u"4, 1"_s);
        row("rows that are lists", R"("list":[[1],[2]])", u", 2"_s);
        row("a row that is null", R"("list":[null])", u", 1"_s);
        row("a row without an id", R"("list":[{"email":"a@example.com"}])", u", 1"_s);
        row("members that are no rows", R"("list":{"rows":[]})", u"unreadable-answer"_s);
        row("a text", R"("list":"none found")", u"unreadable-answer"_s);
        row("no list", R"("total":0)", u"unreadable-answer"_s);
    }
    void listsAsPhpWritesThem()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, read);
        says(R"({"errorCode":0,)" + list + '}');
        auto shop = gateway();
        const auto page = await(shop.statement(QDate(2026, 3, 1), QDate(2026, 3, 2), 1));
        QString result = page ? QString() : page.error().code;
        if (page) {
            QStringList ids;
            for (const StatementLine &line : page->lines)
                ids << line.remoteId;
            result = u"%1, %2"_s.arg(ids.join(u' ')).arg(page->unreadable);
            QCOMPARE(page->warning.isEmpty(), page->unreadable == 0);
        }
        QCOMPARE(result, read);
    }

    /// The pages to which the customer returns come back in the list, and with them our reference.
    void aLineNamesItsSale()
    {
        for (const QByteArray &page : {"https://shop.example/?counterfoil=CF-ABCDEFGHIJKLMNOP"_ba,
                 "https://shop.example/thanks?a=b&counterfoil=cf-abcdefghijklmnop#top"_ba,
                 "https%3A%2F%2Fshop.example%2F%3Fcounterfoil%3DCF-ABCDEFGHIJKLMNOP"_ba}) {
            for (const QByteArray &name : {"success_url"_ba, "cancel_url"_ba, "pending_url"_ba}) {
                says("{\"errorCode\":0,\"list\":[{\"id\":\"1\",\"" + name + "\":\"" + page + "\"}]}");
                auto shop = gateway();
                const auto read = await(shop.statement(QDate(2026, 3, 1), QDate(2026, 3, 2), 1));
                QVERIFY(read && read->lines.size() == 1);
                QCOMPARE(read->lines.front().reference, reference);
            }
        }
    }
};

QTEST_GUILESS_MAIN(NonStoPayWhoseTest)
#include "NonStoPayWhoseTest.moc"
