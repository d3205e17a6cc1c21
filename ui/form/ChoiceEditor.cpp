// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChoiceEditor.h"

#include "QuietComboBox.h"
#include "look/Scale.h"

#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

ChoiceEditor::ChoiceEditor(Field field, QWidget *parent)
    : FieldEditor(std::move(field), parent)
    , m_box(new QuietComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    // A choice that may be left out can be taken back by keyboard as well.
    if (this->field().required == Required::No)
        m_box->addItem(u"None"_s, QString());
    for (const QString &choice : this->field().choices)
        m_box->addItem(choice, choice);
    m_box->setPlaceholderText(u"Choose"_s);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(4);
    m_box->setCurrentIndex(-1);
    if (this->field().kind == FieldKind::Currency) { // stands beside the amount
        look::setType(m_box, look::Type::Heading);
        m_box->setMinimumHeight(look::controlHeight + look::space::medium);
    }
    watch(m_box, Lines::One);
    // Arrows and letters choose without opening the list, so `activated` alone would not tell of them.
    connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceEditor::edited);
}

QString ChoiceEditor::text() const
{
    return m_box->currentData().toString();
}

void ChoiceEditor::setText(const QString &text)
{
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(
        text.isEmpty() ? -1 : m_box->findData(text.trimmed(), Qt::UserRole, Qt::MatchFixedString));
}

void ChoiceEditor::clear()
{
    setText({});
}

QWidget *ChoiceEditor::focusTarget()
{
    return m_box;
}

} // namespace counterfoil
