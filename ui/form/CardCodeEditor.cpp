// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardCodeEditor.h"

#include "SecretLine.h"
#include "Wipe.h"
#include "parts/InEachLanguage.h"
#include "parts/Mirrored.h"

#include <QVBoxLayout>

namespace counterfoil {

CardCodeEditor::CardCodeEditor(Field field, QWidget *parent)
    : FieldEditor(std::move(field), parent)
    , m_line(new SecretLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    m_line->setEchoMode(QLineEdit::Password);
    mirrored::keepLeftToRight(m_line);
    watch(m_line, Lines::One);
    connect(m_line, &QLineEdit::textEdited, m_line, &SecretLine::forgetHistory);
    connect(m_line, &QLineEdit::textEdited, this, &CardCodeEditor::edited);
    inEachLanguage(this, [this] { showLength(); });
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

void CardCodeEditor::setContext(const CheckContext &context)
{
    m_brand = context.brand;
    showLength();
}

/// The length is said, not enforced: cutting a digit off without a word would be worse than a wrong code.
void CardCodeEditor::showLength()
{
    if (!m_brand) {
        //: How many digits the code on a card has; stands in its empty field.
        m_line->setPlaceholderText(tr("3 or 4 digits"));
        return;
    }
    const int length = cardCodeLength(*m_brand);
    //: How many digits the code on a card has; stands in its empty field.
    m_line->setPlaceholderText(translatable("CardCodeEditor", "%n digit(s)", nullptr, length));
}

QWidget *CardCodeEditor::focusTarget()
{
    return m_line;
}

} // namespace counterfoil
