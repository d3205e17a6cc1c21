// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EInvoiceWire.h"
#include "gateways/Gateway.h"
#include "gateways/HttpClient.h"
#include "gateways/Redaction.h"

namespace counterfoil::einvoice {

/// Whether an answer carries this account's signature over its bytes.
enum class Signed { Yes, Missing, Wrong };

/// The doubt to show with a status answer; empty where it is signed well.
LocalizedText doubtAbout(Signed signature);
/// The doubt about what a customer pays by. It stays until another process call brings it signed.
LocalizedText doubtAboutMeans(Signed signature);
/// The worse of two.
Signed worse(Signed left, Signed right);

/// An answer of the gateway: a JSON object, signed well or not. `body` is whole and not redacted.
struct Answer {
    Json body;
    Signed signature = Signed::Yes;
    int httpStatus = 0;
    bool isClean = true; ///< nothing but the object was in it
    std::optional<QDateTime> time = {}; ///< what time it says it is
};

/// Nothing where the answer holds no JSON object, or several that disagree.
/// `Form::ObjectOrList`: a list alone is an answer as well.
enum class Form { Object, ObjectOrList };
std::optional<Answer> read(const HttpAnswer &answer, const SecretText &key, Form form = Form::Object);

/// The error in an answer (by its presence: the number 0 is one, too), redacted already. Kind Refused, code
/// "einvoice-0"; its message says what happened and what to do.
std::optional<Error> errorIn(const Json &kept);
/// The doubt about an answer, or a line of a list, that says "paid" with an error beside it; empty where it
/// does not. Beside a failure the error is the reason; and that the sale exists contradicts nothing.
QString contradictionIn(const Json &kept);
/// The sale is there, but not (or nobody knows whether) what the customer pays by.
Error notBegun(const Error &why);
/// "Transaction already exists": the number is taken.
bool saysThatItExists(const Error &error);
/// "Payment not found"
bool saysThatItIsNotThere(const Error &error);

/// What of an answer may be shown and stored.
const QStringList &keptMembers();

/// The gateway's id; empty where it holds a secret or what cannot be an id.
QString trackingIn(const Json &answer, const Redaction &redaction);
/// The merchant's number, by either of its two names.
QString paymentIdIn(const Json &answer);

/// What a customer pays by.
struct PaymentMeans {
    QString link;
    CoinAddress coin;
    Json form;
    std::optional<Error> error; ///< why something in the answer cannot be used

    bool isEmpty() const { return link.isEmpty() && coin.isEmpty() && form.isNull(); }
};

/// Reads pay_link, pay_form and crypto. `system` names coin and network.
PaymentMeans paymentMeansIn(
    const Json &body, const QString &system, const Account &account, const Redaction &redaction);
CoinAddress coinIn(const Json &body, const QString &system, const Redaction &redaction);

/// Fee and credit of a sale that the customer has paid. `kept` is redacted already.
Settlement settlementIn(const Json &kept);
/// Whether the amount that an answer states is in the sale's currency: codes have no case, and none is ours.
bool isInCurrencyOf(const Json &body, const Invoice &invoice);
/// The currency that an answer states, as a payment system or by its own code; nothing where this program
/// does not count in it.
std::optional<Currency> currencyOf(const Json &body);
/// The doubt about a process answer's word; none where it says nothing.
QString doubtAfter(const QString &word);
/// Adds the amount that a paid sale's answer states, where it is not the sale's own or cannot be read.
void statePaid(Settlement *settlement, const Json &kept, const Invoice &invoice);

/// One line of a statement. `item` is not redacted.
StatementLine lineIn(const Json &item, const Redaction &redaction);

} // namespace counterfoil::einvoice
