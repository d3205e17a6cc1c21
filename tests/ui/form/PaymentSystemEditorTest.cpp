// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/PaymentSystemEditor.h"

#include "FormTools.h"
#include "form/NoteLine.h"
#include "form/SystemListModel.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QCompleter>
#include <QSet>
#include <QSignalSpy>
#include <QToolButton>

using namespace counterfoil;
using namespace counterfoil::formtools;
using namespace Qt::StringLiterals;

namespace {

/// The editor on its bench, and the list that opens under it.
struct SystemBench : Bench {
    SystemBench()
        : Bench(fieldOf(FieldKind::PaymentSystem))
    {
    }
    QAbstractItemView *list() { return line()->completer()->popup(); }
    QStringList rows()
    {
        QStringList titles;
        const QAbstractItemModel *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles << model->index(row, 0).data().toString();
        return titles;
    }
    /// A key goes where the window system would send it: to the open list, else to the line.
    void press(Qt::Key key) { QTest::keyClick(list()->isVisible() ? list() : target(), key); }
    PaymentSystemEditor &systems() { return static_cast<PaymentSystemEditor &>(*editor); }
};

const QString orange = u"orange_money-mali.xof"_s;
const QString orangeTitle = u"Orange Money, Mali · XOF"_s;

} // namespace

/// Choosing how a customer pays, by keyboard.
class PaymentSystemEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedAndLeft_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << u""_s << u""_s << u""_s;
        QTest::newRow("blanks") << u"  "_s << u"  "_s << u"  "_s;
        QTest::newRow("words that several have") << u"mtn"_s << u"mtn"_s << u"mtn"_s;
        QTest::newRow("half a code") << u"orange_money"_s << u"orange_money"_s << u"orange_money"_s;
        QTest::newRow("markup") << u"<b>wave</b>"_s << u"<b>wave</b>"_s << u"<b>wave</b>"_s;
        QTest::newRow("too long") << QString(5000, u'x') << QString(5000, u'x') << QString(5000, u'x');
        QTest::newRow("signs") << u"???"_s << u"???"_s << u"???"_s;
        QTest::newRow("a code that is also a word of others") << u"tron"_s << u"tron"_s << u"Tron · TRX"_s;
        QTest::newRow("one meaning") << u"orange mali"_s << orange << orangeTitle;
        QTest::newRow("one meaning, accents")
            << u"wave CÔTE"_s << u"wave-ci.xof"_s << u"Wave, Côte d’Ivoire · XOF"_s;
        QTest::newRow("its code in capitals")
            << u" MTN-Togo.XOF "_s << u"mtn-togo.xof"_s << u"MTN, Togo · XOF"_s;
        QTest::newRow("its title") << u"orange money, mali · xof"_s << orange << orangeTitle;
        QTest::newRow("not listed") << u"mpesa-kenya.kes"_s << u"mpesa-kenya.kes"_s << u"mpesa-kenya.kes"_s;
        QTest::newRow("not listed, capitals")
            << u"Kpay-Kenya.KES "_s << u"kpay-kenya.kes"_s << u"kpay-kenya.kes"_s;
    }
    void whatIsTypedAndLeft()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QString, shown);
        SystemBench bench;
        bench.line()->insert(typed);
        bench.list()->hide();
        bench.leave();
        QCOMPARE(bench.line()->text(), shown);
        QCOMPARE(bench.editor->text(), text);
    }

    void ofSeveralNoneIsTakenThatNobodyPointedAt()
    {
        SystemBench bench;
        QSignalSpy edited(bench.editor.get(), &FieldEditor::edited);
        bench.type(u"mtn"_s);
        QVERIFY(bench.list()->isVisible());
        QCOMPARE(bench.rows().size(), 4);
        bench.list()->hide(); // a click beside it
        bench.leave();
        QCOMPARE(bench.editor->text(), u"mtn"_s);
        QCOMPARE(edited.count(), 3);
    }

    void enterMarksTheFirstOfSeveralAndEnterAgainTakesIt_data()
    {
        QTest::addColumn<Qt::Key>("enter");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
    }
    void enterMarksTheFirstOfSeveralAndEnterAgainTakesIt()
    {
        QFETCH(Qt::Key, enter);
        SystemBench bench;
        QSignalSpy confirmed(bench.editor.get(), &FieldEditor::confirmed);
        bench.type(u"mtn"_s);
        bench.press(enter);
        QVERIFY(bench.list()->isVisible());
        QCOMPARE(bench.list()->selectionModel()->selectedIndexes().size(), 1);
        QCOMPARE(bench.list()->currentIndex().row(), 0);
        QCOMPARE(bench.line()->text(), bench.rows().at(0)); // what a screen reader hears
        bench.press(enter);
        QVERIFY(!bench.list()->isVisible());
        QCOMPARE(bench.editor->text(), u"mtn-togo.xof"_s);
        QCOMPARE(confirmed.count(), 0);
        bench.press(enter);
        QCOMPARE(confirmed.count(), 1);
    }

    void fromTheMarkedOneArrowsGoOnAndEscapeGoesBack()
    {
        SystemBench bench;
        bench.type(u"mtn"_s);
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Down);
        QCOMPARE(bench.line()->text(), bench.rows().at(1));
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.list()->isVisible());
        QCOMPARE(bench.editor->text(), u"mtn"_s);
    }

    void enterTakesTheOnlyOneAndSendsNothingYet()
    {
        SystemBench bench;
        QSignalSpy confirmed(bench.editor.get(), &FieldEditor::confirmed);
        bench.type(u"orange mali"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.line()->text(), orangeTitle);
        QCOMPARE(bench.line()->selectedText(), orangeTitle); // the next letter begins another search
        QCOMPARE(confirmed.count(), 0);
        bench.press(Qt::Key_Return);
        QCOMPARE(confirmed.count(), 1);
    }

    void arrowsWalkTheListAndTheLineSaysWhereTheyAre()
    {
        SystemBench bench;
        bench.type(u"mtn"_s);
        bench.press(Qt::Key_Down);
        QCOMPARE(bench.line()->text(), bench.rows().at(0)); // what a screen reader hears
        bench.press(Qt::Key_Down);
        QCOMPARE(bench.line()->text(), bench.rows().at(1));
        bench.press(Qt::Key_Up);
        QSignalSpy edited(bench.editor.get(), &FieldEditor::edited);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.editor->text(), u"mtn-togo.xof"_s);
        QCOMPARE(edited.count(), 1);
        QVERIFY(bench.target()->hasFocus());
    }

    void tabTakesTheHighlightedOneAndGoesOn()
    {
        SystemBench bench;
        bench.type(u"mtn"_s);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Tab);
        QVERIFY(!bench.list()->isVisible());
        QVERIFY(bench.elsewhere->hasFocus());
        QCOMPARE(bench.editor->text(), u"mtn-ci.xof"_s);
    }

    void escapeClosesAndBringsBackWhatWasTyped()
    {
        SystemBench bench;
        bench.type(u"mtn"_s);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.list()->isVisible());
        QCOMPARE(bench.line()->text(), u"mtn"_s);
        QVERIFY(bench.target()->hasFocus());
    }

    void theListLeftWithOneHighlightedIsAChoice()
    {
        SystemBench bench;
        bench.type(u"mtn"_s);
        bench.press(Qt::Key_Down);
        bench.list()->hide(); // a click beside it
        QSignalSpy edited(bench.editor.get(), &FieldEditor::edited);
        bench.leave();
        QCOMPARE(bench.editor->text(), u"mtn-togo.xof"_s);
        QCOMPARE(edited.count(), 1);
    }

    void aPressTakesOne()
    {
        SystemBench bench;
        bench.type(u"wave"_s);
        const QModelIndex second = bench.list()->model()->index(1, 0);
        QTest::mouseClick(
            bench.list()->viewport(), Qt::LeftButton, {}, bench.list()->visualRect(second).center());
        QCOMPARE(bench.editor->text(), u"wave-ci.xof"_s);
        QVERIFY(!bench.list()->isVisible());
    }

    void theArrowsOpenTheWholeList_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("first"); // where the arrows begin
        QTest::newRow("from nothing") << u""_s << u"airtel.mga"_s;
        QTest::newRow("to choose another") << orange << orange;
    }
    void theArrowsOpenTheWholeList()
    {
        QFETCH(QString, there);
        QFETCH(QString, first);
        SystemBench bench;
        bench.editor->setText(there);
        bench.press(Qt::Key_Down);
        QVERIFY(bench.list()->isVisible());
        QCOMPARE(bench.rows().size(), 52);
        QCOMPARE(bench.list()->currentIndex().data(SystemListModel::CodeRole).toString(), first);
        QVERIFY(bench.list()->height() < 52 * bench.list()->sizeHintForRow(0)); // it scrolls
        bench.press(Qt::Key_Escape);
        QCOMPARE(bench.editor->text(), there);

        bench.line()->actions().front()->trigger(); // the same by mouse
        QVERIFY(bench.list()->isVisible());
    }

    void recentOnesComeFirst()
    {
        SystemBench bench;
        bench.systems().setRecent({u"mtn-benin.xof"_s, u"bitcoin"_s, u"not-listed.kes"_s});
        bench.press(Qt::Key_Down);
        QCOMPARE(bench.rows().mid(0, 2), QStringList({u"MTN, Benin · XOF"_s, u"Bitcoin · BTC"_s}));
        bench.press(Qt::Key_Escape);
        bench.type(u"mtn"_s);
        QCOMPARE(bench.rows().front(), u"MTN, Benin · XOF"_s);
    }

    void peopleFindWhatTheyMean_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("name and country") << u"orange mali"_s << orangeTitle;
        QTest::newRow("currency") << u"gnf"_s << u"MTN, Guinea · GNF"_s;
        QTest::newRow("coin") << u"bitcoin"_s << u"Bitcoin · BTC"_s;
        QTest::newRow("another word for it") << u"ivory"_s << u"MOOV, Côte d’Ivoire · XOF"_s;
    }
    void peopleFindWhatTheyMean()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        SystemBench bench;
        bench.type(typed);
        QCOMPARE(bench.rows().front(), first);
    }

    void aCodeThatIsNotListedIsSaidToBeSo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("remark"); // empty: the usual help
        QTest::newRow("half a name") << u"bitco"_s << u""_s;
        QTest::newRow("a slip, which is refused") << u"bitcion"_s << u""_s;
        QTest::newRow("with its currency")
            << u"kpay-kenya.kes"_s
            << u"Not in this program’s list: “kpay-kenya.kes” is sent as typed, with amounts in KES."_s;
        QTest::newRow("a new coin") << u"dogecoin"_s
                                    << u"Not in this program’s list: “dogecoin” is sent as typed."_s;
        QTest::newRow("in capitals") << u" PayPal "_s
                                     << u"Not in this program’s list: “paypal” is sent as typed."_s;
    }
    void aCodeThatIsNotListedIsSaidToBeSo()
    {
        QFETCH(QString, typed);
        QFETCH(QString, remark);
        FieldRow row(EditorFactory::make(fieldOf(FieldKind::PaymentSystem)), nullptr);
        row.show();
        const auto *note = row.findChild<NoteLine *>();
        const QString usual = row.field().help;
        QTest::keyClicks(row.editor().focusTarget(), typed);
        QCOMPARE(note->text(), remark.isEmpty() ? usual : remark); // before Enter could send it
        row.setWireText(orange);
        QCOMPARE(note->text(), usual);
    }

    void theWarningStandsUnderTheFieldInItsColour()
    {
        FieldRow row(EditorFactory::make(fieldOf(FieldKind::PaymentSystem)), nullptr);
        row.show();
        auto *note = row.findChild<NoteLine *>();
        const auto ink = [note] { return note->palette().color(QPalette::WindowText); };
        const QColor usual = ink();
        QTest::keyClicks(row.editor().focusTarget(), u"paypal"_s);
        QCOMPARE(note->text(), u"Not in this program’s list: “paypal” is sent as typed."_s);
        QCOMPARE(ink(), look::colours(note->palette()).warning);
        QCOMPARE(row.editor().focusTarget()->accessibleDescription(), note->text());
        row.setReason(u"The gateway does not know it."_s);
        QCOMPARE(ink(), look::colours(note->palette()).bad);
        row.setReason({});
        QCOMPARE(ink(), look::colours(note->palette()).warning);
        row.clear();
        QCOMPARE(note->text(), row.field().help);
        QCOMPARE(ink(), usual);
    }

    void aCodeFromOutsideShowsItsTitle()
    {
        SystemBench bench;
        QSignalSpy edited(bench.editor.get(), &FieldEditor::edited);
        bench.editor->setWireText(orange, NumberStyle::plain());
        QCOMPARE(bench.line()->text(), orangeTitle);
        QCOMPARE(bench.editor->text(), orange);
        bench.leave();
        bench.editor->clear();
        QVERIFY(bench.editor->text().isEmpty());
        QCOMPARE(edited.count(), 0);
    }

    void aScreenReaderHearsFieldRemarkAndChoice()
    {
        const FieldRow row(EditorFactory::make(fieldOf(FieldKind::PaymentSystem)), nullptr);
        auto *line = qobject_cast<QLineEdit *>(row.editor().focusTarget());
        row.editor().setText(orange);
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(line);
        QCOMPARE(heard->role(), QAccessible::EditableText);
        QCOMPARE(heard->text(QAccessible::Name), u"Payment system"_s);
        QCOMPARE(heard->text(QAccessible::Value), orangeTitle);
        QCOMPARE(heard->text(QAccessible::Description), row.editor().help());
        const auto *arrow = QAccessible::queryAccessibleInterface(line->findChild<QToolButton *>());
        QVERIFY(arrow->text(QAccessible::Name).startsWith(u"Show all payment systems"_s));
    }

    void everySystemHasALineOfItsOwnThatMeansIt()
    {
        SystemBench bench;
        QSet<QString> lines;
        for (const PaymentSystem &system : paymentSystems()) {
            bench.editor->setText(system.code.toString());
            QCOMPARE(bench.editor->text(), system.code.toString());
            lines << bench.line()->text();
        }
        QCOMPARE(lines.size(), qsizetype(paymentSystems().size()));
    }

    void theModelKeepsItsPromises()
    {
        SystemListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QString &typed : {u"mtn"_s, u"no such thing"_s, u""_s, u"xof"_s})
            model.search(typed);
        const int row = model.rowOf(orange);
        QCOMPARE(model.index(row, 0).data(SystemListModel::CodeRole).toString(), orange);
        QCOMPARE(model.index(row, 0).data(Qt::AccessibleTextRole).toString(),
            u"Orange Money, Mali · XOF, Mobile money"_s);
        QCOMPARE(model.rowOf(u"bitcoin"_s), -1);
    }
};

QTEST_MAIN(PaymentSystemEditorTest)
#include "PaymentSystemEditorTest.moc"
