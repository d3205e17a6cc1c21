// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QString>

#include <atomic>
#include <optional>
#include <vector>

namespace counterfoil {

/// One copy of the books.
struct BackupFile {
    QString name; ///< "ledger-20260315T093015Z.sqlite"
    QDateTime madeAt = {}; ///< UTC, to the second
    qint64 bytes = 0;
    std::optional<qint64> sales = {}; ///< how many; none: it cannot be read
    bool isKeptAside = false; ///< the books that a restored backup took the place of: never let go by itself
    /// The copy of the file that is kept beside the books (saved items and customers), as it was then:
    /// "catalogue-20260315T093015Z.sqlite"; empty: there was none.
    QString beside = {};
    /// Why there is no such copy though there was such a file; only told where the backup is made.
    std::optional<Error> besideError = {};
};

/// The copies as files. Blocking; the program uses them through Backups.
namespace backups {

/// What is in the folder, the newest first. What does not have a backup's name is passed over.
Result<std::vector<BackupFile>> listIn(const QString &folder);

/// Copies the books at `ledger` into the folder, as they are at one moment, whoever goes on writing them:
/// into a ".part", checked, then renamed. So is the file `beside`, if there is one; where that fails the
/// copy of the books is kept all the same (BackupFile::besideError, code backup-catalogue). `ending` turned
/// true ends it with `backup-interrupted`.
Result<BackupFile> makeIn(const QString &folder, const QString &ledger, const QDateTime &now,
    const std::atomic<bool> &ending, const QString &beside = {});

/// The backup goes, and the copy that was made beside it.
void removeFrom(const QString &folder, const QString &name);

/// Those that need not be kept. All of the last 48 hours stay (the newest 20 of them), and of each of the
/// last 7 days, 4 weeks and 12 months the newest; so do the newest of all, whatever was kept aside, what
/// claims to come from the future, and what cannot be read, which a person should look at.
QStringList superfluous(const std::vector<BackupFile> &all, const QDateTime &now);

/// Whether the books say something that the backup does not.
Result<bool> differs(const QString &backup, const QString &ledger);
/// Whether the file beside the books was written since that backup, or is not in it.
bool besideDiffers(const QString &folder, const BackupFile &backup, const QString &beside);

/// Whether it can take the books' place: ours, of a version that we know, whole. Error `backup-damaged`.
Result<void> check(const QString &backup);
/// The same for a copy of the file beside the books.
Result<void> checkBeside(const QString &backup, qint64 applicationId);
/// Whether a file of the folder is called as such a copy is.
bool isBeside(const QString &name);
/// The name of what is kept aside of it, beside what would be kept aside of the books then.
QString freeBesideName(const QString &folder, const QDateTime &now);

/// The name of a backup made then, or of what is kept aside then, that is not taken in the folder.
QString freeName(const QString &folder, const QDateTime &now, bool isKeptAside);

} // namespace backups

} // namespace counterfoil
