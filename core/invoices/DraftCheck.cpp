// SPDX-License-Identifier: GPL-3.0-or-later
#include "DraftCheck.h"

#include "methods/MisplacedCard.h"
#include "methods/PaymentSystem.h"

#include <algorithm>
#include <optional>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QString typed(const Draft &draft, const Field &field)
{
    const auto found = draft.texts.find(field.wireName);
    if (found != draft.texts.end() && !found->second.trimmed().isEmpty())
        return found->second;
    return field.kind == FieldKind::Constant ? field.choices.first() : QString();
}

/// The method's fields, and one for every name such as "extra_fields.phone" of which it lists only the first
/// part: what such a field is called comes at run time, and a script may know it without asking.
std::vector<Field> fieldsOf(const Draft &draft, const PaymentMethod &method)
{
    std::vector<Field> fields = method.fields;
    const Field *parent = method.field(FieldKind::NameValues);
    for (const auto &[name, text] : draft.texts) {
        if (parent && !method.field(name) && isMemberOf(*parent, name))
            fields.push_back(memberOf(*parent, name.sliced(parent->wireName.size() + 1)));
    }
    return fields;
}

/// Currency and card brand, which other fields' checks need, read ahead.
CheckContext withNeighbours(const Draft &draft, const PaymentMethod &method, CheckContext context)
{
    if (const Field *field = method.field(FieldKind::PaymentSystem)) {
        const auto currency = currencyOfSystem(typed(draft, *field).trimmed().toLower());
        context.currency = currency ? std::optional(*currency) : std::nullopt;
    }
    if (const Field *field = method.field(FieldKind::Currency))
        context.currency = Currency::find(typed(draft, *field).trimmed().toUpper());
    if (const Field *field = method.field(FieldKind::CardNumber)) {
        const auto number = checkField(*field, typed(draft, *field), context);
        if (number)
            context.brand = cardBrand(std::get<SecretText>(*number).reveal());
    }
    return context;
}

FieldError missing(const Field &field)
{
    return {field.wireName, u"missing"_s,
        field.example.isEmpty() ? u"This is needed."_s : u"This is needed, such as %1."_s.arg(field.example)};
}

FieldError notOnThisChannel(const Field &field)
{
    return {field.wireName, u"direct-only"_s,
        u"This goes with a direct sale only. In a hosted sale the customer types it on the gateway’s page."_s};
}

FieldError unknownField(const QString &name, const PaymentMethod &method)
{
    const auto alike = std::find_if(method.fields.begin(), method.fields.end(), [&name](const Field &field) {
        return field.wireName.compare(name, Qt::CaseInsensitive) == 0
            || field.label.compare(name, Qt::CaseInsensitive) == 0;
    });
    const QString hint = alike == method.fields.end() ? u"“counterfoilctl methods” lists its fields."_s
                                                      : u"Did you mean %1?"_s.arg(alike->wireName);
    return {name, u"unknown-field"_s, u"%1 has no such field. "_s.arg(method.title) + hint};
}

/// What a gateway would take but we do not: a card number where it would be stored, and the name of our own
/// reference.
std::optional<FieldError> ourOwnRefusal(const Field &field, const QString &text, const Value &value)
{
    if (wouldStoreCardNumber(field, text, value))
        return FieldError{field.wireName, u"card-number-misplaced"_s,
            u"This looks like a card number, which must not be stored. It belongs into the field for card numbers only."_s};
    if (field.role == FieldRole::MerchantData && std::get<Json>(value).contains(referenceMember))
        return FieldError{field.wireName, u"reserved-name"_s,
            u"The name “%1” is used by this program for its own reference. Choose another name."_s.arg(
                referenceMember)};
    return std::nullopt;
}

QString textOf(const Order &order, const Field *field)
{
    const Value *value = field ? order.value(field->wireName) : nullptr;
    return value ? toWire(*value).text() : QString();
}

} // namespace

tl::expected<Order, std::vector<FieldError>> checkDraft(
    const Draft &draft, const PaymentMethod &method, const CheckContext &plainContext)
{
    Q_ASSERT(draft.methodId == method.id);
    const CheckContext context = withNeighbours(draft, method, plainContext);
    std::vector<FieldError> errors;
    std::vector<std::pair<QString, Value>> values;

    const std::vector<Field> fields = fieldsOf(draft, method);
    for (const Field &field : fields) {
        const QString text = typed(draft, field);
        if (text.isEmpty()) {
            if (isRequired(field, draft.channel))
                errors.push_back(missing(field));
            else if (field.nullWhenEmpty)
                values.emplace_back(field.wireName, Json());
            continue;
        }
        if (field.directOnly && draft.channel == Channel::Hosted) {
            errors.push_back(notOnThisChannel(field));
            continue;
        }
        auto value = checkField(field, text, context);
        if (!value)
            errors.push_back({field.wireName, value.error().code, value.error().message});
        else if (auto refusal = ourOwnRefusal(field, text, *value))
            errors.push_back(std::move(*refusal));
        else
            values.emplace_back(field.wireName, std::move(*value));
    }
    for (const auto &[name, text] : draft.texts) {
        const auto known = [&name](const Field &field) { return field.wireName == name; };
        if (std::none_of(fields.begin(), fields.end(), known))
            errors.push_back(unknownField(name, method));
    }
    if (!errors.empty())
        return tl::unexpected(std::move(errors));

    const auto amount = std::find_if(values.begin(), values.end(),
        [](const auto &named) { return std::holds_alternative<Money>(named.second); });
    Q_ASSERT(amount != values.end()); // every method demands an amount; MethodsTest holds them to it
    Order order{.methodId = method.id,
        .gatewayId = method.gatewayId,
        .channel = draft.channel,
        .amount = std::get<Money>(amount->second),
        .email = {},
        .customerName = {},
        .description = {},
        .values = std::move(values)};
    order.email = textOf(order, method.field(FieldKind::Email));
    order.customerName = textOf(order, method.field(FieldRole::CustomerName));
    order.description = textOf(order, method.field(FieldRole::Description));
    return order;
}

} // namespace counterfoil
