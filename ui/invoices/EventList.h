// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace counterfoil {

class WrapLabel;

/// Every fact about an invoice in words, the newest first, each with its time and who said so.
class EventList final : public QWidget {
    Q_OBJECT

public:
    static constexpr int shownAtFirst = 30;

    explicit EventList(QWidget *parent = nullptr);

    /// `events`: oldest first, as the ledger has them.
    void show(const Invoice &invoice, const std::vector<Evidence> &events, const QDateTime &now);
    void collapse(); ///< only the newest again: another invoice is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        WrapLabel *sentence;
        WrapLabel *who;
    };
    Row addRow();
    void fill();
    void sayHowMany();

    std::vector<Row> m_rows;
    std::vector<std::pair<LocalizedText, LocalizedText>> m_texts; ///< sentence, and time with source
    QVBoxLayout *m_layout;
    QPushButton *m_all;
    bool m_showsAll = false;
};

} // namespace counterfoil
