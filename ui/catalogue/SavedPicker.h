// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Basket.h"
#include "catalogue/Catalogue.h"
#include "invoices/SaleLines.h"

#include <QWidget>

#include <functional>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace counterfoil {

/// A line in which a saved item or customer is picked by name, number or barcode: a list of what fits opens
/// below it with each letter. Enter takes the marked one, or the only one that is meant; it never goes
/// further, so that a scanner's Enter issues nothing. “3*” before it means three of them.
class SavedPicker final : public QWidget {
    Q_OBJECT

public:
    SavedPicker(Catalogue &catalogue, Catalogue::Of of, QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }
    /// As if that had been typed, and Enter pressed: what a scanner read elsewhere.
    void pick(const QString &typed);
    void setNumbers(NumberStyle numbers) { m_numbers = numbers; }

Q_SIGNALS:
    void itemPicked(const counterfoil::SavedItem &item, qint64 thousandths); ///< how many
    void customerPicked(const counterfoil::SavedCustomer &customer);
    /// Nothing was picked, and why; empty: what was said before is over.
    void said(const counterfoil::LocalizedText &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Result<Counted> typed() const;
    bool listKey(int key);
    void showMatches();
    QCoro::Task<> search(QString name, bool isFinal);
    void offer(const QStringList &lines);
    void take(std::size_t row);
    void decide(const QString &name);

    Catalogue &m_catalogue;
    Catalogue::Of m_of;
    NumberStyle m_numbers;
    QLineEdit *m_line;
    QStringListModel *m_model;
    QCompleter *m_completer;
    std::vector<SavedItem> m_items;
    std::vector<SavedCustomer> m_customers;
    QString m_matchesOf; ///< what the list is about
    int m_searches = 0; ///< counts them: the latest counts
};

/// One in a line: "12 · Coffee · 3.50 EUR", "7 · Anna · anna@example.com".
QString savedLine(const SavedItem &item);
QString savedLine(const SavedCustomer &customer);

} // namespace counterfoil
