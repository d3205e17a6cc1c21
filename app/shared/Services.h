// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Paths.h"
#include "Training.h"
#include "accounts/Accounts.h"
#include "accounts/BusKeychainLock.h"
#include "accounts/KeychainStore.h"
#include "accounts/SaleDefaults.h"
#include "catalogue/Catalogue.h"
#include "issuing/AccountGateways.h"
#include "issuing/Doctor.h"
#include "issuing/Issuer.h"
#include "issuing/Statements.h"
#include "issuing/Tracker.h"
#include "ledger/Backups.h"
#include "methods/MethodCatalogue.h"
#include "sending/Sending.h"
#include "shop/ShopBook.h"

namespace counterfoil {

/// The program's objects, built once by main() in the order in which they need each other, and handed down.
struct Services {
    explicit Services(const Paths &paths);

    const MethodCatalogue methods = MethodCatalogue::standard();
    const GatewayCatalogue gatewayKinds = GatewayCatalogue::standard();
    const Clock clock = systemClock();
    HttpClient http;
    SerialWorker files{QStringLiteral("files")}; ///< outlives whoever has work done on it
    Accounts accounts;
    SaleDefaults defaults;
    ShopBook shop;
    Catalogue catalogue;
    BusKeychainLock keychainLock;
    KeychainStore keychain{keychainLock};
    Training secrets;
    GatewayClocks clocks;
    AccountGateways gateways{gatewayKinds, accounts, secrets, http};
    Doctor doctor{accounts, gateways, http, clock};
    Ledger ledger;
    Backups backups;
    Issuer issuer{ledger, gateways, clock};
    Tracker tracker{ledger, gateways, clock, Tracker::Patience()};
    MessageTemplates messages;
    MailBook mail;
    KeychainEntries mailKeys{keychainLock};
    MailPassword mailPassword{mailKeys};
    Mailer mailer;
    XdgMailProgram mailProgram;
    Sending sending{{ledger, messages, mail, mailPassword, mailer, mailProgram, methods, gatewayKinds, clock,
        [this] { return shop.shop().name; }}};
    Statements statements{{ledger, accounts, gateways, tracker, gatewayKinds, methods, clock}};
};

} // namespace counterfoil
