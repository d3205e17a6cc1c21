// SPDX-License-Identifier: GPL-3.0-or-later
#include "methods/PaymentSystem.h"

#include "invoices/DraftCheck.h"
#include "methods/MethodCatalogue.h"
#include "methods/NearSystems.h"

#include <QSet>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// The codes as seeds/003 lists them, with the currency that stands beside each there.
const QStringList documented{u"airtel.mga MGA"_s, u"airtel-congo.usd USD"_s, u"airtel-congo.cdf CDF"_s,
    u"bank.ngn NGN"_s, u"bitcoin BTC"_s, u"bitcoin_cash BCH"_s, u"link LINK"_s, u"ethereum ETH"_s,
    u"expresso-senegal.xof XOF"_s, u"free_money-senegal.xof XOF"_s, u"imps.inr INR"_s, u"litecoin LTC"_s,
    u"monero XMR"_s, u"moov-togo.xof XOF"_s, u"moov-ci.xof XOF"_s, u"moov-benin.xof XOF"_s,
    u"moov-mali.xof XOF"_s, u"moov-burkina-faso.xof XOF"_s, u"mpesa-congo.usd USD"_s,
    u"mpesa-congo.cdf CDF"_s, u"mtn-togo.xof XOF"_s, u"mtn-ci.xof XOF"_s, u"mtn-benin.xof XOF"_s,
    u"mtn-guinea.gnf GNF"_s, u"mvola.mga MGA"_s, u"orange_money.mga MGA"_s, u"orange_money-togo.xof XOF"_s,
    u"orange_money-ci.xof XOF"_s, u"orange_money-benin.xof XOF"_s, u"orange_money-senegal.xof XOF"_s,
    u"orange_money-burkina-faso.xof XOF"_s, u"orange_money-mali.xof XOF"_s, u"orange_money-congo.usd USD"_s,
    u"orange_money-congo.cdf CDF"_s, u"orange_money-guinea.gnf GNF"_s, u"paytm.inr INR"_s,
    u"phonepe.inr INR"_s, u"tmoney.xof XOF"_s, u"usdt_erc20 USDT"_s, u"usdt_trc20 USDT"_s, u"tron TRX"_s,
    u"upi.inr INR"_s, u"usdc_trc20 USDC"_s, u"vanilla_pay.mga MGA"_s, u"verve.ngn NGN"_s,
    u"visamaster.uah UAH"_s, u"visamaster.usd USD"_s, u"visamaster.ngn NGN"_s, u"visamaster.xof XOF"_s,
    u"wave-senegal.xof XOF"_s, u"wave-ci.xof XOF"_s, u"wiz_all-senegal.xof XOF"_s};

QStringList codes(const std::vector<const PaymentSystem *> &systems)
{
    QStringList codes;
    for (const PaymentSystem *system : systems)
        codes << system->code.toString();
    return codes;
}

/// What a whole form says about such a sale: "amount 1500 XOF", or "currency: system-form".
QString judged(const QString &system, const QString &amount)
{
    const PaymentMethod method = eInvoiceMethod();
    Draft draft;
    draft.methodId = method.id;
    draft.texts = {{u"currency"_s, system}, {u"amount"_s, amount}};
    const auto order = checkDraft(draft, method, {.today = QDate(2026, 3, 15)});
    if (order)
        return u"amount "_s + order->amount.display().english();
    QStringList wrong;
    for (const FieldError &error : order.error())
        wrong << error.field + u": "_s + error.code;
    return wrong.join(u", "_s);
}

} // namespace

/// The 52 payment systems as data: what is typed that is none, what is found, and how finely each counts.
class PaymentSystemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedAsASystem_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("judged");

        const auto row = [](const char *name, const QString &system, const QString &amount,
                             const QString &said) { QTest::newRow(name) << system << amount << said; };
        row("words", u"orange mali"_s, u"1500"_s, u"currency: system-unfinished"_s);
        row("a beginning", u"mtn"_s, u"1500"_s, u"currency: system-unfinished"_s);
        row("a code without its currency", u"orange_money-mali"_s, u"1500"_s,
            u"currency: system-unfinished"_s);
        row("a slip of the pen", u"bitcion"_s, u"1500"_s, u"currency: system-misspelt"_s);
        row("a currency that is none", u"orange_money-mali.xoff"_s, u"1500"_s,
            u"currency: system-currency"_s);
        row("signs", u"bank;drop.ngn"_s, u"1500"_s, u"currency: system-form"_s);
        row("blanks inside", u"my bank.kes"_s, u"1500"_s, u"currency: system-form"_s);
        row("only a point", u"."_s, u"1500"_s, u"currency: system-currency"_s);
        row("a script of its own", u"банк.ngn"_s, u"1500"_s, u"currency: system-form"_s);
        row("half a franc", u"wave-ci.xof"_s, u"1500.50"_s, u"amount: amount-decimals"_s);
        row("nine decimals of a coin", u"bitcoin"_s, u"0.000000001"_s, u"amount: amount-decimals"_s);
        row("capitals and blanks around", u" Orange_Money-Mali.XOF "_s, u"1500"_s, u"amount 1500 XOF"_s);
        // Whole codes, though they also describe listed ones.
        row("a bank of a younger list", u"bank.inr"_s, u"99.50"_s, u"amount 99.50 INR"_s);
        row("an operator without its country", u"orange.xof"_s, u"1500"_s, u"amount 1500 XOF"_s);
        row("cards in another currency", u"card.ngn"_s, u"1500"_s, u"amount 1500.00 NGN"_s);
        row("whole francs", u"mtn-guinea.gnf"_s, u"150000"_s, u"amount 150000 GNF"_s);
        row("the smallest part of a coin", u"bitcoin"_s, u"0.00000001"_s, u"amount 0.00000001 BTC"_s);
        row("a system of a younger list", u"mpesa-kenya.kes"_s, u"99.50"_s, u"amount 99.50 KES"_s);
        row("a coin on a younger network", u"usdt_bep20"_s, u"5.5"_s, u"amount 5.500000 USDT"_s);
        row("a coin that nobody listed", u"dogecoin"_s, u"12.5"_s, u"amount 12.50000000 XXX"_s);
        row("the gateway's old rouble", u"visamaster.rur"_s, u"10"_s, u"amount 10.00 RUR"_s);
    }
    void whatIsTypedAsASystem()
    {
        QFETCH(QString, system);
        QFETCH(QString, amount);
        QTEST(judged(system, amount), "judged");
    }

    void whatIsMeantIsNamed()
    {
        const auto refused = currencyOfSystem(u"orange mali");
        QVERIFY(
            refused.error().message.contains(u"Did you mean Orange Money, Mali (orange_money-mali.xof)?"));
        QVERIFY(currencyOfSystem(u"mtn").error().message.contains(
            u"mtn-togo.xof, mtn-ci.xof, mtn-benin.xof, mtn-guinea.gnf?"));
    }

    /// Money would be asked for by a system that nobody meant; but a younger one must not be in the way of
    /// those that happen to be spelt alike.
    void aSlipOfThePenIsNoNewSystem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant"); // empty: it may be a younger system, and is sent as typed
        const auto row = [](const char *typed, const char *meant) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(meant);
        };
        row("bitcion", "bitcoin"); // two letters changed places
        row("bitcon", "bitcoin");
        row("bitcoins", "bitcoin");
        row("bitcions", "bitcoin"); // two slips
        row("vitcoin", "bitcoin");
        row("etherium", "ethereum");
        row("litcoin", "bitcoin litecoin"); // either
        row("chain-lnik", "link"); // by its title
        row("bitcoin_cahs", "bitcoin_cash");
        row("cash-bitcion", "");
        row("trno", "tron"); // a short one with its letters only
        row("wvae", "wave-senegal.xof wave-ci.xof");
        row("ornage",
            "orange_money.mga orange_money-togo.xof orange_money-ci.xof orange_money-benin.xof"
            " orange_money-senegal.xof orange_money-burkina-faso.xof orange_money-mali.xof"
            " orange_money-congo.usd orange_money-congo.cdf orange_money-guinea.gnf");
        row("orangemali", "orange_money-mali.xof"); // without the blank
        row("orangmali", "orange_money-mali.xof");
        row("mali-orange", "orange_money-mali.xof");
        row("wave-coteivoire", "wave-ci.xof");
        row("wave-cotedivoire", "wave-ci.xof");
        row("airtelcongo", "airtel-congo.usd airtel-congo.cdf");
        row("orange-money-mali.xof", "orange_money-mali.xof"); // only its signs differ
        row("orangemoney_mali.xof", "orange_money-mali.xof");
        row("t-money.xof", "tmoney.xof");
        row("usdt-trc20", "usdt_trc20");

        row("paypal", ""); // not "paytm"
        row("dogecoin", "");
        row("filecoin", ""); // two letters of "litecoin", the first among them
        row("ton", ""); // not "tron"
        row("verge", ""); // not "verve"
        row("bitcoin_sv", "");
        row("usdc_erc20", ""); // each half is known, the two together are younger
        row("usdt_bep20", "");
        row("wave-mali.xof", "");
        row("visamaster.uzs", ""); // one more currency, not a slip of "visamaster.uah"
        row("mpesa-kenya.kes", "");
        row("bitcoin", ""); // which is listed
        row("...", "");
        row("", "");
    }
    void aSlipOfThePenIsNoNewSystem()
    {
        QFETCH(QString, typed);
        QTEST(codes(systemsNear(typed)).join(u' '), "meant");
    }
    void whatIsTooLongForACodeIsNotCompared()
    {
        QVERIFY(systemsNear(QString(u"bitcion"_s).repeated(10000)).empty());
    }

    void aSlipIsAskedAbout()
    {
        QCOMPARE(currencyOfSystem(u"bitcion").error().message,
            u"“bitcion” is no payment system. Did you mean Bitcoin (bitcoin)?"_s);
        for (const PaymentSystem &system : paymentSystems()) { // the guard is in nobody's way
            QVERIFY2(currencyOfSystem(system.code), qPrintable(system.code.toString()));
            QVERIFY(systemsNear(system.code).empty());
        }
    }

    void whatIsSentAsTypedIsSaidToBeSo_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("remark");
        QTest::newRow("refused") << u"bitcion"_s << u""_s;
        QTest::newRow("a beginning of listed ones") << u"mtn"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("listed") << u"bitcoin"_s << u""_s;
        QTest::newRow("no currency in it")
            << u"paypal"_s << u"Not in this program’s list: “paypal” is sent as typed."_s;
        QTest::newRow("it describes a listed one")
            << u"bank.inr"_s
            << u"Not in this program’s list: “bank.inr” is sent as typed, with amounts in INR. Listed is IMPS, India (imps.inr)."_s;
        QTest::newRow("its currency in it")
            << u"mpesa-kenya.kes"_s
            << u"Not in this program’s list: “mpesa-kenya.kes” is sent as typed, with amounts in KES."_s;
        QTest::newRow("a currency of the past")
            << u"epay-sofia.bgn"_s
            << u"Not in this program’s list: “epay-sofia.bgn” is sent as typed, with amounts in BGN. BGN is no currency any more: ISO 4217 has withdrawn it."_s;
    }
    void whatIsSentAsTypedIsSaidToBeSo()
    {
        QFETCH(QString, code);
        QTEST(unlistedRemark(code).english(), "remark");
    }

    void isFoundByWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("operator and country") << u"orange mali"_s << u"orange_money-mali.xof"_s;
        QTest::newRow("the other way round") << u"Mali ORANGE"_s << u"orange_money-mali.xof"_s;
        QTest::newRow("an operator") << u"mtn"_s << u"mtn-togo.xof mtn-ci.xof mtn-benin.xof mtn-guinea.gnf"_s;
        QTest::newRow("a coin") << u"bitcoin"_s << u"bitcoin bitcoin_cash"_s;
        QTest::newRow("a coin's sign") << u"usdt trc"_s << u"usdt_trc20"_s;
        QTest::newRow("accents") << u"cote d'ivoire wave"_s << u"wave-ci.xof"_s;
        QTest::newRow("English") << u"ivory wave"_s << u"wave-ci.xof"_s;
        QTest::newRow("hyphens") << u"t-money"_s << u"tmoney.xof"_s;
        QTest::newRow("a kind") << u"upi"_s << u"upi.inr"_s;
        QTest::newRow("the documents' word") << u"visamaster usd"_s << u"visamaster.usd"_s;
        QTest::newRow("the code itself") << u"airtel-congo.cdf"_s << u"airtel-congo.cdf"_s;
        QTest::newRow("nothing") << u"sberbank"_s << u""_s;
    }
    void isFoundByWhatPeopleType()
    {
        QFETCH(QString, typed);
        QTEST(codes(searchPaymentSystems(typed)).join(u' '), "found");
    }

    void ofACurrencyAllAreFound()
    {
        const QStringList francs = codes(searchPaymentSystems(u"xof"));
        QCOMPARE(francs.size(), documented.filter(u" XOF"_s).size());
        QCOMPARE(searchPaymentSystems(u"").size(), 52U);
    }

    void recentOnesStandFirst()
    {
        const QStringList recent{u"wave-ci.xof"_s, u"monero"_s, u"no-longer-known"_s};
        QCOMPARE(
            codes(searchPaymentSystems(u"", recent)).mid(0, 2), QStringList({u"wave-ci.xof"_s, u"monero"_s}));
        QCOMPARE(codes(searchPaymentSystems(u"xof", recent)).first(), u"wave-ci.xof"_s);
        QVERIFY(!codes(searchPaymentSystems(u"mtn", recent)).contains(u"monero"_s));
    }

    void theListIsTheDocuments()
    {
        QStringList ours;
        QSet<QString> titles;
        for (const PaymentSystem &system : paymentSystems()) {
            ours << system.code + u' ' + system.currencyCode;
            QVERIFY2(Currency::find(system.currencyCode), qPrintable(ours.last()));
            QCOMPARE(system.place.isEmpty(), system.countryCode.isEmpty());
            QCOMPARE(system.kind == PaymentSystem::Kind::Coin, !system.network.isEmpty());
            const QString title = system.title().english() + system.currencyCode;
            QVERIFY(!titles.contains(title)); // nobody can mix two up
            titles << title;
        }
        QCOMPARE(ours, documented);
    }

    void decimalsAreTheCurrencies()
    {
        for (const PaymentSystem &system : paymentSystems()) {
            const int decimals = currencyOfSystem(system.code)->decimals();
            const bool whole = system.currencyCode == u"XOF" || system.currencyCode == u"GNF";
            const bool coin = system.kind == PaymentSystem::Kind::Coin;
            QVERIFY2(coin ? decimals == 6 || decimals == 8 : decimals == (whole ? 0 : 2),
                qPrintable(system.code.toString()));
        }
    }

    void aWalletsNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<bool>("secret");
        QTest::newRow("grouped") << u"+223 70 12-34-56"_s << u"+22370123456"_s << false;
        QTest::newRow("an account's name") << u"anna@upi"_s << u"anna@upi"_s << false;
        QTest::newRow("the documents' example, a card")
            << u"4444 1111 4444 1111"_s << u"4444111144441111"_s << true;
        QTest::newRow("a card with points") << u"4444.1111.4444.1111"_s << u"4444111144441111"_s << true;
        QTest::newRow("a card with low lines") << u"4444_1111_4444_1111"_s << u"4444111144441111"_s << true;
        QTest::newRow("a card with all of them")
            << u"_4444.1111-4444 1111."_s << u"4444111144441111"_s << true;
        QTest::newRow("a card after a plus") << u"+4444_1111_4444_1111"_s << u"+4444111144441111"_s << true;
        QTest::newRow("a card with other signs")
            << u"4444@1111+4444@1111"_s << u"4444@1111+4444@1111"_s << true;
        QTest::newRow("a card behind a name")
            << u"anna_4444_1111_4444_1111"_s << u"anna_4444_1111_4444_1111"_s << true;
        QTest::newRow("a number with points") << u"+223.70.12.34_56"_s << u"+22370123456"_s << false;
        QTest::newRow("a name with points and lines") << u"anna.b_1@upi"_s << u"anna.b_1@upi"_s << false;
        QTest::newRow("only points") << u"._."_s << u"._."_s << false;
        QTest::newRow("an account's name with a hyphen") << u"anna-b@okaxis"_s << u"anna-b@okaxis"_s << false;
        QTest::newRow("grouped letters and digits")
            << u"DE89 3704 0044 0532 0130 00"_s << u"DE89370400440532013000"_s << false;
        QTest::newRow("a tab in it") << u"223\u00A070\u202F12"_s << u"2237012"_s << false;
        QTest::newRow("markup") << u"<b>1</b>"_s << QString() << false;
        QTest::newRow("only signs") << u" - - "_s << QString() << false;
    }
    void aWalletsNumber()
    {
        QFETCH(QString, typed);
        QFETCH(QString, sent);
        QFETCH(bool, secret);
        const PaymentMethod method = eInvoiceMethod();
        const auto value = checkField(*method.field(u"sender"), typed, {.today = QDate(2026, 3, 15)});
        QCOMPARE(value.has_value(), !sent.isEmpty());
        if (!value)
            return;
        QCOMPARE(toWire(*value).text(), sent);
        QCOMPARE(std::holds_alternative<SecretText>(*value), secret); // kept nowhere
    }

    void anExtraFieldIsGivenOnce_data()
    {
        QTest::addColumn<QString>("object");
        QTest::addColumn<QString>("said"); // empty: accepted
        QTest::newRow("both ways") << uR"({"phone":"223"})"_s << u"extra_fields.phone name-twice"_s;
        QTest::newRow("both ways, the same") << uR"({"phone":"224"})"_s << u"extra_fields.phone name-twice"_s;
        QTest::newRow("with blanks around")
            << uR"({" phone ":"223"})"_s << u"extra_fields.phone name-twice"_s;
        QTest::newRow("the object is wrong as well")
            << uR"({"phone":"223","a":[]})"_s
            << u"extra_fields value-not-plain, extra_fields.phone name-twice"_s;
        QTest::newRow("another name") << uR"({"Phone":"223"})"_s << u""_s;
        QTest::newRow("an empty object") << u"{}"_s << u""_s;
    }
    void anExtraFieldIsGivenOnce()
    {
        QFETCH(QString, object);
        const PaymentMethod method = eInvoiceMethod();
        Draft draft;
        draft.methodId = method.id;
        draft.texts = {{u"currency"_s, u"bank.ngn"_s}, {u"amount"_s, u"1"_s}, {u"extra_fields"_s, object},
            {u"extra_fields.phone"_s, u"224"_s}};
        const auto order = checkDraft(draft, method, {.today = QDate(2026, 3, 15)});
        QStringList said;
        for (const FieldError &error : order ? std::vector<FieldError>() : order.error())
            said << error.field + u' ' + error.code;
        QTEST(said.join(u", "_s), "said");
        draft.texts[u"extra_fields.phone"_s] = u" "_s; // left empty, it is not given
        QCOMPARE(
            checkDraft(draft, method, {.today = QDate(2026, 3, 15)}).has_value(), !object.contains(u'['));
    }

    void extraFieldsComeByNameOrAsAnObject_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said"); // empty: accepted
        const auto row = [](const char *title, const QString &name, const QString &text,
                             const QString &said) { QTest::newRow(title) << name << text << said; };
        row("no object", u"extra_fields"_s, u"[1]"_s, u"json-not-an-object"_s);
        row("nested", u"extra_fields"_s, uR"({"a":{"b":1}})"_s, u"value-not-plain"_s);
        row("without a name", u"extra_fields"_s, uR"({" ":"1"})"_s, u"name-missing"_s);
        row("a card number", u"extra_fields"_s, uR"({"card":"4242424242424242"})"_s,
            u"card-number-misplaced"_s);
        row("a card number by name", u"extra_fields.card"_s, u"4242 4242 4242 4242"_s,
            u"card-number-misplaced"_s);
        row("card data's name", u"extra_fields"_s, uR"({"phone":"223","cvv":"123"})"_s,
            u"card-data-misplaced"_s);
        row("card data's name in a name", u"extra_fields"_s, uR"({"theCardNumber":"1"})"_s,
            u"card-data-misplaced"_s);
        row("card data by name", u"extra_fields.cvv"_s, u"123"_s, u"card-data-misplaced"_s);
        row("card data by a longer name", u"extra_fields.payer_card-code"_s, u"123"_s,
            u"card-data-misplaced"_s);
        row("a card number as a name", u"extra_fields.4242424242424242"_s, u"1"_s,
            u"card-number-misplaced"_s);
        row("without the member's name", u"extra_fields."_s, u"1"_s, u"unknown-field"_s);
        row("another object's member", u"callbackJson.phone"_s, u"1"_s, u"unknown-field"_s);
        row("markup", u"extra_fields.phone"_s, u"<b>1</b>"_s, u"phone-form"_s);
        row("plain values", u"extra_fields"_s, uR"({"phone":"223","n":7,"b":true})"_s, {});
        row("one by name", u"extra_fields.phone"_s, u"22370123456"_s, {});
    }
    void extraFieldsComeByNameOrAsAnObject()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const PaymentMethod method = eInvoiceMethod();
        Draft draft;
        draft.methodId = method.id;
        draft.texts = {{u"currency"_s, u"bank.ngn"_s}, {u"amount"_s, u"1"_s}, {name, text}};
        const auto order = checkDraft(draft, method, {.today = QDate(2026, 3, 15)});
        QTEST(order ? QString() : order.error().front().code, "said");
    }
};

QTEST_GUILESS_MAIN(PaymentSystemTest)
#include "PaymentSystemTest.moc"
