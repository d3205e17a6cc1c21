// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "InvoiceModel.h"
#include "StatusCheck.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace counterfoil {

class InvoiceDetails;
class InvoiceTable;
class ListMessage;
class SumsLine;
class WrapLabel;

/// The page “Invoices”: search, filter, the table, the sums of what it shows, and beside it the details of
/// the chosen sale. Reads nothing before it is shown for the first time.
class InvoicesPage final : public QWidget {
    Q_OBJECT

public:
    InvoicesPage(Ledger &ledger, Tracker &tracker, const MethodCatalogue &methods, Clock clock,
        QWidget *parent = nullptr);

    /// Shows that sale: in the table, if it is among the rows, and its details in any case. Search and filter
    /// are taken back.
    void select(const QString &reference);

Q_SIGNALS:
    void openCard(const QString &reference); ///< show link and QR code of that sale
    void sellAgain(const counterfoil::Invoice &invoice);
    void statementWanted(); ///< compare a month with the gateway's statement
    void sellWanted(); ///< a new sale, from the page that has none yet

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildList();
    void addShortcuts();
    void connectParts();
    void searchNow();
    void searchEverything();
    void onCondition();
    QString whatMatchedNothing() const;
    void onRowsRead();
    void onMessageButton();
    void readAgain();
    void chose(const QString &reference);
    void popUpMenu(const QPoint &globalPosition);
    QCoro::Task<> readSums(int generation);

    Ledger &m_ledger;
    Clock m_clock;
    InvoiceModel m_model;
    StatusCheck m_checks;
    QLineEdit *m_search;
    QComboBox *m_filter;
    QStackedWidget *m_list;
    InvoiceTable *m_table;
    ListMessage *m_message;
    WrapLabel *m_trouble; ///< above rows that could not be continued
    QPushButton *m_retry; ///< beside it
    SumsLine *m_sums;
    InvoiceDetails *m_details;
    QMenu *m_menu = nullptr;
    QTimer m_typing; ///< a pause while typing begins the search
    QTimer m_sumsDue; ///< many changes at once make one sum
    int m_sumsGeneration = 0;
    bool m_started = false;
};

} // namespace counterfoil
