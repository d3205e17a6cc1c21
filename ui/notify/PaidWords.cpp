// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaidWords.h"

#include "base/Counted.h"
#include "invoices/SaleMoney.h"
#include "parts/MoneyWords.h"
#include "parts/Words.h"

#include <algorithm>
#include <optional>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;
constexpr std::size_t mostLines = 3;
constexpr qsizetype mostCurrencies = 3;
const QString trainingWords = u"Training: no money moved."_s;

/// Who paid, as far as anybody knows.
QString customer(const Invoice &sale)
{
    const QString name = words::oneLine(sale.customerName, longestName);
    return name.isEmpty() ? words::oneLine(sale.email, longestName) : name;
}

/// What somebody should know before the goods are handed out; empty where nothing is odd.
QString oddly(const SaleMoney &money, const QString &asked)
{
    if (!money.differs())
        return {};
    return money.reason == u"amount" ? u"another amount than %1"_s.arg(asked)
                                     : u"compare the amounts: %1 was asked for"_s.arg(asked);
}

Notifier::Message ofOne(const Invoice &sale, const QLocale &locale, bool isTraining)
{
    const QString amount = words::amount(sale.amount, locale);
    const SaleMoney money = moneyOf(sale);
    const QString odd = oddly(money, amount);
    QStringList lines{customer(sale), sale.reference};
    if (!odd.isEmpty() || !money.paid)
        lines << words::oneLine(words::settlement(sale, locale), 120);
    if (isTraining)
        lines << trainingWords;
    lines.removeAll(QString());
    QString title = u"Paid: %1"_s.arg(amount);
    if (!odd.isEmpty())
        title = u"Paid, but %1"_s.arg(odd);
    else if (!money.paid)
        title = u"Paid in another currency than %1"_s.arg(amount);
    return {.title = title, .body = lines.join(u'\n'), .reference = sale.reference};
}

/// "5.04 USD, another amount than 15.04 USD, Anna".
QString lineOf(const Invoice &sale, const QLocale &locale)
{
    const SaleMoney money = moneyOf(sale);
    QString paid = u"Not known how much"_s;
    if (money.paid)
        paid = words::amount(*money.paid, locale);
    else if (!money.paidText.isEmpty())
        paid = words::oneLine(words::stated(money.paidText, money.paidCurrency, locale), longestName);
    const QString who = customer(sale);
    QStringList parts{
        paid, oddly(money, words::amount(sale.amount, locale)), who.isEmpty() ? sale.reference : who};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// Those first that somebody should look at: only the first lines are told.
std::vector<const Invoice *> oddFirst(const std::vector<Invoice> &sales)
{
    std::vector<const Invoice *> ordered;
    ordered.reserve(sales.size());
    for (const Invoice &sale : sales)
        ordered.push_back(&sale);
    std::stable_partition(
        ordered.begin(), ordered.end(), [](const Invoice *sale) { return words::isOtherAmount(*sale); });
    return ordered;
}

/// "40.50 USD, 12.00 EUR": nothing where it cannot be added up.
QString sumsOf(const std::vector<Invoice> &sales, const QLocale &locale)
{
    std::vector<Money> sums;
    for (const Invoice &sale : sales) {
        const auto paid = moneyOf(sale).paid;
        if (!paid) // nobody knows how much
            return {};
        const auto same = std::find_if(sums.begin(), sums.end(),
            [&sale](const Money &sum) { return sum.currency() == sale.amount.currency(); });
        if (same == sums.end()) {
            sums.push_back(*paid);
            continue;
        }
        const auto total = same->plus(*paid);
        if (!total)
            return {};
        *same = *total;
    }
    QStringList texts;
    for (const Money &sum : sums)
        texts << words::amount(sum, locale);
    const qsizetype more = texts.size() - mostCurrencies;
    if (more > 0)
        texts = texts.first(mostCurrencies) << u"and more"_s;
    return texts.join(u", "_s);
}

Notifier::Message ofSeveral(
    const std::vector<Invoice> &sales, const QLocale &locale, const QString &trainingAccount)
{
    const auto ordered = oddFirst(sales);
    QStringList lines;
    for (std::size_t i = 0; i < std::min(ordered.size(), mostLines); ++i)
        lines << lineOf(*ordered[i], locale);
    if (sales.size() > mostLines)
        lines << u"and %1 more"_s.arg(sales.size() - mostLines);
    const bool isTraining = std::all_of(sales.begin(), sales.end(),
        [&trainingAccount](const Invoice &sale) { return sale.accountId == trainingAccount; });
    if (isTraining)
        lines << trainingWords;
    const QString sums = sumsOf(sales, locale);
    const QString title = QString(counted(static_cast<qint64>(sales.size()), u"sale"_s) + u" paid"_s);
    QString all = sums.isEmpty() ? title : u"%1: %2"_s.arg(title, sums);
    if (!ordered.empty() && words::isOtherAmount(*ordered.front()))
        all.prepend(u"Paid, but compare the amounts. "_s);
    return {.title = all, .body = lines.join(u'\n')};
}

} // namespace

Notifier::Message paidMessage(
    const std::vector<Invoice> &sales, const QLocale &locale, const QString &trainingAccount)
{
    return sales.size() == 1 ? ofOne(sales.front(), locale, sales.front().accountId == trainingAccount)
                             : ofSeveral(sales, locale, trainingAccount);
}

} // namespace counterfoil
