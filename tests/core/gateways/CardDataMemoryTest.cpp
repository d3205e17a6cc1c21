// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "../issuing/TlsServer.h"
#include "MemorySearch.h"
#include "NonStoPaySamples.h"
#include "gateways/nonstopay/NonStoPayGateway.h"

#include <QLoggingCategory>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

// The server is this very program in a process of its own: what it keeps of a request is not in our memory.

QByteArray answerOf(const QString &mode)
{
    if (mode == u"answers")
        return httpAnswer(R"({"errorCode":0,"redirectUrl":"https:\/\/pay.example\/?token=a"})");
    if (mode == u"refuses")
        return httpAnswer(R"({"errorCode":50006,"errorMessage":"no"})", "400 Bad Request");
    if (mode == u"cuts")
        return httpAnswer(R"({"errorCode":0})").chopped(4);
    if (mode == u"talks nonsense")
        return "SSH-2.0-OpenSSH_9.2\r\n"_ba;
    if (mode == u"answers too much")
        return httpAnswer(QByteArray(2 * 1024 * 1024, ' '));
    if (mode == u"packs badly")
        return httpAnswer("packed", "200 OK", "Content-Encoding: gzip\r\n");
    if (mode == u"announces")
        return "HTTP/1.1 103 Early Hints\r\n\r\n"_ba;
    return {};
}

int serve(QCoreApplication &app, const QStringList &arguments)
{
    const QString mode = arguments.value(2);
    const bool secure = arguments.size() > 3;
    QSslServer encrypted;
    QTcpServer plain;
    QTcpServer &server = secure ? encrypted : plain;
    if (secure) {
        QFile key(arguments.value(4));
        if (!key.open(QIODevice::ReadOnly))
            return 1;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate::fromPath(arguments.value(3)).value(0));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        encrypted.setSslConfiguration(configuration);
    }
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server, mode] {
        QTcpSocket *socket = server.nextPendingConnection();
        if (mode == u"never reads") {
            socket->setReadBufferSize(1);
            return;
        }
        const auto request = std::make_shared<HttpMessageReader>(HttpMessageReader::Kind::Request);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, mode, request] {
            request->feed(socket->readAll());
            if (!request->isComplete() || mode == u"stalls")
                return;
            socket->write(answerOf(mode));
            socket->disconnectFromHost();
        });
    });
    if (!server.listen(QHostAddress(QHostAddress::LocalHost)))
        return 1;
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    return app.exec();
}

class ServerProcess {
public:
    ServerProcess(const QString &mode, const QStringList &identity)
    {
        m_process.start(QCoreApplication::applicationFilePath(), QStringList{u"--serve"_s, mode} + identity);
        if (!m_process.waitForReadyRead(30'000))
            qFatal("the test's server does not start");
        m_port = m_process.readLine().trimmed().toInt();
    }
    ~ServerProcess()
    {
        m_process.kill();
        m_process.waitForFinished(30'000);
    }
    Q_DISABLE_COPY_MOVE(ServerProcess)
    int port() const { return m_port; }

private:
    QProcess m_process;
    int m_port = 0;
};

HiddenText hidden(QByteArray plain)
{
    return HiddenText(plain);
}

/// Digits that add up as those of a card, new each time: they stand nowhere by chance.
HiddenText newCardNumber()
{
    QByteArray number = "4"_ba;
    while (number.size() < 15)
        number += static_cast<char>('0' + QRandomGenerator::global()->bounded(10));
    int sum = 0;
    for (qsizetype at = 0; at < 15; ++at) {
        const int doubled = (number[at] - '0') * (at % 2 == 0 ? 2 : 1);
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    number += static_cast<char>('0' + (10 - sum % 10) % 10);
    return HiddenText(number);
}

HiddenText newBirthDate()
{
    QByteArray date = QByteArray::number(QRandomGenerator::global()->bounded(1930, 2000)) + "-0"
        + QByteArray::number(QRandomGenerator::global()->bounded(1, 10)) + "-1"
        + QByteArray::number(QRandomGenerator::global()->bounded(0, 10));
    return HiddenText(date);
}

QString revealed(const HiddenText &text)
{
    QByteArray plain = text.plain();
    QString revealed = QString::fromUtf8(plain);
    SecretText::wipe(plain);
    return revealed;
}

/// What may not be found once a call has ended.
struct Card {
    HiddenText number = newCardNumber();
    HiddenText birthDate = newBirthDate();
    int codeAlone = QRandomGenerator::global()->bounded(100, 1000); // which stands everywhere by chance
    HiddenText code = hidden("card_ccv\":\"" + QByteArray::number(codeAlone));

    /// "number 1, code 2", or nothing.
    QByteArray leftIn(const MemorySearch &memory) const
    {
        const std::vector<int> copies = memory.copiesOf({&number, &birthDate, &code});
        const QByteArrayList names{"number", "birth date", "code"};
        QByteArrayList left;
        for (qsizetype index = 0; index < names.size(); ++index) {
            if (const int found = copies[static_cast<std::size_t>(index)]; found > 0)
                left << names[index] + ' ' + QByteArray::number(found);
        }
        return left.join(", ");
    }
};

/// As the window hands it over.
Draft draftWith(const Card &card, const PaymentMethod &method)
{
    Draft draft = samples::fullDraft(method, Channel::Direct);
    draft.texts[u"card_number"_s] = revealed(card.number);
    draft.texts[u"card_ccv"_s] = QString::number(card.codeAlone);
    draft.texts[u"date_of_birth"_s] = revealed(card.birthDate);
    return draft;
}

Order orderWith(const Card &card)
{
    const PaymentMethod method = cardMethod();
    auto order = checkDraft(draftWith(card, method), method, {.today = samples::today});
    if (!order)
        qFatal("%s", qPrintable(order.error().front().message));
    return std::move(*order);
}

/// A turn of the event loop: what Qt deletes later is deleted.
void letGo()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

/// A direct sale's card number, code and date of birth are nowhere in this process once the call has ended,
/// however it ended: looked up in the process's whole memory.
class CardDataMemoryTest : public QObject {
    Q_OBJECT

    Certificates m_certificates;
    QTemporaryDir m_folder;
    QStringList m_identity; ///< of the server over TLS: certificate and key, in files
    QSslCertificate m_issuer;
    MemorySearch m_memory;

    QByteArray afterIssuing(const Card &card, const QUrl &url, bool stopped, QString *code)
    {
        HttpClient http;
        NonStoPayGateway gateway(samples::shop(url), SecretText(u"0d8d8e89a6cdcd"_s), http);
        std::stop_source stop;
        auto issuing = gateway.issue(orderWith(card), u"CF-ABCDEFGHIJKLMNOP"_s, stop.get_token());
        if (m_memory.copiesOf(card.number) == 0)
            return "the search finds nothing even while the call is under way";
        if (stopped)
            QTimer::singleShot(300, qApp, [&stop] { stop.request_stop(); });
        *code = [](const IssueOutcome &outcome) { return outcome.error ? outcome.error->code : u"issued"_s; }(
                    await(std::move(issuing)));
        letGo();
        return card.leftIn(m_memory);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"counterfoil.http=false"_s);
        const auto pair = m_certificates.make(u"localhost"_s, u"20200101"_s, u"20400101"_s);
        m_issuer = pair.issuer;
        for (const auto &[name, pem] : {std::pair(u"server.pem"_s, pair.certificate.toPem()),
                 std::pair(u"server.key"_s, pair.key.toPem())}) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size());
            m_identity << file.fileName();
        }
    }
    void init()
    {
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates({m_issuer});
        QSslConfiguration::setDefaultConfiguration(trusting);
    }

    void theSearchFindsWhatIsThere()
    {
        const Card card;
        QCOMPARE(m_memory.copiesOf(card.number), 0); // nor does the search hold it
        QString wide = revealed(card.number);
        QCOMPARE(m_memory.copiesOf(card.number), 1);
        QByteArray narrow = card.number.plain();
        QCOMPARE(m_memory.copiesOf(card.number), 2);
        char onTheStack[16];
        std::copy(narrow.begin(), narrow.end(), onTheStack);
        asm volatile("" : : "r"(onTheStack) : "memory"); // it is read by somebody, for all the compiler knows
        QCOMPARE(m_memory.copiesOf(card.number), 3);
        std::fill_n(static_cast<volatile char *>(onTheStack), 16, '\0');
        SecretText::wipe(wide);
        SecretText::wipe(narrow);
        QCOMPARE(m_memory.copiesOf(card.number), 0);
    }

    void checkingLeavesNothing()
    {
        const Card card;
        {
            const Order order = orderWith(card);
            QVERIFY(m_memory.copiesOf(card.number) > 0);
        }
        QCOMPARE(card.leftIn(m_memory), QByteArray());
    }

    void afterACall_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("secure");
        for (const bool secure : {false, true}) {
            const auto row = [secure](const char *mode, const QString &code) {
                QTest::addRow("%s, %s", secure ? "TLS" : "plain", mode)
                    << QString::fromLatin1(mode) << code << secure;
            };
            row("answers", u"issued"_s);
            row("refuses", u"50006"_s);
            row("closes", u"connection-lost"_s);
            row("cuts", u"connection-lost"_s);
            row("announces", u"connection-lost"_s);
            row("talks nonsense", u"connection-lost"_s);
            row("answers too much", u"unreadable-answer"_s);
            row("packs badly", u"unreadable-answer"_s);
            row("stalls", u"stopped"_s);
        }
    }
    void afterACall()
    {
        QFETCH(QString, mode);
        QFETCH(bool, secure);
        const ServerProcess server(mode, secure ? m_identity : QStringList());
        const QUrl url(u"%1://localhost:%2"_s.arg(secure ? u"https"_s : u"http"_s).arg(server.port()));
        const Card card;
        QString code;
        QCOMPARE(afterIssuing(card, url, mode == u"stalls", &code), QByteArray());
        QTEST(code, "code");
    }

    void whereNothingIsSent_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("mode");
        QTest::newRow("nobody there, plain") << u"http"_s << QString();
        QTest::newRow("nobody there, TLS") << u"https"_s << QString();
        QTest::newRow("an untrusted certificate") << u"https"_s << u"answers"_s;
        QTest::newRow("no TLS there") << u"https"_s << u"stalls"_s;
        QTest::newRow("not allowed") << u"ftp"_s << QString();
    }
    void whereNothingIsSent()
    {
        QFETCH(QString, scheme);
        QFETCH(QString, mode);
        QSslConfiguration distrusting = QSslConfiguration::defaultConfiguration();
        distrusting.setCaCertificates({});
        QSslConfiguration::setDefaultConfiguration(distrusting);
        const ServerProcess server(mode, mode == u"answers" ? m_identity : QStringList());
        const QUrl url(u"%1://localhost:%2"_s.arg(scheme).arg(mode.isEmpty() ? 1 : server.port()));
        const Card card;
        QString code;
        QCOMPARE(afterIssuing(card, url, mode == u"stalls", &code), QByteArray());
        QCOMPARE(code, u"not-sent"_s);
    }

    /// More than the system takes at once: part of it is still with us when the call ends.
    void whatWasNotSentYet_data()
    {
        QTest::addColumn<bool>("secure");
        QTest::addColumn<bool>("stopped");
        QTest::newRow("plain, time is up") << false << false;
        QTest::newRow("plain, stopped") << false << true;
        QTest::newRow("TLS, time is up") << true << false;
        QTest::newRow("TLS, stopped") << true << true;
    }
    void whatWasNotSentYet()
    {
        QFETCH(bool, secure);
        QFETCH(bool, stopped);
        const ServerProcess server(u"never reads"_s, secure ? m_identity : QStringList());
        const Card card;
        HttpClient http;
        std::stop_source stop;
        HttpRequest request{.method = "POST"_ba,
            .url = QUrl(u"%1://localhost:%2"_s.arg(secure ? u"https"_s : u"http"_s).arg(server.port())),
            .timeout = std::chrono::milliseconds(stopped ? 30'000 : 400),
            .stop = stop.get_token()};
        request.body = QByteArray(16 * 1024 * 1024, ' ');
        QByteArray plain = card.number.plain();
        std::copy(plain.begin(), plain.end(), request.body.end() - plain.size());
        SecretText::wipe(plain);
        if (stopped)
            QTimer::singleShot(400, qApp, [&stop] { stop.request_stop(); });
        auto sending = http.send(std::move(request));
        QVERIFY(m_memory.copiesOf(card.number) > 0);
        QVERIFY(!await(std::move(sending)));
        letGo();
        QCOMPARE(card.leftIn(m_memory), QByteArray());
    }

    /// A client that goes while calls are under way takes their requests with it.
    void whenTheClientGoes()
    {
        const ServerProcess server(u"stalls"_s, {});
        const Card card;
        auto http = std::make_unique<HttpClient>();
        HttpRequest request{.method = "POST"_ba,
            .url = QUrl(u"http://localhost:%1"_s.arg(server.port())),
            .body = card.number.plain(),
            .isCardJson = true};
        const auto sending = http->send(std::move(request));
        QVERIFY(m_memory.copiesOf(card.number) > 0);
        http.reset();
        letGo();
        QCOMPARE(card.leftIn(m_memory), QByteArray());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--serve")
        return serve(app, arguments);
    CardDataMemoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "CardDataMemoryTest.moc"
