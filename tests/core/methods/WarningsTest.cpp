// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleDrafts.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// The codes of what is warned of, "field: code"; or of what is refused, with a minus before it.
QString outcome(const PaymentMethod &method, Draft draft)
{
    const auto order = checkDraft(draft, method, {.today = samples::today});
    QStringList said;
    if (!order) {
        for (const FieldError &error : order.error())
            said << u"- %1: %2"_s.arg(error.field, error.code);
        return said.join(u", "_s);
    }
    for (const FieldWarning &warning : order->warnings)
        said << u"%1: %2"_s.arg(warning.field, warning.code);
    return said.join(u", "_s);
}

} // namespace

/// What is only guessed about a gateway is warned of and sent; what surely fails is refused. On whole forms,
/// by the way that window and command line go.
class WarningsTest : public QObject {
    Q_OBJECT

    const MethodCatalogue m_catalogue = MethodCatalogue::standard();

private Q_SLOTS:
    void ofOneField_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &method, const QString &field,
                             const QString &text,
                             const QString &said) { QTest::newRow(name) << method << field << text << said; };
        const QString none;
        const QString e = u"einvoice"_s;
        const QString sender = u"sender"_s;
        row("markup as a sender", e, sender, u"<img src=x>"_s, u"- sender: wallet-form"_s);
        row("a template as a sender", e, sender, u"{{7*7}}"_s, u"- sender: wallet-form"_s);
        row("an emoji as a sender", e, sender, u"💳"_s, u"- sender: wallet-form"_s);
        row("hyphens as a sender", e, sender, u"---"_s, u"- sender: wallet-form"_s);
        row("2,000 digits", e, sender, QString(2000, u'7'), u"- sender: too-long"_s);
        row("taproot", e, sender, u"bc1p5d7rjq7g6rdk2yhzks9smlaqtedr4dekq08ge8ztwac72sfr9rusxg3297"_s, none);
        row("Monero", e, sender, u'4' + QString(94, u'A'), none);
        row("Monero, integrated", e, sender, u'4' + QString(105, u'A'), none);
        row("Bitcoin Cash with its prefix", e, sender,
            u"bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"_s, none);
        row("a wallet of Kaspa, longer than usual", e, sender, u"kaspa:"_s + QString(101, u'q'),
            u"sender: long"_s);
        row("an IBAN in groups", e, sender, u"GB29 NWBK 6016 1331 9268 19"_s, none);
        row("a name at a bank", e, sender, u"anna-b.9@okaxis"_s, u"sender: wallet-form"_s);
        row("Cyrillic letters", e, sender, u"кошелёк9"_s, u"sender: wallet-form"_s);
        row("a slash", e, sender, u"12/345"_s, u"sender: wallet-form"_s);

        const QString status = u"status_url"_s;
        row("a script", e, status, u"javascript:alert(1)"_s, u"- status_url: url-not-valid"_s);
        row("a script with a host", e, status, u"JavaScript://x.example/%0aalert(1)"_s,
            u"- status_url: url-scheme"_s);
        row("a file", e, status, u"file://shop.example/etc/passwd"_s, u"- status_url: url-scheme"_s);
        row("a folder of the network", e, status, u"smb://shop.example/share"_s,
            u"- status_url: url-scheme"_s);
        row("another server's data", e, status, u"ftp://shop.example/"_s, u"- status_url: url-scheme"_s);
        row("a password", e, status, u"http://a:b@shop.example/"_s, u"- status_url: url-credentials"_s);
        row("without a scheme", e, status, u"shop.example/status"_s, u"- status_url: url-not-valid"_s);
        row("http", e, status, u"http://shop.example/status"_s, u"status_url: url-not-secure"_s);
        row("http, an address in the house", e, status, u"http://192.168.1.20:8080/s?id={id}"_s,
            u"status_url: url-not-secure"_s);
        row("http, here", e, status, u"http://127.0.0.1:8080/s"_s, none);
        row("a shop's app", e, u"success_url"_s, u"shopapp://paid?order=1001"_s,
            u"success_url: url-scheme"_s);
        row("a long page", e, u"success_url"_s, u"https://shop.example/"_s + QString(2100, u'a'),
            u"success_url: long"_s);
        row("a page without end", e, u"success_url"_s, u"https://shop.example/"_s + QString(5000, u'a'),
            u"- success_url: too-long"_s);
        row("a long description", e, u"description"_s, QString(300, u'x'), u"description: long"_s);
        row("a novel", e, u"description"_s, QString(1001, u'x'), u"- description: too-long"_s);

        const QString coin = u"payableCurrencies"_s;
        const QString c = u"crypto"_s;
        row("a coin in words", c, coin, u"Tether on Polygon"_s, u"- payableCurrencies: coin-form"_s);
        row("a coin's sign", c, coin, u"₿"_s, u"- payableCurrencies: coin-form"_s);
        row("a coin in a list", c, coin, u"[\"BTC\"]"_s, u"- payableCurrencies: coin-form"_s);
        row("a coin alone", c, coin, u"ETH"_s, u"payableCurrencies: coin-form"_s);
        row("with a hyphen", c, coin, u"USDT-TRC20"_s, u"payableCurrencies: coin-form"_s);
        row("with a second line", c, coin, u"USDC_arbitrum_one"_s, u"payableCurrencies: coin-form"_s);
        row("with a colon", c, coin, u"tron:USDT"_s, u"payableCurrencies: coin-form"_s);
        row("two of them", c, coin, u"USDT_polygon,BTC"_s, u"payableCurrencies: coin-form"_s);
        row("in small letters", c, coin, u"usdt_polygon"_s, u"payableCurrencies: coin-capitals"_s);
        row("of the known form", c, coin, u"USDC_ethereum"_s, none);

        const QString d = u"card"_s;
        row("no second line", d, u"address2"_s, u"-"_s, none);
        row("no second line, by a dot", d, u"address2"_s, u"."_s, u"address2: no-letters"_s);
        row("no second line, by dashes", d, u"address2"_s, u"—"_s, u"address2: no-letters"_s);
        row("a flat", d, u"address2"_s, u"c/o Müller & Söhne, 3"_s, none);
        row("a script as an address", d, u"address2"_s, u"<script>"_s, u"- address2: symbol"_s);
        row("a long street", d, u"address1"_s, QString(201, u'x'), u"address1: long"_s);
        row("a company's sign", d, u"name"_s, u"Ke$ha ®"_s, u"name: symbol"_s);
        row("no postcode in that country", d, u"postcode"_s, u"-"_s, u"postcode: no-letters"_s);
        row("a postcode with a slash", d, u"postcode"_s, u"110-0001/2"_s, u"postcode: postcode-form"_s);
        row("an extension", d, u"phone"_s, u"+44 20 7946 0018 x5"_s, u"phone: phone-form"_s);
        row("a service's number", d, u"phone"_s, u"112"_s, u"phone: phone-length"_s);
        row("Kosovo", d, u"country"_s, u"XK"_s, u"country: country-unofficial"_s);
        row("a program's zeros", d, u"amount"_s, u"15.040"_s, u"amount: amount-read-as"_s);
        row("a program's exponent", d, u"amount"_s, u"1.504e1"_s, none);
    }
    void ofOneField()
    {
        QFETCH(QString, method);
        QFETCH(QString, field);
        QFETCH(QString, text);
        const PaymentMethod &sold = *m_catalogue.find(method);
        Draft draft = samples::fullDraft(sold, samples::widestChannel(sold));
        draft.texts[field] = text;
        QTEST(outcome(sold, std::move(draft)), "said");
    }

    void ofAmountsInCoins_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *system, const char *amount, const QString &said) {
            QTest::addRow("%s %s", system, amount)
                << QString::fromLatin1(system) << QString::fromLatin1(amount) << said;
        };
        const QString none;
        const QString warned = u"amount: amount-decimals"_s;
        row("bitcoin", "0.000000001", u"- amount: amount-decimals"_s);
        row("litecoin", "0.123456789", u"- amount: amount-decimals"_s);
        row("monero", "0.1234567890123", u"- amount: amount-decimals"_s);
        row("ethereum", "0.1234567890123456789", u"- amount: amount-decimals"_s);
        row("ethereum", "99.123456789012345678", u"- amount: amount-too-large"_s);
        row("orange_money-mali.xof", "1500.5", u"- amount: amount-decimals"_s);
        row("monero", "0.12345678", none);
        row("monero", "0.123456789012", warned);
        row("monero", "100000.123456789012", warned);
        row("ethereum", "0.123456789", warned);
        row("ethereum", "0.123456789012345678", warned);
        row("ethereum", "250.5", none);
        row("link", "1.1234567890123", warned);
        row("usdt_trc20", "21.73913043478261", warned);
        row("usdc_trc20", "5.1234567", warned);
        row("dogecoin", "1.123456789", u"amount: amount-decimals, currency: system-unlisted"_s);
        row("orange_money-mali.xof", "1500.00", none);
        row("orange_money-mali.xof", "1.5e3", none);
    }
    void ofAmountsInCoins()
    {
        QFETCH(QString, system);
        QFETCH(QString, amount);
        const PaymentMethod &method = *m_catalogue.find(u"einvoice");
        Draft draft;
        draft.methodId = method.id;
        draft.texts = {{u"currency"_s, system}, {u"amount"_s, amount}};
        QTEST(outcome(method, std::move(draft)), "said");
    }

    /// What is warned of goes as it was typed.
    void whatIsWarnedOfIsSent()
    {
        const PaymentMethod &method = *m_catalogue.find(u"einvoice");
        Draft draft;
        draft.methodId = method.id;
        draft.texts = {{u"currency"_s, u"monero"_s}, {u"amount"_s, u"0.123456789012"_s},
            {u"sender"_s, u"anna-b@okaxis"_s}, {u"status_url"_s, u"http://shop.example/s?a=1&b=2"_s}};
        const auto order = checkDraft(draft, method, {.today = samples::today});
        QVERIFY(order.has_value());
        QCOMPARE(order->warnings.size(), 3U);
        QCOMPARE(toWire(*order->value(u"amount")).toBytes(), "0.123456789012"_ba);
        QCOMPARE(toWire(*order->value(u"sender")).text(), u"anna-b@okaxis"_s);
        QCOMPARE(toWire(*order->value(u"status_url")).text(), u"http://shop.example/s?a=1&b=2"_s);
        for (const FieldWarning &warning : order->warnings) {
            QVERIFY(warning.message.endsWith(u'.'));
            QVERIFY2(warning.message.english().size() < 250, qPrintable(warning.message));
        }
    }

    /// A card number is secret wherever it may stand: no warning repeats it.
    void noWarningRepeatsACardNumber()
    {
        const PaymentMethod &method = *m_catalogue.find(u"einvoice");
        for (const QString &sender :
            {u"4444-1111-4444-1111"_s, u"a:4444111144441111"_s, u"4444 1111 4444 1111/7"_s}) {
            Draft draft;
            draft.methodId = method.id;
            draft.texts = {
                {u"currency"_s, u"visamaster.uah"_s}, {u"amount"_s, u"1"_s}, {u"sender"_s, sender}};
            const auto order = checkDraft(draft, method, {.today = samples::today});
            QVERIFY(order.has_value());
            QVERIFY(std::holds_alternative<SecretText>(*order->value(u"sender")));
            for (const FieldWarning &warning : order->warnings)
                QVERIFY(!warning.message.contains(u"4444"_s));
        }
    }
};

QTEST_GUILESS_MAIN(WarningsTest)
#include "WarningsTest.moc"
