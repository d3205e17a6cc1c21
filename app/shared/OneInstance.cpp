// SPDX-License-Identifier: GPL-3.0-or-later
#include "OneInstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestToken = 256;
constexpr qsizetype longestLink = 8192 + 1; ///< one byte more than is read: that it is too long is said there
constexpr int tries = 20; ///< the other may be at its very start
constexpr int pauseMs = 100;
constexpr int patienceMs = 1000;
constexpr int answerMs = 5000; ///< it may be busy; what is lost silently would be worse than a wait
const QByteArray taken = "taken\n";

QString socketOf(const QString &lockFile)
{
    // Paths of sockets are short (108 bytes), folders need not be: the name carries the folder's hash.
    const QByteArray hash =
        QCryptographicHash::hash(QFileInfo(lockFile).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256)
            .toHex();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder + u"/counterfoil-"_s + QString::fromLatin1(hash.left(16));
}

/// One line: a line break within a link is written as links write it.
QByteArray lineOf(const QByteArray &link)
{
    QByteArray line = link.left(longestLink);
    line.replace('\r', "%0D");
    return line.replace('\n', "%0A").left(longestLink) + '\n';
}

/// Two lines, the desktop's token and the link. Who hears them says so; a program of before links knows the
/// first line alone and says nothing.
OneInstance::Standing tell(QLocalSocket &other, const QByteArray &link)
{
    other.write(qgetenv("XDG_ACTIVATION_TOKEN").left(longestToken).replace('\n', "") + '\n' + lineOf(link));
    other.waitForBytesWritten(patienceMs);
    if (link.isEmpty())
        return OneInstance::Standing::Raised;
    QDeadlineTimer patience(answerMs);
    while (other.bytesAvailable() < taken.size() && !patience.hasExpired()) {
        if (!other.waitForReadyRead(static_cast<int>(patience.remainingTime())))
            break;
    }
    const bool isTaken = other.read(taken.size()) == taken;
    return isTaken ? OneInstance::Standing::Raised : OneInstance::Standing::Silent;
}

} // namespace

OneInstance::OneInstance(const QString &lockFile, QObject *parent)
    : QObject(parent)
    , m_lockPath(lockFile)
    , m_lock(lockFile)
{
    m_lock.setStaleLockTime(0); // as long as its program lives
}

OneInstance::~OneInstance() = default;

OneInstance::Standing OneInstance::claim(const QByteArray &link)
{
    for (int i = 0; i < tries; ++i) {
        if (m_lock.tryLock(0) || m_lock.error() == QLockFile::PermissionError)
            return Standing::First; // a folder where nothing can be written is reported by whoever needs it
        QLocalSocket other;
        other.connectToServer(socketOf(m_lockPath));
        if (other.waitForConnected(patienceMs))
            return tell(other, link);
        QThread::msleep(pauseMs);
    }
    return Standing::Silent;
}

OneInstance::Handing OneInstance::handOver(const QString &lockFile, const QByteArray &link)
{
    QLocalSocket other;
    other.connectToServer(socketOf(lockFile));
    if (!other.waitForConnected(patienceMs))
        return Handing::NoWindow;
    return tell(other, link) == Standing::Raised ? Handing::Taken : Handing::Unanswered;
}

void OneInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    const QString name = socketOf(m_lockPath);
    QLocalServer::removeServer(name); // left behind by a program that was killed: the lock is ours
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection())
            hear(caller);
    });
    if (!m_server->listen(name))
        qWarning("A second start cannot raise this window: %s", qUtf8Printable(m_server->errorString()));
}

void OneInstance::hear(QLocalSocket *caller)
{
    // A program of before links goes away after its first line.
    connect(caller, &QLocalSocket::disconnected, this, [this, caller] {
        caller->deleteLater();
        if (!caller->property("heard").toBool() && caller->canReadLine())
            Q_EMIT raiseWanted(caller->readLine(longestToken + 1).trimmed(), {});
    });
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
        const QByteArray said = caller->peek(longestToken + longestLink + 2);
        const qsizetype first = said.indexOf('\n');
        const bool isWhole = first >= 0 && said.indexOf('\n', first + 1) >= 0;
        if (!isWhole && said.size() < longestToken + longestLink + 2)
            return;
        caller->setProperty("heard", true);
        if (isWhole) {
            caller->write(taken);
            const QByteArray token = said.left(first).left(longestToken).trimmed();
            Q_EMIT raiseWanted(token, said.mid(first + 1, said.indexOf('\n', first + 1) - first - 1));
        }
        caller->disconnectFromServer();
    });
}

} // namespace counterfoil
