// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxClient.h"

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
