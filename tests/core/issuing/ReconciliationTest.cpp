// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/Reconciliation.h"

#include "StatementFixture.h"

#include <QTest>

#include <limits>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();

Invoice known(const QString &reference, const QString &remoteId, State state = State::Paid,
    qint64 amount = 1500, const QDateTime &openedAt = morning)
{
    Invoice invoice = franc(reference, amount, openedAt);
    invoice.remoteId = remoteId;
    invoice.state = state;
    return invoice;
}

Invoice importedSale(const QString &reference, const QString &number)
{
    Invoice invoice = known(reference, {});
    invoice.fields.set(u"payment_id"_s, Json::string(number));
    return invoice;
}

StatementLine with(StatementLine line, std::optional<State> state, const QString &word = u"WORD"_s)
{
    line.state = state;
    line.remoteStatus = word;
    return line;
}

Settlement paying(const QString &paid, const QString &currency = u"XOF"_s)
{
    Settlement settlement;
    settlement.paid = paid;
    settlement.paidCurrency = currency;
    return settlement;
}

Invoice settled(Invoice sale, const Settlement &settlement)
{
    sale.settlement = settlement;
    return sale;
}

StatementLine settled(StatementLine line, const Settlement &settlement)
{
    line.settlement = settlement;
    return line;
}

StatementLine priced(StatementLine line, std::optional<Money> amount)
{
    line.amount = amount;
    return line;
}

QString sumText(const std::optional<Money> &sum)
{
    return sum ? sum->decimalText() : u"too much"_s;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<counterfoil::StatementLine>)
Q_DECLARE_METATYPE(std::vector<counterfoil::Invoice>)

/// A statement beside the books: what belongs together, and what is said of the rest. Pure: nobody is asked.
class ReconciliationTest : public QObject {
    Q_OBJECT

    using Lines = std::vector<StatementLine>;
    using Sales = std::vector<Invoice>;

    static Reconciliation compare(const Lines &lines, const Sales &sales, const Sales &month = {})
    {
        return reconciled(Statement{lines}, {sales, month}, u"a1"_s, u"einvoice"_s, march);
    }
    /// "agrees CF-A, not-in-books": standing and our sale of each line; a star where it can be imported.
    static QString standings(const Reconciliation &reconciliation)
    {
        QStringList words;
        for (const ReconciledLine &each : reconciliation.lines)
            words << standingName(each.standing) + (each.canBeImported ? u"*"_s : QString())
                    + (each.ours ? u' ' + each.ours->reference : QString());
        return words.join(u", "_s);
    }

private Q_SLOTS:
    void whatBelongsTogether_data()
    {
        QTest::addColumn<Lines>("lines");
        QTest::addColumn<Sales>("sales");
        QTest::addColumn<QString>("standings");

        const Invoice a = known(u"CF-A"_s, u"77"_s);
        const Invoice b = known(u"CF-B"_s, u"88"_s);
        Invoice elsewhere = known(u"CF-X"_s, u"77"_s);
        elsewhere.accountId = u"a2"_s;
        elsewhere.accountName = u"Market"_s;
        Invoice otherGateway = known(u"CF-Y"_s, u"77"_s);
        otherGateway.gatewayId = u"nonstopay"_s;

        QTest::newRow("nothing at all") << Lines{} << Sales{} << QString();
        QTest::newRow("the same amount and no ids are no pair")
            << Lines{line(u"1001"_s, QString())} << Sales{known(u"CF-A"_s, QString())} << u"not-in-books*"_s;
        QTest::newRow("our number") << Lines{line(u"CF-A"_s, u"77"_s)} << Sales{a, b} << u"agrees CF-A"_s;
        QTest::newRow("our number, in small letters")
            << Lines{line(u"cf-a"_s, QString())} << Sales{a} << u"not-in-books*"_s;
        QTest::newRow("the gateway's id alone")
            << Lines{line(QString(), u"88"_s)} << Sales{a, b} << u"agrees CF-B"_s;
        QTest::newRow("a foreign number, but our sale's id")
            << Lines{line(u"1001"_s, u"88"_s)} << Sales{a, b} << u"agrees CF-B"_s;
        QTest::newRow("number and id of two sales: the number counts")
            << Lines{line(u"CF-A"_s, u"88"_s)} << Sales{a, b} << u"agrees CF-A"_s;
        QTest::newRow("imported before") << Lines{line(u"1001"_s, u"99"_s)}
                                         << Sales{importedSale(u"CF-C"_s, u"1001"_s)} << u"agrees CF-C"_s;
        QTest::newRow("imported before: the made-up reference is no number")
            << Lines{line(u"CF-C"_s, QString())} << Sales{importedSale(u"CF-C"_s, u"1001"_s)}
            << u"not-in-books*"_s;
        QTest::newRow("another account's sale with the same number")
            << Lines{line(u"CF-X"_s, u"77"_s)} << Sales{elsewhere} << u"not-in-books"_s;
        QTest::newRow("another account's sale with the same id")
            << Lines{line(u"1001"_s, u"77"_s)} << Sales{elsewhere} << u"not-in-books"_s;
        QTest::newRow("another account's sale with the same id, and another amount")
            << Lines{line(u"1001"_s, u"77"_s, 999)} << Sales{elsewhere} << u"not-in-books*"_s;
        QTest::newRow("another gateway's sale with the same id")
            << Lines{line(u"1001"_s, u"77"_s)} << Sales{otherGateway} << u"not-in-books*"_s;
        QTest::newRow("another state")
            << Lines{with(line(u"CF-A"_s, u"77"_s), State::Failed)} << Sales{a} << u"state-differs CF-A"_s;
        QTest::newRow("undecided in the books")
            << Lines{line(u"CF-A"_s, u"77"_s)} << Sales{known(u"CF-A"_s, {}, State::Unknown)}
            << u"state-differs CF-A"_s;
        QTest::newRow("refused in the books, and yet there")
            << Lines{line(u"CF-A"_s, u"77"_s)} << Sales{known(u"CF-A"_s, {}, State::Refused)}
            << u"state-differs CF-A"_s;
        QTest::newRow("a word that nobody knows")
            << Lines{with(line(u"CF-A"_s, u"77"_s), std::nullopt)} << Sales{a} << u"state-differs CF-A"_s;
        QTest::newRow("another amount, whatever the state")
            << Lines{with(line(u"CF-A"_s, u"77"_s, 1501), State::Failed)} << Sales{a}
            << u"amount-differs CF-A"_s;
        QTest::newRow("the same digits in another currency")
            << Lines{priced(line(u"CF-A"_s, u"77"_s), Money(1500, *Currency::find(u"GNF")))} << Sales{a}
            << u"amount-differs CF-A"_s;
        QTest::newRow("an amount that cannot be read")
            << Lines{priced(line(u"CF-A"_s, u"77"_s), std::nullopt)} << Sales{a} << u"agrees CF-A"_s;
        const auto row = [&a](const char *name, const Settlement &theirs, const Settlement &ours,
                             const QString &expected) {
            QTest::newRow(name) << Lines{settled(line(u"CF-A"_s, u"77"_s), theirs)} << Sales{settled(a, ours)}
                                << expected;
        };
        const QString agrees = u"agrees CF-A"_s;
        const QString differs = u"amount-differs CF-A"_s;
        Settlement less = paying(u"500"_s);
        less.received = u"450"_s;
        less.receivedCurrency = u"XOF"_s;
        Settlement whole = paying(u"1500"_s);
        whole.fee = u"150"_s;
        whole.received = u"1350"_s;
        whole.receivedCurrency = u"XOF"_s;
        Settlement shorter = whole;
        shorter.received = u"450"_s;
        row("less was paid, by the line alone", less, {}, differs);
        row("less was paid, and the books have the whole of it", less, whole, differs);
        row("less was paid, both know", less, paying(u"500"_s), agrees);
        row("less was paid, and not the same", less, paying(u"400"_s), differs);
        row("the books know that less was paid, and the line has all of it", whole, less, differs);
        row("less is credited, by the line alone", shorter, whole, differs);
        row("nobody can read what was paid, by the line", paying(u"some"_s), {}, differs);
        row("all of it was paid", whole, {}, agrees);
        row("only a credit, and nothing odd", {.received = u"1400"_s, .receivedCurrency = u"XOF"_s},
            paying(u"1500"_s), agrees);
        row("in another currency that may be it", paying(u"2.30"_s, u"EUR"_s), {}, agrees);
        QTest::newRow("less was paid, and the books wait for it")
            << Lines{settled(line(u"CF-A"_s, u"77"_s), less)} << Sales{known(u"CF-A"_s, {}, State::Open)}
            << u"state-differs CF-A"_s;
        const Currency ether = *Currency::find(u"ETH");
        Invoice fine = a;
        fine.amount = *Money::fromWire(u"1.234567890123456789", ether);
        QTest::newRow("a double's noise in a coin's finest digits")
            << Lines{priced(line(u"CF-A"_s, u"77"_s), Money::fromWire(u"1.2345678901234568", ether))}
            << Sales{fine} << u"agrees CF-A"_s;
        QTest::newRow("the same line twice") << Lines{line(u"CF-A"_s, u"77"_s), line(u"CF-A"_s, u"77"_s)}
                                             << Sales{a} << u"agrees CF-A, repeated CF-A"_s;
        QTest::newRow("two lines of one sale: the one with our id counts, wherever it stands")
            << Lines{line(u"CF-A"_s, u"66"_s), line(u"CF-A"_s, u"77"_s), line(u"CF-A"_s, QString())}
            << Sales{a} << u"repeated CF-A, agrees CF-A, repeated CF-A"_s;
        QTest::newRow("a foreign sale twice")
            << Lines{line(u"1001"_s, u"99"_s), line(u"1001"_s, u"99"_s), line(u"1001"_s, QString())}
            << Sales{} << u"not-in-books*, repeated, repeated"_s;
        QTest::newRow("a foreign sale twice: the line that can be imported counts")
            << Lines{line(QString(), u"99"_s), line(u"1001"_s, u"99"_s), line(u"1001"_s, QString())}
            << Sales{} << u"repeated, not-in-books*, repeated"_s;
        QTest::newRow("two foreign sales without numbers") << Lines{line(QString(), u"98"_s),
            line(QString(), u"99"_s)} << Sales{} << u"not-in-books, not-in-books"_s;
    }
    void whatBelongsTogether()
    {
        QFETCH(Lines, lines);
        QFETCH(Sales, sales);
        QTEST(standings(compare(lines, sales)), "standings");
    }

    void whatCannotBeImportedSaysWhy_data()
    {
        QTest::addColumn<Lines>("lines");
        QTest::addColumn<QString>("reason");
        StatementLine noSystem = priced(line(u"1001"_s, u"99"_s), std::nullopt);
        noSystem.system.clear();
        StatementLine longSystem = priced(line(u"1001"_s, u"99"_s), std::nullopt);
        longSystem.system = QString(5000, u'x');
        QTest::newRow("no number") << Lines{line(QString(), u"99"_s)} << u"no merchant’s number"_s;
        QTest::newRow("no amount") << Lines{priced(line(u"1001"_s, u"99"_s), std::nullopt)}
                                   << u"cannot be read"_s;
        QTest::newRow("no system") << Lines{noSystem} << u"no payment system"_s;
        QTest::newRow("a system beyond reason") << Lines{longSystem} << QString(60, u'x') + u"”"_s;
        QTest::newRow("nothing to pay") << Lines{priced(line(u"1001"_s, u"99"_s), francs(0))} << u"nothing"_s;
    }
    void whatCannotBeImportedSaysWhy()
    {
        QFETCH(Lines, lines);
        QFETCH(QString, reason);
        const Reconciliation reconciliation = compare(lines, {});
        QCOMPARE(standings(reconciliation), u"not-in-books"_s);
        QVERIFY2(reconciliation.lines.front().note.contains(reason),
            qPrintable(reconciliation.lines.front().note));
    }

    void whatIsStrangeIsSaid()
    {
        const Invoice a = known(u"CF-A"_s, u"77"_s);
        const Reconciliation reconciliation =
            compare({with(priced(line(u"CF-A"_s, u"66"_s), std::nullopt), std::nullopt, u"HELD"_s)}, {a});
        const QString note = reconciliation.lines.front().note;
        for (const QString &word : {u"cannot be read"_s, u"“HELD”"_s, u"66"_s, u"77"_s})
            QVERIFY2(note.contains(word), qPrintable(note));
        QVERIFY(compare({line(u"CF-A"_s, u"77"_s)}, {a}).lines.front().note.isEmpty());
    }

    void whatALineSaysAboutItsMoneyIsSaid()
    {
        const Invoice a = known(u"CF-A"_s, u"77"_s);
        const Reconciliation reconciliation =
            compare({settled(line(u"CF-A"_s, u"77"_s), paying(u"500"_s))}, {a});
        const QString note = reconciliation.lines.front().note;
        QVERIFY2(note.contains(u"Customer pays 500 XOF."_s), qPrintable(note));
    }

    void aWordThatNobodyKnowsAgreesWithItself()
    {
        Invoice a = known(u"CF-A"_s, u"77"_s, State::Open);
        a.remoteStatus = u"HELD"_s;
        QCOMPARE(standings(compare({with(line(u"CF-A"_s, u"77"_s), std::nullopt, u"HELD"_s)}, {a})),
            u"agrees CF-A"_s);
    }

    void whatIsNotListed_data()
    {
        QTest::addColumn<Sales>("month");
        QTest::addColumn<QString>("unlisted");
        const auto at = [](int day, int hour, int month = 3) {
            return QDateTime(QDate(2026, month, day), QTime(hour, 0), Qt::UTC);
        };
        const auto sale = [](const QDateTime &opened, State state = State::Open) {
            return Sales{known(u"CF-A"_s, {}, state, 1500, opened)};
        };
        Invoice elsewhere = known(u"CF-A"_s, {});
        elsewhere.accountId = u"a2"_s;
        Invoice otherGateway = known(u"CF-A"_s, {});
        otherGateway.gatewayId = u"nonstopay"_s;
        QTest::newRow("none") << Sales{} << QString();
        QTest::newRow("in the middle") << sale(at(15, 9)) << u"CF-A"_s;
        QTest::newRow("failed, and yet it ought to be there") << sale(at(15, 9), State::Failed) << u"CF-A"_s;
        QTest::newRow("refused") << sale(at(15, 9), State::Refused) << QString();
        QTest::newRow("of another account") << Sales{elsewhere} << QString();
        QTest::newRow("of another gateway") << Sales{otherGateway} << QString();
        QTest::newRow("in the month before") << sale(at(28, 23, 2)) << QString();
        QTest::newRow("the first moment") << sale(at(1, 0)) << u"CF-A?February 2026"_s;
        QTest::newRow("the first day") << sale(at(1, 23)) << u"CF-A?February 2026"_s;
        QTest::newRow("the second day") << sale(at(2, 0)) << u"CF-A"_s;
        QTest::newRow("the last day but one") << sale(at(30, 23)) << u"CF-A"_s;
        QTest::newRow("the last day") << sale(at(31, 0)) << u"CF-A?April 2026"_s;
        QTest::newRow("in the month after") << sale(at(1, 0, 4)) << QString();
        QTest::newRow("undecided") << sale(at(15, 9), State::Unknown) << u"CF-A?not known"_s;
        QTest::newRow("being issued") << sale(at(15, 9), State::Issuing) << u"CF-A?not known"_s;
    }
    void whatIsNotListed()
    {
        QFETCH(Sales, month);
        QFETCH(QString, unlisted);
        const Reconciliation reconciliation = compare({}, {}, month);
        QCOMPARE(reconciliation.unlisted.size(), unlisted.isEmpty() ? 0U : 1U);
        if (unlisted.isEmpty())
            return;
        const UnlistedSale &first = reconciliation.unlisted.front();
        QCOMPARE(first.sale.reference, unlisted.section(u'?', 0, 0));
        QCOMPARE(first.note.isEmpty(), !unlisted.contains(u'?'));
        QVERIFY2(first.note.contains(unlisted.section(u'?', 1)), qPrintable(first.note));
    }

    void aListedSaleIsNotMissing()
    {
        const Invoice a = known(u"CF-A"_s, u"77"_s);
        QVERIFY(compare({line(QString(), u"77"_s)}, {a}, {a}).unlisted.empty());
    }

    void sums_data()
    {
        QTest::addColumn<Lines>("lines");
        QTest::addColumn<Sales>("sales");
        QTest::addColumn<QString>("sums");
        const Invoice a = known(u"CF-A"_s, u"77"_s);
        const auto euro = [](qint64 cents) {
            return priced(line(u"1002"_s, u"98"_s), Money(cents, *Currency::find(u"EUR")));
        };
        QTest::newRow("nothing") << Lines{} << Sales{} << QString();
        QTest::newRow("not paid") << Lines{with(line(u"CF-A"_s, u"77"_s), State::Failed)}
                                  << Sales{known(u"CF-A"_s, u"77"_s, State::Failed)} << QString();
        QTest::newRow("paid on both sides")
            << Lines{line(u"CF-A"_s, u"77"_s)} << Sales{a} << u"XOF 1500/1 1500/1"_s;
        QTest::newRow("paid there alone")
            << Lines{line(u"CF-A"_s, u"77"_s)} << Sales{known(u"CF-A"_s, u"77"_s, State::Open)}
            << u"XOF 1500/1 0/0"_s;
        QTest::newRow("a repeated line counts once") << Lines{line(u"CF-A"_s, u"77"_s),
            line(u"CF-A"_s, u"77"_s), line(u"1"_s, u"9"_s), line(u"1"_s, u"9"_s)}
                                                     << Sales{a} << u"XOF 3000/2 1500/1"_s;
        QTest::newRow("two currencies are two sums") << Lines{euro(1), line(u"CF-A"_s, u"77"_s)} << Sales{a}
                                                     << u"EUR 0.01/1 0.00/0, XOF 1500/1 1500/1"_s;
        QTest::newRow("each side its own amount")
            << Lines{line(u"CF-A"_s, u"77"_s, 7)} << Sales{a} << u"XOF 7/1 1500/1"_s;
        // What was paid, and not what was asked for.
        QTest::newRow("less was paid, both know")
            << Lines{settled(line(u"CF-A"_s, u"77"_s), paying(u"100"_s))}
            << Sales{settled(a, paying(u"100"_s))} << u"XOF 100/1 100/1"_s;
        QTest::newRow("less was paid, the books know")
            << Lines{line(u"CF-A"_s, u"77"_s)} << Sales{settled(a, paying(u"100"_s))}
            << u"XOF 1500/1 100/1"_s;
        QTest::newRow("taken from the card, not moved yet")
            << Lines{with(line(u"CF-A"_s, u"77"_s), State::Authorised)}
            << Sales{known(u"CF-A"_s, u"77"_s, State::Authorised)} << u"XOF 1500/1 1500/1"_s;
        QTest::newRow("nobody can read how much, in the books")
            << Lines{line(u"CF-A"_s, u"77"_s)} << Sales{settled(a, paying(u"some"_s))} << u"XOF 1500/1 0/0"_s;
        QTest::newRow("as much as fits") << Lines{line(u"1"_s, u"1"_s, most - 1), line(u"2"_s, u"2"_s, 1)}
                                         << Sales{} << u"XOF 9223372036854775807/2 0/0"_s;
        QTest::newRow("one more") << Lines{line(u"1"_s, u"1"_s, most), line(u"2"_s, u"2"_s, 1)} << Sales{}
                                  << u"XOF too much/2 0/0"_s;
        QTest::newRow("and it stays lost")
            << Lines{line(u"1"_s, u"1"_s, most), line(u"2"_s, u"2"_s, most), line(u"3"_s, u"3"_s, 2)}
            << Sales{} << u"XOF too much/3 0/0"_s;
    }
    void sums()
    {
        QFETCH(Lines, lines);
        QFETCH(Sales, sales);
        QStringList words;
        for (const PaidSums &each : compare(lines, sales).sums)
            words << u"%1 %2/%3 %4/%5"_s.arg(each.currency.code(), sumText(each.theirs))
                         .arg(each.theirCount)
                         .arg(sumText(each.ours))
                         .arg(each.ourCount);
        QTEST(words.join(u", "_s), "sums");
    }

    void paidLinesThatNoSumHoldsAreCounted()
    {
        const Reconciliation reconciliation =
            compare({priced(line(u"1"_s, u"1"_s), std::nullopt),
                        with(priced(line(u"2"_s, u"2"_s), std::nullopt), State::Open)},
                {});
        QCOMPARE(reconciliation.paidWithoutAmount, 1);
        QVERIFY(reconciliation.sums.empty());
        const Invoice a = settled(known(u"CF-A"_s, u"77"_s), paying(u"some"_s));
        const StatementLine there = settled(line(u"CF-A"_s, u"77"_s), paying(u"0"_s));
        QCOMPARE(compare({there}, {a}).paidWithoutAmount, 1); // each pair once
        QCOMPARE(compare({}, {}, {settled(known(u"CF-B"_s, {}), paying(u"some"_s))}).paidWithoutAmount, 1);
    }

    void unlistedSalesAreOursUnlessTheyMayStandElsewhere()
    {
        const QDateTime border(QDate(2026, 3, 31), QTime(12, 0), Qt::UTC);
        const Reconciliation reconciliation = compare(
            {}, {}, {known(u"CF-B"_s, {}, State::Paid, 7, border), known(u"CF-A"_s, {}, State::Paid, 20)});
        QCOMPARE(reconciliation.sums.size(), 1U);
        QCOMPARE(sumText(reconciliation.sums.front().ours), u"20"_s);
    }

    void whatBecameOfASaleIsTakenIn()
    {
        const Invoice waiting = known(u"CF-A"_s, u"77"_s, State::Open);
        const Invoice unlisted = known(u"CF-B"_s, {}, State::Open);
        Reconciliation reconciliation = compare({line(u"CF-A"_s, u"77"_s), line(u"CF-A"_s, u"77"_s),
                                                    line(u"1001"_s, u"99"_s), line(u"1001"_s, u"99"_s)},
            {waiting}, {waiting, unlisted});
        QCOMPARE(standings(reconciliation), u"state-differs CF-A, repeated CF-A, not-in-books*, repeated"_s);
        QCOMPARE(sumText(reconciliation.sums.front().ours), u"0"_s);

        update(&reconciliation, known(u"CF-A"_s, u"77"_s));
        update(&reconciliation, importedSale(u"CF-C"_s, u"1001"_s));
        update(&reconciliation, known(u"CF-B"_s, {}, State::Paid));
        update(&reconciliation, known(u"CF-Z"_s, u"77"_s)); // nobody asked about that one
        QCOMPARE(standings(reconciliation), u"agrees CF-A, repeated CF-A, agrees CF-C, repeated"_s);
        QCOMPARE(reconciliation.unlisted.front().sale.state, State::Paid);
        QCOMPARE(sumText(reconciliation.sums.front().ours), u"4500"_s);
        QCOMPARE(sumText(reconciliation.sums.front().theirs), u"3000"_s);
    }

    void monthsStandAloneInTheLanguageOfWhoeverReadsThem()
    {
        const QLocale before;
        const LocalizedText title = Month::of(QDate(2026, 3, 5)).title();
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        const QString russian = title.toString();
        QLocale::setDefault(before);
        QCOMPARE(russian, u"март 2026"_s); // and not "марта", as within a date
        QCOMPARE(title.english(), u"March 2026"_s);
    }

    void months_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("days");
        for (const QString &text :
            {QString(), u"2026"_s, u"2026-13"_s, u"2026-00"_s, u"2026-3"_s, u"26-03"_s, u"2026-03-01"_s,
                u"2026/03"_s, u" 2026-03"_s, u"1999-12"_s, u"２０２６-03"_s, u"-026-03"_s, u"2026-+3"_s})
            QTest::newRow(qPrintable(u"no month: "_s + text)) << text << QString();
        QTest::newRow("a short one") << u"2026-02"_s << u"2026-02-01 2026-02-28 February 2026"_s;
        QTest::newRow("a leap year") << u"2028-02"_s << u"2028-02-01 2028-02-29 February 2028"_s;
        QTest::newRow("the last of a year") << u"2026-12"_s << u"2026-12-01 2026-12-31 December 2026"_s;
    }
    void months()
    {
        QFETCH(QString, typed);
        const auto month = Month::parse(typed);
        const QString days = month ? u"%1 %2 %3"_s.arg(month->first().toString(Qt::ISODate),
                                 month->last().toString(Qt::ISODate), month->title().english())
                                   : QString();
        QTEST(days, "days");
        if (!month)
            return;
        QCOMPARE(month->text(), typed);
        QCOMPARE(month->next().previous(), *month);
        QVERIFY(month->previous() < *month && *month < month->next());
        QVERIFY(month->contains(month->begin()) && !month->contains(month->end()));
    }
};

QTEST_GUILESS_MAIN(ReconciliationTest)
#include "ReconciliationTest.moc"
