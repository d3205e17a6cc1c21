// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Json.h"
#include "Result.h"

#include <QString>

#include <functional>

namespace counterfoil {

/// A small JSON file of settings, read anew with each call, changed under a lock and written whole or not at
/// all, for its owner only. What is there and cannot be read is an error, and is never written over. Each
/// call waits for the disk.
class SettingsFile {
public:
    /// What is said where it cannot be used; each has a place for the path.
    struct Sentences {
        QString code; ///< of all errors, which are of kind Unavailable
        LocalizedText unreadable;
        LocalizedText damaged;
        LocalizedText unwritable;
        LocalizedText locked;
    };

    SettingsFile(QString path, Sentences sentences)
        : m_path(std::move(path))
        , m_sentences(std::move(sentences))
    {
    }

    /// An object; null where there is no file.
    Result<Json> read() const;
    /// `edit` gets an empty object where there is no file. Where it fails, or leaves all as it was, nothing
    /// is written.
    Result<void> change(const std::function<Result<void>(Json &)> &edit) const;
    /// One that is not there is fine.
    Result<void> remove() const;

    /// The error where an object can be read and is none of these settings.
    tl::unexpected<Error> damaged(const QString &detail = {}) const;
    /// In bytes, of what can be kept.
    static constexpr qint64 largest = 1024 * 1024;

private:
    Result<void> write(const Json &settings) const;
    tl::unexpected<Error> unavailable(const LocalizedText &sentences, const QString &detail = {}) const;

    QString m_path;
    Sentences m_sentences;
};

/// The object without its member of that name.
Json withoutMember(const Json &object, const QString &name);

} // namespace counterfoil
