// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceCoins.h"

#include "EInvoiceAddresses.h"

#include <QCryptographicHash>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

struct CoinForm {
    enum class Kind { Bitcoin, BitcoinCash, Litecoin, Monero, Tron, Ethereum };
    QStringView code;
    Kind kind;
    int confirmations;
};

constexpr CoinForm forms[] = {
    {u"bitcoin", CoinForm::Kind::Bitcoin, 2},
    {u"bitcoin_cash", CoinForm::Kind::BitcoinCash, 6},
    {u"litecoin", CoinForm::Kind::Litecoin, 6},
    {u"monero", CoinForm::Kind::Monero, 10},
    {u"tron", CoinForm::Kind::Tron, 19},
    {u"usdt_trc20", CoinForm::Kind::Tron, 19},
    {u"usdc_trc20", CoinForm::Kind::Tron, 19},
};
// Ethereum and what lives on it; a guess for coins that nobody told us about.
constexpr CoinForm ethereumForm{u"ethereum", CoinForm::Kind::Ethereum, 12};

const CoinForm &formOf(QStringView system)
{
    const auto *found = std::find_if(
        std::begin(forms), std::end(forms), [system](const CoinForm &form) { return form.code == system; });
    return found == std::end(forms) ? ethereumForm : *found;
}

QString addressOf(const SandboxInvoice &invoice, const CoinForm &form)
{
    // 64 bytes, from what nobody can guess of the sale.
    const QByteArray keys =
        QCryptographicHash::hash(QByteArray("address " + invoice.token.toUtf8()), QCryptographicHash::Sha512);
    const QByteArray key = keys.first(20);
    switch (form.kind) {
    case CoinForm::Kind::Bitcoin:
        return sandboxAddresses::witness("bc"_ba, key);
    case CoinForm::Kind::BitcoinCash:
        return sandboxAddresses::cash(key);
    case CoinForm::Kind::Litecoin:
        return sandboxAddresses::witness("ltc"_ba, key);
    case CoinForm::Kind::Monero:
        return sandboxAddresses::monero(keys);
    case CoinForm::Kind::Tron:
        return sandboxAddresses::tron(key);
    case CoinForm::Kind::Ethereum:
        return sandboxAddresses::ethereum(key);
    }
    Q_UNREACHABLE();
}

qint64 confirmationsOf(const SandboxInvoice &invoice, const CoinForm &form, const QDateTime &now)
{
    if (isSettled(invoice.state) || invoice.state == PayState::Chargeback)
        return form.confirmations;
    if (invoice.state != PayState::Authorised && invoice.state != PayState::Withheld)
        return 0;
    const qint64 minutes = invoice.changed.secsTo(now) / 60;
    return std::clamp<qint64>(1 + minutes, 1, form.confirmations);
}

} // namespace

Json coinPayment(const SandboxInvoice &invoice, const QDateTime &now)
{
    const CoinForm &form = formOf(invoice.method);
    Json json = Json::object();
    json.set(u"address"_s, Json::string(addressOf(invoice, form)));
    json.set(u"current_confirmations"_s, Json::string(QString::number(confirmationsOf(invoice, form, now))));
    json.set(u"success_confirmations"_s, Json::integer(form.confirmations));
    return json;
}

} // namespace counterfoil
