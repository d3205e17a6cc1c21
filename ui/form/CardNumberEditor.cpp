// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardNumberEditor.h"

#include "CardNumberLine.h"
#include "base/SecretText.h"
#include "look/Scale.h"

#include <QHBoxLayout>
#include <QLabel>

namespace counterfoil {

CardNumberEditor::CardNumberEditor(Field field, QWidget *parent)
    : FieldEditor(std::move(field), parent)
    , m_line(new CardNumberLine(this))
    , m_brand(new QLabel(m_line))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    m_line->setPlaceholderText(this->field().example);

    // The brand stands inside the line, at its end, so that nothing moves when it becomes known.
    auto *inside = new QHBoxLayout(m_line);
    inside->setContentsMargins(0, 0, look::space::small + look::space::hair, 0);
    inside->addWidget(m_brand, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_brand->setTextFormat(Qt::PlainText);
    m_brand->setAttribute(Qt::WA_TransparentForMouseEvents);
    look::setType(m_brand, look::Type::Caption);

    watch(m_line, Lines::One);
    connect(m_line, &CardNumberLine::numberEdited, this, &CardNumberEditor::nameBrand);
    connect(m_line, &CardNumberLine::numberEdited, this, &CardNumberEditor::edited);
}

QString CardNumberEditor::text() const
{
    return m_line->number();
}

void CardNumberEditor::setText(const QString &text)
{
    m_line->setNumber(text);
    nameBrand();
}

void CardNumberEditor::clear()
{
    m_line->wipeNumber();
    nameBrand();
}

QWidget *CardNumberEditor::focusTarget()
{
    return m_line;
}

CardBrand CardNumberEditor::brand() const
{
    QString number = m_line->number();
    const CardBrand brand = cardBrand(number);
    SecretText::wipe(number);
    return brand;
}

void CardNumberEditor::nameBrand()
{
    const CardBrand known = brand();
    m_brand->setText(known == CardBrand::Other ? QString() : brandName(known));
    m_line->setTextMargins(0, 0, m_brand->text().isEmpty() ? 0 : m_brand->sizeHint().width(), 0);
}

} // namespace counterfoil
