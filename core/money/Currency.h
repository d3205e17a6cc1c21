// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <optional>

namespace counterfoil {

/// A currency or coin and its number of decimals (its minor unit). Small and cheap to copy; it always stands
/// for a row of the table in Currency.cpp (ISO 4217, and the coins the gateways name).
class Currency {
public:
    /// By its code in capitals ("USD", "BTC"); nothing for a code that is not in the table.
    static std::optional<Currency> find(QStringView code);

    QString code() const { return QLatin1StringView(m_row->code).toString(); }
    /// Digits behind the decimal mark: 2 for USD, 0 for XOF, up to 8 for coins.
    int decimals() const { return m_row->decimals; }

    bool operator==(const Currency &) const = default;

    struct Row {
        char code[8];
        int decimals;
    };

private:
    explicit Currency(const Row *row)
        : m_row(row)
    {
    }
    const Row *m_row;
};

} // namespace counterfoil
