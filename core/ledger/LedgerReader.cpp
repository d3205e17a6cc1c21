// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerReader.h"

#include <QThread>

namespace counterfoil {

using namespace Qt::StringLiterals;

LedgerReader::LedgerReader(const QString &path, const LedgerFile &writer)
    : m_writer(writer)
    , m_file(path)
{
}

Error LedgerReader::interrupted()
{
    return ledgerInterrupted();
}

std::unique_lock<std::recursive_mutex> LedgerReader::hold()
{
    std::unique_lock turn(m_turn, std::try_to_lock);
    // Again and again: what was just begun does not yet hear it.
    while (!turn.owns_lock()) {
        m_file.interrupt();
        QThread::usleep(500);
        static_cast<void>(turn.try_lock());
    }
    m_file.close();
    return turn;
}

void LedgerReader::dismiss()
{
    m_isDismissed = true;
    static_cast<void>(hold());
    m_worker.reset();
}

} // namespace counterfoil
