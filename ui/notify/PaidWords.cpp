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

Notifier::Message ofOne(const Invoice &sale, const QLocale &locale, bool isTraining)
{
    const QString amount = words::amount(sale.amount, locale);
    QStringList lines{customer(sale), sale.reference};
    if (words::isOtherAmount(sale))
        lines << words::oneLine(words::settlement(sale, locale), 120);
    if (isTraining)
        lines << trainingWords;
    lines.removeAll(QString());
    const QString reason = moneyOf(sale).reason;
    const QString title = reason.isEmpty() ? u"Paid: %1"_s
        : reason == u"amount"              ? u"Paid, but another amount than %1"_s
                                           : u"Paid, but compare the amounts: %1 was asked for"_s;
    return {.title = title.arg(amount), .body = lines.join(u'\n'), .reference = sale.reference};
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
    QStringList lines;
    for (std::size_t i = 0; i < std::min(sales.size(), mostLines); ++i) {
        const QString who = customer(sales[i]);
        const QString amount = words::amount(sales[i].amount, locale);
        lines << (who.isEmpty() ? u"%1, %2"_s.arg(amount, sales[i].reference) : u"%1, %2"_s.arg(amount, who));
    }
    if (sales.size() > mostLines)
        lines << u"and %1 more"_s.arg(sales.size() - mostLines);
    const bool isTraining = std::all_of(sales.begin(), sales.end(),
        [&trainingAccount](const Invoice &sale) { return sale.accountId == trainingAccount; });
    if (isTraining)
        lines << trainingWords;
    const QString sums = sumsOf(sales, locale);
    const QString title = QString(counted(static_cast<qint64>(sales.size()), u"sale"_s) + u" paid"_s);
    return {.title = sums.isEmpty() ? title : u"%1: %2"_s.arg(title, sums), .body = lines.join(u'\n')};
}

} // namespace

Notifier::Message paidMessage(
    const std::vector<Invoice> &sales, const QLocale &locale, const QString &trainingAccount)
{
    return sales.size() == 1 ? ofOne(sales.front(), locale, sales.front().accountId == trainingAccount)
                             : ofSeveral(sales, locale, trainingAccount);
}

} // namespace counterfoil
