// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/ShownSale.h"

#include "display/DisplayWords.h"
#include "invoices/SoldTo.h"
#include "links/PayForm.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

using Stage = ShownSale::Stage;

namespace {

const QString payLink = u"https://pay.example.com/checkout/9f1c"_s;
const QString training = u"t"_s;

Invoice sale(State state = State::Open)
{
    Json fields = Json::object();
    fields.set(u"phone"_s, Json::string(u"+22370000000"_s));
    return {.reference = u"CF-SHOWNSALESHOWNSA"_s,
        .accountId = u"shop"_s,
        .accountName = u"Account Name"_s,
        .gatewayId = u"nonstopay"_s,
        .methodId = u"crypto"_s,
        .amount = Money(1504, *Currency::find(u"USD")),
        .email = u"anna@example.com"_s,
        .customerName = u"Anna Berg"_s,
        .description = u"Two blue chairs"_s,
        .fields = fields,
        .state = state,
        .remoteId = u"REMOTE-1"_s,
        .payLink = payLink,
        .errorMessage = u"Error of the gateway"_s};
}

Invoice eInvoice(const QString &system)
{
    Invoice invoice = sale();
    invoice.methodId = u"einvoice"_s;
    invoice.gatewayId = u"einvoice"_s;
    invoice.payLink.clear();
    invoice.fields.set(u"currency"_s, Json::string(system));
    return invoice;
}

} // namespace

/// The customer is shown what is this sale's and this customer's, and never what to pay by in doubt.
class ShownSaleTest : public QObject {
    Q_OBJECT

    const MethodCatalogue m_methods = MethodCatalogue::standard();

    ShownSale shown(const Invoice &invoice) { return shownSale(invoice, m_methods, training); }

private Q_SLOTS:
    void everyStateHasItsStage_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("stage");
        const auto row = [](State state, Stage stage) {
            QTest::newRow(qPrintable(stateName(state))) << int(state) << int(stage);
        };
        row(State::Issuing, Stage::Moment);
        row(State::Unknown, Stage::Moment);
        row(State::Withheld, Stage::Moment);
        row(State::Chargeback, Stage::Moment);
        row(State::Open, Stage::Scan);
        row(State::Authorised, Stage::Paid);
        row(State::Paid, Stage::Paid);
        row(State::Failed, Stage::NotPaid);
        row(State::Cancelled, Stage::NotPaid);
        row(State::Expired, Stage::NotPaid);
        row(State::Refused, Stage::NotPaid);
    }
    void everyStateHasItsStage()
    {
        QFETCH(int, state);
        QFETCH(int, stage);
        const ShownSale seen = shown(sale(static_cast<State>(state)));
        QCOMPARE(int(seen.stage), stage);
        QCOMPARE(seen.code, seen.stage == Stage::Scan ? payLink : QString());
        QVERIFY(seen.amount == Money(1504, *Currency::find(u"USD")));
    }

    void itIsReadInTheCustomersLanguage_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("read");
        QTest::newRow("nobody knows it") << QString() << QString();
        QTest::newRow("one that is not offered") << u"de"_s << QString();
        QTest::newRow("no language") << u"<b>fr</b>"_s << QString();
        QTest::newRow("French") << u"fr"_s << u"fr"_s;
        QTest::newRow("as a list may have it") << u"AR"_s << u"ar"_s;
    }
    void itIsReadInTheCustomersLanguage()
    {
        QFETCH(QString, kept);
        QFETCH(QString, read);
        Invoice invoice = sale();
        invoice.fields.set(soldToField.toString(), toJson(SoldTo{.name = u"Anna Berg"_s, .language = kept}));
        QCOMPARE(shown(invoice).language, read);
    }

    void aDoubtIsNeverPaidBy_data()
    {
        QTest::addColumn<Invoice>("invoice");
        Invoice warned = sale();
        warned.warning = LocalizedText(u"The answer was not signed."_s);
        QTest::newRow("what to pay by may be another's") << warned;
        Invoice spoilt = sale();
        spoilt.doubt = u"unclean-answer"_s;
        QTest::newRow("a spoilt answer") << spoilt;
        Invoice coin = eInvoice(u"usdt_trc20"_s);
        coin.coin = {u"TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE"_s, u"USDT"_s, u"TRC20"_s, 0, 4};
        coin.warning = LocalizedText(u"Another network's address."_s);
        QTest::newRow("a doubtful address") << coin;
    }
    void aDoubtIsNeverPaidBy()
    {
        QFETCH(Invoice, invoice);
        const ShownSale seen = shown(invoice);
        QVERIFY(seen.stage == Stage::Moment);
        QVERIFY(seen.code.isEmpty());
    }

    void anotherAmountIsNotPaid()
    {
        Invoice less = sale(State::Paid);
        less.settlement = {.paid = u"10.00"_s, .paidCurrency = u"USD"_s};
        QVERIFY(shown(less).stage == Stage::Moment);
        less.acknowledged = attention(less);
        QVERIFY2(shown(less).stage == Stage::Moment, "whoever looked at it: it was not this amount");
    }

    void whatIsInDoubtIsNotPaid()
    {
        Invoice unconfirmed = sale(State::Authorised);
        unconfirmed.doubt = u"unconfirmed"_s;
        QVERIFY(shown(unconfirmed).stage == Stage::Moment);
        unconfirmed.acknowledged = unconfirmed.doubt;
        QVERIFY(shown(unconfirmed).stage == Stage::Paid);
    }

    void anAddressThatNobodyCanCheckIsShown()
    {
        Invoice coin = eInvoice(u"new-coin"_s);
        coin.coin = {u"new1addressofanewcoin"_s, u"NEWCOIN"_s, u"NEWNET"_s, 0, 0};
        QCOMPARE(paymentMeans::addressVerdict(coin).name(), u"unknown"_s);
        QVERIFY(shown(coin).stage == Stage::Scan);
        QCOMPARE(shown(coin).code, coin.coin.address);
    }

    void nothingOfTheCashiersSideIsTold()
    {
        for (const State state : {State::Issuing, State::Open, State::Paid, State::Failed, State::Unknown}) {
            const ShownSale seen = shown(sale(state));
            const QString all = seen.method.english() + seen.network.english() + seen.code
                + displayWords::title(seen.stage).english() + displayWords::note(seen.stage, true).english();
            for (const QString &secret : {u"anna"_s, u"Anna"_s, u"chairs"_s, u"CF-"_s, u"2237"_s, u"REMOTE"_s,
                     u"Account Name"_s, u"gateway"_s, u"NonStoPay"_s})
                QVERIFY2(!all.contains(secret), qPrintable(all));
        }
    }

    void aCardTypedHereShowsAmountAndStateAlone()
    {
        Invoice direct = sale();
        direct.methodId = u"card"_s;
        direct.channel = Channel::Direct;
        direct.payLink.clear();
        const ShownSale seen = shown(direct);
        QVERIFY(seen.stage == Stage::Moment);
        QVERIFY(seen.method.isEmpty());
        direct.state = State::Paid;
        QVERIFY(shown(direct).stage == Stage::Paid);
    }

    void methodAndNetworkAreTold()
    {
        QCOMPARE(shown(sale()).method.english(), m_methods.find(u"crypto")->title.english());
        Invoice coin = eInvoice(u"usdt_trc20"_s);
        coin.coin = {u"TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE"_s, u"USDT"_s, u"TRC20"_s, 0, 4};
        QCOMPARE(shown(coin).network.english(), u"USDT · network TRC20"_s);
        QVERIFY(shown(coin).stage == Stage::Scan);
        const ShownSale phone = shown(eInvoice(u"orange_money-mali.xof"_s));
        QVERIFY(phone.stage == Stage::Phone);
        QVERIFY(phone.method.english().startsWith(u"Orange Money"));
    }

    void aCoinsCodeIsTheOneThatTheCashierChose()
    {
        Invoice coin = eInvoice(u"btc"_s);
        coin.amount = Money(1'000'000, *Currency::find(u"BTC"));
        coin.coin = {u"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"_s, u"BTC"_s, u"BTC"_s, 0, 2};
        const auto code = [&](paymentMeans::CoinCode coinCode) {
            return shownSale(coin, m_methods, training, coinCode).code;
        };
        QVERIFY(code(paymentMeans::CoinCode::WithAmount).startsWith(u"bitcoin:"_s));
        QCOMPARE(code(paymentMeans::CoinCode::AddressOnly), coin.coin.address);
        coin.coin.address = u"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"_s; // its check digits are wrong
        QVERIFY(shown(coin).stage == Stage::Moment);
        QVERIFY(shown(coin).code.isEmpty());
    }

    // A wallet that does not know EIP-681 would send to the token's contract.
    void whatSomeWalletsMisreadIsSaid()
    {
        Invoice token = eInvoice(u"usdt_erc20"_s);
        token.amount = Money(1'000'000, *Currency::find(u"USDT"));
        token.coin = {u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s, u"USDT"_s, u"ERC20"_s, 0, 12};
        const auto shownAs = [&](paymentMeans::CoinCode coinCode) {
            return shownSale(token, m_methods, training, coinCode);
        };
        const ShownSale holding = shownAs(paymentMeans::CoinCode::WithAmount);
        QVERIFY2(holding.code.startsWith(u"ethereum:"_s), qPrintable(holding.code));
        QVERIFY(holding.mayBeMisread);
        QVERIFY(!displayWords::note(holding.stage, holding.mayBeMisread).isEmpty());
        const ShownSale bare = shownAs(paymentMeans::CoinCode::AddressOnly);
        QVERIFY(bare.stage == Stage::Scan && !bare.mayBeMisread);
        QVERIFY(displayWords::note(bare.stage, bare.mayBeMisread).isEmpty());
        QVERIFY(!shown(sale()).mayBeMisread);
    }

    void aFormIsPaidAtTheCounter()
    {
        Invoice form = eInvoice(u"visamaster.uah"_s);
        form.payForm = PayForm{QUrl(u"https://pay.example.com/acs"_s), true, {{u"id"_s, u"1"_s}}}.toJson();
        QVERIFY(shown(form).stage == Stage::Counter);
        QVERIFY(shown(form).code.isEmpty());
    }

    void trainingIsMarked()
    {
        Invoice practised = sale();
        practised.accountId = training;
        QVERIFY(shown(practised).isTraining);
        QVERIFY(!shown(sale()).isTraining);
    }
};

QTEST_GUILESS_MAIN(ShownSaleTest)
#include "ShownSaleTest.moc"
