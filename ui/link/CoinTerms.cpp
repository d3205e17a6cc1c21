// SPDX-License-Identifier: GPL-3.0-or-later
#include "CoinTerms.h"

#include "invoices/WrapLabel.h"
#include "links/PaymentMeans.h"
#include "parts/Announcement.h"
#include "parts/Text.h"
#include "parts/Words.h"

#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

CoinTerms::CoinTerms(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_coin(new Text({}, look::Type::Strong))
    , m_confirmations(new Text)
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
    terms->addWidget(new Text(u"Address"_s, look::Type::Caption, Text::Ink::Soft));
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
}

void CoinTerms::show(const Invoice &invoice, bool isPaid)
{
    const CoinAddress &coin = invoice.coin;
    setVisible(!coin.isEmpty());
    m_toPay->setVisible(!isPaid);
    const QString title = words::oneLine(paymentMeans::coinTitle(coin), 60);
    m_coin->setText(title.isEmpty() ? u"Coins"_s : title);
    const QString before = m_confirmations->text();
    m_confirmations->setText(paymentMeans::confirmations(coin));
    m_confirmations->setVisible(!m_confirmations->text().isEmpty());
    if (m_reference == invoice.reference && before != m_confirmations->text())
        Announcement::say(this, m_confirmations->text());
    m_reference = invoice.reference;
    m_address->say(words::oneLine(coin.address, 300));
    m_due->setText(u"%1 is due. The gateway names no amount in coins, and the code holds none."_s.arg(
        words::amount(invoice.amount, m_locale)));
    const bool isOwn = coin.network.toUpper() == coin.coin.toUpper();
    m_caution->setText(coin.network.isEmpty() || isOwn
            ? u"Coins that are sent in another network than the address belongs to are lost."_s
            : u"Only in the network %1: coins that are sent in another one are lost."_s.arg(
                words::oneLine(coin.network.toUpper(), 30)));
}

} // namespace counterfoil
