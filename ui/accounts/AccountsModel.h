// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "gateways/GatewayCatalogue.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace counterfoil {

/// The accounts as a list shows them: one row each, in the book's order, with words for the gateway and for
/// what is special. It reads no files; whoever does hands the accounts over.
class AccountsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        GatewayRole = Qt::UserRole,
        BadgesRole,
        TrainingRole ///< whether it is the one for practising
    };

    explicit AccountsModel(const GatewayCatalogue &catalogue, QObject *parent = nullptr);

    void setAccounts(std::vector<Account> accounts);
    const std::vector<Account> &accounts() const { return m_accounts; }
    const Account &account(int row) const { return m_accounts.at(static_cast<std::size_t>(row)); }
    /// In another language.
    void sayAnew();
    /// The row of that id, or -1.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const GatewayCatalogue &m_catalogue;
    std::vector<Account> m_accounts;
};

/// "NonStoPay", or the id of a gateway that this version does not know.
LocalizedText gatewayTitle(const GatewayCatalogue &catalogue, const Account &account);
/// Whether any method of that gateway takes card data typed here.
bool hasDirectSales(QStringView gatewayId);
/// The host that a person tells gateways apart by, with its port where it has one.
QString hostOf(const Account &account);

} // namespace counterfoil
