// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/NumberStyle.h"
#include "base/TypedDigits.h"
#include "money/AmountReadings.h"

#include <QHash>
#include <QLocale>
#include <QMap>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <limits>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Currency currency(const QString &code)
{
    return Currency::find(code).value();
}

/// Every currency of three letters that the table has, and the coins.
std::vector<Currency> currencies()
{
    std::vector<Currency> all;
    for (char16_t a = u'A'; a <= u'Z'; ++a)
        for (char16_t b = u'A'; b <= u'Z'; ++b)
            for (char16_t c = u'A'; c <= u'Z'; ++c)
                if (const auto found = Currency::find(QString(QString(QChar(a)) + QChar(b) + QChar(c))))
                    all.push_back(*found);
    for (const QString &coin : {u"USDT"_s, u"USDC"_s, u"LINK"_s})
        all.push_back(currency(coin));
    return all;
}

QString inDigitsFrom(QString text, char16_t zero)
{
    for (QChar &c : text) {
        if (c >= u'0' && c <= u'9')
            c = QChar(static_cast<char16_t>(zero + (c.unicode() - u'0')));
    }
    return text;
}

/// Minor units of a number that is written with that one decimal mark and group mark, by the book and slowly;
/// nothing for what is written otherwise. Shares no line with what is tested.
std::optional<qint64> byTheBook(const QString &text, QChar decimal, QChar group, int decimals)
{
    static QHash<QString, QRegularExpression> forms; // making one is what takes long
    const QString marks = QString(decimal) + group;
    if (!forms.contains(marks)) {
        const QString groups = u"(?:[0-9]{1,3}(?:G[0-9]{3})+|[0-9]{1,2}(?:G[0-9]{2})*G[0-9]{3})"_s.replace(
            u"G"_s, QRegularExpression::escape(QString(group)));
        forms.insert(marks,
            QRegularExpression(u"^(?:(%1|[0-9]*))(?:%2([0-9]+))?$"_s.arg(
                groups, QRegularExpression::escape(QString(decimal)))));
    }
    const QRegularExpression &form = forms[marks];
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString wholeDigits = match.captured(1).remove(group);
    QString fraction = match.captured(2);
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > decimals || (wholeDigits.isEmpty() && match.captured(2).isEmpty()))
        return std::nullopt;
    __extension__ __int128 units = 0;
    for (const QChar digit : QString(wholeDigits + fraction.leftJustified(decimals, u'0'))) {
        units = units * 10 + (digit.unicode() - u'0');
        if (units > std::numeric_limits<qint64>::max())
            return std::nullopt;
    }
    return static_cast<qint64>(units);
}

} // namespace

/// What people type as an amount, in any script and with any country's marks. Refusals first.
class TypedAmountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };

        row("two scripts", u"1٢.50"_s);
        row("two scripts that look alike", u"۴٤"_s);
        row("a letter that looks like a nought", u"1O.50"_s);
        row("Roman numerals", u"Ⅻ"_s);
        row("a superscript", u"12²"_s);
        row("a fraction sign", u"½"_s);
        row("a Chinese numeral", u"三"_s);
        row("a mark of direction inside", u"1\u202E5"_s);
        row("groups of two and of three", u"1,234,56,789"_s);
        row("Indian groups that end in two", u"1,23,45"_s);
        row("a group of nought", u"0,123,456"_s);
        row("two kinds of group marks", u"1'234 567"_s);
        row("two Arabic decimal marks", u"١٫٢٫٣"_s);
        row("a group mark in the cents", u"1.23,45"_s);
        row("only marks", u"٫"_s);
        row("a negative amount in Arabic digits", u"-١٥"_s);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto money = Money::parse(text, currency(u"USD"_s), NumberStyle{});
        QVERIFY2(!money, money ? qPrintable(money->display().english()) : "");
        QVERIFY(money.error().message.english().size() < 200);
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minorUnits");
        const auto row = [](const char *name, const QString &text, qint64 minorUnits) {
            QTest::newRow(name) << text << minorUnits;
        };

        row("Arabic-Indic", u"١٥"_s, 1500);
        row("Arabic-Indic with its decimal mark", u"١٥٫٠٤"_s, 1504);
        row("with its group mark", u"١٬٢٣٤٫٥"_s, 123450);
        row("Persian", u"۱۵٫۰۴"_s, 1504);
        row("Devanagari", u"१५.०४"_s, 1504);
        row("Devanagari, Indian groups", u"१२,३४,५६७.५०"_s, 123456750);
        row("Bengali", u"১৫.০৪"_s, 1504);
        row("full-width", u"１５．０４"_s, 1504);
        row("Indian groups", u"12,34,567.50"_s, 123456750);
        row("Indian groups without cents", u"1,23,456"_s, 12345600);
        row("no-break blanks", u"1\u00A0234\u00A0567"_s, 123456700);
        row("narrow blanks", u"1\u202F234.5"_s, 123450);
        row("typographic apostrophes", u"12’345.60"_s, 1234560);
        row("copied from a page that runs from right to left", u"\u200F\u2067 15.04 \u2069"_s, 1504);
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(qint64, minorUnits);
        const auto money = Money::parse(text, currency(u"USD"_s), NumberStyle{});
        QVERIFY2(money, money ? "" : qPrintable(money.error().message));
        QCOMPARE(money->minorUnits(), minorUnits);
    }

    /// Scripts are not read by their user's habits.
    void programsWriteAsciiOnly()
    {
        for (const QString &text : {u"١٥"_s, u"१५"_s, u"１５"_s, u"15٫04"_s, u"\u200F15"_s})
            QVERIFY(!Money::parse(text, currency(u"USD"_s)));
    }

    void whatItMayHaveMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("readings");
        const auto row = [](const QString &text, const QString &code, const QString &readings) {
            QTest::newRow(qPrintable(text + u' ' + code)) << text << code << readings;
        };

        row(u"nothing"_s, u"USD"_s, u""_s);
        row(u"1.2.3"_s, u"USD"_s, u""_s);
        row(u"-5"_s, u"USD"_s, u""_s);
        row(u"0,00"_s, u"USD"_s, u""_s);
        row(QString(100, u'9'), u"USD"_s, u""_s);
        row(u"15,04"_s, u"USD"_s, u"15.04"_s);
        row(u"1,234"_s, u"USD"_s, u"1234.00"_s);
        row(u"1,234"_s, u"KWD"_s, u"1.234 1234.000"_s);
        row(u"15.040"_s, u"USD"_s, u"15.04 15040.00"_s);
        row(u"1.234,50"_s, u"EUR"_s, u"1234.50"_s);
        row(u"1,234.50"_s, u"EUR"_s, u"1234.50"_s);
        row(u"12,34,567.5"_s, u"INR"_s, u"1234567.50"_s);
        row(u"١٢٬٣٤٥٫٦"_s, u"EUR"_s, u"12345.60"_s);
        row(u"1.500"_s, u"XOF"_s, u"1500"_s);
        row(u"100,50"_s, u"XOF"_s, u""_s);
        row(u"0,00000001"_s, u"BTC"_s, u"0.00000001"_s);
    }
    void whatItMayHaveMeant()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(QString, readings);
        QStringList all;
        for (const Money &each : readingsOf(text, currency(code)))
            all << each.decimalText();
        QCOMPARE(all.join(u' '), readings);
    }

    void whereThousandsAreInDoubt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("ownMark"); // which groups; empty: nobody knows
        QTest::addColumn<bool>("isInDoubt");
        const auto row = [](const QString &text, const QString &code, const QString &ownMark,
                             bool isInDoubt) {
            QTest::newRow(qPrintable(text.left(40) + u' ' + code + u' ' + ownMark))
                << text << code << ownMark << isInDoubt;
        };
        const QString comma = u","_s;
        const QString blank = u"\u202F"_s;
        row(u"15.045"_s, u"GBP"_s, comma, true);
        row(u"1.234"_s, u"USD"_s, comma, true);
        row(u"150.045"_s, u"USD"_s, comma, true);
        row(u"15.045"_s, u"EUR"_s, blank, true);
        row(u"15,045"_s, u"EUR"_s, blank, true);
        row(u"15,045"_s, u"EUR"_s, u"."_s, true);
        row(u"15,045"_s, u"EUR"_s, {}, true);
        row(u"1,234"_s, u"KWD"_s, blank, true);
        row(u"15.045\u202F"_s, u"EUR"_s, blank, true); // pasted with what stood behind it
        row(u"\u200F 15.045"_s, u"GBP"_s, comma, true);
        row(u"١٥.٠٤٥"_s, u"USD"_s, comma, true);
        row(u"１５．０４５"_s, u"USD"_s, comma, true);
        row(u"15،045"_s, u"AED"_s, comma, true); // an Arabic keyboard's
        row(u"15，045"_s, u"USD"_s, comma, true); // a full-width one

        row(u"15,045"_s, u"GBP"_s, comma, false);
        row(u"15.045"_s, u"EUR"_s, u"."_s, false);
        row(u"15.045"_s, u"XOF"_s, comma, false);
        row(u"1.234.567"_s, u"USD"_s, comma, false); // no decimal mark stands there twice
        row(u"1.234,567"_s, u"USD"_s, comma, false);
        row(u"15 045"_s, u"USD"_s, comma, false);
        row(u"15٬045"_s, u"USD"_s, comma, false);
        row(u"0.045"_s, u"USD"_s, comma, false);
        row(u"1500.045"_s, u"USD"_s, comma, false);
        row(u"15.04"_s, u"USD"_s, comma, false);
        row(u"15.0456"_s, u"USD"_s, comma, false);
        row(u".045"_s, u"USD"_s, comma, false);
        row(u"15."_s, u"USD"_s, comma, false);
        row(u"."_s, u"USD"_s, comma, false);
        row({}, u"USD"_s, comma, false);
        row(u"-15.045"_s, u"USD"_s, comma, false);
        row(u"1٥.045"_s, u"USD"_s, comma, false);
        row(QString(100, u'9') + u".045"_s, u"USD"_s, comma, false);
    }
    void whereThousandsAreInDoubt()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(QString, ownMark);
        const QChar mark = ownMark.isEmpty() ? QChar() : ownMark[0];
        QTEST(areThousandsInDoubt(text, currency(code), mark), "isInDoubt");
    }

    void writes()
    {
        const QString amount = u"12345678.90"_s;
        QCOMPARE(NumberStyle::of(QLocale(u"en_US"_s)).write(amount), u"12,345,678.90"_s);
        QCOMPARE(NumberStyle::of(QLocale(u"fr_FR"_s)).write(amount), u"12\u202F345\u202F678,90"_s);
        QCOMPARE(NumberStyle::of(QLocale(u"uk_UA"_s)).write(amount), u"12\u00A0345\u00A0678,90"_s);
        QCOMPARE(NumberStyle::of(QLocale(u"hi_IN"_s)).write(amount), u"1,23,45,678.90"_s);
        QCOMPARE(NumberStyle::of(QLocale(u"ar_EG"_s)).write(amount), u"12,345,678.90"_s);
        QCOMPARE(NumberStyle::of(QLocale(u"es_ES"_s)).write(u"-1000.00"_s), u"-1.000,00"_s);
        QCOMPARE(NumberStyle::of(QLocale(u"en_US"_s)).write(u"999"_s), u"999"_s);
        QCOMPARE(NumberStyle::of(QLocale(u"en_US"_s)).write(u"-100"_s), u"-100"_s);
    }

    /// Every amount of every currency, written with the marks of every locale that Qt knows and in digits of
    /// five scripts, is read back as itself, or asked about with itself among the readings.
    void whatIsWrittenIsReadBack()
    {
        QMap<QString, NumberStyle> styles; // most locales write like others
        for (const QLocale &locale :
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            const NumberStyle style = NumberStyle::of(locale);
            styles.insert(style.write(u"-12345678.9"_s), style);
        }
        QVERIFY(styles.size() > 5);
        constexpr std::array<qint64, 16> amounts{1, 5, 10, 99, 100, 101, 999, 1000, 1234, 15040, 99999,
            123456, 1000000, 123456789, 1234567890123, std::numeric_limits<qint64>::max()};
        constexpr std::array<char16_t, 5> zeros{u'0', 0x0660, 0x06F0, 0x0966, 0x09E6};
        qint64 asked = 0;
        qint64 read = 0;
        for (const Currency &each : currencies()) {
            for (const NumberStyle &style : std::as_const(styles)) {
                for (const qint64 minorUnits : amounts) {
                    const Money amount(minorUnits, each);
                    const QString written = style.write(amount.decimalText());
                    for (const char16_t zero : zeros) {
                        if (zero != u'0' && each.code() != u"USD" && each.code() != u"XOF")
                            continue; // digits know no currency
                        const QString text = inDigitsFrom(written, zero);
                        const auto back = Money::parse(text, each, style);
                        if (back && *back == amount) {
                            ++read;
                            continue;
                        }
                        const auto readings = readingsOf(text, each);
                        const bool isAsked =
                            !back && std::find(readings.begin(), readings.end(), amount) != readings.end();
                        QVERIFY2(isAsked,
                            qPrintable(u"%1 became “%2”: %3"_s.arg(amount.display().english(), text,
                                back ? back->display().english() : back.error().message.english())));
                        ++asked;
                    }
                }
            }
        }
        QVERIFY2(asked * 10 < read, qPrintable(u"%1 of %2 are asked about"_s.arg(asked).arg(asked + read)));
    }

    /// Random texts: whatever is accepted is what the person's own marks say, by a slow reader that shares no
    /// code with the quick one. COUNTERFOIL_RANDOM_TEXTS: how many (scripts/random-amounts reads ten
    /// million).
    void acceptsNothingElse()
    {
        const int count = std::max(100'000, qEnvironmentVariableIntValue("COUNTERFOIL_RANDOM_TEXTS"));
        const QString marks = u".,'’ \u00A0\u202F٫٬-+e"_s;
        const std::array<NumberStyle, 3> styles{
            NumberStyle{u'.', u','}, NumberStyle{u',', u'.'}, NumberStyle{u',', QChar(0x202F)}};
        const std::array<Currency, 4> codes{
            currency(u"USD"_s), currency(u"XOF"_s), currency(u"KWD"_s), currency(u"BTC"_s)};
        QRandomGenerator random(20'261'129);
        int accepted = 0;
        for (int i = 0; i < count; ++i) {
            QString text;
            const int size = 1 + random.bounded(12);
            while (text.size() < size) {
                if (random.bounded(4) == 0)
                    text += marks[random.bounded(marks.size())];
                else
                    text += QChar(u'0' + random.bounded(10));
            }
            const NumberStyle style = styles[std::size_t(random.bounded(3))];
            const Currency code = codes[std::size_t(random.bounded(4))];
            const auto money =
                Money::parse(random.bounded(2) == 0 ? text : inDigitsFrom(text, 0x0966), code, style);
            if (!money)
                continue;
            ++accepted;
            const QString plain = text.trimmed().replace(arabicDecimalMark, style.decimalMark);
            const int decimals = code.finestDecimals();
            bool isRight = false;
            for (const QChar group : QString(QString(style.groupMark) + u"'’ \u00A0\u202F٬"_s)) {
                const auto units = byTheBook(plain, style.decimalMark, group, decimals);
                const auto finest = code.withDecimals(decimals);
                isRight |= units && Money(*units, *finest) == *money;
            }
            QVERIFY2(isRight, qPrintable(u"“%1” became %2"_s.arg(text, money->display().english())));
        }
        QVERIFY2(accepted > count / 50, qPrintable(QString::number(accepted)));
    }
};

QTEST_GUILESS_MAIN(TypedAmountTest)
#include "TypedAmountTest.moc"
