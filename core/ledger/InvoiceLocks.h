// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <map>
#include <memory>

namespace counterfoil {

/// Who works on a sale now, told between the programs on one ledger: one lock file for each sale, in a
/// folder beside the books. A lock goes with its process, so that a sale whose program was killed can be
/// gone on with at once. Blocking, but only as long as a small file takes to write.
class InvoiceLocks {
public:
    /// Makes nothing yet: `folder` is made, for its owner only, when something is locked.
    explicit InvoiceLocks(QString folder);
    InvoiceLocks(const InvoiceLocks &) = delete;
    InvoiceLocks &operator=(const InvoiceLocks &) = delete;

    /// False: another living process has it, or somebody in this one, be it with another InvoiceLocks object.
    /// Where no file can be written (a full disk, a folder that is read-only) it answers true and logs why:
    /// that must not stop sales. Such a lock holds within this object only.
    bool lock(const QString &reference);
    /// Nothing happens where it is not held. What is still held is released with the object.
    void unlock(const QString &reference);

private:
    QString m_folder;
    std::map<QString, std::unique_ptr<QLockFile>> m_held;
};

} // namespace counterfoil
