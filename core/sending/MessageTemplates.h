// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MessageTemplate.h"
#include "base/SerialWorker.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QObject>

namespace counterfoil {

/// The templates of this shop: one JSON file that holds those that somebody changed; all others are the
/// program's own. Each call reads the file anew, on the worker for files; changes are made under a lock and
/// written whole or not at all. A file that cannot be read is an error, and is never written over. Errors:
/// messages-unavailable (Unavailable), message-language (Input), and those of checkMessageTemplate().
class MessageTemplates : public QObject {
    Q_OBJECT

public:
    /// `files` outlives this.
    MessageTemplates(QString path, SerialWorker &files, QObject *parent = nullptr);

    QCoro::Task<Result<MessageTemplate>> of(MessageKind kind, QString language);
    /// Keeps the words as checkMessageTemplate() tidies them. What is the same as the program's own is not
    /// kept, so that it goes on following the program.
    QCoro::Task<Result<void>> set(MessageKind kind, QString language, MessageTemplate words);
    /// The program's own from now on.
    QCoro::Task<Result<void>> reset(MessageKind kind, QString language);

Q_SIGNALS:
    /// Something was changed by this object.
    void changed();

private:
    QString m_path;
    SerialWorker &m_files;
};

} // namespace counterfoil
