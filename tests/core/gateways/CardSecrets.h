// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MemorySearch.h"

#include <QRandomGenerator>

namespace counterfoil {

/// A card that exists for one test only, and what may not be found of it once a sale is over. Its digits are
/// new each time: they stand nowhere by chance.
struct CardSecrets {
    HiddenText number = newNumber();
    HiddenText birthDate = newBirthDate();
    int codeAlone = QRandomGenerator::global()->bounded(100, 1000); // which stands everywhere by chance
    HiddenText code = HiddenText::of("card_ccv\":\"" + QByteArray::number(codeAlone)); ///< as it is sent

    /// The number as people read it: 4242 4242 4242 4242.
    HiddenText grouped() const
    {
        QByteArray groups;
        groups.reserve(number.size() + 3);
        for (qsizetype at = 0; at < number.size(); ++at) {
            if (at > 0 && at % 4 == 0)
                groups += ' ';
            groups += number.at(at);
        }
        return HiddenText(groups);
    }

    /// "number 1, code 2", or nothing.
    QByteArray leftIn(const MemorySearch &memory) const
    {
        const HiddenText groups = grouped();
        const std::vector<int> copies = memory.copiesOf({&number, &groups, &birthDate, &code});
        const QByteArrayList names{"number", "number in groups", "birth date", "code"};
        QByteArrayList left;
        for (qsizetype index = 0; index < names.size(); ++index) {
            if (const int found = copies[static_cast<std::size_t>(index)]; found > 0)
                left << names[index] + ' ' + QByteArray::number(found);
        }
        return left.join(", ");
    }

private:
    static HiddenText newNumber()
    {
        QByteArray digits;
        digits.reserve(16);
        digits += '4';
        while (digits.size() < 15)
            digits += static_cast<char>('0' + QRandomGenerator::global()->bounded(10));
        int sum = 0;
        for (qsizetype at = 0; at < 15; ++at) {
            const int doubled = (digits[at] - '0') * (at % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        digits += static_cast<char>('0' + (10 - sum % 10) % 10);
        return HiddenText(digits);
    }
    static HiddenText newBirthDate()
    {
        QByteArray date;
        date.reserve(10);
        date += QByteArray::number(QRandomGenerator::global()->bounded(1930, 2000));
        date += "-0";
        date += QByteArray::number(QRandomGenerator::global()->bounded(1, 10));
        date += "-1";
        date += QByteArray::number(QRandomGenerator::global()->bounded(0, 10));
        return HiddenText(date);
    }
};

} // namespace counterfoil
