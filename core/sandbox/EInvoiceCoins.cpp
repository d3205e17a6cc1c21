// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceCoins.h"

#include <QCryptographicHash>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView base58 = u"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr QStringView bech32 = u"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr QStringView hex = u"0123456789abcdef";

struct CoinForm {
    QStringView code;
    QStringView beginning;
    QStringView alphabet;
    int more; ///< signs behind the beginning
    int confirmations;
};

constexpr CoinForm forms[] = {
    {u"bitcoin", u"bc1q", bech32, 38, 2},
    {u"bitcoin_cash", u"bitcoincash:q", bech32, 41, 6},
    {u"litecoin", u"ltc1q", bech32, 38, 6},
    {u"monero", u"4", base58, 94, 10},
    {u"tron", u"T", base58, 33, 19},
    {u"usdt_trc20", u"T", base58, 33, 19},
    {u"usdc_trc20", u"T", base58, 33, 19},
};
// Ethereum and what lives on it; a guess for coins that nobody told us about.
constexpr CoinForm ethereumForm{u"ethereum", u"0x", hex, 40, 12};

const CoinForm &formOf(QStringView system)
{
    const auto *found = std::find_if(
        std::begin(forms), std::end(forms), [system](const CoinForm &form) { return form.code == system; });
    return found == std::end(forms) ? ethereumForm : *found;
}

QString addressOf(const SandboxInvoice &invoice, const CoinForm &form)
{
    QByteArray random;
    for (const char *part : {"address 1 ", "address 2 "}) {
        const QByteArray seed = part + invoice.token.toUtf8();
        random += QCryptographicHash::hash(seed, QCryptographicHash::Sha512);
    }
    QString address = form.beginning.toString();
    for (int at = 0; at < form.more; ++at)
        address += form.alphabet[static_cast<unsigned char>(random[at]) % form.alphabet.size()];
    return address;
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
