// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceClient.h"
#include "coins/CoinAddressCheck.h"
#include "methods/PaymentSystem.h"
#include "money/Money.h"

#include <QRegularExpression>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

using Kind = PaymentSystem::Kind;

QByteArray codeOf(const PaymentSystem &system)
{
    return system.code.toLatin1();
}

QByteArray orderOf(const QByteArray &number, const PaymentSystem &system, const QString &amount)
{
    return "{\"payment_id\":\"" + number + "\",\"currency\":\"" + codeOf(system)
        + "\",\"amount\":" + amount.toLatin1() + R"(,"extra_fields":{"phone":"221771234567"}})";
}

/// 12 and as many decimals as the currency has: "12", "12.34", "12.34567800".
Money amountIn(const PaymentSystem &system)
{
    const Currency currency = *Currency::find(system.currencyCode);
    const QString decimals = u"12345678"_s.left(currency.decimals());
    return *Money::fromWire(decimals.isEmpty() ? u"12"_s : u"12."_s + decimals, currency);
}

void everySystem()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const PaymentSystem &system : paymentSystems())
        QTest::newRow(codeOf(system).constData()) << index++;
}

const PaymentSystem &systemAt(int index)
{
    return paymentSystems()[static_cast<std::size_t>(index)];
}

/// What of pay_link, pay_form and crypto is there.
QString gifts(const Json &answer)
{
    QStringList there;
    for (const QString &name : {u"crypto"_s, u"pay_form"_s, u"pay_link"_s}) {
        if (answer.contains(name))
            there << name;
    }
    return there.join(u' ');
}

} // namespace

/// All 52 payment systems of gateway B from order to money, what the customer gets for each, and the test
/// amounts.
class EInvoiceSystemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sellsThrough_data() { everySystem(); }
    void sellsThrough()
    {
        QFETCH(int, index);
        const PaymentSystem &system = systemAt(index);
        const Money amount = amountIn(system);
        EInvoiceClient client;
        QCOMPARE(refusalCode(client.order(orderOf("1001", system, amount.decimalText()))), -1);
        QCOMPARE(client.word("1001"), u"CREATED"_s);

        const Json processed = client.process("1001").json;
        QCOMPARE(processed[u"payment_id"].text(), u"1001"_s);
        QCOMPARE(processed[u"status"].text(), u"PAYIN"_s);
        const bool card = system.code.startsWith(u"visamaster.");
        const bool formOnly = system.code == u"bank.ngn" || system.code == u"verve.ngn";
        const QString wanted = system.kind == Kind::Coin ? u"crypto"_s
            : formOnly                                   ? u"pay_form"_s
            : card                                       ? u"pay_form pay_link"_s
                                                         : u"pay_link"_s;
        QCOMPARE(gifts(processed), wanted);

        client.end("1001", "paid");
        const Json paid = client.state("1001").json;
        QCOMPARE(paid[u"status"].text(), u"FINISHED"_s);
        QCOMPARE(paid[u"currency"].text(), system.code.toString());
        QCOMPARE(paid[u"amount"].text(), amount.decimalText());
        QCOMPARE(paid[u"accrual_currency"].text(), system.currencyCode.toString());
        const auto fee = Money::fromWire(paid[u"fee"].text(), amount.currency());
        const auto credit = Money::fromWire(paid[u"accrual_amount"].text(), amount.currency());
        QVERIFY(fee && credit);
        QCOMPARE(fee->minorUnits() + credit->minorUnits(), amount.minorUnits());
    }

    void showsOnItsPayPage_data() { everySystem(); }
    void showsOnItsPayPage()
    {
        QFETCH(int, index);
        const PaymentSystem &system = systemAt(index);
        EInvoiceClient client;
        client.order(orderOf("1001", system, amountIn(system).decimalText()));
        const QString link = client.process("1001").json[u"pay_link"].text();
        if (link.isEmpty())
            return; // a form's page is EInvoiceFormTest's, and coins have none
        const QString page = QString::fromUtf8(client.get(link).body);
        QVERIFY(page.contains(system.title().english().toHtmlEscaped()));
        QVERIFY(page.contains(amountIn(system).decimalText() + QChar(0x00A0) + system.currencyCode));
    }

    void endsTestAmounts_data()
    {
        QTest::addColumn<QByteArray>("system");
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<QString>("word");
        const auto row = [](const QByteArray &system, const QByteArray &amount, const QString &word) {
            const QByteArray name = system + ' ' + amount;
            QTest::newRow(name.constData()) << system << amount << word;
        };
        for (const QByteArray &system : {"visamaster.uah"_ba, "bitcoin"_ba, "bank.ngn"_ba}) {
            row(system, "1000.00", u"FINISHED"_s);
            row(system, "2000.00", u"FAILED"_s);
            row(system, "1000.01", u"PAYIN"_s);
            row(system, "999.99", u"PAYIN"_s);
            row(system, "10.00", u"PAYIN"_s);
        }
        row("wave-ci.xof", "1000", u"FINISHED"_s);
        row("wave-ci.xof", "2000", u"FAILED"_s);
        row("wave-ci.xof", "100000", u"PAYIN"_s);
        row("wave-ci.xof", "\"1000\"", u"FINISHED"_s);
    }
    void endsTestAmounts()
    {
        QFETCH(QByteArray, system);
        QFETCH(QByteArray, amount);
        QFETCH(QString, word);
        EInvoiceClient client;
        client.order("1001", system, amount);
        // Nothing moves before the payment has begun.
        QCOMPARE(client.word("1001"), u"CREATED"_s);
        QCOMPARE(client.process("1001").json[u"status"].text(), u"PAYIN"_s);
        const Json state = client.state("1001").json;
        QCOMPARE(state[u"status"].text(), word);
        QCOMPARE(state.contains(u"error"), word == u"FAILED");
        QCOMPARE(state.contains(u"processed"), word != u"PAYIN");
        QCOMPARE(client.state("1001").json, state);
    }

    /// A tenth less came than was asked for: fee and credit are of that.
    void recalculatesWhenAnotherAmountWasPaid()
    {
        EInvoiceClient client;
        client.order("CF-A", "wave-ci.xof", "500");
        client.end("CF-A", "recalculated");
        const Json state = client.state("CF-A").json;
        QVERIFY(state[u"is_recalc"].isTrue());
        QCOMPARE(state[u"amount"].text(), u"500"_s);
        QCOMPARE(state[u"fee"].text(), u"9"_s);
        QCOMPARE(state[u"accrual_amount"].text(), u"441"_s);
        client.end("CF-A", "paid");
        QVERIFY(!client.state("CF-A").json[u"is_recalc"].isTrue());
    }

    void saysEachState_data()
    {
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<QString>("word");
        QTest::addColumn<qint64>("code");
        QTest::newRow("pending") << "pending"_ba << u"PAYIN"_s << qint64(-1);
        QTest::newRow("authorised") << "authorised"_ba << u"PAYED"_s << qint64(-1);
        QTest::newRow("paid") << "paid"_ba << u"FINISHED"_s << qint64(-1);
        QTest::newRow("recalculated") << "recalculated"_ba << u"PAYED_RECALC"_s << qint64(-1);
        QTest::newRow("failed") << "failed"_ba << u"FAILED"_s << qint64(9101);
        QTest::newRow("cancelled") << "cancelled"_ba << u"CANCELED"_s << qint64(-1);
        QTest::newRow("chargeback") << "chargeback"_ba << u"FAILED"_s << qint64(9102);
        QTest::newRow("withheld") << "withheld"_ba << u"PAYIN"_s << qint64(-1);
    }
    void saysEachState()
    {
        QFETCH(QByteArray, outcome);
        QFETCH(QString, word);
        QFETCH(qint64, code);
        EInvoiceClient client;
        client.order("CF-A", "wave-ci.xof", "500");
        QCOMPARE(client.end("CF-A", outcome).json[u"status"].text(), word);
        const Reply reply = client.state("CF-A");
        QCOMPARE(reply.json[u"status"].text(), word);
        QCOMPARE(refusalCode(reply), code);
    }

    void cancelsWhatNobodyPaid()
    {
        EInvoiceClient client;
        client.order("CF-A", "wave-ci.xof", "500");
        client.process("CF-A");
        client.advance(14 * 24 * 3600 + 1);
        QCOMPARE(client.word("CF-A"), u"CANCELED"_s);
        QCOMPARE(refusalCode(client.process("CF-A")), 9007);
    }

    void writesNumbersAndTexts()
    {
        EInvoiceClient client(
            {.port = 0, .clock = [] { return QDateTime(QDate(2024, 2, 29), QTime(7, 5, 9), Qt::UTC); }});
        QSet<QString> forms;
        for (int number = 5001; number < 5005; ++number) {
            const QByteArray id = QByteArray::number(number);
            client.order(id, "visamaster.uah", "5000.00");
            const Json state = client.state(id).json;
            QCOMPARE(state[u"created"].text(), u"2024-02-29 07:05:09"_s);
            QCOMPARE(state[u"amount"].text() + u' ' + state[u"fee"].text() + u' '
                    + state[u"accrual_amount"].text(),
                u"5000.00 100.00 4900.00"_s); // the documents' example
            QCOMPARE(state[u"is_recalc"].kind(), Json::Kind::Bool);
            const QString name = state.contains(u"payment") ? u"payment"_s : u"payment_id"_s;
            QCOMPARE(state[name].text().toLatin1(), id);
            QCOMPARE(state[name].kind(), state[u"amount"].kind());
            forms.insert(name + (state[name].isNumber() ? u" number"_s : u" text"_s));
        }
        QCOMPARE(forms.size(), 4);
        // A number that is none stays a text.
        for (const QByteArray &id : {"CF-A"_ba, "CF-B"_ba, "007"_ba, "008"_ba}) {
            client.order(id, "bitcoin", "1");
            const Json state = client.state(id).json;
            QVERIFY(state[u"payment"].isString() || state[u"payment_id"].isString());
        }
    }

    void givesAddressesOfTheCoin_data()
    {
        QTest::addColumn<QByteArray>("system");
        QTest::addColumn<QString>("shape");
        QTest::newRow("bitcoin") << "bitcoin"_ba << u"bc1q[02-9ac-hj-np-z]{38}"_s;
        QTest::newRow("bitcoin_cash") << "bitcoin_cash"_ba << u"bitcoincash:q[02-9ac-hj-np-z]{41}"_s;
        QTest::newRow("litecoin") << "litecoin"_ba << u"ltc1q[02-9ac-hj-np-z]{38}"_s;
        QTest::newRow("monero") << "monero"_ba << u"4[1-9A-HJ-NP-Za-km-z]{94}"_s;
        for (const QByteArray &system : {"link"_ba, "ethereum"_ba, "usdt_erc20"_ba, "shiba"_ba})
            QTest::newRow(system.constData()) << system << u"0x[0-9a-fA-F]{40}"_s;
        for (const QByteArray &system : {"tron"_ba, "usdt_trc20"_ba, "usdc_trc20"_ba})
            QTest::newRow(system.constData()) << system << u"T[1-9A-HJ-NP-Za-km-z]{33}"_s;
    }
    void givesAddressesOfTheCoin()
    {
        QFETCH(QByteArray, system);
        QFETCH(QString, shape);
        EInvoiceClient client;
        client.order("CF-A", system, "0.5");
        client.order("CF-B", system, "0.5");
        const Json coin = client.process("CF-A").json[u"crypto"];
        const QString address = coin[u"address"].text();
        QVERIFY2(
            QRegularExpression(u"\\A"_s + shape + u"\\z"_s).match(address).hasMatch(), qPrintable(address));
        const QString network = address.startsWith(u"0x") ? u"ethereum"_s : QString();
        const AddressVerdict verdict = checkCoinAddress(address, QString::fromLatin1(system), network);
        QVERIFY2(verdict.isGood(), qPrintable(address + u' ' + verdict.code)); // by the program's own rules
        QCOMPARE(client.state("CF-A").json[u"crypto"], coin);
        QVERIFY(client.process("CF-B").json[u"crypto"][u"address"].text() != address);
    }

    void countsConfirmations()
    {
        EInvoiceClient client;
        client.order("CF-A", "litecoin", "0.5");
        const auto confirmed = [&client]() -> QString {
            const Json coin = client.state("CF-A").json[u"crypto"];
            if (!coin[u"current_confirmations"].isString() || !coin[u"success_confirmations"].isNumber())
                return u"other types"_s;
            return coin[u"current_confirmations"].text() + u" of "_s + coin[u"success_confirmations"].text();
        };
        client.process("CF-A");
        client.advance(600);
        QCOMPARE(confirmed(), u"0 of 6"_s);
        client.end("CF-A", "authorised");
        QCOMPARE(confirmed(), u"1 of 6"_s);
        client.advance(120);
        QCOMPARE(confirmed(), u"3 of 6"_s);
        client.advance(6000);
        QCOMPARE(confirmed(), u"6 of 6"_s);
        client.end("CF-A", "paid");
        QCOMPARE(confirmed(), u"6 of 6"_s);
    }
};

QTEST_GUILESS_MAIN(EInvoiceSystemsTest)
#include "EInvoiceSystemsTest.moc"
