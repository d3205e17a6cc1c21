// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/MailCard.h"

#include "../../core/sending/MailServer.h"
#include "../sending/SendFixture.h"
#include "SettingsCards.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

MailSettings server(const QString &host, const QString &user = {}, quint16 port = 465)
{
    MailSettings settings;
    settings.host = host;
    settings.port = port;
    settings.user = user;
    settings.senderAddress = u"shop@example.com"_s;
    return settings;
}

} // namespace

/// The mail server's card, before a real one on this computer.
class MailCardTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SendFixture> m_shop;
    std::vector<std::unique_ptr<SendFixture>> m_closed; ///< services outlive calls that nobody waits for
    std::unique_ptr<MailCard> m_card;

    QLineEdit *line(const char *name) { return settingsPart<QLineEdit>(*m_card, name); }
    void press(const char *name)
    {
        QTest::mouseClick(settingsPart<QPushButton>(*m_card, name), Qt::LeftButton);
    }
    void type(const MailSettings &settings)
    {
        line("mailHost")->setText(settings.host);
        settingsPart<QComboBox>(*m_card, "mailSecurity")
            ->setCurrentIndex(settings.security == MailSecurity::Tls ? 0 : 1);
        line("mailPort")->setText(QString::number(settings.port));
        Q_EMIT line("mailPort")->textEdited(line("mailPort")->text());
        line("mailUser")->setText(settings.user);
        line("mailSender")->setText(settings.senderAddress);
        line("mailCertificates")->setText(settings.certificates);
    }
    QByteArray file()
    {
        QFile file(m_shop->folder.filePath(u"mail.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<SendFixture>();
        m_card =
            std::make_unique<MailCard>(MailCard::Services{m_shop->mail, m_shop->password, m_shop->sending});
        m_card->resize(560, 1300);
        m_card->show();
        QApplication::setActiveWindow(m_card.get());
        QTRY_VERIFY(line("mailHost")->isEnabled());
    }
    void cleanup()
    {
        m_card.reset();
        m_shop->settle();
        m_closed.push_back(std::move(m_shop));
    }

    void whatIsWrongIsSaidAtItsField_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a web address") << QByteArray("mailHost") << u"https://mail.example.com"_s;
        QTest::newRow("with a port") << QByteArray("mailHost") << u"mail.example.com:465"_s;
        QTest::newRow("port 0") << QByteArray("mailPort") << u"0"_s;
        QTest::newRow("port 65536") << QByteArray("mailPort") << u"65536"_s;
        QTest::newRow("no port") << QByteArray("mailPort") << u"smtp"_s;
        QTest::newRow("no sender") << QByteArray("mailSender") << QString();
        QTest::newRow("no address") << QByteArray("mailSender") << u"shop"_s;
        QTest::newRow("two addresses") << QByteArray("mailReplyTo") << u"a@example.com, b@example.com"_s;
        QTest::newRow("no such file") << QByteArray("mailCertificates") << u"/no such/ca.pem"_s;
    }
    void whatIsWrongIsSaidAtItsField()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, typed);
        type(server(u"mail.example.com"_s));
        line(name.constData())->setText(typed);
        press("saveMail");
        QVERIFY(line(name.constData())->property("wrong").toBool());
        QVERIFY(line(name.constData())->hasFocus());
        QVERIFY(file().isEmpty());
    }

    void aUserWantsAPassword()
    {
        type(server(u"mail.example.com"_s, u"till"_s));
        press("saveMail");
        QVERIFY(line("mailPassword")->property("wrong").toBool());
        QVERIFY(file().isEmpty());
    }

    void aPasswordThatCannotBeKeptLeavesEverythingAsItWas()
    {
        type(server(u"mail.example.com"_s, u"till"_s));
        line("mailPassword")->setText(u"open sesame"_s);
        press("saveMail");
        QTRY_VERIFY(!outcomeOf(*m_card).isEmpty() && !outcomeOf(*m_card).startsWith(u"Saving"_s)); // locked
        QVERIFY(file().isEmpty());
    }

    void thePortFollowsTheEncryption()
    {
        auto *security = settingsPart<QComboBox>(*m_card, "mailSecurity");
        QCOMPARE(line("mailPort")->text(), u"465"_s);
        security->setCurrentIndex(1);
        QCOMPARE(line("mailPort")->text(), u"587"_s);
        QTest::keyClicks(line("mailPort"), u"1"_s); // somebody's own
        security->setCurrentIndex(0);
        QCOMPARE(line("mailPort")->text(), u"5871"_s);
    }

    void itIsKeptWithoutAPassword()
    {
        type(server(u"mail.example.com"_s));
        QVERIFY(!m_card->isBusy());
        press("saveMail");
        QVERIFY(m_card->isBusy());
        QTRY_VERIFY(outcomeOf(*m_card).startsWith(u"The mail server is saved."_s));
        QVERIFY(!m_card->isBusy());
        QCOMPARE(await(m_shop->mail.settings())->host, u"mail.example.com"_s);
        QVERIFY(!file().contains("assword"));
        press("removeMail");
        QTRY_COMPARE(outcomeOf(*m_card), u"The mail server is removed."_s);
        QVERIFY(await(m_shop->mail.settings())->isEmpty());
    }

    void aTestMailSaysWhatTheServerSaid()
    {
        const MailServer running({u"starttls"_s, u"auth=no"_s});
        MailSettings settings = running.settings(MailSecurity::StartTls);
        settings.user.clear();
        type(settings);
        press("testMail");
        QVERIFY(outcomeOf(*m_card).contains(u"is on its way"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            outcomeOf(*m_card).startsWith(u"The mail server has taken the test mail"_s), 20'000);
        QCOMPARE(running.mails(), 1);
        QVERIFY(file().isEmpty()); // tried, not saved
    }

    void aPasswordThatIsTypedIsTried()
    {
        const MailServer running({u"starttls"_s, u"password=right"_s});
        const MailSettings settings = running.settings(MailSecurity::StartTls);
        type(settings);
        line("mailPassword")->setText(u"wrong"_s);
        press("testMail");
        QTRY_VERIFY_WITH_TIMEOUT(line("mailHost")->isEnabled(), 20'000);
        QCOMPARE(running.mails(), 0);
        QVERIFY(!outcomeOf(*m_card).contains(u"has taken"_s));
        line("mailPassword")->setText(u"right"_s);
        press("testMail");
        QTRY_VERIFY_WITH_TIMEOUT(outcomeOf(*m_card).startsWith(u"The mail server has taken"_s), 20'000);
        QCOMPARE(running.mails(), 1);
    }

    void aServerThatIsNotThereIsSaid()
    {
        type(server(u"localhost"_s, {}, 1));
        press("testMail");
        QTRY_VERIFY_WITH_TIMEOUT(line("mailHost")->isEnabled(), 20'000);
        QVERIFY(!outcomeOf(*m_card).contains(u"is on its way"_s));
        QVERIFY(!outcomeOf(*m_card).isEmpty());
    }

    void aPasswordDoesNotWaitInAFieldThatNobodySees()
    {
        line("mailPassword")->setText(u"open sesame"_s);
        m_card->hide();
        QVERIFY(line("mailPassword")->text().isEmpty());
    }
};

QTEST_MAIN(MailCardTest)
#include "MailCardTest.moc"
