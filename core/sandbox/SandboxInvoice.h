// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "money/Money.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace counterfoil {

/// Where a simulated invoice stands. Each gateway has its own words for these.
enum class PayState {
    Created,
    Opened, ///< the customer has seen the pay page
    Authorised, ///< paid by the customer, settlement outstanding
    Paid,
    Recalculated, ///< paid, but another amount than was asked for
    Failed,
    Cancelled,
    Expired,
    Chargeback,
    Withheld,
};

/// "created", "opened" ...: how the state file keeps it.
QString storedWord(PayState state);
std::optional<PayState> payStateFromStored(QStringView word);

/// Whether the customer can still do something with it.
inline bool isPayable(PayState state)
{
    return state == PayState::Created || state == PayState::Opened;
}

/// What happens to an invoice, by the customer or by the gateway: the words of /_sandbox/pay and of the pay
/// page. `pending` is a payment that is still on its way: the invoice stays open.
std::optional<PayState> stateAfterOutcome(QStringView outcome);
/// All outcome words, for messages.
QString outcomeWords();

/// Whether the money has come and was passed on.
inline bool isSettled(PayState state)
{
    return state == PayState::Paid || state == PayState::Recalculated;
}

/// One invoice at a simulated gateway. It holds what the gateway's answers and the pay page need, and nothing
/// that is secret: no card number, card code, date of birth.
struct SandboxInvoice {
    qint64 id = 0; ///< given by the book
    QString gateway; ///< which of the simulated gateways it belongs to
    qint64 merchant = 1;
    QString token = {}; ///< the unguessable part of the link, not percent-encoded
    QString reference = {}; ///< the merchant's own number for it (gateway A: CF-... alone), or empty
    bool referenceIsUnique = false; ///< the book takes no second one of that merchant
    QString tracking = {}; ///< the gateway's own sign for it, where it has one besides the id
    QString method; ///< "card", "nft" ...; gateway B: the payment system's code
    bool direct = false; ///< made with card data; the link is the 3-D Secure page then
    PayState state = PayState::Created;
    Money amount;
    QString email = {};
    QString description = {}; ///< what the merchant calls the goods; from outside, any text
    QString account = {}; ///< the customer's number at the merchant
    Json callbackData = {}; ///< the merchant's own data as it came: object, text or null
    QUrl successUrl = {};
    QUrl failureUrl = {};
    QUrl cancelUrl = {};
    QUrl pendingUrl = {};
    QUrl statusUrl = {}; ///< told when the invoice is final; only asked on this machine
    QString customerIp = {};
    QString country = {}; ///< ISO 3166-1 alpha-2, or empty
    QDateTime created = {};
    QDateTime changed = {}; ///< when it reached its state
};

/// What the customer has paid, or would: a tenth less than was asked for where it was recalculated.
Money paidAmount(const SandboxInvoice &invoice);

} // namespace counterfoil
