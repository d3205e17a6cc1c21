// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/einvoice/EInvoiceExtraFields.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// "phone*: Phone number (e.g. 223)", the star for what is required; "?" where the list could not be read,
/// "[card]" where it says that card data is left out.
QString told(const QByteArray &answer)
{
    const ExtraFields read = einvoice::readExtraFields(Json::parse(answer).value(), u"bank.ngn"_s);
    const bool leavesOut = read.remark.contains(u"wants card data"_s);
    if (!read.remark.isEmpty() && !leavesOut)
        return read.fields.empty() ? u"?"_s : u"fields and a remark"_s;
    QStringList fields;
    for (const Field &field : read.fields) {
        const QString star = field.required == Required::Always ? u"*"_s : QString();
        const QString example = field.example.isEmpty() ? QString() : u" (e.g. %1)"_s.arg(field.example);
        fields << field.wireName.section(u'.', 1) + star + u": "_s + field.label.english() + example;
    }
    if (leavesOut)
        fields << u"[card]"_s;
    return fields.join(u", "_s);
}

} // namespace

/// The list of extra fields in every shape that it may have: nobody has seen it.
class EInvoiceExtraFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPhoneIsOneByNameOrTitle()
    {
        const auto read = einvoice::readExtraFields(
            Json::parse(R"({"bank.ngn":{"msisdn":{"title":"Where to","placeholder":"2348031234567"},)"
                        R"("account":{"title":"Phone number"},"phone_operator":{"title":"Operator"}}})")
                .value(),
            u"bank.ngn"_s);
        QCOMPARE(read.fields.size(), 3U);
        QCOMPARE(read.fields[0].kind, FieldKind::Phone);
        QVERIFY(read.fields[0].phoneForm == PhoneForm::LikeExample);
        QCOMPARE(read.fields[1].kind, FieldKind::Phone);
        QCOMPARE(read.fields[2].kind, FieldKind::Text);
    }

    void shapes_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *name, const QByteArray &answer, const QString &fields) {
            QTest::newRow(name) << answer << fields;
        };
        row("a text", R"({"bank.ngn":"phone, bank"})", u"?"_s);
        row("a number", R"({"bank.ngn":7})", u"?"_s);
        row("fields that are numbers", R"({"bank.ngn":{"phone":7}})", u"?"_s);
        row("a name with blanks", R"({"bank.ngn":{"your phone":{"title":"Phone"}}})", u"?"_s);
        row("a name that is markup", R"({"bank.ngn":{"<b>":{"title":"Phone"}}})", u"?"_s);
        row("a list of texts", R"({"list":["phone"]})", u"?"_s);
        row("a field without a name", R"({"list":[{"title":"Phone"}]})", u"?"_s);
        QByteArray many = "{\"bank.ngn\":{";
        for (int at = 0; at < 41; ++at)
            many += (at ? ",\"f" : "\"f") + QByteArray::number(at) + "\":\"label\"";
        row("more than fit a form", many + "}}", u"?"_s);

        QByteArray lists = R"({"list":[)";
        for (int at = 0; at < 20000; ++at)
            lists += (at ? ",{\"fields\":{\"a" : "{\"fields\":{\"a") + QByteArray::number(at) + "\":\"x\"}}";
        row("more than fit a form, one in each list", lists + "]}", u"?"_s);
        row("an object that describes nothing", R"({"phone":{"colour":"red"}})", u"?"_s);
        row("an empty object", R"({"bank.ngn":{"phone":{}}})", u"?"_s);
        row("a list under a name that is no system", R"({"phones":[{"field":"phone"}]})", u"?"_s);
        row("an item for what is no system", R"({"list":[{"system":"phones","field":"acc"}]})", u"?"_s);
        row("yes and no within a system", R"({"bank.ngn":{"phone":true}})", u"?"_s);
        row("half of it", R"({"bank.ngn":{"phone":{"title":"Phone"},"bank":[]}})", u"?"_s);

        row("nothing", "{}", u""_s);
        row("PHP's nothing", R"({"list":[]})", u""_s);
        row("nothing for this system", R"({"bank.ngn":[],"upi.inr":{"vpa":{"title":"VPA"}}})", u""_s);
        row("only other systems", R"({"upi.inr":{"vpa":{"title":"VPA"}}})", u""_s);
        row("by system, as the host-to-host pages describe fields",
            R"({"bank.ngn":{"phone":{"field":"phone","title":"Phone number","placeholder":"223","hidden":false,"required":true},)"
            R"("note":{"field":"note","title":"Note","required":false},"ch":{"field":"ch","hidden":true}}})",
            u"phone*: Phone number (e.g. 223), note: Note"_s);
        row("by system, in a list", R"({"bank.ngn":[{"field":"phone","title":"Phone","required":1}]})",
            u"phone*: Phone"_s);
        row("names and labels", R"({"bank.ngn":{"phone":"Phone number"}})", u"phone: Phone number"_s);
        row("this system's alone", R"({"phone":{"title":"Phone","required":"true"}})", u"phone*: Phone"_s);
        row("wrapped", R"({"data":{"bank.ngn":{"phone":{"label":"Phone"}}}})", u"phone: Phone"_s);
        row("a list of systems",
            R"({"list":[{"currency":"upi.inr","fields":{"vpa":{"title":"VPA"}}},)"
            R"({"currency":"bank.ngn","fields":[{"name":"phone","title":"Phone"}]}]})",
            u"phone: Phone"_s);
        row("a list that says the system in each",
            R"({"list":[{"currency":"bank.ngn","field":"phone","title":"Phone"},{"currency":"upi.inr","field":"vpa"}]})",
            u"phone: Phone"_s);
        row("a label of two lines", R"({"bank.ngn":{"phone":{"title":"Phone\nnumber\t of <b>yours</b>"}}})",
            u"phone: Phone number of <b>yours</b>"_s); // shown as plain text
        row("by name and type", R"({"phone":{"type":"text","name":"phone"}})", u"phone: phone"_s);
        row("words on how it went", R"({"success":true,"error":null,"phone":{"title":"Phone"}})",
            u"phone: Phone"_s);
        row("fields that are called as descriptions' parts",
            R"({"bank.ngn":{"name":{"title":"Name"},"type":{"title":"Kind"}},"upi.inr":{"name":"Yours"}})",
            u"name: Name, type: Kind"_s);
        row("a system of a younger list", R"({"mpesa-kenya.kes":{"pin":"PIN"},"phone":"Phone"})",
            u"phone: Phone"_s);
        row("a list within the system", R"({"data":{"bank.ngn":{"fields":[{"field":"a","title":"A"}]}}})",
            u"a: A"_s);
        for (const QByteArray member : {"currency", "system", "payment_system"})
            row(member.constData(),
                "{\"list\":[{\"" + member + R"(":"Bank.NGN","field":"acc"},{")" + member
                    + "\":\"upi.inr\",\"field\":\"vpa\"}]}",
                u"acc: acc"_s);
        row("the same name twice",
            R"({"list":[{"field":"a","title":"A"},{"field":"a","title":"B","required":1}]})",
            u"a: A"_s); // the first counts: only one can be sent
        row("the same name twice in an object", R"({"bank.ngn":{"a":"A","a":"B"}})", u"a: A"_s);
        row("words that turn around",
            R"({"bank.ngn":{"phone":{"title":"Pay\u202Egnp\u200B \u0007now","placeholder":"\u20662\u206923"}}})",
            u"phone: Paygnp now (e.g. 223)"_s);
        row("a picture that does not fit any more",
            "{\"bank.ngn\":{\"a\":{\"title\":\"" + QByteArray(79, 'x') + "🧾 more\"}}}",
            u"a: "_s + QString(79, u'x'));
        row("words of nothing that is seen", R"({"bank.ngn":{"phone":{"title":"\u200B\u202E"}}})",
            u"phone: phone"_s);
        row("no label", R"({"bank.ngn":{"phone":{"required":true}}})", u"phone*: phone"_s);
    }
    void shapes()
    {
        QFETCH(QByteArray, answer);
        QTEST(told(answer), "fields");
    }

    void cardDataIsNotOffered_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<bool>("offered");
        for (const char *name :
            {"cardNumber", "card_number", "CARDNUMBER", "creditcardnumber", "pan", "PAN", "cvv", "cvv2",
                "card-cvc", "ccv", "cardCode", "expiry", "exp_month", "card_expiry_date", "ccExp"})
            QTest::newRow(name) << QByteArray("\"") + name + "\":\"Yours\"" << false;
        for (const char *title : {"Card number", "Number of your card", "CVV / CVC", "Security code",
                 "Valid thru", "Expiration date", "Numéro de la carte", "Номер карты", "C\\u200BVV"})
            QTest::newRow(title) << QByteArray("\"a\":{\"title\":\"") + title + "\"}" << false;
        for (const char *name : {"company", "discard", "id_card_number", "sim_card_number", "passport_expiry",
                 "cardholder", "phone_number", "order_number", "export_date", "japan"})
            QTest::newRow(name) << QByteArray("\"") + name + "\":\"Yours\"" << true;
    }
    void cardDataIsNotOffered()
    {
        QFETCH(QByteArray, field);
        QFETCH(bool, offered);
        const QString said = told(R"({"bank.ngn":{"phone":"Phone",)" + field + "}}");
        QVERIFY2(said.startsWith(u"phone: Phone, "_s), qPrintable(said));
        QVERIFY2(said.endsWith(u"[card]"_s) != offered, qPrintable(said));
        QCOMPARE(said.count(u':'), offered ? 2 : 1);
    }
};

QTEST_GUILESS_MAIN(EInvoiceExtraFieldsTest)
#include "EInvoiceExtraFieldsTest.moc"
