// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/einvoice/EInvoiceExtraFields.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// "phone*: Phone number (e.g. 223)", the star for what is required; "?" where the list could not be read.
QString told(const QByteArray &answer)
{
    const ExtraFields read = einvoice::readExtraFields(Json::parse(answer).value(), u"bank.ngn"_s);
    if (!read.remark.isEmpty())
        return read.fields.empty() ? u"?"_s : u"fields and a remark"_s;
    QStringList fields;
    for (const Field &field : read.fields) {
        const QString star = field.required == Required::Always ? u"*"_s : QString();
        const QString example = field.example.isEmpty() ? QString() : u" (e.g. %1)"_s.arg(field.example);
        fields << field.wireName.section(u'.', 1) + star + u": "_s + field.label + example;
    }
    return fields.join(u", "_s);
}

} // namespace

/// The list of extra fields in every shape that it may have: nobody has seen it.
class EInvoiceExtraFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        row("no label", R"({"bank.ngn":{"phone":{"required":true}}})", u"phone*: phone"_s);
    }
    void shapes()
    {
        QFETCH(QByteArray, answer);
        QTEST(told(answer), "fields");
    }
};

QTEST_GUILESS_MAIN(EInvoiceExtraFieldsTest)
#include "EInvoiceExtraFieldsTest.moc"
