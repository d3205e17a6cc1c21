// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementTable.h"

#include "StatementDelegate.h"
#include "invoices/RowDelegate.h"
#include "invoices/TableHeader.h"
#include "look/Scale.h"
#include "parts/InEachLanguage.h"
#include "parts/StatePill.h"
#include "parts/Words.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberNeeds = 120;

int widthOf(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 2 * RowDelegate::side;
}

} // namespace

StatementTable::StatementTable(StatementModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setItemDelegate(new StatementDelegate(this));
    setHorizontalHeader(new TableHeader(this));
    setModel(&model);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowDelegate::height);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        measureAmounts();
        layOutColumns();
        Q_EMIT rowChanged(-1);
    });
    inEachLanguage(this, [this] {
        //: Name of a table, for screen readers: a gateway's statement beside the books.
        setAccessibleName(tr("Statement and books"));
        m_model.sayAnew();
        measureAmounts();
        layOutColumns();
    });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const QString sale = m_model.reference(index.row()); !sale.isEmpty())
            Q_EMIT saleWanted(sale);
    });
}

QSize StatementTable::minimumSizeHint() const
{
    return {560, 5 * RowDelegate::height};
}

/// An amount of which a part is missing is another amount: these columns get what their contents need, and
/// where the window has no room for them the table is scrolled.
void StatementTable::measureAmounts()
{
    const QFontMetrics metrics(font());
    m_amountNeeds = widthOf(metrics, u"88,888,888.88 MMM"_s);
    m_oursNeeds = widthOf(metrics, words::state(counterfoil::State::Authorised));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto needed = [&](int column) {
            return widthOf(metrics, m_model.data(m_model.index(row, column), Qt::DisplayRole).toString());
        };
        m_amountNeeds = std::max(m_amountNeeds, needed(StatementModel::Amount));
        m_oursNeeds = std::max(m_oursNeeds, needed(StatementModel::Ours));
    }
}

void StatementTable::layOutColumns()
{
    using Model = StatementModel;
    const QFontMetrics metrics(font());
    const QFont small = look::font(look::Type::Caption, font());
    int pill = 0;
    for (const Standing standing : {Standing::Agrees, Standing::StateDiffers, Standing::AmountDiffers,
             Standing::NotInBooks, Standing::Repeated})
        pill = std::max(pill, StatePill::sizeFor(standingTitle(standing), small).width());
    const int state = widthOf(metrics, words::state(counterfoil::State::Authorised));
    const auto set = [this, &small](int column, int width) { // no narrower than its title
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(column, std::max(width, widthOf(QFontMetrics(small), title)));
    };
    setColumnWidth(Model::Take, StatementDelegate::boxSize + 2 * RowDelegate::side);
    set(Model::StandingColumn, pill + 2 * RowDelegate::side);
    set(Model::Amount, m_amountNeeds);
    set(Model::Theirs, state);
    set(Model::Ours, m_oursNeeds);
    int left = viewport()->width();
    for (const int column : {Model::Take, Model::StandingColumn, Model::Amount, Model::Theirs, Model::Ours})
        left -= columnWidth(column);
    setColumnWidth(Model::Number, std::max(left, numberNeeds));
    // The last column ends where the table does.
    const int spare = left - widthOf(metrics, u"CF-ABCDEFGHIJKLMNOPM"_s);
    if (spare > 0) {
        setColumnWidth(Model::Number, left - spare);
        setColumnWidth(Model::Ours, columnWidth(Model::Ours) + spare);
    }
}

void StatementTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
    if (currentIndex().isValid())
        scrollTo(currentIndex()); // a question below it takes some of its room
}

void StatementTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measureAmounts();
        layOutColumns();
    }
}

void StatementTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const QModelIndex box = currentIndex().siblingAtColumn(StatementModel::Take);
    const bool checked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(box, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    event->accept();
}

void StatementTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (byKey && !currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, StatementModel::Number));
}

void StatementTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT rowChanged(current.isValid() ? current.row() : -1);
}

} // namespace counterfoil
