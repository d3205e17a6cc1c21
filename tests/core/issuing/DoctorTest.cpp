// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/Doctor.h"

#include "../gateways/ScriptedProxy.h"
#include "../sandbox/SandboxClient.h"
#include "IssuingFixture.h"
#include "TlsServer.h"
#include "faults/FaultProxy.h"

#include <QSslSocket>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

using Lines = std::vector<Diagnosis>;

/// "Keychain good, Address bad": what was looked at. The rest is the rest.
QString seen(const Lines &lines)
{
    QStringList words;
    for (const Diagnosis &line : lines) {
        if (line.verdict != Diagnosis::Verdict::NotChecked)
            words << line.what.english() + u' ' + verdictName(line.verdict).english();
    }
    return words.join(u", "_s);
}

Diagnosis lineOf(const Lines &lines, const QString &what)
{
    for (const Diagnosis &line : lines) {
        if (line.what == what)
            return line;
    }
    return {.what = what, .message = u"there is no such line"_s};
}

QString wordsOf(const Diagnosis &line)
{
    return line.message.english() + u" | "_s + line.advice.english() + u" | "_s + line.detail;
}

QByteArray dated(const QDateTime &time)
{
    return "Date: " + QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss").toLatin1()
        + " GMT\r\n";
}

/// An account at `url`, in a book of its own, with a keychain and a clock that the test sets.
class Surgery {
public:
    explicit Surgery(const QUrl &url, bool builtIn = false)
        : accounts(AccountBook(folder.filePath(u"accounts.json"_s), {account(url, builtIn)}), files)
    {
    }

    Lines examine(const QString &id = u"shop"_s) { return await(doctor.examine(id)); }
    static Account account(const QUrl &url, bool builtIn)
    {
        return {.id = u"shop"_s,
            .name = u"Shop"_s,
            .gatewayId = u"nonstopay"_s,
            .baseUrl = url,
            .builtIn = builtIn};
    }

    QTemporaryDir folder;
    QDateTime now = QDateTime::currentDateTimeUtc();
    MemorySecrets secrets;
    HttpClient http;
    GatewayCatalogue catalogue = GatewayCatalogue::standard();
    SerialWorker files{u"files"_s};
    Accounts accounts;
    AccountGateways gateways{catalogue, accounts, secrets, http};
    Doctor doctor{accounts, gateways, http, [this] { return now; }, std::chrono::milliseconds(400)};
};

/// The real sandbox's key, from a keychain in memory.
class SandboxSecrets final : public SecretStore {
public:
    QString text = sandboxApiKey.toString();

    QCoro::Task<Result<SecretText>> key(Account) override { co_return SecretText(text); }
    QCoro::Task<Result<void>> store(Account, SecretText) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> remove(Account) override { co_return Result<void>(); }
};

} // namespace

/// What the doctor says of accounts that do not work, and that each trouble is told from its neighbours.
class DoctorTest : public QObject {
    Q_OBJECT

    Certificates m_certificates;
    const QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();

private Q_SLOTS:
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_usual); }

    void keychains_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("seenLines");
        const auto unavailable = ErrorKind::Unavailable;
        QTest::newRow("none runs") << unavailable << u"keychain-missing"_s << u"Keychain bad"_s;
        QTest::newRow("locked") << unavailable << u"keychain-locked"_s << u"Keychain bad"_s;
        QTest::newRow("silent") << unavailable << u"keychain-timeout"_s << u"Keychain bad"_s;
        QTest::newRow("broken") << unavailable << u"keychain-error"_s << u"Keychain bad"_s;
        QTest::newRow("no key in it") << ErrorKind::Input << u"key-missing"_s << u"Keychain good, Key bad"_s;
    }
    void keychains()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        ScriptedServer server;
        Surgery surgery(server.url());
        surgery.secrets.error = Error{kind, code, u"It is “so. So” it is. Mend it."_s, u"detail"_s};
        const Lines lines = surgery.examine();
        QTEST(seen(lines), "seenLines");
        const auto bad = std::find_if(lines.begin(), lines.end(),
            [](const Diagnosis &line) { return line.verdict == Diagnosis::Verdict::Bad; });
        QCOMPARE(bad->message, u"It is “so. So” it is."_s); // what is, apart from what to do
        QCOMPARE(bad->advice, u"Mend it."_s);
        QCOMPARE(bad->kind, std::optional(kind));
        QVERIFY(server.requests.isEmpty()); // without a key nobody is asked anything
    }

    void whatHappenedAndWhatToDoAreTwoThingsInEachLanguage_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("advice");
        QTest::newRow("one sentence") << u"It is so."_s << u"It is so."_s << QString();
        QTest::newRow("three") << u"It is 1.5. Mend it. Soon."_s << u"It is 1.5."_s << u"Mend it. Soon."_s;
        QTest::newRow("a quotation") << u"Это «так. И так» есть. Исправьте."_s << u"Это «так. И так» есть."_s
                                     << u"Исправьте."_s;
        QTest::newRow("another full stop") << u"ऐसा है। ठीक करें।"_s << u"ऐसा है।"_s << u"ठीक करें।"_s;
    }
    void whatHappenedAndWhatToDoAreTwoThingsInEachLanguage()
    {
        QFETCH(QString, words);
        ScriptedServer server;
        Surgery surgery(server.url());
        surgery.secrets.error = Error{ErrorKind::Unavailable, u"keychain-locked"_s, words};
        const Diagnosis keychain = lineOf(surgery.examine(), u"Keychain"_s);
        QTEST(keychain.message.toString(), "message");
        QTEST(keychain.advice.toString(), "advice");
    }

    void accountsThatAreNotThere()
    {
        Surgery surgery(QUrl(u"https://shop.example"_s));
        const Lines lines = surgery.examine(u"another"_s);
        QCOMPARE(seen(lines), u"Account bad"_s);
        QCOMPARE(lines.front().kind, std::optional(ErrorKind::Input));
        QCOMPARE(lines.size(), std::size_t(9)); // all that was not looked at stands there as well
    }

    void addressesThatLeadNowhere_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("advice");
        QTest::newRow("misspelt") << u"https://no-such-host.invalid"_s
                                  << u"no-such-host.invalid was not found"_s << u"internet connection"_s;
        QTest::newRow("nobody there")
            << u"http://127.0.0.1:1"_s << u"Nothing answers at 127.0.0.1:1"_s << u"gateway is down"_s;
        QTest::newRow("not encrypted") << u"http://shop.example"_s << u"not encrypted"_s << u"https://"_s;
    }
    void addressesThatLeadNowhere()
    {
        QFETCH(QString, url);
        QFETCH(QString, message);
        QFETCH(QString, advice);
        Surgery surgery{QUrl(url)};
        const Lines lines = surgery.examine();
        QCOMPARE(seen(lines), u"Keychain good, Address bad"_s);
        const Diagnosis line = lineOf(lines, u"Address"_s);
        QVERIFY2(line.message.contains(message), qPrintable(wordsOf(line)));
        QVERIFY2(line.advice.contains(advice), qPrintable(wordsOf(line)));
        QCOMPARE(line.kind, std::optional(ErrorKind::Unknown));
    }

    void aServerThatSaysNothing()
    {
        ScriptedServer silent([](const ReceivedRequest &) { return QByteArray(); });
        Surgery surgery(silent.url());
        const Lines lines = surgery.examine();
        QCOMPARE(seen(lines), u"Keychain good, Address bad"_s);
        QVERIFY(lineOf(lines, u"Address"_s).message.contains(u"did not answer in time"));
        // Whoever was not looked at yet does not get the key.
        QCOMPARE(silent.requests.size(), 1);
        QCOMPARE(silent.requests.front().header("API-KEY"), QByteArray());
    }

    void aServerThatHangsUp()
    {
        ScriptedServer server;
        FaultProxy proxy({.target = server.port()});
        QVERIFY(proxy.listen());
        proxy.plan({Fault::CloseAfterRequest}); // it is asked once
        Surgery surgery(QUrl(u"http://127.0.0.1:%1"_s.arg(proxy.port())));
        const Lines lines = surgery.examine();
        QCOMPARE(seen(lines), u"Keychain good, Address bad"_s);
        QVERIFY(lineOf(lines, u"Address"_s).message.contains(u"was closed"));
    }

    void proxiesInTheWay_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("advice");
        QTest::newRow("wants a password")
            << "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"fixture\"\r\nContent-Length: 0\r\n\r\n"_ba
            << u"wants a name and a password"_s << u"Write both into the proxy’s address"_s;
        QTest::newRow("refuses") << "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"_ba
                                 << u"does not let this computer through"_s
                                 << u"Ask whoever runs this network"_s;
        QTest::newRow("finds no gateway") << "HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n"_ba
                                          << u"could not reach gateway.shop.example"_s << u"web address"_s;
        QTest::newRow("is silent") << ""_ba << u"did not answer in time"_s << u"network settings"_s;
    }
    void proxiesInTheWay()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, message);
        QFETCH(QString, advice);
        ScriptedProxy proxy(answer);
        Surgery surgery(QUrl(u"https:/"_s + u"/gateway.shop.example"_s));
        const Lines lines = surgery.examine();
        QCOMPARE(seen(lines), u"Keychain good, Address bad"_s);
        const Diagnosis line = lineOf(lines, u"Address"_s);
        QVERIFY2(
            line.message.contains(message) && line.message.contains(proxy.name()), qPrintable(wordsOf(line)));
        QVERIFY2(line.advice.contains(advice) && line.advice.endsWith(u"Then check again."),
            qPrintable(wordsOf(line)));
        QCOMPARE(line.kind, std::optional(ErrorKind::Unavailable));
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("message");
        const QString stopped = u"Keychain good, Address good, Secure connection bad"_s;
        const QString looksAtTheClock = stopped + u", Clock warning"_s;
        QTest::newRow("expired") << u"localhost"_s << u"20200101"_s << u"20200201"_s << true
                                 << looksAtTheClock << u"has expired"_s;
        QTest::newRow("not yet valid") << u"localhost"_s << u"20890101"_s << u"20890201"_s << true
                                       << looksAtTheClock << u"not valid yet"_s;
        QTest::newRow("from a stranger")
            << u"localhost"_s << u"20200101"_s << u"20890101"_s << false << stopped << u"Nobody vouches"_s;
        QTest::newRow("another host's")
            << u"other.example"_s << u"20200101"_s << u"20890101"_s << true << stopped << u"another host"_s;
        QTest::newRow("everything at once: the stranger counts")
            << u"other.example"_s << u"20200101"_s << u"20200201"_s << false << stopped
            << u"Nobody vouches"_s;
    }
    void certificates()
    {
        QFETCH(QString, name);
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(bool, trusted);
        QFETCH(QString, message);
        const Certificates::Pair identity = m_certificates.make(name, from, until);
        TlsServer server(identity, httpAnswer("{}"));
        if (trusted)
            trust(identity);
        Surgery surgery(server.url());
        const Lines lines = surgery.examine();
        QTEST(seen(lines), "lines");
        const Diagnosis line = lineOf(lines, u"Secure connection"_s);
        QVERIFY2(line.message.contains(message), qPrintable(wordsOf(line)));
        QVERIFY(!line.advice.isEmpty());
        QCOMPARE(server.received, QByteArray());
        const Diagnosis clock = lineOf(lines, u"Clock"_s);
        if (clock.verdict == Diagnosis::Verdict::Warning) // the person sees which of the two is wrong
            QVERIFY2(clock.message.contains(from.first(4))
                    && clock.message.contains(QString::number(surgery.now.date().year())),
                qPrintable(clock.message));
    }

    void aCertificateThatSignedItself()
    {
        Certificates::Pair identity = m_certificates.make(u"localhost"_s, u"20200101"_s, u"20890101"_s);
        identity.certificate = identity.issuer;
        identity.key = m_certificates.issuerKey();
        TlsServer server(identity, httpAnswer("{}"));
        Surgery surgery(server.url());
        const Lines lines = surgery.examine();
        QCOMPARE(seen(lines), u"Keychain good, Address good, Secure connection bad"_s);
        QVERIFY(lineOf(lines, u"Secure connection"_s).detail.contains(u"self-signed"));
    }

    void aServerWithoutTls()
    {
        ScriptedServer plain([](const ReceivedRequest &) { return QByteArray(); });
        plain.closesAfterAnswer = true;
        Surgery surgery(QUrl(u"https://127.0.0.1:%1"_s.arg(plain.port())));
        const Lines lines = surgery.examine();
        QVERIFY(seen(lines).startsWith(u"Keychain good, Address "));
        QVERIFY(plain.requests.isEmpty());
    }

    void anEncryptedGateway()
    {
        const Certificates::Pair identity = m_certificates.make(u"localhost"_s, u"20200101"_s, u"20890101"_s);
        trust(identity);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        TlsServer server(identity, httpAnswer(R"({"errorCode":0,"list":[]})", "200 OK", dated(now)));
        Surgery secure(server.url());
        const Lines lines = secure.examine();
        QCOMPARE(seen(lines),
            u"Keychain good, Address good, Secure connection good, Clock good, Gateway good, Key good, Internet address list good"_s);
        QVERIFY(lineOf(lines, u"Secure connection"_s).message.contains(u"certificate"));
    }

    void clocks_data()
    {
        QTest::addColumn<qint64>("ahead"); // seconds
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("words");
        QTest::newRow("right") << qint64(0) << u"good"_s << u"agree"_s;
        QTest::newRow("two minutes") << qint64(120) << u"good"_s << u"agree"_s;
        QTest::newRow("a little more") << qint64(121) << u"warning"_s << u"2 minutes ahead"_s;
        QTest::newRow("behind") << qint64(-3600) << u"warning"_s << u"1 hour behind"_s;
        QTest::newRow("summer time") << qint64(3900) << u"warning"_s << u"1 hour 5 minutes ahead"_s;
        QTest::newRow("a day") << qint64(86400) << u"warning"_s << u"24 hours ahead"_s;
        QTest::newRow("more than a day") << qint64(86401) << u"bad"_s << u"24 hours ahead"_s;
        QTest::newRow("an empty battery") << qint64(-3650 * 86400LL) << u"bad"_s << u"3650 days behind"_s;
    }
    void clocks()
    {
        QFETCH(qint64, ahead);
        QFETCH(QString, words);
        const QDateTime there(QDate(2026, 11, 21), QTime(5, 43, 10), Qt::UTC);
        ScriptedServer server([&](const ReceivedRequest &) {
            return httpAnswer(R"({"errorCode":0,"list":[]})", "200 OK", dated(there));
        });
        Surgery surgery(server.url());
        surgery.now = there.addSecs(ahead);
        const Diagnosis clock = lineOf(surgery.examine(), u"Clock"_s);
        QTEST(verdictName(clock.verdict).english(), "verdict");
        QVERIFY2(clock.message.contains(words), qPrintable(clock.message));
        if (clock.verdict != Diagnosis::Verdict::Good)
            QVERIFY2(clock.message.contains(u"21 November 2026") && clock.advice.contains(u"Set the clock"),
                qPrintable(wordsOf(clock)));
    }

    void serversThatSayNoTime_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("empty") << "Date: \r\n"_ba;
        QTest::newRow("nonsense") << "Date: soon\r\n"_ba;
        QTest::newRow("another way of writing") << "Date: 2026-11-21T05:43:10Z\r\n"_ba;
        QTest::newRow("a day that never was") << "Date: Mon, 31 Feb 2026 05:43:10 GMT\r\n"_ba;
    }
    void serversThatSayNoTime()
    {
        QFETCH(QByteArray, header);
        ScriptedServer server([&](const ReceivedRequest &) {
            return httpAnswer(R"({"errorCode":0,"list":[]})", "200 OK", header);
        });
        Surgery surgery(server.url());
        const Diagnosis clock = lineOf(surgery.examine(), u"Clock"_s);
        QCOMPARE(clock.verdict, Diagnosis::Verdict::NotChecked);
        QVERIFY(clock.message.contains(u"does not say"));
    }

    /// The sandbox says no as the gateway would.
    void theSandboxSays_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QString>("historyFault");
        QTest::addColumn<QString>("statusFault");
        QTest::addColumn<QString>("trouble"); // after what is good in any case
        QTest::addColumn<QString>("words");
        const QString key = sandboxApiKey.toString();
        const QString none;
        QTest::newRow("all is well") << key << "{}"_ba << none << none
                                     << u"Gateway good, Key good, Internet address list good"_s
                                     << u"accepts the key"_s;
        QTest::newRow("wrong key") << u"0d8d8e89a6cdcd"_s << "{}"_ba << none << none
                                   << u"Gateway good, Key bad"_s << u"/client/profile"_s;
        QTest::newRow("called from elsewhere")
            << key << R"({"allowedIps":["203.0.113.9"]})"_ba << none << none
            << u"Gateway good, Internet address list bad"_s << u"not on the account’s list"_s;
        QTest::newRow("no addresses listed")
            << key << R"({"allowedIps":[]})"_ba << none << none
            << u"Gateway good, Internet address list bad"_s << u"No IP address is allowed"_s;
        QTest::newRow("wallet not active")
            << key << "{}"_ba << u"error-50008"_s << none
            << u"Gateway good, Key good, Internet address list good, Wallet bad"_s
            << u"validating your wallet"_s;
        QTest::newRow("history elsewhere") << key << "{}"_ba << u"http-404"_s << none
                                           << u"Gateway good, Key warning"_s << u"for status calls"_s;
        QTest::newRow("down") << key << "{}"_ba << u"http-503"_s << u"http-503"_s << u"Gateway bad"_s
                              << u"fault of its own"_s;
        QTest::newRow("asked too often")
            << key << "{}"_ba << u"http-429"_s << u"http-429"_s << u"Gateway bad"_s << u"Wait a minute"_s;
        QTest::newRow("a web page") << key << "{}"_ba << u"html"_s << u"html"_s << u"Gateway bad"_s
                                    << u"not this gateway"_s;
        QTest::newRow("garbage") << key << "{}"_ba << u"garbage"_s << u"garbage"_s << u"Gateway bad"_s
                                 << u"not this gateway"_s;
    }
    void theSandboxSays()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, profile);
        QFETCH(QString, historyFault);
        QFETCH(QString, statusFault);
        QFETCH(QString, trouble);
        QFETCH(QString, words);
        SandboxClient sandbox;
        QCOMPARE(sandbox.control(u"profile"_s, profile).status, 200);
        for (const auto &[call, fault] :
            {std::pair(u"history"_s, historyFault), std::pair(u"status"_s, statusFault)}) {
            if (!fault.isEmpty())
                QCOMPARE(sandbox
                             .control(u"faults"_s,
                                 u"{\"call\":\"%1\",\"fault\":\"%2\"}"_s.arg(call, fault).toLatin1())
                             .status,
                    200);
        }
        Surgery surgery(sandbox.access().url);
        SandboxSecrets secrets;
        secrets.text = key;
        AccountGateways gateways(surgery.catalogue, surgery.accounts, secrets, surgery.http);
        Doctor doctor(surgery.accounts, gateways, surgery.http, systemClock());
        const Lines lines = await(doctor.examine(u"shop"_s));
        QCOMPARE(seen(lines),
            QString(u"Keychain good, Address good, Secure connection good, Clock good, "_s + trouble));
        QString everything;
        for (const Diagnosis &line : lines)
            everything += wordsOf(line);
        QVERIFY2(everything.contains(words), qPrintable(everything));
        QVERIFY(!everything.contains(key)); // it may go to the support as it is
        QVERIFY(sandbox.history().json[u"list"].items().empty()); // nothing was issued
    }

    void aStrangerAtTheAddress()
    {
        // Large, and without a gateway's paths: somebody's shop.
        ScriptedServer shop([](const ReceivedRequest &request) {
            return request.url().path() == u"/" ? httpAnswer(QByteArray(2 * 1024 * 1024, ' '))
                                                : httpAnswer("<html>", "404 Not Found");
        });
        Surgery surgery(shop.url());
        const Lines lines = surgery.examine();
        QCOMPARE(seen(lines), u"Keychain good, Address good, Secure connection good, Gateway bad"_s);
        QCOMPARE(lineOf(lines, u"Gateway"_s).kind, std::optional(ErrorKind::Refused));
    }

    void theTrainingAccount()
    {
        SandboxClient sandbox;
        Surgery surgery(sandbox.access().url, true);
        SandboxSecrets secrets;
        AccountGateways gateways(surgery.catalogue, surgery.accounts, secrets, surgery.http);
        Doctor doctor(surgery.accounts, gateways, surgery.http, systemClock());
        QVERIFY(
            lineOf(await(doctor.examine(u"shop"_s)), u"Keychain"_s).message.contains(u"needs no keychain"));

        surgery.secrets.error =
            Error{ErrorKind::Unavailable, u"sandbox-port-taken"_s, u"Port 8877 is used."_s};
        QCOMPARE(seen(surgery.examine()), u"Keychain good, Gateway bad"_s);
    }

    void itFetchesTheKeyAnewAndTellsWhatItLooksAt()
    {
        ScriptedServer server(
            [](const ReceivedRequest &) { return httpAnswer(R"({"errorCode":0,"list":[]})"); });
        Surgery surgery(server.url());
        QVERIFY(await(surgery.gateways.open(u"shop"_s)));
        QStringList steps;
        const Doctor::Progress progress = [&steps](const QString &what) { steps << what; };
        await(surgery.doctor.examine(u"shop"_s, progress));
        QCOMPARE(surgery.secrets.asked, 2);
        QCOMPARE(steps, QStringList({u"Keychain"_s, u"Address"_s, u"Key"_s}));
        for (const ReceivedRequest &request : server.requests)
            QCOMPARE(request.method(), "GET"_ba);
    }

private:
    static void trust(const Certificates::Pair &identity)
    {
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates({identity.issuer});
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "DoctorTest.moc"
