// SPDX-License-Identifier: GPL-3.0-or-later
// What fills a form by itself: the texts that are kept for the next sales, and those of the form before.
#include "SaleForm.h"
#include "WireText.h"

#include <utility>

namespace counterfoil {

namespace {

QString textIn(const std::map<QString, QString> &texts, const QString &name)
{
    const auto found = texts.find(name);
    return found == texts.end() ? QString() : found->second;
}

} // namespace

bool SaleForm::holdsText(const FieldRow &row, const QString &wireText) const
{
    return !wireText.isEmpty() && wireTextOf(row.field(), row.editor().text(), context()) == wireText;
}

void SaleForm::setDefaults(const std::map<QString, QString> &wireTexts)
{
    const std::map<QString, QString> before = std::exchange(m_defaults, wireTexts);
    for (const Field &field : m_method.fields) {
        if (!mayKeep(field))
            continue;
        const QString fresh = textIn(m_defaults, field.wireName);
        FieldRow *there = fresh.isEmpty() ? builtRow(field.wireName) : row(field.wireName);
        if (!there)
            continue;
        const bool holdsStale = holdsText(*there, textIn(before, field.wireName));
        there->setDefault(fresh);
        if (fresh.isEmpty() && holdsStale)
            there->clear(); // it was another account's, and may stand in a part that nobody has opened
        else if (!fresh.isEmpty() && (holdsStale || !there->isFilled()))
            there->setWireText(fresh);
    }
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

void SaleForm::takeOver(const SaleForm &before)
{
    for (const auto &[name, typed] : before.m_rows) {
        const Field &old = typed->field();
        const bool given = old.choices.size() == 1; // nobody chose it
        if (old.secret || given || !before.isOffered(old) || !typed->isFilled()
            || before.holdsText(*typed, textIn(before.m_defaults, name)))
            continue;
        const Field *field = m_method.field(name);
        FieldRow *taken = field && !field->secret && field->choices.size() != 1 ? row(name) : nullptr;
        if (!taken)
            continue;
        taken->editor().setText(typed->editor().text());
        Q_EMIT taken->filled(); // a folded part says that something stands in it
    }
    spreadContext();
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
