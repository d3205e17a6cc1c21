// SPDX-License-Identifier: GPL-3.0-or-later
#include "methods/AmountHelp.h"

#include "SampleDrafts.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

NumberStyle styleOf(const QString &locale)
{
    return locale == u"program" ? NumberStyle::plain() : NumberStyle::of(QLocale(locale));
}

Field amountField()
{
    return *MethodCatalogue::standard().find(u"card")->field(FieldKind::Amount);
}

CheckContext contextOf(const QString &locale, const QString &currency)
{
    return {.today = samples::today, .numbers = styleOf(locale), .currency = Currency::find(currency)};
}

} // namespace

/// What helps whoever types an amount: what may have been meant, and what was typed in other words.
class AmountHelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayHaveBeenMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QStringList>("meant");
        const auto row = [](const QString &typed, const QString &locale, const QString &currency,
                             const QStringList &meant) {
            QTest::newRow(qPrintable(typed.left(40) + u' ' + locale + u' ' + currency))
                << typed << locale << currency << meant;
        };
        // Nobody can have meant an amount.
        row(QString(), u"en_US"_s, u"USD"_s, {});
        row(u"  "_s, u"en_US"_s, u"USD"_s, {});
        row(u"fifteen"_s, u"en_US"_s, u"USD"_s, {});
        row(u"-15,04"_s, u"en_US"_s, u"USD"_s, {});
        row(u"0,00"_s, u"en_US"_s, u"USD"_s, {});
        row(u"15,04,1"_s, u"en_US"_s, u"USD"_s, {});
        row(u"1٢,50"_s, u"en_US"_s, u"USD"_s, {});
        row(u"15,04 USD"_s, u"en_US"_s, u"USD"_s, {});
        row(u"<b>15,04</b>"_s, u"en_US"_s, u"USD"_s, {});
        row(QString(61, u'1') + u",04"_s, u"en_US"_s, u"USD"_s, {});
        row(u"99999999999999999999,04"_s, u"en_US"_s, u"USD"_s, {});
        // It is right as it stands.
        row(u"15.04"_s, u"en_US"_s, u"USD"_s, {});
        row(u"15,04"_s, u"fr_FR"_s, u"USD"_s, {});
        row(u"1,234.50"_s, u"en_US"_s, u"USD"_s, {});
        row(u"15.040"_s, u"program"_s, u"USD"_s, {});
        // One reading, and several.
        row(u"15,04"_s, u"en_US"_s, u"USD"_s, {u"15.04"_s});
        row(u" 15,04 "_s, u"en_US"_s, u"USD"_s, {u"15.04"_s});
        row(u"15.04"_s, u"fr_FR"_s, u"EUR"_s, {u"15,04"_s});
        row(u"15.04"_s, u"uk_UA"_s, u"UAH"_s, {u"15,04"_s});
        row(u"15.045"_s, u"en_US"_s, u"GBP"_s, {u"15,045.00"_s});
        row(u"15.045"_s, u"fr_FR"_s, u"EUR"_s, {u"15\u202F045,00"_s});
        row(u"1,234"_s, u"en_US"_s, u"USD"_s, {u"1,234.00"_s});
        row(u"1,234"_s, u"en_US"_s, u"XOF"_s, {u"1234"_s}); // with a mark it would be in doubt again
        row(u"1,234"_s, u"en_US"_s, u"KWD"_s, {u"1.234"_s, u"1,234.000"_s});
        row(u"1,234"_s, u"en_US"_s, u"BTC"_s, {u"1.234"_s, u"1234"_s});
        row(u"15.040"_s, u"en_US"_s, u"USD"_s, {u"15.04"_s, u"15,040.00"_s});
        row(u"15.040"_s, u"hi_IN"_s, u"INR"_s, {u"15.04"_s, u"15,040.00"_s});
        row(u"15,04"_s, u"program"_s, u"USD"_s, {u"15.04"_s});
        row(u"15.041"_s, u"program"_s, u"USD"_s, {u"15041.00"_s}); // scripts read no groups
        row(u"1.234,50"_s, u"en_US"_s, u"USD"_s, {u"1,234.50"_s});
        row(u"१५,०४"_s, u"hi_IN"_s, u"INR"_s, {u"15.04"_s});
        row(u"١٥,٠٤"_s, u"ar_AE"_s, u"AED"_s, {u"15.04"_s});
        row(u"15,04"_s, u"en_US"_s, u"no such"_s, {u"15.04"_s});
    }
    void whatMayHaveBeenMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, locale);
        QFETCH(QString, currency);
        QFETCH(QStringList, meant);
        const CheckContext context = contextOf(locale, currency);
        const QStringList readings = counterfoil::readings(amountField(), typed, context);
        QCOMPARE(readings, meant);
        for (const QString &each : readings)
            QVERIFY2(readField(amountField(), each, context), qPrintable(each));
    }

    /// A slip of the thousands is a thousand times too much: it is never written for what was typed.
    void whatIsTakenWithoutBeingChosen_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("taken");
        const auto row = [](const QString &typed, const QString &locale, const QString &currency,
                             const QString &taken) {
            QTest::newRow(qPrintable(typed + u' ' + locale + u' ' + currency))
                << typed << locale << currency << taken;
        };
        row(u"15.045"_s, u"en_US"_s, u"GBP"_s, {});
        row(u" 15.045 "_s, u"en_US"_s, u"GBP"_s, {});
        row(u"1.234"_s, u"en_US"_s, u"USD"_s, {});
        row(u"15.045"_s, u"en_US"_s, u"no such"_s, {});
        row(u"15.045"_s, u"fr_FR"_s, u"EUR"_s, {});
        row(u"15,045"_s, u"fr_FR"_s, u"EUR"_s, {});
        row(u"15.045\u00A0"_s, u"uk_UA"_s, u"UAH"_s, {});
        row(u"15,045"_s, u"uk_UA"_s, u"UAH"_s, {});
        row(u"15.045"_s, u"ru_RU"_s, u"RUB"_s, {});
        row(u"15.045"_s, u"hi_IN"_s, u"INR"_s, {});
        row(u"१५.०४५"_s, u"hi_IN"_s, u"INR"_s, {});
        row(u"15.045"_s, u"ar_AE"_s, u"AED"_s, {});
        row(u"15،045"_s, u"ar_AE"_s, u"AED"_s, {});
        row(u"15,045"_s, u"de_DE"_s, u"EUR"_s, {});
        row(u"15.040"_s, u"en_US"_s, u"USD"_s, {}); // of two none
        row(u"1,234"_s, u"en_US"_s, u"KWD"_s, {});
        row(u"15.04"_s, u"en_US"_s, u"USD"_s, {}); // it is right as it stands
        row(u"fifteen"_s, u"en_US"_s, u"USD"_s, {});
        row(QString(), u"en_US"_s, u"USD"_s, {});

        row(u"15,04"_s, u"en_US"_s, u"USD"_s, u"15.04"_s);
        row(u"15.04"_s, u"fr_FR"_s, u"EUR"_s, u"15,04"_s);
        row(u"1.234,50"_s, u"en_US"_s, u"USD"_s, u"1,234.50"_s);
        row(u"1,234"_s, u"en_US"_s, u"USD"_s, u"1,234.00"_s); // that mark groups there
        row(u"1,234"_s, u"hi_IN"_s, u"INR"_s, u"1,234.00"_s);
        row(u"15.045"_s, u"de_DE"_s, u"EUR"_s, u"15.045,00"_s);
        row(u"15.045"_s, u"en_US"_s, u"XOF"_s, u"15045"_s); // it has no decimals to be meant
        row(u"1.234.567"_s, u"en_US"_s, u"USD"_s, u"1,234,567.00"_s);
    }
    void whatIsTakenWithoutBeingChosen()
    {
        QFETCH(QString, typed);
        QFETCH(QString, locale);
        QFETCH(QString, currency);
        QTEST(plainReading(amountField(), typed, contextOf(locale, currency)), "taken");
    }

    void otherFieldsAreOnlyRefused()
    {
        const MethodCatalogue methods = MethodCatalogue::standard();
        for (const PaymentMethod &method : methods.methods()) {
            for (const Field &field : method.fields) {
                if (field.kind == FieldKind::Amount)
                    continue;
                QVERIFY(!isReadBack(field));
                QCOMPARE(readings(field, u"15,04", contextOf(u"en_US"_s, u"USD"_s)), QStringList());
                QVERIFY(readBack(field, u"15.04", contextOf(u"en_US"_s, u"USD"_s)).isEmpty());
            }
        }
    }

    void readBackInWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("figure");
        const auto row = [](const QString &typed, const QString &locale, const QString &currency,
                             const QString &words, const QString &figure) {
            QTest::newRow(qPrintable(typed + u' ' + locale + u' ' + currency))
                << typed << locale << currency << words << figure;
        };
        row(QString(), u"en_US"_s, u"USD"_s, {}, {});
        row(u"15."_s, u"en_US"_s, u"USD"_s, {}, {}); // half a number
        row(u"15,04"_s, u"en_US"_s, u"USD"_s, {}, {});
        row(u"0"_s, u"en_US"_s, u"USD"_s, {}, {});
        row(u"15.04"_s, u"en_US"_s, u"no such"_s, {}, {});
        row(u"15.04"_s, u"en_US"_s, u"XXX"_s, {}, {});
        row(u"15.04"_s, u"en_US"_s, u"USD"_s, u"Fifteen and 04/100 US dollars"_s, {});
        row(u" 15.04 "_s, u"en_US"_s, u"USD"_s, u"Fifteen and 04/100 US dollars"_s, {});
        row(u"1504"_s, u"en_US"_s, u"XOF"_s, u"One thousand five hundred four West African CFA francs"_s, {});
        row(u"1 504.00"_s, u"en_US"_s, u"USD"_s, u"One thousand five hundred four US dollars"_s,
            u"1,504.00"_s);
        row(u"١٥٫٠٤"_s, u"en_US"_s, u"USD"_s, u"Fifteen and 04/100 US dollars"_s, u"15.04"_s);
        row(u"१५.०४"_s, u"en_US"_s, u"USD"_s, u"Fifteen and 04/100 US dollars"_s, u"15.04"_s);
        row(u"０.００２"_s, u"en_US"_s, u"BTC"_s, u"Zero point zero zero two BTC"_s, u"0.002"_s);
        row(u"15,04"_s, u"fr_FR"_s, u"EUR"_s, u"Quinze et 04/100 euros"_s, {});
    }
    void readBackInWords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, locale);
        QFETCH(QString, currency);
        QFETCH(QString, words);
        QFETCH(QString, figure);
        const ReadBack read = readBack(amountField(), typed, contextOf(locale, currency), QLocale(locale));
        if (locale.startsWith(u"en"))
            QCOMPARE(read.words, words);
        else // "and" is the interface's language's, which is not spoken here
            QCOMPARE(read.words.section(u' ', 0, 0), words.section(u' ', 0, 0));
        QCOMPARE(read.figure, figure);
    }

    void aWholeFormOffersThem()
    {
        const MethodCatalogue methods = MethodCatalogue::standard();
        const PaymentMethod &card = *methods.find(u"card");
        Draft draft;
        draft.methodId = card.id;
        draft.texts = {{u"amount"_s, u"1,234"_s}, {u"devise"_s, u"USD"_s}, {u"email"_s, u"anna"_s}};
        const auto order = checkDraft(
            draft, card, {.today = samples::today, .numbers = NumberStyle::of(QLocale(u"en_US"_s))});
        QVERIFY(!order);
        QCOMPARE(order.error().size(), 2U);
        QCOMPARE(order.error().front().code, u"amount-ambiguous"_s);
        QCOMPARE(order.error().front().readings, QStringList{u"1,234.00"_s});
        QCOMPARE(order.error().back().readings, QStringList());
    }
};

QTEST_GUILESS_MAIN(AmountHelpTest)
#include "AmountHelpTest.moc"
