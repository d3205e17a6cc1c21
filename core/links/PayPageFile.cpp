// SPDX-License-Identifier: GPL-3.0-or-later
#include "PayPageFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notWritten(const QString &path, const QString &detail)
{
    return failure(ErrorKind::Unavailable, u"pay-page-write"_s,
        //: %1 is the name of a file, with its folders.
        translatable("PayPageFile",
            "The payment page could not be written as %1. Choose a folder that exists, that you may write to "
            "and that has space left.")
            .arg(path),
        detail);
}

} // namespace

Result<void> writePayPage(const PayForm &form, const QString &path)
{
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return failure(ErrorKind::Unavailable, u"pay-page-write"_s,
            //: %1 is the name of a file, with its folders.
            translatable("PayPageFile",
                "The payment page could not be written as %1: this is a folder or a device. Choose another "
                "name.")
                .arg(path));
    // Made anew, never written into: whoever holds the older file open, or linked it here, reads nothing.
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return notWritten(path, file.errorString());
    const QByteArray page = form.page();
    if (file.write(page) != page.size() || !file.flush()) {
        const QString reason = file.errorString();
        file.remove();
        return notWritten(path, reason);
    }
    return {};
}

Result<QString> writePayPage(const PayForm &form, const QString &folder, const QString &name)
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (folder.isEmpty() || (!QFileInfo::exists(folder) && !QDir().mkdir(folder, owner)))
        return notWritten(folder, u"the folder cannot be made"_s);
    const QString path = folder + u'/' + name + u".html"_s;
    if (const auto written = writePayPage(form, path); !written)
        return tl::unexpected(written.error());
    return path;
}

void removePayPages(const QString &folder)
{
    if (folder.isEmpty())
        return;
    QDir pages(folder);
    const QStringList names =
        pages.entryList({u"*.html"_s, u"*.pdf"_s}, QDir::Files | QDir::System | QDir::Hidden);
    for (const QString &name : names)
        pages.remove(name);
    QDir().rmdir(folder);
}

} // namespace counterfoil
