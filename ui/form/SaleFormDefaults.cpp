// SPDX-License-Identifier: GPL-3.0-or-later
// What fills a form by itself: the texts that are kept for the next sales, those of the form before, and an
// earlier sale.
#include "EditorFactory.h"
#include "LineEditor.h"
#include "SaleForm.h"
#include "WireText.h"

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QString textIn(const std::map<QString, QString> &texts, const QString &name)
{
    const auto found = texts.find(name);
    return found == texts.end() ? QString() : found->second;
}

/// A value of an earlier invoice as wire text; merchant data without the reference that we had put into it.
QString earlierText(const Field &field, const Json &value)
{
    if (field.kind != FieldKind::Json && field.kind != FieldKind::NameValues)
        return value.text();
    Json own = Json::object();
    for (const auto &[name, member] : value.members()) {
        if (field.role != FieldRole::MerchantData || name != referenceMember)
            own.add(name, member);
    }
    return own.members().empty() ? QString() : QString::fromUtf8(own.toBytes());
}

} // namespace

bool SaleForm::holdsText(const FieldRow &row, const QString &wireText) const
{
    return !wireText.isEmpty() && wireTextOf(row.field(), row.editor().text(), context()) == wireText;
}

QString SaleForm::fillingOf(const QString &wireName) const
{
    const QString kept = textIn(m_defaults, wireName);
    return kept.isEmpty() ? textIn(m_usual, wireName) : kept;
}

void SaleForm::setDefaults(
    const std::map<QString, QString> &wireTexts, const std::map<QString, QString> &usual)
{
    std::map<QString, QString> before;
    for (const Field &field : m_method.fields)
        before[field.wireName] = fillingOf(field.wireName);
    m_defaults = wireTexts;
    m_usual = usual;
    for (const Field &field : m_method.fields) {
        if (!mayKeep(field))
            continue;
        const QString fresh = fillingOf(field.wireName);
        FieldRow *there = fresh.isEmpty() ? builtRow(field.wireName) : row(field.wireName);
        if (!there)
            continue;
        const bool holdsStale = holdsText(*there, textIn(before, field.wireName));
        there->setDefault(textIn(m_defaults, field.wireName));
        if (fresh.isEmpty() && holdsStale)
            there->clear(); // it was another account's, and may stand in a part that nobody has opened
        else if (!fresh.isEmpty() && (holdsStale || !there->isFilled()))
            there->setWireText(fresh);
    }
    spreadContext();
}

std::optional<Money> SaleForm::amount() const
{
    const CheckContext now = context();
    const Field *field = m_method.field(FieldKind::Amount);
    const FieldRow *there = field ? builtRow(field->wireName) : nullptr;
    const auto read = there && now.currency ? Money::parse(there->editor().text(), *now.currency, now.numbers)
                                            : Result<Money>(tl::unexpected(Error{}));
    return read ? std::optional(*read) : std::nullopt;
}

void SaleForm::takeFilled()
{
    m_touched = true;
    takeNumbers();
    spreadContext();
}

void SaleForm::setKept(const std::map<QString, QString> &wireTexts)
{
    m_defaults = wireTexts;
    for (const auto &[name, row] : m_rows) {
        if (mayKeep(row->field()))
            row->setDefault(textIn(m_defaults, name));
    }
}

void SaleForm::copyFrom(const SaleForm &before)
{
    m_nextNumbers = std::exchange(m_numbers, before.m_numbers); // in which its amount was typed
    for (const auto &[name, typed] : before.m_rows) {
        const Field &old = typed->field();
        const bool given = EditorFactory::isFixed(old); // nobody chose it
        if (old.secret || given || !before.isOffered(old) || !typed->isFilled()
            || before.holdsText(*typed, before.fillingOf(name)))
            continue;
        const Field *field = m_method.field(name);
        if (!field
            && old.role == FieldRole::Description) // what is sold has a name of its own at each gateway
            field = m_method.field(FieldRole::Description);
        const bool takes = field && !field->secret && !EditorFactory::isFixed(*field);
        FieldRow *taken = takes ? row(field->wireName) : nullptr;
        if (!taken)
            continue;
        taken->editor().setText(typed->editor().text());
        Q_EMIT taken->filled(); // a folded part says that something stands in it
    }
    takeNumbers();
    spreadContext();
}

void SaleForm::fill(const Json &fields)
{
    emptyRows();
    // Their texts wait among the names and values until the list for the system of that sale is there.
    const auto listed = extraFields();
    const QString listedFor = m_system;
    replaceExtraFields({});
    const Field *parent = m_method.field(FieldKind::NameValues);
    Json members = Json::object();
    for (const auto &[name, value] : fields.members()) {
        const Field *field = m_method.field(name);
        if (parent && isMemberOf(*parent, name))
            members.add(name.sliced(parent->wireName.size() + 1), value);
        if (!field || field == parent || LineEditor::isSensitive(*field) || !isOffered(*field))
            continue;
        const QString text = earlierText(*field, value);
        FieldRow *filled = text.isEmpty() ? nullptr : row(name);
        if (filled)
            filled->setWireText(text);
    }
    if (parent)
        fillByHand(fields[parent->wireName], members);
    m_touched = false;
    spreadContext();
    if (m_system == listedFor && !listed.empty())
        setExtraFields(listed, m_extrasRemark);
}

void SaleForm::take(const std::map<QString, QString> &wireTexts)
{
    std::map<QString, QString> all = wireTexts;
    all.insert(m_defaults.begin(), m_defaults.end());
    all.insert(m_usual.begin(), m_usual.end());
    const Field *parent = m_method.field(FieldKind::NameValues);
    Json fields = Json::object();
    for (const auto &[name, text] : all) {
        const Field *field = m_method.field(name);
        const bool isJson = field && (field->kind == FieldKind::Json || field->kind == FieldKind::NameValues);
        const auto object = isJson ? Json::parse(text.toUtf8()) : Json::string(text);
        if (object && (field || (parent && isMemberOf(*parent, name))))
            fields.set(name, *object);
    }
    fill(fields);
    m_touched = true;
    // What came from outside is to be looked at: none of it stands in a part that is folded.
    for (const auto &[name, text] : wireTexts) {
        const bool isMember = parent && isMemberOf(*parent, name);
        if (FormSection *section = sectionOf(isMember ? parent->wireName : name))
            section->setOpen(true);
    }
}

void SaleForm::keep(const QString &wireName, const QString &wireText)
{
    if (wireText.isEmpty())
        m_defaults.erase(wireName);
    else
        m_defaults[wireName] = wireText;
    if (FieldRow *kept = builtRow(wireName))
        kept->setDefault(wireText);
    Q_EMIT defaultChanged(wireName, wireText);
}

} // namespace counterfoil
