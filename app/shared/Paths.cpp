// SPDX-License-Identifier: GPL-3.0-or-later
#include "Paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace counterfoil {

using namespace Qt::StringLiterals;

Result<Paths> Paths::prepare()
{
    const QString named = qEnvironmentVariable("COUNTERFOIL_HOME");
    const QString home = named.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/counterfoil"_s
        : QDir(named).absolutePath();
    const bool isNew = !QFileInfo::exists(home);
    if (!QDir().mkpath(home) || !QFileInfo(home).isWritable())
        return failure(ErrorKind::Unavailable, u"home-unavailable"_s,
            u"The folder %1 cannot be written. Check its permissions and the disk, or let COUNTERFOIL_HOME name another."_s
                .arg(home));
    if (isNew) // customers' names and addresses will lie in it
        QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return Paths(home);
}

} // namespace counterfoil
