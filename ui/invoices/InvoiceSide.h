// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QStackedWidget>

class QMenu;

namespace counterfoil {

class ChosenSales;
class InvoiceDetails;
class InvoiceModel;
class InvoiceTable;
class Ledger;
class MethodCatalogue;
class StatusCheck;

/// What stands beside the list: the details of the chosen sale, or what can be done about several, and the
/// menu of what is chosen. What it shows is what is highlighted in the table, however it came to be so.
class InvoiceSide final : public QStackedWidget {
    Q_OBJECT

public:
    struct Services {
        Ledger &ledger;
        InvoiceModel &model;
        InvoiceTable &table;
        StatusCheck &checks;
        const MethodCatalogue &methods;
    };

    InvoiceSide(const Services &services, const Clock &clock, QWidget *parent = nullptr);

    InvoiceDetails *details() const { return m_details; }
    /// Other rows are chosen, or none.
    void followChoice();
    /// The same sales, perhaps in other rows, or read only now.
    void followRows();
    void showChosen();
    void showLink();
    void copy();
    void checkNow();
    void popUpMenu(const QPoint &globalPosition);

private:
    bool areSeveral() const;
    void showOne();

    InvoiceModel &m_model;
    InvoiceTable &m_table;
    StatusCheck &m_checks;
    InvoiceDetails *m_details;
    ChosenSales *m_chosen;
    QMenu *m_menu = nullptr;
};

} // namespace counterfoil
