// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/PayForm.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

using Fields = std::vector<std::pair<QString, QString>>;

const QUrl gateway(u"https://acquiring_api.obmenka.ua"_s);
const QUrl sandbox(u"http://127.0.0.1:8437"_s);

QString form(const QString &content, const QString &action = u"https://bank.example/acs"_s)
{
    return u"<form action=\"%1\" method=\"post\">%2</form>"_s.arg(action, content);
}

Fields fieldsIn(const QString &content)
{
    const auto read = PayForm::fromHtml(form(content), gateway);
    return read ? read->fields : Fields{{u"error"_s, read.error().code}};
}

QString many(int count, const QString &piece)
{
    return piece.repeated(count);
}

/// What a browser would find in a page: it is read back by the same rules.
PayForm readBack(const PayForm &form)
{
    return PayForm::fromHtml(QString::fromUtf8(form.page()), form.action).value_or(PayForm());
}

} // namespace

/// What of a gateway's HTML becomes a payment form, and what never does.
class PayFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRefused_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QUrl>("asker");

        const QString none = u"pay-form-none"_s;
        const QString unsafe = u"pay-form-unsafe"_s;
        const QString large = u"pay-form-too-large"_s;
        QTest::newRow("nothing") << QString() << none << gateway;
        QTest::newRow("a text") << u"Pay at bank.example"_s << none << gateway;
        QTest::newRow("no form") << u"<p>Sorry</p><input name=a value=b>"_s << none << gateway;
        QTest::newRow("a form in a comment") << u"<!-- "_s + form({}) + u" -->"_s << none << gateway;
        QTest::newRow("a form in a script") << u"<script>'"_s + form({}) + u"'</script>"_s << none << gateway;
        QTest::newRow("no action") << u"<form><input name=a></form>"_s << unsafe << gateway;
        QTest::newRow("script as action") << form({}, u"javascript:alert(1)"_s) << unsafe << gateway;
        QTest::newRow("script in capitals, with entities and a line break")
            << form({}, u" JAVA&#10;SCRIPT&colon;alert(1)"_s) << unsafe << gateway;
        QTest::newRow("data as action") << form({}, u"data:text/html,x"_s) << unsafe << gateway;
        QTest::newRow("a file as action") << form({}, u"file:///etc/passwd"_s) << unsafe << gateway;
        QTest::newRow("plain http") << form({}, u"http://bank.example/acs"_s) << unsafe << gateway;
        QTest::newRow("this computer") << form({}, u"http://127.0.0.1:631/jobs"_s) << unsafe << gateway;
        QTest::newRow("this computer by https") << form({}, u"https://localhost/x"_s) << unsafe << gateway;
        QTest::newRow("a password in it")
            << form({}, u"https://bank.example@evil.example/"_s) << unsafe << gateway;
        QTest::newRow("no host") << form({}, u"https:///acs"_s) << unsafe << gateway;
        QTest::newRow("an endless address")
            << form({}, u"https://bank.example/"_s + many(40000, u"a"_s)) << unsafe << gateway;
        QTest::newRow("plain http, asked by the sandbox")
            << form({}, u"http://bank.example/acs"_s) << unsafe << sandbox;
        QTest::newRow("a megabyte") << form(many(1024 * 1024, u"a"_s)) << large << gateway;
        QTest::newRow("nested a hundred thousand deep") << form(many(85000, u"<b>"_s)) << large << gateway;
        QTest::newRow("201 fields") << form(many(201, u"<input name=a value=b>"_s)) << large << gateway;
        QTest::newRow("a value of 17 KiB")
            << form(u"<input name=a value=%1>"_s.arg(many(17 * 1024, u"v"_s))) << large << gateway;
        QTest::newRow("a name of 17 KiB")
            << form(u"<input name=%1>"_s.arg(many(17 * 1024, u"v"_s))) << large << gateway;
    }
    void isRefused()
    {
        QFETCH(QString, html);
        QFETCH(QString, code);
        QFETCH(QUrl, asker);
        const auto read = PayForm::fromHtml(html, asker);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().kind, ErrorKind::Unknown);
        QVERIFY(read.error().message.english().size() < 400);
    }

    void whatIsRefusedIsNotQuoted_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QString &action, const QString &why) {
            QTest::newRow(name) << action << why;
        };
        row("a path", u"http://bank.example/acs/4242424242424242"_s, u"it is not encrypted"_s);
        row("a query", u"http://bank.example/acs?pan=4242424242424242"_s, u"it is not encrypted"_s);
        row("a host", u"http://4242424242424242.example/"_s, u"it is not encrypted"_s);
        row("a password", u"https://a:4242424242424242@bank.example/"_s, u"a user name or password"_s);
        row("this computer", u"https://localhost/4242424242424242"_s, u"it leads to this computer"_s);
        row("a script", u"javascript:send(4242424242424242)"_s, u"it is no web address"_s);
        row("without a host", u"https:///4242424242424242"_s, u"it names no host"_s);
        row("damaged", u"https://bank.example:4242424242424242/"_s, u"it "_s);
        row("endless", u"https://bank.example/4242424242424242"_s + many(40000, u"a"_s),
            u"damaged or endless"_s);
    }
    /// It reaches ledger, terminal and log, and a bank's form may hold a card number.
    void whatIsRefusedIsNotQuoted()
    {
        QFETCH(QString, action);
        QFETCH(QString, why);
        const auto read = PayForm::fromHtml(form({}, action), gateway);
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"pay-form-unsafe"_s);
        QVERIFY2(read.error().message.contains(why), qPrintable(read.error().message));
        QVERIFY(!read.error().message.contains(u"4242"_s) && !read.error().detail.contains(u"4242"_s));
    }

    void leads_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QUrl>("asker");
        QTest::addColumn<QString>("to");
        QTest::newRow("elsewhere") << u"https://bank.example/acs?a=1&amp;b=2"_s << gateway
                                   << u"https://bank.example/acs?a=1&b=2"_s;
        QTest::newRow("to a path of the gateway")
            << u"/acs"_s << gateway << u"https://acquiring_api.obmenka.ua/acs"_s;
        QTest::newRow("to a neighbour of its base")
            << u"acs"_s << QUrl(u"https://a.example/x/y"_s) << u"https://a.example/x/acs"_s;
        QTest::newRow("by the gateway's scheme")
            << u"//bank.example/acs"_s << gateway << u"https://bank.example/acs"_s;
        QTest::newRow("to the sandbox")
            << u"http://127.0.0.1:8437/acs"_s << sandbox << u"http://127.0.0.1:8437/acs"_s;
        QTest::newRow("with blanks around")
            << u"  https://bank.example/a b "_s << gateway << u"https://bank.example/a%20b"_s;
    }
    void leads()
    {
        QFETCH(QString, action);
        QFETCH(QUrl, asker);
        QFETCH(QString, to);
        const auto read = PayForm::fromHtml(form({}, action), asker);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->action.toString(QUrl::FullyEncoded), to);
    }

    void keepsFields_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<Fields>("fields");

        QTest::newRow("none") << u"<p>Pay</p>"_s << Fields{};
        QTest::newRow("hidden ones, in order")
            << u"<input type=hidden name=b value=2><input type=HIDDEN name=a value=1>"_s
            << Fields{{u"b"_s, u"2"_s}, {u"a"_s, u"1"_s}};
        QTest::newRow("twice the same name") << u"<input name=a value=1><input name=a value=2>"_s
                                             << Fields{{u"a"_s, u"1"_s}, {u"a"_s, u"2"_s}};
        QTest::newRow("no value") << u"<input name=a>"_s << Fields{{u"a"_s, u""_s}};
        QTest::newRow("no name") << u"<input value=1><input name='' value=2>"_s << Fields{};
        QTest::newRow("buttons and files are not sent")
            << u"<input type=submit name=s value=Pay><input type=Button name=b><input type=image name=i>"
               "<input type=reset name=r><input type=file name=f><button name=x value=1>Pay</button>"_s
            << Fields{};
        QTest::newRow("an unknown type is a text")
            << u"<input type=whatever name=a value=1><input type=email name=e value=x@y.example>"_s
            << Fields{{u"a"_s, u"1"_s}, {u"e"_s, u"x@y.example"_s}};
        QTest::newRow("only what is ticked")
            << u"<input type=checkbox name=a><input type=checkbox name=b checked>"
               "<input type=radio name=c value=1><input type=radio name=c value=2 checked>"_s
            << Fields{{u"b"_s, u"on"_s}, {u"c"_s, u"2"_s}};
        QTest::newRow("what is disabled stays behind")
            << u"<input name=a disabled><fieldset disabled><input name=b></fieldset><input name=c value=3>"_s
            << Fields{{u"c"_s, u"3"_s}};
        QTest::newRow("text areas") << u"<textarea name=a>\nfirst\n<b>second</b> &lt;</textarea>"_s
                                    << Fields{{u"a"_s, u"first\n<b>second</b> <"_s}};
        QTest::newRow("the first option")
            << u"<select name=a><option value=1>One<option value=2>Two</select>"_s
            << Fields{{u"a"_s, u"1"_s}};
        QTest::newRow("the selected option")
            << u"<select name=a><option>One<option selected> Two  of\nthem </select>"_s
            << Fields{{u"a"_s, u"Two of them"_s}};
        QTest::newRow("several options")
            << u"<select name=a multiple><option>1<option selected>2<option selected>3</select>"
               "<select name=none multiple><option>1</select><select name=empty></select>"_s
            << Fields{{u"a"_s, u"2"_s}, {u"a"_s, u"3"_s}};
        QTest::newRow("entities, quotes and brackets")
            << u"<input name='a&quot;b' value='&lt;script&gt;&#x27;&amp;amp;'><input name=c value='\"><b>'>"_s
            << Fields{{u"a\"b"_s, u"<script>'&amp;"_s}, {u"c"_s, u"\"><b>"_s}};
        QTest::newRow("not Latin") << u"<input name=ім’я value='Оплата №5 🧾'>"_s
                                   << Fields{{u"ім’я"_s, u"Оплата №5 🧾"_s}};
        QTest::newRow("NUL bytes") << u"<input name=a value='x"_s + QChar(0) + u"y'>"_s
                                   << Fields{{u"a"_s, u"x"_s + QChar(0xFFFD) + u"y"_s}};
        QTest::newRow("unclosed tags")
            << u"<div><p><input name=a value=1><b><input name=b value='2'><textarea name=c>3"_s
            << Fields{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"c"_s, u"3</form>"_s}};
        QTest::newRow("a script that writes fields")
            << u"<script>document.write('<input name=evil>')</script><input name=a value=1 onfocus=x()>"_s
            << Fields{{u"a"_s, u"1"_s}};
        QTest::newRow("a form in the form")
            << u"<input name=a value=1><form action=https://evil.example><input name=b value=2></form>"
               "<input name=c value=3>"_s
            << Fields{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
        QTest::newRow("200 fields") << many(200, u"<input name=a value=b>"_s)
                                    << Fields(200, {u"a"_s, u"b"_s});
    }
    void keepsFields()
    {
        QFETCH(QString, content);
        QFETCH(Fields, fields);
        QCOMPARE(fieldsIn(content), fields);
    }

    void takesTheFirstFormOnly()
    {
        const QString html = u"<input name=x value=0>"_s + form(u"<input name=a value=1>"_s)
            + form(u"<input name=b value=2>"_s, u"https://evil.example"_s);
        const auto read = PayForm::fromHtml(html, gateway);
        QVERIFY(read);
        QCOMPARE(read->action.host(), u"bank.example"_s);
        QCOMPARE(read->fields, (Fields{{u"a"_s, u"1"_s}}));
    }

    /// As a browser has it: the tree closes the form at once, its fields are still its own.
    void findsFieldsBetweenTheRowsOfATable()
    {
        const auto read = PayForm::fromHtml(
            u"<table><form action='/acs' method=POST><tr><td><input name=a value=1></td></tr></form></table>"_s,
            gateway);
        QVERIFY(read);
        QCOMPARE(read->fields, (Fields{{u"a"_s, u"1"_s}}));
        QVERIFY(read->isPost);
    }

    void findsFieldsThatNameTheForm()
    {
        const auto read = PayForm::fromHtml(
            u"<form id=f action=/acs><input name=a value=1><input name=other form=g></form><input form=f name=b value=2>"_s,
            gateway);
        QVERIFY(read);
        QCOMPARE(read->fields, (Fields{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}));
        QVERIFY2(!read->isPost, "A form without a method is sent by GET.");
    }

    void theBooksGiveItBack_data()
    {
        QTest::addColumn<Fields>("fields");
        QTest::newRow("no fields") << Fields{};
        QTest::newRow("many") << Fields(200, {u"a"_s, u"b"_s});
        QTest::newRow("all signs") << Fields{
            {u"<&\"'>\r\n\t"_s, u"</form><script>x</script>\r\n \\ \" ' ім’я 🧾"_s},
            {u"submit"_s, u""_s}, {u"a"_s, u"1"_s}, {u"a"_s, u"1"_s}};
    }
    void theBooksGiveItBack()
    {
        QFETCH(Fields, fields);
        for (const bool isPost : {true, false}) {
            const PayForm form{QUrl(u"https://bank.example/acs?a=%3C&b=%22#x"_s), isPost, fields};
            const auto stored = Json::parse(form.toJson().toBytes());
            QVERIFY(stored);
            QCOMPARE(PayForm::fromJson(*stored), form);
        }
    }

    void theBooksGiveNothingUnsafe_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("name");
        const QString good = u"https://bank.example/acs"_s;
        QTest::newRow("no action") << QString() << u"POST"_s << u"a"_s;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << u"POST"_s << u"a"_s;
        QTest::newRow("plain http") << u"http://bank.example/acs"_s << u"POST"_s << u"a"_s;
        QTest::newRow("another method") << good << u"PUT"_s << u"a"_s;
        QTest::newRow("a method in small letters") << good << u"post"_s << u"a"_s;
        QTest::newRow("a field without a name") << good << u"POST"_s << QString();
        QTest::newRow("an endless name") << good << u"POST"_s << many(17 * 1024, u"a"_s);
    }
    void theBooksGiveNothingUnsafe()
    {
        QFETCH(QString, action);
        QFETCH(QString, method);
        QFETCH(QString, name);
        Json field = Json::object();
        field.set(u"name"_s, Json::string(name));
        field.set(u"value"_s, Json::string(u"1"_s));
        Json fields = Json::array();
        fields.append(field);
        Json json = Json::object();
        json.set(u"action"_s, Json::string(action));
        json.set(u"method"_s, Json::string(method));
        json.set(u"fields"_s, fields);
        QVERIFY(!PayForm::fromJson(json));
    }
    void whatIsNoFormIsNone()
    {
        QVERIFY(!PayForm::fromJson(Json()));
        QVERIFY(!PayForm::fromJson(Json::string(u"https://bank.example"_s)));
        QVERIFY(!PayForm::fromJson(Json::array()));
    }

    void thePageHoldsExactlyTheForm_data() { theBooksGiveItBack_data(); }
    void thePageHoldsExactlyTheForm()
    {
        QFETCH(Fields, fields);
        const PayForm form{QUrl(u"https://bank.example/acs?a=%3C&b=%22'"_s), true, fields};
        QCOMPARE(readBack(form), form);
    }

    void thePageSaysInWhichLanguageItIs_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("none") << QLocale::c() << "<html lang=\"en\">"_ba;
        QTest::newRow("English") << QLocale(u"en_US"_s) << "<html lang=\"en\">"_ba;
        QTest::newRow("French") << QLocale(u"fr_FR"_s) << "<html lang=\"fr\">"_ba;
        QTest::newRow("from right to left") << QLocale(u"ar_EG"_s) << "<html lang=\"ar\" dir=\"rtl\">"_ba;
    }
    void thePageSaysInWhichLanguageItIs()
    {
        QFETCH(QLocale, locale);
        const QLocale before;
        QLocale::setDefault(locale);
        const QByteArray page = PayForm{QUrl(u"https://bank.example/acs"_s), true, {}}.page();
        QLocale::setDefault(before);
        const qsizetype at = page.indexOf("<html");
        QTEST(page.sliced(at, page.indexOf('>', at) + 1 - at), "said");
    }

    void thePageIsOurs()
    {
        const QString hostile = u"\"><script src=https://evil.example/x.js></script><img src=x onerror=y>"_s;
        const PayForm form{QUrl(u"https://bank.example/acs"_s), true, {{hostile, hostile}}};
        const QByteArray page = form.page();
        QCOMPARE(page.count("<script"), 1);
        QCOMPARE(page.count("<img"), 0);
        QCOMPARE(page.count("<form"), 1);
        for (const char *wanted : {"<!doctype html>", "<html lang=\"", "default-src 'none'",
                 "form-action https:\"", "content=\"no-referrer\"", "<strong>bank.example</strong>",
                 "Go on to the payment", "prefers-color-scheme: dark", "<title>"})
            QVERIFY2(page.contains(wanted), wanted);
        for (const char *outside : {"src=\"", "href=", "@import", "url("})
            QVERIFY2(!page.contains(outside), outside);
    }
};

QTEST_GUILESS_MAIN(PayFormTest)
#include "PayFormTest.moc"
