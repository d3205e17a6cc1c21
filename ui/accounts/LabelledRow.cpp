// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabelledRow.h"

#include "form/NoteLine.h"
#include "look/Scale.h"

#include <QEvent>
#include <QVBoxLayout>

namespace counterfoil {

LabelledRow::LabelledRow(QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_label(new Text({}, look::Type::Body, Text::Ink::Normal, this))
    , m_note(new NoteLine({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space::hair);
    m_label->setBuddy(control);
    column->addWidget(m_label);
    column->addWidget(control);
    column->addWidget(m_note);
    showNote();
}

void LabelledRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_control->setAccessibleName(QString(label).remove(u'&'));
}

void LabelledRow::setHelp(const QString &help)
{
    m_help = help;
    showNote();
}

void LabelledRow::setReason(const LocalizedText &reason)
{
    m_reason = reason;
    m_control->setProperty("wrong", !reason.isEmpty());
    showNote();
    m_control->update();
}

void LabelledRow::setWarning(const LocalizedText &warning)
{
    m_warning = warning;
    showNote();
}

void LabelledRow::showNote()
{
    const QString help = m_warning.isEmpty() ? m_help : m_warning.toString();
    const QString reason = m_reason;
    m_note->setHelp(help, m_warning.isEmpty() ? look::Tone::Neutral : look::Tone::Warning);
    m_note->setReason(m_reason);
    m_note->setVisible(!help.isEmpty() || !reason.isEmpty());
    //: Of what stands in a field, for screen readers; what is wrong follows.
    m_control->setAccessibleDescription(reason.isEmpty() ? help : tr("Wrong. %1").arg(reason));
}

void LabelledRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showNote();
}

} // namespace counterfoil
