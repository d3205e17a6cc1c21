// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BusCall.h"
#include "KeychainLock.h"

#include <optional>

namespace counterfoil {

/// One kind of keychain on the session bus.
class BusKeychain {
public:
    BusKeychain(QDBusConnection bus, KeychainPatience patience)
        : m_bus(std::move(bus))
        , m_patience(patience)
    {
    }
    virtual ~BusKeychain() = default;
    BusKeychain(const BusKeychain &) = delete;
    BusKeychain &operator=(const BusKeychain &) = delete;

    /// Whether it is there; starts it where the bus knows how to. Error keychain-missing, -timeout, -error.
    virtual QCoro::Task<Result<void>> isThere() = 0;
    virtual QCoro::Task<Result<void>> open(QString entry, KeychainLock::Use use) = 0;
    virtual QCoro::Task<bool> isOpen(QString entry) = 0;
    /// Whether a key of that name can be read without a window.
    virtual QCoro::Task<Result<bool>> isReady(QString entry) = 0;
    /// What somebody who waits has to be told.
    virtual LocalizedText askingWords() const = 0;
    virtual LocalizedText remarkOnRemoval() const { return {}; }

protected:
    QDBusConnection m_bus;
    const KeychainPatience m_patience;
};

/// The error that an answer of the bus is; empty for an answer.
std::optional<Error> errorIn(const QDBusMessage &answer);

} // namespace counterfoil
