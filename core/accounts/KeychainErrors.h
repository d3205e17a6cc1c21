// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace counterfoil {

/// Under which all keys lie in the keychain.
inline const QString keychainService = QStringLiteral("Counterfoil");

/// What is wrong with a keychain, in one place for everybody who says it: what happened, and what to do. A
/// library's or a service's own words go into the detail alone, which the log gets.
namespace keychain {

/// For what QtKeychain answered (`code`: QKeychain::Error). Its words are a library's, in whatever language:
/// they decide between two of our sentences at most.
Error fromLibrary(int code, const QString &words);

Error missing(const QString &detail = {}); ///< keychain-missing: none is running
Error noLibrary(); ///< keychain-missing: one is running, and what reaches it is not installed
Error locked(const QString &detail = {}); ///< keychain-locked: nobody opened it
Error silent(const QString &detail = {}); ///< keychain-timeout: no answer, or nobody answered its window
Error failed(const QString &detail); ///< keychain-error: anything else
Error noKey(const QString &detail = {}); ///< key-missing: it is open, and holds no key for the account
Error uncertain(const QString &detail = {}); ///< key-uncertain: it took a key, and cannot be asked for it
Error notKept(const QString &detail = {}); ///< key-uncertain: it took a key, and reads another one
Error switchedOff(); ///< keychain-missing: KWallet, by its person
Error stillThere(); ///< key-left: it was told to remove the key, and has it still

} // namespace keychain

} // namespace counterfoil
