// SPDX-License-Identifier: GPL-3.0-or-later
#include "SocketPrint.h"

#include "EscPos.h"
#include "SlipWords.h"
#include "gateways/Dialling.h"

#include <QSocketNotifier>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 piece = 16 * 1024;
constexpr std::chrono::milliseconds lookEvery(50);

} // namespace

SocketPrint::SocketPrint(
    QString host, quint16 port, QString name, QByteArray bytes, Patience patience, QObject *parent)
    : QObject(parent)
    , m_host(std::move(host))
    , m_port(port)
    , m_name(std::move(name))
    , m_bytes(std::move(bytes))
    , m_patience(patience)
{
    m_timer.setSingleShot(true);
    m_look.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &SocketPrint::patienceOver);
    connect(&m_look, &QTimer::timeout, this, &SocketPrint::advance);
}

SocketPrint::~SocketPrint()
{
    settle(slipwords::ended(m_name, m_handed > 0));
}

QFuture<PrintOutcome> SocketPrint::start()
{
    m_promise.start();
    m_dialling = new Dialling({.host = m_host, .port = m_port, .secure = false}, this);
    connect(m_dialling, &Dialling::connected, this, &SocketPrint::connected);
    connect(m_dialling, &Dialling::failed, this, [this](QAbstractSocket::SocketError, const QString &detail) {
        settle(slipwords::notReached(m_name, detail));
    });
    m_timer.start(m_patience.connecting);
    m_dialling->start();
    return m_promise.future();
}

void SocketPrint::connected(QTcpSocket *socket)
{
    if (m_phase != Phase::Connecting)
        return;
    m_socket = socket;
    m_state = SocketState(socket->socketDescriptor());
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &SocketPrint::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &SocketPrint::advance);
    connect(socket, &QTcpSocket::errorOccurred, this, [this] { lost(m_socket->errorString()); });
    m_phase = Phase::Asking;
    m_timer.start(m_patience.state);
    socket->write(escpos::stateQuestions());
    if (socket->bytesAvailable() > 0)
        read();
}

void SocketPrint::read()
{
    constexpr qsizetype enough = 64;
    constexpr qsizetype most = 64 * 1024; // of what it tells unasked
    const QByteArray bytes = m_socket->read(4096);
    if (m_phase == Phase::Asking) {
        // What it says unasked is left out.
        for (const char byte : bytes) {
            if (escpos::isState(static_cast<std::uint8_t>(byte)) && m_answers.size() < enough)
                m_answers += byte;
        }
        if (m_answers.size() < 2)
            return;
        m_answersQuestions = true;
        const auto hindered = escpos::hindrance(
            static_cast<std::uint8_t>(m_answers[0]), static_cast<std::uint8_t>(m_answers[1]));
        if (hindered)
            settle(slipwords::hindered(*hindered, m_name));
        else
            send();
    } else if (m_answersQuestions && m_told.size() < most) {
        m_told += bytes;
        if (m_phase == Phase::Ending && escpos::ending(m_told, m_asked) == escpos::Ending::Printed)
            settle(slipwords::sent(m_name, true));
    }
}

void SocketPrint::send()
{
    if (m_bytes.isEmpty()) {
        settle(slipwords::answers(m_name, m_answersQuestions));
        return;
    }
    m_phase = Phase::Sending;
    m_timer.start(m_patience.taking);
    m_look.start();
    advance();
}

void SocketPrint::advance()
{
    if (m_phase != Phase::Sending && m_phase != Phase::Ending)
        return;
    if (m_phase == Phase::Sending) {
        while (m_handed < m_bytes.size() && m_socket->bytesToWrite() < piece) {
            const qint64 count = std::min<qint64>(piece, m_bytes.size() - m_handed);
            const qint64 taken = m_socket->write(m_bytes.constData() + m_handed, count);
            if (taken <= 0)
                return; // the error tells itself
            m_handed += taken;
            m_timer.start(m_patience.taking);
        }
        if (m_handed == m_bytes.size()) {
            m_phase = Phase::Ending;
            m_asked = m_told.size();
            if (m_answersQuestions)
                m_socket->write(escpos::endQuestion());
        }
    }
    const qint64 open = m_socket->bytesToWrite() + m_state.unacknowledged();
    if (open != m_open) {
        m_open = open;
        m_timer.start(m_patience.taking);
    }
    if (m_phase != Phase::Ending || open > 0)
        return;
    m_look.stop();
    if (m_answersQuestions) {
        m_timer.start(m_patience.printing);
        return;
    }
    m_phase = Phase::Closing;
    m_timer.start(m_patience.closing);
    listenToEnd();
}

/// From here on it is read by ourselves: Qt tells an end and a reset alike, and after ours the system does,
/// too.
void SocketPrint::listenToEnd()
{
    if (!m_state.isKnown())
        return;
    m_socket->disconnect(this);
    m_socket->abort(); // closes a descriptor, and not the connection
    m_end = new QSocketNotifier(m_state.descriptor(), QSocketNotifier::Read, this);
    connect(m_end, &QSocketNotifier::activated, this, [this] {
        const SocketState::End end = m_state.readToEnd();
        if (end == SocketState::End::Orderly)
            settle(slipwords::sent(m_name, false));
        else if (end == SocketState::End::Reset)
            settle(slipwords::broken(m_name, m_handed, m_bytes.size(), u"connection reset"_s));
    });
    m_state.closeWriting();
}

void SocketPrint::lost(const QString &detail)
{
    if (m_phase == Phase::Over)
        return;
    const bool hasAll = (m_phase == Phase::Ending || m_phase == Phase::Closing)
        && m_socket->bytesToWrite() == 0 && m_state.unacknowledged() == 0 && !m_state.wasReset();
    if (m_phase == Phase::Asking)
        settle(slipwords::notReached(m_name, detail));
    else if (hasAll)
        settle(slipwords::sent(m_name, false));
    else
        settle(slipwords::broken(m_name, m_handed, m_bytes.size(), detail));
}

void SocketPrint::patienceOver()
{
    switch (m_phase) {
    case Phase::Connecting:
        settle(slipwords::notReached(m_name, u"no answer to the connection"_s));
        return;
    case Phase::Asking: // a printer that answers no questions
        send();
        return;
    case Phase::Sending:
    case Phase::Ending:
        if (m_phase == Phase::Sending || m_open > 0)
            settle(slipwords::broken(m_name, m_handed, m_bytes.size(), u"it takes no more"_s));
        else if (escpos::ending(m_told, m_asked) == escpos::Ending::Hindered)
            settle(slipwords::unsure(m_name));
        else
            settle(slipwords::sent(m_name, false));
        return;
    case Phase::Closing:
        settle(slipwords::sent(m_name, false));
        return;
    case Phase::Over:
        return;
    }
}

void SocketPrint::settle(PrintOutcome outcome)
{
    if (m_phase == Phase::Over)
        return;
    m_phase = Phase::Over;
    m_timer.stop();
    m_look.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        if (outcome.isDone())
            m_socket->disconnectFromHost();
        else
            m_socket->abort();
    }
    if (m_end) { // before the descriptor that it watches; it may be in the middle of telling us something
        m_end->setEnabled(false);
        m_end->deleteLater();
    }
    m_state = SocketState();
    if (m_dialling)
        m_dialling->disconnect(this);
    m_promise.addResult(std::move(outcome));
    m_promise.finish();
}

} // namespace counterfoil
