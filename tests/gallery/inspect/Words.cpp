// SPDX-License-Identifier: GPL-3.0-or-later
#include "Words.h"

#include "Things.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace counterfoil::gallery::things {

namespace {

using Read = std::function<void(const QWidget *, const QString &)>;

constexpr int mostRows = 60;

void eachCell(const QAbstractItemView &view, const Read &read)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < std::min(model.rowCount(), mostRows); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            for (const int role :
                {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                read(&view, cell.data(role).toString());
        }
    }
}

void eachTextOf(const QWidget *widget, const Read &read)
{
    for (const QString &text : {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()})
        read(widget, text);
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        read(label, label->text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        read(button, button->text());
    } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        read(line, line->placeholderText());
    } else if (const auto *area = qobject_cast<const QPlainTextEdit *>(widget)) {
        read(area, area->placeholderText());
    } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        if (!box->isEditable())
            read(box, box->currentText());
        for (int row = 0; row < std::min(box->count(), mostRows); ++row)
            read(box, box->itemText(row));
    } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
        for (int column = 0; header->model() && column < header->count(); ++column)
            read(header, header->model()->headerData(column, header->orientation()).toString());
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
        eachCell(*view, read);
    }
}

} // namespace

void eachText(QWidget *window, const Read &read)
{
    read(window, window->windowTitle());
    for (const QWidget *widget : shown(window))
        eachTextOf(widget, read);
}

} // namespace counterfoil::gallery::things
