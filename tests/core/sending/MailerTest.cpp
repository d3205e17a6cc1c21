// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/Mailer.h"

#include "../base/Await.h"
#include "MailServer.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Mail aMail(const QString &to = u"anna@example.org"_s)
{
    return {.to = to,
        .subject = u"Payment of 15.00 EUR"_s,
        .text = u"Pay here:\nhttps://pay.example/1\n.\nFrom us"_s};
}

MailPatience patience()
{
    return {.connecting = std::chrono::seconds(20),
        .answer = std::chrono::seconds(20),
        .all = std::chrono::seconds(40)};
}

QString codeOf(const Result<AcceptedMail> &result)
{
    return result ? u"accepted"_s : result.error().code;
}

Result<AcceptedMail> send(const MailSettings &settings, const QString &password = u"open sesame"_s,
    const Mail &mail = aMail(), MailPatience limits = patience())
{
    Mailer mailer(limits);
    return await(mailer.send(mail, settings, SecretText(password)));
}

} // namespace

/// Mails over real lines to real servers: what reaches them, and what is said where they do not take it.
class MailerTest : public QObject {
    Q_OBJECT

    MailServer m_script{{u"script"_s}};

private Q_SLOTS:
    void aLineThatBreaksAnywhereIsToldApart_data()
    {
        QTest::addColumn<QStringList>("script");
        QTest::addColumn<QString>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("letters"); // that the server has whole
        const auto row = [](const char *name, const QStringList &script, const QString &code, ErrorKind kind,
                             int letters = 0) { QTest::newRow(name) << script << code << kind << letters; };
        const auto refused = ErrorKind::Refused;
        row("connect", {u"drop=connect"_s}, u"mail-failed"_s, refused);
        row("greeting", {u"drop=greeting"_s}, u"mail-failed"_s, refused);
        row("ehlo", {u"drop=ehlo"_s}, u"mail-failed"_s, refused);
        row("starttls", {u"drop=starttls"_s}, u"mail-failed"_s, refused);
        row("behind TLS", {u"drop=secure-ehlo"_s}, u"mail-failed"_s, refused);
        row("login", {u"drop=auth"_s}, u"mail-failed"_s, refused);
        row("sender", {u"drop=mail"_s}, u"mail-failed"_s, refused);
        row("recipient", {u"drop=rcpt"_s}, u"mail-failed"_s, refused);
        row("data", {u"drop=data"_s}, u"mail-failed"_s, refused);
        row("letter taken, no answer", {u"drop=letter"_s}, u"mail-unknown"_s, ErrorKind::Unknown, 1);
        row("answered, then broken", {u"drop=accepted"_s}, u"accepted"_s, refused, 1);
        row("no STARTTLS", {u"plain=yes"_s}, u"mail-no-tls"_s, refused);
        row("STARTTLS refused", {u"answer-starttls=454 not now"_s}, u"mail-no-tls"_s, refused);
        row("turned away", {u"answer-greeting=554 no service"_s}, u"mail-failed"_s, refused);
        row("wrong password", {u"answer-auth=535 5.7.8 no"_s}, u"mail-login"_s, refused);
        row("sender refused", {u"answer-mail=553 5.7.1 not yours"_s}, u"mail-sender-refused"_s, refused);
        row("recipient refused", {u"answer-rcpt=550 5.1.1 nobody"_s}, u"mail-recipient-refused"_s, refused);
        row("data refused", {u"answer-data=552 too large"_s}, u"mail-refused"_s, refused);
        row("letter refused", {u"answer-letter=554 spam"_s}, u"mail-refused"_s, refused, 1);
        row("letter put off", {u"answer-letter=451 later"_s}, u"mail-refused"_s, refused, 1);
        row("a plan of attack", {u"answer-letter=250 ok\\n250 <script>\\n250 x"_s}, u"accepted"_s, refused,
            1);
    }
    void aLineThatBreaksAnywhereIsToldApart()
    {
        QFETCH(QStringList, script);
        QFETCH(QString, code);
        QFETCH(ErrorKind, kind);
        QFETCH(int, letters);
        MailServer &server = m_script;
        server.play(script);
        const auto sent = send(server.settings(MailSecurity::StartTls));
        QCOMPARE(codeOf(sent), code);
        if (!sent)
            QCOMPARE(sent.error().kind, kind);
        QCOMPARE(server.mails(), letters);
        QCOMPARE(server.said().count("DATA\n"), letters == 0 ? server.said().count("DATA\n") : letters);
    }

    void aLineThatBreaksWithinTheLetterSendsNothing()
    {
        MailServer &server = m_script;
        server.play({u"drop=half"_s});
        Mail mail = aMail();
        mail.attachments = {{.name = u"CF.pdf"_s, .bytes = QByteArray(6'000'000, 'x')}};
        const auto sent = send(server.settings(MailSecurity::StartTls), u"open sesame"_s, mail);
        QCOMPARE(codeOf(sent), u"mail-failed"_s);
        QCOMPARE(sent.error().kind, ErrorKind::Refused);
        QCOMPARE(server.mails(), 0);
    }

    void aServerThatFallsSilentIsGivenUp_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("code");
        QTest::newRow("greeting") << u"greeting"_s << u"mail-timeout"_s;
        QTest::newRow("login") << u"auth"_s << u"mail-timeout"_s;
        QTest::newRow("letter") << u"letter"_s << u"mail-unknown"_s;
        QTest::newRow("another protocol") << u"no"_s << u"mail-timeout"_s;
    }
    void aServerThatFallsSilentIsGivenUp()
    {
        QFETCH(QString, step);
        QFETCH(QString, code);
        MailServer &server = m_script;
        server.play({step == u"no" ? u"answer-greeting=HTTP/1.1 400 no"_s : u"silent="_s + step});
        MailPatience short_ = patience();
        short_.connecting = short_.answer = std::chrono::seconds(2);
        const auto sent = send(server.settings(MailSecurity::StartTls), u"open sesame"_s, aMail(), short_);
        QCOMPARE(codeOf(sent), code);
    }

    void cancellingSendsNothing()
    {
        MailServer &server = m_script;
        server.play({u"silent=greeting"_s});
        std::stop_source stop;
        Mailer mailer(patience());
        auto sending = mailer.send(
            aMail(), server.settings(MailSecurity::StartTls), SecretText(u"open sesame"_s), stop.get_token());
        stop.request_stop();
        QCOMPARE(codeOf(await(std::move(sending))), u"mail-cancelled"_s);
        QCOMPARE(server.mails(), 0);
    }

    void aStrangersCertificateIsRefused_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("code");
        QTest::newRow("not trusted") << QString() << u"localhost"_s << u"mail-certificate"_s;
        QTest::newRow("another name") << u"own"_s << u"127.0.0.1"_s << u"mail-certificate"_s;
        QTest::newRow("no file") << u"/nonexistent/ca.pem"_s << u"localhost"_s << u"mail-certificates"_s;
    }
    void aStrangersCertificateIsRefused()
    {
        QFETCH(QString, authority);
        QFETCH(QString, host);
        QFETCH(QString, code);
        for (const QString &kind : {u"starttls"_s, u"tls"_s}) {
            const MailServer server({kind});
            MailSettings settings = server.settings(*mailSecurityFromName(kind));
            settings.host = host;
            if (authority != u"own")
                settings.certificates = authority;
            QCOMPARE(codeOf(send(settings)), code);
            QVERIFY(server.said().isEmpty());
        }
    }

    void theWrongKindOfTlsIsSaid()
    {
        const MailServer server({u"tls"_s});
        MailPatience short_ = patience();
        short_.answer = std::chrono::seconds(2);
        const auto sent = send(server.settings(MailSecurity::StartTls), u"open sesame"_s, aMail(), short_);
        QVERIFY2(codeOf(sent) == u"mail-timeout" || codeOf(sent) == u"mail-failed", qPrintable(codeOf(sent)));
        const MailServer other({u"starttls"_s});
        QCOMPARE(codeOf(send(other.settings(MailSecurity::Tls))), u"mail-no-tls"_s);
    }

    void nobodyAtThePort()
    {
        MailSettings settings;
        {
            const MailServer server({u"script"_s});
            settings = server.settings(MailSecurity::Tls);
        }
        settings.certificates.clear();
        QCOMPARE(codeOf(send(settings)), u"mail-unreachable"_s);
        settings.host = u"mail.invalid"_s;
        QCOMPARE(codeOf(send(settings)), u"mail-unreachable"_s);
    }

    /// libcurl sends without login then, and says that all is well.
    void whereNoLoginIsOfferedNothingIsSent_data()
    {
        QTest::addColumn<QString>("offers");
        QTest::newRow("nothing") << u"250-localhost\\n250 STARTTLS"_s;
        QTest::newRow("what nobody knows") << u"250-localhost\\n250-AUTH MAGIC\\n250 STARTTLS"_s;
        QTest::newRow("no kind") << u"250-localhost\\n250-AUTH\\n250 STARTTLS"_s;
    }
    void whereNoLoginIsOfferedNothingIsSent()
    {
        QFETCH(QString, offers);
        m_script.play({u"answer-ehlo="_s + offers});
        MailSettings settings = m_script.settings(MailSecurity::StartTls);
        QCOMPARE(codeOf(send(settings)), u"mail-login-not-offered"_s);
        QCOMPARE(m_script.mails(), 0);
        settings.user.clear();
        QCOMPARE(codeOf(send(settings, {})), u"accepted"_s);
        QCOMPARE(m_script.mails(), 1);
    }

    void theServersWordsKeepNoPassword_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        // Packed, the password looks otherwise behind each length of a user.
        for (const QString &user : {u"till"_s, u"sales"_s, u"seller"_s}) {
            for (const QString &password : {u"hunter2-Ünïcode"_s, u"k3y-ü"_s, u"open sesame"_s})
                QTest::addRow("%s, %s", qPrintable(user), qPrintable(password)) << user << password;
        }
    }
    void theServersWordsKeepNoPassword()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        MailSettings settings = m_script.settings(MailSecurity::StartTls);
        settings.user = user;
        for (const QByteArray &echo : {password.toUtf8(), password.toUtf8().toBase64(),
                 QByteArray(QByteArray(1, '\0') + user.toUtf8() + QByteArray(1, '\0') + password.toUtf8())
                     .toBase64()}) {
            m_script.play({u"answer-auth=535 you said "_s + QString::fromUtf8(echo) + u" there"_s});
            const auto sent = send(settings, password);
            QCOMPARE(codeOf(sent), u"mail-login"_s);
            const QString all = sent.error().message.english() + sent.error().detail;
            QVERIFY2(!all.contains(QString::fromUtf8(echo)), qPrintable(all));
            QVERIFY2(!all.contains(password), qPrintable(all));
        }
    }

    void lettersBeyondAsciiBeforeTheAt()
    {
        const QString to = u"анна@example.org"_s;
        const MailServer knows({u"starttls"_s, u"utf8=yes"_s});
        QCOMPARE(
            codeOf(send(knows.settings(MailSecurity::StartTls), u"open sesame"_s, aMail(to))), u"accepted"_s);
        QVERIFY2(knows.said().contains("SMTPUTF8"), knows.said());
        QVERIFY(knows.said().contains(QByteArray("RCPT " + to.toUtf8())));
        const MailServer other({u"starttls"_s});
        QCOMPARE(codeOf(send(other.settings(MailSecurity::StartTls), u"open sesame"_s, aMail(to))),
            u"mail-no-utf8"_s);
        QCOMPARE(other.mails(), 0);
    }

    void realServersTakeIt_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("STARTTLS") << u"starttls"_s;
        QTest::newRow("TLS") << u"tls"_s;
    }
    void realServersTakeIt()
    {
        QFETCH(QString, kind);
        const MailServer server({kind});
        const MailSettings settings = server.settings(*mailSecurityFromName(kind));
        const auto sent = send(settings);
        QCOMPARE(codeOf(sent), u"accepted"_s);
        QCOMPARE(sent->answer, u"2.0.0 queued as 4F1A"_s);
        QVERIFY(server.said().contains("LETTER tls=True login=True"));
        QVERIFY(!server.said().contains(QSysInfo::machineHostName().toUtf8()));
        const QByteArray mail = server.mail(0);
        QVERIFY(mail.contains(QByteArray("Message-ID: <" + sent->messageId.toLatin1() + ">")));
        QVERIFY(mail.contains("\r\n=2E\r\n")); // a dot alone ends no letter
        QVERIFY(mail.contains("\r\n=46rom us\r\n"));
        QCOMPARE(codeOf(send(settings, u"wrong"_s)), u"mail-login"_s);
        QCOMPARE(codeOf(send(settings, u"open sesame"_s, aMail(u"nobody@example.org"_s))),
            u"mail-recipient-refused"_s);
        const auto later = send(settings, u"open sesame"_s, aMail(u"later@example.org"_s));
        QCOMPARE(codeOf(later), u"mail-recipient-refused"_s);
        QVERIFY(later.error().message.contains(u"Try again"));
        QCOMPARE(server.mails(), 1);
    }
};

QTEST_GUILESS_MAIN(MailerTest)
#include "MailerTest.moc"
