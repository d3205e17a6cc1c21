// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsPage.h"

#include "../invoices/Shop.h"
#include "ledger/Backups.h"
#include "settings/NoticeSettings.h"
#include "settings/SettingsSections.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class SettingsPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Backups> m_backups;
    std::unique_ptr<SettingsPage> m_page;

    QAbstractButton *button(const QString &words)
    {
        for (QAbstractButton *each : m_page->findChildren<QAbstractButton *>()) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        qFatal("no button %s", qPrintable(words));
    }
    void press(const QString &words)
    {
        QAbstractButton *pressed = button(words);
        QTest::mouseClick(pressed, Qt::LeftButton, {}, QPoint(10, pressed->height() / 2));
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<ShopFixture>();
        m_preferences =
            std::make_unique<Preferences>(m_shop->folder.filePath(u"window.json"_s), m_shop->files);
        m_backups =
            std::make_unique<Backups>(m_shop->ledger, m_shop->folder.filePath(u"backups"_s), m_shop->clock);
        m_page = std::make_unique<SettingsPage>(*m_preferences, *m_backups, m_shop->clock,
            SettingsPage::About{u"1.2.3"_s, u"/home/anna/books"_s});
        m_page->resize(700, 2000); // all of it in sight
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
    }
    void cleanup()
    {
        m_page.reset();
        m_shop->settle();
        m_backups.reset();
        m_preferences.reset();
    }

    void howItLooksAndWhereItsThingsLie()
    {
        QStringList words;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            words << label->text();
        QVERIFY(words.contains(u"Counterfoil 1.2.3"_s));
        QVERIFY(words.contains(u"/home/anna/books"_s));
        QVERIFY(m_page->findChildren<QRadioButton *>().at(0)->isChecked());
        QSignalSpy changed(m_preferences.get(), &Preferences::looksChanged);
        press(u"Dark"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_preferences->looks(), Preferences::Looks::Dark);
        m_page->showSection(SettingsPage::Section::Help);
        m_preferences->setStepsTaken(3);
        press(u"Show the first steps again"_s);
        QCOMPARE(m_preferences->stepsTaken(), 0);
    }

    void whatTellsOfMoneyIsSwitchedAndTried()
    {
        m_page->showSection(SettingsPage::Section::Notices);
        QSignalSpy tried(m_page.get(), &SettingsPage::noticeTryWanted);
        press(u"Try it"_s);
        QCOMPARE(tried.size(), 1);
        press(u"Show a message on the desktop"_s);
        QVERIFY(!m_preferences->notifies());
        QVERIFY(m_preferences->sounds());
        QVERIFY(button(u"Try it"_s)->isEnabled());
        press(u"Play a sound"_s);
        QVERIFY(!m_preferences->sounds());
        QVERIFY(!button(u"Try it"_s)->isEnabled()); // there is nothing to try
        QVERIFY(!m_preferences->speaks());
        press(u"Say the amount aloud"_s);
        QVERIFY(m_preferences->speaks());
        QVERIFY(button(u"Try it"_s)->isEnabled());
        press(u"Say the amount aloud"_s);
        QVERIFY(!m_preferences->speaks());
        press(u"Show a message on the desktop"_s);
        QVERIFY(m_preferences->notifies());
        QVERIFY(button(u"Try it"_s)->isEnabled());
    }

    void whatIsNotHeardIsSaidWhereItWasTried()
    {
        const auto says = [this](QStringView words) {
            const auto labels = m_page->findChild<NoticeSettings *>()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        m_page->showSection(SettingsPage::Section::Notices);
        QVERIFY(!m_page->sayNotHeard(u"No loudspeaker."_s)); // of a sale that was paid: nobody tried anything
        QVERIFY(!says(u"No loudspeaker."));
        press(u"Try it"_s);
        QVERIFY(m_page->sayNotHeard(u"No loudspeaker."_s));
        QVERIFY(m_page->sayNotHeard(u"No speech."_s));
        QTRY_VERIFY(says(u"No loudspeaker. No speech."));
        m_page->showSection(SettingsPage::Section::General);
        QVERIFY(!m_page->sayNotHeard(u"No voice."_s)); // nobody looks
        m_page->showSection(SettingsPage::Section::Notices);
        press(u"Try it"_s); // anew
        QVERIFY(!says(u"No loudspeaker."));
        press(u"Play a sound"_s);
        press(u"Try it"_s); // the message alone
        QVERIFY(!m_page->sayNotHeard(u"No loudspeaker."_s));
    }

    void aDesktopThatShowsNothingIsNamed()
    {
        const auto said = [this] {
            QStringList words;
            for (const QLabel *label : m_page->findChild<NoticeSettings *>()->findChildren<QLabel *>()) {
                if (label->isVisible())
                    words << label->text();
            }
            return words.join(u'\n');
        };
        m_page->showSection(SettingsPage::Section::Notices);
        m_page->sayWhetherShown(false); // of a sale that was paid: nobody tried anything
        QVERIFY(!said().contains(u"Your desktop"_s));
        press(u"Try it"_s);
        m_page->sayWhetherShown(false);
        QTRY_VERIFY(said().contains(u"Your desktop shows no messages."_s));
        press(u"Try it"_s);
        m_page->sayWhetherShown(true);
        QVERIFY(!said().contains(u"shows no messages"_s));
        QTRY_VERIFY(said().contains(u"Your desktop has taken the message."_s));
        press(u"Show a message on the desktop"_s);
        QVERIFY(!said().contains(u"Your desktop has"_s));
        press(u"Try it"_s); // the sound alone
        m_page->sayWhetherShown(false);
        QVERIFY(!said().contains(u"Your desktop shows"_s));
    }

    void aSectionIsListedOnceItHasACardAndInItsPlace()
    {
        const auto names = [this] {
            QStringList all;
            for (const QToolButton *each : m_page->findChildren<QToolButton *>())
                all << each->text();
            return all;
        };
        QCOMPARE(names().size(), 4);
        QVERIFY(!names().contains(u"Shop"_s));
        m_page->addCard(SettingsPage::Section::Shop, new QLabel(u"first"_s));
        m_page->addCard(SettingsPage::Section::Shop, new QLabel(u"second"_s));
        QCOMPARE(names().size(), 5);
        QToolButton *shop = nullptr;
        QToolButton *general = nullptr;
        QToolButton *notices = nullptr;
        for (QToolButton *each : m_page->findChildren<QToolButton *>()) {
            if (each->text() == u"Shop")
                shop = each;
            else if (each->text() == u"General")
                general = each;
            else if (each->text() == u"Notices")
                notices = each;
        }
        m_page->layout()->activate();
        QTRY_VERIFY(general->y() < shop->y() && shop->y() < notices->y());
        QVERIFY(!shop->isChecked());
        QTest::mouseClick(shop, Qt::LeftButton);
        QVERIFY(shop->isChecked());
        QTRY_VERIFY(m_page->findChildren<QLabel *>().last()->isVisible());
    }

    void whereThereIsNoRoomBesideTheNamesStandAbove()
    {
        const auto *names = m_page->findChild<SettingsSections *>();
        const auto *cards = m_page->findChild<QStackedWidget *>();
        QTRY_VERIFY(cards->x() > names->x());
        m_page->resize(500, 700);
        QTRY_VERIFY(cards->y() >= names->geometry().bottom());
        QCOMPARE(cards->x(), names->x());
        m_page->resize(900, 700);
        QTRY_VERIFY(cards->x() >= names->geometry().right());
    }

    void arrowsLeadFromSectionToSection()
    {
        QToolButton *general = m_page->findChildren<QToolButton *>().first();
        general->setFocus();
        QTest::keyClick(general, Qt::Key_Down);
        auto *next = qobject_cast<QToolButton *>(m_page->focusWidget());
        QVERIFY(next && next != general);
        QVERIFY(next->isChecked());
        QCOMPARE(general->focusPolicy(), Qt::NoFocus); // Tab stops once
        QCOMPARE(next->focusPolicy(), Qt::StrongFocus);
    }

    void whoWantsABackupBackIsLedThere()
    {
        m_page->resize(700, 300);
        m_page->showBackups();
        QTRY_COMPARE(m_page->focusWidget(), button(u"Back up now"_s));
    }
};

QTEST_MAIN(SettingsPageTest)
#include "SettingsPageTest.moc"
