// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogWriter.h"

#include <utility>

namespace counterfoil {

LogWriter::LogWriter(std::unique_ptr<QIODevice> device)
    : m_device(std::move(device))
    , m_thread([this] { work(); })
{
}

LogWriter::~LogWriter()
{
    {
        const std::lock_guard lock(m_handing);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void LogWriter::add(const QByteArray &line)
{
    {
        const std::lock_guard lock(m_handing);
        if (m_backlog.size() + line.size() > largestBacklog) {
            m_lost = true;
            return;
        }
        m_backlog += line;
    }
    m_wake.notify_one();
}

void LogWriter::flush()
{
    const std::lock_guard writing(m_writing); // first, so that no two batches change places
    QByteArray batch;
    bool lost = false;
    {
        const std::lock_guard lock(m_handing);
        batch = std::exchange(m_backlog, {});
        lost = std::exchange(m_lost, false);
    }
    if (lost)
        batch += "(Messages are missing here: the disk did not keep up.)\n";
    if (!batch.isEmpty())
        m_device->write(batch);
}

void LogWriter::work()
{
    bool ending = false;
    while (!ending) {
        {
            std::unique_lock lock(m_handing);
            m_wake.wait(lock, [this] { return m_ending || !m_backlog.isEmpty(); });
            ending = m_ending;
        }
        flush();
    }
}

} // namespace counterfoil
