// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Saved.h"

#include <QStringList>

#include <map>

// What the columns of a CSV file of items or customers are called, and what their cells mean.
namespace counterfoil::csv {

/// A file's columns by the names that this program gives them ("email", "price", "price EUR").
class Columns {
public:
    /// Of an item's or a customer's file. Error csv-columns (kind Input): none of the names is known, one
    /// stands there twice, or one of an item's begins with "price" and has no currency that is known.
    static Result<Columns> ofItems(const QStringList &header);
    static Result<Columns> ofCustomers(const QStringList &header);

    bool has(const QString &name) const { return m_at.contains(name); }
    /// The cell, restored and without blanks around it; empty where the line is too short.
    QString cell(const QStringList &cells, const QString &name) const;
    /// As the file calls it.
    QString called(const QString &name) const;
    const QStringList &ignored() const { return m_ignored; }
    /// Codes of the columns "price CODE".
    QStringList currencies() const;
    qsizetype count() const { return m_count; }

private:
    static Result<Columns> of(const QStringList &header, const std::map<QString, QString> &names);

    std::map<QString, std::pair<qsizetype, QString>> m_at;
    QStringList m_ignored;
    qsizetype m_count = 0;
};

/// The record with what the line says put into it. Error codes besides those of checked(): csv-cells,
/// csv-rounded (a number that a spreadsheet has cut), item-currency, amount-ambiguous; item-price-twice also
/// where two columns give different prices in one currency.
tl::expected<SavedItem, SavedError> taken(SavedItem before, const Columns &columns, const QStringList &cells);
tl::expected<SavedCustomer, SavedError> taken(
    SavedCustomer before, const Columns &columns, const QStringList &cells);

/// The barcodes of a cell, each on a line of its own.
QStringList barcodesIn(QString cell);

/// As a cell that can be read in one way only.
QString priceText(const Money &price);

} // namespace counterfoil::csv
