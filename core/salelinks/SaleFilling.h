// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SaleLink.h"
#include "methods/PaymentMethod.h"

#include <QDate>

#include <map>
#include <vector>

namespace counterfoil {

/// What a link fills a method's form with.
struct SaleFilling {
    std::map<QString, QString> texts = {}; ///< wire texts by wire name: numbers with a point
    std::vector<LocalizedText> leftOut = {}; ///< what the link has and the form does not get: a sentence each
};

/// Which of the link goes into which field of a method, checked as if it had been typed there. What is secret
/// or looks like a card number is never taken. Errors (Input), after which nothing may be filled in, as the
/// sale would be another one: link-given-twice, link-currency, link-amount.
Result<SaleFilling> fillingFor(const SaleLink &sale, const PaymentMethod &method, QDate today);

} // namespace counterfoil
