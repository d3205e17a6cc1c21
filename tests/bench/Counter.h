// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnsweringGateway.h"
#include "accounts/Accounts.h"
#include "accounts/SaleDefaults.h"
#include "display/CustomerDisplay.h"
#include "issuing/AccountGateways.h"
#include "issuing/ExtraFieldLists.h"
#include "issuing/Issuer.h"
#include "issuing/Tracker.h"
#include "look/Appearance.h"
#include "methods/MethodCatalogue.h"
#include "shell/MainWindow.h"
#include "shell/Preferences.h"

#include <QTemporaryDir>

namespace counterfoil {

class SaleForm;
class SalePage;

namespace bench {

/// A keyring that takes its time.
class SlowKeyring final : public SecretStore {
public:
    std::chrono::milliseconds pause = std::chrono::milliseconds(0);

    QCoro::Task<Result<SecretText>> key(Account account) override;
    QCoro::Task<Result<void>> store(Account account, SecretText key) override;
    QCoro::Task<Result<void>> remove(Account account) override;
};

/// The cashier's place: the real window with the real page for sales on the real core, but for the keyring
/// and the gateway, which are the benchmark's.
class Counter final : public QObject {
public:
    Counter();

    AnsweringGateway gateway;
    SlowKeyring keyring;

    /// Shows the window and waits until somebody can sell.
    void open();
    /// From here on a customer's screen of that size stands beside it, and shows the sale as well.
    void showCustomer(QSize screen);
    void hideCustomer();
    /// An empty form, filled up to the last key, Enter.
    void type();
    /// Presses Enter in the amount and waits until the card with the QR code is drawn, and the customer's
    /// screen where there is one. Returns the time in between.
    std::chrono::nanoseconds press();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SaleForm *form() const;
    QWidget *editor(const QString &field) const;

    QTemporaryDir m_home;
    const MethodCatalogue m_methods = MethodCatalogue::standard();
    const GatewayCatalogue m_kinds = GatewayCatalogue::standard();
    HttpClient m_http;
    SerialWorker m_files{QStringLiteral("files")};
    Accounts m_accounts;
    SaleDefaults m_defaults;
    AccountGateways m_gateways{m_kinds, m_accounts, keyring, m_http};
    Ledger m_ledger;
    Issuer m_issuer{m_ledger, m_gateways, systemClock()};
    Tracker m_tracker{m_ledger, m_gateways, systemClock(), Tracker::Patience()};
    ExtraFieldLists m_extraFields{m_gateways, systemClock()};
    Preferences m_preferences;
    look::Appearance m_appearance{look::Appearance::Choice::Light, look::Scheme::Light};
    MainWindow m_window{m_preferences};
    SalePage *m_page = nullptr;
    std::unique_ptr<CustomerDisplay> m_display;
    bool m_ready = false; ///< the code is verified, its painting follows
    bool m_isReadyForCustomer = false; ///< the same of the customer's
    int m_left = 0; ///< codes that are not drawn yet
    std::function<void()> m_drawn;
};

} // namespace bench
} // namespace counterfoil
