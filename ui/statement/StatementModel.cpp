// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementModel.h"

#include "parts/Words.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const QString none = u"–"_s;

look::Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Agrees:
        return look::Tone::Good;
    case Standing::StateDiffers:
        return look::Tone::Warning;
    case Standing::AmountDiffers:
        return look::Tone::Bad;
    case Standing::NotInBooks:
        return look::Tone::Accent;
    case Standing::Repeated:
        return look::Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString theirs(const StatementLine &line)
{
    if (line.state)
        return words::state(*line.state);
    const QString word = words::oneLine(line.remoteStatus, 40);
    //: A gateway's own word for a sale's state, in quotation marks.
    return word.isEmpty() ? none : StatementModel::tr("“%1”").arg(word);
}

} // namespace

LocalizedText standingTitle(Standing standing)
{
    switch (standing) {
    case Standing::Agrees:
        //: Of a sale: the gateway's statement and the books say the same. As short as it can be, as those
        //: below.
        return translatable("StatementModel", "Agrees");
    case Standing::StateDiffers:
        //: Of a sale: such as paid at the gateway, open in the books.
        return translatable("StatementModel", "State differs");
    case Standing::AmountDiffers:
        //: Of a sale.
        return translatable("StatementModel", "Amount differs");
    case Standing::NotInBooks:
        //: Of a sale that the gateway's statement lists.
        return translatable("StatementModel", "Not in the books");
    case Standing::Repeated:
        //: Of a sale: the gateway's statement has it more than once.
        return translatable("StatementModel", "Listed twice");
    }
    Q_UNREACHABLE();
}

void StatementModel::show(const Reconciliation &reconciliation)
{
    beginResetModel();
    m_reconciliation = reconciliation;
    fill();
    QSet<QString> still;
    for (const ReconciledLine &each : m_reconciliation->lines) {
        if (each.canBeImported && m_checked.contains(keyOf(each.line)))
            still.insert(keyOf(each.line));
    }
    m_checked = still;
    endResetModel();
    Q_EMIT checkedChanged();
}

void StatementModel::clear()
{
    beginResetModel();
    m_reconciliation.reset();
    m_rows.clear();
    m_checked.clear();
    endResetModel();
    Q_EMIT checkedChanged();
}

void StatementModel::setOnlyDifferences(bool only)
{
    beginResetModel();
    m_onlyDifferences = only;
    fill();
    endResetModel();
}

void StatementModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    sayAnew();
}

void StatementModel::sayAnew()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void StatementModel::fill()
{
    m_rows.clear();
    if (!m_reconciliation)
        return;
    for (const ReconciledLine &each : m_reconciliation->lines) {
        if (!m_onlyDifferences || each.standing != Standing::Agrees)
            m_rows.push_back({.line = &each});
    }
    for (const UnlistedSale &each : m_reconciliation->unlisted)
        m_rows.push_back({.unlisted = &each});
}

std::vector<StatementLine> StatementModel::checkedLines() const
{
    std::vector<StatementLine> lines;
    if (!m_reconciliation)
        return lines;
    for (const ReconciledLine &each : m_reconciliation->lines) {
        if (each.canBeImported && m_checked.contains(keyOf(each.line)))
            lines.push_back(each.line);
    }
    return lines;
}

void StatementModel::checkAll()
{
    if (!m_reconciliation)
        return;
    for (const ReconciledLine &each : m_reconciliation->lines) {
        if (each.canBeImported)
            m_checked.insert(keyOf(each.line));
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Take), index(rowCount() - 1, Take), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

int StatementModel::importable() const
{
    if (!m_reconciliation)
        return 0;
    return static_cast<int>(std::count_if(m_reconciliation->lines.begin(), m_reconciliation->lines.end(),
        [](const ReconciledLine &each) { return each.canBeImported; }));
}

QStringList StatementModel::differing() const
{
    QStringList references;
    if (!m_reconciliation)
        return references;
    for (const ReconciledLine &each : m_reconciliation->lines) {
        if (each.standing == Standing::StateDiffers)
            references << each.ours->reference;
    }
    return references;
}

QString StatementModel::reference(int row) const
{
    const Row &at = m_rows.at(static_cast<std::size_t>(row));
    if (at.unlisted)
        return at.unlisted->sale.reference;
    return at.line->ours ? at.line->ours->reference : QString();
}

QString StatementModel::note(int row) const
{
    const Row &at = m_rows.at(static_cast<std::size_t>(row));
    if (!at.unlisted)
        return words::oneLine(at.line->note, 600);
    if (!at.unlisted->note.isEmpty())
        return at.unlisted->note;
    return tr("The sale is in the books, but the gateway’s statement of this month does not list it.");
}

int StatementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StatementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StatementModel::ours(const Row &row) const
{
    if (row.unlisted)
        return words::state(row.unlisted->sale.state);
    const auto &ours = row.line->ours;
    if (!ours)
        return none;
    const QString state = words::state(ours->state);
    return row.line->standing == Standing::AmountDiffers
        ? listed(QStringList{words::amount(ours->amount, locale()), state}).toString()
        : state;
}

QString StatementModel::text(const Row &row, int column) const
{
    const StatementLine *line = row.line ? &row.line->line : nullptr;
    switch (column) {
    case StandingColumn:
        //: Of a sale in the books: the gateway's statement does not have it. As short as it can be.
        return line ? standingTitle(row.line->standing).toString() : tr("Not listed");
    case Number:
        return line ? words::oneLine(line->reference.isEmpty() ? line->remoteId : line->reference, 80)
                    : row.unlisted->sale.reference;
    case Amount:
        if (!line)
            return words::amount(row.unlisted->sale.amount, locale());
        //: Of an amount in the gateway's statement, in whose place it stands.
        return line->amount ? QString(words::amount(*line->amount, locale())) : tr("cannot be read");
    case Theirs:
        return line ? theirs(*line) : none;
    case Ours:
        return ours(row);
    default:
        return {};
    }
}

/// What a screen reader says in place of signs.
QString StatementModel::spoken(const Row &row, int column) const
{
    if (column == Take)
        //: Of a box to check in a line, for screen readers: whether that sale can be imported into the books.
        return row.line && row.line->canBeImported ? tr("Import") : tr("Cannot be imported");
    const QString said = text(row, column);
    if (column == Theirs)
        //: Of a sale, for screen readers. %1 is its state: “Paid at the gateway”.
        return said == none ? tr("not at the gateway") : tr("%1 at the gateway").arg(said);
    if (column == Ours)
        //: Of a sale, for screen readers. %1 is its state: “Paid in the books”.
        return said == none ? tr("not in the books") : tr("%1 in the books").arg(said);
    return said;
}

QVariant StatementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::CheckStateRole:
        if (column != Take || !row.line || !row.line->canBeImported)
            return {};
        return m_checked.contains(keyOf(row.line->line)) ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (column == Amount ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ToolTipRole: {
        const QString more = note(index.row());
        return words::toolTip(more.isEmpty() ? text(row, column) : more);
    }
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::AccessibleDescriptionRole:
        return note(index.row());
    case ToneRole:
        return static_cast<int>(row.line       ? toneOf(row.line->standing)
                : row.unlisted->note.isEmpty() ? look::Tone::Warning
                                               : look::Tone::Neutral);
    default:
        return {};
    }
}

bool StatementModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const QString key = keyOf(m_rows.at(static_cast<std::size_t>(index.row())).line->line);
    if (value.toInt() == Qt::Checked)
        m_checked.insert(key);
    else
        m_checked.remove(key);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == Amount ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == Qt::AccessibleTextRole && section == Take)
        return tr("Import");
    return role == Qt::DisplayRole ? title(section) : QVariant();
}

QString StatementModel::title(int column)
{
    switch (column) {
    case StandingColumn:
        //: Title of a column: how a line of the gateway's statement and the books stand to each other.
        return tr("Standing");
    case Number:
        //: Title of a column: the sale's number, such as CF-ABCD...
        return tr("Number");
    case Amount:
        //: Title of a column.
        return tr("Amount");
    case Theirs:
        //: Title of a column: the sale's state there.
        return tr("At the gateway");
    case Ours:
        //: Title of a column: the sale's state there.
        return tr("In the books");
    default:
        return {};
    }
}

Qt::ItemFlags StatementModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (index.column() == Take && row.line && row.line->canBeImported)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace counterfoil
