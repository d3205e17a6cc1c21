// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateways/GatewayCatalogue.h"
#include "issuing/AccountChanges.h"
#include "issuing/Doctor.h"

#include <QCoroTask>
#include <QWidget>

class QListView;
class QPushButton;
class QScrollArea;

namespace counterfoil {

class AccountDetails;
class AccountForm;
class AccountsModel;
class DoctorView;
class Notice;
class Text;

/// The accounts: a list of cards on the left; on the right what the chosen one is and whether it works, or
/// the form in which one is added or changed. It follows changes that are made elsewhere in this program, and
/// shows those of other programs when it is come to.
class AccountsPage final : public QWidget {
    Q_OBJECT

public:
    AccountsPage(Accounts &accounts, SecretStore &secrets, AccountGateways &gateways, Doctor &doctor,
        SaleDefaults &defaults, const GatewayCatalogue &catalogue, QWidget *parent = nullptr);

    /// As the button does. Does nothing while something is being saved.
    void addAccount();
    /// Chooses an account, once the list has been read.
    void showAccount(const QString &id);
    /// An account, or its key, is being stored or removed: a program that ends now leaves one without the
    /// other.
    bool isBusy() const;
    bool isRemoving() const;

Q_SIGNALS:
    void accountAdded(const QString &id);
    void useForSales(const QString &id);
    void statementWanted(const QString &id);
    void importWanted(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    QCoro::Task<> reload();
    void take(std::vector<Account> accounts);
    void showRow(int row);
    void showDetails();
    void bringDiagnosesIntoView();
    void showForm();
    void afterSaving(const QString &id, bool isNew, const LocalizedText &remark);
    void afterLeaving(const QString &name);
    void afterSavingLater(const QString &id, const QString &name, bool isNew, const LocalizedText &reason,
        const LocalizedText &remark);
    void lock(bool locked);
    void afterRemoving(const QString &id, const LocalizedText &remark);

    AccountServices m_services;
    AccountsModel *m_model;
    QListView *m_list;
    QPushButton *m_add;
    Text *m_title;
    Notice *m_notice; ///< about the list itself
    QScrollArea *m_right;
    QWidget *m_chosen; ///< details and doctor
    AccountDetails *m_details;
    DoctorView *m_doctor;
    AccountForm *m_form;
    QString m_wanted; ///< the account to show when the list comes
    QString m_checkWhenShown; ///< the one that was just added
    int m_reading = 0; ///< counts readings: the latest counts
    bool m_isTaking = false; ///< the choice changes by itself, not by the person
};

} // namespace counterfoil
