// SPDX-License-Identifier: GPL-3.0-or-later
#include "InvoiceLocks.h"

#include "base/ErrorLog.h"

#include <QDir>
#include <QUrl>

#include <chrono>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// A dead process is known by its number. Where that says nothing (a file that a power cut left empty,
/// another container's, a number that was given again) the file's age decides. A living process keeps a
/// kernel lock on its file besides, without which nobody gets past it: its lock never grows too old.
constexpr std::chrono::milliseconds abandoned = std::chrono::minutes(1);

/// A reference that another program chose may hold anything; none of it leads out of the folder.
QString fileName(const QString &reference)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(reference)) + u".lock"_s;
}

} // namespace

InvoiceLocks::InvoiceLocks(QString folder)
    : m_folder(std::move(folder))
{
}

bool InvoiceLocks::lock(const QString &reference)
{
    if (m_held.contains(reference))
        return false;
    QDir().mkdir(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // or it is there
    auto lock = std::make_unique<QLockFile>(m_folder + u'/' + fileName(reference));
    lock->setStaleLockTime(static_cast<int>(abandoned.count()));
    if (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::LockFailedError)
            return false;
        logged(u"locking "_s + reference,
            Error{ErrorKind::Unavailable, u"locks-unavailable"_s,
                //: %1: the path of a folder.
                translatable("InvoiceLocks",
                    "%1 cannot be written, so other programs do not see who works on this sale.")
                    .arg(m_folder),
                m_folder});
    }
    m_held.emplace(reference, std::move(lock));
    return true;
}

void InvoiceLocks::unlock(const QString &reference)
{
    m_held.erase(reference);
}

} // namespace counterfoil
