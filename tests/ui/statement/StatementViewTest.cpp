// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/StatementView.h"

#include "../../core/issuing/StatementFixture.h"
#include "statement/MonthStepper.h"
#include "statement/StatementDialog.h"
#include "statement/StatementTable.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// The view as a person uses it: with keys, without haste, and with a gateway that has its own ideas.
class StatementViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StatementFixture> m_fixture;
    std::vector<std::unique_ptr<StatementFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more
    std::unique_ptr<StatementView> m_view;

    template <typename Widget>
    Widget *part(const QString &accessibleName = {}) const
    {
        for (Widget *each : m_view->findChildren<Widget *>()) {
            if (accessibleName.isEmpty() || each->accessibleName() == accessibleName)
                return each;
        }
        qFatal("there is no such part: %s", qPrintable(accessibleName));
    }
    /// The visible button whose words begin so, or null.
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : m_view->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().remove(u'&').startsWith(words))
                return each;
        }
        return nullptr;
    }
    /// Whether these words stand somewhere.
    bool says(const QString &words) const
    {
        for (QLabel *each : m_view->findChildren<QLabel *>()) {
            // Long words are given places to break at.
            if (each->isVisible() && each->text().remove(QChar(0x200b)).contains(words))
                return true;
        }
        return false;
    }
    StatementTable *table() const { return part<StatementTable>(); }
    QString standings() const
    {
        QStringList words;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            words << table()->model()->index(row, StatementModel::StandingColumn).data().toString();
        return words.join(u", "_s);
    }
    void open()
    {
        m_view =
            std::make_unique<StatementView>(m_fixture->statements, m_fixture->accounts, m_fixture->catalogue);
        m_view->resize(900, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QTRY_COMPARE(part<QComboBox>(u"Account"_s)->count(), 2);
    }
    void compare()
    {
        QTest::mouseClick(button(u"Compare"_s), Qt::LeftButton);
        QTRY_VERIFY(!says(u"Asking the gateway…"_s));
    }
    std::size_t inBooks() { return await(m_fixture->ledger.list({.limit = 0}))->size(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StatementFixture>();
        open();
    }
    void cleanup()
    {
        m_view.reset();
        m_closed.push_back(std::move(m_fixture));
    }

    void nothingIsAskedUnasked()
    {
        QVERIFY(says(u"Compare March 2026 with the books"_s));
        QVERIFY(!table()->isVisible());
        QVERIFY(!button(u"Import"_s) && !button(u"Choose all"_s) && !button(u"Check"_s));
        QCOMPARE(m_fixture->gateway->asked, QStringList());
    }

    void aRefusalIsSaidAndAskedAgain()
    {
        m_fixture->gateway->onStatement = [](QDate, QDate) -> Result<Statement> {
            return failure(ErrorKind::Refused, u"no"_s, u"<b>The cash register is closed.</b>"_s);
        };
        compare();
        QVERIFY(says(u"The statement could not be read"_s));
        QVERIFY(says(u"<b>The cash register is closed.</b>"_s));
        m_fixture->lists({});
        QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
        QTRY_VERIFY(says(u"No sales in March 2026"_s));
        QVERIFY(!button(u"Try again"_s));
    }

    void withoutSuchAccountsItSaysSo()
    {
        QVERIFY(await(m_fixture->accounts.remove(m_fixture->kiosk.id)));
        QVERIFY(await(m_fixture->accounts.remove(m_fixture->other.id)));
        QTRY_VERIFY(says(u"No account gives statements"_s));
        QVERIFY(!button(u"Compare"_s)->isEnabled());
    }

    void theWarningOfAStatementStandsAboveIt()
    {
        m_fixture->lists(
            {line(u"1001"_s, u"99"_s)}, u"Not signed: compare it with the gateway’s own pages."_s);
        compare();
        QVERIFY(says(u"Not signed: compare"_s));
        m_fixture->lists({line(u"1001"_s, u"99"_s)});
        compare();
        QVERIFY(!says(u"Not signed"_s));
    }

    void monthsStopAtThisOne()
    {
        auto *next = part<QToolButton>(u"The month after"_s);
        auto *previous = part<QToolButton>(u"The month before"_s);
        QVERIFY(!next->isEnabled());
        previous->setFocus();
        QTest::keyClick(previous, Qt::Key_Space);
        QVERIFY(says(u"Compare February 2026"_s));
        compare();
        QCOMPARE(m_fixture->gateway->asked, QStringList{u"statement 2026-02-01 2026-02-28"_s});
        next->setFocus();
        QTest::keyClick(next, Qt::Key_Space);
        QVERIFY(says(u"Compare March 2026"_s)); // what was compared is gone with its month
        QVERIFY(!next->isEnabled());
        QVERIFY(previous->hasFocus());
    }

    void anAnswerAboutAnotherMonthIsNotShown()
    {
        m_fixture->lists({line(u"1001"_s, u"99"_s)});
        QTest::mouseClick(button(u"Compare"_s), Qt::LeftButton);
        QTest::mouseClick(part<QToolButton>(u"The month before"_s), Qt::LeftButton);
        QTRY_COMPARE(m_fixture->gateway->asked.size(), 1);
        QCOMPARE(inBooks(), 0U); // the ledger has answered what came before that
        QCoreApplication::processEvents();
        QVERIFY(says(u"Compare February 2026"_s));
        QVERIFY(!table()->isVisible());
    }

    void importingAsksFirst()
    {
        m_fixture->lists({line(u"1001"_s, u"1"_s), line(u"1002"_s, u"2"_s), line(QString(), u"3"_s)});
        compare();
        QCOMPARE(standings(), u"Not in the books, Not in the books, Not in the books"_s);
        QVERIFY(!button(u"Import"_s)->isEnabled());

        table()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(button(u"Import 1 sale"_s)->isEnabled());
        QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_Space); // that one cannot be
        QVERIFY(says(u"merchant’s number"_s));
        QVERIFY(button(u"Import 1 sale"_s));
        QTest::mouseClick(button(u"Choose all"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"Import 2 sales"_s), Qt::LeftButton);
        QVERIFY(says(u"Import 2 sales into the books of “Kiosk”?"_s));
        QTest::keyClick(m_view->focusWidget(), Qt::Key_Space); // Leave them out
        QCOMPARE(inBooks(), 0U);

        QTest::mouseClick(button(u"Import 2 sales"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"Yes, import 2 sales"_s), Qt::LeftButton);
        QTRY_VERIFY(says(u"2 sales imported into the books."_s));
        QCOMPARE(standings(), u"Agrees, Agrees, Not in the books"_s);
        QVERIFY(says(u"Paid: 4,500 XOF at the gateway, 3,000 XOF in the books."_s));
        QCOMPARE(inBooks(), 2U);
        QVERIFY(!button(u"Import"_s));
    }

    void aClickOnTheBoxChecksIt()
    {
        m_fixture->lists({line(u"1001"_s, u"1"_s)});
        compare();
        const QRect box = table()->visualRect(table()->model()->index(0, StatementModel::Take));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, box.center());
        QVERIFY(button(u"Import 1 sale"_s));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, box.center());
        QVERIFY(!button(u"Import 1 sale"_s));
    }

    void whatCouldNotBeImportedIsSaid()
    {
        m_fixture->lists({line(u"1001"_s, u"1"_s), line(u"1002"_s, u"2"_s)});
        compare();
        const Reconciliation seen =
            await(m_fixture->statements.reconcile(m_fixture->kiosk.id, march)).value();
        QVERIFY(
            await(m_fixture->statements.importInvoice(seen, seen.lines.front().line))); // by another program
        QTest::mouseClick(button(u"Choose all"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"Import 2"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"Yes"_s), Qt::LeftButton);
        QTRY_VERIFY(says(u"1 of 2 sales imported into the books."_s));
        QVERIFY(says(u"is in the books already"_s));
        QCOMPARE(inBooks(), 2U);
    }

    void checkingAsksTheStatusCall()
    {
        m_fixture->add(franc(u"CF-A"_s), u"77"_s);
        m_fixture->lists({line(u"CF-A"_s, u"77"_s)});
        compare();
        QCOMPARE(standings(), u"State differs"_s);
        m_fixture->gateway->onStatus = [](const Invoice &) -> Result<StatusReport> {
            return failure(ErrorKind::Unknown, u"no-answer"_s, u"The gateway does not answer."_s);
        };
        QTest::mouseClick(button(u"Check 1 sale"_s), Qt::LeftButton);
        QTRY_VERIFY(says(u"could be asked about 0 of 1 sale. The gateway does not answer."_s));
        m_fixture->gateway->onStatus = [](const Invoice &invoice) {
            return StatusReport{.state = State::Paid,
                .remoteId = invoice.remoteId,
                .remoteStatus = u"PAYED"_s,
                .source = u"gateway: status"_s};
        };
        QTest::mouseClick(button(u"Check 1 sale"_s), Qt::LeftButton);
        QTRY_COMPARE(standings(), u"Agrees"_s);
        QVERIFY(says(u"Paid: 1,500 XOF on both sides."_s));
        QVERIFY(!button(u"Check"_s));
        auto *filter = part<QComboBox>(u"Which lines to show"_s);
        filter->setCurrentIndex(1);
        QVERIFY(says(u"No differences"_s));
    }

    void anAmountIsNeverCut()
    {
        const Money much(9'000'000'000'000'000'001, *Currency::find(u"XOF"));
        StatementLine endless = line(u"1001"_s, u"99"_s);
        endless.amount = much;
        m_fixture->add(franc(u"CF-A"_s), u"77"_s);
        StatementLine differing = line(u"CF-A"_s, u"77"_s);
        differing.amount = much;
        m_fixture->lists({endless, differing});
        compare();
        QCOMPARE(standings(), u"Not in the books, Amount differs"_s);
        for (const int width : {900, 400, 1600}) {
            m_view->resize(width, 600);
            QTRY_COMPARE(m_view->width(), std::max(width, m_view->minimumSizeHint().width()));
            for (const int column : {StatementModel::Amount, StatementModel::Ours}) {
                for (int row = 0; row < 2; ++row) {
                    const QModelIndex index = table()->model()->index(row, column);
                    QVERIFY2(table()->sizeHintForIndex(index).width() <= table()->columnWidth(column),
                        qPrintable(index.data().toString()));
                }
            }
        }
        QCOMPARE(table()->columnViewportPosition(StatementModel::Ours)
                + table()->columnWidth(StatementModel::Ours),
            table()->viewport()->width());
    }

    void enterAsksForTheSale()
    {
        m_fixture->add(franc(u"CF-A"_s), u"77"_s, State::Paid);
        m_fixture->lists({line(u"CF-A"_s, u"77"_s), line(u"1001"_s, u"99"_s)});
        compare();
        QSignalSpy wanted(m_view.get(), &StatementView::saleWanted);
        table()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"CF-A"_s);
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Return); // that one is not in the books
        QCOMPARE(wanted.size(), 1);
    }

    void theChosenAccountIsAsked()
    {
        m_view->chooseAccount(m_fixture->other.id);
        QCOMPARE(part<QComboBox>(u"Account"_s)->currentText(), u"Other kiosk"_s);
        m_view->chooseAccount(m_fixture->shop.id); // whose gateway has no statements
        QCOMPARE(part<QComboBox>(u"Account"_s)->currentText(), u"Other kiosk"_s);
        m_fixture->lists({line(u"1001"_s, u"99"_s)});
        compare();
        QTest::mouseClick(button(u"Choose all"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"Import 1"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"Yes"_s), Qt::LeftButton);
        QTRY_VERIFY(says(u"1 sale imported"_s));
        QCOMPARE(await(m_fixture->ledger.list({}))->front().accountName, u"Other kiosk"_s);
    }

    void aClosedWindowWaitsForNothing()
    {
        QPointer<StatementDialog> dialog =
            new StatementDialog(m_fixture->statements, m_fixture->accounts, m_fixture->catalogue);
        dialog->open();
        QTRY_COMPARE(dialog->view()->findChildren<QComboBox *>().front()->count(), 2);
        m_fixture->lists({line(u"1001"_s, u"99"_s)});
        for (QPushButton *each : dialog->view()->findChildren<QPushButton *>()) {
            if (each->text() == u"&Compare")
                each->click();
        }
        dialog->close();
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(m_fixture->gateway->asked.size(), 1);
        QCOMPARE(inBooks(), 0U);
    }
};

QTEST_MAIN(StatementViewTest)
#include "StatementViewTest.moc"
