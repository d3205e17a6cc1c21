// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceClient.h"

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start(QDate(2024, 2, 28), QTime(23, 0), Qt::UTC);

Sandbox::Options atStart()
{
    return {.port = 0, .clock = [] { return start; }};
}

} // namespace

/// Gateway B's statement and its list of extra fields.
class EInvoiceListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAStatement_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("code");
        QTest::newRow("no dates") << "{}"_ba << qint64(9008);
        QTest::newRow("no end") << R"({"start_date":"2024-02-01 00:00:00"})"_ba << qint64(9008);
        QTest::newRow("days only") << R"({"start_date":"2024-02-01","end_date":"2024-03-01"})"_ba
                                   << qint64(9008);
        QTest::newRow("a day that is none")
            << R"({"start_date":"2024-02-30 00:00:00","end_date":"2024-03-01 00:00:00"})"_ba << qint64(9008);
        QTest::newRow("ISO's T")
            << R"({"start_date":"2024-02-01T00:00:00","end_date":"2024-03-01T00:00:00"})"_ba << qint64(9008);
        QTest::newRow("numbers") << R"({"start_date":1706745600,"end_date":1709251200})"_ba << qint64(9008);
        QTest::newRow("backwards")
            << R"({"start_date":"2024-03-01 00:00:00","end_date":"2024-02-01 00:00:00"})"_ba << qint64(9008);
        QTest::newRow("a status that is none")
            << R"({"start_date":"2024-02-01 00:00:00","end_date":"2024-03-01 00:00:00","status":"PAID"})"_ba
            << qint64(9006);
    }
    void refusesAStatement()
    {
        QFETCH(QByteArray, body);
        QFETCH(qint64, code);
        EInvoiceClient client;
        QCOMPARE(refusalCode(client.statement(body)), code);
    }

    void listsWhatWasMadeInBetween()
    {
        EInvoiceClient client(atStart()); // 28 February 2024, 23:00:00
        client.link(); // gateway A's are not on it
        client.order("CF-A", "wave-ci.xof", "500");
        client.advance(3600);
        client.order("CF-B", "wave-ci.xof", "1000");
        client.process("CF-B");
        client.advance(3600);
        client.order("CF-C", "bitcoin", "0.1");
        client.end("CF-C", "cancelled");

        const auto listed = [&client](const char *from, const char *to, const char *more = "") {
            const Reply reply = client.statement(QByteArray("{\"start_date\":\"2024-02-") + from
                + "\",\"end_date\":\"2024-02-" + to + "\"" + more + "}");
            QStringList numbers;
            for (const Json &item : reply.json[u"list"].items()) {
                const QString number = item[u"payment_id"].text() + item[u"payment"].text();
                // Each is written as the status call writes it.
                if (item != client.state(number.toLatin1()).json)
                    numbers << u"other than status"_s;
                numbers << number;
            }
            return numbers.join(u' ');
        };
        QCOMPARE(listed("01 00:00:00", "29 23:59:59"), u"CF-A CF-B CF-C"_s);
        QCOMPARE(listed("28 23:00:00", "29 00:00:00"), u"CF-A CF-B"_s);
        QCOMPARE(listed("28 23:00:01", "29 00:59:59"), u"CF-B"_s);
        QCOMPARE(listed("01 00:00:00", "28 22:59:59"), u""_s);
        QCOMPARE(listed("01 00:00:00", "29 23:59:59", ",\"status\":\"FINISHED\""), u"CF-B"_s);
        QCOMPARE(listed("01 00:00:00", "29 23:59:59", ",\"status\":\"CANCELED\""), u"CF-C"_s);
        QCOMPARE(listed("01 00:00:00", "29 23:59:59", ",\"status\":\"PAYIN_ERROR\""), u""_s);
    }

    void listsMoreThanAPageful()
    {
        EInvoiceClient client(atStart());
        for (int count = 0; count < 60; ++count)
            client.order(QByteArray::number(count), "bitcoin", "1");
        const Reply reply =
            client.statement(R"({"start_date":"2024-02-01 00:00:00","end_date":"2024-03-01 00:00:00"})");
        QCOMPARE(reply.json[u"list"].items().size(), 60u);
    }

    void listsExtraFields()
    {
        EInvoiceClient client;
        const Json all = client.extraFields("{}").json;
        QCOMPARE(all.members().size(), 13u); // ten of Orange Money, bank, PayTM and WizAll
        int required = 0;
        for (const auto &[system, fields] : all.members()) {
            for (const auto &[name, field] : fields.members()) {
                QCOMPARE(field.members().size(), 5u);
                QCOMPARE(field[u"field"].text(), name);
                required += field[u"required"].isTrue() ? 1 : 0;
            }
        }
        QCOMPARE(required, 1);
        QVERIFY(all[u"wiz_all-senegal.xof"][u"phone"][u"required"].isTrue());
        QVERIFY(all[u"bank.ngn"][u"channel"][u"hidden"].isTrue());
        QCOMPARE(all[u"bank.ngn"][u"bank_code"][u"title"].text(), u"Bank code"_s);

        const Json one = client.extraFields(R"({"currency":"orange_money-mali.xof"})").json;
        QCOMPARE(one.members().size(), 1u);
        QCOMPARE(one[u"orange_money-mali.xof"], all[u"orange_money-mali.xof"]);
        QCOMPARE(client.extraFields(R"({"currency":"bitcoin"})").body, R"({"bitcoin":{}})"_ba);
        QCOMPARE(refusalCode(client.extraFields(R"({"currency":"orange"})")), 9006);
        QCOMPARE(refusalCode(client.extraFields("[]")), 9004);
    }
};

QTEST_GUILESS_MAIN(EInvoiceListsTest)
#include "EInvoiceListsTest.moc"
