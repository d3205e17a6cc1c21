// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

#include <functional>

namespace counterfoil {

/// What a sale's calls have come to, as seen on the program's own side of the wire.
enum class Mark : char {
    CreateSent, ///< the whole request has left the program
    CreateAnswered, ///< its answer, or the connection's end, is with the program
    ProcessSent,
    ProcessAnswered,
};

/// Hands bytes on between a program and a port of this machine, unchanged, and tells when calls pass.
class Tap : public QObject {
    Q_OBJECT

public:
    Tap(quint16 target, std::function<void(Mark)> onMark);

    [[nodiscard]] bool listen();
    quint16 port() const { return m_listener.serverPort(); }
    int openConnections() const { return m_open; }

private:
    void accept();

    quint16 m_target;
    std::function<void(Mark)> m_onMark;
    QTcpServer m_listener;
    int m_open = 0;
};

} // namespace counterfoil
