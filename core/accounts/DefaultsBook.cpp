// SPDX-License-Identifier: GPL-3.0-or-later
#include "DefaultsBook.h"

#include "base/SettingsFile.h"
#include "invoices/Customer.h"
#include "invoices/PersonalData.h"
#include "methods/FieldCheck.h"
#include "methods/MisplacedCard.h"

#include <QFile>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

SettingsFile fileAt(const QString &path)
{
    return {path,
        {.code = u"defaults-unavailable"_s,
            .unreadable = translatable(
                "DefaultsBook", "The list of defaults %1 cannot be read. Check its permissions."),
            .damaged = translatable("DefaultsBook",
                "The list of defaults %1 is damaged. Restore a copy, or move it away and set the defaults "
                "again."),
            //: Defaults are what a new sale's form is filled in with. %1: the path of the file that holds
            //: them; so in all of "The list of defaults ...".
            .unwritable = translatable("DefaultsBook",
                "The list of defaults %1 cannot be written. Check the disk and the folder’s permissions."),
            .locked = translatable("DefaultsBook",
                "The list of defaults %1 is locked by another program. Close it and try again.")}};
}

/// `object` with `value` in it; an empty object or text stands for nothing and goes.
void put(Json &object, const QString &name, Json value)
{
    const bool empty = value.isObject() ? value.members().empty() : value.text().isEmpty();
    if (empty)
        object = withoutMember(object, name);
    else
        object.set(name, std::move(value));
}

Json objectIn(const Json &object, const QString &name)
{
    return object[name].isObject() ? object[name] : Json::object();
}

/// Whether the text is that phone number and nothing else, in whatever groups.
bool isPhone(const QString &text, const QString &phone)
{
    constexpr qsizetype mostDigits = 20;
    QString digits;
    for (const QChar sign : text) {
        if (sign.isDigit())
            digits += QString::number(sign.digitValue());
        else if (!sign.isSpace() && !u"+-()./"_s.contains(sign))
            return false;
    }
    const QString end = phoneEnd(phone);
    return !end.isEmpty() && digits.size() <= mostDigits && digits.endsWith(end);
}

/// Codes and choices are nobody's name.
bool mayBeName(const Field *field)
{
    if (!field)
        return true;
    switch (field->kind) {
    case FieldKind::Text:
    case FieldKind::Description:
    case FieldKind::NameValues:
    case FieldKind::Json:
        return true;
    default:
        return false;
    }
}

bool isTheirs(const Json &value, const Field *field, const Person &person)
{
    const auto isIn = [field, &person](const Json &each) { return isTheirs(each, field, person); };
    if (value.isArray())
        return std::any_of(value.items().begin(), value.items().end(), isIn);
    if (value.isObject())
        return std::any_of(value.members().begin(), value.members().end(),
            [&isIn](const Json::Member &member) { return isIn(member.second); });
    const QString text = value.text();
    if (text.trimmed().isEmpty())
        return false;
    if (text.trimmed().startsWith(u'{')) { // an object is kept as it was typed
        const auto object = Json::parse(text.toUtf8());
        return object && object->isObject() && isTheirs(*object, field, person);
    }
    const bool isName =
        mayBeName(field) && !nameKey(person.name).isEmpty() && nameKey(text) == nameKey(person.name);
    const bool isEmail = !person.email.isEmpty() && isSameEmail(text, person.email);
    return isName || isEmail || isPhone(text, person.phone);
}

} // namespace

Result<const Field *> DefaultsBook::fieldFor(const QString &methodId, const QString &wireName) const
{
    const auto refused = [](const QString &code, const LocalizedText &message) {
        return failure(ErrorKind::Input, code, message);
    };
    const PaymentMethod *method = m_methods.find(methodId);
    if (!method)
        return refused(u"default-method"_s,
            //: %1: what somebody typed.
            translatable("DefaultsBook", "There is no payment method “%1”.").arg(methodId.left(40)));
    const Field *field = method->field(wireName);
    if (!field)
        return refused(u"default-field"_s,
            //: %1: a payment method's title; %2: what somebody typed.
            translatable("DefaultsBook", "%1 has no field “%2”.").arg(method->title, wireName.left(40)));
    if (field->secret)
        return refused(u"default-secret"_s,
            //: %1: a field's label; so in all of these.
            translatable("DefaultsBook", "%1 is secret and is not kept.").arg(field->label));
    if (field->section == Section::Card)
        return refused(u"default-card"_s,
            translatable("DefaultsBook", "%1 belongs to one card and is not kept.").arg(field->label));
    if (field->kind == FieldKind::Amount)
        return refused(u"default-amount"_s,
            translatable("DefaultsBook",
                "The amount is typed for each sale: a wrong one that fills itself in costs money."));
    if (field->kind == FieldKind::Constant)
        return refused(u"default-constant"_s,
            translatable("DefaultsBook", "%1 is always the same; the program fills it in.")
                .arg(field->label));
    return field;
}

Result<QString> DefaultsBook::check(
    const QString &methodId, const QString &wireName, const QString &wireText) const
{
    const auto field = fieldFor(methodId, wireName);
    if (!field)
        return tl::unexpected(field.error());
    if (wireText.trimmed().isEmpty())
        return QString();
    const CheckContext context{.today = QDate::currentDate()};
    const auto value = checkField(**field, wireText, context);
    if (!value)
        return tl::unexpected(value.error());
    // A wallet's number is secret where it is a card's.
    if (std::holds_alternative<SecretText>(*value) || wouldStoreCardNumber(**field, wireText, *value))
        return failure(ErrorKind::Input, u"card-number-misplaced"_s,
            translatable("DefaultsBook", "This looks like a card number, which must not be stored."));
    if ((*field)->kind == FieldKind::NameValues && !cardDataNamedIn(*value).isEmpty())
        return failure(ErrorKind::Input, u"card-data-misplaced"_s,
            //: In a list of names and values one name is such as "card_number".
            translatable("DefaultsBook", "A name here is the name of card data, which must not be stored."));
    const Json wire = toWire(*value);
    // An object stays as it was typed, lines and all: the text comes back into the field it was kept from.
    return wire.isObject() ? wireText.trimmed() : wire.text();
}

Result<Json> DefaultsBook::stored() const
{
    const SettingsFile file = fileAt(m_path);
    const auto json = file.read();
    if (!json)
        return tl::unexpected(json.error());
    if (json->isNull())
        return Json::object();
    if (!(*json)[u"defaults"].isObject())
        return file.damaged();
    return (*json)[u"defaults"];
}

Result<void> DefaultsBook::change(const std::function<void(Json &)> &edit) const
{
    const SettingsFile file = fileAt(m_path);
    return file.change([&](Json &json) -> Result<void> {
        if (!json.members().empty() && !json[u"defaults"].isObject())
            return file.damaged();
        Json defaults = objectIn(json, u"defaults"_s);
        const Json before = defaults;
        edit(defaults);
        if (defaults == before)
            return {};
        json = Json::object();
        json.set(u"version"_s, Json::integer(1));
        json.set(u"defaults"_s, defaults);
        if (json.toBytes().size() >= SettingsFile::largest)
            return failure(ErrorKind::Input, u"default-too-many"_s,
                translatable("DefaultsBook",
                    "There is no room for more defaults. Remove some that are not used any more."));
        return {};
    });
}

Result<DefaultsBook::Texts> DefaultsBook::of(const QString &accountId, const QString &methodId) const
{
    const auto defaults = stored();
    if (!defaults)
        return tl::unexpected(defaults.error());
    Texts texts;
    for (const auto &[name, text] : (*defaults)[accountId][methodId].members()) {
        // What a field no longer takes, or somebody wrote into the file by hand, must not stop a sale.
        const auto good = check(methodId, name, text.text());
        if (good && !good->isEmpty())
            texts[name] = *good;
    }
    return texts;
}

Result<void> DefaultsBook::keep(
    const QString &accountId, const QString &methodId, const QString &wireName, const QString &wireText)
{
    const auto good = check(methodId, wireName, wireText);
    if (!good)
        return tl::unexpected(good.error());
    return change([&](Json &defaults) {
        Json account = objectIn(defaults, accountId);
        Json method = objectIn(account, methodId);
        put(method, wireName, Json::string(*good));
        put(account, methodId, std::move(method));
        put(defaults, accountId, std::move(account));
    });
}

Result<void> DefaultsBook::forget(const QString &accountId)
{
    if (!QFile::exists(m_path))
        return {};
    return change([&](Json &defaults) { defaults = withoutMember(defaults, accountId); });
}

Result<QStringList> DefaultsBook::forgetPerson(const Person &person)
{
    QStringList accounts;
    if (!QFile::exists(m_path))
        return accounts;
    const auto changed = change([&](Json &defaults) {
        const Json before = defaults;
        for (const auto &[accountId, methods] : before.members()) {
            Json account = methods;
            for (const auto &[methodId, texts] : methods.members()) {
                const PaymentMethod *method = m_methods.find(methodId);
                Json left = texts;
                for (const auto &[name, value] : texts.members()) {
                    if (isTheirs(value, method ? method->field(name) : nullptr, person))
                        left = withoutMember(left, name);
                }
                if (left != texts)
                    put(account, methodId, std::move(left));
            }
            if (account == methods)
                continue;
            put(defaults, accountId, std::move(account));
            accounts += accountId;
        }
    });
    if (!changed)
        return tl::unexpected(changed.error());
    return accounts;
}

} // namespace counterfoil
