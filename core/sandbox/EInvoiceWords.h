// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SandboxInvoice.h"

#include <QString>

#include <optional>
#include <vector>

namespace counterfoil {

/// Why gateway B refuses a call, as its answer will say it. Code 0 is an error there.
struct EInvoiceRefusal {
    int code = 0;
    QString message;
};

} // namespace counterfoil

// Gateway B's words and numbers (gateways.md B.3, B.8).
namespace counterfoil::einvoicesandbox {

enum Code {
    AlreadyExists = 0,
    NotFound = 401,

    // Assumption: the documents name no codes for these; the numbers are the sandbox's own.
    ClientUnknown = 9001,
    SignatureMissing = 9002,
    SignatureWrong = 9003,
    NotAnObject = 9004,
    FieldRequired = 9005,
    FieldInvalid = 9006,
    NotPayable = 9007,
    DatesInvalid = 9008,
    CallNotPost = 9009,
    FileTrouble = 9010,
    // In a status answer beside FAILED.
    Declined = 9101,
    ChargedBack = 9102,
};

QString errorText(int code);
EInvoiceRefusal refusalOf(int code);
/// "payment_id required"
EInvoiceRefusal missing(const QString &name);
/// "invalid amount", or "invalid amount: why". `why` must not repeat what was sent.
EInvoiceRefusal invalid(const QString &name, const QString &why = {});

/// {"code":401,"message":"Payment not found"}
Json errorObject(const EInvoiceRefusal &refusal);

/// "FINISHED". Assumption: an expired invoice is no longer awaited (CANCELED), a charged back one FAILED with
/// a reason, and a withheld one is still in progress (PAYIN); the documents have no words for these three.
QString statusWord(PayState state);
/// Whether it is one of the documents' status words (B.8), also those that the sandbox never says.
bool isStatusWord(QStringView word);
/// Whether nothing more is to come, so that status_url is called.
bool isFinal(PayState state);

/// How a test amount ends: 1000 is paid, 2000 fails, in whatever currency; none for any other.
std::optional<PayState> testEnding(const Money &amount);

/// `YYYY-MM-DD HH:MM:SS`. Assumption: in UTC; the documents name no time zone.
QString timeText(const QDateTime &time);
std::optional<QDateTime> readTime(const QString &text);

} // namespace counterfoil::einvoicesandbox
