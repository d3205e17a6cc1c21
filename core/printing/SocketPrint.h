// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PrintOutcome.h"
#include "SocketState.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTcpSocket>
#include <QTimer>

class QSocketNotifier;

namespace counterfoil {

class Dialling;

/// Sends bytes to a receipt printer in the network, once, and finds out what can be found out: it asks for
/// the printer's state first, and whether all is printed at the end, where the printer answers such
/// questions. Without bytes it only asks. Bytes count as sent when the printer's own network has acknowledged
/// them, not when ours has taken them.
class SocketPrint final : public QObject {
    Q_OBJECT

public:
    struct Patience {
        std::chrono::milliseconds connecting{6'000};
        std::chrono::milliseconds state{800}; ///< for the answer to the first question
        std::chrono::milliseconds taking{20'000}; ///< without a byte that gets away
        std::chrono::milliseconds printing{20'000}; ///< for the answer to the last
        std::chrono::milliseconds closing{1'500}; ///< until one that answers none closes its side
    };

    SocketPrint(QString host, quint16 port, QString name, QByteArray bytes, Patience patience,
        QObject *parent = nullptr);
    ~SocketPrint() override; ///< what is on its way then is told as it stands

    /// Begins it; the outcome comes once.
    QFuture<PrintOutcome> start();

private:
    enum class Phase {
        Connecting,
        Asking, ///< for its state
        Sending,
        Ending, ///< all was handed over; it is asked whether all is printed
        Closing, ///< of one that answers no questions: whether it has read all
        Over,
    };

    void connected(QTcpSocket *socket);
    void read();
    void send();
    void advance();
    void listenToEnd();
    void lost(const QString &detail);
    void patienceOver();
    void settle(PrintOutcome outcome);

    const QString m_host;
    const quint16 m_port;
    const QString m_name; ///< for sentences
    const QByteArray m_bytes;
    const Patience m_patience;
    QPromise<PrintOutcome> m_promise;
    Dialling *m_dialling = nullptr;
    QTcpSocket *m_socket = nullptr;
    SocketState m_state; ///< of the same connection
    QSocketNotifier *m_end = nullptr; ///< of it, when nothing more will be written
    QTimer m_timer; ///< of the phase
    QTimer m_look; ///< how much is acknowledged, which nothing signals
    QByteArray m_answers;
    QByteArray m_told; ///< since all that it answered at first
    qsizetype m_asked = 0; ///< where the answer to the last question can begin in it
    Phase m_phase = Phase::Connecting;
    qint64 m_handed = 0; ///< of our bytes, to the system
    qint64 m_open = -1; ///< not acknowledged when it was looked last
    bool m_answersQuestions = false;
};

} // namespace counterfoil
