// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilesTogether.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

Error unwritten(const QSaveFile &file)
{
    return {ErrorKind::Unavailable, u"paper-write"_s,
        //: %1 is the name of a file, with its folders.
        translatable("Paper",
            "The paper could not be written to %1. Choose a folder that exists, that you may write to and "
            "that has space left.")
            .arg(QDir::toNativeSeparators(file.fileName())),
        file.errorString()};
}

} // namespace

FilesTogether::FilesTogether() = default;
FilesTogether::~FilesTogether() = default;

Result<void> FilesTogether::add(const QString &path, const QByteArray &bytes)
{
    auto file = std::make_unique<QSaveFile>(path);
    // Qt 6.4's commit() forgets an error that comes up only while it empties its buffer: flush() tells.
    if (!file->open(QIODevice::WriteOnly) || file->write(bytes) != bytes.size() || !file->flush())
        return tl::unexpected(unwritten(*file));
    m_files.push_back(std::move(file));
    return {};
}

FilesTogether::Placed FilesTogether::place()
{
    Placed placed;
    for (const auto &file : m_files) {
        if (file->commit()) {
            placed.paths += file->fileName();
            continue;
        }
        placed.trouble = unwritten(*file);
        placed.paths.removeIf([](const QString &path) { return QFile::remove(path); });
        break;
    }
    m_files.clear();
    return placed;
}

} // namespace counterfoil
