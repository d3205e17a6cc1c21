// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Period.h"
#include "accounts/Account.h"
#include "base/Clock.h"
#include "base/LocalizedText.h"
#include "methods/MethodCatalogue.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QDateEdit;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace counterfoil {

class FilterBox;
class Text;

/// Which sales to show: a search that begins while one types, and filters by state, period, account and
/// method in the same line. Where that is too narrow the less used ones wait in a second line behind one
/// button.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    FilterBar(const MethodCatalogue &methods, Clock clock, QWidget *parent = nullptr);

    /// What is asked for at this moment.
    LedgerQuery query() const;
    QString searched() const; ///< as it was typed, for a message
    /// The filters that are used, as they are called: “Paid”, “Last 7 days”.
    QList<LocalizedText> used() const;
    bool isEmpty() const; ///< nothing is searched, and no filter used

    void setAccounts(const std::vector<Account> &accounts);
    /// All is shown again.
    void clear();
    /// Nothing but what needs a person.
    void showNeedingPerson();
    void focusSearch();

Q_SIGNALS:
    void changed(); ///< another list is wanted now
    void listWanted(); ///< Enter in the search: go on in the list

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void sayTexts();
    void tell();
    void refresh();
    void arrange();
    Period period() const;
    void forAll(const std::function<void()> &change); ///< told as one change

    const MethodCatalogue &m_methods;
    Clock m_clock;
    QLineEdit *m_search;
    FilterBox *m_state;
    FilterBox *m_period;
    FilterBox *m_account;
    FilterBox *m_method;
    QWidget *m_dates;
    Text *m_from; ///< before the first day
    Text *m_to; ///< before the last one
    QDateEdit *m_first;
    QDateEdit *m_last;
    QPushButton *m_more;
    QPushButton *m_clear;
    QHBoxLayout *m_line;
    QHBoxLayout *m_secondLine;
    QWidget *m_second;
    QTimer m_typing; ///< a pause while typing begins the search
    std::size_t m_folded = 0; ///< how many filters do not fit
    bool m_quiet = false;
};

} // namespace counterfoil
