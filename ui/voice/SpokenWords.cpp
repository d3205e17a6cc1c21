// SPDX-License-Identifier: GPL-3.0-or-later
#include "SpokenWords.h"

#include "base/DirectionMarks.h"
#include "base/Language.h"
#include "base/LocalizedText.h"
#include "invoices/SaleMoney.h"
#include "money/AmountWords.h"

#include <algorithm>
#include <optional>

namespace counterfoil {

namespace {

/// More is nothing to listen to.
constexpr qsizetype mostCurrencies = 3;

/// What was paid, in whatever currency it was; nothing where nobody knows.
std::optional<Money> paidOf(const SaleMoney &money)
{
    if (money.paid)
        return money.paid;
    const auto currency = Currency::find(money.paidCurrency);
    return currency ? Money::fromWire(money.paidText, *currency) : std::nullopt;
}

/// What was paid in each currency; nothing where it cannot be added up.
std::optional<std::vector<Money>> sumsOf(const std::vector<Invoice> &sales)
{
    std::vector<Money> sums;
    for (const Invoice &sale : sales) {
        const auto paid = paidOf(moneyOf(sale));
        if (!paid)
            return std::nullopt;
        const auto same = std::find_if(sums.begin(), sums.end(),
            [&paid](const Money &sum) { return sum.currency() == paid->currency(); });
        if (same == sums.end()) {
            sums.push_back(*paid);
            continue;
        }
        const auto total = same->plus(*paid);
        if (!total)
            return std::nullopt;
        *same = *total;
    }
    return sums;
}

bool isOdd(const Invoice &sale)
{
    const SaleMoney money = moneyOf(sale);
    return money.differs() || !money.paid;
}

LocalizedText wordsOf(const Money &paid, const QLocale &locale)
{
    return translatable("PaidWords", "Paid: %1").arg(spokenAmount(paid, locale));
}

LocalizedText wordsOf(const Invoice &sale, const QLocale &locale)
{
    const auto paid = paidOf(moneyOf(sale));
    if (!paid)
        //: Read aloud by a speech engine.
        return translatable("SpokenWords", "Paid, but it is not known how much. Look at the screen.");
    if (!isOdd(sale))
        return wordsOf(*paid, locale);
    //: Read aloud by a speech engine. %1: the amount that was paid; another one was asked for.
    return translatable("SpokenWords", "Paid: %1. Compare the amounts on the screen.")
        .arg(spokenAmount(*paid, locale));
}

LocalizedText wordsOf(const std::vector<Invoice> &sales, const QLocale &locale)
{
    const auto number = static_cast<qint64>(sales.size());
    LocalizedText words = translatable("PaidWords", "%n sale(s) paid", nullptr, number);
    const auto sums = sumsOf(sales);
    if (sums && static_cast<qsizetype>(sums->size()) <= mostCurrencies) {
        QList<LocalizedText> texts;
        for (const Money &sum : *sums)
            texts << LocalizedText(spokenAmount(sum, locale));
        words = translatable("PaidWords", "%n sale(s) paid: %1", nullptr, number).arg(listed(texts));
    }
    if (std::any_of(sales.begin(), sales.end(), isOdd))
        //: Read aloud by a speech engine. %1: “3 sales paid: 40 US dollars 50”.
        return translatable("SpokenWords", "%1. Compare the amounts on the screen.").arg(words);
    return words;
}

QString aloud(const LocalizedText &words, const QString &languageCode, bool isTraining)
{
    LocalizedText all = words;
    if (isTraining)
        //: Read aloud by a speech engine: a sale of the training account, which moves no money. %1: what
        //: became of it, such as “Paid: 12 euros 50”.
        all = translatable("SpokenWords", "Training. %1").arg(words);
    return forCopying(all.in(languageCode)); // marks of writing are nothing to read aloud
}

} // namespace

QString spokenPaid(const Invoice &sale, const QString &languageCode, bool isTraining)
{
    return aloud(wordsOf(sale, Language::localeOf(languageCode)), languageCode, isTraining);
}

QString spokenPaid(
    const std::vector<Invoice> &sales, const QString &languageCode, const QString &trainingAccount)
{
    const auto isTraining = [&trainingAccount](
                                const Invoice &sale) { return sale.accountId == trainingAccount; };
    if (sales.size() == 1)
        return spokenPaid(sales.front(), languageCode, isTraining(sales.front()));
    const bool isAllTraining = !sales.empty() && std::all_of(sales.begin(), sales.end(), isTraining);
    return aloud(wordsOf(sales, Language::localeOf(languageCode)), languageCode, isAllTraining);
}

QString spokenPaid(const Money &amount, const QString &languageCode)
{
    return aloud(wordsOf(amount, Language::localeOf(languageCode)), languageCode, false);
}

QString spokenNotPaid(const QString &languageCode, bool isTraining)
{
    return aloud(translatable("DisplayWords", "Not paid"), languageCode, isTraining);
}

} // namespace counterfoil
