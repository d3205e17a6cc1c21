// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "parts/Notice.h"
#include "shell/CountBadge.h"
#include "shell/Preferences.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<SerialWorker> m_worker;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_made;

    void open()
    {
        m_made.clear();
        m_window = std::make_unique<MainWindow>(*m_preferences);
        for (const QString &id : {u"sale"_s, u"invoices"_s, u"accounts"_s}) {
            m_window->addPage(id, id, QString(u"&"_s + id), [this, id]() -> QWidget * {
                m_made << id;
                return new QLabel(u"page "_s + id);
            });
        }
        m_window->restore();
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
    }
    QString shown()
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"page "_s))
                return label->text().mid(5);
        }
        return {};
    }
    QPushButton *button(const QString &words)
    {
        for (QPushButton *each : m_window->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        qFatal("no button");
    }

private Q_SLOTS:
    void init()
    {
        m_worker = std::make_unique<SerialWorker>(u"files"_s);
        m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"window.json"_s), *m_worker);
        open();
    }
    void cleanup()
    {
        m_window.reset();
        m_preferences.reset();
        m_worker.reset();
        QFile::remove(m_folder.filePath(u"window.json"_s));
    }

    void aPageIsMadeWhenItIsFirstLookedAt()
    {
        QCOMPARE(shown(), u"sale"_s);
        QCOMPARE(m_made, QStringList{u"sale"_s});
        m_window->showPage(u"invoices"_s);
        m_window->showPage(u"sale"_s);
        m_window->showPage(u"invoices"_s);
        QCOMPARE(m_made, (QStringList{u"sale"_s, u"invoices"_s}));
        QCOMPARE(shown(), u"invoices"_s);
    }

    void theFirstPictureIsToldOnceAndOnlyWhenItIsThere()
    {
        const QSignalSpy shownOnce(m_window.get(), &MainWindow::firstPictureShown);
        QCOMPARE(shownOnce.size(), 0);
        QTRY_COMPARE(shownOnce.size(), 1);
        m_window->resize(1200, 800);
        m_window->repaint();
        QCoreApplication::processEvents();
        QCOMPARE(shownOnce.size(), 1);
    }

    void pagesAreReachedByMouseAndByKey()
    {
        const auto buttons = m_window->findChildren<QToolButton *>();
        QTest::mouseClick(buttons.at(2), Qt::LeftButton);
        QCOMPARE(shown(), u"accounts"_s);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(shown(), u"invoices"_s);
        QVERIFY(buttons.at(1)->isChecked());
        QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(shown(), u"invoices"_s);
    }

    /// Whoever comes from another page may want to find the page as it was; whoever is there, a new one.
    void aPageThatIsChosenAgainIsToldApart()
    {
        const QSignalSpy chosen(m_window.get(), &MainWindow::pageChosen);
        const QSignalSpy again(m_window.get(), &MainWindow::pageChosenAgain);
        const auto buttons = m_window->findChildren<QToolButton *>();
        QTest::mouseClick(buttons.at(0), Qt::LeftButton); // which is shown
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(again.size(), 1);
        QTest::mouseClick(buttons.at(1), Qt::LeftButton); // which is made by that
        QCOMPARE(chosen.size(), 1);
        m_window->showPage(u"accounts"_s); // by no person
        QCOMPARE(chosen.size(), 1);
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.last().front().toString(), u"sale"_s);
        QCOMPARE(again.size(), 1);
    }

    void thePageAndTheSizeOfLastTimeComeBack()
    {
        const QSize size(790, 601); // within the screen: Qt 6.8 takes no window back that is larger
        m_window->resize(size);
        QCoreApplication::processEvents();
        m_window->showPage(u"accounts"_s);
        m_window->close();
        open();
        QCOMPARE(shown(), u"accounts"_s);
        QCOMPARE(m_window->size(), size);
    }
    void aPageThatIsNoLongerThereIsTheFirstOne()
    {
        m_preferences->setPage(u"reports"_s);
        m_preferences->setGeometry("nonsense");
        open();
        QCOMPARE(shown(), u"sale"_s);
    }
    void atFirstItIsAsLargeAsItsScreenAllows()
    {
        open();
        const QSize room = m_window->screen()->availableSize(); // of the tests' screen: 800 x 800
        QVERIFY(room.width() < 900);
        QVERIFY(m_window->width() < room.width() && m_window->width() > room.width() - 50);
        QVERIFY(m_window->height() < room.height() && m_window->height() >= 600);
    }

    void itStaysWhereThereIsAReasonAndGoesAllTheSameWhenTold()
    {
        m_window->setReasonToStay([] { return u"A sale is being sent."_s; });
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        QTest::mouseClick(button(u"Stay"_s), Qt::LeftButton);
        QVERIFY(!m_window->close());
        QTest::mouseClick(button(u"Close all the same"_s), Qt::LeftButton);
        QVERIFY(!m_window->isVisible());
    }

    void theReasonToStayGoesWithWhatItWasAbout()
    {
        QString reason = u"A sale is being sent."_s;
        m_window->setReasonToStay([&reason] { return reason; });
        QVERIFY(!m_window->close());
        QVERIFY(button(u"Stay"_s)->isVisible());
        reason.clear();
        QTRY_VERIFY(!button(u"Stay"_s)->isVisible());
        QVERIFY(m_window->close());
    }

    void whatConcernsAllPagesStandsAboveThem()
    {
        m_window->setTrouble(u"The ledger is damaged."_s);
        auto *notice = m_window->findChild<Notice *>();
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->accessibleName(), u"The ledger is damaged."_s);
        m_window->setTrouble({});
        QVERIFY(!notice->isVisible());
    }

    void theTroubleOffersHelpWhereThereIsSome()
    {
        m_window->setTrouble(u"The ledger is damaged."_s, u"&Restore a backup…"_s);
        QSignalSpy wanted(m_window.get(), &MainWindow::helpWanted);
        QTest::mouseClick(button(u"Restore a backup…"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QPushButton *help = button(u"Restore a backup…"_s);
        m_window->setTrouble(u"The disk is full."_s);
        QVERIFY(!help->isVisible());
    }

    void lostBooksOfferTwoWays()
    {
        m_window->setTrouble(
            u"The books are gone."_s, u"&Restore the newest backup"_s, u"&Begin new books"_s);
        QSignalSpy restore(m_window.get(), &MainWindow::helpWanted);
        QSignalSpy begin(m_window.get(), &MainWindow::otherHelpWanted);
        QTest::mouseClick(button(u"Begin new books"_s), Qt::LeftButton);
        QCOMPARE(begin.size(), 1);
        QCOMPARE(restore.size(), 0);
        QTest::mouseClick(button(u"Restore the newest backup"_s), Qt::LeftButton);
        QCOMPARE(restore.size(), 1);
        QPushButton *second = button(u"Begin new books"_s);
        m_window->setTrouble(u"The disk is full."_s);
        QVERIFY(!second->isVisible());
    }

    void whatIsSaidOfPapersIsToldWhenItIsPutAway()
    {
        m_window->tellOfPrint(u"CF-1: there is no paper."_s, look::Tone::Bad, true);
        QSignalSpy read(m_window.get(), &MainWindow::printRead);
        m_window->tellOfPrint({}); // taken back by the program
        QCOMPARE(read.size(), 0);
        m_window->tellOfPrint(u"CF-1: there is no paper."_s, look::Tone::Bad, true);
        for (QPushButton *each : m_window->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == u"OK")
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QCOMPARE(read.size(), 1);
    }

    void whoIsWaitedForElsewhereStandsAboveAllPages()
    {
        const auto notice = [this](const QString &words) {
            for (Notice *each : m_window->findChildren<Notice *>()) {
                if (each->message() == words)
                    return each->isVisible();
            }
            return false;
        };
        m_window->setWaiting(u"Your keychain asks for its password."_s);
        m_window->setTrouble(u"The disk is full."_s);
        m_window->tell(u"The books are back."_s);
        QVERIFY(notice(u"Your keychain asks for its password."_s));
        QVERIFY(notice(u"The books are back."_s));
        m_window->setWaiting({});
        QVERIFY(!notice(u"Your keychain asks for its password."_s));
        QTest::mouseClick(button(u"OK"_s), Qt::LeftButton);
        QVERIFY(!notice(u"The books are back."_s));
        QVERIFY(notice(u"The disk is full."_s));
    }

    void whatNeedsAPersonIsCountedBesideItsPage()
    {
        auto *badge = m_window->findChildren<CountBadge *>().at(1);
        auto *page = m_window->findChildren<QToolButton *>().at(1);
        QVERIFY(!badge->isVisible());
        m_window->setBadge(u"invoices"_s, 3, u"3 need a look"_s);
        QVERIFY(badge->isVisible());
        QCOMPARE(badge->text(), u"3"_s);
        QCOMPARE(badge->accessibleName(), u"3 need a look"_s);
        QCOMPARE(page->accessibleName(), u"invoices, 3 need a look"_s);
        QVERIFY(page->rect().contains(badge->geometry()));
        m_window->setBadge(u"invoices"_s, 1234, u"1234 need a look"_s);
        m_window->resize(1100, 700);
        QCOMPARE(badge->text(), u"99+"_s);
        const QSize wide = badge->sizeHint();
        m_window->resize(900, 600); // at the corner of the page's picture, of which most stays free
        QTRY_COMPARE(badge->text(), u"9+"_s);
        QTRY_COMPARE(badge->geometry().topRight(), page->rect().topRight());
        QVERIFY(badge->width() < wide.width() && badge->height() < wide.height());
        QVERIFY(badge->height() < page->height() / 2);
        QCOMPARE(badge->accessibleName(), u"1234 need a look"_s);
        m_window->setBadge(u"invoices"_s, 0, {});
        QVERIFY(!badge->isVisible());
        QCOMPARE(page->accessibleName(), u"invoices"_s);
        m_window->setBadge(u"no such page"_s, 3, u"3"_s); // nothing happens
    }

    void theBadgeLeadsToThemByMouseAndByKey()
    {
        m_window->setBadge(u"invoices"_s, 3, u"3 need a look"_s);
        auto *badge = m_window->findChildren<CountBadge *>().at(1);
        QSignalSpy pressed(m_window.get(), &MainWindow::badgePressed);
        QTest::mouseClick(badge, Qt::LeftButton);
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed.front().at(0).toString(), u"invoices"_s);
        QCOMPARE(shown(), u"sale"_s); // where it leads is not the window's to know
        badge->setFocus();
        QTest::keyClick(badge, Qt::Key_Space);
        QCOMPARE(pressed.size(), 2);
        m_window->setBadge(u"invoices"_s, 0, {});
        QVERIFY(QApplication::focusWidget()); // the focus is not lost with it
    }

    /// The screen on which it stood was taken away while it was bare.
    void whoIsBareNoMoreIsInSight()
    {
        m_window->setGeometry(QRect(QPoint(-20000, -20000), QSize(790, 601)));
        m_window->setBare(true);
        m_window->setBare(false);
        QVERIFY(QGuiApplication::screenAt(m_window->geometry().center()));
    }
};

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
