// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayWords.h"

#include "SandboxCodes.h"

namespace counterfoil::nonstopay {

using namespace Qt::StringLiterals;

namespace {

QString textOnCreate(int code)
{
    switch (code) {
    case EmailRequired:
        return u"email required"_s;
    case AmountRequired:
        return u"amount required"_s;
    case CurrencyRequired:
        return u"devise required"_s;
    case EmailInvalid:
        return u"invalid email address"_s;
    case WalletNotActive:
        return u"You cannot create a sale because your wallet is being validated and activated."
               u"You will receive a confirmation email as soon as the treatment process is completed."
               u"While waiting for the final activation, you can still change it from the profile page"_s;
    case CurrencyInvalid:
        return u"invalid devise"_s;
    case AboveMaximum:
        return u"Your amount is ABOVE the allowed maximum amount"_s;
    case BelowMinimum:
        return u"Your amount is BELOW the allowed minimum amount"_s;
    default:
        return {};
    }
}

QString textOnQuestion(const QString &call, int code)
{
    if (call == u"history")
        return code == OrderInvalid ? u"order must be ASC or DESC"_s : QString();
    switch (code) {
    case IdRequired:
        return u"id required"_s;
    case NotYours:
        return u"this invoice belongs to another merchant"_s;
    case InvoiceUnknown:
        return u"invoice not found"_s;
    default:
        return {};
    }
}

/// Thousandths of an amount of any number of decimals; what is smaller does not count.
qint64 inThousandths(const Money &amount)
{
    qint64 count = amount.minorUnits();
    int decimals = amount.currency().decimals();
    for (; decimals > 3; --decimals)
        count /= 10;
    for (; decimals < 3; ++decimals)
        count *= 10;
    return count;
}

} // namespace

qint64 feeThousandths(const Money &amount)
{
    return inThousandths(amount) / 10;
}

qint64 merchantThousandths(const Money &amount)
{
    return inThousandths(amount) - feeThousandths(amount);
}

QString settlementCurrency(const Currency &asked)
{
    const QString code = asked.code();
    const bool isAboutADollar = code == u"USD" || code == u"EUR" || code == u"GBP";
    return asked.isNational() && !isAboutADollar ? code : u"USDC"_s;
}

QString errorText(const QString &call, int code)
{
    switch (code) {
    case KeyRequired:
        return u"API-KEY required"_s;
    case KeyInvalid:
        return u"invalid API-KEY"_s;
    case CallerNotAllowed:
        return u"this API-KEY can not use this API from this IP address"_s;
    case NoAddressRegistered:
        return u"No IP is linked to your account. Please enter them in your profile page and API block"_s;
    case NotAnObject:
        return u"the body is not a JSON object"_s;
    case SandboxTrouble:
        return u"the sandbox cannot use its file"_s;
    default:
        break;
    }
    const QString text = call == u"create" ? textOnCreate(code) : textOnQuestion(call, code);
    return text.isEmpty() ? u"error %1"_s.arg(code) : text;
}

QString statusWord(PayState state)
{
    switch (state) {
    case PayState::Created:
        return u"invoice:created"_s;
    case PayState::Opened:
        return u"invoice:opened"_s;
    case PayState::Authorised:
        return u"invoice:awaiting_approval"_s;
    case PayState::Paid:
    case PayState::Recalculated:
        return u"invoice:paid"_s;
    case PayState::Failed:
        return u"invoice:failed"_s;
    case PayState::Cancelled:
        return u"invoice:canceled"_s;
    case PayState::Expired:
        return u"invoice:expired"_s;
    case PayState::Chargeback:
        return u"invoice:chargeback"_s;
    case PayState::Withheld:
        return u"invoice:withheld"_s;
    }
    Q_UNREACHABLE();
}

QString historyWord(PayState state)
{
    if (state == PayState::Authorised)
        return u"WAITING"_s;
    return statusWord(state).section(u':', 1).toUpper();
}

QString statusText(PayState state)
{
    switch (state) {
    case PayState::Created:
        return u"The invoice has been created"_s;
    case PayState::Opened:
        return u"The customer has opened the payment page"_s;
    case PayState::Authorised:
        return u"The customer has paid, the settlement is outstanding"_s;
    case PayState::Paid:
    case PayState::Recalculated:
        return u"Payment of the invoice has been made successfully"_s;
    case PayState::Failed:
        return u"The payment has failed"_s;
    case PayState::Cancelled:
        return u"The customer has canceled the payment"_s;
    case PayState::Expired:
        return u"The invoice has expired"_s;
    case PayState::Chargeback:
        return u"The payment has been charged back"_s;
    case PayState::Withheld:
        return u"The payment is withheld"_s;
    }
    Q_UNREACHABLE();
}

std::optional<std::vector<PayState>> historyGroup(QStringView word)
{
    using enum PayState;
    if (word == u"ALL")
        return std::vector<PayState>{};
    if (word == u"PAID")
        return std::vector{Paid, Recalculated};
    if (word == u"WAITING")
        return std::vector{Authorised};
    if (word == u"EXPIRED")
        return std::vector{Expired};
    if (word == u"UNPAID")
        return std::vector{Created, Opened, Failed, Cancelled, Chargeback, Withheld};
    return {};
}

QString shortNumber(QString decimalText)
{
    if (!decimalText.contains(u'.'))
        return decimalText;
    while (decimalText.endsWith(u'0'))
        decimalText.chop(1);
    if (decimalText.endsWith(u'.'))
        decimalText.chop(1);
    return decimalText;
}

QString thousandths(qint64 count)
{
    return u"%1.%2"_s.arg(count / 1000).arg(count % 1000, 3, 10, QChar(u'0'));
}

} // namespace counterfoil::nonstopay
