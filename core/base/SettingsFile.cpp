// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFile.h"

#include <QFile>
#include <QLockFile>
#include <QSaveFile>

namespace counterfoil {

using namespace Qt::StringLiterals;

tl::unexpected<Error> SettingsFile::unavailable(const LocalizedText &sentences, const QString &detail) const
{
    return failure(ErrorKind::Unavailable, m_sentences.code, sentences.arg(m_path), detail);
}

tl::unexpected<Error> SettingsFile::damaged(const QString &detail) const
{
    return unavailable(m_sentences.damaged, detail);
}

Result<Json> SettingsFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return Json();
    if (!file.open(QIODevice::ReadOnly))
        return unavailable(m_sentences.unreadable, file.errorString());
    const QByteArray bytes = file.read(largest + 1);
    auto json = Json::parse(bytes);
    if (bytes.size() > largest || !json || !json->isObject())
        return damaged();
    return *std::move(json);
}

Result<void> SettingsFile::write(const Json &settings) const
{
    const QByteArray bytes = settings.toBytes() + '\n';
    QSaveFile file(m_path);
    // flush(): Qt 6.4's commit() alone does not notice a full disk.
    const bool written = bytes.size() <= largest && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size()
        && file.flush() && file.commit();
    if (!written)
        return unavailable(m_sentences.unwritable, file.errorString());
    return {};
}

Result<void> SettingsFile::change(const std::function<Result<void>(Json &)> &edit) const
{
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(5000))
        return unavailable(
            lock.error() == QLockFile::LockFailedError ? m_sentences.locked : m_sentences.unwritable);
    auto settings = read();
    if (!settings)
        return tl::unexpected(settings.error());
    if (settings->isNull())
        *settings = Json::object();
    const Json before = *settings;
    if (const auto edited = edit(*settings); !edited)
        return tl::unexpected(edited.error());
    if (*settings == before)
        return {};
    return write(*settings);
}

Result<void> SettingsFile::remove() const
{
    QFile file(m_path);
    if (file.exists() && !file.remove())
        return unavailable(m_sentences.unwritable, file.errorString());
    return {};
}

Json withoutMember(const Json &object, const QString &name)
{
    Json left = Json::object();
    for (const auto &[each, value] : object.members()) {
        if (each != name)
            left.set(each, value);
    }
    return left;
}

} // namespace counterfoil
