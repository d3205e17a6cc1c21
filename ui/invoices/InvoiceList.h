// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "parts/Card.h"

class QPushButton;
class QStackedWidget;

namespace counterfoil {

class FilterBar;
class InvoiceModel;
class InvoiceTable;
class ListMessage;
class WrapLabel;

/// The list's card: the rows, or what there is to see and to do in their place; above rows that could not be
/// continued it says so. Reads nothing itself.
class InvoiceList final : public Card {
    Q_OBJECT

public:
    InvoiceList(InvoiceModel &model, FilterBar &filters, QWidget *parent = nullptr);

    InvoiceTable *table() const { return m_table; }
    bool showsRows() const;
    /// Says how the model stands now.
    void refresh();

Q_SIGNALS:
    void sellWanted(); ///< a new sale, from the list that has none yet
    void retryWanted(); ///< the same search once more

protected:
    void changeEvent(QEvent *event) override;

private:
    void sayWhatThereIs();
    LocalizedText whatMatchedNothing() const;
    void onMessageButton();

    InvoiceModel &m_model;
    FilterBar &m_filters;
    InvoiceTable *m_table;
    ListMessage *m_message;
    WrapLabel *m_trouble; ///< above rows that could not be continued
    QPushButton *m_retry; ///< beside it
    QStackedWidget *m_list;
};

} // namespace counterfoil
