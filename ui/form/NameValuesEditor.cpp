// SPDX-License-Identifier: GPL-3.0-or-later
#include "NameValuesEditor.h"

#include "look/Icons.h"
#include "look/Scale.h"
#include "parts/InEachLanguage.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil {

namespace {

/// A value as it is shown: a text or number as itself, all else as JSON.
QString shown(const Json &value)
{
    return value.isString() || value.isNumber() ? value.text() : QString::fromUtf8(value.toBytes());
}

bool isBlank(const QLineEdit *line)
{
    return line->text().trimmed().isEmpty();
}

} // namespace

NameValuesEditor::NameValuesEditor(Field field, QWidget *parent)
    : FieldEditor(std::move(field), parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(look::space::small);
    addRow();
    m_add = new QPushButton(this); // after the first row: so Qt's Tab order is right
    m_add->setFlat(true);
    m_add->setIcon(look::icon(u"plus"));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const Row &added = addRow();
        added.name->setFocus(Qt::OtherFocusReason);
    });
    watch(m_rows.front().name, Lines::One);
    inEachLanguage(this, [this] {
        m_add->setText(tr("Add a field"));
        nameRows();
    });
}

NameValuesEditor::Row &NameValuesEditor::addRow()
{
    auto *line = new QWidget(this);
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins({});
    across->setSpacing(look::space::small);
    const Row row{.line = line,
        .name = new QLineEdit(line),
        .value = new QLineEdit(line),
        .remove = new QToolButton(line)};
    for (QLineEdit *each : {row.name, row.value}) {
        each->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
        connect(each, &QLineEdit::textEdited, this, [this, each] { noteEdit(each); });
    }
    row.remove->setAutoRaise(true);
    row.remove->setIcon(look::icon(u"cross"));
    connect(row.remove, &QToolButton::clicked, this, [this, name = row.name] { removeRow(name); });
    across->addWidget(row.name, 2);
    across->addWidget(row.value, 3);
    across->addWidget(row.remove);
    m_column->insertWidget(static_cast<int>(m_rows.size()), line);
    if (!m_rows.empty()) { // the first name is watched already
        row.name->installEventFilter(this);
        line->show();
    }
    row.value->installEventFilter(this);
    row.remove->installEventFilter(this);
    m_rows.push_back(row);
    nameRows();
    if (m_add)
        orderTabs();
    return m_rows.back();
}

void NameValuesEditor::nameRows()
{
    int number = 0;
    for (const Row &row : m_rows) {
        ++number;
        //: Stands in an empty line into which the name of a field is typed.
        row.name->setPlaceholderText(tr("Name"));
        //: Stands in an empty line into which what a field holds is typed.
        row.value->setPlaceholderText(tr("Value"));
        row.remove->setToolTip(tr("Take this field out"));
        row.name->setAccessibleName(spokenName(number));
        //: Spoken. %1: what the list is called; %2: the number of one of its lines, into which a value is
        //: typed.
        row.value->setAccessibleName(
            tr("%1: value %2").arg(field().label.toString(), QString::number(number)));
        //: Spoken of a button. %1: the number of a line with a name and a value.
        row.remove->setAccessibleName(tr("Take out field %1").arg(number));
        // The only row is emptied by its own keys.
        row.remove->setEnabled(m_rows.size() > 1 || !isBlank(row.name) || !isBlank(row.value));
    }
}

void NameValuesEditor::orderTabs()
{
    QWidget *last = nullptr;
    const auto stop = [&last](QWidget *widget) {
        if (last)
            setTabOrder(last, widget);
        last = widget;
    };
    for (const Row &row : m_rows) {
        stop(row.name);
        stop(row.value);
        stop(row.remove);
    }
    stop(m_add);
}

void NameValuesEditor::show(Row &row, const QString &name, const Json &value)
{
    row.name->setText(name);
    row.value->setText(shown(value));
    row.given = value;
}

void NameValuesEditor::dropRowsFrom(std::size_t count)
{
    while (m_rows.size() > count) {
        QWidget *line = m_rows.back().line;
        m_rows.pop_back();
        line->hide();
        line->deleteLater(); // its own button may be what was pressed
    }
}

/// The rows below move up: the first line is always there, and what is removed is the last one.
void NameValuesEditor::removeRow(const QLineEdit *name)
{
    auto at = std::find_if(m_rows.begin(), m_rows.end(), [name](const Row &row) { return row.name == name; });
    if (at == m_rows.end())
        return;
    const auto index = static_cast<std::size_t>(at - m_rows.begin());
    for (auto next = at + 1; next != m_rows.end(); ++at, ++next)
        show(*at, next->name->text(), next->given);
    if (m_rows.size() > 1)
        dropRowsFrom(m_rows.size() - 1);
    else
        show(m_rows.front(), {}, Json::string({}));
    nameRows();
    m_rows[std::min(index, m_rows.size() - 1)].name->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void NameValuesEditor::noteEdit(const QLineEdit *line)
{
    for (Row &row : m_rows) {
        if (row.value == line)
            row.given = Json::string(line->text());
    }
    nameRows();
    Q_EMIT edited();
}

QString NameValuesEditor::text() const
{
    Json object = Json::object();
    for (const Row &row : m_rows) {
        if (!isBlank(row.name) || !isBlank(row.value))
            object.add(row.name->text().trimmed(), row.given); // twice the same name: the check says so
    }
    return object.members().empty() ? QString() : QString::fromUtf8(object.toBytes());
}

void NameValuesEditor::setText(const QString &text)
{
    std::vector<Json::Member> members;
    const auto parsed = Json::parse(text.toUtf8());
    if (parsed && parsed->isObject())
        members = parsed->members();
    else if (!text.trimmed().isEmpty())
        members.emplace_back(QString(), Json::string(text));
    dropRowsFrom(std::max<std::size_t>(members.size(), 1));
    show(m_rows.front(), {}, Json::string({}));
    while (m_rows.size() < members.size())
        addRow();
    for (std::size_t at = 0; at < members.size(); ++at)
        show(m_rows[at], members[at].first, members[at].second);
    nameRows();
}

void NameValuesEditor::clear()
{
    setText({});
}

bool NameValuesEditor::isWrong(const Row &row) const
{
    if (isBlank(row.name))
        return !isBlank(row.value);
    return std::any_of(m_rows.begin(), m_rows.end(), [&row](const Row &other) {
        return other.name != row.name && other.name->text().trimmed() == row.name->text().trimmed();
    });
}

void NameValuesEditor::setWrong(bool wrong)
{
    const bool anyFound =
        std::any_of(m_rows.begin(), m_rows.end(), [this](const Row &row) { return isWrong(row); });
    for (const Row &row : m_rows) {
        for (QLineEdit *line : {row.name, row.value}) {
            const bool itsName = line == row.name && isWrong(row);
            line->setProperty("wrong", wrong && (anyFound ? itsName : line == row.value && !isBlank(line)));
            line->update();
        }
    }
}

QString NameValuesEditor::spokenName() const
{
    return spokenName(1);
}

QString NameValuesEditor::spokenName(int number) const
{
    //: Spoken. %1: what the list is called; %2: the number of one of its lines, into which a name is typed.
    return tr("%1: name %2").arg(field().label.toString(), QString::number(number));
}

QWidget *NameValuesEditor::focusTarget()
{
    return m_rows.front().name;
}

/// From one of its lines to another, nobody leaves it; Enter in any of them confirms.
bool NameValuesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && QApplication::focusWidget()
        && isAncestorOf(QApplication::focusWidget()))
        return false;
    const bool isLine = qobject_cast<QLineEdit *>(watched) != nullptr;
    if (event->type() == QEvent::KeyPress && !isLine)
        return false;
    return FieldEditor::eventFilter(watched, event);
}

} // namespace counterfoil
