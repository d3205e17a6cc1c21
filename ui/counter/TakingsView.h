// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ledger/Ledger.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace counterfoil {

class Text;

/// What customers have paid today, by currency: sales whose payment was heard of first today, whenever they
/// were issued and settled; imported ones by the day on which they were made. Training is not among them: no
/// money has moved. It follows the books.
class TakingsView final : public QWidget {
    Q_OBJECT

public:
    /// `training`: the account of training.
    TakingsView(Ledger &ledger, Clock clock, QString training, QWidget *parent = nullptr);

Q_SIGNALS:
    void shown(); ///< the figures stand there, or why they don't

private:
    struct Figures {
        QDate day;
        std::vector<CurrencySum> paid;
        qint64 waiting = 0; ///< sales of today that customers have still to pay
    };

    QCoro::Task<> read();
    void refresh();
    void addLine(const CurrencySum &sum);

    Ledger &m_ledger;
    Clock m_clock;
    QString m_training;
    std::optional<Figures> m_figures;
    LocalizedText m_trouble;
    bool m_isReading = false;
    bool m_isStale = false; ///< the books changed while they were read
    Text *m_day;
    QVBoxLayout *m_lines;
    Text *m_note;
};

} // namespace counterfoil
