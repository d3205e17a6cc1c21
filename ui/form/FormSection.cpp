// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormSection.h"

#include "FieldGrid.h"
#include "FoldButton.h"
#include "look/Scale.h"
#include "methods/PaymentMethod.h"

#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

bool isOffered(const Field &field, Channel channel)
{
    return channel == Channel::Direct || !field.directOnly;
}

} // namespace

FormSection::FormSection(const QString &title, std::vector<Field> fields, MakeRow makeRow, QWidget *parent)
    : QWidget(parent)
    , m_fields(std::move(fields))
    , m_makeRow(std::move(makeRow))
    , m_header(new FoldButton(title, this))
    , m_body(new FieldGrid(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body);
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
    if (!m_rows.empty())
        arrange();
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
    updateSummary();
}

const std::vector<FieldRow *> &FormSection::needRows()
{
    if (!m_rows.empty())
        return m_rows;
    for (const Field &field : m_fields) {
        FieldRow *row = m_makeRow(field);
        row->setParent(m_body);
        connect(row, &FieldRow::edited, this, &FormSection::updateSummary);
        connect(row, &FieldRow::filled, this, &FormSection::updateSummary);
        connect(row, &FieldRow::reasonChanged, this, &FormSection::updateSummary);
        m_rows.push_back(row);
    }
    arrange();
    Q_EMIT rowsMade();
    return m_rows;
}

void FormSection::arrange()
{
    std::vector<FieldRow *> shown;
    for (FieldRow *row : m_rows) {
        row->setRequired(isRequired(row->field(), m_channel));
        if (counterfoil::isOffered(row->field(), m_channel))
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
    if (wrong > 0)
        m_header->setSummary(u"%1 to correct"_s.arg(wrong));
    else
        m_header->setSummary(filled > 0 ? u"%1 filled in"_s.arg(filled) : QString());
}

} // namespace counterfoil
