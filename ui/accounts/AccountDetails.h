// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateways/GatewayCatalogue.h"
#include "issuing/AccountChanges.h"

#include <QCoroTask>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace counterfoil {

class Notice;
class Question;
class Text;

/// What an account is, and what one can do with it. Removing it is asked for in place. The training account
/// explains itself here and can be neither changed nor removed.
class AccountDetails final : public QWidget {
    Q_OBJECT

public:
    AccountDetails(AccountServices services, const GatewayCatalogue &catalogue, QWidget *parent = nullptr);

    void setAccount(const Account &account);
    const Account &account() const { return m_account; }
    bool isBusy() const { return m_busy; }
    /// Another change is under way, which one more would get in the way of.
    void setLocked(bool locked);

Q_SIGNALS:
    void useForSales(const QString &id);
    void statementWanted(const QString &id); ///< only where its gateway gives statements
    void importWanted(const QString &id); ///< of past sales; as statementWanted
    void editWanted();
    /// `remark`: what is left of it that the user has to know about; empty for nothing.
    void removed(const QString &id, const counterfoil::LocalizedText &remark);

private:
    void askToRemove();
    void closeQuestion();
    QCoro::Task<> remove(KeyFate key);
    void sayKept(const Error &error);
    void fillFacts();

    AccountServices m_services;
    const GatewayCatalogue &m_catalogue;
    Account m_account;
    bool m_busy = false;
    Text *m_name;
    Text *m_training;
    QGridLayout *m_facts;
    QPushButton *m_use;
    QPushButton *m_statement;
    QPushButton *m_import;
    QPushButton *m_edit;
    QPushButton *m_remove;
    Question *m_question;
    Question *m_keyQuestion; ///< where the key could not be removed
    Notice *m_trouble;
};

} // namespace counterfoil
