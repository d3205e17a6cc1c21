// SPDX-License-Identifier: GPL-3.0-or-later
#include "CoinTerms.h"

#include "invoices/WrapLabel.h"
#include "links/PaymentMeans.h"
#include "parts/Announcement.h"
#include "parts/InEachLanguage.h"
#include "parts/Text.h"
#include "parts/Words.h"

#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

CoinTerms::CoinTerms(std::optional<QLocale> locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_coin(new Text({}, look::Type::Strong))
    , m_confirmations(new Text)
    , m_addressLabel(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_address(new WrapLabel(look::Type::Body))
    , m_toPay(new QWidget)
    , m_due(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_caution(new Text({}, look::Type::Caption))
{
    m_address->setStrong(true);
    m_address->setObjectName(u"address"_s);
    m_caution->setTone(look::Tone::Warning);
    auto *terms = new QVBoxLayout(m_toPay);
    terms->setContentsMargins(0, look::space::small, 0, 0);
    terms->setSpacing(look::space::hair);
    terms->addWidget(m_addressLabel);
    terms->addWidget(m_address);
    terms->addSpacing(look::space::small);
    terms->addWidget(m_due->wrapped());
    terms->addWidget(m_caution->wrapped());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space::hair);
    column->addWidget(m_coin->wrapped());
    column->addWidget(m_confirmations->wrapped());
    column->addWidget(m_toPay);
    inEachLanguage(this, [this] { sayAnew(); });
}

void CoinTerms::show(const Invoice &invoice, bool isPaid)
{
    const bool isSame = m_invoice && m_invoice->reference == invoice.reference;
    const QString before = m_confirmations->text();
    m_invoice = invoice;
    setVisible(!invoice.coin.isEmpty());
    m_toPay->setVisible(!isPaid);
    m_address->say(words::oneLine(invoice.coin.address, 300));
    sayAnew();
    if (isSame && before != m_confirmations->text())
        Announcement::say(this, m_confirmations->text());
}

void CoinTerms::sayAnew()
{
    //: Of a coin’s network: where the coins are to be sent.
    m_addressLabel->setText(tr("Address"));
    if (!m_invoice)
        return;
    const CoinAddress &coin = m_invoice->coin;
    const QString title = words::oneLine(paymentMeans::coinTitle(coin), 60);
    //: What a sale is paid in, where nobody knows which.
    m_coin->setText(title.isEmpty() ? tr("Coins") : title);
    m_confirmations->setText(paymentMeans::confirmations(coin));
    m_confirmations->setVisible(!m_confirmations->text().isEmpty());
    //: %1: an amount with its currency, as “15.04 USD”.
    m_due->setText(tr("%1 is due. The gateway names no amount in coins, and the code holds none.")
                       .arg(QString(words::amount(m_invoice->amount, m_locale.value_or(QLocale())))));
    const bool isOwn = coin.network.toUpper() == coin.coin.toUpper();
    if (coin.network.isEmpty() || isOwn)
        m_caution->setText(
            tr("Coins that are sent in another network than the address belongs to are lost."));
    else
        //: %1: what a coin’s network is called, as “TRC20”.
        m_caution->setText(tr("Only in the network %1: coins that are sent in another one are lost.")
                               .arg(words::oneLine(coin.network.toUpper(), 30)));
}

} // namespace counterfoil
