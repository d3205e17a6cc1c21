// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"

#include <QStringList>

#include <optional>
#include <vector>

// What the books are asked for, and what they answer with.
namespace counterfoil {

/// Which invoices to list; newest first.
struct LedgerQuery {
    std::vector<State> states = {}; ///< empty: all
    /// What somebody typed: every word of it must stand somewhere in reference, e-mail, name, description,
    /// amount, gateway's id or a value that was sent; a word of one or two letters must begin a word there.
    /// Capitals, accents and widths of letters do not matter, in any script.
    QString search = {};
    QString errorCode = {}; ///< empty: any
    QDateTime openedSince = {}; ///< invalid: from the beginning
    QDateTime openedBefore = {}; ///< that moment itself not included; invalid: until now
    /// That are paid, and of whose payment the books heard first at that moment or later; what came with a
    /// statement that was imported counts as paid when it was opened, for nobody knows better. Invalid: any.
    QDateTime paidSince = {};
    QString accountId = {}; ///< empty: all accounts
    QString exceptAccountId = {}; ///< all but that account's; empty: all
    QString methodId = {}; ///< empty: all methods
    bool needsPerson = false; ///< only what stands on the list of what needs a person
    QString reference = {}; ///< this one alone, if all else fits it too; empty: any
    /// A page of the list by Invoice::place: from this line on, it included, and down to, but without, the
    /// other one. Places never change, so it is stable while sales are added.
    std::optional<qint64> from = {};
    std::optional<qint64> until = {};
    int limit = 100; ///< at most; below 1: no limit

    /// Whether it asks for less than all there is (`from`, `until` and `limit` left aside).
    bool isFiltered() const;
};

/// How long the list is, and where its pages begin, so that any of them can be read without those before.
struct Outline {
    qint64 count = 0;
    int page = 0; ///< lines in each page but the last
    std::vector<qint64> starts = {}; ///< the place of the first line of each page
};

/// What the tracker needs to know of a sale that may have news.
struct PendingInvoice {
    QString reference;
    QString accountId;
    QString gatewayId;
    State state = State::Open;
    QString errorCode = {};
    QString remoteId = {};
    QString remoteStatus = {};
    QDateTime openedAt = {};
    QDateTime changedAt = {};
    QDateTime checkedAt = {}; ///< invalid: the gateway never answered about it
};

/// A fact, and the sale that it is about. `onlyFrom` as in LedgerFile::record.
struct Fact {
    QString reference;
    Evidence evidence;
    std::vector<State> onlyFrom = {};
    /// Error `ledger-already-there` (kind Input) where another sale of the account or its sisters has the
    /// evidence's id at the gateway: then nothing is written.
    bool isOnlyOfItsId = false;
    QStringList sisters = {}; ///< as in ImportedInvoice
};

/// A sale that another program made, and what brings it to its state.
struct ImportedInvoice {
    Invoice invoice;
    Evidence evidence;
    QStringList sisters = {}; ///< other accounts of the same merchant, under which it may be in the books
};

/// Sales by what their gateway calls them. Our own references are found under whatever account.
struct SaleNames {
    QString accountId;
    QString gatewayId; ///< the training account has several
    QStringList numbers = {}; ///< the merchant's
    QStringList remoteIds = {}; ///< the gateway's
    QStringList sisters = {}; ///< other accounts whose sales are meant as well
    /// Those of every account at that gateway: numbers and ids may belong to several merchants then, and
    /// whoever asks tells them apart.
    bool isOfAnyAccount = false;
};

/// Which amounts to list: those of the newest sales in one currency. Sales that were never issued (refused)
/// are not among them, nor those that are older than the currency's newest 5000.
struct AmountsQuery {
    QString currencyCode;
    QStringList accountIds;
    bool isOfOthers = false; ///< of all accounts but those
    int limit = 50;
};

/// The sales of a customer whose data is erased, by reference.
struct ErasedSales {
    QStringList erased = {};
    QStringList unsettled = {}; ///< left as they are until the gateway has said what became of them
    /// Left as they are: they carry the customer's number under another name (isUnderAnotherName).
    QStringList underOtherNames = {};
};

/// What the sales in one currency come to. Sales that were never issued (refused) are not counted.
struct CurrencySum {
    Currency currency;
    qint64 count = 0;
    std::optional<Money> total = {}; ///< none: more than 64 bits of minor units
    std::optional<Money> paid = {}; ///< what customers paid (SaleMoney::paid); none: more than 64 bits
    qint64 paidSales = 0; ///< how many have been paid (isPaid)
    qint64 paidUnknown = 0; ///< how many of those do not tell how much was paid: they are not in `paid`
};

} // namespace counterfoil
