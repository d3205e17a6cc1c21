// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace counterfoil {

/// What the system knows of a TCP connection and Qt does not tell: a second descriptor of the connection, so
/// that it can be asked when Qt has closed its own, which it does before it says that the connection is gone.
/// Until this one goes, too, the other side is told of no end. Everything is Linux's; elsewhere nothing is
/// known.
class SocketState {
public:
    SocketState() = default; ///< of no connection
    explicit SocketState(qintptr descriptor);
    ~SocketState();
    SocketState(SocketState &&other) noexcept;
    SocketState &operator=(SocketState &&other) noexcept;

    bool isKnown() const { return m_descriptor >= 0; }
    /// For a QSocketNotifier.
    qintptr descriptor() const { return m_descriptor; }

    /// Bytes that the other side's system has not acknowledged; 0 where that is not known.
    qint64 unacknowledged() const;
    /// Whether the other side broke the connection off, or that cannot be found out. To be asked before
    /// closeWriting(): after that the same is said of one that has come to its end.
    bool wasReset() const;

    /// Says that nothing more will come, and goes on listening.
    void closeWriting() const;
    enum class End {
        NotYet,
        Orderly, ///< it was closed after all was read
        Reset, ///< or any other trouble
    };
    /// Throws away what has come, up to the end of the connection. Whoever else reads it takes the news away.
    End readToEnd() const;

private:
    int m_descriptor = -1;
};

} // namespace counterfoil
