// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "issuing/ExtraFieldLists.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace counterfoil {

class SaleForm;

/// Keeps a form's extra fields in step with the payment system that is chosen in it and the account that is
/// to sell by it: asks after a short pause (people type), says so meanwhile, and drops an answer that comes
/// when something else is chosen. It holds up nothing: a sale may be sent while the list is on its way.
class ExtraFieldsAsker final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pause{250};

    /// `lists` outlives this.
    explicit ExtraFieldsAsker(ExtraFieldLists &lists, QObject *parent = nullptr);

    /// That form and that account from now on; none before the accounts are read. Does nothing where both are
    /// those of before. A form without a payment system or without names and values is never asked for.
    void follow(SaleForm *form, const Account *account);

private:
    void begin();
    QCoro::Task<> ask();

    ExtraFieldLists &m_lists;
    QPointer<SaleForm> m_form;
    std::optional<Account> m_account;
    QTimer m_pause;
    int m_question = 0; ///< only the latest one's answer counts
};

} // namespace counterfoil
