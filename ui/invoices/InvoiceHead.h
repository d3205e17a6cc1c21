// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"
#include "methods/MethodCatalogue.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace counterfoil {

class CopyButton;
class Notice;
class StatePill;
class Text;
class WrapLabel;

/// What is known about one invoice now: amount, state and on whose word it stands, why that word is to be
/// doubted, why a person should look at it and what to do, customer, method, what it is paid by, gateway,
/// what was really paid, and what went wrong.
class InvoiceHead final : public QWidget {
    Q_OBJECT

public:
    explicit InvoiceHead(const MethodCatalogue &methods, QWidget *parent = nullptr);

    void show(const Invoice &invoice, const std::vector<Evidence> &events, const QDateTime &now);

private:
    void showMeans(const Invoice &invoice);
    void addFact(const LocalizedText &label, WrapLabel *&value);

    struct Row {
        LocalizedText label;
        Text *name = nullptr;
        WrapLabel *value = nullptr;
    };

    const MethodCatalogue &m_methods;
    Text *m_reference;
    CopyButton *m_copyReference;
    WrapLabel *m_amount;
    StatePill *m_pill;
    WrapLabel *m_standing;
    Notice *m_warning;
    LocalizedText m_warned; ///< what it says
    WrapLabel *m_attention;
    WrapLabel *m_trouble;
    WrapLabel *m_advice;
    QGridLayout *m_facts;
    std::vector<Row> m_rows;
    WrapLabel *m_customer = nullptr;
    WrapLabel *m_email = nullptr;
    WrapLabel *m_phone = nullptr; ///< the saved customer's
    WrapLabel *m_description = nullptr;
    WrapLabel *m_items = nullptr;
    WrapLabel *m_method = nullptr;
    WrapLabel *m_system = nullptr;
    WrapLabel *m_coin = nullptr;
    WrapLabel *m_address = nullptr;
    WrapLabel *m_confirmed = nullptr;
    WrapLabel *m_form = nullptr;
    WrapLabel *m_account = nullptr;
    WrapLabel *m_opened = nullptr;
    WrapLabel *m_gateway = nullptr;
    WrapLabel *m_money = nullptr;
};

} // namespace counterfoil
