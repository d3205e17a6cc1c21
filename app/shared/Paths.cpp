// SPDX-License-Identifier: GPL-3.0-or-later
#include "Paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// The place of a disk that the folder lies on, and that is not connected now; empty for none.
QString missingDisk(const QString &home, const QString &mounts)
{
    QFile table(mounts);
    if (!table.open(QIODevice::ReadOnly))
        return {};
    QString missing;
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() < 2 || columns[0].startsWith('#'))
            continue;
        QString place = QFile::decodeName(QByteArray(columns[1]).replace("\\040", " "));
        while (place.size() > 1 && place.endsWith(u'/'))
            place.chop(1);
        const bool isAbove = place.size() > 1 && (home == place || home.startsWith(place + u'/'));
        // The disk that a folder lies on is known by its root.
        if (isAbove && place.size() > missing.size())
            missing = QStorageInfo(place).rootPath() == place ? QString() : place;
    }
    return missing;
}

/// Nothing of ours is in a folder that a disk belongs on, or the folder is not there at all.
Result<void> checkDisk(const QString &home, const QString &mounts)
{
    if (QFileInfo::exists(home + u"/accounts.json"_s) || QFileInfo::exists(home + u"/ledger.sqlite"_s))
        return {};
    const QString disk = missingDisk(home, mounts);
    const bool hasPlace = QFileInfo::exists(home) || QFileInfo(QFileInfo(home).path()).isDir();
    if (disk.isEmpty() && hasPlace)
        return {};
    //: %1: a folder; %2: the folder at which the disk appears once it is connected. COUNTERFOIL_HOME is a
    //: variable of the environment.
    const LocalizedText diskWords = translatable("Paths",
        "The folder %1, which COUNTERFOIL_HOME names, lies on the disk of %2, and that is not connected. "
        "Connect it and start again.");
    //: %1: a folder. COUNTERFOIL_HOME is a variable of the environment.
    const LocalizedText folderWords = translatable("Paths",
        "The folder %1, which COUNTERFOIL_HOME names, is not there, nor the one that it should lie in. If it "
        "lies on another disk, connect that; for a new one, make that folder first.");
    return failure(ErrorKind::Unavailable, u"home-missing"_s,
        disk.isEmpty() ? folderWords.arg(home) : diskWords.arg(home, disk));
}

} // namespace

Result<Paths> Paths::prepare(const QString &mounts)
{
    const QString named = qEnvironmentVariable("COUNTERFOIL_HOME");
    const QString home = named.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/counterfoil"_s
        : QDir(named).absolutePath();
    if (!named.isEmpty()) {
        if (const auto there = checkDisk(home, mounts); !there)
            return tl::unexpected(there.error());
    }
    const bool isNew = !QFileInfo::exists(home);
    if (!QDir().mkpath(home) || !QFileInfo(home).isWritable())
        return failure(ErrorKind::Unavailable, u"home-unavailable"_s,
            //: COUNTERFOIL_HOME is a variable of the environment.
            translatable("Paths",
                "The folder %1 cannot be written. Check its permissions and the disk, or let "
                "COUNTERFOIL_HOME name another.")
                .arg(home));
    if (isNew) // customers' names and addresses will lie in it
        QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return Paths(home);
}

} // namespace counterfoil
