// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KeychainLock.h"
#include "base/SecretText.h"

#include <QCoroTask>

#include <chrono>

namespace counterfoil {

/// Secrets in the operating system's keychain through QtKeychain, by the names of their entries: service
/// "Counterfoil". There is no fallback to a file. A keychain is believed only while it is open
/// (KeychainLock): what it stored is read back, and what it removed is looked for. One that never answers is
/// given up after `patience`; how long its person may take is the lock's affair. Errors are those of
/// KeychainErrors.h.
class KeychainEntries {
public:
    /// `lock` outlives this.
    explicit KeychainEntries(
        KeychainLock &lock, std::chrono::milliseconds patience = std::chrono::seconds(30))
        : m_lock(lock)
        , m_patience(patience)
    {
    }

    QCoro::Task<Result<SecretText>> read(QString entry);
    /// Without asking anybody: a keychain that is not open answers keychain-locked.
    QCoro::Task<Result<SecretText>> readIfOpen(QString entry);
    /// After success it was read back. After key-uncertain it may be there or not, and the older one, too;
    /// after any other error nothing was written.
    QCoro::Task<Result<void>> store(QString entry, SecretText secret);
    /// After success it was looked for, and is not there; one that was not there before is fine.
    QCoro::Task<Result<void>> remove(QString entry);

private:
    QCoro::Task<Result<SecretText>> readOpened(QString entry);
    QCoro::Task<Result<void>> write(QString entry, SecretText secret);
    QCoro::Task<Result<void>> erase(QString entry);

    KeychainLock &m_lock;
    std::chrono::milliseconds m_patience;
};

} // namespace counterfoil
