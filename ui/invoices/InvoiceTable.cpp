// SPDX-License-Identifier: GPL-3.0-or-later
#include "InvoiceTable.h"

#include "AmountDelegate.h"
#include "StateDelegate.h"
#include "TableHeader.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <array>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 476;
constexpr int customerNeeds = 150; ///< below it another column gives way

int widthOf(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 2 * RowDelegate::side;
}

} // namespace

InvoiceTable::InvoiceTable(InvoiceModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_cells(new RowDelegate(this))
    , m_amounts(new AmountDelegate(model, this))
{
    setAccessibleName(u"Invoices"_s);
    setItemDelegate(m_cells);
    setItemDelegateForColumn(InvoiceModel::Amount, m_amounts);
    setItemDelegateForColumn(InvoiceModel::StateColumn, new StateDelegate(model, this));
    setHorizontalHeader(new TableHeader(this));
    setModel(&model);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false); // Tab leaves the table
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowDelegate::height);
    connect(&model, &QAbstractItemModel::modelReset, this, &InvoiceTable::layOutColumns);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &InvoiceTable::layOutColumns);
    // Enter, and a double click.
    connect(this, &QAbstractItemView::activated, this, &InvoiceTable::showWanted);
}

QSize InvoiceTable::minimumSizeHint() const
{
    return {narrowest, 5 * RowDelegate::height};
}

QString InvoiceTable::currentReference() const
{
    return currentIndex().isValid() ? m_model.at(currentIndex().row()).reference : QString();
}

void InvoiceTable::selectRow(int row)
{
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(m_model.index(row, 0));
}

void InvoiceTable::layOutColumns()
{
    using Model = InvoiceModel;
    const QFontMetrics metrics(font());
    std::array<int, Model::ColumnCount> widths{};
    widths[Model::Time] = widthOf(metrics, u"Yesterday 00:00"_s);
    widths[Model::Reference] = widthOf(metrics, u"CF-ABCDEFGHIJKLMNOPM"_s);
    widths[Model::Method] = widthOf(metrics, u"Cryptocurrency"_s);
    widths[Model::Account] = widthOf(metrics, u"Training account"_s);
    widths[Model::Amount] = m_amounts->usualWidth(font(), locale(), 10);
    widths[Model::StateColumn] = StateDelegate::usualWidth(font());
    int left = viewport()->width();
    for (const int width : widths)
        left -= width;
    for (const int column : {Model::Account, Model::Reference, Model::Method, Model::Time}) {
        const bool gives = left < customerNeeds;
        if (gives)
            left += widths[static_cast<std::size_t>(column)];
        setColumnHidden(column, gives);
    }
    if (left < customerNeeds) { // the few amounts of millions give way last
        const int usual = std::min(widths[Model::Amount], m_amounts->usualWidth(font(), locale(), 6));
        left += widths[Model::Amount] - usual;
        widths[Model::Amount] = usual;
    }
    m_cells->setStacked(isColumnHidden(Model::Time));
    widths[Model::Customer] = std::max(left, 60);
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
}

void InvoiceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void InvoiceTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        layOutColumns();
}

void InvoiceTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) { // the view itself would copy the text of one cell
        Q_EMIT copyWanted();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void InvoiceTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QRect row = visualRect(currentIndex());
    const QPoint below = viewport()->mapToGlobal(row.bottomLeft() + QPoint(RowDelegate::side, 0));
    Q_EMIT menuWanted(byMouse ? event->globalPos() : below);
}

void InvoiceTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (byKey && !currentIndex().isValid() && m_model.rowCount() > 0)
        selectRow(0);
}

void InvoiceTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT currentChangedTo(m_model.at(current.row()).reference);
}

void InvoiceTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    // What somebody reads stays where it is when a new sale comes in above it.
    QScrollBar *bar = verticalScrollBar();
    const bool above = bar->value() > 0 && first * RowDelegate::height < bar->value();
    QTableView::rowsInserted(parent, first, last);
    if (!above)
        return;
    const int value = bar->value() + (last - first + 1) * RowDelegate::height;
    updateGeometries();
    bar->setValue(value);
}

} // namespace counterfoil
