// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace counterfoil {

/// Sees to it that one folder has one window: the first program keeps a lock and listens, a second one asks
/// it to come forward, hands over the link that it was started with, and ends. The lock goes with its
/// program, however that ends.
class OneInstance final : public QObject {
    Q_OBJECT

public:
    enum class Standing {
        First,
        Raised, ///< there is another, and it was asked to come forward
        Silent, ///< there is another, and it does not answer
    };

    explicit OneInstance(const QString &lockFile, QObject *parent = nullptr);
    ~OneInstance() override;

    /// Called once, before there is a window; may wait some seconds for the other program. `link`: what the
    /// other one is to do besides; empty for nothing.
    Standing claim(const QByteArray &link = {});
    /// From here on others are heard. Only for the first.
    void listen();

    enum class Handing {
        Taken,
        NoWindow, ///< nobody listens there: nothing was handed over
        Unanswered, ///< somebody does, and has not said within some seconds that it has the link
    };
    /// Hands a link to the program that has the folder's window, without becoming one. Once: what is not
    /// answered may have been heard all the same.
    static Handing handOver(const QString &lockFile, const QByteArray &link);

Q_SIGNALS:
    /// Another start asks for the window. `token`: what the desktop gave it for raising a window; may be
    /// empty. `link`: as it was handed over, from outside; empty for none.
    void raiseWanted(const QByteArray &token, const QByteArray &link);

private:
    void hear(QLocalSocket *caller);

    QString m_lockPath;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace counterfoil
