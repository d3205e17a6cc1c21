// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <optional>

namespace counterfoil {

/// A currency or coin and the number of decimals in which an amount of it is counted. Small and cheap to
/// copy; it always stands for a row of the table in Currency.cpp (ISO 4217, and the coins the gateways name).
/// Equal are two of the same code: an amount of a coin may be counted finer than others of it.
class Currency {
public:
    /// What 64 bits hold: 9.2 of a coin at the finest.
    static constexpr int mostDecimals = 18;

    /// By its code in capitals ("USD", "BTC"), with its usual decimals; nothing for a code that is not in the
    /// table.
    static std::optional<Currency> find(QStringView code);

    QString code() const { return QLatin1StringView(m_row->code).toString(); }
    /// Digits behind the decimal mark: 2 for USD, 0 for XOF, 8 for BTC; more where an amount needs them.
    int decimals() const { return m_decimals; }
    /// What amounts are counted in where nobody asks for more.
    int usualDecimals() const { return m_row->decimals; }
    /// The most that its network counts in, where that is more than usual: 12 for XMR, 18 for ETH.
    int finestDecimals() const { return m_row->decimals + m_row->finer; }
    /// Whether it is a country's money and no coin: ISO 4217 has three letters and at most four decimals,
    /// coins have more of one or the other.
    bool isNational() const { return code().size() == 3 && m_row->decimals <= 4; }
    /// The same, counted in `decimals`: from the usual ones to `mostDecimals`.
    std::optional<Currency> withDecimals(int decimals) const;

    bool operator==(const Currency &other) const { return m_row == other.m_row; }

    struct Row {
        char code[8];
        int decimals;
        int finer = 0; ///< decimals more that an amount may have
    };

private:
    explicit Currency(const Row *row)
        : m_row(row)
        , m_decimals(row->decimals)
    {
    }
    const Row *m_row;
    int m_decimals;
};

} // namespace counterfoil
