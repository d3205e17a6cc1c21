// SPDX-License-Identifier: GPL-3.0-or-later
#include "InvoiceHead.h"

#include "Attentions.h"
#include "CopyButton.h"
#include "WrapLabel.h"
#include "links/PaymentMeans.h"
#include "parts/MoneyWords.h"
#include "parts/Notice.h"
#include "parts/StatePill.h"
#include "parts/Text.h"
#include "parts/Words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

namespace {

constexpr int longestLarge = 16; ///< characters of an amount; billions would be broken in two

} // namespace

InvoiceHead::InvoiceHead(const MethodCatalogue &methods, QWidget *parent)
    : QWidget(parent)
    , m_methods(methods)
    , m_reference(new Text({}, look::Type::Body, Text::Ink::Soft, this))
    , m_copyReference(new CopyButton({}, u"Copy reference"_s, this))
    , m_amount(new WrapLabel(look::Type::Amount, this))
    , m_pill(new StatePill(this))
    , m_standing(new WrapLabel(look::Type::Caption, this))
    , m_warning(new Notice(look::Tone::Warning, this))
    , m_attention(new WrapLabel(look::Type::Strong, this))
    , m_trouble(new WrapLabel(look::Type::Body, this))
    , m_advice(new WrapLabel(look::Type::Body, this))
    , m_facts(new QGridLayout)
{
    m_reference->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_amount->setStrong(true);
    m_warning->setObjectName(u"warning"_s);
    m_warning->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long words widen nothing
    m_attention->setObjectName(u"attention"_s);
    m_trouble->setObjectName(u"trouble"_s);
    m_advice->setObjectName(u"advice"_s);
    m_advice->setStrong(true);

    auto *reference = new QHBoxLayout;
    reference->setSpacing(space::hair);
    reference->addWidget(m_reference, 1);
    reference->addWidget(m_copyReference);

    m_facts->setContentsMargins(0, space::medium, 0, 0);
    m_facts->setHorizontalSpacing(space::medium);
    m_facts->setVerticalSpacing(space::small);
    m_facts->setColumnStretch(1, 1);
    addFact(u"Customer"_s, m_customer);
    addFact(u"E-mail"_s, m_email);
    addFact(u"For"_s, m_description);
    addFact(u"Method"_s, m_method);
    addFact(u"System"_s, m_system);
    addFact(u"Coin"_s, m_coin);
    addFact(u"Address"_s, m_address);
    addFact(u"Network"_s, m_confirmed);
    addFact(u"Form"_s, m_form);
    addFact(u"Account"_s, m_account);
    addFact(u"Issued"_s, m_opened);
    addFact(u"Gateway"_s, m_gateway);
    addFact(u"Money"_s, m_money);
    m_money->setObjectName(u"money"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(reference);
    column->addWidget(m_amount);
    column->addSpacing(space::small);
    column->addWidget(m_pill, 0, Qt::AlignLeft);
    column->addSpacing(space::hair);
    column->addWidget(m_standing);
    m_attention->setContentsMargins(0, space::small, 0, 0);
    m_trouble->setContentsMargins(0, space::small, 0, 0);
    m_advice->setContentsMargins(0, space::small, 0, 0);
    column->addSpacing(space::small);
    column->addWidget(m_warning);
    column->addWidget(m_attention);
    column->addWidget(m_trouble);
    column->addWidget(m_advice);
    column->addLayout(m_facts);
}

void InvoiceHead::addFact(const QString &label, WrapLabel *&value)
{
    auto *name = new Text(label, look::Type::Body, Text::Ink::Soft, this);
    value = new WrapLabel(look::Type::Body, this);
    value->setStrong(true);
    const int row = m_facts->rowCount();
    m_facts->addWidget(name, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
    m_rows.emplace_back(name, value);
}

void InvoiceHead::show(const Invoice &invoice, const std::vector<Evidence> &events, const QDateTime &now)
{
    const auto said = [](const QString &text) { return words::told(text); };
    const PaymentMethod *method = m_methods.find(invoice.methodId);
    const QString direct = invoice.channel == Channel::Direct ? u", card data typed here"_s : QString();
    m_reference->setText(words::oneLine(invoice.reference, 60));
    m_copyReference->setCopied(invoice.reference);
    const QString amount = words::amount(invoice.amount, locale());
    look::setType(m_amount, amount.size() > longestLarge ? look::Type::Heading : look::Type::Amount);
    m_amount->say(amount);
    m_pill->setState(invoice.state);
    m_pill->setToolTip(stateTitle(invoice.state));
    m_standing->say(words::standing(invoice, events, now));

    const bool wrong = invoice.state == State::Refused || invoice.state == State::Unknown;
    m_trouble->setTone(invoice.state == State::Refused ? look::Tone::Bad : look::Tone::Warning);
    m_trouble->say(wrong ? said(invoice.errorMessage) : QString());
    m_attention->say(attentions::why(invoice, locale()));
    m_attention->setTone(needsPerson(invoice) ? look::Tone::Warning : look::Tone::Neutral);
    m_advice->say(attentions::whatToDo(invoice));
    m_money->say(words::settlement(invoice, locale()));
    const QString warning = said(invoice.warning);
    if (warning != m_warning->message()) // it is announced each time it is set
        m_warning->setMessage(warning);

    m_customer->say(said(invoice.customerName));
    m_email->say(said(invoice.email));
    m_description->say(said(invoice.description));
    m_method->say(said(method ? method->title : invoice.methodId) + direct);
    showMeans(invoice);
    m_account->say(said(invoice.accountName));
    m_opened->say(words::exactTime(invoice.openedAt, locale()));
    m_gateway->say(
        invoice.remoteId.isEmpty() ? QString() : u"number %1"_s.arg(words::oneLine(invoice.remoteId, 80)));
    for (const auto &[name, value] : m_rows)
        name->setVisible(!value->said().isEmpty());
}

void InvoiceHead::showMeans(const Invoice &invoice)
{
    const auto form = paymentMeans::form(invoice);
    m_system->say(words::oneLine(paymentMeans::systemTitle(invoice, m_methods), 100));
    m_coin->say(words::oneLine(paymentMeans::coinTitle(invoice.coin), 60));
    m_address->say(words::oneLine(invoice.coin.address));
    m_confirmed->say(invoice.coin.isEmpty() ? QString() : paymentMeans::confirmations(invoice.coin));
    m_form->say(
        form ? u"at %1, for this computer only"_s.arg(words::oneLine(form->action.host(), 100)) : QString());
}

} // namespace counterfoil
