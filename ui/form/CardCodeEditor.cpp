// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardCodeEditor.h"

#include "SecretLine.h"
#include "Wipe.h"
#include "base/Counted.h"

#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

CardCodeEditor::CardCodeEditor(Field field, QWidget *parent)
    : FieldEditor(std::move(field), parent)
    , m_line(new SecretLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    m_line->setEchoMode(QLineEdit::Password);
    watch(m_line, Lines::One);
    connect(m_line, &QLineEdit::textEdited, m_line, &SecretLine::forgetHistory);
    connect(m_line, &QLineEdit::textEdited, this, &CardCodeEditor::edited);
    setContext({});
}

QString CardCodeEditor::text() const
{
    return ownCopy(m_line->text());
}

void CardCodeEditor::setText(const QString &text)
{
    wipe(*m_line);
    m_line->setText(ownCopy(text));
}

void CardCodeEditor::clear()
{
    wipe(*m_line);
}

/// The length is said, not enforced: cutting a digit off without a word would be worse than a wrong code.
void CardCodeEditor::setContext(const CheckContext &context)
{
    if (!context.brand)
        m_line->setPlaceholderText(u"3 or 4 digits"_s);
    else
        m_line->setPlaceholderText(counted(cardCodeLength(*context.brand), u"digit"_s));
}

QWidget *CardCodeEditor::focusTarget()
{
    return m_line;
}

} // namespace counterfoil
