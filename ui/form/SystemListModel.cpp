// SPDX-License-Identifier: GPL-3.0-or-later
#include "SystemListModel.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

QString systemLine(const PaymentSystem &system)
{
    return u"%1 · %2"_s.arg(QString(system.title()), system.currencyCode);
}

SystemListModel::SystemListModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_found(searchPaymentSystems({}))
{
}

void SystemListModel::setRecent(const QStringList &codes)
{
    m_recent = codes;
}

void SystemListModel::search(const QString &typed)
{
    auto found = searchPaymentSystems(typed, m_recent);
    if (found == m_found)
        return; // what is highlighted stays so
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

void SystemListModel::retranslate()
{
    if (!m_found.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SystemListModel::rowOf(const QString &code) const
{
    const auto found = std::find_if(
        m_found.begin(), m_found.end(), [&code](const PaymentSystem *each) { return each->code == code; });
    return found == m_found.end() ? -1 : static_cast<int>(found - m_found.begin());
}

int SystemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant SystemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaymentSystem &system = *m_found[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return systemLine(system);
    case Qt::AccessibleTextRole:
        return listed(QList<LocalizedText>{systemLine(system), kindTitle(system.kind)}).toString();
    case CodeRole:
        return system.code.toString();
    case NameRole:
        return QString(system.title());
    case RemarkRole:
        return u"%1 · %2"_s.arg(QString(kindTitle(system.kind)), system.currencyCode);
    default:
        return {};
    }
}

} // namespace counterfoil
