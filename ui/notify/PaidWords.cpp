// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaidWords.h"

#include "base/LocalizedText.h"
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

/// Who paid, as far as anybody knows.
QString customer(const Invoice &sale)
{
    const QString name = words::oneLine(sale.customerName, longestName);
    return name.isEmpty() ? words::oneLine(sale.email, longestName) : name;
}

QString trainingWords()
{
    return translatable("PaidWords", "Training: no money moved.");
}

/// With what somebody should know before the goods are handed out.
LocalizedText titleOf(const SaleMoney &money, const QString &asked)
{
    if (money.differs() && money.reason == u"amount")
        //: The title of a message of the desktop. %1: the amount that was asked for, with its currency.
        return translatable("PaidWords", "Paid, but another amount than %1").arg(asked);
    if (money.differs())
        //: The title of a message of the desktop. %1: an amount with its currency.
        return translatable("PaidWords", "Paid, but compare the amounts: %1 was asked for").arg(asked);
    if (!money.paid)
        //: The title of a message of the desktop. %1: the amount that was asked for, with its currency.
        return translatable("PaidWords", "Paid in another currency than %1").arg(asked);
    //: The title of a message of the desktop. %1: an amount with its currency.
    return translatable("PaidWords", "Paid: %1").arg(asked);
}

/// The same within a line; empty where nothing is odd.
LocalizedText oddly(const SaleMoney &money, const QString &asked)
{
    if (!money.differs())
        return {};
    if (money.reason == u"amount")
        //: Follows the amount that was paid and a comma. %1: the amount that was asked for.
        return translatable("PaidWords", "another amount than %1").arg(asked);
    //: Follows the amount that was paid and a comma. %1: the amount that was asked for.
    return translatable("PaidWords", "compare the amounts: %1 was asked for").arg(asked);
}

Notifier::Message ofOne(const Invoice &sale, const QLocale &locale, bool isTraining)
{
    const QString amount = words::amount(sale.amount, locale);
    const SaleMoney money = moneyOf(sale);
    QStringList lines{customer(sale), sale.reference};
    if (money.differs() || !money.paid)
        lines << words::oneLine(words::settlement(sale, locale), 120);
    if (isTraining)
        lines << trainingWords();
    lines.removeAll(QString());
    return {.title = titleOf(money, amount), .body = lines.join(u'\n'), .reference = sale.reference};
}

/// "5.04 USD, another amount than 15.04 USD, Anna".
QString lineOf(const Invoice &sale, const QLocale &locale)
{
    const SaleMoney money = moneyOf(sale);
    //: At the beginning of a line about a sale that was paid.
    LocalizedText paid = translatable("PaidWords", "Not known how much");
    if (money.paid)
        paid = words::amount(*money.paid, locale);
    else if (!money.paidText.isEmpty())
        paid = words::oneLine(words::stated(money.paidText, money.paidCurrency, locale), longestName);
    const QString who = customer(sale);
    QList<LocalizedText> parts{paid};
    if (const LocalizedText odd = oddly(money, words::amount(sale.amount, locale)); !odd.isEmpty())
        parts << odd;
    parts << LocalizedText(who.isEmpty() ? sale.reference : who);
    return listed(parts);
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
    QList<LocalizedText> texts;
    for (const Money &sum : sums)
        texts << LocalizedText(words::amount(sum, locale));
    const qsizetype more = texts.size() - mostCurrencies;
    if (more > 0)
        //: Follows amounts of several currencies and a comma: amounts of others.
        texts = texts.first(mostCurrencies) << translatable("PaidWords", "and more");
    return listed(texts);
}

Notifier::Message ofSeveral(
    const std::vector<Invoice> &sales, const QLocale &locale, const QString &trainingAccount)
{
    const auto ordered = oddFirst(sales);
    QStringList lines;
    for (std::size_t i = 0; i < std::min(ordered.size(), mostLines); ++i)
        lines << lineOf(*ordered[i], locale);
    const auto more = static_cast<qint64>(sales.size()) - static_cast<qint64>(mostLines);
    if (more > 0)
        //: Below some sales, each on its line: how many others were paid.
        lines << translatable("PaidWords", "and %n more", nullptr, more);
    const bool isTraining = std::all_of(sales.begin(), sales.end(),
        [&trainingAccount](const Invoice &sale) { return sale.accountId == trainingAccount; });
    if (isTraining)
        lines << trainingWords();
    const QString sums = sumsOf(sales, locale);
    const auto number = static_cast<qint64>(sales.size());
    //: The title of a message of the desktop, or a part of it.
    LocalizedText title = translatable("PaidWords", "%n sale(s) paid", nullptr, number);
    if (!sums.isEmpty())
        //: The title of a message of the desktop, or a part of it. %1: amounts of several currencies, with
        //: commas.
        title = translatable("PaidWords", "%n sale(s) paid: %1", nullptr, number).arg(sums);
    if (!ordered.empty() && words::isOtherAmount(*ordered.front()))
        //: The title of a message of the desktop. %1: “3 sales paid: 40.50 USD”.
        title = translatable("PaidWords", "Paid, but compare the amounts. %1").arg(title);
    return {.title = title, .body = lines.join(u'\n')};
}

} // namespace

Notifier::Message paidMessage(
    const std::vector<Invoice> &sales, const QLocale &locale, const QString &trainingAccount)
{
    return sales.size() == 1 ? ofOne(sales.front(), locale, sales.front().accountId == trainingAccount)
                             : ofSeveral(sales, locale, trainingAccount);
}

} // namespace counterfoil
