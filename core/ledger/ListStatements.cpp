// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListStatements.h"

#include "Columns.h"
#include "InvoiceRows.h"
#include "SearchText.h"

#include <algorithm>
#include <limits>

namespace counterfoil::rows {

using namespace Qt::StringLiterals;

namespace {

/// Below it all lines that the filters leave are looked through; above it the search's own index leads. A
/// line takes a few microseconds.
constexpr qint64 fewLines = 5000;

/// So many sales of a currency are looked through for those of some accounts: all of a million would take a
/// quarter of a second where the accounts have sold nothing for long.
constexpr qint64 mostAmounts = 5000;

/// What a line has to fulfil, and the values for the question marks in it.
struct Conditions {
    QStringList all;
    std::vector<Sql::Value> values;

    void add(const QString &condition) { all << condition; }
    void add(const QString &condition, const Sql::Value &value)
    {
        all << condition;
        values.push_back(value);
    }
    void add(const Conditions &more)
    {
        all << more.all;
        values.insert(values.end(), more.values.begin(), more.values.end());
    }
    QString text() const { return all.isEmpty() ? QString() : u" WHERE "_s + all.join(u" AND "_s); }
};

/// What follows "FROM" up to the order, and its values. `place`: what to sort by.
struct Source {
    QString from;
    Conditions conditions;
    QString place = u"invoice.id"_s;

    QString text() const { return from + conditions.text(); }
};

/// Those that an index answers well. `place`: the column that leads.
Conditions narrowing(const LedgerQuery &wanted, const QString &place)
{
    Conditions conditions;
    if (!wanted.reference.isEmpty())
        conditions.add(u"reference = ?"_s, wanted.reference);
    if (!wanted.states.empty()) {
        QStringList names;
        for (const State state : wanted.states)
            names << u'\'' + stateName(state) + u'\'';
        conditions.add(u"state IN (%1)"_s.arg(names.join(u", "_s)));
    }
    if (wanted.needsPerson)
        conditions.add(u"needs_person = 1"_s);
    if (wanted.openedSince.isValid())
        conditions.add(place + u" >= ?"_s, firstPlace(wanted.openedSince));
    if (wanted.openedBefore.isValid())
        conditions.add(place + u" < ?"_s, firstPlace(wanted.openedBefore));
    return conditions;
}

Conditions others(const LedgerQuery &wanted)
{
    Conditions conditions;
    if (!wanted.errorCode.isEmpty())
        conditions.add(u"error_code = ?"_s, wanted.errorCode);
    if (!wanted.accountId.isEmpty())
        conditions.add(u"account_id = ?"_s, wanted.accountId);
    if (!wanted.exceptAccountId.isEmpty())
        conditions.add(u"account_id <> ?"_s, wanted.exceptAccountId);
    if (!wanted.methodId.isEmpty())
        conditions.add(u"method = ?"_s, wanted.methodId);
    if (wanted.paidSince.isValid()) {
        const qint64 since = wanted.paidSince.toMSecsSinceEpoch();
        // The index of what is paid leaves few lines whose events are looked at. A sale whose settlement came
        // later changed once more then: its payment did not.
        conditions.add(u"state IN ('paid', 'authorised')"_s);
        conditions.add(u"changed_at >= ?"_s, since);
        conditions.add(
            u"coalesce((SELECT CASE WHEN event.kind = 'imported' THEN invoice.opened_at "
            "ELSE event.at END FROM event WHERE event.invoice = invoice.id "
            "AND event.state IN ('paid', 'authorised') ORDER BY event.id LIMIT 1), changed_at) >= ?"_s,
            since);
    }
    return conditions;
}

Conditions pageOf(const LedgerQuery &wanted, const QString &place)
{
    Conditions conditions;
    if (wanted.from)
        conditions.add(place + u" <= ?"_s, *wanted.from);
    if (wanted.until)
        conditions.add(place + u" > ?"_s, *wanted.until);
    return conditions;
}

Conditions holds(const searching::Wanted &words)
{
    Conditions conditions;
    for (const QStringList &spellings : words.words()) {
        QStringList any;
        for (const QString &spelling : spellings) {
            any << u"instr(search, ?) > 0"_s;
            conditions.values.emplace_back(spelling);
        }
        conditions.add(u'(' + any.join(u" OR "_s) + u')');
    }
    return conditions;
}

/// Where the words are looked for. Without any: all lines that pass the filters, by `index`.
Source sourceOf(
    const LedgerQuery &wanted, const searching::Wanted &words, const Scouts &scouts, const QString &index)
{
    const Conditions narrow = narrowing(wanted, u"invoice.id"_s);
    Source source{.from = u"invoice"_s, .conditions = {}};
    if (words.isEmpty()) {
        if (!index.isEmpty())
            source.from += u" INDEXED BY "_s + index;
    } else if (narrow.all.isEmpty()
        || scouts.countUpTo({u"invoice"_s + narrow.text(), narrow.values}, fewLines + 1) > fewLines) {
        source.from = u"invoice_search CROSS JOIN invoice ON invoice.id = invoice_search.rowid"_s;
        source.place = u"invoice_search.rowid"_s;
        source.conditions.add(u"invoice_search MATCH ?"_s, words.indexExpression(scouts.sample()));
    }
    source.conditions.add(narrowing(wanted, source.place));
    source.conditions.add(others(wanted));
    source.conditions.add(holds(words));
    return source;
}

/// The index that holds all that sums and filters by state, account and method look at, if nothing else is
/// asked for.
QString figuresIndex(const LedgerQuery &wanted)
{
    const bool otherwise = wanted.needsPerson || wanted.paidSince.isValid() || !wanted.errorCode.isEmpty()
        || !wanted.reference.isEmpty();
    return otherwise ? QString() : u"invoice_figures"_s;
}

/// The smallest index that holds all that decides whether a line is in the list, in the list's order where
/// there is such a one.
QString placesIndex(const LedgerQuery &wanted)
{
    QStringList indexes;
    if (!wanted.states.empty())
        indexes << u"invoice_by_state"_s;
    if (!wanted.accountId.isEmpty())
        indexes << u"invoice_by_account"_s;
    if (!wanted.methodId.isEmpty())
        indexes << u"invoice_by_method"_s;
    const QString figures = figuresIndex(wanted);
    return indexes.size() == 1 && !figures.isEmpty() ? indexes.first() : figures;
}

/// A page of sales in some states: each state's newest by the index, and of those the newest.
Sql pageOfStates(const LedgerQuery &wanted)
{
    LedgerQuery rest = wanted;
    rest.states.clear();
    Conditions each;
    each.add(narrowing(rest, u"invoice.id"_s));
    each.add(others(rest));
    each.add(pageOf(rest, u"invoice.id"_s));
    QStringList pages;
    Sql page;
    for (const State state : wanted.states) {
        Conditions own;
        own.add(u"state = ?"_s, stateName(state));
        own.add(each);
        pages
            << u"SELECT id FROM (SELECT id FROM invoice INDEXED BY invoice_by_state%1 ORDER BY id DESC LIMIT %2)"_s
                   .arg(own.text())
                   .arg(wanted.limit);
        page.values.insert(page.values.end(), own.values.begin(), own.values.end());
    }
    page.text = selectInvoice()
        + u" WHERE id IN (%1) ORDER BY id DESC LIMIT %2"_s.arg(pages.join(u" UNION ALL "_s))
              .arg(wanted.limit);
    return page;
}

/// A list as one value.
QString arrayOf(const QStringList &texts)
{
    Json all = Json::array();
    for (const QString &each : texts)
        all.append(Json::string(each));
    return QString::fromUtf8(all.toBytes());
}

/// The sum whose upper and lower 32 bits were added apart; nothing where it does not fit.
std::optional<Money> joined(qint64 upper, qint64 lower, Currency currency)
{
    constexpr qint64 half = qint64(1) << 32;
    const qint64 carried = upper + (lower >> 32);
    if (carried < std::numeric_limits<qint32>::min() || carried > std::numeric_limits<qint32>::max())
        return std::nullopt;
    return Money(carried * half + (lower & (half - 1)), currency);
}

} // namespace

Sql list(const LedgerQuery &wanted, const Scouts &scouts)
{
    const searching::Wanted words(wanted.search);
    if (!wanted.states.empty() && words.isEmpty() && !wanted.needsPerson && wanted.reference.isEmpty()
        && wanted.limit > 0)
        return pageOfStates(wanted);
    Source source = sourceOf(wanted, words, scouts, {});
    source.conditions.add(pageOf(wanted, source.place));
    QString sql = selectInvoice();
    sql.replace(u" FROM invoice"_s, u" FROM "_s + source.text());
    sql += u" ORDER BY %1 DESC"_s.arg(source.place);
    if (wanted.limit > 0)
        sql += u" LIMIT %1"_s.arg(wanted.limit);
    return {sql, source.conditions.values};
}

Sql places(const LedgerQuery &wanted, const Scouts &scouts)
{
    if (!wanted.isFiltered()) // the index by time has the order, and is far smaller than the table
        return {u"SELECT id FROM invoice INDEXED BY invoice_by_time ORDER BY opened_at DESC, id DESC"_s};
    const Source source = sourceOf(wanted, searching::Wanted(wanted.search), scouts, placesIndex(wanted));
    return {u"SELECT invoice.id FROM %1 ORDER BY %2 DESC"_s.arg(source.text(), source.place),
        source.conditions.values};
}

Sql sums(const LedgerQuery &wanted, const Scouts &scouts)
{
    Source source = sourceOf(wanted, searching::Wanted(wanted.search), scouts, figuresIndex(wanted));
    source.conditions.add(u"state <> ?"_s, stateName(State::Refused));
    // SQLite gives up with "integer overflow" where a sum leaves 64 bits, for all currencies at once. The
    // upper and the lower half of each amount are added apart: neither sum can overflow with fewer than two
    // thousand million rows, and readSum puts them together.
    Sql sums{u"SELECT currency, decimals, count(*), "
             "sum(minor_units >> 32), sum(minor_units & 4294967295), "
             "sum(coalesce(paid_units, 0) >> 32), sum(coalesce(paid_units, 0) & 4294967295), "
             "sum(state IN ('paid', 'authorised')), sum(paid_units IS NULL) FROM "_s
            + source.text() + u" GROUP BY currency, decimals ORDER BY count(*) DESC, currency"_s,
        {}};
    sums.values.insert(sums.values.end(), source.conditions.values.begin(), source.conditions.values.end());
    return sums;
}

Result<CurrencySum> readSum(const SqlStatement &row)
{
    const auto currency = currencyOf(QString(), row.text(0), static_cast<int>(row.integer(1)));
    if (!currency)
        return tl::unexpected(currency.error());
    return CurrencySum{.currency = *currency,
        .count = row.integer(2),
        .total = joined(row.integer(3), row.integer(4), *currency),
        .paid = joined(row.integer(5), row.integer(6), *currency),
        .paidSales = row.integer(7),
        .paidUnknown = row.integer(8)};
}

std::vector<CurrencySum> oneForEachCurrency(std::vector<CurrencySum> sums)
{
    const auto added = [](const std::optional<Money> &one, const std::optional<Money> &other) {
        return one && other ? one->plus(*other) : std::nullopt;
    };
    std::vector<CurrencySum> merged;
    for (const CurrencySum &sum : sums) {
        const auto same = std::find_if(merged.begin(), merged.end(),
            [&sum](const CurrencySum &each) { return each.currency == sum.currency; });
        if (same == merged.end()) {
            merged.push_back(sum);
            continue;
        }
        same->count += sum.count;
        same->total = added(same->total, sum.total);
        same->paid = added(same->paid, sum.paid);
        same->paidSales += sum.paidSales;
        same->paidUnknown += sum.paidUnknown;
    }
    return merged;
}

Sql amounts(const AmountsQuery &wanted)
{
    return {u"SELECT currency, decimals, minor_units FROM (SELECT id, account_id, currency, decimals, "
            "minor_units FROM invoice INDEXED BY invoice_amounts WHERE state <> 'refused' AND currency = ? "
            "ORDER BY id DESC LIMIT ?) WHERE account_id %1 (SELECT value FROM json_each(?)) "
            "ORDER BY id DESC LIMIT ?"_s.arg(wanted.isOfOthers ? u"NOT IN"_s : u"IN"_s),
        {wanted.currencyCode, mostAmounts, arrayOf(wanted.accountIds), qint64(wanted.limit)}};
}

Result<Money> readAmount(const SqlStatement &row)
{
    const auto currency = currencyOf(QString(), row.text(0), static_cast<int>(row.integer(1)));
    if (!currency)
        return tl::unexpected(currency.error());
    return Money(row.integer(2), *currency);
}

Sql known(const SaleNames &names)
{
    // A month may bring more names than a statement may have question marks: each list is one value. Each of
    // the three questions has an index of its own; the plus keeps the database from reading all sales of the
    // account instead.
    const QString ofAccount =
        u" AND +gateway = ? AND (? OR +account_id IN (SELECT value FROM json_each(?)))"_s;
    const QString accounts = arrayOf(QStringList(names.accountId) << names.sisters);
    const QString numbers = arrayOf(names.numbers);
    const qint64 any = names.isOfAnyAccount ? 1 : 0;
    return {selectInvoice()
            + u" WHERE id IN (SELECT id FROM invoice WHERE reference IN (SELECT value FROM json_each(?))"
              " UNION SELECT id FROM invoice WHERE remote_id <> '' AND remote_id IN (SELECT value FROM json_each(?))"_s
            + ofAccount
            + u" UNION SELECT id FROM invoice WHERE CASE WHEN json_valid(fields) THEN "
              "json_extract(fields, '$.payment_id') END IN (SELECT value FROM json_each(?))"_s
            + ofAccount + u") ORDER BY id"_s,
        {numbers, arrayOf(names.remoteIds), names.gatewayId, any, accounts, numbers, names.gatewayId, any,
            accounts}};
}

} // namespace counterfoil::rows
