// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"

#include <QObject>
#include <QTimer>

namespace counterfoil {

/// How many sales stand on the list of what needs a person. Follows the books; many changes at once are one
/// question.
class NeedingPerson final : public QObject {
    Q_OBJECT

public:
    explicit NeedingPerson(Ledger &ledger, QObject *parent = nullptr);

    /// The books are open now.
    void begin() { m_soon.start(); }

Q_SIGNALS:
    void counted(qint64 sales);

private:
    QCoro::Task<> count();

    Ledger &m_ledger;
    QTimer m_soon;
};

} // namespace counterfoil
