// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

extern char **environ;

namespace counterfoil {

using namespace Qt::StringLiterals;

Program::Program(const QString &home, const QStringList &arguments, const QString &input)
{
    const QByteArray path = QFile::encodeName(QCoreApplication::applicationDirPath() + u"/counterfoilctl"_s);
    std::vector<QByteArray> words{path};
    for (const QString &argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    QByteArray own = "COUNTERFOIL_HOME=" + QFile::encodeName(home);
    std::vector<char *> environment{own.data()};
    for (char **each = environ; *each; ++each) {
        if (!QByteArrayView(*each).startsWith("COUNTERFOIL_HOME="))
            environment.push_back(*each);
    }
    environment.push_back(nullptr);

    int ends[2];
    m_errors = ::memfd_create("errors", MFD_CLOEXEC);
    if (::pipe2(ends, O_CLOEXEC) != 0 || m_errors < 0)
        qFatal("no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(
        &actions, STDIN_FILENO, QFile::encodeName(input).constData(), O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, m_errors, STDERR_FILENO);
    if (::posix_spawn(&m_pid, path.constData(), &actions, nullptr, pointers.data(), environment.data()) != 0)
        qFatal("%s cannot be started", path.constData());
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    m_output = ends[0];
    ::fcntl(m_output, F_SETFL, O_NONBLOCK);
}

Program::Program(Program &&other) noexcept
    : m_pid(std::exchange(other.m_pid, -1))
    , m_output(std::exchange(other.m_output, -1))
    , m_errors(std::exchange(other.m_errors, -1))
    , m_printed(std::move(other.m_printed))
{
}

Program::~Program()
{
    kill();
    if (m_pid > 0)
        ::waitpid(m_pid, nullptr, 0);
    if (m_output >= 0)
        ::close(m_output);
    if (m_errors >= 0)
        ::close(m_errors);
}

QByteArray Program::complained() const
{
    QByteArray text(64 * 1024, Qt::Uninitialized);
    const auto length = ::pread(m_errors, text.data(), static_cast<std::size_t>(text.size()), 0);
    return text.left(std::max<qsizetype>(length, 0));
}

bool Program::readOutput()
{
    char bytes[4096];
    for (;;) {
        const auto count = ::read(m_output, bytes, sizeof bytes);
        if (count > 0)
            m_printed.append(bytes, count);
        else
            return count < 0; // nothing there now; at its end: 0
    }
}

void Program::kill() const
{
    if (m_pid > 0)
        ::kill(m_pid, SIGKILL);
}

int Program::await()
{
    for (pollfd waiting{m_output, POLLIN, 0}; readOutput();)
        ::poll(&waiting, 1, -1);
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = -1;
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace counterfoil
