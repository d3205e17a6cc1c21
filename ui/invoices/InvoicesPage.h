// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "InvoiceModel.h"
#include "StatusCheck.h"

#include <QWidget>

class QPushButton;

namespace counterfoil {

class FilterBar;
class InvoiceDetails;
class InvoiceList;
class InvoiceSide;
class InvoiceTable;
class SumsLine;
class Totals;
struct SendServices;
enum class PaperKind;

/// The page “Invoices”: search, filters, the table, the sums of what it shows, and beside it the details of
/// the chosen sale, or what can be done about several. Reads nothing before it is shown for the first time.
class InvoicesPage final : public QWidget {
    Q_OBJECT

public:
    InvoicesPage(Ledger &ledger, Tracker &tracker, const MethodCatalogue &methods, Clock clock,
        QWidget *parent = nullptr);

    /// Shows that sale: its details at once, and its row in the table as soon as it is read. Search and
    /// filters are taken back.
    void select(const QString &reference);
    /// Back from where a sale was shown: the list as it was left, with the keyboard in it.
    void comeBack();
    void focusSearch();
    /// Messages about sales can be sent from now on.
    void offerSending(const SendServices &services);

public Q_SLOTS:
    /// The list of what needs a person, and nothing else.
    void showNeedingPerson();
    /// Reads everything anew: the books are other ones.
    void beginAnew();

Q_SIGNALS:
    void openCard(const QString &reference); ///< show link and QR code of that sale
    void sellAgain(const counterfoil::Invoice &invoice);
    void statementWanted(); ///< compare a month with the gateway's statement
    void mailSetupWanted(); ///< no mail server is set up
    void printWanted(const counterfoil::Invoice &sale, counterfoil::PaperKind kind);
    /// What came of sending a sale that is not shown any more.
    void lateWord(const counterfoil::LocalizedText &words, bool isWrong);
    void sellWanted(); ///< a new sale, from the page that has none yet

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHeader();
    void addShortcuts();
    void connectParts();
    void searchNow();
    void onCondition();
    void showWhatCame();
    void onRowsRead();
    void onCounted();
    void followRows();
    void findShown();
    void readAgain();
    QCoro::Task<> readAccounts();

    Ledger &m_ledger;
    Accounts &m_accounts;
    InvoiceModel m_model;
    StatusCheck m_checks;
    FilterBar *m_filters;
    QPushButton *m_checkAll;
    InvoiceList *m_list;
    InvoiceTable *m_table; ///< in it
    SumsLine *m_sums;
    Totals *m_totals;
    InvoiceSide *m_side;
    InvoiceDetails *m_details; ///< in it
    bool m_searched = false; ///< the rows that come next are those of a search somebody made
    bool m_isAnotherList = false; ///< and somebody wished for it: those of a search or a filter
    bool m_cameUnseen = false; ///< a newest sale came in while another page was shown
    bool m_started = false;
};

} // namespace counterfoil
