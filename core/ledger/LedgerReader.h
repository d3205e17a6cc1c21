// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LedgerFile.h"
#include "base/SerialWorker.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace counterfoil {

/// Reads the books beside the one who writes them, on a thread of its own that begins with the first
/// question. It never goes over to other books before the writer has.
class LedgerReader {
public:
    LedgerReader(const QString &path, const LedgerFile &writer); ///< the writer outlives the thread
    ~LedgerReader() { dismiss(); }

    /// Carries `call(LedgerFile &)` out on the reader's thread. `ready()` is waited for there first: that the
    /// writer has the file open that lies at the path.
    template <typename Call, typename Ready>
    auto run(Call call, Ready ready)
    {
        using Answer = std::invoke_result_t<Call &, LedgerFile &>;
        if (!m_worker)
            m_worker = std::make_unique<SerialWorker>(QStringLiteral("ledger reader"));
        return m_worker->run([this, call = std::move(call), ready = std::move(ready)]() mutable -> Answer {
            while (!m_isDismissed) {
                if (const auto isReady = ready(); !isReady)
                    return tl::unexpected(isReady.error());
                const std::lock_guard turn(m_turn);
                if (!m_file.isCurrent()) {
                    if (!m_writer.isCurrent()) // exchanged once more, or not accepted: ready() knows
                        continue;
                    if (const auto opened = m_file.open(LedgerFile::Access::Reading); !opened)
                        return tl::unexpected(opened.error());
                }
                return call(m_file);
            }
            return tl::unexpected(interrupted());
        });
    }

    static Error interrupted();
    /// Ends what is being asked, if that is possible.
    void interrupt() { m_file.interrupt(); }
    /// Ends it, and closes the file: nobody reads until the answer is let go. For other threads.
    std::unique_lock<std::recursive_mutex> hold();
    /// Whoever asked is going: ends everything that was asked, and the thread.
    void dismiss();

private:
    const LedgerFile &m_writer; ///< asked where it stands, nothing else
    LedgerFile m_file;
    std::recursive_mutex m_turn; ///< held while the file is used; a writer who holds may go over once more
    std::atomic<bool> m_isDismissed = false;
    std::unique_ptr<SerialWorker> m_worker;
};

} // namespace counterfoil
