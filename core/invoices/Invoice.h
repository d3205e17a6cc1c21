// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CoinAddress.h"
#include "Settlement.h"
#include "State.h"
#include "base/Json.h"
#include "base/LocalizedText.h"
#include "methods/Field.h"
#include "money/Money.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace counterfoil {

/// One sale as the ledger knows it now. Times are UTC; empty texts and invalid times mean "none".
struct Invoice {
    QString reference; ///< ours, "CF-..."
    QString accountId;
    QString accountName; ///< as the account was called when the sale was issued
    QString gatewayId;
    QString methodId;
    Channel channel = Channel::Hosted;
    Money amount;
    QString email = {};
    QString customerName = {};
    QString description = {};
    Json fields = {}; ///< what was sent, by wire name, without secrets
    State state = State::Issuing;
    QString remoteId = {}; ///< the gateway's id
    QString remoteStatus = {}; ///< the gateway's own word
    QString payLink = {};
    CoinAddress coin = {}; ///< where it is paid in coins
    Json payForm = {}; ///< where it is paid by a form that a browser posts (links/PayForm.h); null: no form
    LocalizedText warning = {}; ///< why what the gateway says about it is to be doubted
    Settlement settlement = {}; ///< what the gateway stated about the money
    QString doubt =
        {}; ///< what shook it, in machine words with blanks between them (Transition.h, Attention.h)
    QString acknowledged = {}; ///< the attentionReasons() that somebody has put aside, blanks between them
    QString errorCode = {};
    LocalizedText errorMessage = {};
    QDateTime openedAt = {};
    QDateTime changedAt = {}; ///< when the state last changed
    QDateTime checkedAt = {}; ///< when the gateway last answered about it
    /// Its place in the list of all sales, given by the books: the larger, the newer. 0: not in the books.
    qint64 place = 0;
};

/// The reference of a sale that is imported: made from account, merchant's number and gateway's id, so that
/// however often and from wherever it is imported, it is in the books once.
QString importedReference(const QString &accountId, const QString &number, const QString &remoteId);
/// Whether another program sold it: its reference never travelled to the gateway.
bool wasImported(const Invoice &invoice);

/// Whether nobody has to do anything for it: a direct sale without a step left for the customer. What became
/// of it the gateway can say at once.
bool isInGatewaysHands(const Invoice &invoice);

/// Why a person should look at the sale, as one machine word: the gravest of attentionReasons() (Attention.h)
/// that nobody has put aside, without what stands behind its colon; empty where nobody needs to.
QString attention(const Invoice &invoice);
/// Whether it stands on the list of what needs a person: nobody has put all its attentionReasons() aside.
bool needsPerson(const Invoice &invoice);

/// The member of an invoice's `fields` that holds the merchant's own number of a sale which another program
/// made: gateways that know sales by the merchant's number ask by it.
inline constexpr QStringView merchantNumberField = u"payment_id";

/// The merchant's number of the sale at its gateway: our reference, but for sales that were imported.
QString merchantNumber(const Invoice &invoice);

/// What kind of fact an event states.
enum class EvidenceKind {
    Opened,
    Issued,
    Refused,
    Unknown,
    Polled,
    Found,
    NeverCreated,
    Callback,
    Returned,
    Imported, ///< imported from the gateway's statement: another program sold
    Acknowledged, ///< a person looked at what needed one, and put it aside
    Sent, ///< we handed the sale's message or link to somebody (HandedOver.h)
    Printed, ///< we printed a paper of the sale (HandedOver.h)
    Note
};

QString evidenceName(EvidenceKind kind);
std::optional<EvidenceKind> evidenceFromName(QStringView name);

/// A fact about an invoice and who stated it. What is empty says nothing and changes nothing.
struct Evidence {
    EvidenceKind kind = EvidenceKind::Note;
    QString source; ///< "program", "gateway: status" ...
    QDateTime at; ///< UTC
    std::optional<State> state = {};
    QString remoteId = {};
    QString remoteStatus = {};
    QString payLink = {};
    CoinAddress coin = {};
    Json payForm = {};
    std::optional<LocalizedText> warning = {}; ///< an empty text takes the earlier warning back
    Settlement settlement = {}; ///< replaces the earlier one where it states anything
    QString doubt = {}; ///< what a person should look at, as in Invoice; joins what is doubted already
    QString errorCode =
        {}; ///< with `message`, replaces the invoice's error where the state is Refused or Unknown
    LocalizedText message = {}; ///< for a person
    /// The gateway's answer, redacted, or what we did (Sent, Printed: HandedOver.h); null where there was
    /// none.
    Json answer = {};
};

} // namespace counterfoil
