// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"

#include <QLocale>
#include <QWidget>

namespace counterfoil {

class Text;
class WrapLabel;

/// What whoever pays in coins has to know: which coin in which network, to which address, how much is due,
/// and how far the network has confirmed it.
class CoinTerms final : public QWidget {
    Q_OBJECT

public:
    explicit CoinTerms(const QLocale &locale, QWidget *parent = nullptr);

    /// Nothing to be seen for a sale that is not paid in coins. Of one that is paid, the address stays away:
    /// nobody is to send coins again.
    void show(const Invoice &invoice, bool isPaid);

private:
    QLocale m_locale;
    QString m_reference;
    Text *m_coin;
    Text *m_confirmations;
    WrapLabel *m_address;
    QWidget *m_toPay; ///< address and terms
    Text *m_due;
    Text *m_caution;
};

} // namespace counterfoil
