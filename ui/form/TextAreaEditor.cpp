// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextAreaEditor.h"

#include "look/Scale.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace counterfoil {

TextAreaEditor::TextAreaEditor(Field field, QWidget *parent)
    : FieldEditor(std::move(field), parent)
    , m_area(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_area);
    m_area->setTabChangesFocus(true);
    m_area->setPlaceholderText(this->field().example);
    m_area->document()->setDocumentMargin(look::space::small);
    showLines(3);
    watch(m_area, Lines::Several);
    connect(m_area, &QPlainTextEdit::textChanged, this, &TextAreaEditor::edited);
}

void TextAreaEditor::showLines(int lines)
{
    const int text = lines * QFontMetrics(m_area->font()).lineSpacing();
    m_area->setFixedHeight(text + 2 * (look::space::small + m_area->frameWidth()));
}

QString TextAreaEditor::text() const
{
    return m_area->toPlainText();
}

void TextAreaEditor::setText(const QString &text)
{
    const QSignalBlocker quiet(m_area);
    m_area->setPlainText(text);
}

void TextAreaEditor::clear()
{
    setText({});
}

QWidget *TextAreaEditor::focusTarget()
{
    return m_area;
}

} // namespace counterfoil
