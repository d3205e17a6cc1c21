// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldGrid.h"

#include "EditorFactory.h"
#include "FieldRow.h"
#include "look/Scale.h"

#include <QGridLayout>

#include <algorithm>
#include <memory>

namespace counterfoil {

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, look::space::small);
    m_grid->setHorizontalSpacing(look::space::medium);
    m_grid->setVerticalSpacing(look::space::small); // the line for the reason adds to it
    for (const int column : {0, 1}) {
        m_grid->setColumnStretch(column, 1);
        m_grid->setColumnMinimumWidth(column, 1);
    }
}

void FieldGrid::arrange(const std::vector<FieldRow *> &rows, Amount amount)
{
    while (m_grid->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_grid->takeAt(0));
        // What stays is not hidden for a moment either: it would lose the focus.
        if (std::none_of(rows.begin(), rows.end(), [&item](FieldRow *row) { return row == item->widget(); }))
            item->widget()->hide();
    }
    int line = 0;
    int column = 0;
    const auto isShortAt = [&rows](std::size_t at) {
        return at < rows.size() && EditorFactory::isShort(rows[at]->field().kind);
    };
    for (std::size_t at = 0; at < rows.size(); ++at) {
        FieldRow *row = rows[at];
        // An amount without a currency beside it looks lost on half a line.
        const bool isAlone = column == 0 && (amount == Amount::Alone || !isShortAt(at + 1))
            && row->field().kind == FieldKind::Amount;
        const bool isShort = isShortAt(at) && !isAlone;
        if (!isShort && column > 0) {
            ++line;
            column = 0;
        }
        m_grid->addWidget(row, line, column, 1, isShort ? 1 : 2);
        row->show();
        column = isShort ? column + 1 : 2;
        if (column == 2) {
            ++line;
            column = 0;
        }
    }
}

} // namespace counterfoil
