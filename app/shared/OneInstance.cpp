// SPDX-License-Identifier: GPL-3.0-or-later
#include "OneInstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestToken = 256;
constexpr int tries = 20; ///< the other may be at its very start
constexpr int pauseMs = 100;

} // namespace

OneInstance::OneInstance(const QString &lockFile, QObject *parent)
    : QObject(parent)
    , m_lockPath(lockFile)
    , m_lock(lockFile)
{
    m_lock.setStaleLockTime(0); // as long as its program lives
}

OneInstance::~OneInstance() = default;

QString OneInstance::socketName() const
{
    // Paths of sockets are short (108 bytes), folders need not be: the name carries the folder's hash.
    const QByteArray hash = QCryptographicHash::hash(
        QFileInfo(m_lockPath).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256)
                                .toHex();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder + u"/counterfoil-"_s + QString::fromLatin1(hash.left(16));
}

OneInstance::Standing OneInstance::claim()
{
    for (int i = 0; i < tries; ++i) {
        if (m_lock.tryLock(0) || m_lock.error() == QLockFile::PermissionError)
            return Standing::First; // a folder where nothing can be written is reported by whoever needs it
        QLocalSocket other;
        other.connectToServer(socketName());
        if (other.waitForConnected(1000)) {
            other.write(qgetenv("XDG_ACTIVATION_TOKEN").left(longestToken) + '\n');
            other.waitForBytesWritten(1000);
            other.disconnectFromServer();
            return Standing::Raised;
        }
        QThread::msleep(pauseMs);
    }
    return Standing::Silent;
}

void OneInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(socketName()); // left behind by a program that was killed: the lock is ours
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
                if (!caller->canReadLine() && caller->bytesAvailable() <= longestToken)
                    return;
                Q_EMIT raiseWanted(caller->readLine(longestToken + 1).trimmed());
                caller->disconnectFromServer();
            });
        }
    });
    if (!m_server->listen(socketName()))
        qWarning("A second start cannot raise this window: %s", qUtf8Printable(m_server->errorString()));
}

} // namespace counterfoil
