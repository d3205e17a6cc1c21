// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QCoroTask>
#include <QString>

namespace counterfoil {

/// A letter for the person's own mail program, who reads it, and sends it or does not.
struct MailDraft {
    QString to; ///< may be empty
    QString subject;
    QString text; ///< lines by \n
    QString attachment; ///< the path of a file; may be empty
};

/// The person's own mail program. What it does with the letter nobody tells us: success means that it was
/// handed over.
class MailProgram {
public:
    virtual ~MailProgram() = default;

    /// Errors: mail-program-none (Unavailable: there is none, or nothing that finds it), mail-program-failed
    /// (Unavailable), mail-program-path (Input: mail programs stumble over that file's path).
    virtual QCoro::Task<Result<void>> open(MailDraft draft) = 0;
};

/// By xdg-email (Linux and others with freedesktop.org's tools). `command`: a program that is started in its
/// place in tests.
class XdgMailProgram final : public MailProgram {
public:
    explicit XdgMailProgram(QString command = QStringLiteral("xdg-email"))
        : m_command(std::move(command))
    {
    }

    QCoro::Task<Result<void>> open(MailDraft draft) override;

private:
    QString m_command;
};

} // namespace counterfoil
