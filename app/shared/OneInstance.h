// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace counterfoil {

/// Sees to it that one folder has one window: the first program keeps a lock and listens, a second one asks
/// it to come forward and ends. The lock goes with its program, however that ends.
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

    /// Called once, before there is a window; may wait some seconds for the other program.
    Standing claim();
    /// From here on others are heard. Only for the first.
    void listen();

Q_SIGNALS:
    /// Another start asks for the window. `token`: what the desktop gave it for raising a window; may be
    /// empty.
    void raiseWanted(const QByteArray &token);

private:
    QString socketName() const;

    QString m_lockPath;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace counterfoil
