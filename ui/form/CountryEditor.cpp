// SPDX-License-Identifier: GPL-3.0-or-later
#include "CountryEditor.h"

#include "QuietComboBox.h"
#include "parts/InEachLanguage.h"

#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int searchRole = Qt::UserRole; ///< all names in one text

/// Looks among all names of a country; what it shows, and puts into the line, is the list's own text.
class NamesCompleter final : public QCompleter {
public:
    explicit NamesCompleter(QComboBox *box)
        : QCompleter(box->model(), box)
    {
        setCompletionMode(QCompleter::PopupCompletion);
        setFilterMode(Qt::MatchContains);
        setCaseSensitivity(Qt::CaseInsensitive);
        setCompletionRole(searchRole);
    }

    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

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
    m_box->setCompleter(new NamesCompleter(m_box));
    watch(m_box, Lines::One);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &CountryEditor::edited);
    connect(m_box, &QComboBox::activated, this, &CountryEditor::edited);
    inEachLanguage(this, [this] { sayAnew(); });
}

void CountryEditor::sayAnew()
{
    //: A country, as an example of what is typed there.
    m_box->lineEdit()->setPlaceholderText(tr("Germany"));
    if (m_countries.empty())
        return;
    // A name of the language before may mean nothing in this one.
    const QString meant = text();
    m_countries.clear();
    makeList();
    setText(meant);
}

void CountryEditor::fillList()
{
    if (!m_countries.empty())
        return;
    const QString typed = m_box->currentText();
    makeList();
    const QSignalBlocker quiet(m_box);
    m_box->setEditText(typed);
}

void CountryEditor::makeList()
{
    m_countries = countriesByName();
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const Country &country : m_countries) {
        const QString line = countryLine(country);
        m_box->addItem(line, QString(line + u' ' + country.alsoCalled.join(u' ')));
    }
    m_box->setCurrentIndex(-1);
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

LocalizedText CountryEditor::help() const
{
    //: What one types into the field for a country: its name, or its ISO code.
    return translatable("CountryEditor", "By name, or by its two letters.");
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
