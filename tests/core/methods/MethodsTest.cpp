// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleDrafts.h"
#include "invoices/SellAgain.h"
#include "methods/Note.h"

#include <QSet>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

QStringList namesWhere(const PaymentMethod &method, const std::function<bool(const Field &)> &wanted)
{
    QStringList names;
    for (const Field &field : method.fields) {
        if (wanted(field))
            names << field.wireName;
    }
    names.sort();
    return names;
}

QStringList sorted(const QString &words)
{
    QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    list.sort();
    return list;
}

const QString billingAndCard = u" name address1 address2 city country postcode date_of_birth card_number"
                               " card_expiry_date card_ccv customer_ip phone"_s;
const QString pages = u" success_url cancel_url pending_url failure_url"_s;

} // namespace

/// The four methods against table A.4.1, and the form as a whole.
class MethodsTest : public QObject {
    Q_OBJECT

    MethodCatalogue m_catalogue = MethodCatalogue::standard();

private Q_SLOTS:
    void severalWrongFieldsAreAllNamedAtOnce()
    {
        const PaymentMethod &card = *m_catalogue.find(u"card");
        Draft draft = samples::fullDraft(card, Channel::Direct);
        draft.texts[u"amount"_s] = u"0"_s;
        draft.texts[u"email"_s] = u"nobody"_s;
        draft.texts[u"card_ccv"_s] = u"12"_s;
        draft.texts.erase(u"city"_s);
        draft.texts[u"colour"_s] = u"red"_s;

        const auto order = checkDraft(draft, card, {.today = samples::today});

        QVERIFY(!order);
        QStringList named;
        for (const FieldError &error : order.error())
            named << error.field + u": "_s + error.code;
        QCOMPARE(named,
            QStringList({u"amount: amount-not-positive"_s, u"email: email-not-valid"_s,
                u"card_ccv: card-code-length"_s, u"city: missing"_s, u"colour: unknown-field"_s}));
    }

    void cardDataStaysOutOfHostedSales()
    {
        for (const QString &id : {u"card"_s, u"nft"_s}) {
            const PaymentMethod &method = *m_catalogue.find(id);
            Draft draft = samples::fullDraft(method, Channel::Direct);
            draft.channel = Channel::Hosted;
            const auto order = checkDraft(draft, method, {.today = samples::today});
            QVERIFY(!order);
            QCOMPARE(order.error().size(), 4U);
            for (const FieldError &error : order.error())
                QCOMPARE(error.code, u"direct-only"_s);
        }
    }

    void aCardNumberInAFieldThatIsStoredIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("refused");
        QTest::newRow("as a name") << u"name"_s << u"4242424242424242"_s << true;
        QTest::newRow("grouped, among words") << u"name"_s << u"Anna 5555 5555-5555 4444 Smith"_s << true;
        QTest::newRow("in merchant data") << u"callbackJson"_s << uR"({"note":"378282246310005"})"_s << true;
        // As it is dictated: with other numbers around it.
        QTest::newRow("behind a house number") << u"address1"_s << u"5 4242 4242 4242 4242"_s << true;
        QTest::newRow("behind an order number")
            << u"callbackJson"_s << uR"({"note":"order 1001 4242424242424242"})"_s << true;
        QTest::newRow("with its date") << u"name"_s << u"4242 4242 4242 4242 02 31"_s << true;
        QTest::newRow("with its code") << u"name"_s << u"4242-4242-4242-4242 123"_s << true;
        QTest::newRow("with points") << u"name"_s << u"4242.4242.4242.4242"_s << true;
        QTest::newRow("with no-break blanks") << u"name"_s << u"4242\u00A04242\u00A04242\u00A04242"_s << true;
        QTest::newRow("in wide digits") << u"name"_s << u"４２４２ ４２４２ ４２４２ ４２４２"_s << true;
        QTest::newRow("as a phone number") << u"phone"_s << u"378282246310005"_s << true;
        QTest::newRow("in a web address")
            << u"success_url"_s << u"https://shop.example/?c=4242424242424242"_s << true;
        QTest::newRow("in a web address, behind a percent sign")
            << u"success_url"_s << u"https://shop.example/?c=%204242424242424242"_s << true;
        QTest::newRow("in an e-mail address") << u"email"_s << u"4242424242424242@example.com"_s << true;
        QTest::newRow("escaped") << u"callbackJson"_s << uR"({"note":"\u0034242424242424242"})"_s << true;
        QTest::newRow("a German mobile number that adds up") << u"phone"_s << u"+49 1512 3456787"_s << false;
        QTest::newRow("a long order number with a card's digits within")
            << u"callbackJson"_s << uR"({"order":"100424242424242424200"})"_s << false;
        for (const QString &spelt : {u"4242  4242  4242  4242"_s, u"4242 - 4242 - 4242 - 4242"_s,
                 u"4242/4242/4242/4242"_s, u"4242, 4242, 4242, 4242"_s, u"4242—4242—4242—4242"_s,
                 u"4242\u22124242\u22124242\u22124242"_s, u"4242·4242·4242·4242"_s,
                 u"4242\u200c4242\u200c4242\u200c4242"_s, u"4\u00ad2\u00ad42424242424242"_s,
                 u"٤٢٤٢ - ٤٢٤٢ - ٤٢٤٢ - ٤٢٤٢"_s, u"④②④②④②④②④②④②④②④②"_s, u"𝟒𝟐𝟒𝟐𝟒𝟐𝟒𝟐𝟒𝟐𝟒𝟐𝟒𝟐𝟒𝟐"_s,
                 u"4\ufe0f\u20e32\ufe0f\u20e342424242424242"_s})
            QTest::newRow(qPrintable(spelt)) << u"name"_s << u"for "_s + spelt << true;
        QTest::newRow("a date and a time") << u"name"_s << u"2026-03-15 10.15.30"_s << false;
        QTest::newRow("an IP address") << u"customer_ip"_s << u"203.113.117.119"_s << false;
        QTest::newRow("an order number that adds up to nothing")
            << u"callbackJson"_s << uR"({"order":"4242424242424241"})"_s << false;
        QTest::newRow("a time in milliseconds") << u"callbackJson"_s << uR"({"at":1700000000000})"_s << false;
        QTest::newRow("a street") << u"address1"_s << u"1000 Lombard St 12"_s << false;
    }
    void aCardNumberInAFieldThatIsStoredIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(bool, refused);
        const PaymentMethod &card = *m_catalogue.find(u"card");
        Draft draft = samples::fullDraft(card, Channel::Direct);
        draft.texts[field] = text;
        const auto order = checkDraft(draft, card, {.today = samples::today});
        QCOMPARE(!order, refused);
        if (refused) {
            QCOMPARE(order.error().front().code, u"card-number-misplaced"_s);
            QVERIFY(!order.error().front().message.contains(text));
        }
    }

    /// Its presence is what tells the gateway a crypto sale from a card sale.
    void aCryptoSaleSaysThatItIsOne()
    {
        const PaymentMethod &crypto = *m_catalogue.find(u"crypto");
        Draft draft = samples::fullDraft(crypto, Channel::Hosted);
        draft.texts.erase(u"payableCurrencies"_s);
        const auto any = checkDraft(draft, crypto, {.today = samples::today});
        QVERIFY(any && any->value(u"payableCurrencies"));
        QVERIFY(toWire(*any->value(u"payableCurrencies")).isNull());
        QVERIFY(any->publicFields().contains(u"payableCurrencies"));
        draft.texts[u"payableCurrencies"_s] = u"USDT_polygon"_s;
        const auto one = checkDraft(draft, crypto, {.today = samples::today});
        QCOMPARE(toWire(*one->value(u"payableCurrencies")).text(), u"USDT_polygon"_s);
    }

    void aMisspeltFieldIsHintedAt()
    {
        const PaymentMethod &card = *m_catalogue.find(u"card");
        Draft draft = samples::fullDraft(card, Channel::Hosted);
        draft.texts[u"Currency"_s] = u"USD"_s;
        const auto order = checkDraft(draft, card, {.today = samples::today});
        QVERIFY(!order);
        QCOMPARE(order.error().front().message, u"Card has no such field. Did you mean devise?"_s);

        const PaymentMethod &nft = *m_catalogue.find(u"nft"); // the note has another name there
        Draft noted = samples::fullDraft(nft, Channel::Hosted);
        for (const QString &name :
            {u"card_number"_s, u"card_ccv"_s, u"card_expiry_date"_s, u"date_of_birth"_s})
            noted.texts.erase(name);
        noted.texts[u"note"_s] = u"Tea"_s;
        const auto unknown = checkDraft(noted, nft, {.today = samples::today});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().front().message, u"NFT has no such field. Did you mean nftDescription?"_s);
    }

    void theAmountFollowsTheCurrencyNextToIt()
    {
        PaymentMethod method = cardMethod();
        const_cast<Field *>(method.field(FieldKind::Currency))->choices << u"XOF"_s;
        Draft draft = samples::fullDraft(method, Channel::Hosted);
        draft.texts[u"devise"_s] = u"xof"_s;
        draft.texts[u"amount"_s] = u"10.50"_s;
        QCOMPARE(
            checkDraft(draft, method, {.today = samples::today}).error().front().code, u"amount-decimals"_s);
        draft.texts[u"amount"_s] = u"1050"_s;
        QCOMPARE(checkDraft(draft, method, {.today = samples::today})->amount,
            Money(1050, *Currency::find(u"XOF")));
    }

    void fieldsAreThoseOfTheDocuments_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("always");
        QTest::addColumn<QString>("direct");

        QTest::newRow("card") << u"card"_s
                              << u"email amount devise callbackJson state"_s + pages + billingAndCard
                              << u"email amount devise"_s << billingAndCard;
        QTest::newRow("upi")
            << u"upi"_s
            << u"email amount devise callbackJson name personal_id payment_solution_type payment_solution_name"_s
                + pages
            << u"email amount devise"_s << u""_s;
        QTest::newRow("crypto")
            << u"crypto"_s
            << u"email amount devise callbackJson payableCurrencies success_url cancel_url failure_url"_s
            << u"email amount devise"_s << u""_s;
        QTest::newRow("nft")
            << u"nft"_s
            << u"email amount devise callbackJson nftImageUrls ipfsMetadata nftDescription checkoutMode"_s
                + pages + billingAndCard
            << u"amount devise"_s << u"email nftImageUrls ipfsMetadata nftDescription"_s + billingAndCard;
        // payment_id is the eleventh of the documents: our reference, which nobody types.
        QTest::newRow("einvoice") << u"einvoice"_s
                                  << u"amount currency description account sender extra_fields success_url"_s
                + u" fail_url status_url"_s
                                  << u"amount currency"_s << u""_s;
    }
    void fieldsAreThoseOfTheDocuments()
    {
        QFETCH(QString, id);
        QFETCH(QString, all);
        QFETCH(QString, always);
        QFETCH(QString, direct);
        const PaymentMethod &method = *m_catalogue.find(id);

        QCOMPARE(namesWhere(method, [](const Field &field) { return !isLocal(field); }), sorted(all));
        QCOMPARE(namesWhere(method, [](const Field &field) { return field.required == Required::Always; }),
            sorted(always));
        QCOMPARE(namesWhere(method, [](const Field &field) { return field.required == Required::Direct; }),
            sorted(direct));
    }

    void onlyThreeFieldsAreSecret()
    {
        for (const QString &id : {u"card"_s, u"nft"_s})
            QCOMPARE(namesWhere(*m_catalogue.find(id), [](const Field &field) { return field.secret; }),
                sorted(u"card_number card_ccv date_of_birth"_s));
        for (const QString &id : {u"crypto"_s, u"upi"_s, u"einvoice"_s})
            QCOMPARE(namesWhere(*m_catalogue.find(id), [](const Field &field) { return field.secret; }),
                QStringList());
    }

    void everyMethodCanBeShownAndSold()
    {
        for (const PaymentMethod &method : m_catalogue.methods()) {
            QVERIFY(!method.title.isEmpty() && !method.summary.isEmpty());
            QVERIFY(method.field(FieldKind::Amount)
                && isRequired(*method.field(FieldKind::Amount), Channel::Hosted));
            // What says the currency: a field for it, or the payment system.
            const Field *currency = method.field(FieldKind::Currency);
            if (!currency)
                currency = method.field(FieldKind::PaymentSystem);
            QVERIFY(currency && isRequired(*currency, Channel::Hosted));
            QSet<QString> names;
            for (const Field &field : method.fields) {
                QVERIFY2(
                    !field.label.isEmpty() && !names.contains(field.wireName), qPrintable(field.wireName));
                names << field.wireName;
            }
        }
        QCOMPARE(m_catalogue.find(u"cheque"), nullptr);
    }

    void aGoodFormBecomesATypedOrder()
    {
        const PaymentMethod &nft = *m_catalogue.find(u"nft");
        Draft draft = samples::fullDraft(nft, Channel::Direct);
        draft.texts.erase(u"checkoutMode"_s);
        draft.texts[u"country"_s] = u" de "_s;

        const auto order = checkDraft(draft, nft, {.today = samples::today});

        QVERIFY2(order.has_value(), order ? "" : qPrintable(order.error().front().message));
        QCOMPARE(order->amount, Money(1504, *Currency::find(u"USD")));
        QCOMPARE(order->email, u"anna@example.com"_s);
        QCOMPARE(order->customerName, u"Zoë O’Neil-Müller 3"_s);
        QCOMPARE(order->description, u"My NFT description"_s);
        QCOMPARE(toWire(*order->value(u"amount")).toBytes(), "15.04"_ba);
        QCOMPARE(toWire(*order->value(u"country")).text(), u"DE"_s);
        QCOMPARE(toWire(*order->value(u"checkoutMode")).text(), u"nft"_s); // filled in by the program
        QCOMPARE(toWire(*order->value(u"card_number")).text(), u"4242424242424242"_s);
    }

    /// A method whose gateway has no field for it gets one for the books, and nobody has to write it there.
    void everyMethodHasANote()
    {
        for (const PaymentMethod &method : m_catalogue.methods()) {
            const QString id = method.id;
            const Field *note = method.field(FieldRole::Description);
            QVERIFY2(note, qPrintable(id));
            QCOMPARE(isLocal(*note), id != u"nft" && id != u"einvoice");
            QVERIFY(note->required != Required::Always && note->kind == FieldKind::Description);
            QCOMPARE(namesWhere(method, [](const Field &field) { return isLocal(field); }),
                isLocal(*note) ? QStringList{u"note"_s} : QStringList());
        }
        QCOMPARE(withNote(cardMethod()).fields.size(), cardMethod().fields.size() + 1);
        QCOMPARE(withNote(eInvoiceMethod()).fields.size(), eInvoiceMethod().fields.size());
    }

    void aLocalNoteIsInTheBooksAndInNothingThatIsSent()
    {
        for (const PaymentMethod &method : m_catalogue.methods()) {
            const Field &note = *method.field(FieldRole::Description);
            Draft draft = samples::fullDraft(method, Channel::Hosted);
            const QString text = u"Tea for two\n<b>café</b> 🧾 =1+1"_s;
            draft.texts[note.wireName] = u"  "_s + text + u" \n"_s;
            const auto order = checkDraft(draft, method, {.today = samples::today});
            QVERIFY2(order.has_value(), qPrintable(method.id));
            QCOMPARE(order->description, text);
            const bool isSent = std::any_of(order->values.begin(), order->values.end(),
                [&note](const auto &named) { return named.first == note.wireName; });
            QCOMPARE(isSent, !isLocal(note));
            QCOMPARE(order->publicFields().contains(note.wireName), !isLocal(note));
            QVERIFY(order->warnings.empty());
        }
    }

    void aCardNumberIsNoNote()
    {
        const PaymentMethod &crypto = *m_catalogue.find(u"crypto");
        Draft draft = samples::fullDraft(crypto, Channel::Hosted);
        draft.texts[u"note"_s] = u"card 4242 4242 4242 4242"_s;
        const auto order = checkDraft(draft, crypto, {.today = samples::today});
        QVERIFY(!order);
        QCOMPARE(order.error().front().code, u"card-number-misplaced"_s);
    }

    void theSameAgainHasItsNote()
    {
        Invoice sale{.reference = u"CF-1"_s,
            .accountId = {},
            .accountName = {},
            .gatewayId = u"nonstopay"_s,
            .methodId = u"card"_s,
            .amount = Money(1504, *Currency::find(u"USD")),
            .description = u"Tea"_s,
            .fields = Json::object()};
        sale.fields.set(u"email"_s, Json::string(u"anna@example.com"_s));
        QCOMPARE(fieldsToSellAgain(sale, *m_catalogue.find(u"card")).toBytes(),
            R"({"email":"anna@example.com","note":"Tea"})"_ba);
        QCOMPARE(fieldsToSellAgain(sale, *m_catalogue.find(u"nft")).toBytes(),
            R"({"email":"anna@example.com"})"_ba); // its own is among what was sent
        sale.description.clear();
        QVERIFY(!fieldsToSellAgain(sale, *m_catalogue.find(u"card")).contains(u"note"));
    }

    void whatMayBeKeptHoldsNoSecret()
    {
        const PaymentMethod &card = *m_catalogue.find(u"card");
        const auto order =
            checkDraft(samples::fullDraft(card, Channel::Direct), card, {.today = samples::today});
        QVERIFY(order.has_value());
        const Json kept = order->publicFields();
        QVERIFY(kept.contains(u"city") && kept.contains(u"callbackJson"));
        for (const QString &name : {u"card_number"_s, u"card_ccv"_s, u"date_of_birth"_s})
            QVERIFY(!kept.contains(name));
        QCOMPARE(order->secretTexts().size(), 3);
        for (const QString &secret : order->secretTexts())
            QVERIFY(!kept.toBytes().contains(secret.toUtf8())
                || secret == u"123"); // "123" may stand in other data
    }
};

QTEST_GUILESS_MAIN(MethodsTest)
#include "MethodsTest.moc"
