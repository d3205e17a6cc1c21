// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"
#include "links/PaymentMeans.h"

#include <QLocale>
#include <QWidget>

#include <optional>

class QCheckBox;

namespace counterfoil {

class Text;
class WrapLabel;

/// What whoever pays in coins has to know: which coin in which network, to which address, how much is due,
/// and how far the network has confirmed it. In red, and before all of that, why nobody is to pay there; and
/// where the coin's code can hold the amount, whether it does.
class CoinTerms final : public QWidget {
    Q_OBJECT

public:
    explicit CoinTerms(std::optional<QLocale> locale, QWidget *parent = nullptr);

    /// Nothing to be seen for a sale that is not paid in coins. Of one that is paid, the address stays away:
    /// nobody is to send coins again.
    void show(const Invoice &invoice, bool isPaid);
    /// What the codes hold; the box shows it, and nothing is told.
    void setCoinCode(paymentMeans::CoinCode coinCode);

Q_SIGNALS:
    void coinCodeChosen(counterfoil::paymentMeans::CoinCode coinCode); ///< by a person

private:
    void sayAnew();
    LocalizedText dueWords() const;
    QString cautionWords() const;

    std::optional<QLocale> m_locale;
    std::optional<Invoice> m_invoice;
    Text *m_coin;
    Text *m_doubt; ///< why nobody is to pay there
    Text *m_confirmations;
    Text *m_addressLabel;
    WrapLabel *m_address;
    QWidget *m_toPay; ///< address and terms
    Text *m_due;
    QCheckBox *m_holdsAmount;
    Text *m_caution;
    bool m_isPaid = false;
};

} // namespace counterfoil
