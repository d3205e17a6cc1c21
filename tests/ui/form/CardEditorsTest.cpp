// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormTools.h"
#include "form/CardDigits.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

using namespace counterfoil;
using namespace counterfoil::formtools;
using namespace Qt::StringLiterals;

namespace {

const QString visa = u"4242424242424242"_s;
const QString amex = u"378282246310005"_s;

QString masked(const QString &lastFour)
{
    return u"•••• •••• •••• "_s + lastFour;
}

QString readByScreenReader(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Value);
}

} // namespace

/// What is on a card: grouped, masked, and given to nobody.
class CardEditorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAsShown_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        const QString digits40(40, u'4');
        QString dots44;
        for (int group = 0; group < 9; ++group)
            dots44 += u"•••• "_s;
        const auto row = [](const char *name, const QString &pasted, const QString &shown,
                             const QString &text,
                             const QString &left) { QTest::newRow(name) << pasted << shown << text << left; };
        row("plain", visa, u"4242 4242 4242 4242"_s, visa, masked(u"4242"_s));
        row("blanks", u" 4242 4242 4242 4242 "_s, u"4242 4242 4242 4242"_s, visa, masked(u"4242"_s));
        row("other groups", u"42 42424242-4242"_s, u"4242 4242 4242 42"_s, u"42424242424242"_s,
            u"•••• •••• ••42 42"_s);
        row("no-break blanks", u"4242\u00A04242\u00A04242\u00A04242"_s, u"4242 4242 4242 4242"_s, visa,
            masked(u"4242"_s));
        row("American Express", amex, u"3782 822463 10005"_s, amex, u"•••• •••••• •0005"_s);
        row("19 digits", u"6304000000000000000"_s, u"6304 0000 0000 0000 000"_s, u"6304000000000000000"_s,
            u"•••• •••• •••• •••0 000"_s);
        row("40 digits", digits40, carddigits::grouped(digits40), digits40, dots44 + u"4444"_s);
        row("too short to show any", u"42424242"_s, u"4242 4242"_s, u"42424242"_s, u"•••• ••••"_s);
        row("letters", u"4242 o242"_s, u"4242 o242"_s, u"4242 o242"_s, u"•••••••••"_s);
        row("direction marks", u"\u202A4242\u202C"_s, u"\u202A4242\u202C"_s, u"\u202A4242\u202C"_s,
            u"••••••"_s);
        row("emoji", u"💳4242"_s, u"💳4242"_s, u"💳4242"_s, u"••••••"_s);
        row("other digits", u"٤٢٤٢"_s, u"٤٢٤٢"_s, u"٤٢٤٢"_s, u"••••"_s);
        row("only blanks", u"  - "_s, QString(), QString(), QString());
    }
    void numbersAsShown()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, shown);
        QFETCH(QString, text);
        QFETCH(QString, left);
        Bench bench(fieldOf(FieldKind::CardNumber));
        QGuiApplication::clipboard()->setText(pasted);
        QTest::keyClick(bench.target(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bench.line()->text(), shown);
        QCOMPARE(bench.editor->text(), text);
        QCOMPARE(bench.line()->cursorPosition(), shown.size());

        bench.leave();
        QCOMPARE(bench.line()->text(), left);
        QCOMPARE(bench.editor->text(), text);
        QCOMPARE(readByScreenReader(bench.target()), left);

        bench.enter();
        QCOMPARE(bench.line()->text(), shown);
        QCOMPARE(bench.editor->text(), text);
    }

    void aNumberIsGroupedKeyByKey()
    {
        Bench bench(fieldOf(FieldKind::CardNumber));
        QSignalSpy edited(bench.editor.get(), &FieldEditor::edited);
        QTest::keyClicks(bench.target(), amex);
        QCOMPARE(bench.line()->text(), u"3782 822463 10005"_s);
        QCOMPARE(edited.count(), amex.size());
    }

    void theCaretStaysWhereOneWorks_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("caret");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("caretAfter");
        QTest::newRow("insert in the middle")
            << u"42424242"_s << 2 << int(Qt::Key_1) << u"4214 2424 2"_s << 3;
        QTest::newRow("insert at a group's end")
            << u"42424242"_s << 4 << int(Qt::Key_1) << u"4242 1424 2"_s << 6;
        QTest::newRow("insert behind the blank")
            << u"42424242"_s << 5 << int(Qt::Key_1) << u"4242 1424 2"_s << 6;
        QTest::newRow("backspace") << u"42424242"_s << 7 << int(Qt::Key_Backspace) << u"4242 442"_s << 6;
        QTest::newRow("backspace over a blank")
            << u"12345678"_s << 5 << int(Qt::Key_Backspace) << u"1235 678"_s << 3;
        QTest::newRow("delete") << u"12345678"_s << 0 << int(Qt::Key_Delete) << u"2345 678"_s << 0;
        QTest::newRow("delete at a blank") << u"12345678"_s << 4 << int(Qt::Key_Delete) << u"1234 678"_s << 4;
        QTest::newRow("at the start") << u"1234"_s << 0 << int(Qt::Key_Backspace) << u"1234"_s << 0;
        QTest::newRow("at the end") << u"1234"_s << 4 << int(Qt::Key_Delete) << u"1234"_s << 4;
    }
    void theCaretStaysWhereOneWorks()
    {
        QFETCH(QString, before);
        QFETCH(int, caret);
        QFETCH(int, key);
        QFETCH(QString, after);
        QFETCH(int, caretAfter);
        Bench bench(fieldOf(FieldKind::CardNumber));
        bench.editor->setText(before);
        bench.line()->setCursorPosition(caret);
        QTest::keyClick(bench.target(), Qt::Key(key));
        QCOMPARE(bench.line()->text(), after);
        QCOMPARE(bench.line()->cursorPosition(), caretAfter);
    }

    void aMarkedPartIsReplacedByWhatIsPasted()
    {
        Bench bench(fieldOf(FieldKind::CardNumber));
        bench.editor->setText(u"1111222233334444"_s);
        bench.line()->setSelection(5, 4);
        QGuiApplication::clipboard()->setText(u"99 99"_s);
        QTest::keyClick(bench.target(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bench.line()->text(), u"1111 9999 3333 4444"_s);
        QCOMPARE(bench.line()->cursorPosition(), 9);
    }

    void nothingGetsOut_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("number") << int(FieldKind::CardNumber);
        QTest::newRow("code") << int(FieldKind::CardCode);
    }
    void nothingGetsOut()
    {
        QFETCH(int, kind);
        Bench bench(fieldOf(FieldKind(kind)));
        QGuiApplication::clipboard()->setText(u"untouched"_s);
        QTest::keyClicks(bench.target(), u"4929"_s);
        const auto keys = {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Undo, QKeySequence::Redo};
        for (const QKeySequence::StandardKey key : keys) {
            QTest::keyClick(bench.target(), Qt::Key_A, Qt::ControlModifier);
            QTest::keySequence(bench.target(), QKeySequence(key));
            QCOMPARE(QGuiApplication::clipboard()->text(), u"untouched"_s);
            QCOMPARE(bench.editor->text(), u"4929"_s);
        }
        QTest::keyClick(bench.target(), Qt::Key_Insert, Qt::ControlModifier); // the old copy
        QTest::keyClick(bench.target(), Qt::Key_Delete, Qt::ShiftModifier); // the old cut
        QTest::keyClick(bench.target(), Qt::Key_K, Qt::ControlModifier); // delete to the end
        QTest::keyClick(bench.target(), Qt::Key_U, Qt::ControlModifier); // delete the line
        QCOMPARE(QGuiApplication::clipboard()->text(), u"untouched"_s);
        QVERIFY(!bench.line()->isUndoAvailable());
        QVERIFY(!bench.line()->dragEnabled());
        QVERIFY(!bench.line()->acceptDrops());
        QVERIFY(bench.line()->inputMethodHints().testFlag(Qt::ImhSensitiveData));
        for (const auto query : {Qt::ImSurroundingText, Qt::ImCurrentSelection, Qt::ImTextBeforeCursor})
            QVERIFY(bench.line()->inputMethodQuery(query).toString().isEmpty());
    }

    void theContextMenuOnlyPastes()
    {
        Bench bench(fieldOf(FieldKind::CardNumber));
        bench.editor->setText(visa);
        QContextMenuEvent asked(
            QContextMenuEvent::Mouse, QPoint(5, 5), bench.target()->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(bench.target(), &asked);
        auto *menu = bench.target()->findChild<QMenu *>();
        QVERIFY(menu);
        QStringList actions;
        for (const QAction *action : menu->actions())
            actions << action->text();
        QCOMPARE(actions, QStringList({u"&Paste"_s, u"Select &all"_s}));
        QCOMPARE(bench.line()->text(), u"4242 4242 4242 4242"_s); // not masked under the menu
        menu->close();
    }

    void anotherWindowInFrontMasksToo()
    {
        Bench bench(fieldOf(FieldKind::CardNumber));
        bench.editor->setText(visa);
        QFocusEvent out(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QApplication::sendEvent(bench.target(), &out);
        QCOMPARE(bench.line()->text(), masked(u"4242"_s));
    }

    void aNumberSetFromOutsideIsMaskedAtOnce()
    {
        Bench bench(fieldOf(FieldKind::CardNumber));
        bench.leave();
        bench.editor->setText(visa);
        QCOMPARE(bench.line()->text(), masked(u"4242"_s));
        QCOMPARE(bench.editor->text(), visa);
    }

    void clearingOverwritesButNotWhatWasHandedOut()
    {
        for (const FieldKind kind : {FieldKind::CardNumber, FieldKind::CardCode}) {
            Bench bench(fieldOf(kind));
            bench.editor->setText(u"4242424242424242"_s);
            const QString handedOut = bench.editor->text();
            const QString inside = bench.line()->text(); // shares the line's memory
            bench.editor->clear();
            QVERIFY(bench.editor->text().isEmpty());
            QVERIFY(bench.line()->text().isEmpty());
            QCOMPARE(handedOut, visa);
            QVERIFY(!inside.contains(u'4'));
        }
    }

    void theBrandStandsBesideTheNumber()
    {
        Bench bench(fieldOf(FieldKind::CardNumber));
        const auto *brand = bench.target()->findChild<QLabel *>();
        QTest::keyClicks(bench.target(), u"3"_s);
        QCOMPARE(brand->text(), QString());
        QTest::keyClicks(bench.target(), u"7"_s);
        QCOMPARE(brand->text(), u"American Express"_s);
        bench.leave();
        QCOMPARE(brand->text(), u"American Express"_s);
        bench.editor->clear();
        QCOMPARE(brand->text(), QString());
    }

    void theCodeIsNeverReadable()
    {
        Bench bench(fieldOf(FieldKind::CardCode));
        QTest::keyClicks(bench.target(), u"739"_s);
        QCOMPARE(bench.editor->text(), u"739"_s);
        QVERIFY(!bench.line()->displayText().contains(u'7'));
        QVERIFY(!readByScreenReader(bench.target()).contains(u'7'));
    }

    void theCodesLengthGoesByTheBrand()
    {
        Bench bench(fieldOf(FieldKind::CardCode));
        QCOMPARE(bench.line()->placeholderText(), u"3 or 4 digits"_s);
        bench.editor->setContext({.today = samples::today, .brand = CardBrand::Amex});
        QCOMPARE(bench.line()->placeholderText(), u"4 digits"_s);
        bench.editor->setContext({.today = samples::today, .brand = CardBrand::Visa});
        QCOMPARE(bench.line()->placeholderText(), u"3 digits"_s);
        QTest::keyClicks(bench.target(), u"1234"_s);
        QCOMPARE(bench.editor->text(), u"1234"_s); // too long is the check's to say, not cut off in silence
    }
};

QTEST_MAIN(CardEditorsTest)
#include "CardEditorsTest.moc"
