// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceExtraFields.h"

#include "methods/MethodCatalogue.h"

#include <algorithm>
#include <array>

namespace counterfoil::einvoice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostFields = 40;

bool isTruth(const Json &value)
{
    const QString text = value.text().trimmed().toLower();
    return value.isTrue() || text == u"1" || text == u"true" || text == u"yes";
}

/// External words that become labels: one line, and not endless.
QString words(const Json &value, qsizetype most = 80)
{
    return value.text().simplified().left(most);
}

bool isFieldName(const QString &name)
{
    constexpr qsizetype longest = 64;
    return !name.isEmpty() && name.size() <= longest && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
    });
}

bool isDescription(const Json &value)
{
    constexpr std::array names{u"field", u"title", u"placeholder", u"required", u"hidden", u"label"};
    return value.isObject() && std::any_of(names.begin(), names.end(), [&value](const char16_t *name) {
        return value.contains(QStringView(name));
    });
}

QString nameIn(const Json &description)
{
    for (const QStringView member : {QStringView(u"field"), QStringView(u"name"), QStringView(u"key")}) {
        if (const QString name = description[member].text(); !name.isEmpty())
            return name;
    }
    return {};
}

/// Why it is no field, or nothing where it is one or need not be shown.
std::optional<QString> addField(
    std::vector<Field> &fields, const Field &parent, const QString &name, const Json &value)
{
    if (isTruth(value[u"hidden"]))
        return std::nullopt;
    const bool described = isDescription(value);
    if (!isFieldName(name) || !(described || value.isString()) || fields.size() == mostFields)
        return u"“%1” is no field that can be shown"_s.arg(name.simplified().left(40));
    Field field = memberOf(parent, name);
    QString label = described ? words(value[u"title"]) : words(value);
    if (label.isEmpty())
        label = words(value[u"label"]);
    if (!label.isEmpty())
        field.label = label;
    field.example = words(value[u"placeholder"]);
    field.required = isTruth(value[u"required"]) ? Required::Always : Required::No;
    fields.push_back(std::move(field));
    return std::nullopt;
}

/// What the answer says about that system: the answer itself where it is not sorted by systems.
const Json &partFor(const Json &answer, const QString &system)
{
    const Json *part = &answer;
    for (const QString &wrapper : {u"list"_s, u"data"_s, u"result"_s, u"extra_fields"_s, u"fields"_s}) {
        const Json &inner = (*part)[wrapper];
        if ((inner.isObject() && !isDescription(inner)) || inner.isArray())
            part = &inner;
    }
    return part->contains(system) ? (*part)[system] : *part;
}

bool isAboutAnotherSystem(const QString &name, const Json &value)
{
    return (value.isObject() || value.isArray()) && !isDescription(value) && !name.isEmpty();
}

ExtraFields unreadable(const QString &why)
{
    return {.fields = {},
        .remark =
            u"The gateway’s list of extra fields could not be read (%1). If this payment system wants some, type their names and values."_s
                .arg(why)};
}

} // namespace

ExtraFields readExtraFields(const Json &answer, const QString &system)
{
    const PaymentMethod method = eInvoiceMethod();
    const Field &parent = *method.field(FieldKind::NameValues);
    const Json &part = partFor(answer, system);
    ExtraFields read;
    std::optional<QString> trouble;
    if (part.isArray()) {
        for (const Json &item : part.items()) {
            const QString currency = item[u"currency"].text();
            if (!currency.isEmpty() && currency != system)
                continue;
            const Json &inner = item[u"fields"];
            if (!inner.isArray() && !inner.isObject()) {
                trouble = addField(read.fields, parent, nameIn(item), item);
            } else {
                const ExtraFields nested = readExtraFields(inner, system);
                read.fields.insert(read.fields.end(), nested.fields.begin(), nested.fields.end());
                if (!nested.remark.isEmpty())
                    return nested;
            }
            if (trouble)
                return unreadable(*trouble);
        }
        return read;
    }
    if (!part.isObject() && !part.isNull())
        return unreadable(u"it is neither a list nor an object"_s);
    for (const auto &[name, value] : part.members()) {
        if (isAboutAnotherSystem(name, value))
            continue;
        const QString own = nameIn(value);
        trouble = addField(read.fields, parent, own.isEmpty() ? name : own, value);
        if (trouble)
            return unreadable(*trouble);
    }
    return read;
}

} // namespace counterfoil::einvoice
