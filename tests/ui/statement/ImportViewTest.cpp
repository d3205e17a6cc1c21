// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/ImportView.h"

#include "../../core/issuing/StatementFixture.h"
#include "parts/Notice.h"
#include "statement/GatewayChoice.h"
#include "statement/ImportDialog.h"
#include "statement/MonthStepper.h"
#include "statement/ProgressLine.h"

#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// An import as a person does it, with a gateway that lists sales month by month.
class ImportViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StatementFixture> m_fixture;
    std::vector<std::unique_ptr<StatementFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more
    std::vector<std::unique_ptr<HistoryImport>> m_imports;
    std::unique_ptr<ImportView> m_view;

    void open(const Account &account)
    {
        m_imports.push_back(std::make_unique<HistoryImport>(
            Statements::Services{m_fixture->ledger, m_fixture->accounts, m_fixture->gateways,
                m_fixture->tracker, m_fixture->catalogue, m_fixture->methods, m_fixture->clock}));
        m_view = std::make_unique<ImportView>(*m_imports.back(), m_fixture->catalogue, march);
        m_view->setAccount(account);
        m_view->resize(560, 520);
        m_view->show();
    }
    QPushButton *button(const QString &words)
    {
        for (QPushButton *each : m_view->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&').startsWith(words))
                return each;
        }
        qFatal("no button %s", qPrintable(words));
    }
    MonthStepper *from() { return m_view->findChildren<MonthStepper *>().at(0); }
    MonthStepper *to() { return m_view->findChildren<MonthStepper *>().at(1); }
    QString outcome() { return m_view->findChildren<Notice *>().at(0)->message(); }
    QListWidget *leftOut() { return m_view->findChild<QListWidget *>(); }
    void importMarch()
    {
        from()->setMonth(march);
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_view->isImporting());
    }
    std::size_t inBooks() { return await(m_fixture->ledger.list({.limit = 0}))->size(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StatementFixture>();
        open(m_fixture->kiosk);
    }
    void cleanup()
    {
        m_view.reset();
        m_closed.push_back(std::move(m_fixture));
    }

    void itOffersTheLastTwelveMonths()
    {
        QCOMPARE(to()->month(), march);
        QCOMPARE(from()->month().text(), u"2025-04"_s);
        QVERIFY(!m_view->findChild<GatewayChoice *>()->isVisible()); // there is nothing to choose
        QVERIFY(button(u"Import"_s)->isDefault());
    }

    void theEarlierMonthIsNeverTheLaterOne()
    {
        to()->setMonth(march.previous().previous());
        from()->setMonth(march);
        QCOMPARE(to()->month(), march);
        to()->setMonth(march.previous());
        QCOMPARE(from()->month(), march.previous());
    }

    void anAccountWithoutListsOffersNothing()
    {
        Account bare = m_fixture->shop; // its gateway gives no statements here
        m_view->setAccount(bare);
        QVERIFY(!button(u"Import"_s)->isEnabled());
    }

    void aGatewayThatDoesNotAnswerIsSaid()
    {
        m_fixture->gateway->onStatement = [](QDate, QDate) -> Result<Statement> {
            return failure(ErrorKind::Unknown, u"no-answer"_s, u"The gateway did not answer."_s);
        };
        importMarch();
        QVERIFY(outcome().contains(u"The gateway did not answer."_s));
        QVERIFY(button(u"Import"_s)->isEnabled());
        QCOMPARE(inBooks(), std::size_t(0));
    }

    void whatCannotBeTakenIsListedWithItsReason()
    {
        StatementLine unreadable = line(u"1003"_s, u"80A1-11C2-0003"_s);
        unreadable.amount.reset();
        m_fixture->lists({line(u"1001"_s, u"80A1-11C2-0001"_s), unreadable});
        importMarch();
        QCOMPARE(leftOut()->count(), 1);
        QVERIFY(leftOut()->isVisible());
        QVERIFY(leftOut()->item(0)->text().startsWith(u"1003: "));
        QVERIFY(outcome().contains(u"1 was left out"_s));
    }

    void itTakesThemOnceHoweverOftenItIsAsked()
    {
        m_fixture->lists({line(u"1001"_s, u"80A1-11C2-0001"_s), line(u"1002"_s, u"80A1-11C2-0002"_s)});
        importMarch();
        QVERIFY2(outcome().contains(u"2 sales were imported"_s), qPrintable(outcome()));
        QCOMPARE(inBooks(), std::size_t(2));
        importMarch();
        QVERIFY2(outcome().contains(u"2 were there already"_s), qPrintable(outcome()));
        QCOMPARE(inBooks(), std::size_t(2));
    }

    void whatWasSaidGoesWithTheMonths()
    {
        m_fixture->lists({line(u"1001"_s, u"80A1-11C2-0001"_s)});
        importMarch();
        QVERIFY(!outcome().isEmpty());
        from()->setMonth(march.previous());
        QVERIFY(outcome().isEmpty());
    }

    void cancelledItKeepsWhatIsIn()
    {
        int months = 0;
        m_fixture->gateway->onStatement = [this, &months](QDate, QDate) {
            if (++months == 2)
                QTest::keyClick(button(u"Cancel"_s), Qt::Key_Escape);
            Statement page;
            page.lines.push_back(line(QString::number(1000 + months), u"80A1-%1"_s.arg(months)));
            return page;
        };
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QVERIFY(m_view->isImporting());
        QVERIFY(button(u"Cancel"_s)->isVisible());
        QVERIFY(!from()->isEnabled());
        QTRY_VERIFY(!m_view->isImporting());
        QVERIFY2(outcome().startsWith(u"Cancelled."), qPrintable(outcome()));
        QVERIFY(inBooks() >= 1);
        QVERIFY(months < 12);
        QVERIFY(m_view->isVisible()); // Escape ended the import, not the window
    }

    void howFarItIsIsShown()
    {
        QStringList said;
        m_fixture->gateway->onStatement = [this, &said](QDate, QDate) {
            const auto *bar = m_view->findChild<ProgressLine *>();
            said << u"%1 of %2"_s.arg(bar->value()).arg(bar->maximum());
            Statement page;
            page.lines.push_back(line(QString::number(said.size()), u"80A1-%1"_s.arg(said.size())));
            return page;
        };
        from()->setMonth(march.previous().previous());
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_view->isImporting());
        QCOMPARE(said.mid(1), (QStringList{u"1 of 3"_s, u"2 of 3"_s}));
        QVERIFY(!m_view->findChild<ProgressLine *>()->isVisible());
    }

    void whoClosesTheWindowEndsTheImport()
    {
        int months = 0;
        m_fixture->gateway->onStatement = [this, &months](QDate, QDate) {
            if (++months == 1)
                QTimer::singleShot(0, m_view.get(), [this] { m_view.reset(); });
            Statement page;
            page.lines.push_back(line(QString::number(1000 + months), u"80A1-%1"_s.arg(months)));
            return page;
        };
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_view);
        QVERIFY(await(m_fixture->ledger.list({}))); // whatever was under way has ended or ends by itself
        QVERIFY(months < 12);
    }

    void theDialogGoesWhenItIsClosed()
    {
        const QPointer<ImportDialog> dialog =
            new ImportDialog(*m_imports.back(), m_fixture->catalogue, march);
        dialog->view()->setAccount(m_fixture->kiosk);
        dialog->show();
        QVERIFY(!dialog->isModal());
        dialog->close();
        QTRY_VERIFY(!dialog);
    }
};

QTEST_MAIN(ImportViewTest)
#include "ImportViewTest.moc"
