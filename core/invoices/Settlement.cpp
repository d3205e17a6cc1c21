// SPDX-License-Identifier: GPL-3.0-or-later
#include "Settlement.h"

#include "money/StatedAmount.h"

#include <QStringList>

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

QString Settlement::words() const
{
    QStringList sentences;
    const auto say = [&sentences](const QString &what, const QString &amount, const QString &currency) {
        if (!amount.isEmpty())
            sentences << QStringList{what, amount, currency}.join(u' ').trimmed() + u'.';
    };
    say(u"Customer pays"_s, paid, paidCurrency);
    say(u"Fee"_s, fee, feeCurrency);
    say(u"Merchant receives"_s, received, receivedCurrency);
    if (isRecalculated)
        sentences << u"Recalculated: another amount was paid."_s;
    return sentences.join(u' ');
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
