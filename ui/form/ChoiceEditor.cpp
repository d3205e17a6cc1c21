// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChoiceEditor.h"

#include "QuietComboBox.h"
#include "base/LocaleNames.h"
#include "look/Scale.h"
#include "parts/InEachLanguage.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

ChoiceEditor::ChoiceEditor(Field field, QWidget *parent)
    : FieldEditor(std::move(field), parent)
    , m_box(new QuietComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    // A choice that may be left out can be taken back by keyboard as well.
    if (this->field().required == Required::No)
        m_box->addItem(QString(), QString());
    for (const QString &choice : this->field().choices)
        m_box->addItem(choice, choice);
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
    connect(m_box, &QuietComboBox::listWanted, this, &ChoiceEditor::nameCurrencies);
    inEachLanguage(this, [this] {
        //: Stands in a list of choices in which nothing is chosen yet.
        m_box->setPlaceholderText(tr("Choose"));
        m_areNamed = false;
        const int none = m_box->findData(QString());
        if (none >= 0) {
            //: None of the choices.
            m_box->setItemText(none, tr("None"));
        }
    });
}

/// Not before somebody looks: the names of all currencies are read from a file of megabytes.
void ChoiceEditor::nameCurrencies()
{
    if (field().kind != FieldKind::Currency || std::exchange(m_areNamed, true))
        return;
    for (int at = 0; at < m_box->count(); ++at) {
        const QString code = m_box->itemData(at).toString();
        m_box->setItemData(at, code.isEmpty() ? QString() : currencyName(code), Qt::ToolTipRole);
    }
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip && watched == m_box && field().kind == FieldKind::Currency)
        m_box->setToolTip(text().isEmpty() ? QString() : currencyName(text()));
    return FieldEditor::eventFilter(watched, event);
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
