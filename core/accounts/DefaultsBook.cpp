// SPDX-License-Identifier: GPL-3.0-or-later
#include "DefaultsBook.h"

#include "methods/FieldCheck.h"
#include "methods/MisplacedCard.h"

#include <QFile>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

/// `sentences`: what is wrong, with a place for the path, and what to do.
tl::unexpected<Error> unavailable(
    const QString &path, const LocalizedText &sentences, const QString &detail = {})
{
    return failure(ErrorKind::Unavailable, u"defaults-unavailable"_s, sentences.arg(path), detail);
}

LocalizedText unwritable()
{
    //: Defaults are what a new sale's form is filled in with. %1: the path of the file that holds them; so in
    //: all of "The list of defaults ...".
    return translatable("DefaultsBook",
        "The list of defaults %1 cannot be written. Check the disk and the folder’s permissions.");
}

/// The object without its member of that name.
Json without(const Json &object, const QString &name)
{
    Json left = Json::object();
    for (const auto &[each, value] : object.members()) {
        if (each != name)
            left.set(each, value);
    }
    return left;
}

/// `object` with `value` in it; an empty object or text stands for nothing and goes.
void put(Json &object, const QString &name, Json value)
{
    const bool empty = value.isObject() ? value.members().empty() : value.text().isEmpty();
    if (empty)
        object = without(object, name);
    else
        object.set(name, std::move(value));
}

Json objectIn(const Json &object, const QString &name)
{
    return object[name].isObject() ? object[name] : Json::object();
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
    QFile file(m_path);
    if (!file.exists())
        return Json::object();
    if (!file.open(QIODevice::ReadOnly))
        return unavailable(m_path,
            translatable("DefaultsBook", "The list of defaults %1 cannot be read. Check its permissions."),
            file.errorString());
    const QByteArray bytes = file.read(largestFile + 1);
    const auto json = Json::parse(bytes);
    if (bytes.size() > largestFile || !json || !(*json)[u"defaults"].isObject())
        return unavailable(m_path,
            translatable("DefaultsBook",
                "The list of defaults %1 is damaged. Restore a copy, or move it away and set the defaults "
                "again."));
    return (*json)[u"defaults"];
}

Result<void> DefaultsBook::store(const Json &defaults) const
{
    Json json = Json::object();
    json.set(u"version"_s, Json::integer(1));
    json.set(u"defaults"_s, defaults);
    const QByteArray bytes = json.toBytes() + '\n';
    if (bytes.size() > largestFile)
        return failure(ErrorKind::Input, u"default-too-many"_s,
            translatable("DefaultsBook",
                "There is no room for more defaults. Remove some that are not used any more."));

    QSaveFile file(m_path);
    // flush(): Qt 6.4's commit() alone does not notice a full disk.
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size()
        && file.flush() && file.commit();
    if (!written)
        return unavailable(m_path, unwritable(), file.errorString());
    return {};
}

Result<void> DefaultsBook::change(const std::function<void(Json &)> &edit) const
{
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(5000))
        return unavailable(m_path,
            lock.error() == QLockFile::LockFailedError ? translatable("DefaultsBook",
                "The list of defaults %1 is locked by another program. Close it and try again.")
                                                       : unwritable());
    auto defaults = stored();
    if (!defaults)
        return tl::unexpected(defaults.error());
    const Json before = *defaults;
    edit(*defaults);
    if (*defaults == before)
        return {};
    return store(*defaults);
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
    return change([&](Json &defaults) { defaults = without(defaults, accountId); });
}

} // namespace counterfoil
