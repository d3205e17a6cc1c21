// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <sys/types.h>

namespace counterfoil {

/// A running counterfoilctl. It is started, and killed without any warning, from the thread that has it.
class Program {
public:
    /// `home` is its COUNTERFOIL_HOME; `input` is the file that it reads.
    Program(const QString &home, const QStringList &arguments,
        const QString &input = QStringLiteral("/dev/null"));
    ~Program(); ///< killed if it still runs
    Program(Program &&other) noexcept;
    Program &operator=(Program &&) = delete;
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// Readable (poll) when it has printed something or has ended.
    int output() const { return m_output; }
    /// Reads what it has printed; false when it has ended.
    bool readOutput();
    const QByteArray &printed() const { return m_printed; }
    /// What it has written to standard error.
    QByteArray complained() const;
    /// SIGKILL. Nothing happens to one that has ended: its number stays taken until await().
    void kill() const;
    /// Waits for its end: the exit status, or minus the number of the signal that ended it.
    int await();

private:
    pid_t m_pid = -1;
    int m_output = -1;
    int m_errors = -1; ///< a file in memory
    QByteArray m_printed;
};

} // namespace counterfoil
