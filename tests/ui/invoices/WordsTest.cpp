// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/Words.h"

#include "../../core/ledger/LedgerSamples.h"
#include "base/Language.h"
#include "issuing/Advice.h"

#include <QTest>

#include <limits>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 15), QTime(14, 32, 10), Qt::UTC);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

Money money(qint64 minorUnits, const QString &code)
{
    return {minorUnits, *Currency::find(code)};
}

Evidence said(EvidenceKind kind, const QString &source = {}, std::optional<State> state = {},
    const QString &word = {}, const QString &message = {}, const QDateTime &at = now)
{
    return {
        .kind = kind, .source = source, .at = at, .state = state, .remoteStatus = word, .message = message};
}

} // namespace

/// How this program says times, amounts, states and facts.
class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(british);
    }
    void cleanup() { qputenv("TZ", "UTC"); }

    void timesAreShort_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QString>("words");

        QTest::newRow("none") << QDateTime() << QString();
        QTest::newRow("now") << now << u"14:32"_s;
        QTest::newRow("the first minute of today") << now.addSecs(-52330) << u"00:00"_s;
        QTest::newRow("the last minute of yesterday") << now.addSecs(-52331) << u"Yesterday 23:59"_s;
        QTest::newRow("the day before") << now.addDays(-2) << u"13 Mar"_s;
        QTest::newRow("the first day of the year") << QDateTime(QDate(2026, 1, 1), {}, Qt::UTC) << u"1 Jan"_s;
        QTest::newRow("another year")
            << QDateTime(QDate(2025, 11, 3), QTime(8, 0), Qt::UTC) << u"3 Nov 2025"_s;
        QTest::newRow("a clock that is ahead") << now.addSecs(600) << u"14:42"_s;
        QTest::newRow("tomorrow") << now.addDays(1) << u"16 Mar"_s;
        QTest::newRow("another zone") << now.toOffsetFromUtc(7 * 3600) << u"14:32"_s;
    }
    void timesAreShort()
    {
        QFETCH(QDateTime, at);
        QTEST(words::time(at, now, british), "words");
    }

    /// Months are words of the language, in its own form.
    void daysAreThoseOfTheLanguage()
    {
        const QDateTime november(QDate(2025, 11, 3), QTime(8, 0), Qt::UTC);
        QCOMPARE(words::time(november, now, QLocale(QLocale::French, QLocale::France)), u"3 nov. 2025"_s);
        QVERIFY(words::exactTime(november, QLocale(QLocale::Russian)).startsWith(u"3 ноября 2025"_s));
    }

    void timesAreThoseOfThePlace()
    {
        qputenv("TZ", "Asia/Tokyo");
        QCOMPARE(words::time(now, now, british), u"23:32"_s);
        // There the day has changed already.
        QCOMPARE(words::time(now, now.addSecs(3600), british), u"Yesterday 23:32"_s);
    }

    void theTimeOfDayIsWrittenAsThePersonWritesIt()
    {
        const QString american = words::time(now, now, QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY2(american.startsWith(u"2:32"_s) && american.endsWith(u"PM"_s), qPrintable(american));
        QCOMPARE(words::time(now, now, QLocale(QLocale::German)), u"14:32"_s);
        QCOMPARE(words::time(now, now, QLocale::c()), u"14:32"_s);
        QCOMPARE(words::exactTime(now, british), u"15 March 2026, 14:32"_s);
        QCOMPARE(words::exactTime({}, british), QString());
    }

    void ages_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");

        const auto row = [](qint64 seconds, const char *words) {
            QTest::addRow("%lld seconds", static_cast<long long>(seconds))
                << seconds << QString::fromLatin1(words);
        };
        row(-3600, "just now"); // another computer's clock
        row(0, "just now");
        row(59, "just now");
        row(60, "1 minute ago");
        row(119, "1 minute ago");
        row(120, "2 minutes ago");
        row(3599, "59 minutes ago");
        row(3600, "1 hour ago");
        row(86399, "23 hours ago");
        row(86400, "1 day ago");
        row(13 * 86400, "13 days ago");
        row(14 * 86400, "on 1 Mar");
        row(400 * 86400, "on 8 Feb 2025");
    }
    void ages()
    {
        QFETCH(qint64, seconds);
        QTEST(words::age(now.addSecs(-seconds), now), "words");
    }

    void amountsCarryThePersonsMarks_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<qint64>("minorUnits");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("words");

        constexpr qint64 largest = std::numeric_limits<qint64>::max();
        constexpr qint64 smallest = std::numeric_limits<qint64>::min();
        const QLocale german(QLocale::German, QLocale::Germany);
        const QLocale egyptian(QLocale::Arabic, QLocale::Egypt);
        const QLocale indian(QLocale::English, QLocale::India);
        const auto row = [](const char *name, const QLocale &locale, qint64 units, const QString &code,
                             const QString &words) {
            QTest::newRow(name) << locale << units << code << words;
        };
        row("cents", british, 1, u"USD"_s, u"0.01 USD"_s);
        row("nothing", british, 0, u"USD"_s, u"0.00 USD"_s);
        row("groups", british, 123456789, u"EUR"_s, u"1,234,567.89 EUR"_s);
        row("German marks", german, 123456789, u"EUR"_s, u"1.234.567,89 EUR"_s);
        row("no decimals", british, 1234567, u"XOF"_s, u"1,234,567 XOF"_s);
        row("a coin", british, 100000001, u"BTC"_s, u"1.00000001 BTC"_s);
        row("the largest, to the last digit", british, largest, u"USD"_s, u"92,233,720,368,547,758.07 USD"_s);
        row("the smallest", british, smallest, u"XOF"_s, u"-9,223,372,036,854,775,808 XOF"_s);
        row("less than one, below zero", british, -5, u"USD"_s, u"-0.05 USD"_s);
        row("digits are 0 to 9 everywhere", egyptian, 123456, u"USD"_s, u"1,234.56 USD"_s);
        row("Indian groups", indian, 123456700, u"INR"_s, u"12,34,567.00 INR"_s);
    }
    void amountsCarryThePersonsMarks()
    {
        QFETCH(QLocale, locale);
        QFETCH(qint64, minorUnits);
        QFETCH(QString, currency);
        QTEST(words::amount(money(minorUnits, currency), locale), "words");
    }

    void eachStateHasItsWordAndTone_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("tone");

        const auto row = [](State state, const QString &word, look::Tone tone) {
            QTest::newRow(qPrintable(stateName(state))) << state << word << static_cast<int>(tone);
        };
        row(State::Issuing, u"Being issued"_s, look::Tone::Neutral);
        row(State::Open, u"Waiting"_s, look::Tone::Accent);
        row(State::Authorised, u"Paid by customer"_s, look::Tone::Good);
        row(State::Paid, u"Paid"_s, look::Tone::Good);
        row(State::Failed, u"Failed"_s, look::Tone::Neutral);
        row(State::Cancelled, u"Cancelled"_s, look::Tone::Neutral);
        row(State::Expired, u"Expired"_s, look::Tone::Neutral);
        row(State::Chargeback, u"Charged back"_s, look::Tone::Bad);
        row(State::Withheld, u"Withheld"_s, look::Tone::Warning);
        row(State::Refused, u"Not issued"_s, look::Tone::Bad);
        row(State::Unknown, u"Unknown"_s, look::Tone::Warning);
    }
    void eachStateHasItsWordAndTone()
    {
        QFETCH(State, state);
        QTEST(words::state(state).toString(), "word");
        QTEST(static_cast<int>(words::tone(state)), "tone");
    }

    void whoSaidSo_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("words");

        QTest::newRow("us") << u"program"_s << u"this program"_s;
        QTest::newRow("one call") << u"gateway: status"_s << u"when asked"_s;
        QTest::newRow("a sale sent") << u"gateway: create"_s << u"when the sale was sent"_s;
        QTest::newRow("two calls") << u"gateway: history and info"_s << u"in its list of sales"_s;
        QTest::newRow("a statement") << u"gateway: statement"_s << u"in its statement"_s;
        QTest::newRow("a newer version's word") << u"bank"_s << u"bank"_s;
        QTest::newRow("nobody") << QString() << QString();
        QTest::newRow("lines") << u"gateway: a\nb"_s << u"a b"_s;
    }
    void whoSaidSo()
    {
        QFETCH(QString, source);
        QTEST(words::source(source).toString(), "words");
    }

    void facts_data()
    {
        QTest::addColumn<Evidence>("evidence");
        QTest::addColumn<QString>("sentence");

        using Kind = EvidenceKind;
        const QString gateway = u"gateway: status"_s;
        const auto row = [](const char *name, const Evidence &evidence, const QString &sentence) {
            QTest::newRow(name) << evidence << sentence;
        };
        Evidence linked = said(Kind::Issued, gateway, State::Open);
        linked.payLink = u"https://pay.example/1"_s;
        row("opened", said(Kind::Opened), u"You issued the sale."_s);
        row("issued", said(Kind::Issued, gateway, State::Open),
            u"The gateway issued the sale, without a pay link."_s);
        row("issued with a link", linked, u"The gateway issued the sale and gave a pay link."_s);
        row("issued and paid at once", said(Kind::Issued, gateway, State::Paid, u"PAYOUT"_s),
            u"The gateway took the sale: Paid."_s);
        row("refused by the gateway", said(Kind::Refused, gateway, State::Refused, {}, u"No such coin."_s),
            u"The gateway refused the sale: No such coin."_s);
        row("refused without a reason", said(Kind::Refused, gateway), u"The gateway refused the sale."_s);
        row("not sent", said(Kind::Refused, u"program"_s, State::Refused, {}, u"No network."_s),
            u"The sale was not issued: No network."_s);
        row("unknown", said(Kind::Unknown, u"program"_s, State::Unknown, {}, u"No answer."_s),
            u"It is not known whether the gateway has the sale: No answer."_s);
        row("polled", said(Kind::Polled, gateway, State::Paid, u"PAYOUT"_s), u"Asked the gateway: Paid."_s);
        row("polled, with amounts", said(Kind::Polled, gateway, State::Open, {}, u"Received 1.00 of 2.00."_s),
            u"Asked the gateway: Waiting. Received 1.00 of 2.00."_s);
        row("found", said(Kind::Found, gateway, State::Open), u"Found the sale at the gateway: Waiting."_s);
        row("never created", said(Kind::NeverCreated, gateway, State::Refused, {}, u"Nobody can pay it."_s),
            u"Nobody can pay it."_s);
        row("callback", said(Kind::Callback, gateway, State::Failed, u"x"_s),
            u"The gateway sent a message about the sale: Failed."_s);
        row("opened by another program", said(Kind::Opened, u"gateway: statement"_s),
            u"Another program sold it."_s);
        row("imported", said(Kind::Imported, u"gateway: statement"_s, State::Paid),
            u"Imported from the statement: Paid."_s);
        row("returned", said(Kind::Returned), u"The customer came back from the pay page."_s);
        row("note", said(Kind::Note, gateway, {}, {}, u"Looked through 7 sales."_s),
            u"Looked through 7 sales."_s);
        row("sent", said(Kind::Sent, u"program"_s, {}, {}, u"Sent by e-mail to anna@example.com."_s),
            u"Sent by e-mail to anna@example.com."_s);
        row("sent, nobody says how", said(Kind::Sent), u"You sent it to the customer."_s);
        row("printed, nobody says what", said(Kind::Printed), u"You printed it."_s);
        row("a note without words", said(Kind::Note), u"A note without text."_s);
        row("a word that is not known", said(Kind::Polled, gateway, {}, u"invoice:limbo"_s),
            u"Asked the gateway: “invoice:limbo”, a word that this program does not know."_s);
        row("no word", said(Kind::Polled, gateway, {}), u"Asked the gateway: no state."_s);
    }
    void facts()
    {
        QFETCH(Evidence, evidence);
        QTEST(words::fact(evidence, sale(u"CF-1"_s)).toString(), "sentence");
    }

    /// What the core says of a sale is fit for the window as it is, and stays what can be put into a
    /// language.
    void whatTheCoreSaysIsToldAsItIs_data()
    {
        QTest::addColumn<LocalizedText>("message");
        const auto row = [](const char *name, const LocalizedText &message) {
            QTest::newRow(name) << message;
        };
        row("being issued", words::beingIssued());
        row("its link is lost", words::lostLink(u"185"_s));
        row("it may still land", words::mayStillLand(now));
        row("undecided", words::undecided({u"its list is not whole"_s}));
        row("never created", words::neverCreated(u"Looked through 7 sales."_s));
        row("of the window", translatable("WordsTest", "The sale is being read…"));
    }
    void whatTheCoreSaysIsToldAsItIs()
    {
        QFETCH(LocalizedText, message);
        Language language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        for (const QString &code : Language::offered()) { // some have blanks and marks of their own
            language.speak(code);
            QCOMPARE(words::told(message).toStored(), message.toStored());
        }
        language.speak(u"en"_s);
        QLocale::setDefault(british);
        const LocalizedText told = words::told(message);
        QCOMPARE(told, message.english());
        QVERIFY2(!told.contains(u"counterfoilctl "), qPrintable(told.english()));
    }

    void whatIsNoShortLineIsCut()
    {
        const LocalizedText gateways = translatable("WordsTest", "It said: %1").arg(u"a\nb"_s);
        QCOMPARE(words::told(gateways), u"It said: a b"_s);
        QCOMPARE(words::told(QString(50, u'x'), 10), QString(QString(9, u'x') + u'…'));
    }

    void onWhoseWordTheStateStands()
    {
        Invoice invoice = sale(u"CF-1"_s, now.addSecs(-600));
        const std::vector<Evidence> opened{said(EvidenceKind::Opened, u"program"_s)};
        QCOMPARE(words::standing(invoice, opened, now),
            u"You issued it 10 minutes ago; the gateway has not answered yet."_s);

        invoice.state = State::Unknown;
        invoice.changedAt = now.addSecs(-300);
        QCOMPARE(words::standing(invoice, opened, now),
            u"This program noted it 5 minutes ago; the gateway has said nothing."_s);

        // An HTTP 500 with a page of somebody's: it came from there, but it says nothing.
        std::vector<Evidence> mumbled = opened;
        mumbled.push_back(said(EvidenceKind::Unknown, u"gateway: create"_s, State::Unknown));
        QCOMPARE(words::standing(invoice, mumbled, now),
            u"This program noted it 5 minutes ago; the gateway’s answer does not tell what became of the sale."_s);

        std::vector<Evidence> told = opened;
        told.push_back(
            said(EvidenceKind::Refused, u"gateway: create"_s, State::Refused, {}, {}, now.addSecs(-120)));
        told.push_back(said(EvidenceKind::Note, u"gateway: history"_s)); // decides nothing
        invoice.state = State::Refused;
        QCOMPARE(words::standing(invoice, told, now),
            u"The gateway said so 2 minutes ago, when the sale was sent."_s);

        told.push_back(
            said(EvidenceKind::Polled, u"gateway: status"_s, State::Refused, {}, {}, now.addSecs(-90)));
        invoice.checkedAt = now; // a later poll that brought nothing new
        QCOMPARE(words::standing(invoice, told, now), u"The gateway said so just now, when asked."_s);
        QCOMPARE(words::standing(invoice, {}, now), u"The gateway said so just now."_s);
    }

    void adviceOnlyWhereThereIsSomethingToDo()
    {
        Invoice invoice = sale(u"CF-1"_s);
        for (const State state :
            {State::Open, State::Paid, State::Failed, State::Cancelled, State::Expired}) {
            invoice.state = state;
            QCOMPARE(words::advice(invoice), QString());
        }
        invoice.state = State::Refused;
        QVERIFY(words::advice(invoice).contains(u"Sell again"_s));
        invoice.state = State::Unknown;
        QVERIFY(words::advice(invoice).contains(u"before you sell again"_s));
        for (const State state : {State::Issuing, State::Withheld, State::Chargeback, State::Authorised}) {
            invoice.state = state;
            QVERIFY(!words::advice(invoice).isEmpty());
        }
    }

    void textFromOutsideKeepsToItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");

        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("plain") << u"Anna"_s << u"Anna"_s;
        QTest::newRow("lines") << u" a\n\tb\u2028c "_s << u"a b c"_s;
        QTest::newRow("override of the direction") << u"\u202Egpj.exe\u202C"_s << u"gpj.exe"_s;
        QTest::newRow("isolates that say a direction") << u"\u2067a\u2069"_s << u"a"_s;
        QTest::newRow("isolates of our sentences") << u"\u2068a\u2069 b"_s << u"\u2068a\u2069 b"_s;
        QTest::newRow("one that does not begin") << u"a\u2069 \u2068b"_s << u"a b"_s;
        QTest::newRow("one that does not end") << u"\u2068a"_s << u"\u2068a\u2069"_s;
        QTest::newRow("one that is cut")
            << u"\u2068"_s + QString(400, u'x') << u"\u2068"_s + QString(298, u'x') + u"…\u2069"_s;
        QTest::newRow("another script stays") << u"محمد"_s << u"محمد"_s;
        QTest::newRow("a bell") << u"a\ab"_s << u"ab"_s;
        QTest::newRow("too long") << QString(400, u'x') << QString(299, u'x') + u'…';
        QTest::newRow("a pile of marks") << u"A"_s + QString(300, QChar(0x0301)) + u"nna"_s
                                         << u"A"_s + QString(4, QChar(0x0301)) + u"nna"_s;
        QTest::newRow("marks that are letters") << u"क्ष שָׁלוֹם"_s << u"क्ष שָׁלוֹם"_s;
        QTest::newRow("a pair at the cut")
            << u"x"_s.repeated(298) + u"\U0001F600\U0001F600"_s << QString(298, u'x') + u'…';
        QTest::newRow("endless blanks") << QString(100'000, u' ') << QString();
    }
    void textFromOutsideKeepsToItsLine()
    {
        QFETCH(QString, text);
        QTEST(words::oneLine(text), "line");
    }

    void toolTipsShowMarkupAsItIsWritten()
    {
        QCOMPARE(words::toolTip(u"<b>a</b>\nb"_s), u"<span>&lt;b&gt;a&lt;/b&gt;<br>b</span>"_s);
        QCOMPARE(words::toolTip({}), QString());
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "WordsTest.moc"
