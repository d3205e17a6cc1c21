// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldEditor.h"

namespace counterfoil {

FieldEditor::FieldEditor(Field field, QWidget *parent)
    : QWidget(parent)
    , m_field(std::move(field))
{
}

void FieldEditor::setWireText(const QString &text, const NumberStyle &)
{
    setText(text);
}

void FieldEditor::setContext(const CheckContext &) { }

void FieldEditor::setWrong(bool wrong)
{
    focusTarget()->setProperty("wrong", wrong);
    focusTarget()->update();
}

} // namespace counterfoil
