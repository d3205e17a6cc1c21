// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Books.h"

#include <QByteArray>

namespace counterfoil {

/// Everything that is looked at when a recovery is over.
struct Facts {
    QStringList ledgers;
    QStringList held; ///< references that nobody may go on with yet
    QString sandboxState; ///< its file
    QStringList creates; ///< the reference of each create call that arrived there
    QStringList toLand; ///< of them, those that the sandbox carries out later
    bool isFinal = true; ///< nothing may be undecided any more
};

/// What is wrong; empty: every sale that the sandbox has is in the books once, with its link or number; no
/// sale was sent twice; nothing is called refused that exists or will; no books have a sale a second time by
/// an import; the files are whole.
QStringList judge(const Facts &facts);

/// Collects the create calls from the sandbox's log, which keeps the last ten thousand requests only.
class CreateCalls {
public:
    /// `log` is what GET /_sandbox/requests answered. False when requests between this reading and the one
    /// before are lost.
    [[nodiscard]] bool add(const QByteArray &log);
    QStringList references() const { return m_byNumber.values(); }
    /// Those that were answered with a fault: where faults let calls land later, they will.
    const QStringList &toLand() const { return m_toLand; }

private:
    QMap<qint64, QString> m_byNumber;
    QStringList m_toLand;
    qint64 m_last = 0;
};

} // namespace counterfoil
