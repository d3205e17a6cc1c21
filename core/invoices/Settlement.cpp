// SPDX-License-Identifier: GPL-3.0-or-later
#include "Settlement.h"

#include "money/StatedAmount.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 40;

struct Member {
    const char16_t *name;
    QString Settlement::*text;
};

constexpr Member members[] = {
    {u"paid", &Settlement::paid},
    {u"paidCurrency", &Settlement::paidCurrency},
    {u"fee", &Settlement::fee},
    {u"feeCurrency", &Settlement::feeCurrency},
    {u"received", &Settlement::received},
    {u"receivedCurrency", &Settlement::receivedCurrency},
};

const QString recalculated = u"isRecalculated"_s;
const QString paidAlone = u"isPaidAlone"_s;

} // namespace

LocalizedText Settlement::words() const
{
    LocalizedText words;
    const auto say = [&words](const LocalizedText &sentence) {
        words += words.isEmpty() ? sentence : u' ' + sentence;
    };
    const auto amountOf = [](const QString &amount, const QString &currency) -> QString {
        return QString(amount + u' ' + currency).trimmed();
    };
    //: Each of these sentences: an amount that the gateway states, "409.71 INR".
    if (!paid.isEmpty())
        say(translatable("Settlement", "Customer pays %1.").arg(amountOf(paid, paidCurrency)));
    if (!fee.isEmpty())
        //: %1: an amount, "0.10 USDC", that the gateway keeps for itself.
        say(translatable("Settlement", "Fee %1.").arg(amountOf(fee, feeCurrency)));
    if (!received.isEmpty())
        //: %1: an amount, "4 USDC". The merchant is the shop.
        say(translatable("Settlement", "Merchant receives %1.").arg(amountOf(received, receivedCurrency)));
    if (isRecalculated)
        //: The gateway says that the customer paid another amount than was asked for.
        say(translatable("Settlement", "Recalculated: another amount was paid."));
    return words;
}

bool Settlement::differsFrom(const Money &asked) const
{
    if (isRecalculated)
        return true;
    const StatedAmount stated = StatedAmount::read(paid);
    const QString code = paidCurrency.trimmed();
    const bool isAnother = !code.isEmpty() && code.compare(asked.currency().code(), Qt::CaseInsensitive) != 0;
    if (stated.isAbsent() || (isAnother && !stated.isUnreadable()))
        return false;
    return !stated.is(asked);
}

Settlement Settlement::completedBy(const Settlement &other) const
{
    Settlement both = *this;
    const auto complete = [](QString *amount, QString *currency, const QString &more,
                              const QString &itsCurrency) {
        if (!amount->isEmpty() || more.isEmpty())
            return;
        *amount = more;
        *currency = itsCurrency;
    };
    if (both.paid.isEmpty())
        both.isPaidAlone = other.isPaidAlone;
    complete(&both.paid, &both.paidCurrency, other.paid, other.paidCurrency);
    complete(&both.fee, &both.feeCurrency, other.fee, other.feeCurrency);
    complete(&both.received, &both.receivedCurrency, other.received, other.receivedCurrency);
    both.isRecalculated = isRecalculated || other.isRecalculated;
    return both;
}

Json Settlement::toJson() const
{
    if (isEmpty())
        return {};
    Json json = Json::object();
    for (const auto &[name, text] : members) {
        if (!(this->*text).isEmpty())
            json.set(QStringView(name).toString(), Json::string(this->*text));
    }
    if (isRecalculated)
        json.set(recalculated, Json::boolean(true));
    if (isPaidAlone)
        json.set(paidAlone, Json::boolean(true));
    return json;
}

Settlement Settlement::fromJson(const Json &json)
{
    Settlement settlement;
    for (const auto &[name, text] : members)
        settlement.*text = json[name].text().left(longest);
    settlement.isRecalculated = json[recalculated].isTrue();
    settlement.isPaidAlone = json[paidAlone].isTrue();
    return settlement;
}

} // namespace counterfoil
