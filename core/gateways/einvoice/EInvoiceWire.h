// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "invoices/Invoice.h"
#include "invoices/Order.h"

#include <QByteArray>
#include <QDate>

#include <optional>

// Gateway B's paths, bodies and words (gateways.md, part B). Bodies are bytes: what is signed is what is
// sent.
namespace counterfoil::einvoice {

enum class Call { Create, Process, Status, Statement, ExtraFields };

/// The call's path, or the one that the account has for it (names: create, process, status, statement,
/// extrafields).
QString pathOf(Call call, const Account &account);

/// All of the order's fields, our reference as payment_id, members of extra_fields put together.
QByteArray createBody(const Order &order, const QString &reference);
/// For process and status. What is empty is left out.
QByteArray askBody(const QString &paymentId, const QString &tracking);
QByteArray statementBody(QDate first, QDate last);
QByteArray extraFieldsBody(const QString &system);

/// The payment system's code of a sale that was issued by this method.
QString systemOf(const Json &fields);

/// What a status word means; nothing for one that we do not know.
std::optional<State> stateOf(const QString &word);
/// Where a process answer's word leaves the sale. That it is paid its own status call says, with number and
/// amount.
State stateAfter(const QString &word);
/// Whether the word says that another amount than the asked one was paid.
bool isRecalculated(const QString &word);
/// Whether the gateway has the sale, but was never asked to take the payment.
bool isOnlyCreated(const QString &word);
/// Whether the payment was begun and is waited for.
bool isAwaited(const QString &word);

/// The signed form as a link that can be sent (B.12); empty where the account's brand has no known address
/// for it. `fields` as in Invoice.
QString formLink(const Account &account, const SecretText &key, const QString &reference, const Money &amount,
    const Json &fields);

} // namespace counterfoil::einvoice
