// SPDX-License-Identifier: GPL-3.0-or-later
#include "salelinks/SaleLink.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// All of it in one line: account, method, texts, and how much was left out.
QString said(const SaleLink &sale)
{
    QStringList parts{sale.account, sale.method};
    for (const auto &[name, text] : sale.texts)
        parts << name + u'=' + text;
    for (const LocalizedText &sentence : sale.leftOut)
        parts << u"- "_s + sentence.english();
    return parts.join(u'|');
}

} // namespace

/// What anybody may put behind counterfoil: from a web page, a mail, a script. What must not work comes
/// first.
class SaleLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *what, const QByteArray &link, const char *code) {
            QTest::newRow(what) << link << QString::fromLatin1(code);
        };
        const QByteArray head = "counterfoil://new?";
        row("nothing", "", "link-unknown");
        row("another scheme", "https://new?amount=1", "link-unknown");
        row("a script", "javascript:alert(1)", "link-unknown");
        row("a longer scheme", "counterfoils://new?amount=1", "link-unknown");
        row("the scheme alone", "counterfoil:", "link-unknown");
        row("two slashes alone", "counterfoil://", "link-unknown");
        row("another place", "counterfoil://issue?amount=1", "link-unknown");
        row("a longer place", "counterfoil://newest?amount=1", "link-unknown");
        row("a path", "counterfoil://new/now?amount=1", "link-unknown");
        row("two slashes behind it", "counterfoil://new//?amount=1", "link-unknown");
        row("three slashes before it", "counterfoil:///new?amount=1", "link-unknown");
        row("a port", "counterfoil://new:80?amount=1", "link-unknown");
        row("a user", "counterfoil://till@new?amount=1", "link-unknown");
        row("a way up", "counterfoil://../new?amount=1", "link-unknown");
        row("a blank before it", " counterfoil://new?amount=1", "link-unknown");
        row("an option", "--help", "link-unknown");
        row("a file", "file:///etc/passwd", "link-unknown");
        row("place behind percent signs", "counterfoil://%6Eew?amount=1", "link-unknown");
        row("8,193 bytes", head + "note=" + QByteArray(8193 - head.size() - 5, 'a'), "link-too-long");
        row("a megabyte", head + "note=" + QByteArray(1 << 20, '%'), "link-too-long");
        row("too long and no link", QByteArray(9000, 'x'), "link-too-long");
        row("a percent sign alone", head + "note=100%", "link-encoding");
        row("half of one", head + "note=%4", "link-encoding");
        row("no hexadecimal digits", head + "note=%zz", "link-encoding");
        row("a sign between them", head + "note=%-1", "link-encoding");
        row("in a name", head + "no%te=1", "link-encoding");
        row("no UTF-8", head + "note=%FF%FE", "link-encoding");
        row("half a character", head + "note=%C3", "link-encoding");
        row("an overlong slash", head + "note=%C0%AF", "link-encoding");
        row("half a pair", head + "note=%ED%A0%80", "link-encoding");
        row("Latin 1 as it is", head + "note=caf\xE9", "link-encoding");
        row("NUL", head + "note=a%00b", "link-encoding");
        row("NUL as it is", head + "note=a" + QByteArray(1, '\0') + "b", "link-encoding");
        row("a fragment", head + "note=Order #5", "link-encoding");
        row("a fragment behind it", head + "amount=1#amount=2", "link-encoding");
        row("twice", head + "amount=15.04&amount=1504", "link-given-twice");
        row("twice the same", head + "amount=15.04&amount=15.04", "link-given-twice");
        row("twice, once behind percent signs", head + "amount=1&%61mount=2", "link-given-twice");
        row("an account twice", head + "account=a&account=b", "link-given-twice");
        row("a field twice", head + "set.city=a&set.city=b", "link-given-twice");
        row("no amount", head + "amount=", "link-empty");
        row("an amount of blanks", head + "amount=%20%20", "link-empty");
        row("no account", head + "account=&amount=1", "link-empty");
        row("no currency", head + "currency", "link-empty");
        row("no method", head + "method=%0A", "link-empty");
        for (const char *amount : {"15,04", "1,504.00", "-1", "%2B1", "+1", "1e3", "0x10", "1.", ".5",
                 "1.0.0", "1 000", "%201", "15.04USD", "USD15", "%E2%82%AC5", "NaN", "inf", "%D9%A1%D9%A5",
                 "%EF%BC%91", "1_000", "1'000", "%E2%80%8B1", "1%0A", "4242424242424242x"})
            row(amount, head + "amount=" + amount, "link-amount");
    }
    void refused()
    {
        QFETCH(QByteArray, link);
        QFETCH(QString, code);
        const auto read = readSaleLink(link);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Input);
        QCOMPARE(read.error().code, code);
        QVERIFY(read.error().message.english().endsWith(u"Nothing was filled in."_s));
        QVERIFY(read.error().message.english().size() < 400);
    }

    void read_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QString>("sale");
        const auto row = [](const char *what, const QByteArray &link, const QString &sale) {
            QTest::newRow(what) << link << sale;
        };
        const QByteArray head = "counterfoil://new?";
        const auto unknown = [](const QString &name) {
            return u"||- “%1” is nothing that this program knows in a link."_s.arg(name);
        };
        row("a name that nobody knows", head + "colour=red", unknown(u"colour"_s));
        row("in capitals", head + "Amount=1", unknown(u"Amount"_s));
        row("with a blank behind it", head + "amount%20=1", unknown(u"amount"_s));
        row("no name", head + "=1", unknown(u"?"_s));
        row("set. alone", head + "set.=1", unknown(u"set."_s));
        row("a card number as a name", head + "4242424242424242=1", unknown(u"?"_s));
        row("markup as a name", head + "%3Cb%3E=1", unknown(u"<b>"_s));
        row("direction turned", head + "%E2%80%AEtnuoma=1", unknown(u"tnuoma"_s));
        row("lines as a name", head + "a%0Ab=1", unknown(u"a b"_s));
        row("a long name", head + QByteArray(500, 'n') + "=1", unknown(QString(40, u'n')));
        row("ways to issue", head + "issue=1&enter=yes&direct=true",
            unknown(u"issue"_s) + unknown(u"enter"_s).mid(1) + unknown(u"direct"_s).mid(1));

        row("nothing in it", "counterfoil://new", u"|"_s);
        row("a question mark", head, u"|"_s);
        row("separators alone", head + "&&&", u"|"_s);
        row("a slash behind the place", "counterfoil://new/?amount=1", u"||amount=1"_s);
        row("without slashes", "counterfoil:new?amount=1", u"||amount=1"_s);
        row("in capitals", "COUNTERFOIL://NEW?amount=1", u"||amount=1"_s);
        row("all of it",
            head
                + "amount=15.04&currency=USD&method=card&account=My%20shop&note=Order%201001&email="
                  "anna%40example.com&name=Zo%C3%AB&phone=%2B221701234567",
            u"My shop|card|amount=15.04|currency=USD|note=Order 1001|email=anna@example.com|name=Zoë"
            "|phone=+221701234567"_s);
        row("a plus is a plus", head + "email=anna+shop@example.com&phone=+221",
            u"||email=anna+shop@example.com"
            "|phone=+221"_s);
        row("an equals sign within", head + "note=a=b", u"||note=a=b"_s);
        row("an ampersand within", head + "note=a%26amount%3D2", u"||note=a&amount=2"_s);
        row("a question mark within", head + "note=why?", u"||note=why?"_s);
        row("decoded once", head + "note=%2541", u"||note=%41"_s);
        row("line breaks", head + "note=a%0D%0Ab%0Ac", u"||note=a\nb\nc"_s);
        row("UTF-8 as it is", head + "note=caf\xC3\xA9 \xF0\x9F\xA7\xBE", u"||note=café 🧾"_s);
        row("small digits", head + "note=%c3%a9", u"||note=é"_s);
        row("empty values are none", head + "note=&email=&set.city=&amount=1", u"||amount=1"_s);
        row("a field of the gateway", head + "set.extra_fields.phone=221&set.devise=USD",
            u"||set.extra_fields.phone=221|set.devise=USD"_s);
        row("a long amount stays exact", head + "amount=123456789012345678901234567890.123456789012345678",
            u"||amount=123456789012345678901234567890.123456789012345678"_s);
        row("noughts stay", head + "amount=0015.0400", u"||amount=0015.0400"_s);
        row("8,192 bytes", head + "note=" + QByteArray(8192 - head.size() - 5, 'a'),
            u"||note="_s + QString(8192 - head.size() - 5, u'a'));
    }
    void read()
    {
        QFETCH(QByteArray, link);
        QFETCH(QString, sale);
        const auto read = readSaleLink(link);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().code));
        QCOMPARE(said(*read), sale);
    }

    void whatIsWrittenIsReadAgain()
    {
        const SaleLink sale{.account = u"Ünder & Co. #1"_s,
            .method = u"card"_s,
            .texts = {{u"amount"_s, u"15.04"_s}, {u"note"_s, u"50% + a=b?&c#d\nнапої 🧾 \u202E"_s},
                {u"set.callbackJson"_s, uR"({"a":"b+c"})"_s}}};
        const QByteArray link = writeSaleLink(sale);
        for (const char c : link)
            QVERIFY(c > ' ' && c < 0x7F && c != '"' && c != '<' && c != '\'');
        const auto read = readSaleLink(link);
        QVERIFY(read);
        QCOMPARE(said(*read), said(sale));
        QCOMPARE(writeSaleLink({}), "counterfoil://new"_ba);
    }

    void othersAreNoLinksOfOurs()
    {
        for (const char *other : {"", "counterfoil", "counter:foil", "-h", "http://counterfoil:", "new"})
            QVERIFY(!isSaleLink(other));
        for (const char *ours : {"counterfoil:", "Counterfoil://anything", "counterfoil:new"})
            QVERIFY(isSaleLink(ours));
    }
};

QTEST_GUILESS_MAIN(SaleLinkTest)
#include "SaleLinkTest.moc"
