// SPDX-License-Identifier: GPL-3.0-or-later
#include "BrowserPipe.h"

#include <QStandardPaths>
#include <QTest>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace counterfoil {

using namespace Qt::StringLiterals;

QString BrowserPipe::program()
{
    for (const char *name : {"chromium", "chromium-browser", "google-chrome"}) {
        if (const QString found = QStandardPaths::findExecutable(QLatin1StringView(name)); !found.isEmpty())
            return found;
    }
    return {};
}

BrowserPipe::BrowserPipe()
{
    std::signal(SIGPIPE, SIG_IGN); // a browser that dies is a failed test, not the end of it
    std::array<int, 2> commands{-1, -1};
    std::array<int, 2> answers{-1, -1};
    if (::pipe(commands.data()) != 0 || ::pipe(answers.data()) != 0)
        return;
    // Chromium reads from 3 and writes to 4; ours must lie above so that dup2 does not close what it
    // needs.
    const int childReads = ::fcntl(commands[0], F_DUPFD, 10);
    const int childWrites = ::fcntl(answers[1], F_DUPFD, 10);
    m_writeEnd = ::fcntl(commands[1], F_DUPFD_CLOEXEC, 10);
    m_readEnd = ::fcntl(answers[0], F_DUPFD_CLOEXEC, 10);
    for (const int end : {commands[0], commands[1], answers[0], answers[1]})
        ::close(end);
    m_process.setChildProcessModifier([childReads, childWrites] {
        ::dup2(childReads, 3);
        ::dup2(childWrites, 4);
    });
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program(),
        {u"--headless=new"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-quic"_s, u"--no-first-run"_s,
            u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--disable-sync"_s,
            u"--disable-dev-shm-usage"_s, u"--remote-debugging-pipe"_s,
            u"--user-data-dir="_s + m_folder.path()});
    m_started = m_process.waitForStarted(30000);
    ::close(childReads);
    ::close(childWrites);
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { read(); });
}

BrowserPipe::~BrowserPipe()
{
    m_notifier.reset();
    ::close(m_writeEnd); // Chromium ends when its pipe does
    ::close(m_readEnd);
    if (!m_process.waitForFinished(10000)) {
        m_process.kill();
        m_process.waitForFinished(10000);
    }
}

bool BrowserPipe::open()
{
    if (!m_started)
        return false;
    Json about = Json::object();
    about.set(u"url"_s, Json::string(u"about:blank"_s));
    const Json target = call(u"Target.createTarget"_s, about)[u"targetId"];
    Json attach = Json::object();
    attach.set(u"targetId"_s, target);
    attach.set(u"flatten"_s, Json::boolean(true));
    m_session = call(u"Target.attachToTarget"_s, attach)[u"sessionId"].text();
    call(u"Page.enable"_s, Json::object());
    return !m_session.isEmpty();
}

void BrowserPipe::navigate(const QString &url)
{
    m_loads = 0;
    Json parameters = Json::object();
    parameters.set(u"url"_s, Json::string(url));
    call(u"Page.navigate"_s, parameters);
    QVERIFY2(QTest::qWaitFor([this] { return m_loads > 0; }, 30000), "The page does not load.");
}

QString BrowserPipe::evaluate(const QString &expression)
{
    Json parameters = Json::object();
    parameters.set(u"expression"_s, Json::string(u"String("_s + expression + u')'));
    return call(u"Runtime.evaluate"_s, parameters)[u"result"][u"value"].text();
}

Json BrowserPipe::call(const QString &method, const Json &parameters)
{
    const qint64 id = ++m_lastId;
    Json message = Json::object();
    message.set(u"id"_s, Json::integer(id));
    message.set(u"method"_s, Json::string(method));
    message.set(u"params"_s, parameters);
    if (!m_session.isEmpty())
        message.set(u"sessionId"_s, Json::string(m_session));
    const QByteArray bytes = message.toBytes() + '\0';
    if (::write(m_writeEnd, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        return {};
    const bool answered = QTest::qWaitFor([this, id] { return m_answerId == id; }, 30000);
    return answered ? m_answer : Json();
}

void BrowserPipe::read()
{
    std::array<char, 65536> piece{};
    const auto size = ::read(m_readEnd, piece.data(), piece.size());
    if (size <= 0) {
        m_notifier->setEnabled(false);
        return;
    }
    m_buffer.append(piece.data(), static_cast<qsizetype>(size));
    for (qsizetype end = m_buffer.indexOf('\0'); end >= 0; end = m_buffer.indexOf('\0')) {
        const Json message = Json::parse(m_buffer.left(end)).value_or(Json());
        m_buffer.remove(0, end + 1);
        if (message[u"method"].text() == u"Page.loadEventFired")
            ++m_loads;
        if (const auto id = message[u"id"].toInteger()) {
            m_answer = message[u"result"];
            m_answerId = *id;
        }
    }
}

} // namespace counterfoil
