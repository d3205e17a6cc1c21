// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "base/Result.h"

#include <functional>
#include <vector>

namespace counterfoil {

/// The accounts of this installation, in one JSON file without any key. Each call reads the file anew, so
/// that the desktop and the command line see each other's changes; changes are made under a lock and written
/// whole or not at all. Errors: account-* (kind Input), accounts-unavailable (kind Unavailable).
class AccountBook {
public:
    /// `builtIn` accounts are always there, stand first and can be neither changed nor removed.
    AccountBook(QString path, std::vector<Account> builtIn)
        : m_path(std::move(path))
        , m_builtIn(std::move(builtIn))
    {
    }

    Result<std::vector<Account>> accounts() const;
    Result<Account> byName(const QString &name) const;
    Result<Account> byId(const QString &id) const;

    /// Checks name and address and gives the account its id and its time. A name may be used once, without
    /// regard to case.
    Result<Account> add(Account account);
    /// Replaces the account of the same id.
    Result<Account> update(const Account &account);
    Result<void> remove(const QString &id);

private:
    using Accounts = std::vector<Account>;
    Result<Accounts> stored() const;
    Result<void> change(const std::function<Result<void>(Accounts &)> &edit) const;

    QString m_path;
    Accounts m_builtIn;
};

} // namespace counterfoil
