// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Decimal.h"
#include "Money.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace counterfoil {

/// An amount as somebody outside states it. It is one of three things: absent, a number, or a text that
/// cannot be read. The last one is never taken for nothing, and nothing is ever put in its place.
class StatedAmount {
public:
    enum class Kind { Absent, Number, Unreadable };

    StatedAmount() = default; ///< absent

    /// Reads digits with a point or comma ("15.040", "5,04"), an exponent ("1.0e-05"), marks between groups
    /// ("1,234.50", "1 234,50", "12,34,567.00") and a currency's code or sign beside it ("5.04 USD"). One
    /// mark before three digits ("1,234") can be read in two ways and is not read at all; nor is what no
    /// purse holds (1e400). Blanks, "null", "N/A" and "-" state nothing.
    static StatedAmount read(QStringView text);

    Kind kind() const { return m_kind; }
    bool isAbsent() const { return m_kind == Kind::Absent; }
    bool isUnreadable() const { return m_kind == Kind::Unreadable; }
    const Decimal &number() const { return m_number; } ///< zero where it is none
    /// What stood beside the number: a code in capitals or a sign; empty where nothing did.
    const QString &currencyWord() const { return m_word; }

    /// The amount in that currency. A double's noise is no difference: what has more than 15 significant
    /// digits, and rounds at 15 to an amount of the currency, is that amount (15.039999999999999 is 15.04).
    /// Of a coin it may be finer than usual (Currency::finestDecimals). Nothing where it is no number, names
    /// another currency, is finer than the currency (5.041 USD) or does not fit. It may be zero or negative.
    std::optional<Money> in(Currency currency) const;
    /// Whether it is that amount, as far as a double can tell.
    bool is(const Money &asked) const;

private:
    explicit StatedAmount(Kind kind)
        : m_kind(kind)
    {
    }

    Kind m_kind = Kind::Absent;
    Decimal m_number;
    QString m_word;
};

/// The currency that a code means, whatever its case, with a payment system before it (visamaster.uah) or a
/// coin's network behind it (USDT_TRC20). Nothing where this program does not count in it: XXX and XTS are
/// codes for "none".
std::optional<Currency> statedCurrency(QStringView code);

/// Whether a text states nothing: blanks only, or what programs write where they have nothing ("null", "N/A",
/// "-", "none", "undefined", "false").
bool statesNothing(QStringView text);

/// Whether an amount that was read from outside is that one, as far as a double can tell: of a coin's finest
/// amounts a list that went through one has lost the last digits (1.2345678901234568 ETH).
bool isSameAmount(const Money &stated, const Money &asked);

} // namespace counterfoil
