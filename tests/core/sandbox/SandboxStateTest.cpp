// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceClient.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <memory>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void runSql(const QString &path, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

/// A state file as version 1 of the sandbox made it: these statements never change.
void makeVersion1(const QString &path)
{
    for (const QString &statement :
        {u"CREATE TABLE invoice ("
         u" id INTEGER PRIMARY KEY AUTOINCREMENT, gateway TEXT NOT NULL, merchant INTEGER NOT NULL,"
         u" token TEXT NOT NULL UNIQUE, reference TEXT NOT NULL, method TEXT NOT NULL, direct INTEGER NOT "
         u"NULL,"
         u" state TEXT NOT NULL, minor_units INTEGER NOT NULL, currency TEXT NOT NULL, email TEXT NOT NULL,"
         u" description TEXT NOT NULL, callback_data TEXT NOT NULL, success_url TEXT NOT NULL,"
         u" failure_url TEXT NOT NULL, cancel_url TEXT NOT NULL, pending_url TEXT NOT NULL,"
         u" customer_ip TEXT NOT NULL, country TEXT NOT NULL,"
         u" created INTEGER NOT NULL, changed INTEGER NOT NULL)"_s,
            u"CREATE INDEX invoice_reference ON invoice (reference)"_s,
            u"CREATE INDEX invoice_created ON invoice (created)"_s,
            u"CREATE INDEX invoice_payable ON invoice (created) WHERE state IN ('created', 'opened')"_s,
            u"CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
            u"INSERT INTO sqlite_sequence (name, seq) VALUES ('invoice', 1700)"_s,
            u"INSERT INTO setting VALUES ('clockOffset', '1000')"_s,
            // Gateway A takes a reference as often as it comes.
            u"INSERT INTO invoice VALUES (1701, 'nonstopay', 1, 'token-one', 'CF-A', 'card', 0, 'created', "
            u"1504,"
            u" 'USD', 'anna@example.com', '', '{\"ref\":\"CF-A\"}', 'https://shop.example/ok', '', '', '', "
            u"'',"
            u" '', 1709161200000, 1709161200000)"_s,
            u"INSERT INTO invoice VALUES (1702, 'nonstopay', 1, 'token-two', 'CF-A', 'card', 0, 'paid', 1504,"
            u" 'USD', 'bert@example.com', '', 'null', '', '', '', '', '', 'DE', 1709161201000,"
            u" 1709161202000)"_s,
            u"PRAGMA user_version = 1"_s})
        runSql(path, statement);
}

const QDateTime day(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC);

} // namespace

/// What a sandbox still knows when it is started again, and what it makes of files that are not its own.
class SandboxStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAFileItCannotUse_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("a folder that is not there") << u"nowhere"_s;
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("a text file") << u"text"_s;
        QTest::newRow("a newer version's file") << u"version"_s;
        QTest::newRow("another program's database") << u"tables"_s;
    }
    void refusesAFileItCannotUse()
    {
        QFETCH(QString, kind);
        QTemporaryDir folder;
        QString path = folder.filePath(u"state.db"_s);
        if (kind == u"nowhere")
            path = folder.filePath(u"not/there/state.db"_s);
        else if (kind == u"folder")
            path = folder.path();
        else if (kind == u"text")
            writeFile(
                path, "this is not a database, it only is a text file that somebody chose by mistake\n");
        else if (kind == u"version")
            runSql(path, u"PRAGMA user_version = 99"_s);
        else
            runSql(path, u"CREATE TABLE invoice (a)"_s);

        Sandbox sandbox({.port = 0, .stateFile = path});
        const auto started = sandbox.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::Unavailable);
        QCOMPARE(started.error().code, u"sandbox-state"_s);
        QVERIFY(started.error().message.contains(path));
        QVERIFY(!started.error().detail.isEmpty());
    }

    void knowsEverythingAfterARestart()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"state.db"_s);
        auto client = std::make_unique<SandboxClient>(Sandbox::Options{.port = 0, .stateFile = path});
        const quint16 port = client->port();
        const QString link = client->link(",\"success_url\":\"https://shop.example/"
                                          "ok?a=%20\",\"callbackJson\":{\"ref\":\"CF-A\",\"n\":0.10}");
        const QString paid = client->link();
        client->pay(paid, "paid");
        client->advance(1000);
        client->control(u"profile"_s, R"({"minimum":"3"})");
        const QByteArray history = client->history().body;
        const QByteArray info = client->info(client->newestId() - 1).body;
        client.reset();

        SandboxClient again({.port = port, .stateFile = path});
        QCOMPARE(again.history().body, history);
        QCOMPARE(again.info(again.newestId() - 1).body, info);
        QVERIFY(again.get(link).body.contains("id=\"pay\""));
        QVERIFY(!again.get(paid).body.contains("id=\"pay\""));
        QCOMPARE(again.get(u"/_sandbox/clock"_s).json[u"offsetSeconds"].text(), u"1000"_s);
        QCOMPARE(again.get(u"/_sandbox/profile"_s).json[u"minimum"].text(), u"3.00"_s);
        QCOMPARE(again.control(u"pay"_s, R"({"ref":"CF-A","outcome":"paid"})").status, 200);
        // The log is of one run only.
        QCOMPARE(again.get(u"/_sandbox/requests"_s).json.items().front()[u"number"].text(), u"1"_s);
    }

    void goesOnWithAFileOfVersion1()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"state.db"_s);
        makeVersion1(path);
        {
            EInvoiceClient client({.port = 0, .stateFile = path, .clock = [] { return day; }});
            QCOMPARE(client.get(u"/_sandbox/clock"_s).json[u"offsetSeconds"].text(), u"1000"_s);
            const Json history = client.history().json;
            QCOMPARE(history[u"total"].text(), u"2"_s);
            QCOMPARE(history[u"list"].items().front()[u"email"].text(), u"bert@example.com"_s);
            QCOMPARE(client.info(1701).json[u"data"][u"callbackJson"].toBytes(), R"({"ref":"CF-A"})"_ba);
            QVERIFY(client.get(u"/widget/sale/create/?token=token-one"_s).body.contains("id=\"pay\""));
            QCOMPARE(client.end("CF-A", "failed").json[u"id"].text(), u"1702"_s);
            // Both gateways sell on, gateway B's with numbers that A's have used.
            client.link(",\"callbackJson\":{\"ref\":\"CF-A\"}");
            QCOMPARE(client.newestId(), 1703);
            QCOMPARE(refusalCode(client.order("CF-A", "bitcoin", "0.1")), -1);
            QCOMPARE(refusalCode(client.order("CF-A", "bitcoin", "0.1")), 0);
        }
        // The second start finds nothing left to do.
        EInvoiceClient again({.port = 0, .stateFile = path, .clock = [] { return day; }});
        QCOMPARE(again.history().json[u"total"].text(), u"3"_s);
        QCOMPARE(again.word("CF-A"), u"CREATED"_s);
    }

    void leavesAFileAloneThatItCannotMoveOn()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"state.db"_s);
        makeVersion1(path);
        runSql(path, u"ALTER TABLE invoice ADD COLUMN account TEXT"_s); // what version 2 adds, half done
        {
            Sandbox sandbox({.port = 0, .stateFile = path});
            const auto started = sandbox.start();
            QVERIFY(!started);
            QCOMPARE(started.error().code, u"sandbox-state"_s);
        }
        // All or nothing: without the disturbance it goes on as if nothing had been.
        runSql(path, u"ALTER TABLE invoice DROP COLUMN account"_s);
        EInvoiceClient client({.port = 0, .stateFile = path, .clock = [] { return day; }});
        QCOMPARE(client.history().json[u"total"].text(), u"2"_s);
    }

    void knowsEInvoicesAfterARestart()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"state.db"_s);
        const QByteArray order =
            "{\"payment_id\":\"CF-A\",\"currency\":\"visamaster.uah\",\"amount\":5,\"account\":\"C-1\","
            "\"success_url\":\"https://shop.example/ok\",\"status_url\":\"https://shop.example/?n=%20\"}";
        auto client = std::make_unique<EInvoiceClient>(Sandbox::Options{.port = 0, .stateFile = path});
        const quint16 port = client->port();
        client->order(order);
        client->order("CF-B", "monero", "0.5");
        const QByteArray form = client->process("CF-A").body;
        const QByteArray coin = client->process("CF-B").body;
        const QByteArray state = client->state("CF-A").body;
        client.reset();

        EInvoiceClient again({.port = port, .stateFile = path});
        QCOMPARE(again.state("CF-A").body, state);
        QCOMPARE(again.process("CF-A").body, form);
        QCOMPARE(again.process("CF-B").body, coin);
        QCOMPARE(refusalCode(again.order(order)), 0);
        again.end("CF-A", "paid");
        const Json notices = again.get(u"/_sandbox/callbacks"_s).json;
        QCOMPARE(notices.items().front()[u"url"].text(), u"https://shop.example/?n=%20"_s);
    }

    void forgetsWithoutAFile()
    {
        auto client = std::make_unique<SandboxClient>();
        const quint16 port = client->port();
        const QString link = client->link();
        client.reset();
        SandboxClient again({.port = port});
        QCOMPARE(again.get(link).status, 404);
    }

    void sharesAFileWithAnother()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"state.db"_s);
        SandboxClient one({.port = 0, .stateFile = path});
        SandboxClient two({.port = 0, .stateFile = path});
        QNetworkAccessManager network;
        constexpr int wanted = 100;
        int finished = 0;
        for (int count = 0; count < wanted; ++count) {
            QNetworkRequest request((count % 2 == 0 ? one : two).url(u"/api/btn-create-invoice/get/"_s));
            request.setRawHeader("API-KEY", "sandbox-api-key-not-secret");
            request.setRawHeader("Content-Type", "application/json");
            QNetworkReply *reply =
                network.post(request, R"({"email":"a@example.com","amount":1,"devise":"USD"})");
            connect(reply, &QNetworkReply::finished, this, [&finished, reply] {
                ++finished;
                reply->deleteLater();
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(finished, wanted, 30000);
        QCOMPARE(one.history().json[u"total"].text(), u"100"_s);
        QCOMPARE(two.history().body, one.history().body);

        // A number of gateway B's is taken for both.
        EInvoiceClient third({.port = 0, .stateFile = path});
        EInvoiceClient fourth({.port = 0, .stateFile = path});
        QCOMPARE(refusalCode(third.order("CF-A", "bitcoin", "0.1")), -1);
        QCOMPARE(refusalCode(fourth.order("CF-A", "bitcoin", "0.1")), 0);

        // What the one moves, the other sees; the clock is one clock.
        const QString link = one.link();
        two.pay(link, "paid");
        QCOMPARE(one.status(one.newestId()).json[u"invoice"][u"status"].text(), u"invoice:paid"_s);
        one.advance(5);
        QCOMPARE(two.advance(5).json[u"offsetSeconds"].text(), u"10"_s);
        QCOMPARE(one.get(u"/_sandbox/clock"_s).json[u"offsetSeconds"].text(), u"10"_s);
    }
};

QTEST_GUILESS_MAIN(SandboxStateTest)
#include "SandboxStateTest.moc"
