// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StatementModel.h"
#include "StatementWork.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace counterfoil {

class GatewayChoice;
class ListMessage;
class MonthStepper;
class Notice;
class Question;
class StatementTable;
class WrapLabel;

/// A gateway's statement of one month beside the books: asked for, looked through, and what the books lack
/// imported when the person says so twice.
class StatementView final : public QWidget {
    Q_OBJECT

public:
    StatementView(Statements &statements, Accounts &accounts, const GatewayCatalogue &catalogue,
        QWidget *parent = nullptr);

    /// Chooses that account where its gateway gives statements.
    void chooseAccount(const QString &accountId);

Q_SIGNALS:
    void saleWanted(const QString &reference); ///< Enter or a double click on a sale of the books

private:
    QWidget *buildHead();
    QWidget *buildList();
    QWidget *buildFoot();
    void connectParts();
    QCoro::Task<> readAccounts();
    QString accountId() const;
    void chooseGateway();
    void forget();
    void reconcile();
    void onWork();
    void onChecked();
    void refreshButtons();
    void announce();
    void sayWhatTheListIs();
    void askToImport();
    void dismissQuestion();
    void importInvoices();
    void sayParts();
    void sayWork();
    void sayCount();
    void say(const LocalizedText &words, look::Tone tone); ///< what came of importing or checking
    LocalizedText sumsText() const;

    Statements &m_statements;
    Accounts &m_accounts;
    StatementWork m_work;
    StatementModel m_model;
    QString m_wanted; ///< the account to choose once the accounts are read
    LocalizedText m_said;
    look::Tone m_saidTone = look::Tone::Good;
    qsizetype m_asked = 0; ///< how many sales it was asked about whether to import them
    LocalizedText m_accountTrouble; ///< why the accounts cannot be read
    std::vector<Account> m_known; ///< the accounts to choose from
    QComboBox *m_account;
    GatewayChoice *m_gateway;
    MonthStepper *m_month;
    QPushButton *m_compare;
    QComboBox *m_filter;
    Notice *m_warning; ///< of the statement
    Notice *m_outcome;
    QStackedWidget *m_list;
    StatementTable *m_table;
    ListMessage *m_message;
    WrapLabel *m_note; ///< of the current row
    WrapLabel *m_sums;
    QPushButton *m_check;
    QPushButton *m_all;
    QPushButton *m_take;
    Question *m_question;
    QWidget *m_foot = nullptr; ///< the buttons
    QPushButton *m_no = nullptr;
    QPushButton *m_yes = nullptr;
};

} // namespace counterfoil
