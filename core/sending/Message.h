// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MessageTemplate.h"
#include "invoices/Invoice.h"
#include "methods/MethodCatalogue.h"

namespace counterfoil {

/// A message about one sale, ready to be sent. All of it is plain text; nothing in it but `link` is a link
/// that came from outside.
struct Message {
    MessageKind kind = MessageKind::Request;
    QString language; ///< "fr"
    QString subject; ///< one line
    QString text; ///< lines by \n
    QString shortText; ///< lines by \n
    /// The pay link that readPayLink() accepted, in its encoded form; empty where the sale has none.
    QString link;
    /// The short text for what puts the link above it: no line there speaks of one that does not follow.
    QString belowLink = {};
    LocalizedText remark = {}; ///< what whoever sends it should know; empty where nothing is odd
};

/// Which message a sale is due. Errors (Input): message-not-issued (nobody knows yet whether there is
/// anything to pay), message-nothing-to-pay (failed, expired, refused ...: neither a request nor a receipt),
/// message-address (nobody is to pay to the coin's address that the gateway gave), message-doubtful (what it
/// is to be paid by, or that it is paid, is in doubt: MayBeTold.h), message-amount-unknown (it is paid, and
/// nobody knows how much).
Result<MessageKind> messageKindOf(const Invoice &invoice);

/// What of a message does not come from the sale.
struct MessageContext {
    QString language; ///< of Language::offered()
    QString shopName; ///< may be empty
    const MethodCatalogue &methods;
    QDate payableUntil = {}; ///< the last day; invalid: nobody says one
};

/// Fills the template in for the sale. Values are put in as they are and never searched for places; texts
/// from outside (the customer's name, the note) are one line, lose what cannot be seen, and are written so
/// that no program makes a link of them (docs/decisions/0032-sending.md). May be called from any thread.
/// Errors: those of messageKindOf() and checkMessageTemplate().
Result<Message> makeMessage(
    const Invoice &invoice, const MessageTemplate &words, const MessageContext &context);

} // namespace counterfoil
