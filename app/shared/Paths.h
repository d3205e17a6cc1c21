// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace counterfoil {

/// Where this program writes: the folder that COUNTERFOIL_HOME names, or the platform's place for application
/// data. It writes nowhere else but to files that the user names.
class Paths {
public:
    /// Finds the folder and makes it, for its owner only. Error `home-unavailable` (kind Unavailable), and
    /// `home-missing` where COUNTERFOIL_HOME names one on a disk that is not there, as far as can be seen:
    /// new books would be begun in its place. `mounts`: the disks that belong here, in the form of fstab(5).
    static Result<Paths> prepare(const QString &mounts = QStringLiteral("/etc/fstab"));

    QString home() const { return m_home; }
    QString ledger() const { return m_home + QStringLiteral("/ledger.sqlite"); }
    QString accounts() const { return m_home + QStringLiteral("/accounts.json"); }
    /// What fills the form of a new sale.
    QString defaults() const { return m_home + QStringLiteral("/defaults.json"); }
    /// Who sells: name, address, logo.
    QString shop() const { return m_home + QStringLiteral("/shop.json"); }
    /// The words of messages to customers, where they are not the program's own.
    QString messages() const { return m_home + QStringLiteral("/messages.json"); }
    /// The shop's mail server, without its password.
    QString mail() const { return m_home + QStringLiteral("/mail.json"); }
    /// Which printers were chosen, for what.
    QString printing() const { return m_home + QStringLiteral("/printing.json"); }
    /// Saved items and customers.
    QString catalogue() const { return m_home + QStringLiteral("/catalogue.sqlite"); }
    /// How far this computer's clock is from the gateways'.
    QString clocks() const { return m_home + QStringLiteral("/clocks.json"); }
    /// How the window looked and what was chosen last.
    QString preferences() const { return m_home + QStringLiteral("/window.json"); }
    /// Held by the one window that is open on this folder.
    QString windowLock() const { return m_home + QStringLiteral("/window.lock"); }
    QString log() const { return m_home + QStringLiteral("/counterfoil.log"); }
    /// Copies of the ledger.
    QString backups() const { return m_home + QStringLiteral("/backups"); }
    /// What the training gateway remembers between two programs.
    QString sandbox() const { return m_home + QStringLiteral("/sandbox.sqlite"); }

    /// Papers that a mail program was handed, for as long as it may need them.
    QString outgoing() const { return m_home + QStringLiteral("/outgoing"); }
    /// Pages of payment forms, for as long as a browser may need them.
    QString payPages() const { return m_home + QStringLiteral("/pay-pages"); }

private:
    explicit Paths(QString home)
        : m_home(std::move(home))
    {
    }
    QString m_home;
};

} // namespace counterfoil
