// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleDrafts.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// The code of the refusal, or "= ", the normalised value, and what is warned of.
QString outcome(FieldKind kind, const QString &text, std::optional<CardBrand> brand = {})
{
    const Field field{.wireName = u"x"_s,
        .label = u"X"_s,
        .kind = kind,
        .maxLength = 5000,
        .choices = {u"USD"_s, u"EUR"_s}};
    const auto reading = readField(field, text, {.today = samples::today, .brand = brand});
    if (!reading)
        return reading.error().code;
    const class Json wire = toWire(reading->value);
    const QString warned =
        reading->warning.isEmpty() ? QString() : u" (warns: %1)"_s.arg(reading->warning.code);
    return u"= "_s + (wire.isObject() ? QString::fromUtf8(wire.toBytes()) : wire.text()) + warned;
}

} // namespace

/// The border of each kind of field: what is just refused and what is just accepted.
class KindChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void border_data()
    {
        QTest::addColumn<FieldKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](FieldKind kind, const QString &text, const QString &result) {
            QTest::addRow("%s %s", qPrintable(kindName(kind)), qPrintable(text.left(40)))
                << kind << text << result;
        };

        using enum FieldKind;
        row(Email, u"@example.com"_s, u"email-not-valid"_s);
        row(Email, u"anna@"_s, u"email-not-valid"_s);
        row(Email, u"anna@localhost"_s, u"email-not-valid"_s);
        row(Email, u"anna@192.0.2.1"_s, u"email-not-valid"_s);
        row(Email, u"anna@-shop.example"_s, u"email-not-valid"_s);
        row(Email, u"anna@shop..example"_s, u"email-not-valid"_s);
        row(Email, u"an na@shop.example"_s, u"email-not-valid"_s);
        row(Email, u".anna@shop.example"_s, u"email-not-valid"_s);
        row(Email, u"a..b@shop.example"_s, u"email-not-valid"_s);
        row(Email, u"a,b@shop.example"_s, u"email-not-valid"_s);
        row(Email, u"Anna <anna@shop.example>"_s, u"email-not-valid"_s);
        row(Email, QString(65, u'a') + u"@shop.example"_s, u"email-not-valid"_s);
        row(Email, u"a@shop."_s + QString(64, u'x'), u"email-not-valid"_s);
        row(Email, u"anna+till1@mail.shop.example"_s, u"= anna+till1@mail.shop.example"_s);
        row(Email, u" o'neil@SHOP.example "_s, u"= o'neil@SHOP.example"_s);
        row(Email, u"anna@bücher.example"_s, u"= anna@xn--bcher-kva.example"_s);

        row(Url, u"http://shop.example/"_s, u"= http://shop.example/ (warns: url-not-secure)"_s);
        row(Url, u"tg://resolve?domain=shop"_s, u"= tg://resolve?domain=shop (warns: url-scheme)"_s);
        row(Url, u"javascript://shop.example/%0aalert(1)"_s, u"url-scheme"_s);
        row(Url, u"httpss://shop.example/"_s, u"url-scheme"_s);
        row(Url, u"ms-msdt://shop.example/"_s, u"url-scheme"_s);
        row(Url, u"https://shop.example/?a[]={b}|c"_s, u"= https://shop.example/?a%5B%5D=%7Bb%7D%7Cc"_s);
        row(Url, u"ftp://shop.example/"_s, u"url-scheme"_s);
        row(Url, u"javascript:alert(1)"_s, u"url-not-valid"_s);
        row(Url, u"file:///etc/passwd"_s, u"url-not-valid"_s);
        row(Url, u"//shop.example/"_s, u"url-scheme"_s);
        row(Url, u"shop.example"_s, u"url-not-valid"_s);
        row(Url, u"https://"_s, u"url-not-valid"_s);
        row(Url, u"https:///path"_s, u"url-not-valid"_s);
        row(Url, u"https://shop.example/a b"_s, u"url-not-valid"_s);
        row(Url, u"https://anna:secret@shop.example/"_s, u"url-credentials"_s);
        row(Url, u"http://127.0.0.1.evil.example/"_s,
            u"= http://127.0.0.1.evil.example/ (warns: url-not-secure)"_s);
        row(Url, u"https://shop.example/thanks?order=1&x=%C3%A4#end"_s,
            u"= https://shop.example/thanks?order=1&x=%C3%A4#end"_s);
        row(Url, u"http://127.0.0.1:8080/ok"_s, u"= http://127.0.0.1:8080/ok"_s);
        row(Url, u"http://[::1]:8080/ok"_s, u"= http://[::1]:8080/ok"_s);
        row(Url, u"http://localhost/ok"_s, u"= http://localhost/ok"_s);
        row(Url, u"https://acquiring_api.shop.example/"_s, u"= https://acquiring_api.shop.example/"_s);

        row(Json, u"[1,2]"_s, u"json-not-an-object"_s);
        row(Json, u"null"_s, u"json-not-an-object"_s);
        const auto nested = [](int levels) -> QString {
            return u"{\"%1\":"_s.arg(levels).repeated(levels - 1) + u"{}"_s + QString(levels - 1, u'}');
        };
        row(Json, nested(33), u"json-too-deep"_s); // the request wraps it again, and so do the books
        row(Json, nested(32), u"= "_s + nested(32));
        row(Json, u"\"text\""_s, u"json-not-an-object"_s);
        row(Json, u"{txId : qktr12eqzg}"_s, u"json-not-valid"_s);
        row(Json, u"{\"a\":1,}"_s, u"json-not-valid"_s);
        row(Json, u" { \"txId\" : \"qktr12eqzg\",\n\"n\":0.10 } "_s,
            uR"(= {"txId":"qktr12eqzg","n":0.10})"_s);

        row(Country, u"XX"_s, u"country-unknown"_s);
        row(Country, u"UK"_s, u"country-unknown"_s);
        row(Country, u"DEU"_s, u"country-unknown"_s);
        row(Country, u"ED"_s,
            u"country-unknown"_s); // AD, AE, AF: "DA" and "EA" lie across two codes of the table
        row(Country, u"276"_s, u"country-unknown"_s);
        row(Country, u"xk"_s, u"= XK (warns: country-unofficial)"_s);
        row(Country, u"de"_s, u"= DE"_s);
        row(Country, u"ZW"_s, u"= ZW"_s);

        row(Postcode, u"."_s, u"postcode-form"_s);
        row(Postcode, u"<1>"_s, u"postcode-form"_s);
        row(Postcode, u"1"_s, u"= 1 (warns: postcode-form)"_s);
        row(Postcode, u"-"_s, u"= - (warns: no-letters)"_s);
        row(Postcode, u"10/24"_s, u"= 10/24 (warns: postcode-form)"_s);
        row(Postcode, u"1234567890123"_s, u"= 1234567890123 (warns: postcode-form)"_s);
        row(Postcode, u"sw1a 1aa"_s, u"= SW1A 1AA"_s);

        row(BirthDate, u"2026-03-15"_s, u"date-not-past"_s);
        row(BirthDate, u"2027-01-01"_s, u"date-not-past"_s);
        row(BirthDate, u"1990-02-30"_s, u"date-not-real"_s);
        row(BirthDate, u"1900-02-29"_s, u"date-not-real"_s);
        row(BirthDate, u"0000-01-01"_s, u"date-not-real"_s);
        row(BirthDate, u"1890-01-01"_s, u"date-too-early"_s);
        row(BirthDate, u"90-12-31"_s, u"date-form"_s);
        row(BirthDate, u"1990-1-1"_s, u"date-form"_s);
        row(BirthDate, u"+990-01-01"_s, u"date-form"_s);
        row(BirthDate, u"2000-02-29"_s, u"= 2000-02-29"_s);
        row(BirthDate, u"٢٠٠٠-٠٢-٢٩"_s, u"= 2000-02-29"_s);
        row(BirthDate, u"२०००-02-29"_s, u"date-form"_s); // digits of two scripts
        row(BirthDate, u"2026-03-14"_s, u"= 2026-03-14"_s);

        row(CardNumber, u"4242424242424241"_s, u"card-number-check-digit"_s);
        row(CardNumber, u"424242424242424"_s, u"card-number-length"_s);
        row(CardNumber, u"42424242424242424242"_s, u"card-number-length"_s);
        row(CardNumber, u"378282246310005 0"_s, u"card-number-length"_s);
        row(CardNumber, u"4242.4242.4242.4242"_s, u"card-number-form"_s);
        row(CardNumber, u"４２４２424242424242"_s, u"card-number-form"_s);
        row(CardNumber, u"٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢"_s, u"= 4242424242424242"_s);
        row(CardNumber, u"4242-4242-4242-4242"_s, u"= 4242424242424242"_s);
        row(CardNumber, u"5555 5555 5555 4444"_s, u"= 5555555555554444"_s);
        row(CardNumber, u"2221000000000009"_s, u"= 2221000000000009"_s);
        row(CardNumber, u"3782 822463 10005"_s, u"= 378282246310005"_s);
        row(CardNumber, u"30569309025904"_s, u"= 30569309025904"_s);
        row(CardNumber, u"4222222222222"_s, u"= 4222222222222"_s);

        row(CardExpiry, u"१२/२०३०"_s, u"= 12/2030"_s);
        row(CardExpiry, u"02/2026"_s, u"card-expired"_s);
        row(CardExpiry, u"12/2025"_s, u"card-expired"_s);
        row(CardExpiry, u"13/2030"_s, u"card-expiry-month"_s);
        row(CardExpiry, u"00/2030"_s, u"card-expiry-month"_s);
        row(CardExpiry, u"02/30"_s, u"card-expiry-form"_s);
        row(CardExpiry, u"2/2030"_s, u"card-expiry-form"_s);
        row(CardExpiry, u"02-2030"_s, u"card-expiry-form"_s);
        row(CardExpiry, u"02/9999"_s, u"card-expiry-far"_s);
        row(CardExpiry, u"03/2026"_s, u"= 03/2026"_s); // the card's last month counts
        row(CardExpiry, u"12/2051"_s, u"= 12/2051"_s);

        row(Ipv4, u"256.1.1.1"_s, u"ip-form"_s);
        row(Ipv4, u"1.2.3"_s, u"ip-form"_s);
        row(Ipv4, u"1.2.3.4.5"_s, u"ip-form"_s);
        row(Ipv4, u"01.2.3.4"_s, u"ip-form"_s);
        row(Ipv4, u"1.2.3.4/24"_s, u"ip-form"_s);
        row(Ipv4, u"::1"_s, u"ip-version"_s);
        row(Ipv4, u"2001:db8::7"_s, u"ip-version"_s);
        row(Ipv4, u"127.0.0.1"_s, u"= 127.0.0.1"_s);
        row(Ipv4, u"255.255.255.255"_s, u"= 255.255.255.255"_s);

        row(Phone, u"+ ()"_s, u"phone-form"_s);
        row(Phone, u"1{2}3456"_s, u"phone-form"_s);
        row(Phone, u"1234"_s, u"= 1234 (warns: phone-length)"_s);
        row(Phone, u"1234567890123456"_s, u"phone-length"_s);
        row(Phone, u"44+207946"_s, u"= 44+207946 (warns: phone-form)"_s);
        row(Phone, u"020 7946 0018 ext 5"_s, u"= 020 7946 0018 ext 5 (warns: phone-form)"_s);
        row(Phone, u"020 7946 0018"_s, u"= 020 7946 0018"_s);
        row(Phone, u"+1 (989) 653-2145"_s, u"= +1 (989) 653-2145"_s);

        row(PersonalId, u"4586102453"_s, u"personal-id-form"_s);
        row(PersonalId, u"458610245311"_s, u"personal-id-form"_s);
        row(PersonalId, u"45861024531"_s, u"= 45861024531"_s);
        row(PersonalId, u"458.610.245-31"_s, u"= 45861024531"_s);

        row(Coin, u"USDT polygon"_s, u"coin-form"_s);
        row(Coin, u"___"_s, u"coin-form"_s);
        row(Coin, u"{USDT}"_s, u"coin-form"_s);
        row(Coin, u"US₮"_s, u"coin-form"_s);
        row(Coin, u"USDT"_s, u"= USDT (warns: coin-form)"_s);
        row(Coin, u"BTC"_s, u"= BTC (warns: coin-form)"_s);
        row(Coin, u"USDT_"_s, u"= USDT_ (warns: coin-form)"_s);
        row(Coin, u"_polygon"_s, u"= _polygon (warns: coin-form)"_s);
        row(Coin, u"USDT-polygon"_s, u"= USDT-polygon (warns: coin-form)"_s);
        row(Coin, u"USDT_polygon_pos"_s, u"= USDT_polygon_pos (warns: coin-form)"_s);
        row(Coin, u"USDC.e_avalanche"_s, u"= USDC.e_avalanche (warns: coin-form)"_s);
        row(Coin, u"USDT_polygon"_s, u"= USDT_polygon"_s);

        row(Currency, u"GBP"_s, u"currency-not-taken"_s);
        row(Currency, u"US"_s, u"currency-not-taken"_s);
        row(Currency, u"usd"_s, u"= USD"_s);

        row(Amount, u"0"_s, u"amount-not-positive"_s);
        row(Amount, u"0.00"_s, u"amount-not-positive"_s);
        row(Amount, u"-5"_s, u"amount-negative"_s);
        row(Amount, u"0.001"_s, u"amount-decimals"_s);
        row(Amount, u"15.040"_s, u"= 15.04 (warns: amount-read-as)"_s);
        row(Amount, u"0.010"_s, u"= 0.01"_s);
        row(Amount, u"1.5e1"_s, u"= 15.00"_s);
        row(Amount, u"0.01"_s, u"= 0.01"_s);

        row(Text, u"{{7*7}}"_s, u"symbol"_s);
        row(Text, u"a\uE000b"_s, u"symbol"_s); // private use
        row(Text, u"---"_s, u"= --- (warns: no-letters)"_s);
        row(Text, u"Café €uro"_s, u"= Café €uro (warns: symbol)"_s);
        row(Text, u"Anna 💳"_s, u"= Anna 💳 (warns: symbol)"_s);
        row(Text, u"ACME™"_s, u"= ACME™ (warns: symbol)"_s);
        row(Text, u"Łódź, ul. 3-go Maja 7/9"_s, u"= Łódź, ul. 3-go Maja 7/9"_s);
        row(Text, u"محمد علي"_s, u"= محمد علي"_s);
        row(Text, u"नमस्ते"_s, u"= नमस्ते"_s);
        row(Text, u"𠮷野家"_s, u"= 𠮷野家"_s);
    }
    void border()
    {
        QFETCH(FieldKind, kind);
        QFETCH(QString, text);
        QFETCH(QString, result);
        QCOMPARE(outcome(kind, text), result);
    }

    void cardCodeFollowsTheBrand_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<std::optional<CardBrand>>("brand");
        QTest::addColumn<QString>("result");
        using Brand = std::optional<CardBrand>;

        QTest::newRow("3 of Visa") << u"000"_s << Brand(CardBrand::Visa) << u"= 000"_s;
        QTest::newRow("4 of Visa") << u"1234"_s << Brand(CardBrand::Visa) << u"card-code-length"_s;
        QTest::newRow("3 of Amex") << u"123"_s << Brand(CardBrand::Amex) << u"card-code-length"_s;
        QTest::newRow("4 of Amex") << u"1234"_s << Brand(CardBrand::Amex) << u"= 1234"_s;
        QTest::newRow("3 of an unreadable number") << u"123"_s << Brand() << u"= 123"_s;
        QTest::newRow("4 of an unreadable number") << u"1234"_s << Brand() << u"= 1234"_s;
        QTest::newRow("5 of an unreadable number") << u"12345"_s << Brand() << u"card-code-length"_s;
        QTest::newRow("2 of an unreadable number") << u"12"_s << Brand() << u"card-code-length"_s;
    }
    void cardCodeFollowsTheBrand()
    {
        QFETCH(QString, code);
        QFETCH(std::optional<CardBrand>, brand);
        QFETCH(QString, result);
        QCOMPARE(outcome(FieldKind::CardCode, code, brand), result);
    }

    void brandIsToldWhileTyping_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<CardBrand>("brand");

        QTest::newRow("nothing yet") << u""_s << CardBrand::Other;
        QTest::newRow("4") << u"4"_s << CardBrand::Visa;
        QTest::newRow("2220 is nobody's") << u"2220"_s << CardBrand::Other;
        QTest::newRow("2221") << u"2221"_s << CardBrand::Mastercard;
        QTest::newRow("2720") << u"2720"_s << CardBrand::Mastercard;
        QTest::newRow("2721 is nobody's") << u"2721"_s << CardBrand::Other;
        QTest::newRow("2200") << u"2200"_s << CardBrand::Mir;
        QTest::newRow("55") << u"55"_s << CardBrand::Mastercard;
        QTest::newRow("56") << u"56"_s << CardBrand::Maestro;
        QTest::newRow("34") << u"34"_s << CardBrand::Amex;
        QTest::newRow("37") << u"37"_s << CardBrand::Amex;
        QTest::newRow("35") << u"35"_s << CardBrand::Other;
        QTest::newRow("3528") << u"3528"_s << CardBrand::Jcb;
        QTest::newRow("6011") << u"6011"_s << CardBrand::Discover;
        QTest::newRow("652") << u"652"_s << CardBrand::RuPay;
        QTest::newRow("62") << u"62"_s << CardBrand::UnionPay;
        QTest::newRow("36") << u"36"_s << CardBrand::Diners;
    }
    void brandIsToldWhileTyping()
    {
        QFETCH(QString, digits);
        QFETCH(CardBrand, brand);
        QCOMPARE(cardBrand(digits), brand);
    }
};

QTEST_GUILESS_MAIN(KindChecksTest)
#include "KindChecksTest.moc"
