// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "base/Json.h"
#include "base/Result.h"
#include "gateways/Redaction.h"
#include "invoices/Invoice.h"
#include "invoices/Order.h"
#include "invoices/State.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// What goes over the wire to NonStoPay and what its numbers and words mean (gateways.md, part A).
namespace counterfoil::nonstopay {

enum class Call { Create, Status, Info, History };

/// The call's path; an account may name another one, as not all paths are documented.
QString pathOf(Call call, const Account &account);
/// The path by which a sale of that method is created: the account's own for the method ("create.crypto"),
/// else that for all.
QString createPathOf(const QString &methodId, const Account &account);

/// The body of a create call: the order's fields in their order, and our reference inside callbackJson beside
/// the merchant's own data, and in the query of each return page that the merchant has, which the history
/// echoes (A.7). It holds card data for a direct sale.
QByteArray createBody(const Order &order, const QString &reference);
/// The page with our reference in its query, before any fragment; unchanged where it has it already.
QString returnPage(const QString &page, const QString &reference);

/// Whose sale an answer, or a row of the history, is about, by the references of ours in it
/// (ReferenceSearch).
enum class Echo {
    Ours,
    AnotherSales, ///< it carries another reference, and not ours
    Strange, ///< merchant data came back, but nothing in it tells whose: sold by another program, or spoilt
    Nothing, ///< no merchant data that says anything
};
/// `sent`: other references that were sent along with that sale. Where one of them comes back, it does not
/// speak against it unless it stands in our own member: ours may have been cut off.
Echo echoOf(const Json &answer, const QString &reference, const QStringList &sent = {});
/// The references in what the merchant sent along with that sale, without its own.
QStringList referencesSentWith(const Invoice &sale);
/// The one reference of ours that an answer carries; empty where there is none or nobody can tell which.
QString referenceIn(const Json &answer);

/// The reference that names the sale of a row or an info answer: what stands in the merchant's data or, where
/// those have none, in a return page. One anywhere else names nothing. Empty: none.
QString namingReference(const Json &answer);
/// An id as the gateway itself writes it: "77" of "077", "+77" and "77.0".
QString plainId(const QString &id);
/// Whether an info answer says that it is about another id than the one that was asked about (empty: nobody
/// knows).
bool isAboutAnotherId(const Json &info, const QString &id);

/// The error that an answer states, or nothing where errorCode is 0. The same number means different things
/// on different calls (A.3). A number that the table does not know is told with the gateway’s own text.
/// `answer` need not be redacted.
std::optional<Error> errorOf(
    Call call, const Json &answer, const Account &account, const Redaction &redaction = Redaction());
/// Whether a question about one sale was refused because of the id in it (it is another merchant's, or none
/// of its own), and not because of key or address.
bool refusesTheId(const Error &error);
/// Whether the documents have that number among the reasons for which nothing is created.
bool isDocumentedRefusal(const Json &answer);

/// What a status word means (A.10), with or without "invoice:" before it; nothing for a word that no document
/// has.
std::optional<State> stateOf(const QString &word);

/// The gateway's ids are shorter; a longer text is none.
constexpr int longestId = 64;

/// Members of answers that may be kept.
const QStringList &keptMembers();

} // namespace counterfoil::nonstopay
