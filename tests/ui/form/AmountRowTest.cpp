// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormTools.h"
#include "base/Language.h"
#include "form/NoteLine.h"
#include "form/ReadingButtons.h"
#include "form/SaleForm.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleHints>
#include <QVBoxLayout>

using namespace counterfoil;
using namespace counterfoil::formtools;
using namespace Qt::StringLiterals;

namespace {

/// A sale's form in a window of its own, in the language that is spoken.
struct FormBench {
    QWidget window;
    SaleForm *form;
    int submitted = 0;

    explicit FormBench(QStringView id = u"card", int width = 560)
    {
        form = new SaleForm(
            method(id), NumberStyle::of(QLocale()), [] { return samples::today; }, &window);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins({});
        column->addWidget(form);
        QObject::connect(form, &SaleForm::submitted, form, [this] {
            ++submitted;
            static_cast<void>(form->check()); // as the page does
        });
        window.resize(width, 700);
        window.show();
        QApplication::setActiveWindow(&window);
        line()->setFocus();
        if (form->row(u"devise"_s))
            choose(u"USD"_s);
    }

    void choose(const QString &currency)
    {
        FieldEditor &editor = form->row(u"devise"_s)->editor();
        editor.setText(currency);
        Q_EMIT editor.edited();
    }
    FieldRow *row() { return form->row(u"amount"_s); }
    QLineEdit *line() { return qobject_cast<QLineEdit *>(row()->editor().focusTarget()); }
    NoteLine *note() { return row()->findChild<NoteLine *>(); }
    QString described()
    {
        return QAccessible::queryAccessibleInterface(line())->text(QAccessible::Description);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, line(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    void retype(const QString &text)
    {
        line()->selectAll();
        QTest::keyClick(line(), Qt::Key_Delete);
        type(text);
    }
    void leave() { form->row(u"email"_s)->editor().focusTarget()->setFocus(Qt::TabFocusReason); }
    void enter() { QTest::keyClick(line(), Qt::Key_Return); }
    QStringList offered()
    {
        QStringList texts;
        for (QPushButton *each : row()->readingButtons()->buttons()) {
            if (each->isVisible())
                texts << each->text().remove(u'&');
        }
        return texts;
    }
    QPushButton *button(int at) { return row()->readingButtons()->buttons().at(std::size_t(at)); }
    static void letPatiencePass() // nothing tells that it is over but the clock
    {
        QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
    }
};

} // namespace

/// The amount as people type it and read it: in words below it, and what may have been meant beside it.
class AmountRowTest : public QObject {
    Q_OBJECT

    Language m_language;

    /// Windows hear of it with the next turn of the event loop.
    void speak(const QString &code)
    {
        m_language.speak(code);
        QApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_language); }
    void init() { speak(u"en"_s); }

    void whatWasTypedIsReadBackInWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        const QString help = u"What the customer pays."_s;
        QTest::newRow("nothing") << QString() << help;
        QTest::newRow("half a number") << u"15."_s << help;
        QTest::newRow("no number") << u"abc"_s << help;
        QTest::newRow("another's mark") << u"15,04"_s << help;
        QTest::newRow("plain") << u"15.04"_s << u"Fifteen and 04/100 US dollars"_s;
        QTest::newRow("Arabic-Indic") << u"١٥٫٠٤"_s << u"Fifteen and 04/100 US dollars (15.04)"_s;
        QTest::newRow("Devanagari") << u"१५.०४"_s << u"Fifteen and 04/100 US dollars (15.04)"_s;
    }
    void whatWasTypedIsReadBackInWords()
    {
        QFETCH(QString, typed);
        FormBench bench;
        bench.type(typed);
        QTEST(bench.note()->text(), "said");
        QTEST(bench.described(), "said");
        QCOMPARE(bench.line()->text(), typed); // never rewritten
        bench.leave();
        QCOMPARE(bench.line()->text(), typed);
        QCOMPARE(bench.submitted, 0);
    }

    void anotherLanguageSaysItAnew()
    {
        FormBench bench;
        bench.type(u"१५.०४"_s);
        speak(u"fr"_s);
        QVERIFY2(bench.note()->text().startsWith(u"Quinze"_s), qPrintable(bench.note()->text()));
        QCOMPARE(bench.described(), bench.note()->text());
        speak(u"ar"_s);
        QVERIFY2(bench.note()->text().contains(u"خمسة عشر"_s), qPrintable(bench.note()->text()));
        speak(u"en"_s);
        QCOMPARE(bench.note()->text(), u"Fifteen and 04/100 US dollars (15.04)"_s);
        QCOMPARE(bench.line()->text(), u"१५.०४"_s);
    }

    void anotherCurrencySaysItAnew()
    {
        FormBench bench;
        bench.type(u"15.04"_s);
        bench.choose(u"EUR"_s);
        QCOMPARE(bench.note()->text(), u"Fifteen and 04/100 euros"_s);
        QCOMPARE(bench.described(), u"Fifteen and 04/100 euros"_s);
        bench.choose(u"no such"_s);
        QCOMPARE(bench.note()->text(), u"What the customer pays."_s);
    }

    /// An e-invoice's currency comes with the payment system.
    void aPaymentSystemNamesTheCurrency()
    {
        FormBench bench(u"einvoice");
        bench.form->row(u"currency"_s)->setWireText(u"orange_money-mali.xof"_s);
        Q_EMIT bench.form->row(u"currency"_s)->editor().edited();
        bench.type(u"1500"_s);
        QCOMPARE(bench.note()->text(), u"One thousand five hundred West African CFA francs"_s);
    }

    void nothingJumpsWhenTheWordsCome_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("typed");
        for (const char *code : {"en", "fr", "uk", "ru", "hi", "ar"})
            QTest::newRow(code) << QString::fromLatin1(code) << u"1234"_s;
    }
    void nothingJumpsWhenTheWordsCome()
    {
        QFETCH(QString, code);
        QFETCH(QString, typed);
        speak(code);
        FormBench bench;
        QApplication::processEvents();
        const int below = bench.form->row(u"email"_s)->mapTo(&bench.window, QPoint()).y();
        bench.type(typed);
        QApplication::processEvents();
        QVERIFY(bench.note()->text() != bench.row()->field().help.toString());
        QCOMPARE(bench.form->row(u"email"_s)->mapTo(&bench.window, QPoint()).y(), below);
        QVERIFY(bench.note()->height() >= bench.note()->heightForWidth(bench.note()->width()));
    }

    void theLongestWordsAreAllThere()
    {
        FormBench bench(u"card", 480);
        bench.type(u"77777777777777.77"_s);
        QVERIFY(bench.note()->text().startsWith(u"Seventy-seven trillion"_s));
        QTRY_VERIFY(bench.note()->height() >= bench.note()->heightForWidth(bench.note()->width()));
    }

    void oneReadingIsTakenByEnterAndNotIssued()
    {
        FormBench bench;
        bench.type(u"15,04"_s);
        QCOMPARE(bench.offered(), QStringList()); // neutral while somebody types
        bench.enter();
        QCOMPARE(bench.line()->text(), u"15.04"_s);
        QCOMPARE(bench.note()->text(), u"Fifteen and 04/100 US dollars"_s);
        QVERIFY(!bench.row()->isWrong());
        QVERIFY(bench.line()->hasFocus());
        QCOMPARE(bench.submitted, 0);
        bench.enter(); // pressed twice by habit
        QCOMPARE(bench.submitted, 0);
        FormBench::letPatiencePass();
        QTest::sendKeyEvent(QTest::Press, bench.line(), Qt::Key_Return, QString(), Qt::NoModifier);
        QCOMPARE(bench.submitted, 1);
        bench.line()->undo();
        QCOMPARE(bench.line()->text(), u"15,04"_s); // what was typed is not lost
    }

    void aHeldEnterIssuesNothing()
    {
        FormBench bench;
        bench.type(u"15,04"_s);
        bench.enter();
        FormBench::letPatiencePass();
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(bench.line(), &held);
        QCOMPARE(bench.submitted, 0);
    }

    void theReasonBringsItsReadings()
    {
        FormBench bench;
        QSignalSpy edited(bench.form, &SaleForm::edited);
        bench.type(u"15,04"_s);
        QApplication::processEvents();
        const int below = bench.form->row(u"email"_s)->mapTo(&bench.window, QPoint()).y();
        bench.leave();
        QApplication::processEvents();
        QVERIFY(bench.row()->isWrong());
        QCOMPARE(bench.offered(), QStringList{u"15.04"_s});
        QCOMPARE(bench.form->row(u"email"_s)->mapTo(&bench.window, QPoint()).y(), below);
        QVERIFY(bench.button(0)->accessibleName().contains(u"15.04"_s));
        QCOMPARE(bench.button(0)->accessibleDescription(), u"Fifteen and 04/100 US dollars"_s);
        const auto before = edited.count();
        QTest::mouseClick(bench.button(0), Qt::LeftButton);
        QCOMPARE(bench.line()->text(), u"15.04"_s);
        QVERIFY(bench.line()->hasFocus());
        QVERIFY(!bench.row()->isWrong());
        QCOMPARE(bench.offered(), QStringList());
        QVERIFY(edited.count() > before);
        QCOMPARE(bench.submitted, 0);
    }

    void ofSeveralReadingsEnterTakesNone()
    {
        FormBench bench;
        bench.type(u"15.040"_s);
        bench.enter();
        QCOMPARE(bench.submitted, 1); // which says what is wrong
        QCOMPARE(bench.line()->text(), u"15.040"_s);
        QCOMPARE(bench.offered(), (QStringList{u"15.04"_s, u"15,040.00"_s}));
        // Each has a key of its own: the sign in which they differ.
        QCOMPARE(bench.button(0)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Period));
        QCOMPARE(bench.button(1)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Comma));
        bench.line()->setFocus();
        bench.enter();
        QCOMPARE(bench.line()->text(), u"15.040"_s);

        bench.line()->setFocus();
        QTest::keyClick(bench.line(), Qt::Key_Tab);
        QVERIFY(bench.button(0)->hasFocus());
        QTest::keyClick(bench.button(0), Qt::Key_Tab);
        QVERIFY(bench.button(1)->hasFocus());
        QTest::keyClick(bench.button(1), Qt::Key_Space);
        QCOMPARE(bench.line()->text(), u"15,040.00"_s);
        QVERIFY(!bench.row()->isWrong());
    }

    /// 15.045 pounds are not fifteen thousand, however often Enter is pressed.
    void decimalsAreNotTakenForThousandsByEnter_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("offered");
        QTest::newRow("a point in English") << u"en"_s << u"15.045"_s << u"15,045.00"_s;
        QTest::newRow("in full-width digits") << u"en"_s << u"１５．０４５"_s << u"15,045.00"_s;
        QTest::newRow("a point in French") << u"fr"_s << u"15.045"_s << u"15\u202F045,00"_s;
        QTest::newRow("a comma in French") << u"fr"_s << u"15,045"_s << u"15\u202F045,00"_s;
        QTest::newRow("a point in Ukrainian") << u"uk"_s << u"15.045"_s << u"15\u00A0045,00"_s;
        QTest::newRow("a point in Hindi") << u"hi"_s << u"15.045"_s << u"15,045.00"_s;
    }
    void decimalsAreNotTakenForThousandsByEnter()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(QString, offered);
        speak(language);
        FormBench bench;
        bench.choose(u"GBP"_s);
        bench.type(typed);
        for (int press = 0; press < 3; ++press) {
            bench.line()->setFocus();
            bench.enter();
            QCOMPARE(bench.line()->text(), typed);
            QVERIFY(bench.row()->isWrong());
            QVERIFY(!bench.note()->text().isEmpty());
            QCOMPARE(bench.offered(), QStringList{offered});
        }
        QTest::mouseClick(bench.button(0), Qt::LeftButton);
        QCOMPARE(bench.line()->text(), offered);
        QVERIFY(!bench.row()->isWrong());
    }

    void groupsOfTheOwnMarkAreTakenByEnter()
    {
        FormBench bench;
        bench.choose(u"GBP"_s);
        bench.type(u"15,045"_s);
        bench.enter();
        QCOMPARE(bench.line()->text(), u"15,045.00"_s);
        QCOMPARE(bench.submitted, 0);
    }

    void oneKeyTakesEither_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("the one with a point there") << Qt::Key_Period << u"15.04"_s;
        QTest::newRow("the one with a comma there") << Qt::Key_Comma << u"15,040.00"_s;
    }
    void oneKeyTakesEither()
    {
        QFETCH(Qt::Key, key);
        FormBench bench;
        bench.type(u"15.040"_s);
        bench.enter();
        bench.line()->setFocus();
        QFETCH(QString, text);
        QTest::keyClick(bench.line(), key, Qt::AltModifier);
        QTRY_COMPARE(bench.line()->text(), text); // the button is seen to go down and up
        QVERIFY(!bench.row()->isWrong());
    }

    void whatIsPastedIsReadAsIfTyped()
    {
        FormBench bench;
        QGuiApplication::clipboard()->setText(u"15,04"_s);
        bench.line()->paste();
        QCOMPARE(bench.line()->text(), u"15,04"_s);
        bench.enter();
        QCOMPARE(bench.line()->text(), u"15.04"_s);
        QCOMPARE(bench.submitted, 0);
    }

    void inThePersonsOwnStyle()
    {
        speak(u"fr"_s);
        FormBench bench;
        bench.type(u"15.04"_s);
        bench.leave();
        QCOMPARE(bench.offered(), QStringList{u"15,04"_s});
    }

    void typingPutsTheReadingsAway()
    {
        FormBench bench;
        bench.type(u"15,04"_s);
        bench.leave();
        QCOMPARE(bench.offered().size(), 1);
        bench.line()->setFocus();
        QTest::keyClick(bench.line(), Qt::Key_End);
        bench.type(u"1"_s);
        QCOMPARE(bench.offered(), QStringList());
        bench.leave();
        QVERIFY(bench.row()->isWrong());
        QCOMPARE(bench.offered(), QStringList{u"15,041.00"_s});
        bench.form->clear();
        QCOMPARE(bench.offered(), QStringList());
    }

    void otherFieldsHaveNone()
    {
        FormBench bench;
        for (FieldRow *each : bench.form->findChildren<FieldRow *>()) {
            if (each != bench.row())
                QVERIFY(!each->readingButtons());
        }
    }
};

QTEST_MAIN(AmountRowTest)
#include "AmountRowTest.moc"
