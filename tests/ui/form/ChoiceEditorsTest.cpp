// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormTools.h"
#include "form/CountryNames.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QSignalSpy>
#include <QWheelEvent>

#include <algorithm>

using namespace counterfoil;
using namespace counterfoil::formtools;
using namespace Qt::StringLiterals;

namespace {

QComboBox *boxOf(Bench &bench)
{
    return qobject_cast<QComboBox *>(bench.target());
}

Field currencies(const QStringList &codes)
{
    Field field = fieldOf(FieldKind::Currency);
    field.choices = codes;
    return field;
}

/// The locale alone: there may be no translation yet.
class InFrench {
public:
    InFrench() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    ~InFrench() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(InFrench)

private:
    QLocale m_before;
};

constexpr int officialCountries = 249; ///< of ISO 3166-1

} // namespace

/// Currencies, choices, countries.
class ChoiceEditorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noCurrencyIsChosenSilently()
    {
        Bench bench(currencies({u"USD"_s, u"EUR"_s}));
        QVERIFY(bench.editor->text().isEmpty());
        QCOMPARE(boxOf(bench)->placeholderText(), u"Choose"_s);
    }

    void theOnlyCurrencyIsShownAndPassedBy()
    {
        Bench bench(currencies({u"USD"_s}));
        QCOMPARE(bench.editor->text(), u"USD"_s);
        QCOMPARE(bench.target()->focusPolicy(), Qt::NoFocus);
        bench.editor->clear();
        bench.editor->setText(u"EUR"_s);
        QCOMPARE(bench.editor->text(), u"USD"_s);
    }

    void lettersFindACode()
    {
        Bench bench(currencies({u"USD"_s, u"EUR"_s, u"GBP"_s, u"INR"_s, u"ZAR"_s}));
        QSignalSpy edited(bench.editor.get(), &FieldEditor::edited);
        QTest::keyClicks(bench.target(), u"gb"_s);
        QCOMPARE(bench.editor->text(), u"GBP"_s);
        QVERIFY(edited.count() >= 1);
    }

    void theWheelScrollsThePageAndChangesNothing()
    {
        Bench bench(currencies({u"USD"_s, u"EUR"_s}));
        bench.editor->setText(u"USD"_s);
        QWheelEvent wheel(QPointF(5, 5), bench.target()->mapToGlobal(QPointF(5, 5)), {}, {0, -120},
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(bench.target(), &wheel);
        QCOMPARE(bench.editor->text(), u"USD"_s);
        QVERIFY(!wheel.isAccepted());
    }

    void enterInAListConfirms()
    {
        Bench bench(currencies({u"USD"_s, u"EUR"_s}));
        QSignalSpy confirmed(bench.editor.get(), &FieldEditor::confirmed);
        QTest::keyClick(bench.target(), Qt::Key_Return);
        QCOMPARE(confirmed.count(), 1);
    }

    void anOptionalChoiceCanBeTakenBack()
    {
        Bench bench(fieldOf(FieldKind::Choice));
        QTest::keyClick(bench.target(), Qt::Key_U);
        QCOMPARE(bench.editor->text(), u"UPI"_s);
        QTest::keyClick(bench.target(), Qt::Key_Home);
        QCOMPARE(boxOf(bench)->currentText(), u"None"_s);
        QVERIFY(bench.editor->text().isEmpty());
    }

    void whatIsNoLongerAChoiceIsNotChosen()
    {
        Bench bench(fieldOf(FieldKind::Choice));
        bench.editor->setText(u"CHEQUE"_s);
        QVERIFY(bench.editor->text().isEmpty());
        bench.editor->setWireText(u"upi"_s, NumberStyle::plain());
        QCOMPARE(bench.editor->text(), u"UPI"_s);
    }

    void allCountriesOfTheCheckHaveAName()
    {
        const auto countries = countriesByName();
        QCOMPARE(countries.size(),
            std::size_t(officialCountries + 1)); // and Kosovo, which is taken with a warning
        for (const Country &country : countries)
            QVERIFY2(country.name.size() > 3, qPrintable(country.code));
    }

    void theListOfCountriesIsMadeWhenItIsFirstUsed()
    {
        const Field field = fieldOf(FieldKind::Country);
        const std::unique_ptr<FieldEditor> editor(EditorFactory::make(field));
        auto *box = qobject_cast<QComboBox *>(editor->focusTarget());
        QCOMPARE(box->count(), 0);
        Bench bench(field);
        QCOMPARE(boxOf(bench)->count(), officialCountries + 1);
    }

    void countriesByWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("letters") << u"de"_s << u"DE"_s << u"Germany (DE)"_s;
        QTest::newRow("name") << u"germany"_s << u"DE"_s << u"Germany (DE)"_s;
        QTest::newRow("blanks") << u"  United   Kingdom "_s << u"GB"_s << u"United Kingdom (GB)"_s;
        QTest::newRow("a name inside others") << u"Guinea"_s << u"GN"_s << u"Guinea (GN)"_s;
        QTest::newRow("no country") << u"Atlantis"_s << u"Atlantis"_s << u"Atlantis"_s;
        QTest::newRow("not assigned") << u"XX"_s << u"XX"_s << u"XX"_s;
        QTest::newRow("part of a name") << u"ger"_s << u"ger"_s << u"ger"_s;
        QTest::newRow("three letters") << u"DEU"_s << u"DEU"_s << u"DEU"_s;
    }
    void countriesByWhatWasTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QString, shown);
        Bench bench(fieldOf(FieldKind::Country));
        boxOf(bench)->lineEdit()->insert(typed);
        QCOMPARE(bench.editor->text(), text);
        QWidget *suggestions = QApplication::activePopupWidget();
        QTest::keyClick(suggestions ? suggestions : bench.target(), Qt::Key_Tab);
        QVERIFY(bench.elsewhere->hasFocus());
        QCOMPARE(boxOf(bench)->currentText(), shown);
        QCOMPARE(bench.editor->text(), text);
    }

    void anyPartOfANameFindsIt()
    {
        Bench bench(fieldOf(FieldKind::Country));
        QSignalSpy edited(bench.editor.get(), &FieldEditor::edited);
        bench.type(u"zerl"_s);
        QAbstractItemView *popup = boxOf(bench)->completer()->popup();
        QVERIFY(popup->isVisible());
        QCOMPARE(edited.count(), 4);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(bench.editor->text(), u"CH"_s);
    }

    void aCountryFromOutsideIsShownByName()
    {
        Bench bench(fieldOf(FieldKind::Country));
        bench.editor->setWireText(u"ZA"_s, NumberStyle::plain());
        QCOMPARE(boxOf(bench)->currentText(), u"South Africa (ZA)"_s);
        bench.editor->clear();
        QVERIFY(bench.editor->text().isEmpty());
    }

    void countriesAreCalledAndSortedInEachLanguage()
    {
        const auto french = countriesByName(QLocale(QLocale::French, QLocale::France));
        const auto at = [&french](const QString &code) {
            return std::find_if(
                french.begin(), french.end(), [&code](const Country &each) { return each.code == code; });
        };
        QCOMPARE(at(u"DE"_s)->name, u"Allemagne"_s);
        QVERIFY(at(u"ET"_s) > at(u"ES"_s)); // Éthiopie behind Espagne, and not behind Z
        QVERIFY(at(u"ET"_s) < at(u"FR"_s));
        for (const QString &typed : {u"allemagne"_s, u"Germany"_s, u"de"_s, u"Allemagne (DE)"_s})
            QCOMPARE(countryCode(french, typed), u"DE"_s);
        QCOMPARE(countryCode(french, u"Ivory Coast"_s), u"CI"_s);
    }

    void aCountryIsFoundByItsEnglishNameInEveryLanguage()
    {
        const InFrench speaking;
        Bench bench(fieldOf(FieldKind::Country));
        bench.type(u"germ"_s);
        QAbstractItemView *popup = boxOf(bench)->completer()->popup();
        QVERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(bench.editor->text(), u"DE"_s);
        QCOMPARE(boxOf(bench)->currentText(), u"Allemagne (DE)"_s);
    }

    void aChangeOfLanguageKeepsWhatIsChosenAndTyped()
    {
        Bench chosen(fieldOf(FieldKind::Country));
        chosen.editor->setWireText(u"DE"_s, NumberStyle::plain());
        Bench typed(fieldOf(FieldKind::Country));
        typed.type(u"Ger"_s);
        Bench currency(currencies({u"USD"_s, u"EUR"_s}));
        currency.editor->setText(u"EUR"_s);
        QSignalSpy edited(chosen.editor.get(), &FieldEditor::edited);
        const InFrench speaking;
        for (Bench *each : {&chosen, &typed, &currency}) {
            QEvent change(QEvent::LanguageChange);
            QCoreApplication::sendEvent(&each->window, &change);
        }
        QCOMPARE(boxOf(chosen)->currentText(), u"Allemagne (DE)"_s);
        QCOMPARE(chosen.editor->text(), u"DE"_s);
        QCOMPARE(typed.editor->text(), u"Ger"_s);
        QCOMPARE(currency.editor->text(), u"EUR"_s);
        QVERIFY(edited.isEmpty());
    }

    void currenciesSayTheirNamesWhenTheListOpens()
    {
        Bench bench(currencies({u"USD"_s, u"EUR"_s}));
        QVERIFY(boxOf(bench)->itemData(0, Qt::ToolTipRole).isNull());
        boxOf(bench)->showPopup();
        QCOMPARE(boxOf(bench)->itemData(0, Qt::ToolTipRole).toString(), u"US Dollar"_s);
        QCOMPARE(boxOf(bench)->itemText(0), u"USD"_s);
        boxOf(bench)->hidePopup();
    }
};

QTEST_MAIN(ChoiceEditorsTest)
#include "ChoiceEditorsTest.moc"
