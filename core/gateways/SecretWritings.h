// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TextReading.h"

#include <QStringList>

#include <vector>

namespace counterfoil {

/// The secrets of one call, and what else somebody may write for them: base64, hexadecimal digits, a date
/// with its parts in another order. All of it is overwritten when it goes.
class SecretWritings {
public:
    explicit SecretWritings(QStringList secrets);
    ~SecretWritings();
    Q_DISABLE_COPY_MOVE(SecretWritings)

    /// What may not stand beside a card code: 000 must not eat the middle of 50006, and is no part of
    /// somebody's token. In packed text it is not sought: three digits stand there by chance.
    enum class BesideCodes { NoDigit, NoLetterOrDigit, NotSought };
    /// Where they stand, in whatever capitals; numbers also with one or two signs between their digits that
    /// are no letters. In no order, and the same place more than once.
    std::vector<TextSpan> in(const std::vector<TextReading> &readings, BesideCodes beside) const;
    /// Whether a number's digits follow each other among all digits, whatever stands between them.
    bool areAmongDigitsOf(const std::vector<TextReading> &readings) const;

private:
    QStringList m_codes; ///< of cards
    QStringList m_numbers; ///< long ones
    QStringList m_dates; ///< in other orders; not within longer numbers
    QStringList m_texts;
};

} // namespace counterfoil
