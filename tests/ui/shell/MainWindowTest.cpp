// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "parts/Notice.h"
#include "settings/SettingsPage.h"
#include "shell/Preferences.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_made;

    void open()
    {
        m_made.clear();
        m_window = std::make_unique<MainWindow>(*m_preferences);
        for (const QString &id : {u"sale"_s, u"invoices"_s, u"accounts"_s}) {
            m_window->addPage(id, id, u"&"_s + id, [this, id]() -> QWidget * {
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
        m_desk = std::make_unique<Desk>(u"files"_s);
        m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"window.json"_s), *m_desk);
        open();
    }
    void cleanup()
    {
        m_window.reset();
        m_preferences.reset();
        m_desk.reset();
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

    void thePageAndTheSizeOfLastTimeComeBack()
    {
        m_window->resize(1300, 801);
        QCoreApplication::processEvents();
        m_window->showPage(u"accounts"_s);
        m_window->close();
        open();
        QCOMPARE(shown(), u"accounts"_s);
        QCOMPARE(m_window->size(), QSize(1300, 801));
    }
    void aPageThatIsNoLongerThereIsTheFirstOne()
    {
        m_preferences->setPage(u"reports"_s);
        m_preferences->setGeometry("nonsense");
        open();
        QCOMPARE(shown(), u"sale"_s);
        QVERIFY(m_window->width() >= 900);
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

    void settingsSayHowItLooksAndWhereItsThingsLie()
    {
        SettingsPage page(*m_preferences, {u"1.2.3"_s, u"/home/anna/books"_s});
        page.show();
        QStringList words;
        for (const QLabel *label : page.findChildren<QLabel *>())
            words << label->text();
        QVERIFY(words.contains(u"Counterfoil 1.2.3"_s));
        QVERIFY(words.contains(u"/home/anna/books"_s));
        const auto choices = page.findChildren<QRadioButton *>();
        QVERIFY(choices.at(0)->isChecked());
        QSignalSpy changed(m_preferences.get(), &Preferences::looksChanged);
        QTest::mouseClick(choices.at(2), Qt::LeftButton, {}, QPoint(10, choices.at(2)->height() / 2));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_preferences->looks(), Preferences::Looks::Dark);
        m_preferences->setStepsTaken(3);
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->text().contains(u"first steps"_s))
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QCOMPARE(m_preferences->stepsTaken(), 0);
    }
};

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
