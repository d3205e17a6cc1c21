// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaymentMeans.h"

#include "PayLink.h"
#include "coins/PaymentUri.h"
#include "invoices/CoinVerdict.h"
#include "methods/PaymentSystem.h"

namespace counterfoil::paymentMeans {

using namespace Qt::StringLiterals;

namespace {

/// Whether somebody may be paying to the sale's address.
bool isAwaited(const Invoice &invoice)
{
    return invoice.state == State::Open || invoice.state == State::Issuing || invoice.state == State::Unknown;
}

/// Empty for what is no address at all: it would go into messages and papers.
QString payable(const CoinAddress &coin)
{
    if (readCoinAddress(coin.address).isEmpty())
        return {};
    return payableAddress(coin.address, coin.coin, coin.network);
}

} // namespace

QString code(const Invoice &invoice, CoinCode coinCode)
{
    const QString bare = text(invoice);
    if (coinCode == CoinCode::AddressOnly || !isAddress(invoice) || bare.isEmpty())
        return bare;
    const QString uri =
        paymentUri(invoice.coin.address, invoice.coin.coin, invoice.coin.network, invoice.amount);
    return uri.isEmpty() ? bare : uri;
}

QString codeToTakeAway(const Invoice &invoice, CoinCode coinCode)
{
    const QString chosen = code(invoice, coinCode);
    return paymentUriCaution(chosen).isEmpty() ? chosen : code(invoice, CoinCode::AddressOnly);
}

QString text(const Invoice &invoice)
{
    if (!isAddress(invoice))
        return invoice.payLink;
    return addressVerdict(invoice).isDoubt() ? QString() : payable(invoice.coin);
}

QString shownAddress(const Invoice &invoice)
{
    return addressVerdict(invoice).isDoubt() ? invoice.coin.address : payable(invoice.coin);
}

bool mayHoldAmount(const Invoice &invoice)
{
    return code(invoice) != text(invoice);
}

bool isAddress(const Invoice &invoice)
{
    return invoice.payLink.isEmpty() && !invoice.coin.isEmpty();
}

AddressVerdict addressVerdict(const Invoice &invoice)
{
    return coinVerdict(invoice);
}

LocalizedText addressDoubt(const Invoice &invoice)
{
    return isAwaited(invoice) ? addressVerdict(invoice).words() : LocalizedText();
}

LocalizedText addressRemark(const Invoice &invoice)
{
    const AddressVerdict verdict = addressVerdict(invoice);
    return isAwaited(invoice) && verdict.isAmbiguous() ? verdict.reason : LocalizedText();
}

bool isForPhone(const Invoice &invoice)
{
    const auto link = readPayLink(invoice.payLink);
    return link && !isForBrowser(*link);
}

std::optional<PayForm> form(const Invoice &invoice)
{
    return PayForm::fromJson(invoice.payForm);
}

bool any(const Invoice &invoice)
{
    return !invoice.payLink.isEmpty() || !invoice.coin.isEmpty() || form(invoice);
}

QString systemCode(const Invoice &invoice, const MethodCatalogue &methods)
{
    const PaymentMethod *method = methods.find(invoice.methodId);
    const Field *field = method ? method->field(FieldKind::PaymentSystem) : nullptr;
    return field ? invoice.fields[field->wireName].text() : QString();
}

LocalizedText systemTitle(const Invoice &invoice, const MethodCatalogue &methods)
{
    const QString code = systemCode(invoice, methods);
    const PaymentSystem *system = findPaymentSystem(code);
    return system ? system->title() : LocalizedText(code);
}

bool isConfirmedOnPhone(const Invoice &invoice, const MethodCatalogue &methods)
{
    const PaymentSystem *system = findPaymentSystem(systemCode(invoice, methods));
    return system
        && (system->kind == PaymentSystem::Kind::MobileMoney || system->kind == PaymentSystem::Kind::Upi);
}

LocalizedText coinTitle(const CoinAddress &coin)
{
    const QString code = coin.coin.toUpper();
    const QString network = coin.network.toUpper();
    if (network.isEmpty() || network == code)
        return code;
    if (code.isEmpty())
        //: %1 is the name of a network on which coins are sent: “TRC20”.
        return translatable("PaymentMeans", "network %1").arg(network);
    //: %1 is the code of a coin, %2 the network on which it is to be sent: “USDT · network TRC20”.
    return translatable("PaymentMeans", "%1 · network %2").arg(code, network);
}

LocalizedText confirmations(const CoinAddress &coin)
{
    if (coin.needed > 0)
        //: A coin’s network has confirmed a payment %1 times, of %n that are needed: “1 of 4 confirmations”.
        return translatable("PaymentMeans", "%1 of %n confirmation(s)", nullptr, coin.needed)
            .arg(coin.confirmations);
    if (coin.confirmations > 0)
        //: How many times a coin’s network has confirmed a payment.
        return translatable("PaymentMeans", "Confirmations: %1").arg(coin.confirmations);
    return {};
}

} // namespace counterfoil::paymentMeans
