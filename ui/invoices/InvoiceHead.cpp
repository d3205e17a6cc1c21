// SPDX-License-Identifier: GPL-3.0-or-later
#include "InvoiceHead.h"

#include "Attentions.h"
#include "CopyButton.h"
#include "WrapLabel.h"
#include "invoices/Attention.h"
#include "invoices/SaleLines.h"
#include "invoices/SoldTo.h"
#include "links/PaymentMeans.h"
#include "parts/InEachLanguage.h"
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
constexpr qsizetype longestItem = 80;

/// "2 × Coffee · 7.00 EUR", one below the other.
LocalizedText itemsOf(const Invoice &invoice)
{
    LocalizedText all;
    for (const SaleLine &line : linesAddingUp(invoice.fields, invoice.amount)) {
        if (!all.isEmpty())
            all += u'\n';
        all += LocalizedText::number(line.quantity.text());
        all += u" × "_s + words::oneLine(line.name, longestItem);
        if (const auto total = totalOf(line))
            all += u" · "_s + total->display();
    }
    return all;
}

} // namespace

InvoiceHead::InvoiceHead(const MethodCatalogue &methods, QWidget *parent)
    : QWidget(parent)
    , m_methods(methods)
    , m_reference(new Text({}, look::Type::Body, Text::Ink::Soft, this))
    , m_copyReference(new CopyButton({}, translatable("InvoiceHead", "Copy reference"), this))
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
    addFact(translatable("InvoiceHead", "Customer"), m_customer);
    addFact(translatable("InvoiceHead", "E-mail"), m_email);
    addFact(translatable("InvoiceHead", "Phone"), m_phone);
    addFact(translatable("InvoiceHead", "For", "what was sold"), m_description);
    addFact(translatable("InvoiceHead", "Items", "that were sold, one below the other"), m_items);
    addFact(translatable("InvoiceHead", "Method", "of payment"), m_method);
    addFact(translatable("InvoiceHead", "System", "a payment system"), m_system);
    addFact(translatable("InvoiceHead", "Coin"), m_coin);
    addFact(translatable("InvoiceHead", "Address", "of a coin"), m_address);
    addFact(translatable("InvoiceHead", "Network", "of a coin"), m_confirmed);
    addFact(translatable("InvoiceHead", "Form", "by which the customer pays"), m_form);
    addFact(translatable("InvoiceHead", "Account", "the merchant’s, at the gateway"), m_account);
    addFact(translatable("InvoiceHead", "Issued", "when"), m_opened);
    addFact(translatable("InvoiceHead", "Gateway", "the number of the sale there follows"), m_gateway);
    addFact(translatable("InvoiceHead", "Money", "what was paid, and what the merchant gets"), m_money);
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
    inEachLanguage(this, [this] {
        for (const Row &row : m_rows)
            row.name->setText(row.label);
    });
}

void InvoiceHead::addFact(const LocalizedText &label, WrapLabel *&value)
{
    auto *name = new Text({}, look::Type::Body, Text::Ink::Soft, this);
    value = new WrapLabel(look::Type::Body, this);
    value->setStrong(true);
    const int row = m_facts->rowCount();
    m_facts->addWidget(name, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
    m_rows.push_back({label, name, value});
}

void InvoiceHead::show(const Invoice &invoice, const std::vector<Evidence> &events, const QDateTime &now)
{
    const auto said = [](const LocalizedText &text) { return words::told(text); };
    const PaymentMethod *method = m_methods.find(invoice.methodId);
    const LocalizedText methodTitle = method ? LocalizedText(method->title) : LocalizedText(invoice.methodId);
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
    m_trouble->say(wrong ? said(invoice.errorMessage) : LocalizedText());
    m_attention->say(attentionReason(invoice));
    const bool isGrave = attention(invoice) == u"coin-address"; // nobody is to pay there
    m_attention->setTone(!needsPerson(invoice) ? look::Tone::Neutral
            : isGrave                          ? look::Tone::Bad
                                               : look::Tone::Warning);
    m_advice->say(attentions::whatToDo(invoice));
    m_money->say(words::settlement(invoice, locale()));
    if (const LocalizedText warning = said(invoice.warning); !(warning == m_warned)) {
        m_warned = warning;
        m_warning->setMessage(warning); // which is announced each time
    }

    const SoldTo saved = soldToIn(invoice.fields);
    m_customer->say(said(invoice.customerName.isEmpty() ? saved.name : invoice.customerName));
    m_email->say(said(invoice.email.isEmpty() ? saved.email : invoice.email));
    m_phone->say(said(saved.phone));
    m_description->say(said(invoice.description));
    m_items->say(itemsOf(invoice));
    //: %1 is a method of payment, “Card”. Its data were typed into this program, not on a pay page.
    const LocalizedText typedHere = translatable("InvoiceHead", "%1, card data typed here");
    m_method->say(invoice.channel == Channel::Direct ? typedHere.arg(said(methodTitle)) : said(methodTitle));
    showMeans(invoice);
    m_account->say(said(invoice.accountName));
    m_opened->say(words::exactTime(invoice.openedAt, locale()));
    //: Of a sale at the gateway.
    const LocalizedText number = translatable("InvoiceHead", "number %1");
    m_gateway->say(
        invoice.remoteId.isEmpty() ? LocalizedText() : number.arg(words::oneLine(invoice.remoteId, 80)));
    for (const Row &row : m_rows)
        row.name->setVisible(!row.value->said().isEmpty());
}

void InvoiceHead::showMeans(const Invoice &invoice)
{
    const auto form = paymentMeans::form(invoice);
    m_system->say(words::oneLine(paymentMeans::systemTitle(invoice, m_methods), 100));
    m_coin->say(words::oneLine(paymentMeans::coinTitle(invoice.coin), 60));
    m_address->say(words::oneLine(paymentMeans::shownAddress(invoice), 300));
    m_confirmed->say(
        invoice.coin.isEmpty() ? LocalizedText() : LocalizedText(paymentMeans::confirmations(invoice.coin)));
    //: A form by which the customer pays; %1 is the name of a server, “bank.example”.
    const LocalizedText onlyHere = translatable("InvoiceHead", "at %1, for this computer only");
    m_form->say(form ? onlyHere.arg(words::oneLine(form->action.host(), 100)) : LocalizedText());
}

} // namespace counterfoil
