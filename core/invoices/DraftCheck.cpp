// SPDX-License-Identifier: GPL-3.0-or-later
#include "DraftCheck.h"

#include "methods/AmountHelp.h"
#include "methods/CardBrand.h"
#include "methods/MisplacedCard.h"
#include "methods/Note.h"
#include "methods/PaymentSystem.h"
#include "methods/PlainCharacters.h"

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

/// Currency, countries and card brand, which other fields' checks need, read ahead.
CheckContext withNeighbours(const Draft &draft, const PaymentMethod &method, CheckContext context)
{
    if (const Field *field = method.field(FieldKind::PaymentSystem)) {
        const QString code = typed(draft, *field).trimmed().toLower();
        const auto currency = currencyOfSystem(code);
        context.currency = currency ? std::optional(*currency) : std::nullopt;
        context.systemCountry = countryOfSystem(code);
    }
    if (const Field *field = method.field(FieldKind::Country))
        context.country = typed(draft, *field).trimmed().toUpper();
    if (const Field *field = method.field(FieldKind::Currency))
        context.currency = Currency::find(typed(draft, *field).trimmed().toUpper());
    if (const Field *field = method.field(FieldKind::CardNumber)) {
        const auto number = checkField(*field, typed(draft, *field), context);
        if (number) {
            QString digits = std::get<SecretText>(*number).reveal();
            context.brand = cardBrand(digits);
            SecretText::wipe(digits);
        }
    }
    return context;
}

FieldError missing(const Field &field)
{
    return {field.wireName, u"missing"_s,
        field.example.isEmpty()
            //: A field was left empty.
            ? translatable("DraftCheck", "This is needed.")
            //: A field was left empty. %1: an example of what belongs into it.
            : translatable("DraftCheck", "This is needed, such as %1.")
                  .arg(field.kind == FieldKind::Amount ? LocalizedText::number(field.example)
                                                       : LocalizedText(field.example))};
}

FieldError notOnThisChannel(const Field &field)
{
    return {field.wireName, u"direct-only"_s,
        //: "This" and "it": what was typed into a field.
        translatable("DraftCheck",
            "This goes with a direct sale only. In a hosted sale the customer types it on the gateway’s "
            "page.")};
}

FieldError cardNumberMisplaced(const QString &name)
{
    return {name, u"card-number-misplaced"_s,
        translatable("DraftCheck",
            "This looks like a card number, which must not be stored. It belongs into the field for card "
            "numbers only.")};
}

FieldError cardNumberAsName(const QString &name)
{
    return {name, u"card-number-misplaced"_s,
        translatable(
            "DraftCheck", "A name here looks like a card number, which must not be stored. Take it out.")};
}

FieldError unknownField(const QString &name, const PaymentMethod &method)
{
    if (holdsCardNumber(name)) // which is not repeated
        return cardNumberAsName(u"?"_s);
    const auto alike = std::find_if(method.fields.begin(), method.fields.end(), [&name](const Field &field) {
        return (name == noteField && field.role == FieldRole::Description)
            || field.wireName.compare(name, Qt::CaseInsensitive) == 0
            || field.label.english().compare(name, Qt::CaseInsensitive) == 0
            || field.label.toString().compare(name, Qt::CaseInsensitive) == 0; // NOLINT: as it reads there
    });
    //: %1: a way to pay: “Card”, “Crypto” ...
    LocalizedText message = translatable("DraftCheck", "%1 has no such field.").arg(method.title);
    if (alike != method.fields.end())
        //: %1: the name of a field, as the gateway calls it.
        message += u' ' + translatable("DraftCheck", "Did you mean %1?").arg(alike->wireName);
    return {name, u"unknown-field"_s, message};
}

/// What a gateway would take but we do not: a card number where it would be stored, and the name of our own
/// reference.
std::optional<FieldError> ourOwnRefusal(const Field &field, const QString &text, const Value &value)
{
    if (wouldStoreCardNumber(field, text, value))
        return cardNumberMisplaced(field.wireName);
    if (field.role == FieldRole::MerchantData && std::get<Json>(value).contains(referenceMember))
        return FieldError{field.wireName, u"reserved-name"_s,
            translatable("DraftCheck",
                "The name “%1” is used by this program for its own reference. Choose another name.")
                .arg(referenceMember)};
    return std::nullopt;
}

FieldError cardDataMisplaced(const Field &field, const QString &name)
{
    return {field.wireName, u"card-data-misplaced"_s,
        //: %1: a name, such as “cvv”.
        translatable("DraftCheck",
            "“%1” is the name of card data, which this program neither asks for nor stores here. Take it "
            "out; the customer types it on the gateway’s page.")
            .arg(plainLine(name, 40))};
}

/// The names and values that are typed as one object, where a member may have a field of its own besides.
Json objectByHand(const Draft &draft, const Field *parent)
{
    if (!parent)
        return Json::object();
    const auto parsed = Json::parse(typed(draft, *parent).toUtf8());
    return parsed && parsed->isObject() ? *parsed : Json::object();
}

/// What is wrong with the names of extra fields: card data's, or the same name by hand and by field.
std::optional<FieldError> nameRefusal(
    const Field &field, const Field *parent, const Value &value, const Json &byHand)
{
    if (field.kind == FieldKind::NameValues) {
        const QString name = cardDataNamedIn(value);
        return name.isEmpty() ? std::nullopt : std::optional(cardDataMisplaced(field, name));
    }
    if (!parent || !isMemberOf(*parent, field.wireName))
        return std::nullopt;
    const QString member = field.wireName.sliced(parent->wireName.size() + 1);
    if (holdsCardNumber(member)) // nor as a name: the field's own would be repeated with every error
        return cardNumberAsName(parent->wireName);
    if (namesCardData(member) || namesCardData(field.label.english()))
        return cardDataMisplaced(field, member);
    const auto isSame = [&member](
                            const Json::Member &other) { return other.first.trimmed() == member.trimmed(); };
    if (std::any_of(byHand.members().begin(), byHand.members().end(), isSame))
        return FieldError{field.wireName, u"name-twice"_s,
            //: %1: a name. %2: the field that holds several names and values, as the gateway calls it.
            translatable("DraftCheck",
                "“%1” is given here and among the names and values of %2, but can be sent once only. Keep "
                "one of the two.")
                .arg(plainLine(member, 40), parent->wireName)};
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
    CheckContext context = withNeighbours(draft, method, plainContext);
    std::vector<FieldError> errors;
    std::vector<std::pair<QString, Value>> values;
    QString note;
    std::vector<FieldWarning> warnings;

    const std::vector<Field> fields = fieldsOf(draft, method);
    const Field *parent = method.field(FieldKind::NameValues);
    const Json byHand = objectByHand(draft, parent);
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
        context.numbers =
            draft.byPrograms.contains(field.wireName) ? NumberStyle::plain() : plainContext.numbers;
        auto reading = readField(field, text, context);
        if (!reading && !field.secret && holdsCardNumber(text)) { // an error may repeat what was typed
            errors.push_back(cardNumberMisplaced(field.wireName));
            continue;
        }
        if (!reading) {
            errors.push_back({field.wireName, reading.error().code, reading.error().message,
                readings(field, text, context)});
            continue;
        }
        auto &[value, warning] = *reading;
        if (auto refusal = ourOwnRefusal(field, text, value)) {
            errors.push_back(std::move(*refusal));
        } else if (auto misnamed = nameRefusal(field, parent, value, byHand)) {
            errors.push_back(std::move(*misnamed));
        } else {
            // What is for the books alone never comes among the values, which gateways are handed.
            if (isLocal(field))
                note = toWire(value).text();
            else
                values.emplace_back(field.wireName, std::move(value));
            if (!warning.isEmpty())
                warnings.push_back({field.wireName, warning.code, warning.message});
        }
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
        .values = std::move(values),
        .warnings = std::move(warnings)};
    order.email = textOf(order, method.field(FieldKind::Email));
    order.customerName = textOf(order, method.field(FieldRole::CustomerName));
    order.description = note.isEmpty() ? textOf(order, method.field(FieldRole::Description)) : note;
    return order;
}

} // namespace counterfoil
