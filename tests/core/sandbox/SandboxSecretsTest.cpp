// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxClient.h"
#include "sandbox/Masking.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <memory>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QByteArray cardNumber = "378282246310005";
const QByteArray cardCode = "7391";
const QByteArray birthDate = "1987-11-23";
const QByteArray apiKey = "sandbox-api-key-not-secret";
const QByteArray canary = "canary-7f3a@example.com";

const QByteArray sale =
    R"({"email":"canary-7f3a@example.com","amount":15.04,"devise":"USD","name":"John Smith",)"
    R"("address1":"1000 Lombard St","address2":"Flat 2","city":"San Francisco","country":"DE",)"
    R"("postcode":"90210","date_of_birth":"1987-11-23","card_number":"378282246310005",)"
    R"("card_expiry_date":"02/2039","card_ccv":"7391","customer_ip":"127.0.0.1",)"
    R"("phone":"020 7946 0018","callbackJson":{"ref":"CF-A"}})";

/// Every byte of every file in the folder: the database, its log, whatever else was left there.
QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// Every value in the database but the tokens, in which any four digits may stand by chance.
QByteArray everyValueIn(const QString &path)
{
    QByteArray all;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader"_s);
        database.setDatabaseName(path);
        if (!database.open())
            return {};
        const QStringList tables = database.tables();
        for (const QString &table : tables) {
            QSqlQuery query(u"SELECT * FROM "_s + table, database);
            while (query.next()) {
                const QSqlRecord record = query.record();
                for (int column = 0; column < record.count(); ++column) {
                    if (record.fieldName(column) != u"token"
                        && record.value(column).typeId() == QMetaType::QString)
                        all += record.value(column).toByteArray() + '\n';
                }
            }
        }
    }
    QSqlDatabase::removeDatabase(u"reader"_s);
    return all;
}

} // namespace

/// Card number, card code, birth date and key must not outlive the call, neither on disk nor in the log.
class SandboxSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsNothingSecret()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"state.db"_s);
        QByteArray log;
        {
            SandboxClient client({.port = 0, .stateFile = path});
            QCOMPARE(client.create(sale).errorCode(), 0);
            client.control(u"faults"_s, R"({"call":"create","fault":"http-500"})");
            client.control(u"faults"_s, R"({"call":"create","fault":"http-500","landed":true})");
            client.create(sale);
            client.create(sale);
            client.create(sale.chopped(1)); // not JSON any more
            client.create(QByteArray(sale).replace("DE", "XX")); // refused
            client.create(QByteArray(sale).replace("card_number", "Card-Number").replace("card_ccv", "CVV"));
            client.create("[" + sale + "]");
            client.create("{\"deep\":[{\"callbackJson\":" + sale + "}]}");
            client.create(
                QByteArray(sale).replace("John Smith", "3782 822463 10005")); // the number in the wrong field
            client.post(u"/nowhere/378282246310005"_s, sale);
            client.get(
                u"/api/invoice/status/?id=3782-822463-10005&API-KEY=sandbox-api-key-not-secret&card_ccv=7391"_s);
            client.send("GET", u"/api/client-invoice-history/get/?card%5Fnumber=37%3828"_s, {},
                {{"X-Card", cardNumber}, {"Cookie", apiKey}, {"Authorization", "Bearer " + apiKey}});
            log = client.get(u"/_sandbox/requests"_s).body + client.get(u"/_sandbox/callbacks"_s).body;
            QCOMPARE(client.history().json[u"total"].text(), u"4"_s);
        }
        const QByteArray files = everythingIn(folder.path());
        const QByteArray values = everyValueIn(path);

        // The canary stands beside the secrets in every sale: a search that finds it would have found them.
        QVERIFY(files.contains(canary));
        QVERIFY(values.contains(canary));
        QVERIFY(log.contains(canary));
        for (const QByteArray &secret : {cardNumber, birthDate, apiKey}) {
            QVERIFY2(!files.contains(secret), secret.constData());
            QVERIFY2(!log.contains(secret), secret.constData());
        }
        QVERIFY(!values.contains(cardCode));
        QVERIFY(!log.contains("\"7391\"") && !log.contains("=7391"));
        QVERIFY(!log.contains("3782"));
        QVERIFY(log.contains("not JSON, "));
    }

    void masks_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<QByteArray>("remembered");

        QTest::newRow("by name") << R"({"card_number":"1","a":2})"_ba
                                 << R"({"card_number":"***","a":2})"_ba;
        QTest::newRow("an object by name") << R"({"Card Number":{"x":1}})"_ba
                                           << R"({"Card Number":"***"})"_ba;
        QTest::newRow("twice") << R"({"card_ccv":1,"card_ccv":2})"_ba
                               << R"({"card_ccv":"***","card_ccv":"***"})"_ba;
        QTest::newRow("as a number") << R"({"n":4242424242424242})"_ba
                                     << R"({"n":"***"})"_ba;
        QTest::newRow("in a text") << R"({"n":"card 4242-4242 4242 4242, thanks"})"_ba
                                   << R"({"n":"card ***, thanks"})"_ba;
        QTest::newRow("as a name") << R"({"4242424242424242":1})"_ba
                                   << R"({"***":1})"_ba;
        QTest::newRow("JSON in a text") << "{\"callbackJson\":\"{\\\"dob\\\":\\\"1990\\\"}\"}"_ba
                                        << "{\"callbackJson\":\"{\\\"dob\\\":\\\"***\\\"}\"}"_ba;
        QTest::newRow("no card number") << R"({"n":"4242424242424241","id":1700000000001})"_ba
                                        << R"({"n":"4242424242424241","id":1700000000001})"_ba;
        QTest::newRow("numbers as written") << R"({"amount":0.10})"_ba
                                            << R"({"amount":0.10})"_ba;
    }
    void masks()
    {
        QFETCH(QByteArray, received);
        QFETCH(QByteArray, remembered);
        QCOMPARE(Masking::standard().json(*Json::parse(received)).toBytes(), remembered);
    }
};

QTEST_GUILESS_MAIN(SandboxSecretsTest)
#include "SandboxSecretsTest.moc"
