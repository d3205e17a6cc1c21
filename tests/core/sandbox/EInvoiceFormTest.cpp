// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceClient.h"
#include "links/PayForm.h"

#include <QUrlQuery>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

using Fields = QList<std::pair<QByteArray, QByteArray>>;

Fields usualFields()
{
    return {{"CLIENT_ID", "sandbox-client"}, {"INVOICE_ID", "1001"}, {"AMOUNT", "100.00"},
        {"CURRENCY", "UAH"}, {"PAYMENT_CURRENCY", "visamaster.uah"}, {"DESCRIPTION", "Tea & <b>cake</b> №5"},
        {"SUCCESS_URL", "https://shop.example/ok?a=1&b=2"}};
}

/// The fields with one put over them or behind them; an empty value takes it out.
Fields with(const QByteArray &name, const QByteArray &value)
{
    Fields changed;
    bool there = false;
    for (const auto &[known, usual] : usualFields()) {
        there = there || known == name;
        if (known != name)
            changed << std::pair(known, usual);
        else if (!value.isEmpty())
            changed << std::pair(name, value);
    }
    if (!there)
        changed << std::pair(name, value);
    return changed;
}

/// The form as a browser sends it, signed over all fields.
QByteArray signedForm(const Fields &fields, const QByteArray &secret = eInvoiceSecret)
{
    QByteArray form;
    QByteArray order;
    QByteArray message;
    for (const auto &[name, value] : fields) {
        form += name + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value)).replace("%20", "+") + '&';
        order += (order.isEmpty() ? "" : ";") + name;
        message += value;
    }
    return form + "SIGN_ORDER=" + order.replace(";", "%3B")
        + "&SIGN=" + eInvoiceSeal(message, secret).toPercentEncoding();
}

Reply post(SandboxClient &client, const QByteArray &form)
{
    return client.send("POST", u"/acs"_s, form, {{"Content-Type", "application/x-www-form-urlencoded"}});
}

/// The page to which a form led; empty where it led to none.
QByteArray pageBehind(SandboxClient &client, const Reply &reply)
{
    return reply.status == 303 ? client.get(QString::fromLatin1(reply.header("Location"))).body
                               : QByteArray();
}

} // namespace

/// Gateway B's payment form: the one that process gives out, signed links, and what somebody made of either.
class EInvoiceFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &form, int status, const QString &text) {
            QTest::newRow(name) << form << status << text;
        };
        const QByteArray good = signedForm(usualFields());
        const auto tampered = [&good](const char *from, const char *to) {
            return QByteArray(good).replace(from, to);
        };
        row("nothing", "", 403, u"not known here"_s);
        row("JSON", "{\"CLIENT_ID\":\"sandbox-client\"}", 403, u"not known here"_s);
        row("another client", signedForm(with("CLIENT_ID", "77")), 403, u"not known here"_s);
        row("another secret", signedForm(usualFields(), "other"), 403, u"signature is wrong"_s);
        row("a smaller amount", tampered("AMOUNT=100.00", "AMOUNT=1.00"), 403, u"signature is wrong"_s);
        row("another shop's page", tampered("shop.example", "evil.example"), 403, u"signature is wrong"_s);
        row("no signature", good.left(good.indexOf("&SIGN=")), 403, u"signature is wrong"_s);
        row("no order", tampered("SIGN_ORDER", "OTHER"), 403, u"CLIENT_ID is not signed"_s);
        row("a field added", good + "&FAIL_URL=https://evil.example", 403, u"FAIL_URL is not signed"_s);
        row("a field taken out of the order", tampered("AMOUNT%3B", ""), 403, u"AMOUNT is not signed"_s);
        row("a field that is not there", tampered("DESCRIPTION=", "OTHER="), 403, u"not in the form"_s);
        row("a signature over itself", tampered("SIGN_ORDER=", "SIGN_ORDER=SIGN%3B"), 403,
            u"not in the form"_s);
        row("two amounts", good + "&AMOUNT=1.00", 400, u"twice"_s);
        row("two amounts, one hidden", good + "&AMOUN%54=1.00", 400, u"twice"_s);

        row("no number", signedForm(with("INVOICE_ID", {})), 400, u"payment_id required"_s);
        row("no amount", signedForm(with("AMOUNT", {})), 400, u"amount required"_s);
        row("amount 0", signedForm(with("AMOUNT", "0")), 400, u"invalid amount"_s);
        row("amount negative", signedForm(with("AMOUNT", "-5")), 400, u"invalid amount"_s);
        row("no money", signedForm(with("CURRENCY", {})), 400, u"which money"_s);
        row("money in small letters", signedForm(with("CURRENCY", "uah")), 400, u"which money"_s);
        row("other money than the system's", signedForm(with("CURRENCY", "USD")), 400,
            u"does not take that money"_s);
        row("a system that is none", signedForm(with("PAYMENT_CURRENCY", "visamaster")), 400,
            u"does not take that money"_s);
        row("a script for a page", signedForm(with("SUCCESS_URL", "javascript:alert(1)")), 400,
            u"invalid success_url"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, form);
        QFETCH(int, status);
        QFETCH(QString, text);
        EInvoiceClient client;
        for (const Reply &reply : {post(client, form), client.get(u"/acs?"_s + QString::fromLatin1(form))}) {
            QCOMPARE(reply.status, status);
            QCOMPARE(reply.header("Content-Type"), "text/html; charset=utf-8"_ba);
            QVERIFY(QString::fromUtf8(reply.body).contains(text));
            QVERIFY(reply.header("Content-Security-Policy").startsWith("default-src 'none'"));
        }
        QCOMPARE(refusalCode(client.state("1001")), 401);
        QCOMPARE(client.send("PUT", u"/acs"_s, form, {}).status, 405);
    }

    void makesTheInvoice_data()
    {
        QTest::addColumn<bool>("byPost");
        QTest::newRow("posted") << true;
        QTest::newRow("as a signed link") << false;
    }
    void makesTheInvoice()
    {
        QFETCH(bool, byPost);
        EInvoiceClient client;
        const QByteArray form = signedForm(usualFields());
        const auto open = [&] {
            return byPost ? post(client, form) : client.get(u"/acs?"_s + QString::fromLatin1(form));
        };
        const Reply first = open();
        QCOMPARE(first.status, 303);
        QCOMPARE(client.word("1001"), u"CREATED"_s);
        const QByteArray page = pageBehind(client, first);
        QVERIFY(page.contains("Visa or Mastercard, Ukraine"));
        QVERIFY(page.contains("Tea &amp; &lt;b&gt;cake&lt;/b&gt; №5"));
        QCOMPARE(client.word("1001"), u"PAYIN"_s);
        QCOMPARE(client.state("1001").json[u"amount"].text(), u"100.00"_s);

        // The same again leads to the same page, and its button to the shop.
        const Reply again = open();
        QCOMPARE(again.header("Location"), first.header("Location"));
        const Reply paid =
            client.send("POST", QString::fromLatin1(first.header("Location")), "outcome=paid", {});
        QCOMPARE(paid.header("Location"), "https://shop.example/ok?a=1&b=2"_ba);
        QCOMPARE(client.word("1001"), u"FINISHED"_s);
        QVERIFY(pageBehind(client, open()).contains("there is nothing left to do"));
    }

    void takesItsNumberForOneAmountOnly()
    {
        EInvoiceClient client;
        client.order("1001", "visamaster.uah", "99.00");
        QCOMPARE(post(client, signedForm(usualFields())).status, 409);
        QCOMPARE(post(client, signedForm(with("AMOUNT", "99.00"))).status, 303);
        QCOMPARE(post(client, signedForm(with("AMOUNT", "99"))).status, 303);
        client.order("1002", "visamaster.usd", "100.00");
        QCOMPARE(post(client, signedForm(with("INVOICE_ID", "1002"))).status, 409);
        QCOMPARE(client.word("1002"), u"CREATED"_s);
    }

    void leavesTheSystemToTheCustomer()
    {
        EInvoiceClient client;
        const QByteArray page = pageBehind(client, post(client, signedForm(with("PAYMENT_CURRENCY", {}))));
        QVERIFY(page.contains("Your choice"));
        QVERIFY(page.contains("100.00\u00a0UAH"));
        QCOMPARE(client.state("1001").json[u"currency"].text(), u"UAH"_s);
        // It is the invoice of that number for a form that names a system neither more nor less.
        QCOMPARE(post(client, signedForm(usualFields())).status, 409);
    }

    void takesAFormWithMoreThanItKnows()
    {
        EInvoiceClient client;
        const QByteArray form = signedForm(usualFields()) + "&pay=Pay+now&utm_source=mail&&=";
        QCOMPARE(post(client, form).status, 303);
        QCOMPARE(client.get(u"/acs/?"_s + QString::fromLatin1(form)).status, 303);
    }

    void givesOutFormsThatWork_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("plain") << ""_ba;
        QTest::newRow("signs of HTML")
            << ",\"description\":\"\\\"Tea\\\" & 'cake' </form><script>x</script> ÄÖ №5 100% a+b\",\"account\":\"a&amp;b;=c\""_ba;
        QTest::newRow("addresses")
            << ",\"success_url\":\"https://shop.example/ok?a=%20&b=%26\",\"fail_url\":\"https://shop.example/fail#x\",\"status_url\":\"https://shop.example/?n=1\""_ba;
    }
    void givesOutFormsThatWork()
    {
        QFETCH(QByteArray, more);
        EInvoiceClient client;
        client.order("{\"payment_id\":\"CF-A\",\"currency\":\"bank.ngn\",\"amount\":1500.50" + more + '}');
        const Json processed = client.process("CF-A").json;
        const QString html = processed[u"pay_form"].text();
        QVERIFY(html.contains(u"<script") && html.contains(u"<style") && html.contains(u"onsubmit"));

        // What the program makes of it, posted as a browser does.
        const auto form = PayForm::fromHtml(html, client.access().url);
        QVERIFY2(form, form ? "" : qPrintable(form.error().message));
        QCOMPARE(form->action, client.url(u"/acs"_s));
        QVERIFY(form->isPost);
        QByteArray body;
        for (const auto &[name, value] : form->fields)
            body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value) + '&';
        const Reply reply = post(client, body);
        QCOMPARE(reply.status, 303);
        const QByteArray page = pageBehind(client, reply);
        QVERIFY(page.contains("Bank Transfer, Nigeria"));
        QVERIFY(page.contains("1,500.50"));
        QVERIFY(!page.contains("<script"));
        QCOMPARE(client.process("CF-A").json, processed);
    }
};

QTEST_GUILESS_MAIN(EInvoiceFormTest)
#include "EInvoiceFormTest.moc"
