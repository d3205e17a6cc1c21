// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayIntake.h"

#include "MerchantReference.h"
#include "NonStoPayRules.h"
#include "SandboxAmount.h"

namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace nonstopay;

namespace {

const QString declinedCard = u"4000000000000002"_s;
const QString frictionlessCard = u"4111111111111111"_s;

using Checked = tl::expected<void, NonStoPayRefusal>;

tl::unexpected<NonStoPayRefusal> refuse(int code)
{
    return tl::unexpected(NonStoPayRefusal{code, errorText(u"create"_s, code)});
}

tl::unexpected<NonStoPayRefusal> refuseMissing(const Rule &rule)
{
    switch (rule.form) {
    case Form::Mail:
        return refuse(EmailRequired);
    case Form::Amount:
        return refuse(AmountRequired);
    case Form::Devise:
        return refuse(CurrencyRequired);
    default:
        return tl::unexpected(NonStoPayRefusal{FieldRequired, rule.name + u" required"_s});
    }
}

tl::unexpected<NonStoPayRefusal> refuseWrong(const Rule &rule, const QString &why)
{
    if (rule.form == Form::Mail)
        return refuse(EmailInvalid);
    const QString text = u"invalid %1"_s.arg(rule.name);
    return tl::unexpected(NonStoPayRefusal{FieldInvalid, why.isEmpty() ? text : text + u": "_s + why});
}

/// What counts in that sale, and is there.
bool isLookedAt(const Rule &rule, Variant variant, bool isDirect, const Json &body)
{
    const bool hidden = rule.ofTheCard && !isDirect;
    return rule.in(variant) != Need::Never && !hidden && !isAbsent(body[rule.name]);
}

Checked checkMissing(Variant variant, bool isDirect, const Json &body)
{
    for (const Rule &rule : rules()) {
        const Need need = rule.in(variant);
        const bool isNeeded = need == Need::Always || (need == Need::Direct && isDirect);
        if (isNeeded && isAbsent(body[rule.name]))
            return refuseMissing(rule);
    }
    return {};
}

Checked checkForms(Variant variant, bool isDirect, const Json &body, QDate today)
{
    for (const Rule &rule : rules()) {
        if (rule.form == Form::Amount || rule.form == Form::Devise
            || !isLookedAt(rule, variant, isDirect, body))
            continue;
        if (const QString why = complaintAbout(rule, body[rule.name], today); !why.isEmpty())
            return refuseWrong(rule, why);
    }
    return {};
}

tl::expected<Money, NonStoPayRefusal> readAmount(
    Variant variant, const Json &body, const SandboxProfile &profile)
{
    const Json &devise = body[u"devise"];
    const auto currency = devise.isString() ? Currency::find(devise.text()) : std::nullopt;
    if (!currency || !currenciesOf(variant).contains(currency->code()))
        return refuse(CurrencyInvalid);
    const auto amount = readSandboxAmount(body[u"amount"], *currency);
    if (!amount)
        return tl::unexpected(NonStoPayRefusal{FieldInvalid, u"invalid amount"_s});
    const auto limit = [&currency](
                           const QString &text) { return readSandboxAmount(Json::string(text), *currency); };
    if (const auto most = limit(profile.maximum); most && isMore(*amount, *most))
        return refuse(AboveMaximum);
    if (const auto least = limit(profile.minimum); least && isMore(*least, *amount))
        return refuse(BelowMinimum);
    return *amount;
}

/// As it came: the gateway only hands it on.
QUrl urlOf(const Json &body, const QString &name)
{
    return QUrl(body[name].text());
}

PayState firstState(const Json &body, bool isDirect)
{
    const QString number = isDirect ? body[u"card_number"].text() : QString();
    if (number == declinedCard)
        return PayState::Failed;
    return number == frictionlessCard ? PayState::Authorised : PayState::Created;
}

} // namespace

tl::expected<SandboxInvoice, NonStoPayRefusal> readNonStoPayOrder(
    const Json &body, const SandboxProfile &profile, const QDateTime &now)
{
    const Variant variant = variantOf(body);
    const bool isCard = variant == Variant::Card || variant == Variant::Nft;
    const bool isDirect = isCard && !isAbsent(body[u"card_number"]);
    if (const auto checked = checkMissing(variant, isDirect, body); !checked)
        return tl::unexpected(checked.error());
    // The currency is judged first; the limits come last.
    const auto amount = readAmount(variant, body, profile);
    const bool isWrong = !amount && (amount.error().code == CurrencyInvalid);
    if (isWrong)
        return tl::unexpected(amount.error());
    if (const auto checked = checkForms(variant, isDirect, body, now.date()); !checked)
        return tl::unexpected(checked.error());
    if (!amount)
        return tl::unexpected(amount.error());

    return SandboxInvoice{
        .gateway = u"nonstopay"_s,
        .reference = findMerchantReference(body[u"callbackJson"]),
        .method = nameOf(variant),
        .direct = isDirect,
        .state = firstState(body, isDirect),
        .amount = *amount,
        .email = body[u"email"].text(),
        .description = variant == Variant::Nft ? body[u"nftDescription"].text() : QString(),
        .callbackData = body[u"callbackJson"],
        .successUrl = urlOf(body, u"success_url"_s),
        .failureUrl = urlOf(body, u"failure_url"_s),
        .cancelUrl = urlOf(body, u"cancel_url"_s),
        .pendingUrl = urlOf(body, u"pending_url"_s),
        .customerIp = body[u"customer_ip"].text(),
        .country = body[u"country"].text(),
        .created = now,
        .changed = now,
    };
}

} // namespace counterfoil
