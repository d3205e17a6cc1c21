// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailSettings.h"
#include "accounts/KeychainEntries.h"
#include "base/SecretText.h"

#include <QCoroTask>

namespace counterfoil {

/// The mail server's password in the keychain. It belongs to one user at one server: settings that name
/// another one do not find it, so no server is ever given another one's password. Errors are the keychain's
/// (KeychainErrors.h), and mail-password-missing (Input).
class MailPassword {
public:
    /// `keychain` outlives this.
    explicit MailPassword(KeychainEntries &keychain)
        : m_keychain(keychain)
    {
    }

    /// Empty where the settings have no user.
    QCoro::Task<Result<SecretText>> read(MailSettings settings);
    QCoro::Task<Result<void>> store(MailSettings settings, SecretText password);
    /// Nothing happens where the settings have no user.
    QCoro::Task<Result<void>> remove(MailSettings settings);
    /// Whether both have one password.
    static bool isSame(const MailSettings &one, const MailSettings &other);

private:
    KeychainEntries &m_keychain;
};

/// A password as it was typed or piped in: without the line's end. Errors (Input): mail-password-missing,
/// mail-password-lines, mail-password-long.
Result<SecretText> readMailPassword(SecretText typed);

} // namespace counterfoil
