// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Saved.h"
#include "invoices/Draft.h"
#include "invoices/SaleLines.h"
#include "methods/PaymentMethod.h"

#include <vector>

namespace counterfoil {

/// What somebody buys, before it is a sale: saved items and how many of each. It adds up; it changes nothing.
class Basket {
public:
    struct Line {
        SavedItem item;
        Quantity quantity = Quantity::ofPieces(1);
    };
    static constexpr std::size_t mostLines = 200;

    /// One more of an item that is there already, else a new line. Errors, kind Input: basket-full, quantity
    /// (there would be more than anybody can count).
    Result<void> add(const SavedItem &item, Quantity quantity = Quantity::ofPieces(1));
    void setQuantity(std::size_t line, Quantity quantity);
    void remove(std::size_t line);
    void clear() { m_lines.clear(); }
    bool isEmpty() const { return m_lines.empty(); }
    const std::vector<Line> &lines() const { return m_lines; }

    /// Codes of the currencies in which every item has a price, as the first item has them.
    QStringList currencies() const;
    /// The lines with prices in that currency. Errors, kind Input: lines-empty; basket-price, where an item
    /// has none in it.
    Result<std::vector<SaleLine>> in(Currency currency) const;
    /// What they are for: the note of a single item that has one, else “2 × Coffee, 1 × Cake”.
    QString note(qsizetype most) const;
    /// How all of them that say so are paid; empty where nobody says, or they differ.
    QString methodId() const;
    QString paymentSystem() const;

private:
    QString common(QString SavedItem::*member) const;
    std::vector<Line> m_lines;
};

/// How many of what, as it is typed in the window and on the command line: the quantity comes first, as at a
/// till.
struct Counted {
    Quantity quantity = Quantity::ofPieces(1);
    QString name = {}; ///< a number, a barcode, the beginning of a name; empty where it is not there yet
};
/// Reads "2*7", "0,5 × coffee", and "coffee" as one of it. What stands before the first star is a quantity
/// only where it has nothing but digits and their mark; else all of it is the name. Errors: those of
/// Quantity::parse.
Result<Counted> countedIn(const QString &typed, NumberStyle style = NumberStyle::plain());

/// Which currency a sale of that method has, by the texts of its draft: of its currency field or its payment
/// system. Nothing where neither is filled or known.
std::optional<Currency> currencyIn(const std::map<QString, QString> &texts, const PaymentMethod &method);

/// What fills the fields of a sale from a customer: wire name and text, for those of e-mail, name and phone
/// that the method has.
std::map<QString, QString> textsFor(const SavedCustomer &customer, const PaymentMethod &method);

/// What the books get of it beside the method's fields (Order::besides): the lines, where their sum is the
/// amount, and the customer.
Json besidesOf(const Basket &basket, const std::optional<SavedCustomer> &customer, const Money &amount);

} // namespace counterfoil
