// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabelledRow.h"

#include "form/NoteLine.h"
#include "look/Scale.h"

#include <QVBoxLayout>

namespace counterfoil {

LabelledRow::LabelledRow(const QString &label, QWidget *control, const QString &help, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_help(help)
    , m_label(new Text(label, look::Type::Body, Text::Ink::Normal, this))
    , m_note(new NoteLine(help, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space::hair);
    m_label->setBuddy(control);
    column->addWidget(m_label);
    column->addWidget(control);
    column->addWidget(m_note);
    m_note->setVisible(!help.isEmpty());
    control->setAccessibleName(QString(label).remove(u'&'));
    control->setAccessibleDescription(help);
}

void LabelledRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_control->setAccessibleName(QString(label).remove(u'&'));
}

void LabelledRow::setReason(const QString &reason)
{
    m_note->setReason(reason);
    m_control->setProperty("wrong", !reason.isEmpty());
    showNote();
    m_control->update();
}

void LabelledRow::setWarning(const QString &warning)
{
    m_warning = warning;
    m_note->setHelp(
        warning.isEmpty() ? m_help : warning, warning.isEmpty() ? look::Tone::Neutral : look::Tone::Warning);
    showNote();
}

void LabelledRow::showNote()
{
    const QString help = m_warning.isEmpty() ? m_help : m_warning;
    m_note->setVisible(!help.isEmpty() || !reason().isEmpty());
    m_control->setAccessibleDescription(reason().isEmpty() ? help : reason());
}

QString LabelledRow::reason() const
{
    return m_note->reason();
}

} // namespace counterfoil
