// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "sending/MailBook.h"
#include "sending/MailPassword.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

MailSettings good()
{
    return {.host = u"mail.example.com"_s,
        .port = 465,
        .security = MailSecurity::Tls,
        .user = u"till"_s,
        .senderAddress = u"shop@example.com"_s,
        .senderName = u"Anna's Shop"_s,
        .replyTo = {},
        .certificates = {}};
}

} // namespace

/// What a mail server's settings may be, and their file.
class MailSettingsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    SerialWorker m_files{u"files"_s};

private Q_SLOTS:
    void hosts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read"); // empty: refused
        const auto row = [](const QString &typed, const QString &read = {}) {
            QTest::newRow(qPrintable(typed.left(30))) << typed << read;
        };
        row({});
        row(u"mail.example.com:465"_s);
        row(u"smtp://mail.example.com"_s);
        row(u"user:pw@mail.example.com"_s);
        row(u"mail.example.com/x"_s);
        row(u"mail.example.com\nX: y"_s);
        row(u"mail example.com"_s);
        row(u"-mail.example.com"_s);
        row(u"mail..example.com"_s);
        row(QString(300, u'a'));
        row(u" Mail.Example.COM "_s, u"mail.example.com"_s);
        row(u"localhost"_s, u"localhost"_s);
        row(u"почта.рф"_s, u"xn--80a1acny.xn--p1ai"_s);
        row(u"127.0.0.1"_s, u"127.0.0.1"_s);
        row(u"::1"_s, u"::1"_s);
    }
    void hosts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        QCOMPARE(checkMailHost(typed).value_or(QString()), read);
    }

    void wrongSettingsAreNamed()
    {
        const auto codeOf = [](const auto &change) {
            MailSettings settings = good();
            change(settings);
            const auto checked = checkMailSettings(settings);
            return checked ? QString() : checked.error().code;
        };
        QCOMPARE(codeOf([](MailSettings &) {}), QString());
        QCOMPARE(codeOf([](MailSettings &s) { s.port = 0; }), u"mail-port"_s);
        QCOMPARE(codeOf([](MailSettings &s) { s.senderName = u"Shop\r\nBcc: x"_s; }), u"mail-name"_s);
        QCOMPARE(codeOf([](MailSettings &s) { s.senderName = u"Shop\u202E"_s; }), u"mail-name"_s);
        QCOMPARE(codeOf([](MailSettings &s) { s.senderName = QString(121, u'x'); }), u"mail-name"_s);
        QCOMPARE(codeOf([](MailSettings &s) { s.senderAddress = u"shop"_s; }), u"email-not-valid"_s);
        QCOMPARE(codeOf([](MailSettings &s) { s.replyTo = u"a@b.example, c@d.example"_s; }),
            u"mail-address-several"_s);
        QCOMPARE(codeOf([](MailSettings &s) { s.user = u"till\n"_s + u"x"_s; }), u"mail-user"_s);
        QCOMPARE(
            codeOf([](MailSettings &s) { s.certificates = u"/nonexistent.pem"_s; }), u"mail-certificates"_s);
        QCOMPARE(codeOf([](MailSettings &s) { s.certificates = u"ca.pem"_s; }), u"mail-certificates"_s);
    }

    void passwords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read"); // a code where it is refused
        QTest::newRow("none") << QString() << u"mail-password-missing"_s;
        QTest::newRow("a line's end") << u"\r\n"_s << u"mail-password-missing"_s;
        QTest::newRow("two lines") << u"one\ntwo\n"_s << u"mail-password-lines"_s;
        QTest::newRow("NUL") << u"one"_s + QChar(0) << u"mail-password-lines"_s;
        QTest::newRow("long") << QString(401, u'x') << u"mail-password-long"_s;
        QTest::newRow("blanks are its own") << u" a b \n"_s << u" a b "_s;
        QTest::newRow("letters") << u"pässwörd ☃"_s << u"pässwörd ☃"_s;
    }
    void passwords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        const auto password = readMailPassword(SecretText(typed));
        QCOMPARE(password ? password->reveal() : password.error().code, read);
    }

    void aDamagedFileIsSaidAndKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << "{"_ba;
        QTest::newRow("no security") << R"({"host":"a.example","port":25,"security":"none"})"_ba;
        QTest::newRow("no port") << R"({"host":"a.example","security":"tls"})"_ba;
        QTest::newRow("a large port") << R"({"host":"a.example","port":70000,"security":"tls"})"_ba;
        QTest::newRow("no host") << R"({"port":465,"security":"tls"})"_ba;
    }
    void aDamagedFileIsSaidAndKept()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.filePath(u"damaged.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        MailBook book(path, m_files);
        const auto read = await(book.settings());
        QCOMPARE(read ? QString() : read.error().code, u"mail-settings-unavailable"_s);
        QVERIFY(read.error().message.contains(path));
    }

    void keptReadAndRemoved()
    {
        const QString path = m_folder.filePath(u"mail.json"_s);
        MailBook book(path, m_files);
        QVERIFY(await(book.settings())->isEmpty());
        MailSettings settings = good();
        settings.port = 587;
        settings.security = MailSecurity::StartTls;
        settings.copyToShop = true;
        settings.replyTo = u"office@example.com"_s;
        QVERIFY(await(book.set(settings)));
        QCOMPARE(await(book.settings()).value(), settings);
        MailSettings wrong = settings;
        wrong.host = u"a b"_s;
        QCOMPARE(await(book.set(wrong)).error().code, u"mail-host"_s);
        QCOMPARE(await(book.settings()).value(), settings);
        QVERIFY(await(book.remove()));
        QVERIFY(await(book.settings())->isEmpty());
        QVERIFY(await(book.remove()));
    }
};

QTEST_GUILESS_MAIN(MailSettingsTest)
#include "MailSettingsTest.moc"
