// SPDX-License-Identifier: GPL-3.0-or-later
#include "CoinTerms.h"

#include "coins/PaymentUri.h"
#include "invoices/WrapLabel.h"
#include "parts/Announcement.h"
#include "parts/InEachLanguage.h"
#include "parts/Text.h"
#include "parts/Words.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

CoinTerms::CoinTerms(std::optional<QLocale> locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_coin(new Text({}, look::Type::Strong))
    , m_doubt(new Text({}, look::Type::Strong))
    , m_confirmations(new Text)
    , m_addressLabel(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_address(new WrapLabel(look::Type::Body))
    , m_toPay(new QWidget)
    , m_due(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_holdsAmount(new QCheckBox)
    , m_caution(new Text({}, look::Type::Caption))
{
    m_doubt->setTone(look::Tone::Bad);
    m_doubt->setObjectName(u"doubt"_s);
    m_holdsAmount->setObjectName(u"holdsAmount"_s);
    m_holdsAmount->setChecked(true);
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
    terms->addWidget(m_holdsAmount);
    terms->addWidget(m_caution->wrapped());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space::hair);
    column->addWidget(m_coin->wrapped());
    column->addWidget(m_doubt->wrapped());
    column->addWidget(m_confirmations->wrapped());
    column->addWidget(m_toPay);
    connect(m_holdsAmount, &QCheckBox::clicked, this, [this](bool holds) {
        using paymentMeans::CoinCode;
        sayAnew();
        Q_EMIT coinCodeChosen(holds ? CoinCode::WithAmount : CoinCode::AddressOnly);
    });
    inEachLanguage(this, [this] { sayAnew(); });
}

void CoinTerms::setCoinCode(paymentMeans::CoinCode coinCode)
{
    m_holdsAmount->setChecked(coinCode == paymentMeans::CoinCode::WithAmount);
    sayAnew();
}

void CoinTerms::show(const Invoice &invoice, bool isPaid)
{
    const bool isSame = m_invoice && m_invoice->reference == invoice.reference;
    const QString before = m_confirmations->text();
    const QString doubtBefore = isSame ? m_doubt->text() : QString();
    m_invoice = invoice;
    m_isPaid = isPaid;
    setVisible(!invoice.coin.isEmpty());
    m_toPay->setVisible(!isPaid);
    m_address->say(words::oneLine(paymentMeans::shownAddress(invoice), 300));
    m_holdsAmount->setVisible(paymentMeans::mayHoldAmount(invoice));
    sayAnew();
    if (m_doubt->text() != doubtBefore) // before anything else: somebody may be paying
        Announcement::say(this, m_doubt->text());
    else if (isSame && before != m_confirmations->text())
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
    m_doubt->setText(m_isPaid ? LocalizedText() : words::told(paymentMeans::addressDoubt(*m_invoice)));
    m_doubt->setVisible(!m_doubt->text().isEmpty());
    m_confirmations->setText(paymentMeans::confirmations(coin));
    m_confirmations->setVisible(!m_confirmations->text().isEmpty());
    //: A box to tick: wallets then fill in the amount by themselves. “Code”: the QR code.
    m_holdsAmount->setText(tr("Amount &in the code"));
    m_holdsAmount->setToolTip(
        tr("Without it the code holds the address alone, for wallets that cannot read the amount"));
    const bool isDoubtful = !m_doubt->text().isEmpty(); // how nobody is to pay is of no use
    m_due->setText(isDoubtful ? LocalizedText() : dueWords());
    m_caution->setText(isDoubtful ? QString() : cautionWords());
}

QString CoinTerms::cautionWords() const
{
    using paymentMeans::CoinCode;
    const CoinAddress &coin = m_invoice->coin;
    const bool isOwn = coin.network.toUpper() == coin.coin.toUpper();
    QString caution;
    if (coin.network.isEmpty() || isOwn)
        caution = tr("Coins that are sent in another network than the address belongs to are lost.");
    else
        //: %1: what a coin’s network is called, as “TRC20”.
        caution = tr("Only in the network %1: coins that are sent in another one are lost.")
                      .arg(words::oneLine(coin.network.toUpper(), 30));
    const CoinCode chosen = m_holdsAmount->isChecked() ? CoinCode::WithAmount : CoinCode::AddressOnly;
    const LocalizedText unread = paymentUriCaution(paymentMeans::code(*m_invoice, chosen));
    for (const LocalizedText &more : {paymentMeans::addressRemark(*m_invoice), unread}) {
        if (!more.isEmpty())
            caution = caution + u' ' + more.toString();
    }
    return caution;
}

LocalizedText CoinTerms::dueWords() const
{
    const LocalizedText amount = words::amount(m_invoice->amount, m_locale.value_or(QLocale()));
    if (!paymentMeans::mayHoldAmount(*m_invoice))
        //: %1: an amount with its currency, as “15.04 USD”.
        return translatable(
            "CoinTerms", "%1 is due. The gateway names no amount in coins, and the code holds none.")
            .arg(amount);
    if (m_holdsAmount->isChecked())
        //: %1: an amount with its currency, as “0.5 BTC”. A wallet: the customer’s program for coins.
        return translatable("CoinTerms", "%1 is due. The code holds it, so that a wallet fills it in.")
            .arg(amount);
    //: %1: an amount with its currency, as “0.5 BTC”.
    return translatable(
        "CoinTerms", "%1 is due. The code holds the address alone: tell the customer the amount.")
        .arg(amount);
}

} // namespace counterfoil
