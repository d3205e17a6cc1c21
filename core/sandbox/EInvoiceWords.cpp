// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceWords.h"

#include <QStringList>
#include <QTimeZone>

namespace counterfoil::einvoicesandbox {

using namespace Qt::StringLiterals;

namespace {

const QString timeForm = u"yyyy-MM-dd HH:mm:ss"_s;

} // namespace

QString errorText(int code)
{
    switch (code) {
    case AlreadyExists:
        return u"Transaction already exists"_s;
    case NotFound:
        return u"Payment not found"_s;
    case ClientUnknown:
        return u"Unknown client: check DPAY_CLIENT"_s;
    case SignatureMissing:
        return u"Signature required: DPAY_SECURE is missing"_s;
    case SignatureWrong:
        return u"Wrong signature: check the secret and sign the bytes that are sent"_s;
    case NotAnObject:
        return u"The body is not a JSON object"_s;
    case NotPayable:
        return u"Payment is finished already"_s;
    case DatesInvalid:
        return u"start_date and end_date must be times such as 2017-02-01 00:00:00, in this order"_s;
    case CallNotPost:
        return u"All calls are made with POST"_s;
    case FileTrouble:
        return u"The sandbox cannot use its file"_s;
    case Declined:
        return u"Payment declined"_s;
    case ChargedBack:
        return u"Payment charged back"_s;
    default:
        return u"Error %1"_s.arg(code);
    }
}

EInvoiceRefusal refusalOf(int code)
{
    return {code, errorText(code)};
}

EInvoiceRefusal missing(const QString &name)
{
    return {FieldRequired, name + u" required"_s};
}

EInvoiceRefusal invalid(const QString &name, const QString &why)
{
    const QString text = u"invalid "_s + name;
    return {FieldInvalid, why.isEmpty() ? text : text + u": "_s + why};
}

Json errorObject(const EInvoiceRefusal &refusal)
{
    Json json = Json::object();
    json.set(u"code"_s, Json::integer(refusal.code));
    json.set(u"message"_s, Json::string(refusal.message));
    return json;
}

QString statusWord(PayState state)
{
    switch (state) {
    case PayState::Created:
        return u"CREATED"_s;
    case PayState::Opened:
    case PayState::Withheld:
        return u"PAYIN"_s;
    case PayState::Authorised:
        return u"PAYED"_s;
    case PayState::Paid:
        return u"FINISHED"_s;
    case PayState::Recalculated:
        return u"PAYED_RECALC"_s;
    case PayState::Failed:
    case PayState::Chargeback:
        return u"FAILED"_s;
    case PayState::Cancelled:
    case PayState::Expired:
        return u"CANCELED"_s;
    }
    Q_UNREACHABLE();
}

bool isStatusWord(QStringView word)
{
    static const QStringList words{u"CREATED"_s, u"PAYIN"_s, u"PAYED"_s, u"PAYED_RECALC"_s, u"FINISHED"_s,
        u"FAILED"_s, u"CANCELED"_s, u"PAYIN_ERROR"_s};
    return words.contains(word);
}

bool isFinal(PayState state)
{
    return !isPayable(state) && state != PayState::Authorised && state != PayState::Withheld;
}

std::optional<PayState> testEnding(const Money &amount)
{
    if (amount == *Money::fromWire(u"1000", amount.currency()))
        return PayState::Paid;
    if (amount == *Money::fromWire(u"2000", amount.currency()))
        return PayState::Failed;
    return {};
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(timeForm);
}

std::optional<QDateTime> readTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, timeForm);
    time.setTimeZone(QTimeZone::utc());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace counterfoil::einvoicesandbox
