// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issuing/Tracker.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QPushButton;

namespace counterfoil {

class WrapLabel;

/// For a sale whose id at the gateway nobody knows (mayBeConfirmed()): those of the gateway's sales that it
/// may be, one after the other beside ours, and a person says which one it is. Hidden for every other sale.
/// What is confirmed is told by the ledger.
class CandidateView final : public QWidget {
    Q_OBJECT

public:
    explicit CandidateView(Tracker &tracker, QWidget *parent = nullptr);

    /// Of another sale than before, nothing is asked yet.
    void show(const Invoice &sale);
    void ask(); ///< which sales it may be
    void confirm(); ///< it is the one that is shown
    void next(); ///< it is another one

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QCoro::Task<> askGateway();
    QCoro::Task<> confirmAtGateway(QString remoteId);
    void forget();
    void showCurrent();
    void showNone();
    QStringList sayPair(); ///< the same as one would read it out
    void showPair(bool isShown);
    void sayOnAsk();
    void say(const LocalizedText &words);
    void bringIntoView();

    Tracker &m_tracker;
    std::optional<Invoice> m_sale;
    std::vector<Candidate> m_candidates;
    std::size_t m_current = 0;
    int m_visit = 0; ///< counts sales that were shown: an answer may come for an earlier one
    bool m_isAsking = false;
    bool m_isListing = false; ///< for the gateway's sales, and not about one of them

    struct Row {
        WrapLabel *name = nullptr;
        WrapLabel *ours = nullptr;
        WrapLabel *theirs = nullptr;
    };
    QGridLayout *m_grid;
    std::vector<Row> m_rows; ///< the heads, then one for each fact
    QPushButton *m_ask;
    QPushButton *m_same;
    QPushButton *m_other;
    WrapLabel *m_said;
};

} // namespace counterfoil
