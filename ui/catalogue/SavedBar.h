// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Basket.h"
#include "catalogue/Catalogue.h"
#include "invoices/SoldTo.h"

#include <QCoroTask>
#include <QWidget>

#include <optional>

class QPushButton;
class QToolButton;

namespace counterfoil {

class LineList;
class Notice;
class SavedPicker;
class Text;

/// Above the form of a sale: where saved items and the customer are picked, the lines that were picked, and
/// their sum. It fills in no field itself: it says what it has.
class SavedBar final : public QWidget {
    Q_OBJECT

public:
    explicit SavedBar(Catalogue &catalogue, QWidget *parent = nullptr);

    const Basket &basket() const { return m_basket; }
    const std::optional<SavedCustomer> &customer() const { return m_customer; }
    /// What the sale's currency is; the lines have their prices in it.
    void setCurrency(std::optional<Currency> currency);
    /// What is to be paid, as the form has it: where it is another amount than the sum, that is said.
    void setAmount(const std::optional<Money> &amount);
    void setNumbers(NumberStyle numbers);
    /// The sum in the sale's currency; nothing without lines, and where there is none.
    std::optional<Money> sum() const;
    /// For the next customer.
    void clear();
    /// What an earlier sale was of, as it was then; nothing of it is told by basketChanged().
    void refill(const std::vector<SaleLine> &lines, const SoldTo &customer);
    bool isEmpty() const { return m_basket.isEmpty() && !m_customer; }
    /// A code that a scanner read elsewhere: takes the item that has it. False: nothing has it. Errors: those
    /// of Catalogue.
    QCoro::Task<Result<bool>> takeScan(QString code);
    /// What was sold comes first in the lists.
    void noteSold();
    SavedPicker *itemPicker() const { return m_items; }

Q_SIGNALS:
    void basketChanged();
    void customerChanged();

private:
    void add(const SavedItem &item, Quantity quantity);
    void changeQuantity(qint64 pieces);
    void takeOut();
    void choose(std::optional<SavedCustomer> customer);
    QCoro::Task<> lookForCustomer();
    void showLines();
    void showCustomer();
    LocalizedText doubtOfSum() const;
    void showSum();
    void say(const LocalizedText &words);
    void sayAnew();

    Catalogue &m_catalogue;
    Basket m_basket;
    std::optional<SavedCustomer> m_customer;
    std::optional<Currency> m_currency;
    std::optional<Money> m_amount;
    SavedPicker *m_items;
    SavedPicker *m_customers;
    QWidget *m_lines; ///< list, sum, buttons, and what is to be known of the sum
    LineList *m_list;
    Text *m_sum;
    Notice *m_sumNotice; ///< why there is no sum, or why it is not the amount
    QPushButton *m_less;
    QPushButton *m_more;
    QPushButton *m_out;
    QWidget *m_chosen;
    Text *m_customerLine;
    QPushButton *m_noCustomer;
    Notice *m_notice;
};

} // namespace counterfoil
