// SPDX-License-Identifier: GPL-3.0-or-later
// The payment system of a form, and the fields that it wants besides: they come at run time.
#include "PaymentSystemEditor.h"
#include "SaleForm.h"
#include "methods/PaymentSystem.h"
#include "parts/Announcement.h"

#include <algorithm>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

QString SaleForm::paymentSystem() const
{
    const Field *field = m_method.field(FieldKind::PaymentSystem);
    const FieldRow *chosen = field ? builtRow(field->wireName) : nullptr;
    const QString code = chosen ? chosen->editor().text().trimmed().toLower() : QString();
    return !code.isEmpty() && currencyOfSystem(code) ? code : QString();
}

void SaleForm::noteSystem()
{
    const QString now = paymentSystem();
    if (std::exchange(m_system, now) != now)
        Q_EMIT paymentSystemChanged();
}

void SaleForm::setRecentSystems(const QStringList &codes)
{
    if (auto *editor = findChild<PaymentSystemEditor *>())
        editor->setRecent(codes);
}

FormSection *SaleForm::sectionOf(const QString &wireName) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
        [&wireName](const FormSection *section) { return section->holds(wireName); });
    return found == m_sections.end() ? nullptr : *found;
}

std::vector<Field> SaleForm::extraFields() const
{
    std::vector<Field> extras;
    if (const Field *parent = m_method.field(FieldKind::NameValues)) {
        std::copy_if(m_method.fields.begin(), m_method.fields.end(), std::back_inserter(extras),
            [parent](const Field &field) { return isMemberOf(*parent, field.wireName); });
    }
    return extras;
}

void SaleForm::awaitExtraFields()
{
    if (!m_method.field(FieldKind::NameValues))
        return;
    replaceExtraFields({});
    m_extrasRemark = {};
    sectionOf(m_method.field(FieldKind::NameValues)->wireName)
        ->setRemark(translatable("SaleForm", "Asking the gateway which fields it wants…"),
            //: In short, beside the title “Extra fields”.
            translatable("SaleForm", "asking the gateway which it wants…"));
}

void SaleForm::setExtraFields(std::vector<Field> fields, const LocalizedText &remark)
{
    if (!m_method.field(FieldKind::NameValues))
        return;
    replaceExtraFields(std::move(fields));
    m_extrasRemark = remark;
    const LocalizedText summary = extraFields().empty()
        //: Of a part of a form, beside its title “Extra fields”: names and values are typed by hand.
        ? translatable("SaleForm", "typed by hand: the list cannot be used")
        //: Of a part of a form, beside its title “Extra fields”.
        : translatable("SaleForm", "not all that the gateway lists");
    sectionOf(m_method.field(FieldKind::NameValues)->wireName)
        ->setRemark(remark, remark.isEmpty() ? LocalizedText() : summary);
    bringBackTexts();
    openForExtraFields();
}

/// From outside: what has another field's name, or no place in the object, is left out.
void SaleForm::replaceExtraFields(std::vector<Field> fields)
{
    const Field *listed = m_method.field(FieldKind::NameValues);
    if (!listed)
        return;
    const Field parent = *listed; // the list that it stands in changes
    FormSection *section = sectionOf(parent.wireName);
    const std::vector<Field> before = extraFields();
    for (const Field &field : before) {
        const FieldRow *typed = builtRow(field.wireName);
        if (typed && !field.secret && typed->isFilled())
            m_aside[field.wireName] = typed->editor().text();
    }
    std::erase_if(
        m_method.fields, [&parent](const Field &field) { return isMemberOf(parent, field.wireName); });
    std::vector<Field> shown;
    for (Field &field : fields) {
        if (!isMemberOf(parent, field.wireName) || m_method.field(field.wireName))
            continue;
        field.section = parent.section;
        m_method.fields.push_back(field);
        if (field.kind != FieldKind::Constant)
            shown.push_back(field);
    }
    for (const Field &field : m_method.fields) {
        if (field.section == parent.section && !isMemberOf(parent, field.wireName))
            shown.push_back(field);
    }
    section->setFields(std::move(shown));
    forgetRowsOutside(*section, before);
}

void SaleForm::forgetRowsOutside(const FormSection &section, const std::vector<Field> &fields)
{
    for (const Field &field : fields) {
        const auto found = m_rows.find(field.wireName);
        if (found == m_rows.end())
            continue;
        const auto &rows = section.rows();
        if (std::find(rows.begin(), rows.end(), found->second) == rows.end())
            m_rows.erase(found);
    }
}

/// What was typed before under the name of a field that is listed now: into an earlier list's field, or among
/// the names and values by hand.
void SaleForm::bringBackTexts()
{
    const Field parent = *m_method.field(FieldKind::NameValues);
    FieldRow *byHand = builtRow(parent.wireName);
    const auto parsed = Json::parse(byHand ? byHand->editor().text().toUtf8() : QByteArray());
    Json left = Json::object();
    bool isMoved = false;
    for (const auto &[name, value] :
        parsed && parsed->isObject() ? parsed->members() : std::vector<Json::Member>()) {
        const QString wireName = parent.wireName + u'.' + name;
        FieldRow *own = m_method.field(wireName) && !value.text().isEmpty() ? row(wireName) : nullptr;
        if (own && !own->isFilled()) {
            own->setWireText(value.text());
            isMoved = true;
        } else {
            left.add(name, value);
        }
    }
    if (isMoved)
        byHand->setWireText(left.members().empty() ? QString() : QString::fromUtf8(left.toBytes()));
    for (auto aside = m_aside.begin(); aside != m_aside.end();) {
        FieldRow *own = m_method.field(aside->first) ? row(aside->first) : nullptr;
        if (own && !own->isFilled()) {
            own->editor().setText(aside->second);
            Q_EMIT own->filled();
        }
        aside = own ? m_aside.erase(aside) : std::next(aside);
    }
}

/// What the sale cannot do without stands in sight, and goes again with the system that wanted it.
void SaleForm::openForExtraFields()
{
    FormSection *section = sectionOf(m_method.field(FieldKind::NameValues)->wireName);
    if (section->isNeeded(m_channel)) {
        if (section->isOpen())
            return;
        section->setOpen(true);
        m_openedForExtras = true;
        QList<LocalizedText> needed;
        for (const Field &field : extraFields()) {
            if (isRequired(field, m_channel))
                needed << field.label;
        }
        //: Spoken. %1: labels of fields, with commas between them.
        Announcement::say(
            this, translatable("SaleForm", "This payment system needs more: %1.").arg(listed(needed)));
    } else if (std::exchange(m_openedForExtras, false)) {
        const auto &rows = section->rows();
        section->setOpen(std::any_of(
            rows.begin(), rows.end(), [](const FieldRow *row) { return row->isFilled() || row->isWrong(); }));
    }
}

/// An earlier sale's extra fields, as names and values: which of them have a field of their own is not known
/// yet.
void SaleForm::fillByHand(const Json &earlier, const Json &members)
{
    Json all = earlier.isObject() ? earlier : Json::object();
    for (const auto &[name, value] : members.members())
        all.set(name, value);
    if (all.members().empty())
        return;
    row(m_method.field(FieldKind::NameValues)->wireName)->setWireText(QString::fromUtf8(all.toBytes()));
}

} // namespace counterfoil
