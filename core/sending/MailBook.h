// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailSettings.h"
#include "base/SerialWorker.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QObject>

namespace counterfoil {

/// The settings of this shop's mail server: one JSON file without the password. Each call reads the file
/// anew, on the worker for files; a change is written whole or not at all. A file that cannot be read is an
/// error, and is never written over. Errors: mail-settings-unavailable (Unavailable), those of
/// checkMailSettings().
class MailBook : public QObject {
    Q_OBJECT

public:
    /// `files` outlives this.
    MailBook(QString path, SerialWorker &files, QObject *parent = nullptr);

    /// Empty where none were set.
    QCoro::Task<Result<MailSettings>> settings();
    /// Gives them back as they were kept.
    QCoro::Task<Result<MailSettings>> set(MailSettings settings);
    QCoro::Task<Result<void>> remove();

Q_SIGNALS:
    /// They were set or removed by this object.
    void changed();

private:
    QString m_path;
    SerialWorker &m_files;
};

} // namespace counterfoil
