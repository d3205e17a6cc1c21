// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormSection.h"

#include "FieldGrid.h"
#include "FoldButton.h"
#include "NoteLine.h"
#include "look/Scale.h"
#include "methods/PaymentMethod.h"

#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace counterfoil {

namespace {

bool isOffered(const Field &field, Channel channel)
{
    return channel == Channel::Direct || !field.directOnly;
}

/// Whether an editor made for the one does for the other.
bool isSame(const Field &one, const Field &other)
{
    const auto all = [](const Field &f) {
        return std::tie(f.wireName, f.label, f.kind, f.required, f.section, f.help, f.example, f.maxLength,
            f.choices, f.role, f.secret, f.directOnly, f.nullWhenEmpty);
    };
    return all(one) == all(other);
}

/// Nothing that it does on its way out is anybody's business any more.
void discard(FieldRow *row)
{
    row->disconnect();
    if (row->field().secret)
        row->clear();
    row->editor().blockSignals(true); // losing the focus is no reason for a check
    row->hide();
    row->deleteLater();
}

} // namespace

FormSection::FormSection(
    const LocalizedText &title, std::vector<Field> fields, MakeRow makeRow, QWidget *parent)
    : QWidget(parent)
    , m_fields(std::move(fields))
    , m_makeRow(std::move(makeRow))
    , m_header(new FoldButton(title, this))
    , m_remark(new NoteLine({}, this))
    , m_body(new FieldGrid(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_remark);
    column->addWidget(m_body);
    m_remark->hide();
    m_body->hide();
    connect(m_header, &QAbstractButton::toggled, this, &FormSection::showState);
}

bool FormSection::holds(const QString &wireName) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
        [&wireName](const Field &field) { return field.wireName == wireName; });
}

void FormSection::setChannel(Channel channel)
{
    m_channel = channel;
    setVisible(isOffered());
    arrange();
    updateSummary();
}

void FormSection::setFields(std::vector<Field> fields)
{
    m_fields = std::move(fields);
    std::vector<FieldRow *> before = std::exchange(m_rows, {});
    for (const Field &field : m_fields) {
        const auto stays = std::find_if(
            before.begin(), before.end(), [&field](FieldRow *row) { return isSame(row->field(), field); });
        if (stays != before.end()) {
            m_rows.push_back(*stays);
            before.erase(stays);
        } else if (m_isMade) {
            m_rows.push_back(makeRow(field));
        }
    }
    for (FieldRow *row : before)
        discard(row);
    setVisible(isOffered());
    arrange();
    updateSummary();
    Q_EMIT rowsMade();
}

void FormSection::setRemark(const LocalizedText &remark, const LocalizedText &summary)
{
    m_remark->setHelp(remark);
    m_remarkSummary = summary;
    m_remark->setVisible(isOpen() && !remark.isEmpty());
    updateSummary();
}

bool FormSection::isOffered() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
        [this](const Field &field) { return counterfoil::isOffered(field, m_channel); });
}

bool FormSection::isNeeded(Channel channel) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
        [channel](const Field &field) { return isRequired(field, channel); });
}

bool FormSection::isOpen() const
{
    return m_header->isChecked();
}

void FormSection::setOpen(bool open)
{
    m_header->setChecked(open);
}

QWidget *FormSection::header() const
{
    return m_header;
}

void FormSection::showState()
{
    if (isOpen())
        needRows();
    m_body->setVisible(isOpen());
    m_remark->setVisible(isOpen() && !m_remark->text().isEmpty());
    updateSummary();
}

const std::vector<FieldRow *> &FormSection::needRows()
{
    if (std::exchange(m_isMade, true))
        return m_rows;
    for (const Field &field : m_fields)
        m_rows.push_back(makeRow(field));
    arrange();
    Q_EMIT rowsMade();
    return m_rows;
}

FieldRow *FormSection::makeRow(const Field &field)
{
    FieldRow *row = m_makeRow(field);
    row->setParent(m_body);
    connect(row, &FieldRow::edited, this, &FormSection::updateSummary);
    connect(row, &FieldRow::filled, this, &FormSection::updateSummary);
    connect(row, &FieldRow::reasonChanged, this, &FormSection::updateSummary);
    if (field.kind == FieldKind::NameValues) // which comes into sight with what it holds
        connect(row, &FieldRow::filled, this, &FormSection::arrange);
    return row;
}

/// Names and values by hand step aside where the fields for them have rows of their own.
bool FormSection::isShown(const FieldRow &row) const
{
    const Field &field = row.field();
    const bool isListed = field.kind == FieldKind::NameValues
        && std::any_of(m_fields.begin(), m_fields.end(),
            [&field](const Field &each) { return isMemberOf(field, each.wireName); });
    return counterfoil::isOffered(field, m_channel) && (!isListed || row.isFilled());
}

void FormSection::arrange()
{
    std::vector<FieldRow *> shown;
    for (FieldRow *row : m_rows) {
        row->setRequired(isRequired(row->field(), m_channel));
        if (isShown(*row))
            shown.push_back(row);
        else
            row->hide();
    }
    m_body->arrange(shown);
}

void FormSection::updateSummary()
{
    const auto count = [this](auto matches) { return std::count_if(m_rows.begin(), m_rows.end(), matches); };
    const auto wrong = count([](const FieldRow *row) { return row->isWrong(); });
    const auto filled = count([this](const FieldRow *row) {
        return counterfoil::isOffered(row->field(), m_channel) && row->isFilled();
    });
    const auto warned = count([](const FieldRow *row) { return row->isWarned(); });
    //: Of a part of a form: how many of its fields. Stands beside the part’s title.
    const LocalizedText inFull = translatable("FormSection", "%n filled in", nullptr, filled);
    if (wrong > 0)
        //: Of a part of a form: how many of its fields are wrong. Stands beside the part’s title.
        m_header->setSummary(translatable("FormSection", "%n to correct", nullptr, wrong));
    else if (warned > 0)
        //: Of a part of a form: how many of its fields a person should look at, though they may be right.
        m_header->setSummary(listed(
            QList<LocalizedText>{inFull, translatable("FormSection", "%n to look at", nullptr, warned)}));
    else
        m_header->setSummary(filled > 0 ? inFull : m_remarkSummary);
}

} // namespace counterfoil
