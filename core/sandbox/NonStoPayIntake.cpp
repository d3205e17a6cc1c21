// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayIntake.h"

#include "MerchantReference.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace nonstopay;

namespace {

const QString gatewayId = u"nonstopay"_s;
const QString declinedCard = u"4000000000000002"_s;
const QString frictionlessCard = u"4111111111111111"_s;

tl::unexpected<NonStoPayRefusal> refuse(int code)
{
    return tl::unexpected(NonStoPayRefusal{code, errorText(u"create"_s, code)});
}

tl::unexpected<NonStoPayRefusal> refuseMissing(const Field &field)
{
    if (field.wireName == u"email")
        return refuse(EmailRequired);
    if (field.wireName == u"amount")
        return refuse(AmountRequired);
    if (field.wireName == u"devise")
        return refuse(CurrencyRequired);
    return tl::unexpected(NonStoPayRefusal{FieldRequired, field.wireName + u" required"_s});
}

tl::unexpected<NonStoPayRefusal> refuseWrong(const Field &field, const QString &why)
{
    if (field.wireName == u"email")
        return refuse(EmailInvalid);
    if (field.wireName == u"devise")
        return refuse(CurrencyInvalid);
    const QString text =
        why.isEmpty() ? u"invalid %1"_s.arg(field.wireName) : u"invalid %1: %2"_s.arg(field.wireName, why);
    return tl::unexpected(NonStoPayRefusal{FieldInvalid, text});
}

/// JSON may come as an object or as a text that holds one (the documents leave it open, gateways.md A.4.1).
QString textOf(const Json &value)
{
    return value.isObject() || value.isArray() ? QString::fromUtf8(value.toBytes()) : value.text();
}

bool isAbsent(const Json &value)
{
    return value.isNull() || (value.isString() && value.text().isEmpty());
}

/// The field's own check, and strict about its form: on the wire a card number has no blanks and a country
/// capitals.
tl::expected<void, NonStoPayRefusal> checkOne(
    const Field &field, const Json &value, const CheckContext &context)
{
    const bool json = field.kind == FieldKind::Json;
    if (value.kind() == Json::Kind::Bool || (!json && (value.isObject() || value.isArray())))
        return refuseWrong(field, u"the value has the wrong type"_s);
    const QString text = textOf(value);
    if (field.kind == FieldKind::Amount) {
        const bool good = Money::fromWire(text, *context.currency).has_value();
        return good ? tl::expected<void, NonStoPayRefusal>() : refuseWrong(field, {});
    }
    if (text.trimmed().isEmpty())
        return refuseWrong(field, u"there are only blanks in it"_s);

    const Result<Value> checked = checkField(field, text, context);
    if (!checked)
        return refuseWrong(field, checked.error().message);
    if (!json && field.kind != FieldKind::Url && toWire(*checked).text() != text)
        return refuseWrong(field, u"the value is not in the form that is sent"_s);
    return {};
}

tl::expected<void, NonStoPayRefusal> checkAll(
    const PaymentMethod &method, Channel channel, const Json &body, CheckContext context)
{
    // Mail, amount and currency are missed first, and the currency is judged before the amount: the amount's
    // decimals depend on it.
    std::vector<const Field *> fields;
    for (const QString &first : {u"email"_s, u"amount"_s, u"devise"_s})
        fields.push_back(method.field(first));
    for (const Field &field : method.fields) {
        if (std::find(fields.begin(), fields.end(), &field) == fields.end())
            fields.push_back(&field);
    }
    std::erase(fields, nullptr);
    for (const Field *field : fields) {
        if (isRequired(*field, channel) && isAbsent(body[field->wireName]))
            return refuseMissing(*field);
    }

    std::stable_partition(
        fields.begin(), fields.end(), [](const Field *field) { return field->kind == FieldKind::Currency; });
    for (const Field *field : fields) {
        const Json &value = body[field->wireName];
        if (isAbsent(value) || (field->directOnly && channel == Channel::Hosted))
            continue;
        if (const auto checked = checkOne(*field, value, context); !checked)
            return checked;
        if (field->kind == FieldKind::Currency)
            context.currency = Currency::find(value.text());
    }
    return {};
}

QUrl urlOf(const Json &body, const QString &name)
{
    return QUrl(body[name].text(), QUrl::StrictMode);
}

PayState firstState(const Json &body, Channel channel)
{
    const QString number = channel == Channel::Direct ? body[u"card_number"].text() : QString();
    if (number == declinedCard)
        return PayState::Failed;
    return number == frictionlessCard ? PayState::Authorised : PayState::Created;
}

} // namespace

const PaymentMethod &NonStoPayIntake::methodOf(const Json &body) const
{
    QString id = u"card"_s;
    const bool upi = body.contains(u"personal_id") || body.contains(u"payment_solution_type")
        || body.contains(u"payment_solution_name");
    if (body[u"checkoutMode"].text() == u"nft")
        id = u"nft"_s;
    else if (body.contains(u"payableCurrencies")) // null too: the customer may choose any coin
        id = u"crypto"_s;
    else if (upi)
        id = u"upi"_s;
    return *m_catalogue.find(id);
}

tl::expected<SandboxInvoice, NonStoPayRefusal> NonStoPayIntake::read(
    const Json &body, const SandboxProfile &profile, const QDateTime &now) const
{
    const PaymentMethod &method = methodOf(body);
    const bool direct = method.direct && !isAbsent(body[u"card_number"]);
    const Channel channel = direct ? Channel::Direct : Channel::Hosted;
    CheckContext context{.today = now.date()};
    if (direct)
        context.brand = cardBrand(body[u"card_number"].text());
    if (const auto checked = checkAll(method, channel, body, context); !checked)
        return tl::unexpected(checked.error());

    const Currency currency = *Currency::find(body[u"devise"].text());
    const Money amount = *Money::fromWire(body[u"amount"].text(), currency);
    if (const auto most = Money::fromWire(profile.maximum, currency);
        most && amount.minorUnits() > most->minorUnits())
        return refuse(AboveMaximum);
    if (const auto least = Money::fromWire(profile.minimum, currency);
        least && amount.minorUnits() < least->minorUnits())
        return refuse(BelowMinimum);

    const Field *description = method.field(FieldRole::Description);
    return SandboxInvoice{
        .gateway = gatewayId,
        .reference = findMerchantReference(body[u"callbackJson"]),
        .method = method.id,
        .direct = direct,
        .state = firstState(body, channel),
        .amount = amount,
        .email = body[u"email"].text(),
        .description = description ? body[description->wireName].text() : QString(),
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
