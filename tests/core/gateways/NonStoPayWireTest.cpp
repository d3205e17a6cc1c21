// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/nonstopay/NonStoPayWire.h"

#include "../ledger/LedgerSamples.h"
#include "NonStoPaySamples.h"
#include "invoices/DraftCheck.h"
#include "methods/MethodCatalogue.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::nonstopay;
using namespace Qt::StringLiterals;

namespace {

const QString reference = u"CF-ABCDEFGHIJKLMNOP"_s;

QByteArray asText(const QByteArray &text)
{
    return Json::string(QString::fromUtf8(text)).toBytes();
}

Json parsed(const QByteArray &bytes)
{
    const auto json = Json::parse(bytes);
    if (!json)
        qFatal("%s", bytes.constData());
    return *json;
}

} // namespace

/// The gateway's numbers and words, from the documents' tables: what our body looks like to the byte, and
/// what its answers mean on which call.
class NonStoPayWireTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createBodies_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("the smallest sale")
            << u"card"_s << QStringList{u"amount=15.04"_s, u"devise=USD"_s, u"email=anna@example.com"_s}
            << R"({"amount":15.04,"devise":"USD","email":"anna@example.com","callbackJson":{"counterfoil":"CF-ABCDEFGHIJKLMNOP"}})"_ba;
        QTest::newRow("an amount that no double holds")
            << u"card"_s
            << QStringList{u"amount=90071992547409.93"_s, u"devise=USD"_s, u"email=a@example.com"_s}
            << R"({"amount":90071992547409.93,"devise":"USD","email":"a@example.com","callbackJson":{"counterfoil":"CF-ABCDEFGHIJKLMNOP"}})"_ba;
        QTest::newRow("a whole amount, and one cent")
            << u"upi"_s << QStringList{u"amount=.01"_s, u"devise=USD"_s, u"email=a@example.com"_s}
            << R"({"amount":0.01,"devise":"USD","email":"a@example.com","callbackJson":{"counterfoil":"CF-ABCDEFGHIJKLMNOP"}})"_ba;
        QTest::newRow("a crypto sale without a coin, which is no card sale")
            << u"crypto"_s << QStringList{u"amount=1"_s, u"devise=USD"_s, u"email=a@example.com"_s}
            << R"({"amount":1.00,"devise":"USD","email":"a@example.com","payableCurrencies":null,"callbackJson":{"counterfoil":"CF-ABCDEFGHIJKLMNOP"}})"_ba;
        QTest::newRow("a crypto sale with its coin")
            << u"crypto"_s
            << QStringList{u"amount=1"_s, u"devise=USD"_s, u"email=a@example.com"_s,
                   u"payableCurrencies=USDT_polygon"_s}
            << R"({"amount":1.00,"devise":"USD","email":"a@example.com","payableCurrencies":"USDT_polygon","callbackJson":{"counterfoil":"CF-ABCDEFGHIJKLMNOP"}})"_ba;
        QTest::newRow("the merchant's numbers, digit by digit, and our reference before them")
            << u"card"_s
            << QStringList{u"amount=1"_s, u"devise=EUR"_s, u"email=a@example.com"_s,
                   u"callbackJson={\"txId\":12345678901234567890,\"price\":0.10,\"deep\":{\"list\":[1E5,null,true]}}"_s}
            << R"({"amount":1.00,"devise":"EUR","email":"a@example.com","callbackJson":{"counterfoil":"CF-ABCDEFGHIJKLMNOP","txId":12345678901234567890,"price":0.10,"deep":{"list":[1E5,null,true]}}})"_ba;
        QTest::newRow("texts of other scripts, quotes, a slash")
            << u"upi"_s
            << QStringList{u"amount=1"_s, u"devise=USD"_s, u"email=a@example.com"_s, u"name=Zoë O’Neil Яна"_s,
                   u"success_url=https://shop.example/a?b=%22"_s}
            << R"({"amount":1.00,"devise":"USD","email":"a@example.com","name":"Zoë O’Neil Яна","success_url":"https://shop.example/a?b=%22&counterfoil=CF-ABCDEFGHIJKLMNOP","callbackJson":{"counterfoil":"CF-ABCDEFGHIJKLMNOP"}})"_ba;
    }
    void createBodies()
    {
        QFETCH(QString, method);
        QFETCH(QStringList, texts);
        std::map<QString, QString> fields;
        for (const QString &text : texts)
            fields[text.section(u'=', 0, 0)] = text.section(u'=', 1);
        QTEST(createBody(samples::order(method, fields), reference), "body");
    }

    void aDirectSaleCarriesTheCard()
    {
        const Json body = parsed(createBody(samples::fullOrder(u"card"_s, Channel::Direct), reference));
        QCOMPARE(body[u"card_number"].text(), u"4242424242424242"_s);
        QVERIFY(body[u"card_number"].isString());
        QVERIFY(!body[u"card_ccv"].text().isEmpty());
        QVERIFY(body[u"card_ccv"].isString()); // 000 is not 0
        QCOMPARE(referenceIn(body), reference);
    }

    void everyMethodsBodyHoldsEachFieldOnce()
    {
        const MethodCatalogue catalogue = MethodCatalogue::standard();
        for (const PaymentMethod &method : catalogue.methods()) {
            if (method.gatewayId != u"nonstopay")
                continue;
            QVERIFY(method.field(FieldRole::MerchantData)); // our reference travels in it
            const Order order = samples::fullOrder(method.id, samples::widestChannel(method));
            const Json body = parsed(createBody(order, reference));
            QStringList names;
            for (const auto &[name, value] : body.members())
                names << name;
            QCOMPARE(names.size(), static_cast<qsizetype>(order.values.size()));
            QCOMPARE(names.removeDuplicates(), 0);
        }
    }

    /// The name that our reference goes by is reserved: two members of one name would hide one of them.
    void aMerchantsOwnMemberOfOurNameIsRefused()
    {
        const PaymentMethod card = cardMethod();
        Draft draft;
        draft.methodId = card.id;
        draft.texts = {{u"amount"_s, u"1"_s}, {u"devise"_s, u"USD"_s}, {u"email"_s, u"a@example.com"_s},
            {u"callbackJson"_s, u"{\"counterfoil\":\"mine\",\"txId\":7}"_s}};
        const auto order = checkDraft(draft, card, {.today = QDate(2026, 3, 15)});
        QVERIFY(!order);
        QCOMPARE(order.error().front().code, u"reserved-name"_s);
    }

    /// Whose sale an answer is about.
    void echoes_data()
    {
        QTest::addColumn<QByteArray>("callback");
        QTest::addColumn<Echo>("echo");
        const auto row = [](const char *name, const QByteArray &callback, Echo echo) {
            QTest::newRow(name) << callback << echo;
        };
        row("ours", R"({"txId":1,"counterfoil":"CF-ABCDEFGHIJKLMNOP"})", Echo::Ours);
        row("ours as text", asText("{\"counterfoil\":\"CF-ABCDEFGHIJKLMNOP\"}"), Echo::Ours);
        row("ours elsewhere", R"([{"x":{"y":"cf-abcdefghijklmnop"}}])", Echo::Ours);
        row("ours, naming another",
            R"({"replaces":"CF-AAAAAAAAAAAAAAAA","counterfoil":"CF-ABCDEFGHIJKLMNOP"})", Echo::Ours);
        row("another’s, naming ours",
            R"({"replaces":"CF-ABCDEFGHIJKLMNOP","counterfoil":"CF-AAAAAAAAAAAAAAAA"})", Echo::AnotherSales);
        row("both, and nobody knows which", R"(["CF-ABCDEFGHIJKLMNOP","CF-AAAAAAAAAAAAAAAA"])",
            Echo::Strange);
        row("another’s", R"({"counterfoil":"CF-AAAAAAAAAAAAAAAA"})", Echo::AnotherSales);
        row("another’s as text", asText("{\"counterfoil\":\"cf-aaaaaaaaaaaaaaaa\"}"), Echo::AnotherSales);
        row("masked", R"({"counterfoil":"CF-ABC*************"})", Echo::Strange);
        row("cut", asText("{\"counterfoil\":\"CF-ABCDEFGHI"), Echo::Strange);
        row("another program’s", R"({"txId":7})", Echo::Strange);
        row("a text", asText("thanks"), Echo::Strange);
        row("a number", "7", Echo::Strange);
        row("null", "null", Echo::Nothing);
        row("false", "false", Echo::Nothing);
        row("0", "0", Echo::Nothing);
        row("an empty text", asText(""), Echo::Nothing);
        row("blanks", asText("  "), Echo::Nothing);
        row("an empty object", "{}", Echo::Nothing);
        row("an empty list", "[]", Echo::Nothing);
        row("null as text", asText("null"), Echo::Nothing);
    }
    void echoes()
    {
        QFETCH(QByteArray, callback);
        const Json info = parsed(R"({"errorCode":0,"data":{"callbackJson":)" + callback + "}}");
        QTEST(echoOf(info, reference), "echo");
    }

    /// What the merchant sent along cannot speak against the sale, unless it stands where ours would.
    void echoesOfWhatWasSentAlong_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Echo>("echo");
        const auto row = [](const char *name, const QByteArray &answer, Echo echo) {
            QTest::newRow(name) << answer << echo;
        };
        const auto info = [](const QByteArray &callback) -> QByteArray {
            return QByteArray("{\"errorCode\":0,\"data\":{\"callbackJson\":") + callback + "}}";
        };
        const QByteArray old = "CF-AAAAAAAAAAAAAAAA";
        row("ours cut off", info(asText("{\"replaces\":\"" + old + "\",\"note\":\"x\",\"coun")),
            Echo::Strange);
        row("cut inside ours", info(asText("{\"replaces\":\"" + old + "\",\"counterfoil\":\"CF-ABCD")),
            Echo::Strange);
        row("ours left out", info("{\"replaces\":\"" + old + "\"}"), Echo::Strange);
        row("in a list", info("[\"" + old + "\"]"), Echo::Strange);
        row("the other sale itself", info("{\"counterfoil\":\"" + old + "\"}"), Echo::AnotherSales);
        row("the other sale, as text", info(asText("{\"counterfoil\":\"" + old + "\"}")), Echo::AnotherSales);
        row("a third one", info("{\"x\":\"CF-BBBBBBBBBBBBBBBB\"}"), Echo::AnotherSales);
        row("a third one beside it", info("{\"x\":\"CF-BBBBBBBBBBBBBBBB\",\"y\":\"" + old + "\"}"),
            Echo::Strange); // neither stands where a sale's name does
        row("ours beside it", info("{\"replaces\":\"" + old + "\",\"counterfoil\":\"CF-ABCDEFGHIJKLMNOP\"}"),
            Echo::Ours);
        row("a page cut", "{\"id\":7,\"success_url\":\"https://shop/ok?counterfoil=" + old + "&coun\"}",
            Echo::Strange);
        row("a whole page",
            "{\"id\":7,\"success_url\":\"https://shop/ok?counterfoil=" + old
                + "&counterfoil=CF-ABCDEFGHIJKLMNOP\"}",
            Echo::Strange);
        row("another page", "{\"id\":7,\"success_url\":\"https://shop/ok?counterfoil=CF-BBBBBBBBBBBBBBBB\"}",
            Echo::AnotherSales);
    }
    void echoesOfWhatWasSentAlong()
    {
        QFETCH(QByteArray, answer);
        Invoice sale = samples::sale(reference);
        sale.fields =
            parsed("{\"callbackJson\":{\"replaces\":\"CF-AAAAAAAAAAAAAAAA\"},\"success_url\":\"https://shop/"
                   "ok?counterfoil=CF-AAAAAAAAAAAAAAAA&counterfoil=CF-ABCDEFGHIJKLMNOP\"}");
        QCOMPARE(referencesSentWith(sale), QStringList(u"CF-AAAAAAAAAAAAAAAA"_s));
        QTEST(echoOf(parsed(answer), reference, referencesSentWith(sale)), "echo");
    }

    void returnPages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("written");
        const auto row = [](const QString &page, const QString &written) {
            QTest::addRow("%s", qPrintable(page)) << page << written;
        };
        row({}, {});
        row(u"https://shop.example"_s, u"https://shop.example?counterfoil=CF-ABCDEFGHIJKLMNOP"_s);
        row(u"https://shop.example/"_s, u"https://shop.example/?counterfoil=CF-ABCDEFGHIJKLMNOP"_s);
        row(u"https://shop.example/ok?a=1"_s,
            u"https://shop.example/ok?a=1&counterfoil=CF-ABCDEFGHIJKLMNOP"_s);
        row(u"https://shop.example/ok?"_s, u"https://shop.example/ok?counterfoil=CF-ABCDEFGHIJKLMNOP"_s);
        row(u"https://shop.example/ok?a=1&"_s,
            u"https://shop.example/ok?a=1&counterfoil=CF-ABCDEFGHIJKLMNOP"_s);
        row(u"https://shop.example/ok#done"_s,
            u"https://shop.example/ok?counterfoil=CF-ABCDEFGHIJKLMNOP#done"_s);
        row(u"https://shop.example/#/ok?a=1"_s,
            u"https://shop.example/?counterfoil=CF-ABCDEFGHIJKLMNOP#/ok?a=1"_s);
        row(u"https://shop.example/?a=%26b#x"_s,
            u"https://shop.example/?a=%26b&counterfoil=CF-ABCDEFGHIJKLMNOP#x"_s);
        row(u"https://shop.example/?o=CF-ABCDEFGHIJKLMNOP"_s,
            u"https://shop.example/?o=CF-ABCDEFGHIJKLMNOP"_s);
        row(u"https://shop.example/?counterfoil=CF-AAAAAAAAAAAAAAAA"_s,
            u"https://shop.example/?counterfoil=CF-ABCDEFGHIJKLMNOP"_s); // copied after another sale
        row(u"https://shop.example/?a=1&counterfoil=CF-AAAAAAAAAAAAAAAA&b=2#x"_s,
            u"https://shop.example/?a=1&b=2&counterfoil=CF-ABCDEFGHIJKLMNOP#x"_s);
        row(u"https://shop.example/?old=CF-AAAAAAAAAAAAAAAA"_s,
            u"https://shop.example/?old=CF-AAAAAAAAAAAAAAAA&counterfoil=CF-ABCDEFGHIJKLMNOP"_s);
    }
    void returnPages()
    {
        QFETCH(QString, page);
        QTEST(returnPage(page, reference), "written");
        QCOMPARE(returnPage(returnPage(page, reference), reference), returnPage(page, reference));
    }

    /// Table A.3: a part of the sentence, or "-" where the documents give the number no meaning on that call.
    void theSameNumberOnEachCall_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QStringList>("sentences"); // create, status, info, history
        const auto row = [](int number, const QString &create, const QString &statusAndInfo,
                             const QString &history) {
            QTest::addRow("%d", number)
                << number << QStringList{create, statusAndInfo, statusAndInfo, history};
        };
        const QString none = u"-"_s;
        row(50001, u"got no key"_s, u"got no key"_s, u"got no key"_s);
        row(50002, u"wants the customer’s e-mail"_s, u"without an invoice number"_s, none);
        row(50003, u"wants an amount"_s, none, none);
        row(50004, u"wants a currency"_s, none, none);
        row(50005, u"does not accept the customer’s e-mail"_s, none, none);
        row(50007, u"does not accept this account’s API key"_s, u"does not accept this account’s API key"_s,
            u"does not accept this account’s API key"_s);
        row(50006, u"IP address is not on"_s, u"IP address is not on"_s, u"IP address is not on"_s);
        row(50008, u"validating your wallet"_s, none, none);
        row(50009, u"does not take this currency"_s, none, none);
        row(50010, u"No IP address is allowed"_s, u"No IP address is allowed"_s,
            u"No IP address is allowed"_s);
        row(50011, u"above the largest"_s, u"belongs to another merchant"_s, none);
        row(50012, u"below the smallest"_s, none, u"in which order"_s);
        row(50013, none, none, none);
        row(-1, none, none, none);
        row(1, none, none, none);
    }
    void theSameNumberOnEachCall()
    {
        QFETCH(int, number);
        QFETCH(QStringList, sentences);
        const QByteArray said = QByteArray::number(number);
        int at = 0;
        for (const Call call : {Call::Create, Call::Status, Call::Info, Call::History}) {
            const QString sentence = sentences[at++];
            for (const QByteArray &quote : {""_ba, "\""_ba}) { // gateways write numbers as texts, too
                const QByteArray answer =
                    "{\"errorCode\":" + quote + said + quote + ",\"errorMessage\":\"so it is\"}";
                const auto error = errorOf(call, parsed(answer), samples::shop());
                QVERIFY(error);
                QCOMPARE(error->kind, ErrorKind::Refused);
                QCOMPARE(error->code, QString::number(number));
                QVERIFY2(error->message.contains(QString::number(number)),
                    "the number helps whoever asks the gateway");
                QVERIFY(!error->message.contains(u"%1"));
                QVERIFY(error->detail.contains(u"so it is"));
                const QString expected = sentence == u"-" ? u"“so it is”"_s : sentence;
                QVERIFY2(error->message.contains(expected), qPrintable(error->message));
            }
        }
    }

    void zeroIsNoError_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("a number") << R"({"errorCode":0})"_ba;
        QTest::newRow("a text") << R"({"errorCode":"0"})"_ba;
        QTest::newRow("with a message") << R"({"errorCode":0,"errorMessage":"OK"})"_ba;
    }
    void zeroIsNoError()
    {
        QFETCH(QByteArray, answer);
        for (const Call call : {Call::Create, Call::Status, Call::Info, Call::History})
            QVERIFY(!errorOf(call, parsed(answer), samples::shop()));
    }

    void anErrorWithoutAMessageStillSaysItsNumber()
    {
        const auto error = errorOf(Call::Create, parsed(R"({"errorCode":51234})"), samples::shop());
        QVERIFY(error);
        QVERIFY(error->message.contains(u"51234"));
        const QByteArray shouting = "{\"errorCode\":5,\"errorMessage\":\"" + QByteArray(100'000, 'x') + "\"}";
        const auto huge = errorOf(Call::Create, parsed(shouting), samples::shop());
        QVERIFY(huge->message.english().size() < 500);
        QVERIFY(huge->detail.size() < 500);
    }

    void theProfilePageIsTheAccountsOwn()
    {
        const auto error = errorOf(Call::Create, parsed(R"({"errorCode":50010})"),
            samples::shop(QUrl(u"http://127.0.0.1:8080/base/"_s)));
        QVERIFY2(
            error->message.contains(u"http://127.0.0.1:8080/client/profile"), qPrintable(error->message));
    }

    void statuses_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("known");
        const auto row = [](const QString &word, State state, bool known = true) {
            QTest::addRow("%s", word.isEmpty() ? "nothing" : qPrintable(word.left(40)))
                << word << state << known;
        };
        using enum State;
        row(u"invoice:created"_s, Open);
        row(u"invoice:opened"_s, Open);
        row(u"invoice:awaiting_approval"_s, Authorised);
        row(u"invoice:paid"_s, Paid);
        row(u"invoice:failed"_s, Failed);
        row(u"invoice:expired"_s, Expired);
        row(u"invoice:chargeback"_s, Chargeback);
        row(u"invoice:charge back"_s, Chargeback); // as the NFT page prints it
        row(u"invoice:withheld"_s, Withheld);
        // Bare words, as the history writes them, and other cases.
        row(u"PAID"_s, Paid);
        row(u"WAITING"_s, Authorised);
        row(u"WAITING SETTLEMENT"_s, Authorised);
        row(u"Waiting approval"_s, Authorised);
        row(u"AWAITING_APPROVAL"_s, Authorised);
        row(u"CHARGE BACK"_s, Chargeback);
        row(u"CHARGE_BACK"_s, Chargeback);
        row(u"EXPIRED"_s, Expired);
        row(u"Created"_s, Open);
        row(u" invoice: paid "_s, Paid);
        row(u"INVOICE:PAID"_s, Paid);
        // Words nobody documented are no state: what was known of the sale stays.
        row({}, Open, false);
        row(u"invoice:"_s, Open, false);
        row(u"invoice:partially_refunded"_s, Open, false);
        row(u"invoice:refunded"_s, Chargeback); // no document has these four
        row(u"REVERSED"_s, Chargeback);
        row(u"invoice:on_hold"_s, Withheld);
        row(u"Blocked"_s, Withheld);
        row(u"UNPAID"_s, Open); // the filter for what is created or opened
        row(u"unpaid"_s, Open);
        row(u"not paid"_s, Open, false);
        row(u"invoice:paid!"_s, Open, false);
        row(u"invoice:invoice:paid"_s, Open, false);
        row(u"payment:success"_s, Open, false);
        row(u"0"_s, Open, false);
        row(QString(10'000, u'x'), Open, false);
    }
    void statuses()
    {
        QFETCH(QString, word);
        QFETCH(State, state);
        QFETCH(bool, known);
        QCOMPARE(stateOf(word), known ? std::optional(state) : std::nullopt);
    }

    void pathsAreTheDocumentsOrTheAccountsOwn()
    {
        Account account = samples::shop();
        QCOMPARE(pathOf(Call::Create, account), u"/api/btn-create-invoice/get/"_s);
        QCOMPARE(pathOf(Call::Status, account), u"/api/invoice/status/"_s);
        QCOMPARE(pathOf(Call::Info, account), u"/api/client-invoice-info/get/"_s);
        QCOMPARE(pathOf(Call::History, account), u"/api/client-invoice-history/get/"_s);
        account.paths = {{u"history"_s, u"/api/other/"_s}, {u"elsewhere"_s, u"/x"_s}};
        QCOMPARE(pathOf(Call::History, account), u"/api/other/"_s);
        // One for a method goes before one for all.
        QCOMPARE(createPathOf(u"crypto"_s, account), u"/api/btn-create-invoice/get/"_s);
        account.paths[u"create.crypto"_s] = u"/api/crypto/"_s;
        QCOMPARE(createPathOf(u"crypto"_s, account), u"/api/crypto/"_s);
        QCOMPARE(createPathOf(u"card"_s, account), u"/api/btn-create-invoice/get/"_s);
        account.paths[u"create"_s] = u"/api/all/"_s;
        QCOMPARE(createPathOf(u"crypto"_s, account), u"/api/crypto/"_s);
        QCOMPARE(createPathOf(u"card"_s, account), u"/api/all/"_s);
        account.paths.erase(u"create"_s);
        QCOMPARE(pathOf(Call::Create, account), u"/api/btn-create-invoice/get/"_s);
    }

    void nothingAboutTheCustomerIsKeptFromAnswers()
    {
        for (const QString &name : {u"email"_s, u"html"_s, u"redirectUrl"_s, u"callbackJson"_s, u"ip"_s,
                 u"country"_s, u"card_number"_s, u"name"_s})
            QVERIFY2(!keptMembers().contains(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(NonStoPayWireTest)
#include "NonStoPayWireTest.moc"
