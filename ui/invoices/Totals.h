// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"

#include <QElapsedTimer>
#include <QTimer>

namespace counterfoil {

class InvoiceModel;
class SumsLine;

/// Has the sums of what a list shows added up: when its rows have been counted, and again while sales change,
/// but never for more than a small part of the time.
class Totals final : public QObject {
    Q_OBJECT

public:
    Totals(Ledger &ledger, const InvoiceModel &model, SumsLine &line);

    void drop(); ///< another list is on its way; its sums come when it is counted

private:
    void addUp();
    void addUpLater();
    QCoro::Task<> read(int generation);

    Ledger &m_ledger;
    const InvoiceModel &m_model;
    SumsLine &m_line;
    QTimer m_due;
    QElapsedTimer m_since;
    qint64 m_took = 0; ///< milliseconds
    int m_generation = 0;
    bool m_reading = false;
    bool m_isAnother = true; ///< what stands there are another list's sums
};

} // namespace counterfoil
