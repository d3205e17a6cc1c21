// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "SaleHint.h"
#include "invoices/Attention.h"
#include "invoices/SaleLines.h"
#include "invoices/SaleMoney.h"
#include "invoices/SoldTo.h"
#include "links/PayPageFile.h"
#include "links/PaymentMeans.h"

// One sale with all that is known of it, and its form.
namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

/// What is known about a sale, each fact behind its name.
class Facts {
public:
    void add(const LocalizedText &name, const QString &text)
    {
        if (!text.isEmpty())
            m_table.add({name, text});
    }
    void print() const { cli::print(m_table); }

private:
    Table m_table{{{.least = 12}, {.gap = 1}}};
};

void addMeans(Facts *facts, const Invoice &invoice)
{
    //: Of a sale. Short.
    facts->add(translatable("LedgerCommands", "Pay link"), invoice.payLink);
    //: Of a sale: the coin that it is paid in, and its network. Short.
    facts->add(translatable("LedgerCommands", "Coin"), paymentMeans::coinTitle(invoice.coin));
    //: Of a sale: the address that coins are sent to. Short.
    facts->add(translatable("LedgerCommands", "Address"), paymentMeans::shownAddress(invoice));
    if (attention(invoice) != u"coin-address" || !needsPerson(invoice)) // it is said below
        facts->add(translatable("LedgerCommands", "Warning"), paymentMeans::addressDoubt(invoice));
    facts->add(translatable("LedgerCommands", "Remark"), paymentMeans::addressRemark(invoice));
    //: Of a sale: a coin’s network says how many confirmations its payment has. Short.
    facts->add(translatable("LedgerCommands", "Network says"), paymentMeans::confirmations(invoice.coin));
    if (const auto form = paymentMeans::form(invoice))
        //: Of a sale: the gateway’s payment form. Short.
        facts->add(translatable("LedgerCommands", "Form"),
            //: Stands behind “Form”. %1: a host on the internet; %2: a sale’s reference. “pay.html” stands
            //: for the name of a file.
            translatable("LedgerCommands",
                "at %1, for a browser on this computer: counterfoilctl form %2 --out pay.html")
                .arg(form->action.host(), invoice.reference));
}

QString withCurrency(const QString &amount, const QString &currency)
{
    return QStringList{amount, amount.isEmpty() ? QString() : currency}.join(u' ').trimmed();
}

void addMoney(Facts *facts, const Invoice &invoice)
{
    const SaleMoney money = moneyOf(invoice);
    LocalizedText paid = withCurrency(money.paidText, money.paidCurrency);
    if (paid.isEmpty() && !money.paid)
        //: Stands behind “Paid”.
        paid = translatable("LedgerCommands", "not known how much");
    //: Of a sale: how much was paid. Short.
    facts->add(translatable("LedgerCommands", "Paid"), paid);
    //: Of a sale: what the gateway keeps. Short.
    facts->add(translatable("LedgerCommands", "Fee"), withCurrency(money.fee, money.feeCurrency));
    //: Of a sale: what the gateway credits to the merchant. Short.
    facts->add(
        translatable("LedgerCommands", "Credited"), withCurrency(money.credited, money.creditedCurrency));
    if (needsPerson(invoice))
        //: Of a sale: a person should look at it, and why. Short.
        facts->add(translatable("LedgerCommands", "Needs a look"), attentionWords(invoice));
}

LocalizedText gatewayWords(const Invoice &invoice)
{
    const QString &gateway = invoice.gatewayId;
    if (invoice.remoteId.isEmpty() && invoice.remoteStatus.isEmpty())
        return gateway;
    if (invoice.remoteStatus.isEmpty())
        //: %1: a gateway; %2: its number of a sale.
        return translatable("LedgerCommands", "%1, number %2").arg(gateway, invoice.remoteId);
    if (invoice.remoteId.isEmpty())
        //: %1: a gateway; %2: its word for where a sale stands.
        return translatable("LedgerCommands", "%1, says “%2”").arg(gateway, invoice.remoteStatus);
    //: %1: a gateway; %2: its number of a sale; %3: its word for where the sale stands.
    return translatable("LedgerCommands", "%1, number %2, says “%3”")
        .arg(gateway, invoice.remoteId, invoice.remoteStatus);
}

/// What has happened, in a word.
LocalizedText titleOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Opened:
        //: What has happened to a sale: it was begun. Short, as all of these.
        return translatable("LedgerCommands", "opened");
    case EvidenceKind::Issued:
        //: The gateway has taken it.
        return translatable("LedgerCommands", "issued");
    case EvidenceKind::Refused:
        //: The gateway has refused it.
        return translatable("LedgerCommands", "refused");
    case EvidenceKind::Unknown:
        //: Nobody knows whether the gateway has taken it.
        return translatable("LedgerCommands", "unknown");
    case EvidenceKind::Polled:
        //: The gateway was asked about it, and answered.
        return translatable("LedgerCommands", "polled");
    case EvidenceKind::Found:
        //: It was looked for at the gateway, and found.
        return translatable("LedgerCommands", "found");
    case EvidenceKind::NeverCreated:
        //: It was looked for at the gateway, and never arrived there.
        return translatable("LedgerCommands", "never-created");
    case EvidenceKind::Callback:
        //: The gateway has told about it by itself.
        return translatable("LedgerCommands", "callback");
    case EvidenceKind::Returned:
        //: The customer came back from the gateway’s page.
        return translatable("LedgerCommands", "returned");
    case EvidenceKind::Imported:
        //: It was imported from the gateway’s list.
        return translatable("LedgerCommands", "imported");
    case EvidenceKind::Acknowledged:
        //: A person has looked at it.
        return translatable("LedgerCommands", "seen");
    case EvidenceKind::Sent:
        //: Its message or link was sent to the customer.
        return translatable("LedgerCommands", "sent");
    case EvidenceKind::Printed:
        //: A paper of it was printed.
        return translatable("LedgerCommands", "printed");
    case EvidenceKind::Note:
        //: Something was noted about it.
        return translatable("LedgerCommands", "note");
    }
    Q_UNREACHABLE();
}

void addEvent(Table *table, const Evidence &event)
{
    QStringList parts{titleOf(event.kind).toString()};
    if (event.state)
        parts << LocalizedText(stateTitle(*event.state)).toString();
    if (!event.remoteStatus.isEmpty())
        //: %1: a gateway’s word for where a sale stands.
        parts << translatable("LedgerCommands", "“%1”").arg(event.remoteStatus).toString();
    if (!event.message.isEmpty())
        parts << event.message.toString();
    table->add({localTime(event.at), event.source, parts.join(u"; "_s)});
}

QString customerOf(const Invoice &invoice)
{
    const SoldTo saved = soldToIn(invoice.fields);
    QStringList parts{invoice.customerName.isEmpty() ? saved.name : invoice.customerName,
        invoice.email.isEmpty() ? saved.email : invoice.email, saved.phone};
    parts.removeAll(QString());
    return parts.join(u' ');
}

void printInvoice(const Invoice &invoice, const std::vector<Evidence> &events, const MethodCatalogue &methods)
{
    print(invoice.reference + u"   "_s + apart(stateTitle(invoice.state)));
    Facts facts;
    //: Of a sale. Short, as all of these.
    facts.add(translatable("LedgerCommands", "Amount"), invoice.amount.display());
    //: %1: a payment method; the card data were typed here.
    const LocalizedText direct = translatable("LedgerCommands", "%1 (direct)").arg(invoice.methodId);
    //: Of a sale: the payment method.
    facts.add(translatable("LedgerCommands", "Method"),
        invoice.channel == Channel::Direct ? direct : LocalizedText(invoice.methodId));
    //: Of a sale: the payment system, such as “Orange Money, Mali”.
    facts.add(translatable("LedgerCommands", "System"), paymentMeans::systemTitle(invoice, methods));
    //: Of a sale: the merchant’s account.
    facts.add(translatable("LedgerCommands", "Account"), invoice.accountName);
    //: Of a sale.
    facts.add(translatable("LedgerCommands", "Customer"), customerOf(invoice));
    //: Of a sale: what is paid for.
    facts.add(translatable("LedgerCommands", "For"), invoice.description);
    for (const SaleLine &line : linesAddingUp(invoice.fields, invoice.amount)) {
        const auto total = totalOf(line);
        //: Of a sale: one of the things that were sold.
        facts.add(translatable("LedgerCommands", "Line"),
            //: %1: how many; %2: of what; %3: the price of one; %4: the price of all of them.
            translatable("LedgerCommands", "%1 × %2 at %3: %4")
                .arg(LocalizedText::number(line.quantity.text()), line.name, line.price.display(),
                    total ? total->display() : LocalizedText()));
    }
    addMeans(&facts, invoice);
    //: Of a sale: the gateway and what it says.
    facts.add(translatable("LedgerCommands", "Gateway"), gatewayWords(invoice));
    //: Of a sale: when the gateway was asked about it last.
    facts.add(translatable("LedgerCommands", "Asked last"), localTime(invoice.checkedAt));
    addMoney(&facts, invoice);
    //: Of a sale: what went wrong.
    facts.add(translatable("LedgerCommands", "Remark"), withHint(invoice.errorMessage, invoice));
    //: Of a sale: why something about it is to be doubted.
    facts.add(translatable("LedgerCommands", "Warning"), invoice.warning);
    facts.print();
    print();
    Table table({{}, {.least = 26}, {.gap = 1}});
    for (const Evidence &event : events)
        addEvent(&table, event);
    print(table);
}

} // namespace

QString asReference(const QString &typed)
{
    QString reference = typed;
    reference.removeIf([](QChar c) { return c.category() == QChar::Other_Format; }); // as sentences have them
    reference = reference.trimmed().toUpper();
    return reference.startsWith(u"CF-"_s) ? reference : u"CF-"_s + reference;
}

QCoro::Task<int> show(Services &services, QString reference, bool json)
{
    const auto started = co_await services.ledger.start();
    if (!started)
        co_return fail(started.error(), json);
    const auto invoice = co_await services.ledger.find(asReference(reference));
    if (!invoice)
        co_return fail(invoice.error(), json);
    const auto events = co_await services.ledger.events(invoice->reference);
    if (!events)
        co_return fail(events.error(), json);
    if (!json) {
        printInvoice(*invoice, *events, services.methods);
        co_return Done;
    }
    Json object = cli::toJson(*invoice, services.methods);
    Json history = Json::array();
    for (const Evidence &event : *events)
        history.append(cli::toJson(event));
    object.set(u"fields"_s, invoice->fields);
    object.set(u"events"_s, std::move(history));
    printJson(object);
    co_return Done;
}

QCoro::Task<int> form(Services &services, QString reference, QString file)
{
    const auto started = co_await services.ledger.start();
    if (!started)
        co_return fail(started.error(), false);
    const auto invoice = co_await services.ledger.find(asReference(reference));
    if (!invoice)
        co_return fail(invoice.error(), false);
    const auto form = paymentMeans::form(*invoice);
    if (!form) {
        const Error none{ErrorKind::Input, u"no-pay-form"_s,
            //: %1: a sale’s reference.
            translatable("LedgerCommands",
                "%1 is not paid by a form. “counterfoilctl show %1” says what it is paid by.")
                .arg(invoice->reference)};
        co_return fail(none, false);
    }
    const auto written = writePayPage(*form, file);
    if (!written)
        co_return fail(written.error(), false);
    //: %1: a file; %2: a host on the internet.
    print(translatable("LedgerCommands",
        "%1 leads to the payment at %2. Open it in a browser on this computer, and remove it afterwards: it "
        "may hold the customer’s data.")
              .arg(file, form->action.host()));
    co_return Done;
}

} // namespace counterfoil::cli
