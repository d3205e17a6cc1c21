// SPDX-License-Identifier: GPL-3.0-or-later
#include "CountryEditor.h"

#include "QuietComboBox.h"

#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

CountryEditor::CountryEditor(Field field, QWidget *parent)
    : FieldEditor(std::move(field), parent)
    , m_box(new QuietComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->lineEdit()->setPlaceholderText(u"Germany"_s);
    watch(m_box, Lines::One);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &CountryEditor::edited);
    connect(m_box, &QComboBox::activated, this, &CountryEditor::edited);
}

void CountryEditor::fillList()
{
    if (!m_countries.empty())
        return;
    m_countries = countriesByName();
    QStringList lines;
    lines.reserve(qsizetype(m_countries.size()));
    for (const Country &country : m_countries)
        lines << countryLine(country);
    const QString typed = m_box->currentText();
    const QSignalBlocker quiet(m_box);
    m_box->addItems(lines);
    m_box->setCurrentIndex(-1);
    m_box->setEditText(typed);
}

QString CountryEditor::inFull(const QString &typed) const
{
    const QString code = countryCode(m_countries, typed);
    const auto found = std::find_if(m_countries.begin(), m_countries.end(),
        [&code](const Country &country) { return country.code == code; });
    return found == m_countries.end() ? typed : countryLine(*found);
}

QString CountryEditor::text() const
{
    const QString typed = m_box->currentText();
    const QString code = countryCode(m_countries, typed);
    return code.isEmpty() ? typed : code;
}

void CountryEditor::setText(const QString &text)
{
    if (!text.isEmpty())
        fillList();
    const QSignalBlocker quiet(m_box);
    const QString shown = inFull(text);
    m_box->setCurrentIndex(m_box->findText(shown));
    m_box->setEditText(shown);
}

void CountryEditor::clear()
{
    setText({});
}

QString CountryEditor::help() const
{
    return u"By name, or by its two letters."_s;
}

QWidget *CountryEditor::focusTarget()
{
    return m_box;
}

bool CountryEditor::tidy()
{
    const QString typed = m_box->currentText();
    const QString full = inFull(typed);
    if (full == typed)
        return false;
    setText(typed);
    return true;
}

bool CountryEditor::eventFilter(QObject *watched, QEvent *event)
{
    // A press on the arrow gives the focus before the list opens.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress)
        fillList();
    return FieldEditor::eventFilter(watched, event);
}

} // namespace counterfoil
