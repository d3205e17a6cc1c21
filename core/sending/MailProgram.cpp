// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailProgram.h"

#include "SendLinks.h"

#include <QCoroSignal>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <memory>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

// xdg-email(1): exit statuses.
constexpr int fileMissing = 2;
constexpr int toolMissing = 3;

tl::unexpected<Error> none(const QString &detail)
{
    return failure(ErrorKind::Unavailable, u"mail-program-none"_s,
        translatable("MailProgram",
            "This computer has no mail program that can be opened, or nothing that finds it (xdg-email, of "
            "the "
            "package xdg-utils). Copy the message instead, or send it by the shop’s own mail server."),
        detail);
}

/// Mail programs take the path within quotes, or among other paths, in a text of their own; and options begin
/// with a hyphen.
bool isPlainPath(const QString &path)
{
    return path.startsWith(u'/') && std::all_of(path.begin(), path.end(), [](QChar c) {
        return c.unicode() >= u' ' && c.unicode() != 0x7f && !u"'\"\\,;`$%&#?*"_s.contains(c);
    });
}

} // namespace

QCoro::Task<Result<void>> XdgMailProgram::open(MailDraft draft)
{
    if (!draft.attachment.isEmpty() && !isPlainPath(draft.attachment))
        co_return failure(ErrorKind::Input, u"mail-program-path"_s,
            //: %1: a path.
            translatable("MailProgram",
                "Mail programs stumble over signs in the path of the file: %1. Save it in a folder whose "
                "path "
                "has letters, digits and blanks only.")
                .arg(draft.attachment));
    if (!draft.attachment.isEmpty() && !QFileInfo(draft.attachment).isReadable())
        co_return failure(ErrorKind::Input, u"mail-program-path"_s,
            //: %1: a path.
            translatable("MailProgram", "The file %1 cannot be read.").arg(draft.attachment));
    const auto link = sendLinks::mailto(draft.to, draft.subject, draft.text);
    if (!link)
        co_return tl::unexpected(link.error());
    const QString program = QStandardPaths::findExecutable(m_command);
    if (program.isEmpty())
        co_return none(u"not found: "_s + m_command);

    // All in one link: what xdg-email encodes itself goes through the shell's echo, which changes
    // backslashes.
    QStringList words;
    if (!draft.attachment.isEmpty())
        words += {u"--attach"_s, draft.attachment};
    words += QString::fromLatin1(link->toEncoded());
    auto process = std::make_unique<QProcess>();
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(
        QProcess::nullDevice()); // its words may hold the message: nobody keeps them
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, words, QIODevice::ReadOnly);
    constexpr int mostStartingMs = 3000; // an instant: the file was found
    if (!process->waitForStarted(mostStartingMs))
        co_return none(process->errorString());
    // Some mail programs stay in it until their window is closed.
    constexpr std::chrono::seconds patience(10);
    // By its signal: QCoro's own task for a process, which is compiled in its library, broke down each time
    // in a build by Clang (docs/decisions/0016-build-time.md).
    auto ended = qCoro(process.get(), &QProcess::finished, patience);
    co_await ended;
    if (process->state() == QProcess::Running) {
        QProcess *const running = process.release();
        QObject::connect(running, &QProcess::finished, running, &QObject::deleteLater);
        co_return Result<void>();
    }
    const int status = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    if (status == 0)
        co_return Result<void>();
    if (status == toolMissing)
        co_return none(u"xdg-email: exit status 3"_s);
    co_return failure(ErrorKind::Unavailable, u"mail-program-failed"_s,
        status == fileMissing
            ? translatable("MailProgram", "The mail program could not find the file that goes along.")
            : translatable("MailProgram",
                "The mail program could not be opened. Copy the message instead, or send it by the shop’s "
                "own "
                "mail server."),
        u"xdg-email: exit status %1"_s.arg(status));
}

} // namespace counterfoil
