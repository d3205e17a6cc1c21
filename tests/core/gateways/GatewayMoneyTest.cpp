// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceSamples.h"
#include "gateways/WireReader.h"
#include "gateways/einvoice/EInvoiceAnswers.h"
#include "gateways/einvoice/EInvoiceMoney.h"
#include "gateways/nonstopay/NonStoPayAnswers.h"
#include "gateways/nonstopay/NonStoPaySum.h"
#include "invoices/Attention.h"
#include "invoices/SaleMoney.h"
#include "methods/PaymentSystem.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// Written with ' in place of ".
Json json(QByteArray text)
{
    auto parsed = Json::parse(text.replace('\'', '"'));
    if (!parsed)
        qFatal("no JSON: %s", text.constData());
    return *parsed;
}

Invoice saleOf(const QString &amount, const QString &system)
{
    Invoice sale = samples::eInvoiceSale(State::Open, u"79DF-60B0-17F6"_s);
    sale.amount = *Money::fromWire(amount, *currencyOfSystem(system));
    sale.fields.set(u"currency"_s, Json::string(system));
    return sale;
}

/// The sale after a status answer with these members, as far as money goes.
Invoice afterStatus(Invoice sale, const QByteArray &members)
{
    const Json kept = Redaction().json(json("{" + members + "}"), einvoice::keptMembers());
    sale.state = einvoice::stateOf(wire::id(kept[u"status"])).value_or(sale.state);
    sale.settlement = einvoice::moneyIn(kept, sale);
    sale.doubt = einvoice::recalculationDoubt(kept);
    return sale;
}

QString needs(const Invoice &sale)
{
    return needsPerson(sale) ? attention(sale) : u"nobody"_s;
}

} // namespace

/// What both gateways' answers come to for a sale: from the wire to whether a person has to look. What must
/// not be silent comes first.
class GatewayMoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eInvoiceStatus_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &asked, const QString &system, const QByteArray &members,
                             const QString &expected) {
            QTest::newRow(QByteArray(QString(asked + u' ' + system + u": "_s).toUtf8() + members))
                << asked << system << members << expected;
        };
        const auto finished = [&row](const QString &asked, const QString &system, const QByteArray &amount,
                                  const QString &expected) {
            row(asked, system, "'status':'FINISHED','amount':" + amount, expected);
        };
        const QString amount = u"amount"_s;
        const QString unreadable = u"amount-unreadable"_s;
        const QString usd = u"visamaster.usd"_s;
        finished(u"0.001"_s, u"bitcoin"_s, "5.0e-5", amount);
        finished(u"50"_s, u"usdt_trc20"_s, "4.99999999", amount);
        finished(u"50"_s, u"usdt_trc20"_s, "49.99999999", amount);
        finished(u"21.73913043478261"_s, u"usdt_trc20"_s, "21.73913", amount);
        finished(u"1500"_s, u"wave-ci.xof"_s, "150.50", amount);
        finished(
            u"1500"_s, u"wave-ci.xof"_s, "'1,500'", unreadable); // one and a half, or a thousand and a half
        finished(u"15.04"_s, usd, "'5,04'", amount);
        finished(u"15.04"_s, usd, "'5.04 USD'", amount);
        finished(u"15.04"_s, usd, "5.041", amount);
        finished(u"15.04"_s, usd, "0", amount);
        finished(u"15.04"_s, usd, "-15.04", amount);
        finished(u"15.04"_s, usd, "'0.00'", amount);
        finished(u"15.04"_s, usd, "'15.04 UAH'", amount);
        finished(u"15.04"_s, usd, "'fifteen'", unreadable);
        finished(u"15.04"_s, usd, "true", unreadable);
        finished(u"15.04"_s, usd, "{'value':'15.04'}", unreadable);
        finished(u"15.04"_s, usd, "[15.04]", unreadable);
        finished(u"15.04"_s, usd, "'15.04.26'", unreadable);
        finished(u"15.04"_s, usd, "1504", amount);
        finished(u"15.04"_s, usd, "1e300", unreadable);
        finished(u"15.04"_s, usd, "-1e-300", unreadable);
        finished(u"15.04"_s, usd, '\'' + QByteArray(60, '9') + '\'',
            unreadable); // masked, as a card number would be
        finished(u"0.00000001"_s, u"bitcoin"_s, "1e-9", amount);
        const QByteArray paid = "'status':'FINISHED','currency':'visamaster.usd','amount':917,";
        row(u"917"_s, usd, paid + "'is_recalc':true,'accrual_amount':10,'accrual_currency':'USD'", amount);
        row(u"917"_s, usd, paid + "'is_recalc':'1'", amount);
        row(u"917"_s, usd, paid + "'is_recalc':'TRUE'", amount);
        row(u"917"_s, usd, paid + "'is_recalc':'yes'", amount);
        for (const char *odd : {"2", "'partial'", "{'amount':10}", "'perhaps'", "[10]"})
            row(u"917"_s, usd, paid + "'is_recalc':" + odd, u"unreadable"_s);
        row(u"917"_s, usd, "'status':'SUCCESS','amount':917,'is_recalc':2", u"unreadable"_s);
        for (const char *none : {"false", "0", "'0'", "'no'", "null", "''", "[]", "'N'"})
            row(u"917"_s, usd, paid + "'is_recalc':" + none, u"nobody"_s);
        row(u"917"_s, usd, "'status':'PAYIN','amount':917,'is_recalc':2", u"nobody"_s); // nobody has paid
        row(u"917"_s, usd, "'status':'payed_recalc','amount':'917.00'", amount);
        row(u"917"_s, usd, "'status':'PAYED RECALC'", amount);
        const QString noCurrency = u"currency-unknown"_s;
        row(u"917"_s, usd, paid + "'fee':1,'accrual_amount':10,'accrual_currency':'usd'", u"credit"_s);
        row(u"917"_s, usd, paid + "'fee':1,'accrual_amount':10", noCurrency);
        row(u"917"_s, usd, paid + "'accrual_amount':10,'accrual_currency':'USD'", u"credit"_s);
        row(u"917"_s, usd, paid + "'fee':null,'accrual_amount':'10','accrual_currency':'USD'", u"credit"_s);
        row(u"917"_s, usd, paid + "'accrual_amount':10", noCurrency);
        row(u"917"_s, usd, paid + "'accrual_amount':0,'accrual_currency':'USD'", u"credit"_s);
        row(u"917"_s, usd, paid + "'accrual_amount':10,'accrual_currency':'EUR'", u"credit"_s);
        row(u"917"_s, usd, paid + "'accrual_amount':10,'accrual_currency':'usdt_trc20'", u"credit"_s);
        row(u"917"_s, usd, paid + "'accrual_amount':'ten','accrual_currency':'USD'", unreadable);
        row(u"917"_s, usd, paid + "'fee':'1,234'", unreadable);
        row(u"917"_s, usd, paid + "'accrual_amount':900,'accrual_currency':null", noCurrency);
        row(u"917"_s, usd, paid + "'fee':'17','accrual_amount':'900'", noCurrency);
        row(u"917"_s, usd, paid + "'accrual_amount':900,'accrual_currency':'XXX'", noCurrency);
        row(u"917"_s, usd, paid + "'accrual_amount':900,'accrual_currency':'XTS'", noCurrency);
        row(u"917"_s, usd, paid + "'accrual_amount':900,'accrual_currency':'doubloon'", noCurrency);
        row(u"917"_s, usd, paid + "'accrual_amount':0,'accrual_currency':'USD'", u"credit"_s);
        row(u"917"_s, usd, paid + "'accrual_amount':900,'accrual_currency':'USD','fee':-17", u"credit"_s);
        row(u"917"_s, usd, paid + "'accrual_amount':1e400,'accrual_currency':'USD'", unreadable);
        row(u"15.04"_s, usd, "'status':'FINISHED','currency':'XXX','amount':'15.04'", noCurrency);
        row(u"15.04"_s, usd, "'status':'FINISHED','currency':'doubloon','amount':'15.04'", noCurrency);
        row(u"15.04"_s, usd, "'status':'FINISHED','currency':'visamaster.uah','amount':'much'", unreadable);
        row(u"15.04"_s, usd, "'status':'FINISHED','currency':'visamaster.uah','amount':0", amount);
        row(u"15.04"_s, usd, "'status':'PAYED','amount':'5.04'", amount); // settlement outstanding
        row(u"15.04"_s, usd, "'status':'FINISHED','currency':'VISAMASTER.USD','amount':'5.04'", amount);
        row(u"15.04"_s, usd, "'status':'FINISHED','currency':' usd ','amount':'5.04'", amount);
        const QByteArray elsewhere = "'status':'FINISHED','currency':'visamaster.uah','amount':";
        row(u"15.04"_s, usd, elsewhere + "'1.00'", amount); // no money is worth fifteen dollars
        for (const char *code : {"uah", "ngn", "jpy", "eur", "kwd"})
            row(u"15.04"_s, usd,
                "'status':'FINISHED','currency':'visamaster." + QByteArray(code) + "','amount':'15.04'",
                amount);
        row(u"15.04"_s, usd, "'status':'FINISHED','currency':'visamaster.xof','amount':15", amount);
        row(u"1500"_s, u"wave-ci.xof"_s, "'status':'FINISHED','currency':'x.gnf','amount':1500", amount);
        row(u"20"_s, usd, "'status':'FINISHED','currency':'x.cdf','amount':20000", amount);
        row(u"15.04"_s, usd, "'status':'FINISHED','accrual_amount':20,'accrual_currency':'UAH','fee':0",
            u"credit"_s);
        row(u"15.04"_s, usd, "'status':'FINISHED','accrual_amount':150.4,'accrual_currency':'USD'",
            u"credit"_s);
        row(u"15.04"_s, usd, "'status':'FINISHED','fee':20,'accrual_amount':8,'accrual_currency':'USD'",
            u"credit"_s);
        row(u"15.04"_s, usd, elsewhere + "0", amount);
        row(u"15.04"_s, usd, elsewhere + "'a lot'", unreadable);
        row(u"15.04"_s, usd, "'status':'FINISHED','currency':'visamaster.eur','amount':1.00", amount);
        row(u"15.04"_s, usd, "'status':'FINISHED','currency':'bitcoin','amount':'0.00000001'", amount);
        row(u"50"_s, u"usdt_trc20"_s, elsewhere + "'2100'", amount); // a coin was asked for
        row(u"50"_s, u"usdt_trc20"_s, "'status':'FINISHED','currency':'bitcoin','amount':0.0007", amount);
        row(u"50"_s, u"usdt_trc20"_s, "'status':'FINISHED','currency':'visamaster.usd','amount':5", amount);
        row(u"15.04"_s, usd, "'status':'REFUNDED'", u"chargeback"_s);
        row(u"15.04"_s, usd, "'status':'on hold'", u"withheld"_s);

        finished(u"15.04"_s, usd, "15.039999999999999", u"nobody"_s);
        finished(u"1234.50"_s, usd, "'1,234.50'", u"nobody"_s);
        finished(u"1234.50"_s, usd, "'1 234,50'", u"nobody"_s);
        finished(u"0.00005"_s, u"bitcoin"_s, "5e-05", u"nobody"_s);
        finished(u"0.00001"_s, u"bitcoin"_s, "1.0e-05", u"nobody"_s);
        finished(u"15.04"_s, usd, "15.040", u"nobody"_s);
        finished(u"1500"_s, u"wave-ci.xof"_s, "1500.0", u"nobody"_s);
        finished(u"21.73913043478261"_s, u"usdt_trc20"_s, "21.739130434782609", u"nobody"_s);
        finished(u"1500"_s, u"wave-ci.xof"_s, "'1500.00 XOF'", u"nobody"_s);
        finished(u"15.04"_s, usd, "'15.04'", u"nobody"_s);
        finished(u"15.04"_s, usd, "null", u"nobody"_s);
        finished(u"15.04"_s, usd, "''", u"nobody"_s);
        finished(u"15.04"_s, usd, "[]", u"nobody"_s);
        row(u"15.04"_s, usd, "'status':'FINISHED','currency':'visamaster.uah','amount':'620.00'",
            u"nobody"_s);
        row(u"50"_s, u"usdt_trc20"_s, "'status':'FINISHED','currency':'USDT_TRC20','amount':'50'",
            u"nobody"_s);
        row(u"50"_s, u"usdt_trc20"_s, "'status':'FINISHED','currency':'visamaster.usd','amount':'49.90'",
            u"nobody"_s);
        row(u"15.04"_s, usd, "'status':'FINISHED','currency':'bitcoin','amount':'0.00016'", u"nobody"_s);
        row(u"1500"_s, u"wave-ci.xof"_s, "'status':'FINISHED','currency':'x.eur','amount':'2.30'",
            u"nobody"_s);
        row(u"5000"_s, u"visamaster.uah"_s,
            "'status':'FINISHED','amount':5000.00,'fee':100.00,'accrual_amount':4900.00,'accrual_currency':'"
            "UAH',"
            "'is_recalc':false",
            u"nobody"_s);
        row(u"5000"_s, u"visamaster.uah"_s,
            "'status':'FINISHED','is_recalc':'0','fee':null,'accrual_amount':''", u"nobody"_s);
        row(u"917"_s, usd, paid + "'accrual_amount':'700','accrual_currency':'USD'", u"nobody"_s);
        row(u"917"_s, usd, paid + "'accrual_amount':'37000','accrual_currency':'UAH'", u"nobody"_s);
        row(u"917"_s, usd, "'status':'PAYED','amount':917,'accrual_amount':0", u"nobody"_s); // not yet
        row(u"15.04"_s, usd, "'status':'PAYIN','amount':'5.04','is_recalc':true",
            u"nobody"_s); // nobody has paid
    }
    void eInvoiceStatus()
    {
        QFETCH(QString, asked);
        QFETCH(QString, system);
        QFETCH(QByteArray, members);
        QTEST(needs(afterStatus(saleOf(asked, system), members)), "expected");
    }

    /// Of 15.04 dollars: what sums have where the debit was made in another currency.
    void whatAnotherCurrencyCounts_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QByteArray &members, const QString &expected) {
            QTest::newRow(members) << members << expected;
        };
        const QByteArray uah = "'status':'FINISHED','currency':'visamaster.uah','amount':'620.00'";
        row(uah, u"620 UAH, not known"_s);
        row(uah + ",'fee':'20','accrual_amount':'600','accrual_currency':'UAH'", u"620 UAH, not known"_s);
        row(uah + ",'fee':'0.30','accrual_amount':'14.74','accrual_currency':'USD'", u"620 UAH, 15.04"_s);
        row(uah + ",'accrual_amount':'14.74','accrual_currency':'USD'", u"620 UAH, not known"_s);
        row("'status':'PAYED','currency':'visamaster.uah','amount':'620.00'", u"620 UAH, not known"_s);
        row("'status':'FINISHED','currency':'usdt_trc20','amount':'15'", u"15 USDT, 15.04"_s);
        row("'status':'FINISHED','currency':'NEWCOIN','amount':'15'", u"15 NEWCOIN, not known"_s);
        row("'status':'FINISHED','currency':'visamaster.uah'", u"15.04 USD, 15.04"_s);
        row("'status':'FINISHED','currency':'visamaster.usd','amount':'15.04'", u"15.04 USD, 15.04"_s);
        row("'status':'PAYIN','currency':'visamaster.uah','amount':'620.00'", u", 0.00"_s);
    }
    void whatAnotherCurrencyCounts()
    {
        QFETCH(QByteArray, members);
        const SaleMoney money = moneyOf(afterStatus(saleOf(u"15.04"_s, u"visamaster.usd"_s), members));
        const QString counted = money.paid ? money.paid->decimalText() : u"not known"_s;
        const QString paid = QStringList{money.paidText, money.paidCurrency}.join(u' ').trimmed();
        QTEST(QString(paid + u", " + counted), "expected");
        QCOMPARE(money.due.has_value(), money.paid.has_value());
    }

    void aCorrectedAmountTakesTheOddOneBack()
    {
        Invoice sale =
            afterStatus(saleOf(u"15.04"_s, u"visamaster.usd"_s), "'status':'FINISHED','amount':'5,04'");
        QCOMPARE(needs(sale), u"amount"_s);
        const Settlement odd = sale.settlement;
        Settlement next;
        einvoice::statePaid(&next, json("{'status':'FINISHED','amount':15.04}"), sale);
        sale.settlement = next.completedBy(odd);
        QCOMPARE(needs(sale), u"nobody"_s);
    }

    void eInvoiceLines_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("created");
        QTest::addColumn<QString>("doubt");
        const auto row = [](const QByteArray &members, const QString &amount, const QString &created,
                             const QString &doubt = {}) {
            QTest::newRow(members) << members << amount << created << doubt;
        };
        const QByteArray uah = "'status':'PAYIN','payment_id':'1001','currency':'visamaster.uah',";
        const QString unreadable = u"unreadable:amount"_s;
        row(uah + "'amount':'abc'", u"-"_s, u"-"_s, unreadable);
        row(uah + "'amount':'1,234'", u"-"_s, u"-"_s, unreadable);
        row(uah + "'amount':5.041", u"-"_s, u"-"_s, unreadable);
        row(uah + "'amount':true", u"-"_s, u"-"_s, unreadable);
        row("'status':'PAYIN','payment_id':1001,'currency':'---','amount':'much'", u"-"_s, u"-"_s,
            unreadable);
        row(uah + "'amount':5,'created':'yesterday'", u"5.00 UAH"_s, u"-"_s, u"unreadable:time"_s);
        row(uah + "'amount':5,'created':'2026-02-30 10:00:00'", u"5.00 UAH"_s, u"-"_s, u"unreadable:time"_s);
        row(uah + "'amount':5,'created':true", u"5.00 UAH"_s, u"-"_s, u"unreadable:time"_s);
        for (const char *time : {"'2026-00-10'", "'2026-02-30'", "'2026-03-15 24:00:00'",
                 "'9999-12-31 23:59:59'", "'0001-01-01T00:00:00'", "'1970-01-01 00:00:00'",
                 "'2026-03-15 10:00:00 EST'", "'2026-03-15 10:00:00 Europe/Kyiv'", "'15 March 2026'",
                 "1773568800000000", "'99999999999999'", "20260315", "-1", "1e400", "{'date':'2026-03-15'}"})
            row(uah + "'amount':5,'created':" + time, u"5.00 UAH"_s, u"-"_s, u"unreadable:time"_s);
        for (const char *none :
            {"0", "'0'", "'0000-00-00'", "'0000-00-00 00:00:00'", "''", "null", "[]", "'-'"})
            row(uah + "'amount':5,'created':" + none, u"5.00 UAH"_s, u"-"_s);
        for (const char *time : {"1773568800", "'1773568800'", "1773568800000", "'1773568800000'",
                 "1773568800.0", "'2026-03-15T12:00:00.000+02:00'", "'2026-03-15 10:00:00 UTC'"})
            row(uah + "'amount':5,'created':" + time, u"5.00 UAH"_s, u"2026-03-15T10:00:00Z zone"_s);
        const QByteArray five = "'status':'PAYIN','payment_id':'1001','amount':5,'currency':";
        row(five + "null", u"-"_s, u"-"_s, u"unreadable:currency"_s);
        row(five + "'visamaster'", u"-"_s, u"-"_s, u"unreadable:currency"_s);
        row(five + "'uah'", u"5.00 UAH"_s, u"-"_s);
        row("'payment_id':'1001','currency':'visamaster.uah','amount':5,'status':'ON VACATION'",
            u"5.00 UAH"_s, u"-"_s, u"status:on-vacation"_s);
        row("'payment_id':'1001','currency':'visamaster.uah','amount':5,'status':{}", u"5.00 UAH"_s, u"-"_s,
            u"unreadable:status"_s);
        row(uah + "'amount':null", u"-"_s, u"-"_s);
        row(uah + "'amount':'N/A','created':'0000-00-00 00:00:00'", u"-"_s, u"-"_s);
        row(uah + "'amount':'1,234.50','created':'2026-03-15 10:00:00'", u"1234.50 UAH"_s,
            u"2026-03-15T10:00:00Z"_s);
        row(uah + "'amount':15.039999999999999,'created':'2026-03-15T10:00:00+02:00'", u"15.04 UAH"_s,
            u"2026-03-15T08:00:00Z zone"_s);
        row("'status':'PAYIN','payment_id':1001,'currency':'VISAMASTER.UAH','amount':'100 "
            "UAH','created':1773568800",
            u"100.00 UAH"_s, u"2026-03-15T10:00:00Z zone"_s);
        row("'status':'PAYIN','payment_id':'1001','currency':' USDT_TRC20 ','amount':'5e-05'",
            u"0.000050 USDT"_s, u"-"_s);
        row("'status':'PAYIN','payment_id':1001.0,'currency':'BITCOIN','amount':1.0e-05", u"0.00001000 BTC"_s,
            u"-"_s);
    }
    void eInvoiceLines()
    {
        QFETCH(QByteArray, members);
        const StatementLine line = einvoice::lineIn(json("{" + members + "}"), Redaction());
        QCOMPARE(line.reference, u"1001"_s);
        QTEST(line.amount ? line.amount->display().english() : u"-"_s, "amount");
        QString created = line.createdAt.isValid() ? line.createdAt.toString(Qt::ISODate) : u"-"_s;
        QTEST(line.zoneIsTold ? created + u" zone"_s : created, "created");
        QTEST(line.doubt, "doubt");
        QCOMPARE(line.system, line.system.toLower().trimmed());
    }

    void whatIsPaidByMayBeEmpty_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QByteArray &members, const QString &expected) {
            QTest::newRow(members) << members << expected;
        };
        for (const char *nothing :
            {"[]", "{}", "''", "false", "null", "{'address':null}", "{'address':''}", "' '", "'-'", "'null'",
                "'N/A'", "[{}]", "{'address':false,'current_confirmations':0}", "{'address':[]}"})
            row(QByteArray("'crypto':") + nothing, u"nothing"_s);
        for (const char *nothing :
            {"'#'", "'-'", "'  '", "false", "null", "[]", "{}", "'null'", "'N/A'", "'about:blank'", "' # '"})
            row(QByteArray("'pay_link':") + nothing, u"nothing"_s);
        for (const char *nothing : {"''", "false", "[]", "null", "'-'"})
            row(QByteArray("'pay_form':") + nothing, u"nothing"_s);
        row("'crypto':[],'pay_link':'https://pay.example/1','pay_form':''", u"link"_s);
        row("'crypto':{'address':'bc1qexample','current_confirmations':'1'},'pay_link':'#'", u"coin"_s);
        row("'crypto':[{'address':'bc1qexample'}]", u"coin"_s);
        row("'crypto':{'address':'a b c'}", u"means-unsafe"_s);
        row("'crypto':'bc1qexample'", u"means-unsafe"_s);
        row("'crypto':true", u"means-unsafe"_s);
        row("'pay_link':'javascript:alert(1)'", u"error"_s);
    }
    void whatIsPaidByMayBeEmpty()
    {
        QFETCH(QByteArray, members);
        const auto means =
            einvoice::paymentMeansIn(json("{" + members + "}"), u"bitcoin"_s, samples::till(), Redaction());
        QString said = u"nothing"_s;
        if (!means.link.isEmpty())
            said = u"link"_s;
        else if (!means.coin.isEmpty())
            said = u"coin"_s;
        else if (means.error)
            said = means.error->code == u"means-unsafe" ? means.error->code : u"error"_s;
        QTEST(said, "expected");
    }

    void nonStoPayLines_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("expected"); // what the sale of 15.04 USD needs
        const auto row = [](const QByteArray &members, const QString &expected) {
            QTest::newRow(members) << members << expected;
        };
        const QByteArray paid = "'id':'1','status':'PAID','symbol':'USD','amount':'15.04',";
        const QString unreadable = u"amount-unreadable"_s;
        row(paid + "'paid_amount':'5.04'", u"amount"_s);
        row(paid + "'paid_amount':'0.00'", u"amount"_s);
        row(paid + "'paid_amount':-15.04", u"amount"_s);
        row(paid + "'paid_amount':'5,04'", u"amount"_s);
        row(paid + "'paid_amount':5.041", u"amount"_s);
        row(paid + "'paid_amount':'•••'", unreadable);
        row(paid + "'paid_amount':'fifteen'", unreadable);
        row(paid + "'paid_amount':{}, 'fee_amount':'a bit'", unreadable);
        row(paid + "'paid_amount':'15.04','merchant_amount':true", unreadable);
        row(paid + "'exchange_currency_symbol':'USDC','paid_amount':'1.504'", u"amount"_s);
        row(paid + "'exchange_currency_symbol':'usdc','paid_amount':'0'", u"amount"_s);
        row(paid + "'exchange_currency_symbol':'EUR','paid_amount':'1.00'", u"amount"_s);
        row(paid + "'exchange_currency_symbol':'USDT_TRC20','paid_amount':'1.504'", u"amount"_s);
        row(paid + "'exchange_currency_symbol':'BTC','paid_amount':'0.00000001'", u"amount"_s);
        row(paid + "'paid_amount':'15.04','merchant_amount':'1.00','fee_amount':'1.00'", u"credit"_s);
        row(paid + "'exchange_currency_symbol':'USDC','paid_amount':'15.04','merchant_amount':'0.01'",
            u"credit"_s);
        row(paid + "'create_date':'31/12/2026'", u"unreadable"_s);
        row(paid + "'merchant_amount':0,'exchange_currency_symbol':'USDC'", u"credit"_s);
        row("'id':'1','status':'PAID','amount':'15.04','paid_amount':'15.04'", u"unreadable"_s);
        row("'id':'1','status':'PAID','symbol':'XXX','amount':'15.04'", u"unreadable"_s);
        row("'id':'1','status':'PAID','symbol':'usd_polygon','amount':'15.04'", u"unreadable"_s);
        row("'id':'1','status':'on vacation','symbol':'USD','amount':'15.04'", u"status"_s);
        row("'id':'1','status':null,'symbol':'USD','amount':'15.04'", u"unreadable"_s);
        row("'id':'1','status':'PAID','symbol':'usd','amount':'15.o4'", u"unreadable"_s);

        row(paid + "'paid_amount':'15.04'", u"nobody"_s);
        row(paid + "'paid_amount':15.039999999999999", u"nobody"_s);
        row(paid + "'paid_amount':null,'merchant_amount':'','fee_amount':[]", u"nobody"_s);
        row(paid + "'exchange_currency_symbol':'USDC','paid_amount':'15.01'", u"nobody"_s);
        row(paid + "'exchange_currency_symbol':'USDT_TRC20','paid_amount':'15.01'", u"nobody"_s);
        row(paid
                + "'exchange_currency_symbol':'USDC','paid_amount':'15.04','merchant_amount':'13.536','fee_"
                  "amount':'1.504'",
            u"nobody"_s);
        row(paid + "'exchange_currency_symbol':'INR','paid_amount':'1200'", u"nobody"_s);
        row(paid + "'create_date':'2026-03-15 10:00:00','email':'N/A'", u"nobody"_s);
        row("'id':'1','status':'WAITING','symbol':'USD','amount':'15.04','paid_amount':'0.00'", u"nobody"_s);
        row("'id':'1','status':'UNPAID','symbol':'USD','amount':'15.04','paid_amount':'0'", u"nobody"_s);
    }
    void nonStoPayLines()
    {
        QFETCH(QByteArray, members);
        const StatementLine line = nonstopay::lineIn(json("{" + members + "}"), Redaction());
        QCOMPARE(line.remoteId, u"1"_s);
        QCOMPARE(line.email, QString()); // "N/A" is nobody's address
        Invoice sale = samples::eInvoiceSale(line.state.value_or(State::Open));
        sale.amount = Money(1504, *Currency::find(u"USD"));
        sale.settlement = line.settlement;
        sale.doubt = line.doubt;
        QTEST(needs(sale), "expected");
    }

    /// An info answer, which never tells a fee, about a sale of 15.04 dollars.
    void nonStoPayCredits_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QByteArray &members, const QString &expected) {
            QTest::newRow(members) << members << expected;
        };
        row("'totalAmount':0.01,'totalCurrency':'USD'", u"credit"_s);
        row("'totalAmount':'7.51','totalCurrency':'usd'", u"credit"_s);
        row("'totalAmount':0.01,'totalCurrency':'USDC'", u"credit"_s);
        row("'totalAmount':0.01,'totalCurrency':'EUR'", u"credit"_s);
        row("'totalAmount':0.00000001,'totalCurrency':'BTC'", u"credit"_s);
        row("'totalAmount':7.53,'totalCurrency':'USD'", u"nobody"_s);
        row("'totalAmount':12.03,'totalCurrency':'USDC'", u"nobody"_s); // the documents have a fifth as fee
        row("'totalAmount':0.0002,'totalCurrency':'BTC'", u"nobody"_s);
        row("'totalAmount':13.5,'totalCurrency':'EUR'", u"nobody"_s);
        row("'totalAmount':1100,'totalCurrency':'INR'", u"nobody"_s);
        row("'totalAmount':null,'totalCurrency':null", u"nobody"_s);
    }
    void nonStoPayCredits()
    {
        QFETCH(QByteArray, members);
        Invoice sale = samples::eInvoiceSale(State::Paid);
        sale.amount = Money(1504, *Currency::find(u"USD"));
        sale.settlement = nonstopay::settlementIn(json("{" + members + "}"), State::Paid);
        QTEST(needs(sale), "expected");
        QCOMPARE(attentionWords(sale).contains(u"tells no fee"), needsPerson(sale));
    }

    void sumsOfFineCoinsAreComparedAsFarAsADoubleTells()
    {
        Invoice sale = samples::eInvoiceSale(State::Paid);
        sale.amount = *Money::fromWire(u"1.234567890123456789", *Currency::find(u"ETH"));
        const auto sum = [&sale](const char *amount) {
            return nonstopay::compareSum(json(amount), json("'ETH'"), sale);
        };
        QVERIFY(sum("1.234567890123456789") == nonstopay::Sum::Same);
        QVERIFY(sum("1.2345678901234568") == nonstopay::Sum::Same);
        QVERIFY(sum("1.2345678901235") == nonstopay::Sum::Other);
    }

    void nonStoPayStatesItsAmount_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("paid");
        const auto row = [](const QByteArray &members, const QString &paid) {
            QTest::newRow(members) << members << paid;
        };
        row("'devise':'USD','amount':'5.041'", u"5.041"_s);
        row("'devise':'usd','amount':0", u"0"_s);
        row("'devise':'USD','amount':'-15.04'", u"-15.04"_s);
        row("'amount':'many'", u"many"_s);
        row("'devise':'USD','amount':true", u"?"_s);
        row("'devise':'USD','amount':'15.04'", {});
        row("'devise':'USD','amount':15.039999999999999", {});
        row("'devise':'USD','amount':null", {});
        row("'devise':'USDC','amount':4", {});
    }
    void nonStoPayStatesItsAmount()
    {
        QFETCH(QByteArray, members);
        Invoice sale = samples::eInvoiceSale(State::Paid);
        sale.amount = Money(1504, *Currency::find(u"USD"));
        QTEST(nonstopay::oddAmountIn(json("{" + members + "}"), sale).paid, "paid");
    }
};

QTEST_GUILESS_MAIN(GatewayMoneyTest)
#include "GatewayMoneyTest.moc"
