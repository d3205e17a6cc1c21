// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/PastedText.h"
#include "gateways/GatewayCatalogue.h"
#include "issuing/AccountChanges.h"

#include <QCoroTask>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace counterfoil {

class DirectSwitch;
class LabelledRow;
class Notice;
class SecretLine;
class Text;

/// Where an account is added or changed. Every wrong field says so below itself; saving waits for nobody in
/// the window's thread and happens once, however often one presses Enter; whoever does not want to wait for
/// the keychain leaves the form, and the account is saved without it. The key is typed once and never shown
/// again; its field is overwritten when the account is saved or the form is left.
class AccountForm final : public QWidget {
    Q_OBJECT

public:
    AccountForm(AccountServices services, const GatewayCatalogue &catalogue, QWidget *parent = nullptr);
    ~AccountForm() override; ///< a line that loses the focus in it says nothing any more

    void startNew();
    /// Not for built-in accounts.
    void startEdit(const Account &account);
    /// An account, or its key, is being stored, whether or not the form still waits for it.
    bool isBusy() const { return m_saves > 0; }

Q_SIGNALS:
    /// `remark`: what the person has to know of it; empty for nothing.
    void saved(const QString &id, bool isNew, const counterfoil::LocalizedText &remark);
    void cancelled();
    /// It was left while the keychain had not answered yet: what it does then is told by savedLater().
    void leftSaving(const QString &name);
    /// As saved(), of an account whose form was left. `reason`: why it could not be saved; empty: it is.
    void savedLater(const QString &id, const QString &name, bool isNew,
        const counterfoil::LocalizedText &reason, const counterfoil::LocalizedText &remark);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Choice {
        QString kindId;
        QUrl url; ///< empty: another address
        LocalizedText title;
    };

    void makeRows();
    QLineEdit *makeLine();
    void sayFields();
    void sayWhatItIsFor();
    void start(const Account &account);
    void choosePreset(int index);
    void forgetReasons(LabelledRow *changed);
    void chooseByAddress();
    void showKind();
    const GatewayKind *kind() const;
    bool check(const Account &account, const Result<pasted::Key> &key);
    void warnOfStrangeSigns();
    Account typedAccount() const;
    void submit();
    QCoro::Task<> save(Account account, SecretText key);
    void showError(const Error &error);
    void setBusy(bool busy);
    void leave();

    AccountServices m_services;
    const GatewayCatalogue &m_catalogue;
    std::vector<Choice> m_choices; ///< as the combo box lists them
    Account m_before; ///< what is changed; no id for a new one
    bool m_busy = false; ///< what is typed here is being saved
    int m_saves = 0; ///< under way
    int m_visit = 0; ///< counts the forms that were opened or left: an answer may come for an older one

    Text *m_title;
    QWidget *m_fields;
    QLineEdit *m_name;
    QComboBox *m_gateway;
    QLineEdit *m_address;
    QLineEdit *m_clientId;
    SecretLine *m_key;
    DirectSwitch *m_direct;
    LabelledRow *m_nameRow;
    LabelledRow *m_gatewayRow;
    LabelledRow *m_addressRow;
    LabelledRow *m_clientIdRow;
    LabelledRow *m_keyRow;
    Notice *m_notice;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace counterfoil
