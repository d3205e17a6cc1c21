// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ledger/Ledger.h"
#include "paper/Paper.h"
#include "shop/ShopBook.h"

#include <QCoroTask>

#include <optional>

namespace counterfoil {

/// Which paper somebody wants of which sale, before the books are asked.
struct PaperRequest {
    QString reference;
    /// Without: a receipt of what is paid, an invoice of what is not.
    std::optional<PaperKind> kind = {};
    PaperSize size = {};
    /// Of Language::offered(); English where it is another. Empty: the customer's, where the sale knows it,
    /// else `elseLanguage`.
    QString language = {};
    QString elseLanguage = {};
    paymentMeans::CoinCode coinCode = paymentMeans::CoinCode::WithAmount;
    bool isCopy = false; ///< COPY stands even on the first
    /// Whether a shop that cannot be read is an error; else its head is missing on the paper.
    bool needsShop = true;
};

/// What papers are made of; all of it outlives the question.
struct PaperSources {
    Ledger &ledger;
    ShopBook &shop;
    const MethodCatalogue &methods;
    Clock clock;
};

/// The one place where it is decided what stands on a paper of a sale: the sale and the shop as they are now,
/// whether it is a copy, when it was paid. Errors: those of Ledger::find and Ledger::events, checkPaper(),
/// ShopBook::read.
QCoro::Task<Result<PaperOrder>> paperOrder(PaperSources from, PaperRequest request);
/// A receipt of no sale, which says so: for a test page. Of the request size, language and code count; a shop
/// that cannot be read is left out.
QCoro::Task<PaperOrder> testPaperOrder(PaperSources from, PaperRequest request);

/// The sale that never was, of a test page.
Invoice testReceipt(const QDateTime &at);

} // namespace counterfoil
