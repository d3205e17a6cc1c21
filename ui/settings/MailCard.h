// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SecretText.h"
#include "parts/Card.h"
#include "sending/MailSettings.h"

#include <QCoroTask>

#include <stop_token>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace counterfoil {

class LabelledRow;
class MailBook;
class MailPassword;
class Notice;
class SecretLine;
class Sending;
class Text;

/// The shop's own mail server: where it is, who writes, and a mail to try it with. The password is typed once
/// and never shown again; it goes into the keychain and nowhere else. A test sends what is typed, saved or
/// not, and says what the server said.
class MailCard final : public Card {
    Q_OBJECT

public:
    struct Services {
        MailBook &book;
        MailPassword &password;
        Sending &sending;
    };

    explicit MailCard(const Services &services, QWidget *parent = nullptr);

    /// Whether settings and password are being kept or removed: closing now would leave one without the
    /// other.
    bool isBusy() const { return m_doing == Doing::Saving || m_doing == Doing::Removing; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Doing { Nothing, Reading, Saving, Testing, Removing };

    void build();
    void connectParts();
    LabelledRow *addLine(QVBoxLayout *column, QLineEdit *line, const char *name);
    void sayAnew();
    void sayPort();
    void fill(const MailSettings &settings);
    MailSettings typed() const;
    SecretText typedPassword() const;
    bool isChanged() const;
    /// What can be used of what is typed; what cannot is said below its field.
    std::optional<MailSettings> check();
    void sayWrong(const Error &error);
    bool wantsPassword(const MailSettings &settings) const;
    void submit();
    void test();
    void remove();
    QCoro::Task<> read();
    QCoro::Task<> save(MailSettings settings, SecretText password);
    QCoro::Task<> sendTest(MailSettings settings, SecretText password);
    QCoro::Task<> removeAll();
    void noteEdit();
    void refresh();

    Services m_services;
    MailSettings m_kept;
    bool m_isRead = false;
    bool m_portFollows = true; ///< the security's usual one, until somebody types another
    Doing m_doing = Doing::Nothing;
    std::stop_source m_stop;
    Text *m_about;
    QLineEdit *m_host;
    QComboBox *m_security;
    QLineEdit *m_port;
    QLineEdit *m_user;
    SecretLine *m_password;
    QLineEdit *m_sender;
    QLineEdit *m_name;
    QLineEdit *m_replyTo;
    QLineEdit *m_certificates;
    QCheckBox *m_copy;
    LabelledRow *m_hostRow;
    LabelledRow *m_securityRow;
    LabelledRow *m_portRow;
    LabelledRow *m_userRow;
    LabelledRow *m_passwordRow;
    LabelledRow *m_senderRow;
    LabelledRow *m_nameRow;
    LabelledRow *m_replyToRow;
    LabelledRow *m_certificatesRow;
    Notice *m_outcome;
    QPushButton *m_save;
    QPushButton *m_test;
    QPushButton *m_remove;
};

} // namespace counterfoil
