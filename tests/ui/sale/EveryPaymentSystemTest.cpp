// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../core/base/Await.h"
#include "../../core/gateways/EInvoiceSamples.h"
#include "../../core/sandbox/SandboxClient.h"
#include "../form/FormTools.h"
#include "form/SaleForm.h"
#include "gateways/einvoice/EInvoiceGateway.h"
#include "methods/PaymentSystem.h"

#include <QInputMethodEvent>
#include <QLoggingCategory>

using namespace counterfoil;
using namespace counterfoil::formtools;
using namespace Qt::StringLiterals;

namespace {

/// An amount with all the decimals that the currency has.
QString amountFor(const PaymentSystem &system)
{
    switch (Currency::find(system.currencyCode)->decimals()) {
    case 0:
        return u"1500"_s;
    case 2:
        return u"15.04"_s;
    case 6:
        return u"5.123456"_s;
    default:
        return u"0.00012345"_s;
    }
}

} // namespace

/// Each of the 52 payment systems all the way: found by its name in the form, checked, created, begun and
/// asked about at the sandbox, with the right decimals on the wire.
class EveryPaymentSystemTest : public QObject {
    Q_OBJECT

    SandboxClient m_gatewaysSide;
    HttpClient m_http;

    /// The create call's body as it arrived.
    Json lastCreated()
    {
        Json last;
        const Json requests = m_gatewaysSide.get(u"/_sandbox/requests"_s).json;
        for (const Json &request : requests.items()) {
            if (request[u"call"].text() == u"create")
                last = request[u"body"];
        }
        return last;
    }

private Q_SLOTS:
    void allTheWay_data()
    {
        QTest::addColumn<QString>("code");
        for (const PaymentSystem &system : paymentSystems())
            QTest::newRow(qPrintable(system.code.toString())) << system.code.toString();
    }
    void allTheWay()
    {
        QFETCH(QString, code);
        QLoggingCategory::setFilterRules(u"counterfoil.*=false"_s);
        const PaymentSystem &system = *findPaymentSystem(code);
        SaleForm form(method(u"einvoice"), NumberStyle::plain(), [] { return samples::today; });
        form.resize(560, 900);
        form.show();
        const auto line = [&form](const QString &name) {
            return qobject_cast<QLineEdit *>(form.row(name)->editor().focusTarget());
        };
        QTest::keyClicks(line(u"amount"_s), amountFor(system));
        // As it stands in the list; an input method writes what no key has.
        QInputMethodEvent words;
        words.setCommitString(system.title().toString() + u" · "_s + system.currencyCode);
        QApplication::sendEvent(line(u"currency"_s), &words);
        if (code.startsWith(u"wiz_all"))
            form.row(u"extra_fields"_s)->editor().setText(u"{\"phone\":\"221771234567\"}"_s);

        auto order = form.check();
        QVERIFY2(order, order ? "" : qPrintable(order.error().front().field + order.error().front().message));
        const Money amount = order->amount;
        QCOMPARE(amount.decimalText(), amountFor(system));
        QCOMPARE(amount.currency().code(), system.currencyCode.toString());

        Account till = samples::till(m_gatewaysSide.access().url);
        till.clientId = m_gatewaysSide.access().clientId;
        EInvoiceGateway gateway(till, SecretText(m_gatewaysSide.access().secret), m_http);
        Invoice sale = samples::eInvoiceSale(State::Open);
        sale.reference = u"CF-"_s + code;
        sale.amount = amount;
        sale.fields = order->publicFields();
        const auto outcome = await(gateway.issue(std::move(*order), sale.reference, std::stop_token()));
        QVERIFY2(outcome.kind == IssueOutcome::Kind::Issued,
            outcome.error ? qPrintable(outcome.error->message) : "");
        const Json sent = lastCreated();
        QCOMPARE(sent[u"currency"].text(), code);
        QVERIFY(sent[u"amount"].isNumber());
        QCOMPARE(sent[u"amount"].text(), amountFor(system)); // digit by digit

        const bool isCoin = system.kind == PaymentSystem::Kind::Coin;
        QCOMPARE(outcome.coin.isEmpty(), !isCoin);
        QCOMPARE(outcome.coin.network, system.network.toString());
        QCOMPARE(outcome.payLink.isEmpty(), isCoin);
        QCOMPARE(outcome.warning, std::optional(QString())); // signed well

        sale.remoteId = outcome.remoteId;
        sale.payLink = outcome.payLink;
        sale.coin = outcome.coin;
        const auto report = await(gateway.status(sale));
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->remoteStatus, u"PAYIN"_s);
        QCOMPARE(report->state, std::optional(State::Open));
        m_gatewaysSide.control(
            u"pay"_s, "{\"ref\":\"" + sale.reference.toUtf8() + "\",\"outcome\":\"paid\"}");
        const auto paid = await(gateway.status(sale));
        QCOMPARE(paid->state, std::optional(State::Paid));
        QVERIFY2(
            !paid->message.contains(u"instead of"), qPrintable(paid->message)); // the same amount came back
    }
};

QTEST_MAIN(EveryPaymentSystemTest)
#include "EveryPaymentSystemTest.moc"
