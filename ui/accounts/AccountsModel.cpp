// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountsModel.h"

#include "methods/MethodCatalogue.h"
#include "parts/Words.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

LocalizedText gatewayTitle(const GatewayCatalogue &catalogue, const Account &account)
{
    if (account.builtIn) { // it practises with all of them
        QList<LocalizedText> titles;
        for (const GatewayKind &kind : catalogue.kinds())
            titles << kind.title;
        const LocalizedText last = titles.isEmpty() ? LocalizedText() : titles.takeLast();
        //: The names of several gateways: the last one, and those before it, which are a list.
        return titles.isEmpty() ? last : translatable("AccountsModel", "%1 and %2").arg(listed(titles), last);
    }
    const GatewayKind *kind = catalogue.find(account.gatewayId);
    return kind ? LocalizedText(kind->title) : LocalizedText(account.gatewayId);
}

bool hasDirectSales(QStringView gatewayId)
{
    const MethodCatalogue catalogue = MethodCatalogue::standard();
    const auto &methods = catalogue.methods();
    return std::any_of(methods.begin(), methods.end(),
        [gatewayId](const PaymentMethod &method) { return method.gatewayId == gatewayId && method.direct; });
}

QString hostOf(const Account &account)
{
    const int port = account.baseUrl.port();
    return port < 0 ? account.baseUrl.host() : u"%1:%2"_s.arg(account.baseUrl.host()).arg(port);
}

AccountsModel::AccountsModel(const GatewayCatalogue &catalogue, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
{
}

void AccountsModel::setAccounts(std::vector<Account> accounts)
{
    beginResetModel();
    m_accounts = std::move(accounts);
    endResetModel();
}

void AccountsModel::sayAnew()
{
    if (!m_accounts.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int AccountsModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&id](const Account &each) { return each.id == id; });
    return found == m_accounts.end() ? -1 : static_cast<int>(found - m_accounts.begin());
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Account &each = account(index.row());
    // The file of accounts may be anybody's.
    const QString name = words::oneLine(each.name, 60);
    const QString gateway =
        words::oneLine(gatewayTitle(m_catalogue, each).toString(), 60) + u" · "_s + hostOf(each);
    QStringList badges;
    if (each.builtIn)
        //: A word on an account: it is the one for practising, where no money moves.
        badges << tr("Training");
    else if (each.directAllowed) // in training there is no card to protect
        //: Some words on an account: card data may be typed in this program.
        badges << tr("Direct sales on");
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case GatewayRole:
        return gateway;
    case BadgesRole:
        return badges;
    case TrainingRole:
        return each.builtIn;
    case Qt::ToolTipRole: // the card cuts what is longer than its line
        return words::toolTip(name + u'\n' + gateway);
    case Qt::AccessibleTextRole:
        return listed(QStringList(QStringList{name, gateway} + badges)).toString();
    default:
        return {};
    }
}

} // namespace counterfoil
