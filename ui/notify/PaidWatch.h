// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ledger/Ledger.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace counterfoil {

/// Learns from the books when money arrives: a fact of now, of this program or another one, is the first by
/// which the customer has paid. What was paid before, and what was only imported, is no news, and no sale
/// is told twice. Changes that come together are read, and told, together.
class PaidWatch final : public QObject {
    Q_OBJECT

public:
    /// News is what happens from now on.
    PaidWatch(Ledger &ledger, const Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void paid(const std::vector<counterfoil::Invoice> &sales);

private:
    QCoro::Task<> read();
    QCoro::Task<> readOne(QString reference, std::shared_ptr<std::vector<Invoice>> arrived);

    Ledger &m_ledger;
    QDateTime m_since;
    QSet<QString> m_changed; ///< not read yet
    QSet<QString> m_told;
    QTimer m_soon; ///< a round of the tracker brings several at once
    bool m_reading = false;
};

} // namespace counterfoil
