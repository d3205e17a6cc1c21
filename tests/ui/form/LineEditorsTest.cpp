// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormTools.h"
#include "form/BirthDateEditor.h"
#include "form/CardExpiryEditor.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QSignalSpy>

using namespace counterfoil;
using namespace counterfoil::formtools;
using namespace Qt::StringLiterals;

/// Fields of one line: texts of all sorts, amounts, dates.
class LineEditorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindButTheConstantHasAnEditor()
    {
        for (int kind = 0; kind <= int(FieldKind::Constant); ++kind) {
            Field field = fieldOf(FieldKind(kind));
            const std::unique_ptr<FieldEditor> editor(EditorFactory::make(field));
            QCOMPARE(editor == nullptr, FieldKind(kind) == FieldKind::Constant);
            if (!editor)
                continue;
            QVERIFY(editor->focusTarget());
            // What was set comes back as the check takes it.
            const QString good = samples::good(field);
            editor->setText(good);
            QVERIFY2(
                checkField(field, editor->text(), {.today = samples::today}), qPrintable(field.wireName));
            editor->clear();
            const bool fixed = kind == int(FieldKind::Currency) && field.choices.size() == 1;
            QVERIFY2(fixed || editor->text().isEmpty(), qPrintable(field.wireName));
        }
    }

    void textComesBackAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("blanks around") << u"  Anna  "_s;
        QTest::newRow("scripts") << u"Ελένη 王小明 محمد"_s;
        QTest::newRow("emoji") << u"Anna 🎉"_s;
        QTest::newRow("direction marks") << u"\u202Eevil\u202C"_s;
        QTest::newRow("too long") << QString(5000, u'x');
        QTest::newRow("markup") << u"<b>bold</b><img src=x>"_s;
    }
    void textComesBackAsTyped()
    {
        QFETCH(QString, typed);
        Bench bench(fieldOf(FieldKind::Text));
        bench.editor->setText(typed);
        QCOMPARE(bench.editor->text(), typed);
        bench.leave();
        QCOMPARE(bench.editor->text(), typed);
    }

    void theExampleStandsInTheEmptyField()
    {
        Bench bench(fieldOf(FieldKind::Url));
        QCOMPARE(bench.line()->placeholderText(), u"https://shop.example/thanks"_s);
    }

    void onlyThePersonIsReported()
    {
        Bench bench(fieldOf(FieldKind::Email));
        QSignalSpy edited(bench.editor.get(), &FieldEditor::edited);
        QSignalSpy left(bench.editor.get(), &FieldEditor::left);
        QSignalSpy confirmed(bench.editor.get(), &FieldEditor::confirmed);
        bench.editor->setText(u"anna@example.com"_s);
        bench.editor->setWireText(u"anna@example.com"_s, NumberStyle::plain());
        bench.editor->clear();
        QCOMPARE(edited.count(), 0);

        QTest::keyClicks(bench.target(), u"an"_s);
        QCOMPARE(edited.count(), 2);
        QTest::keyClick(bench.target(), Qt::Key_Return);
        QTest::keyClick(bench.target(), Qt::Key_Enter);
        QCOMPARE(confirmed.count(), 2);
        QCOMPARE(left.count(), 0);
        bench.leave();
        QCOMPARE(left.count(), 1);
    }

    void aMenuOrAnotherWindowInFrontIsNotLeaving()
    {
        Bench bench(fieldOf(FieldKind::Email));
        QSignalSpy left(bench.editor.get(), &FieldEditor::left);
        for (const Qt::FocusReason reason : {Qt::PopupFocusReason, Qt::ActiveWindowFocusReason}) {
            QFocusEvent out(QEvent::FocusOut, reason);
            QApplication::sendEvent(bench.target(), &out);
        }
        QCOMPARE(left.count(), 0);
    }

    void coinsAreSuggestedByAnyPartAndMayBeOthers()
    {
        Bench bench(fieldOf(FieldKind::Coin));
        bench.type(u"poly"_s);
        QVERIFY(bench.line()->completer()->popup()->isVisible());
        QTest::keyClick(bench.line()->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(bench.line()->completer()->popup(), Qt::Key_Return);
        QCOMPARE(bench.editor->text(), u"USDT_polygon"_s);
        bench.editor->clear();
        bench.type(u"BTC_lightning"_s);
        QCOMPARE(bench.editor->text(), u"BTC_lightning"_s);
    }

    void amountsFromOutsideAreShownInThePersonsMarks_data()
    {
        QTest::addColumn<QString>("wire");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("usual") << u"1234.50"_s << u"1234.50"_s << u"1234,50"_s;
        QTest::newRow("whole") << u"1500"_s << u"1500"_s << u"1500"_s;
        QTest::newRow("coin") << u"0.00150400"_s << u"0.00150400"_s << u"0,00150400"_s;
        // Three decimals must not turn into a group of thousands in either style.
        QTest::newRow("dinars") << u"1.234"_s << u"1.234"_s << u"1,234"_s;
    }
    void amountsFromOutsideAreShownInThePersonsMarks()
    {
        QFETCH(QString, wire);
        QFETCH(QString, english);
        QFETCH(QString, german);
        const NumberStyle germanStyle{.decimalMark = u',', .groupMark = u'.'};
        Bench bench(fieldOf(FieldKind::Amount));
        bench.editor->setWireText(wire, NumberStyle::plain());
        QCOMPARE(bench.editor->text(), english);
        bench.editor->setWireText(wire, germanStyle);
        QCOMPARE(bench.editor->text(), german);
    }

    void whatIsTypedAsAnAmountIsNeverRewritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("german") << u"1.234,50"_s;
        QTest::newRow("english") << u"1,234.50"_s;
        QTest::newRow("blank groups") << u"1 234,50"_s;
        QTest::newRow("ambiguous") << u"1.234"_s;
        QTest::newRow("no number") << u"12 pounds"_s;
        QTest::newRow("minus") << u"-5"_s;
    }
    void whatIsTypedAsAnAmountIsNeverRewritten()
    {
        QFETCH(QString, typed);
        Bench bench(fieldOf(FieldKind::Amount));
        bench.type(typed);
        bench.leave();
        QCOMPARE(bench.editor->text(), typed);
    }

    void theExampleAmountHasTheCurrencysDecimals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("example");
        QTest::newRow("two") << u"USD"_s << u"15,04"_s;
        QTest::newRow("none") << u"XOF"_s << u"1500"_s;
        QTest::newRow("three") << u"KWD"_s << u"15,040"_s;
        QTest::newRow("eight") << u"BTC"_s << u"0,00150400"_s;
    }
    void theExampleAmountHasTheCurrencysDecimals()
    {
        QFETCH(QString, code);
        QFETCH(QString, example);
        Bench bench(fieldOf(FieldKind::Amount));
        bench.editor->setContext({.today = samples::today,
            .numbers = {.decimalMark = u',', .groupMark = u'.'},
            .currency = Currency::find(code)});
        QCOMPARE(bench.line()->placeholderText(), example);
        QVERIFY(Money::parse(example, *Currency::find(code), {.decimalMark = u',', .groupMark = u'.'}));
    }

    void daysOfBirthAreTurnedRoundOnlyWhereTheyCanBeReadOneWay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("iso") << u"1990-12-31"_s << u"1990-12-31"_s;
        QTest::newRow("points") << u"31.12.1990"_s << u"1990-12-31"_s;
        QTest::newRow("slashes") << u"31/12/1990"_s << u"1990-12-31"_s;
        QTest::newRow("short month") << u" 13.2.1990 "_s << u"1990-02-13"_s;
        QTest::newRow("March or April") << u"03/04/1990"_s << u"03/04/1990"_s;
        QTest::newRow("twelfth") << u"12.12.1990"_s << u"12.12.1990"_s;
        QTest::newRow("month first") << u"12/31/1990"_s << u"12/31/1990"_s;
        QTest::newRow("no such day") << u"31.02.1990"_s << u"31.02.1990"_s;
        QTest::newRow("year of two") << u"31.12.90"_s << u"31.12.90"_s;
        QTest::newRow("mixed") << u"31.12/1990"_s << u"31.12/1990"_s;
        QTest::newRow("other digits") << u"٣١.١٢.١٩٩٠"_s << u"٣١.١٢.١٩٩٠"_s;
        QTest::newRow("words") << u"yesterday"_s << u"yesterday"_s;
        QTest::newRow("sign") << u"+31.12.1990"_s << u"+31.12.1990"_s;
    }
    void daysOfBirthAreTurnedRoundOnlyWhereTheyCanBeReadOneWay()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        Bench bench(fieldOf(FieldKind::BirthDate));
        bench.type(typed);
        QCOMPARE(bench.line()->text(), typed); // not under the person's fingers
        QCOMPARE(bench.editor->text(), text);
        bench.leave();
        QCOMPARE(bench.line()->text(), text); // but in sight
    }

    void theSlashOfAnExpiryDateComesByItself_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("left");
        QTest::newRow("in full") << u"022031"_s << u"02/2031"_s << u"02/2031"_s;
        QTest::newRow("slash typed too early") << u"2/2031"_s << u"2/2031"_s << u"02/2031"_s;
        QTest::newRow("as printed") << u"1231"_s << u"12/31"_s << u"12/2031"_s;
        QTest::newRow("no month") << u"1331"_s << u"1331"_s << u"1331"_s;
        QTest::newRow("month zero") << u"0031"_s << u"0031"_s << u"0031"_s;
        QTest::newRow("one digit") << u"9"_s << u"9"_s << u"9"_s;
        QTest::newRow("letters") << u"Feb 2031"_s << u"Feb 2031"_s << u"Feb 2031"_s;
        QTest::newRow("slash typed as well") << u"12/1999"_s << u"12/1999"_s << u"12/1999"_s;
    }
    void theSlashOfAnExpiryDateComesByItself()
    {
        QFETCH(QString, keys);
        QFETCH(QString, shown);
        QFETCH(QString, left);
        Bench bench(fieldOf(FieldKind::CardExpiry));
        bench.type(keys);
        QCOMPARE(bench.editor->text(), shown);
        bench.leave();
        QCOMPARE(bench.editor->text(), left);
    }

    void theSlashCanBeTakenAway()
    {
        Bench bench(fieldOf(FieldKind::CardExpiry));
        bench.type(u"12"_s);
        QCOMPARE(bench.editor->text(), u"12/"_s);
        QTest::keyClick(bench.target(), Qt::Key_Backspace);
        QTest::keyClick(bench.target(), Qt::Key_Backspace);
        QCOMPARE(bench.editor->text(), u"1"_s);
        bench.type(u"1"_s);
        QCOMPARE(bench.editor->text(), u"11/"_s);
        QTest::keyClick(bench.target(), Qt::Key_Backspace);
        bench.type(u"3"_s);
        QCOMPARE(bench.editor->text(), u"11/3"_s);
    }

    void pastedExpiryDates_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("left");
        QTest::newRow("MMYY cannot be told from a year") << u"0131"_s << u"0131"_s;
        QTest::newRow("short") << u"1/31"_s << u"01/2031"_s;
        QTest::newRow("blanks") << u" 12 / 31 "_s << u"12/2031"_s;
        QTest::newRow("in one") << u"122031"_s << u"12/2031"_s;
        QTest::newRow("not this century") << u"12/1931"_s << u"12/1931"_s;
    }
    void pastedExpiryDates()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, left);
        Bench bench(fieldOf(FieldKind::CardExpiry));
        QSignalSpy edited(bench.editor.get(), &FieldEditor::edited);
        bench.line()->insert(pasted);
        QCOMPARE(bench.editor->text(), pasted); // sent without being left, the check names what it lacks
        bench.leave();
        QCOMPARE(bench.editor->text(), left);
        QCOMPARE(edited.count(), pasted == left ? 1 : 2);
    }

    void aSecretDayIsNotLearntByInputMethods()
    {
        Bench bench(fieldOf(FieldKind::BirthDate));
        QVERIFY(bench.line()->inputMethodHints().testFlag(Qt::ImhSensitiveData));
        bench.editor->setText(u"1990-12-31"_s);
        const QString kept = bench.editor->text();
        bench.editor->clear();
        QCOMPARE(kept, u"1990-12-31"_s); // a copy of its own, not overwritten with the line's
        QVERIFY(bench.editor->text().isEmpty());
    }

    void whatIsSecretOrOnACardIsGivenToNobody_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("typed");
        QTest::newRow("day of birth") << int(FieldKind::BirthDate) << u"1990-12-31"_s << u"1990-12-31"_s;
        QTest::newRow("expiry date") << int(FieldKind::CardExpiry) << u"122031"_s << u"12/2031"_s;
    }
    void whatIsSecretOrOnACardIsGivenToNobody()
    {
        QFETCH(int, kind);
        QFETCH(QString, keys);
        QFETCH(QString, typed);
        Bench bench(fieldOf(FieldKind(kind)));
        QGuiApplication::clipboard()->setText(u"untouched"_s);
        QTest::keyClicks(bench.target(), keys);
        QCOMPARE(bench.editor->text(), typed);
        QVERIFY(!bench.line()->isUndoAvailable());
        const auto forbidden = {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Undo};
        for (const QKeySequence::StandardKey key : forbidden) {
            QTest::keyClick(bench.target(), Qt::Key_A, Qt::ControlModifier);
            QTest::keySequence(bench.target(), QKeySequence(key));
            QCOMPARE(QGuiApplication::clipboard()->text(), u"untouched"_s);
            QCOMPARE(bench.editor->text(), typed);
        }
        QTest::mouseDClick(bench.target(), Qt::LeftButton);
        QVERIFY(!bench.line()->dragEnabled());
        QVERIFY(bench.line()->inputMethodHints().testFlag(Qt::ImhSensitiveData));
        QVERIFY(bench.line()->inputMethodHints().testFlag(Qt::ImhPreferNumbers));
        QVERIFY(bench.line()->inputMethodQuery(Qt::ImSurroundingText).toString().isEmpty());
        const QString inside = bench.line()->text(); // shares the line's memory
        bench.editor->clear();
        QCOMPARE(inside, QString(typed.size(), u'0'));
    }

    void aWalletsTextIsOverwrittenWhenItGoes()
    {
        Bench bench(fieldOf(FieldKind::Wallet)); // which may have been a card number
        bench.editor->setText(u"4242424242424242"_s);
        const QString copy = bench.editor->text();
        const QString inside = bench.line()->text(); // shares the line's memory
        bench.editor->clear();
        QCOMPARE(inside, QString(16, u'0'));
        QCOMPARE(copy, u"4242424242424242"_s);
        QVERIFY(bench.editor->text().isEmpty());
    }

    void whatIsNotSecretCanBeCopiedAndUndone()
    {
        Bench bench(fieldOf(FieldKind::Email));
        QTest::keyClicks(bench.target(), u"anna@example.com"_s);
        QTest::keyClick(bench.target(), Qt::Key_A, Qt::ControlModifier);
        QTest::keySequence(bench.target(), QKeySequence(QKeySequence::Copy));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"anna@example.com"_s);
        QVERIFY(bench.line()->isUndoAvailable());
    }
};

QTEST_MAIN(LineEditorsTest)
#include "LineEditorsTest.moc"
