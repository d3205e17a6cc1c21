// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "money/Money.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace counterfoil {

/// How many, or how much of something: counted in thousandths, exactly.
class Quantity {
public:
    static constexpr qint64 parts = 1000;
    static Quantity ofPieces(qint64 pieces) { return Quantity(pieces * parts); }
    static Quantity ofThousandths(qint64 thousandths) { return Quantity(thousandths); }

    /// Reads "2", "0.5", "0,5": digits of any one script with at most one decimal mark, and at most three
    /// decimals that say something. The mark that is not the style's is read as well, unless three digits
    /// stand behind it ("1,250" could be a group). Above zero, below ten million. Errors (kind Input):
    /// quantity, quantity-ambiguous.
    static Result<Quantity> parse(QStringView typed, NumberStyle style = NumberStyle::plain());

    qint64 thousandths() const { return m_thousandths; }
    /// "2", "0.5", "1.25": a point, and no zeros that say nothing.
    QString text() const;
    std::optional<Quantity> plus(Quantity more) const; ///< nothing where there are too many

    bool operator==(const Quantity &) const = default;

private:
    explicit Quantity(qint64 thousandths)
        : m_thousandths(thousandths)
    {
    }
    qint64 m_thousandths;
};

/// One line of a sale: so many of something, at a price of one each.
struct SaleLine {
    QString number = {}; ///< the item's, as it was then; may be empty
    QString name;
    Quantity quantity = Quantity::ofPieces(1);
    Money price;

    bool operator==(const SaleLine &) const = default;
};

/// Price times quantity in whole minor units; half a unit is rounded away from zero (0.5 of 0.05 is 0.03).
/// Error lines-too-large (kind Input) where 64 bits do not hold it.
Result<Money> totalOf(const SaleLine &line);

/// The sum of the lines' totals, each rounded by itself, as they stand on paper. Errors, kind Input:
/// lines-empty, lines-currency (they have several), lines-too-large.
Result<Money> sumOf(const std::vector<SaleLine> &lines);

/// "2 × Coffee, 1 × Cake", in at most `most` characters: what does not fit is left out from its end, and "…"
/// stands there.
QString noteOf(const std::vector<SaleLine> &lines, qsizetype most);

/// The member of an invoice's `fields` that holds the lines. They are this program's own: no gateway has a
/// field of that name, and nothing sends them.
inline constexpr QStringView saleLinesField = u"lines";

/// [{"number", "name", "quantity": "2", "price": "3.50", "currency": "EUR", "total": "7.00"}]
Json toJson(const std::vector<SaleLine> &lines);
/// Of an invoice's `fields`; empty where there are none, and where what stands there is not what toJson()
/// wrote.
std::vector<SaleLine> linesIn(const Json &fields);
/// The same for whoever shows them as what the amount is made of: none where they do not add up to it.
std::vector<SaleLine> linesAddingUp(const Json &fields, const Money &amount);

} // namespace counterfoil
