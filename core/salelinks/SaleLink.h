// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace counterfoil {

/// What somebody outside wants a new sale's form to be filled with: counterfoil://new?amount=15.04&note=...
/// It sends nothing, and nothing of it is trusted. Which of it fits a form, SaleFilling.h says.
struct SaleLink {
    QString account; ///< a name; empty: the one that is chosen stays
    QString method; ///< an id; empty: the same
    /// Texts by name, in the link's order: one of saleLinkNames(), or "set." and a wire name. None is empty.
    std::vector<std::pair<QString, QString>> texts = {};
    std::vector<LocalizedText> leftOut = {}; ///< what was not understood: a sentence for each

    const QString *text(QStringView name) const; ///< null where the link has none
};

/// Beyond that many bytes nobody means a sale.
inline constexpr qsizetype longestSaleLink = 8192;

/// What has a name of its own in links, whatever the gateway calls it: amount, currency, note, email, name,
/// phone; account and method beside them.
QStringList saleLinkNames();

/// Digits 0 to 9, and at most one point with digits on both sides: 15.04.
bool isLinkAmount(QStringView text);
/// The error link-amount.
tl::unexpected<Error> linkAmountUnreadable();

/// Whether it claims to be one of our links, right or wrong: "counterfoil:..." in any case of letters.
bool isSaleLink(QByteArrayView argument);

/// Reads a link: UTF-8, with percent signs before hexadecimal digits; "+" is a plus. The amount has a point
/// and no other marks, and stays exactly what it is. Errors (Input), after which nothing of it is used:
/// link-too-long, link-unknown, link-encoding, link-given-twice, link-empty, link-amount.
Result<SaleLink> readSaleLink(const QByteArray &link);

/// The link that says it.
QByteArray writeSaleLink(const SaleLink &sale);

} // namespace counterfoil
