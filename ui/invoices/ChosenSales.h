// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "InvoiceModel.h"
#include "StatusCheck.h"
#include "parts/Card.h"

#include <vector>

class QPushButton;

namespace counterfoil {

class CopyButton;
class Text;
class WrapLabel;

/// Several chosen sales, in the place of one sale's details: how many, what they come to, and what can be
/// done about all of them.
class ChosenSales final : public Card {
    Q_OBJECT

public:
    /// More are too many to act upon at once.
    static constexpr int most = 1000;

    ChosenSales(
        Ledger &ledger, InvoiceModel &model, StatusCheck &checks, Clock clock, QWidget *parent = nullptr);

    /// Shows the sales of those rows of the model: their number at once, all else when they are read.
    void choose(const std::vector<PagedRows::Rows> &rows);

    /// The same sales stand in other rows now.
    void follow(const std::vector<PagedRows::Rows> &rows);

    void checkNow(); ///< nothing while they are not read
    /// Their references, one a line, and says so; nothing while they are not read.
    void copyReferences();
    /// What is done with one sale cannot be done with several.
    void sayOneAtATime();

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QCoro::Task<> read(int generation);
    void refresh();
    void refreshCheck();
    void putAside();
    QCoro::Task<> recordAcknowledged(std::vector<Fact> facts);
    QStringList references() const;
    void say(const LocalizedText &words);

    Ledger &m_ledger;
    InvoiceModel &m_model;
    StatusCheck &m_checks;
    Clock m_clock;
    std::vector<Invoice> m_sales;
    std::vector<PagedRows::Rows> m_rows;
    int m_count = 0;
    int m_generation = 0; ///< counts readings; the answer to an older one is dropped
    QTimer m_due; ///< many changes at once are read together
    Text *m_heading;
    WrapLabel *m_sums;
    WrapLabel *m_states;
    WrapLabel *m_note;
    QPushButton *m_check;
    QPushButton *m_done;
    CopyButton *m_copy;
};

/// What those sales come to, the currency with the most sales first; as the ledger counts (CurrencySum).
std::vector<CurrencySum> sumsOf(const std::vector<Invoice> &sales);

} // namespace counterfoil
