// SPDX-License-Identifier: GPL-3.0-or-later
#include "InvoiceTable.h"

#include "AmountDelegate.h"
#include "ChosenSales.h"
#include "RowFlashes.h"
#include "StateDelegate.h"
#include "TableHeader.h"
#include "parts/InEachLanguage.h"
#include "parts/Words.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 476;
constexpr int customerNeeds = 150; ///< below it another column gives way

int widthOf(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 2 * RowDelegate::side;
}

/// Of yesterday, or of a day in another year: some months have long names.
int widestTime(const QFontMetrics &metrics, const QLocale &locale)
{
    const QDateTime now(QDate(2028, 9, 28), QTime(22, 0));
    int widest = widthOf(metrics, words::time(QDateTime(now.date().addDays(-1), QTime(0, 0)), now, locale));
    for (int month = 1; month <= 12; ++month) {
        const QDateTime at(QDate(2008, month, 28), QTime(0, 0));
        widest = std::max(widest, widthOf(metrics, words::time(at, now, locale)));
    }
    return widest;
}

} // namespace

InvoiceTable::InvoiceTable(InvoiceModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_cells(new RowDelegate(model, this))
    , m_amounts(new AmountDelegate(model, this))
    , m_flashes(new RowFlashes(viewport()))
    , m_header(new TableHeader(this))
{
    auto *states = new StateDelegate(model, this);
    setItemDelegate(m_cells);
    setItemDelegateForColumn(InvoiceModel::Amount, m_amounts);
    setItemDelegateForColumn(InvoiceModel::StateColumn, states);
    for (RowDelegate *each :
        {m_cells, static_cast<RowDelegate *>(m_amounts), static_cast<RowDelegate *>(states)})
        each->setFlashes(m_flashes);
    setHorizontalHeader(m_header);
    setModel(&model);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false); // Tab leaves the table
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowDelegate::height);
    inEachLanguage(this, [this] {
        //: The table of all sales.
        setAccessibleName(tr("Invoices"));
        measure();
    });
    followModel();
    // Enter, and a double click.
    connect(this, &QAbstractItemView::activated, this, &InvoiceTable::showWanted);
}

void InvoiceTable::followModel()
{
    // After the view's own connections: it knows the rows by then.
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        scrollToTop(); // another list: what was in sight of the one before says nothing about it
        layOutColumns();
        lookAtRows();
    });
    connect(&m_model, &InvoiceModel::digitsChanged, this, &InvoiceTable::layOutColumns);
    connect(&m_model, &InvoiceModel::counted, this, &InvoiceTable::lookAtRows);
    // Not a moment later, as the view would: the End key may come between, and would end where the list did.
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &InvoiceTable::updateGeometries);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) {
            const int above = std::min(last + 1, rowAt(0)) - first;
            if (first < rowAt(0))
                moveBy(-above);
        });
    connect(&m_model, &QAbstractItemModel::layoutAboutToBeChanged, this,
        [this] { m_topmost = m_model.index(rowAt(0), 0); });
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, [this] {
        if (m_topmost.isValid())
            moveBy(m_topmost.row() - rowAt(0));
        m_topmost = QPersistentModelIndex();
    });
    connect(&m_model, &InvoiceModel::moneyCame, m_flashes, &RowFlashes::begin);
    connect(m_flashes, &RowFlashes::faded, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &InvoiceTable::lookAtRows);
}

QSize InvoiceTable::minimumSizeHint() const
{
    return {narrowest, 5 * RowDelegate::height};
}

QString InvoiceTable::currentReference() const
{
    const Invoice *invoice = m_model.at(chosenRow());
    return invoice ? invoice->reference : QString();
}

int InvoiceTable::chosenRow() const
{
    const auto rows = chosenRows();
    return rows.size() == 1 && rows.front().count == 1 ? rows.front().first : -1;
}

void InvoiceTable::selectRow(int row)
{
    if (row < 0) {
        setCurrentIndex({});
        clearSelection();
        return;
    }
    const QModelIndex cell = m_model.index(row, InvoiceModel::Customer); // never hidden: keys start from it
    // Not QAbstractItemView::setCurrentIndex: who holds the Ctrl key just then would take the row out again.
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(cell);
}

void InvoiceTable::showRow(int row)
{
    scrollTo(m_model.index(row, InvoiceModel::Customer), PositionAtCenter);
}

bool InvoiceTable::isAtTop() const
{
    return verticalScrollBar()->value() == 0;
}

bool InvoiceTable::isOnFirstScreen(int row) const
{
    return (row + 1) * RowDelegate::height <= viewport()->height();
}

int InvoiceTable::chosenCount() const
{
    int count = 0;
    for (const auto &[first, rows] : chosenRows())
        count += rows;
    return count;
}

std::vector<PagedRows::Rows> InvoiceTable::chosenRows() const
{
    std::vector<PagedRows::Rows> chosen;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        chosen.push_back({range.top(), range.height()});
    std::sort(chosen.begin(), chosen.end(),
        [](const PagedRows::Rows &one, const PagedRows::Rows &other) { return one.first < other.first; });
    return chosen;
}

void InvoiceTable::selectAll()
{
    const int last = std::min(m_model.rowCount(), ChosenSales::most) - 1;
    if (last < 0)
        return;
    const QItemSelection newest(m_model.index(0, 0), m_model.index(last, InvoiceModel::ColumnCount - 1));
    selectionModel()->select(newest, QItemSelectionModel::ClearAndSelect);
}

void InvoiceTable::lookAtRows()
{
    if (m_model.rowCount() == 0)
        return;
    const int first = std::max(rowAt(0), 0);
    const int seen = viewport()->height() / RowDelegate::height + 1;
    m_model.lookAt(first, std::min(first + seen, m_model.rowCount() - 1));
}

/// A click that takes one sale out of two, or a screen reader that selects, leaves the keyboard elsewhere.
void InvoiceTable::standOnChosen()
{
    const int row = chosenRow();
    if (row >= 0 && currentIndex().row() != row)
        selectionModel()->setCurrentIndex(
            m_model.index(row, InvoiceModel::Customer), QItemSelectionModel::NoUpdate);
}

void InvoiceTable::moveBy(int rows)
{
    const int value = verticalScrollBar()->value() + rows * RowDelegate::height;
    updateGeometries();
    verticalScrollBar()->setValue(value);
}

void InvoiceTable::measure()
{
    using Model = InvoiceModel;
    const QFontMetrics metrics(font());
    m_usual[Model::Time] = widestTime(metrics, locale());
    m_usual[Model::Reference] = widthOf(metrics, u"CF-ABCDEFGHIJKLMNOPM"_s);
    m_usual[Model::Method] = widthOf(metrics, u"Cryptocurrency"_s); // at least
    for (const PaymentMethod &method : m_model.methods().methods())
        m_usual[Model::Method] = std::max(m_usual[Model::Method], widthOf(metrics, method.title));
    m_usual[Model::Account] = widthOf(metrics, u"Training account"_s); // NOLINT: only its width
    m_usual[Model::StateColumn] = StateDelegate::usualWidth(font());
    for (int column = 0; column < Model::ColumnCount; ++column) {
        auto &width = m_usual[static_cast<std::size_t>(column)];
        width = column == Model::Customer ? 0 : std::max(width, m_header->widthFor(column));
    }
}

void InvoiceTable::layOutColumns()
{
    using Model = InvoiceModel;
    auto widths = m_usual;
    widths[Model::Amount] = std::max(widths[Model::Amount], m_amounts->usualWidth(font(), locale(), 10));
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
    // Last of all the room that only the longest states need; a pill that is cut has a tool tip.
    const int heading = std::max(60, m_header->widthFor(Model::Customer));
    const int missing =
        std::clamp(heading - left, 0, widths[Model::StateColumn] - m_header->widthFor(Model::StateColumn));
    widths[Model::StateColumn] -= missing;
    widths[Model::Customer] = std::max(left + missing, heading);
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column())) // keys would be dead there
        selectionModel()->setCurrentIndex(
            currentIndex().siblingAtColumn(Model::Customer), QItemSelectionModel::NoUpdate);
}

void InvoiceTable::resizeEvent(QResizeEvent *event)
{
    const int chosen = chosenRow();
    const int top = chosen < 0 ? -1 : rowViewportPosition(chosen);
    const bool wasInSight = top >= 0 && top + RowDelegate::height <= event->oldSize().height();
    QTableView::resizeEvent(event);
    layOutColumns();
    if (wasInSight) // a smaller window does not leave details without their row
        scrollTo(m_model.index(chosen, InvoiceModel::Customer));
    lookAtRows();
}

void InvoiceTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        measure();
        layOutColumns();
        break;
    default:
        break;
    }
}

void InvoiceTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) { // the view itself would copy the text of one cell
        Q_EMIT copyWanted();
        event->accept();
        return;
    }
    {
        const QScopedValueRollback<bool> choosing(m_choosing, true);
        QTableView::keyPressEvent(event);
    }
    standOnChosen();
}

void InvoiceTable::mousePressEvent(QMouseEvent *event)
{
    {
        const QScopedValueRollback<bool> choosing(m_choosing, true);
        QTableView::mousePressEvent(event);
    }
    standOnChosen();
}

void InvoiceTable::mouseMoveEvent(QMouseEvent *event)
{
    {
        const QScopedValueRollback<bool> choosing(m_choosing, true);
        QTableView::mouseMoveEvent(event);
    }
    standOnChosen();
}

void InvoiceTable::mouseReleaseEvent(QMouseEvent *event)
{
    {
        const QScopedValueRollback<bool> choosing(m_choosing, true);
        QTableView::mouseReleaseEvent(event);
    }
    standOnChosen();
}

/// Rows are whole: Home and End lead to the first and the last sale, not along one row.
QModelIndex InvoiceTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveEnd
        && !currentIndex().isValid()) // as after another search; the view would go to the first
        return m_model.index(m_model.rowCount() - 1, InvoiceModel::Customer);
    if (action == MoveHome || action == MoveEnd)
        modifiers |= Qt::ControlModifier;
    return QTableView::moveCursor(action, modifiers);
}

/// Nobody stands on a sale without having chosen it: with the Ctrl key, arrows would leave one sale
/// highlighted and lead the keyboard to another.
QItemSelectionModel::SelectionFlags InvoiceTable::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    const auto usual = QTableView::selectionCommand(index, event);
    const bool isKey = event && event->type() == QEvent::KeyPress;
    if (usual != QItemSelectionModel::NoUpdate || !isKey || !index.isValid())
        return usual;
    const bool extends = static_cast<const QKeyEvent *>(event)->modifiers().testFlag(Qt::ShiftModifier);
    return QItemSelectionModel::Rows
        | (extends ? QItemSelectionModel::SelectCurrent : QItemSelectionModel::ClearAndSelect);
}

void InvoiceTable::contextMenuEvent(QContextMenuEvent *event)
{
    const auto chosen = chosenRows();
    if (chosen.empty())
        return;
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QRect row = visualRect(m_model.index(chosen.front().first, InvoiceModel::Customer));
    const QPoint below = isRightToLeft() ? row.bottomRight() - QPoint(RowDelegate::side, 0)
                                         : row.bottomLeft() + QPoint(RowDelegate::side, 0);
    Q_EMIT menuWanted(byMouse ? event->globalPos() : viewport()->mapToGlobal(below));
}

void InvoiceTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (byKey && chosenRows().empty() && m_model.rowCount() > 0)
        selectRow(std::max(currentIndex().row(), 0));
}

void InvoiceTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_choosing)
        standOnChosen();
    Q_EMIT chosenChanged();
}

void InvoiceTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    // What somebody reads stays where it is when a new sale comes in above it.
    QScrollBar *bar = verticalScrollBar();
    const bool above = bar->value() > 0 && first * RowDelegate::height < bar->value();
    QTableView::rowsInserted(parent, first, last);
    if (above)
        moveBy(last - first + 1);
}

} // namespace counterfoil
