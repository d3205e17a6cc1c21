// SPDX-License-Identifier: GPL-3.0-or-later
#include "FixedEditor.h"

#include "look/Scale.h"

#include <QLabel>
#include <QVBoxLayout>

namespace counterfoil {

FixedEditor::FixedEditor(Field field, QWidget *parent)
    : FieldEditor(std::move(field), parent)
    , m_shown(new QLabel(this->field().choices.value(0), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_shown);
    m_shown->setTextFormat(Qt::PlainText);
    const bool besideAmount = this->field().kind == FieldKind::Currency;
    m_shown->setMinimumHeight(look::controlHeight + (besideAmount ? look::space::medium : 0));
    look::setType(m_shown, besideAmount ? look::Type::Heading : look::Type::Strong);
    watch(m_shown, Lines::One);
}

QString FixedEditor::text() const
{
    return field().choices.value(0);
}

QWidget *FixedEditor::focusTarget()
{
    return m_shown;
}

} // namespace counterfoil
