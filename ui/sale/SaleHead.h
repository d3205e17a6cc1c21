// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "methods/MethodCatalogue.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace counterfoil {

class MethodBar;
class Text;

/// The choices above the form: with which account, by which method, and where the card is typed.
class SaleHead final : public QWidget {
    Q_OBJECT

public:
    explicit SaleHead(const MethodCatalogue &methods, QWidget *parent = nullptr);

    /// The accounts of this installation; the chosen one stays chosen where it is still there, else `wanted`,
    /// else the first.
    void setAccounts(std::vector<Account> accounts, const QString &wanted);
    /// The account of that name, as people and links write it; null where there is none.
    const Account *accountCalled(const QString &name) const;
    /// Where something above it says what the page is.
    void setTitleShown(bool isShown);
    bool offers(const QString &accountId) const;
    /// Does nothing for an account that is not offered.
    void chooseAccount(const QString &accountId);
    void chooseMethod(const QString &methodId);
    void chooseChannel(Channel channel);

    /// Null before the accounts are read.
    const Account *account() const;
    const PaymentMethod *method() const;
    /// Direct only where the method has it and the account allows it.
    Channel channel() const;

Q_SIGNALS:
    void changed(); ///< account, method or channel is another one
    void pointedAtMethod(); ///< with the mouse, when it is chosen

private:
    void offerMethods(const QString &wanted);
    void offerChannel();
    void sayAnew();

    const MethodCatalogue &m_catalogue;
    std::vector<Account> m_accounts;
    Text *m_title;
    Text *m_accountLabel;
    QComboBox *m_account;
    MethodBar *m_methods;
    QCheckBox *m_direct;
    Text *m_directWords;
};

} // namespace counterfoil
