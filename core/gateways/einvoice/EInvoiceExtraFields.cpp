// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceExtraFields.h"

#include "gateways/CallOutcome.h"
#include "gateways/WireReader.h"
#include "methods/MethodCatalogue.h"
#include "methods/MisplacedCard.h"
#include "methods/PaymentSystem.h"
#include "methods/PlainCharacters.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace counterfoil::einvoice {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFields = 40;

/// External words that become labels: one line, nothing unseen in it, and not endless.
QString words(const Json &value)
{
    constexpr qsizetype longest = 80;
    return plainLine(wire::text(value), longest);
}

bool isFieldName(const QString &name)
{
    constexpr qsizetype longest = 64;
    return !name.isEmpty() && name.size() <= longest && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
    });
}

/// Whether it has one of those members. An object in it is no word about a field, but a field of that name.
template <std::size_t Count>
bool hasPlain(const Json &value, const std::array<QStringView, Count> &names)
{
    return value.isObject() && std::any_of(names.begin(), names.end(), [&value](QStringView name) {
        return value.contains(name) && !value[name].isObject() && !value[name].isArray();
    });
}

bool isPlainlyDescription(const Json &value)
{
    constexpr std::array<QStringView, 6> marks{
        u"field", u"title", u"placeholder", u"required", u"hidden", u"label"};
    return hasPlain(value, marks);
}

bool isDescription(const Json &value)
{
    constexpr std::array<QStringView, 2> marks{u"name", u"type"};
    return isPlainlyDescription(value) || hasPlain(value, marks);
}

QString firstOf(const Json &object, const std::array<QStringView, 3> &names)
{
    for (const QStringView name : names) {
        if (const QString text = object[name].text(); !text.isEmpty())
            return text;
    }
    return {};
}

QString nameIn(const Json &description)
{
    return firstOf(description, {u"field", u"name", u"key"});
}

QString labelIn(const Json &value)
{
    if (value.isString())
        return words(value);
    const QString title = words(value[u"title"]);
    return title.isEmpty() ? words(value[u"label"]) : title;
}

constexpr std::array<QStringView, 5> wrappers{u"list", u"data", u"result", u"extra_fields", u"fields"};

const Json &unwrapped(const Json &answer)
{
    const Json *part = &answer;
    for (const QStringView wrapper : wrappers) {
        const Json &inner = (*part)[wrapper];
        if ((inner.isObject() && !isPlainlyDescription(inner)) || inner.isArray())
            part = &inner;
    }
    return *part;
}

/// What the answer says about that system: the answer itself where it is not sorted by systems.
const Json &partFor(const Json &answer, const QString &system)
{
    const Json &part = unwrapped(answer);
    const auto &members = part.members();
    const auto own = std::find_if(members.begin(), members.end(),
        [&system](const Json::Member &member) { return wire::isSameCode(member.first, system); });
    return own == members.end() ? part : unwrapped(own->second);
}

/// What has been read of one answer. It ends with the first thing that cannot be read: fields of which some
/// are missing would be worse than none.
class Reading {
public:
    explicit Reading(const QString &system)
        : m_parent(*m_method.field(FieldKind::NameValues))
        , m_system(system)
    {
    }

    void read(const Json &answer)
    {
        const Json &part = partFor(answer, m_system);
        if (part.isArray()) {
            for (const Json &item : part.items())
                readItem(item);
        } else if (part.isObject()) {
            const bool isOutermost = std::exchange(m_isOutermost, false) && &part == &answer;
            for (const auto &[name, value] : part.members()) {
                // {"success": true, "error": null, "list": ""}
                const bool isEmpty = std::find(wrappers.begin(), wrappers.end(), name) != wrappers.end()
                    && wire::isAbsent(value);
                const bool isRemark = value.kind() == Json::Kind::Bool || value.isNull() || isEmpty;
                if (!(isOutermost && isRemark))
                    readMember(name, value);
            }
        } else if (!wire::isAbsent(part)) {
            //: A list and an object are the two ways in which data in JSON hold several things.
            fail(translatable("EInvoiceExtraFields",
                "The gateway’s list of extra fields could not be read (it is neither a list nor an "
                "object)."));
        }
    }

    ExtraFields result() const
    {
        if (!m_trouble.isEmpty())
            return {.fields = {},
                //: Follows “The gateway’s list of extra fields could not be read”; “some” are extra fields.
                .remark = calls::sentences({m_trouble,
                    translatable("EInvoiceExtraFields",
                        "If this payment system wants some, type their names and values.")})};
        if (m_cardData.isEmpty())
            return {.fields = m_fields, .remark = {}};
        return {.fields = m_fields,
            //: “Here”: among a payment system’s extra fields. %1 are names of fields: “Card number”, “CVV”.
            .remark = translatable("EInvoiceExtraFields",
                "The gateway wants card data here (%1), which this program neither asks for nor stores. If "
                "the sale is refused without, choose another payment system.")
                          .arg(listed(m_cardData))};
    }

private:
    void fail(const LocalizedText &why)
    {
        if (m_trouble.isEmpty())
            m_trouble = why;
    }

    /// Listed by the documents, or made as codes are: with its currency behind a point.
    bool isAnotherSystem(const QString &name) const
    {
        return name != m_system && (findPaymentSystem(name) || name.contains(u'.'));
    }

    void readItem(const Json &item)
    {
        const QString system = firstOf(item, {u"currency", u"system", u"payment_system"}).trimmed().toLower();
        if (isAnotherSystem(system))
            return;
        if (!system.isEmpty() && system != m_system)
            //: %1 is a code from the gateway’s list.
            return fail(translatable("EInvoiceExtraFields",
                "The gateway’s list of extra fields could not be read (“%1” is no payment system).")
                            .arg(plainLine(system, 40)));
        const Json &inner = item[u"fields"];
        if (inner.isArray() || inner.isObject())
            read(inner);
        else
            addField(nameIn(item), item);
    }

    void readMember(const QString &name, const Json &value)
    {
        const bool isStructure = value.isObject() || value.isArray();
        if (isStructure && (findPaymentSystem(name) || (isAnotherSystem(name) && !isDescription(value))))
            return;
        const QString own = nameIn(value);
        addField(own.isEmpty() ? name : own, value);
    }

    void addField(const QString &name, const Json &value)
    {
        if (!m_trouble.isEmpty() || wire::isTrue(value[u"hidden"]))
            return;
        if (!isFieldName(name) || !(isDescription(value) || value.isString()))
            //: %1 is a name from the gateway’s list.
            return fail(translatable("EInvoiceExtraFields",
                "The gateway’s list of extra fields could not be read (“%1” is no field that can be shown).")
                            .arg(plainLine(name, 40)));
        Field field = memberOf(m_parent, name);
        if (const QString label = labelIn(value); !label.isEmpty())
            field.label = label;
        if (namesCardData(name) || namesCardData(field.label.english())) {
            //: The name of a field, in quotation marks, in a list of such.
            const LocalizedText quoted = translatable("EInvoiceExtraFields", "“%1”").arg(field.label);
            if (m_cardData.size() < 5 && !m_cardData.contains(quoted))
                m_cardData << quoted;
            return;
        }
        const auto isSame = [&field](const Field &other) { return other.wireName == field.wireName; };
        if (std::any_of(m_fields.begin(), m_fields.end(), isSame))
            return; // the first of that name counts: only one can be sent
        if (std::ssize(m_fields) == mostFields)
            return fail(translatable("EInvoiceExtraFields",
                "The gateway’s list of extra fields could not be read (it lists more than %n field(s)).",
                nullptr, mostFields));
        field.example = words(value[u"placeholder"]);
        if (field.kind == FieldKind::Phone || namesPhone(field.label.english())) {
            field.isGuessed = field.isGuessed || field.kind != FieldKind::Phone; // only its title says so
            field.kind = FieldKind::Phone;
            field.phoneForm = PhoneForm::LikeExample;
        }
        field.required = wire::isTrue(value[u"required"]) ? Required::Always : Required::No;
        m_fields.push_back(std::move(field));
    }

    const PaymentMethod m_method = eInvoiceMethod();
    const Field &m_parent;
    const QString m_system;
    bool m_isOutermost = true;
    std::vector<Field> m_fields;
    QList<LocalizedText> m_cardData; ///< labels
    LocalizedText m_trouble; ///< a sentence
};

} // namespace

ExtraFields readExtraFields(const Json &answer, const QString &system)
{
    Reading reading(system);
    reading.read(answer);
    return reading.result();
}

} // namespace counterfoil::einvoice
