// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxInvoice.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    QLatin1StringView text;
    PayState state;
};

constexpr std::array stored{
    Word{"created"_L1, PayState::Created},
    Word{"opened"_L1, PayState::Opened},
    Word{"authorised"_L1, PayState::Authorised},
    Word{"paid"_L1, PayState::Paid},
    Word{"recalculated"_L1, PayState::Recalculated},
    Word{"failed"_L1, PayState::Failed},
    Word{"cancelled"_L1, PayState::Cancelled},
    Word{"expired"_L1, PayState::Expired},
    Word{"chargeback"_L1, PayState::Chargeback},
    Word{"withheld"_L1, PayState::Withheld},
};

constexpr std::array outcomes{
    Word{"paid"_L1, PayState::Paid},
    Word{"authorised"_L1, PayState::Authorised},
    Word{"recalculated"_L1, PayState::Recalculated},
    Word{"failed"_L1, PayState::Failed},
    Word{"cancelled"_L1, PayState::Cancelled},
    Word{"pending"_L1, PayState::Opened},
    Word{"chargeback"_L1, PayState::Chargeback},
    Word{"withheld"_L1, PayState::Withheld},
};

template <typename Words>
std::optional<PayState> findState(const Words &words, QStringView text)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [text](const Word &word) { return text == word.text; });
    return found == words.end() ? std::nullopt : std::optional(found->state);
}

} // namespace

QString storedWord(PayState state)
{
    const auto *found =
        std::find_if(stored.begin(), stored.end(), [state](const Word &word) { return word.state == state; });
    return found->text.toString();
}

std::optional<PayState> payStateFromStored(QStringView word)
{
    return findState(stored, word);
}

std::optional<PayState> stateAfterOutcome(QStringView outcome)
{
    return findState(outcomes, outcome);
}

Money paidAmount(const SandboxInvoice &invoice)
{
    const qint64 asked = invoice.amount.minorUnits();
    const qint64 less = invoice.state == PayState::Recalculated ? std::max<qint64>(asked / 10, 1) : 0;
    return Money(asked - less, invoice.amount.currency());
}

QString outcomeWords()
{
    QStringList words;
    for (const Word &word : outcomes)
        words.append(word.text.toString());
    return words.join(u", "_s);
}

} // namespace counterfoil
