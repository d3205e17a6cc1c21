// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleDrafts.h"
#include "methods/MethodCatalogue.h"
#include "methods/PaymentSystem.h"
#include "phonenumbers/PhoneNumbers.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Field phoneField(const QString &gatewaysExample)
{
    Field field{.wireName = u"extra_fields.phone"_s, .label = u"Phone"_s, .kind = FieldKind::Phone};
    field.example = gatewaysExample;
    field.phoneForm = gatewaysExample.isEmpty() ? PhoneForm::AsTyped : PhoneForm::LikeExample;
    return field;
}

/// The code of the refusal, or "= ", what is sent, and what is warned of.
QString outcome(const Field &field, const QString &text, const CheckContext &context)
{
    const auto reading = readField(field, text, context);
    if (!reading)
        return reading.error().code;
    const QString sent = u"= "_s + toWire(reading->value).text();
    return reading->warning.isEmpty() ? sent : sent + u" (warns: %1)"_s.arg(reading->warning.code);
}

} // namespace

/// Phone numbers as people type them, against what is known of their countries' numbers. Nothing that may be
/// a number is refused; what is odd about it is said.
class PhoneChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofOneCountry_data()
    {
        QTest::addColumn<QString>("country"); // of the payment system
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *title, const QString &country, const QString &text,
                             const QString &result) {
            QTest::addRow("%s, %s", qPrintable(country), title) << country << text << result;
        };
        const auto good = [&row](const QString &country, const QString &text) {
            row(qPrintable(text), country, text, u"= "_s + text);
        };
        const auto odd = [&row](const char *title, const QString &country, const QString &text) {
            row(title, country, text, u"= %1 (warns: phone-unlikely)"_s.arg(text));
        };

        row("a name", u"SN"_s, u"Awa Diop"_s, u"phone-form"_s);
        row("letters in it", u"SN"_s, u"77 123 AB 67"_s, u"phone-form"_s);
        row("the letter O for a zero", u"KE"_s, u"O712 345678"_s, u"phone-form"_s);
        row("a Cyrillic letter O", u"KE"_s, u"О712 345678"_s, u"phone-form"_s);
        row("two numbers", u"KE"_s, u"0712 345678 or 0712 345679"_s, u"phone-form"_s);
        row("two digits", u"SN"_s, u"77"_s, u"phone-length"_s);
        row("two digits behind 00", u"SN"_s, u"0077"_s, u"phone-length"_s);
        row("16 digits", u"SN"_s, u"1234 5678 9012 3456"_s, u"phone-length"_s);
        row("16 digits behind 00", u"SN"_s, u"00 1234 5678 9012 3456"_s, u"phone-length"_s);
        row("16 Arabic digits", u"SN"_s, u"١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦"_s, u"phone-length"_s);
        row("digits of two scripts", u"SN"_s, u"77 १२३ 45 67"_s, u"phone-form"_s);
        row("markup", u"SN"_s, u"<77 123 45 67>"_s, u"phone-form"_s);
        row("a template", u"SN"_s, u"{{77 123 45 67}}"_s, u"phone-form"_s);
        row("signs alone", u"SN"_s, u"+ (--)"_s, u"phone-form"_s);
        row("a mark of direction in it", u"SN"_s, u"77\u200E123 45 67"_s, u"hidden-character"_s);
        row("an extension", u"GB"_s, u"020 7946 0018 ext. 5"_s,
            u"= 020 7946 0018 ext. 5 (warns: phone-form)"_s);
        row("an extension, in Russian", u"RU"_s, u"8 (495) 123-45-67 доб. 12"_s,
            u"= 8 (495) 123-45-67 доб. 12 (warns: phone-form)"_s);
        row("a code of an operator", u"SN"_s, u"#144#"_s, u"= #144# (warns: phone-form)"_s);
        row("a plus in the middle", u"SN"_s, u"221+771234567"_s, u"= 221+771234567 (warns: phone-form)"_s);
        row("an emergency number", u"SN"_s, u"112"_s, u"= 112 (warns: phone-length)"_s);
        row("a short code", u"SN"_s, u"1413"_s, u"= 1413 (warns: phone-length)"_s);
        odd("a short code of five", u"SN"_s, u"21213"_s);
        odd("no country's calling code", u"SN"_s, u"+999 123 45 67"_s);
        odd("a digit too few", u"SN"_s, u"77 123 45 6"_s);
        odd("a digit too many", u"SN"_s, u"77 123 45 678"_s);
        odd("no such beginning", u"SN"_s, u"12 123 45 67"_s);
        odd("a digit too few", u"KE"_s, u"0712 34567"_s);
        odd("the eight digits of before 2021", u"CI"_s, u"07 08 09 10"_s);
        odd("the same with the calling code", u"CI"_s, u"+225 07 08 09 10"_s);
        odd("the eight digits of before 2024", u"BJ"_s, u"97 12 34 56"_s);
        odd("the same with the calling code", u"BJ"_s, u"+229 97 12 34 56"_s);
        odd("the same without +", u"BJ"_s, u"22997123456"_s);
        odd("ten digits of another beginning", u"BJ"_s, u"02 97 12 34 56"_s);
        odd("the prefix 8 of long ago", u"UA"_s, u"8 (067) 123-45-67"_s);
        row("another country's number", u"SN"_s, u"+33 6 12 34 56 78"_s,
            u"= +33 6 12 34 56 78 (warns: phone-country)"_s);
        row("another country's, by 00", u"SN"_s, u"0033612345678"_s,
            u"= 0033612345678 (warns: phone-country)"_s);
        // Any ten digits may be some country's; a slip is none of theirs.
        odd("another country's, by nothing", u"SN"_s, u"22370123456"_s);
        odd("a slip that is a number of Austria", u"SN"_s, u"4331801812"_s);
        odd("a slip that is a number of Sweden", u"IN"_s, u"4698004907"_s);

        good(u"BJ"_s, u"01 97 12 34 56"_s);
        good(u"BJ"_s, u"+229 01 97 12 34 56"_s);
        good(u"BJ"_s, u"2290197123456"_s);
        good(u"BJ"_s, u"00229 0197123456"_s);
        good(u"SN"_s, u"77 123 45 67"_s);
        good(u"SN"_s, u"00221 77 123 45 67"_s);
        good(u"SN"_s, u"221771234567"_s);
        good(u"CI"_s, u"07 08 09 10 11"_s);
        good(u"KE"_s, u"0712 345678"_s);
        good(u"KE"_s, u"0112-345-678"_s);
        good(u"KE"_s, u"00254 712 345678"_s); // Kenya dials 000, people write 00
        good(u"ML"_s, u"66.12.34.56"_s);
        good(u"MG"_s, u"032 12 345 67"_s);
        good(u"CD"_s, u"0812345678"_s);
        good(u"UA"_s, u"067 123 45 67"_s);
        good(u"UA"_s, u"+38 (067) 123-45-67"_s);
        good(u"IN"_s, u"98765 43210"_s);
        good(u"NG"_s, u"0803 123 4567"_s);
        good(u"RU"_s, u"8 (912) 345-67-89"_s);
        good(u"KZ"_s, u"8 (701) 234-56-78"_s); // shares +7 with Russia
        good(u"GB"_s, u"+44 (0)20 7946 0018"_s);
    }
    void ofOneCountry()
    {
        QFETCH(QString, country);
        QFETCH(QString, text);
        QTEST(outcome(phoneField({}), text, {.today = samples::today, .systemCountry = country}), "result");
    }

    void anyScriptAndSigns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sent");
        QTest::newRow("Arabic digits") << u"٠٧٧ ١٢٣ ٤٥٦٧"_s << u"077 123 4567"_s;
        QTest::newRow("Persian digits") << u"۰۷۷۱۲۳۴۵۶۷"_s << u"0771234567"_s;
        QTest::newRow("Devanagari digits") << u"९८७६५ ४३२१०"_s << u"98765 43210"_s;
        QTest::newRow("full-width, with its plus") << u"＋３３６１２３４５６７８"_s << u"+33612345678"_s;
        QTest::newRow("French blanks") << u"06\u202F12\u00A034 56 78"_s << u"06 12 34 56 78"_s;
        QTest::newRow("dashes") << u"0712\u2013345\u2010678"_s << u"0712-345-678"_s;
        QTest::newRow("a telephone book's marks")
            << u"\u202A+33 6 12 34 56 78\u202C"_s << u"+33 6 12 34 56 78"_s;
        QTest::newRow("a link's scheme") << u"tel:+33612345678"_s << u"+33612345678"_s;
    }
    void anyScriptAndSigns()
    {
        QFETCH(QString, text);
        QFETCH(QString, sent);
        QCOMPARE(outcome(phoneField({}), text, {.today = samples::today}), u"= "_s + sent);
    }

    void sentLikeTheGatewaysExample_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const QString &example, const QString &country, const QString &text,
                             const QString &result) {
            QTest::addRow("%s: %s", qPrintable(example), qPrintable(text))
                << example << country << text << result;
        };
        const QString digits = u"221771234567"_s;
        // An example that tells nothing: as typed.
        for (const QString &example : {u"771234567"_s, u"77 123 45 67"_s, u"223"_s, u"Your number"_s,
                 u"0712345678"_s, u"00221771234567"_s})
            row(example, u"SN"_s, u"77 123 45 67"_s, u"= 77 123 45 67"_s);
        row(u"9876543210"_s, u"IN"_s, u"98765 43210"_s, u"= 98765 43210"_s);
        row(digits, {}, u"77 123 45 67"_s, u"= 77 123 45 67"_s); // nobody tells whose it is
        row(digits, u"SN"_s, u"77 123 45 6"_s, u"= 77 123 45 6 (warns: phone-unlikely)"_s);
        row(digits, u"SN"_s, u"77 123 45 67 x5"_s, u"= 77 123 45 67 x5 (warns: phone-form)"_s);
        row(u"+221771234567"_s, u"SN"_s, u"4331801812"_s, u"= 4331801812 (warns: phone-unlikely)"_s);

        row(digits, u"SN"_s, u"77 123 45 67"_s, u"= 221771234567"_s);
        row(digits, u"SN"_s, u"٧٧ ١٢٣ ٤٥ ٦٧"_s, u"= 221771234567"_s);
        row(digits, u"SN"_s, u"+221 (77) 123-45-67"_s, u"= 221771234567"_s);
        row(digits, u"SN"_s, u"00221771234567"_s, u"= 221771234567"_s);
        row(digits, u"SN"_s, digits, u"= 221771234567"_s); // as an earlier sale sent it
        row(digits, {}, u"+221 77 123 45 67"_s, u"= 221771234567"_s);
        row(u"22370123456"_s, u"SN"_s, u"77 123 45 67"_s, u"= 221771234567"_s);
        row(u"+254 712 345678"_s, u"KE"_s, u"0712 345678"_s, u"= +254712345678"_s);
        row(u"+19896532145"_s, u"BJ"_s, u"01 97 12 34 56"_s, u"= +2290197123456"_s);
    }
    void sentLikeTheGatewaysExample()
    {
        QFETCH(QString, example);
        QFETCH(QString, country);
        QFETCH(QString, text);
        const CheckContext context{.today = samples::today, .systemCountry = country};
        QTEST(outcome(phoneField(example), text, context), "result");
    }

    void whatOnlySoundsLikeANumberIsSent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const QString &text, const QString &result) {
            QTest::newRow(qPrintable(text)) << text << result;
        };
        row(u"MM-AB1234"_s, u"= MM-AB1234 (warns: phone-form)"_s);
        row(u"anna.diop"_s, u"= anna.diop (warns: phone-form)"_s);
        row(u"77 १२३"_s, u"= 77 १२३ (warns: phone-form)"_s);
        row(u"1234567890123456789"_s, u"= 1234567890123456789 (warns: phone-form)"_s);
        row(u"7"_s, u"= 7 (warns: phone-form)"_s);
        row(u"77 123 45 67"_s, u"= 77 123 45 67"_s);
    }
    void whatOnlySoundsLikeANumberIsSent()
    {
        QFETCH(QString, text);
        const PaymentMethod method = eInvoiceMethod();
        const Field field = memberOf(*method.field(FieldKind::NameValues), u"mobile_money_number"_s);
        QCOMPARE(field.kind, FieldKind::Phone);
        QTEST(outcome(field, text, {.today = samples::today, .systemCountry = u"SN"_s}), "result");
    }

    void whoseNumbersTheyAre()
    {
        const Field field = phoneField({});
        const QString kenya = u"0712 345678"_s;
        const auto warned = [&](const CheckContext &context) {
            return outcome(field, kenya, context).contains(u"warns"_s);
        };
        QVERIFY(!warned({.today = samples::today}));
        QVERIFY(!warned({.today = samples::today, .country = u"Kenya"_s})); // half typed, or not a code
        QVERIFY(!warned({.today = samples::today, .country = u"AQ"_s})); // has no numbers of its own
        QVERIFY(warned({.today = samples::today, .country = u"SN"_s}));
        QVERIFY(!warned({.today = samples::today, .country = u"KE"_s}));
        QVERIFY(!warned({.today = samples::today, .systemCountry = u"KE"_s, .country = u"SN"_s}));
        // Who lives in Senegal may have a phone of France; who pays by a wallet of Senegal has not.
        const QString french = u"+33 6 12 34 56 78"_s;
        QCOMPARE(outcome(field, french, {.today = samples::today, .country = u"SN"_s}), u"= "_s + french);
        QVERIFY(outcome(field, french, {.today = samples::today, .systemCountry = u"SN"_s})
                    .contains(u"phone-country"_s));
    }

    void aWarningShowsHowNumbersLook()
    {
        const CheckContext benin{.today = samples::today, .systemCountry = u"BJ"_s};
        const auto old = readField(phoneField({}), u"97 12 34 56"_s, benin);
        QVERIFY(old.has_value());
        QCOMPARE(old->warning.message,
            u"This has too few or too many digits for a phone number of +229. Such numbers look like "
            "+229 01 90 01 12 34, or 01 90 01 12 34 within the country."_s);
        const CheckContext senegal{.today = samples::today, .systemCountry = u"SN"_s};
        const auto french = readField(phoneField({}), u"+33 6 12 34 56 78"_s, senegal);
        QVERIFY(french.has_value());
        QVERIFY(french->warning.message.startsWith(
            u"This is a phone number of +33; customers of this payment system have numbers of +221. Such "
            "numbers look like +221 "_s));
    }

    void whichFieldIsAPhone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("is");
        const QStringList others{u"phone_operator"_s, u"phonepe"_s, u"mobile_provider"_s, u"number"_s,
            u"tel_code"_s, u"email_or_phone"_s, u"account_name"_s, u"bank"_s, u""_s, u"номер карты"_s};
        for (const QString &name : others)
            QTest::addRow("no: %s", qPrintable(name)) << name << false;
        const QStringList phones{u"phone"_s, u"Phone number"_s, u"phone_number"_s, u"phoneNumber"_s,
            u"PHONE"_s, u"customer-msisdn"_s, u"mobile"_s, u"tel"_s, u"Numéro de téléphone"_s,
            u"Номер телефону"_s, u"Номер телефона"_s};
        for (const QString &name : phones)
            QTest::addRow("%s", qPrintable(name)) << name << true;
    }
    void whichFieldIsAPhone()
    {
        QFETCH(QString, name);
        QTEST(namesPhone(name), "is");
    }

    void whichCountryASystemIsOf_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("country");
        const auto row = [](const char *code, const char *country) {
            QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(country);
        };
        row("", "");
        row("usdt_bep20", "");
        row("pay.btc", ""); // a coin, not Bhutan's
        row("visamaster.usd", "");
        row("card.eur", "");
        row("card-atlantis.xof", "");
        row("orange_money-senegal.xof", "SN");
        row("airtel-senegal.xof", "SN"); // not listed: by its place
        row("airtel-congo-brazzaville.xaf", "CG");
        row("airtel-congo.cdf", "CD");
        row("mpesa-kenya.kes", "KE");
        row("opay.ngn", "NG");
        row("mobile.ghs", "GH");
    }
    void whichCountryASystemIsOf()
    {
        QFETCH(QString, code);
        QTEST(countryOfSystem(code), "country");
    }

    void aSaleTakesTheCountryOfItsPaymentSystem()
    {
        const PaymentMethod method = eInvoiceMethod();
        Draft draft;
        draft.methodId = method.id;
        const auto warned = [&](const QString &system, const QString &phone) {
            draft.texts = {
                {u"currency"_s, system}, {u"amount"_s, u"1000"_s}, {u"extra_fields.phone"_s, phone}};
            const auto order = checkDraft(draft, method, {.today = samples::today});
            return !order || !order->warnings.empty();
        };
        QVERIFY(warned(u"orange_money-mali.xof"_s, u"0712 345678"_s));
        QVERIFY(!warned(u"orange_money-mali.xof"_s, u"66 12 34 56"_s));
        QVERIFY(!warned(u"moov-benin.xof"_s, u"01 97 12 34 56"_s));
        QVERIFY(warned(u"moov-benin.xof"_s, u"97 12 34 56"_s));
    }
};

QTEST_GUILESS_MAIN(PhoneChecksTest)
#include "PhoneChecksTest.moc"
