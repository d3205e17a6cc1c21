// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "money/Money.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace counterfoil {

/// What is sold again and again. What is empty is not known, and asked at the sale.
struct SavedItem {
    qint64 id = 0; ///< given by the catalogue; 0: not in it
    qint64 place = 0; ///< the larger, the more recently it was sold or saved
    QString number = {}; ///< the shop's own, one item's only; given by the catalogue where it is empty
    QString name = {};
    QStringList barcodes = {};
    std::vector<Money> prices = {}; ///< of one piece, at most one of each currency
    QString methodId = {};
    QString paymentSystem = {}; ///< its code
    QString note = {};

    /// The price in that currency; nothing where there is none.
    std::optional<Money> priceIn(Currency currency) const;
    bool operator==(const SavedItem &) const = default;
};

/// Who buys again and again.
struct SavedCustomer {
    qint64 id = 0;
    qint64 place = 0;
    QString number = {};
    QString name = {};
    QString email = {};
    QString phone = {};
    QString language = {}; ///< ISO 639: "fr"
    QString note = {};

    bool operator==(const SavedCustomer &) const = default;
};

/// Their name; without one their e-mail address, or their phone number.
QString shownName(const SavedCustomer &customer);

/// Who was erased, and who else is saved with the same e-mail address or phone number: it may be them once
/// more.
struct ErasedCustomer {
    SavedCustomer customer;
    std::vector<SavedCustomer> others = {}; ///< the most recently served first, at most 20
};

/// "Also saved with that e-mail address or phone number: 57 Awa. Erase that one too." Empty without any.
LocalizedText alsoSaved(const std::vector<SavedCustomer> &others);
/// "2 sales carry the number K1 under another name, and are left as they are: CF-1, CF-2." Names the first
/// `most` of them; empty without any.
LocalizedText soldUnderOtherNames(const QString &number, const QStringList &references, qsizetype most);

/// What is wrong with one part of a record: `column` as CSV files and `--json` call it.
struct SavedError {
    QString column;
    Error error;
};

/// The record with its texts made clean (blanks and marks around them gone), or what is wrong with it. Error
/// codes, kind Input: saved-empty, saved-too-long, saved-sign, hidden-character, item-method, item-price,
/// item-price-twice, those of currencyOfSystem(), customer-email, customer-phone, customer-language.
tl::expected<SavedItem, SavedError> checked(SavedItem item);
tl::expected<SavedCustomer, SavedError> checked(SavedCustomer customer);

} // namespace counterfoil
