// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardNumberEditor.h"

#include "CardNumberLine.h"
#include "LineEnd.h"
#include "base/SecretText.h"
#include "look/Scale.h"
#include "parts/Mirrored.h"

#include <QHBoxLayout>
#include <QLabel>

namespace counterfoil {

CardNumberEditor::CardNumberEditor(Field field, QWidget *parent)
    : FieldEditor(std::move(field), parent)
    , m_line(new CardNumberLine(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    m_line->setPlaceholderText(this->field().example);
    mirrored::keepLeftToRight(m_line);
    auto *brand = new QLabel(m_line);
    look::setType(brand, look::Type::Caption);
    m_brand = new LineEnd(m_line, brand, look::space::small + look::space::hair);

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
}

} // namespace counterfoil
