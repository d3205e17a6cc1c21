// SPDX-License-Identifier: GPL-3.0-or-later
#include "methods/LooseJson.h"

#include "SampleDrafts.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// What is proposed for an object whose quotes are missing, and where nothing is.
class LooseJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proposesNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : QStringList{u""_s, u"{}"_s, uR"({"a":1})"_s, u"order 1001"_s, u"a: b"_s,
                 u"[a, b]"_s, u"{"_s, u"}"_s, u"{a}"_s, u"{a:}"_s, u"{:b}"_s, u"{a:b"_s, u"{a:b}}"_s,
                 u"{a:b} c"_s, u"{a:b,,c:d}"_s, u"{a:b c:\"d\"}"_s, u"{a:'b}"_s, u"{a:\"b\\n\",c:d}"_s,
                 u"{a:b,a:c}"_s, u"{a:b}{"_s, u"{a:b\nc:d}"_s, u"{{a:b}}"_s, QString(9000, u'{'),
                 QString(u"{a:"_s.repeated(20) + u"b"_s + u"}"_s.repeated(20)), u"<a>b</a>"_s})
            QTest::addRow("%s", text.isEmpty() ? "nothing" : qPrintable(text.left(40))) << text;
    }
    void proposesNothing()
    {
        QFETCH(QString, text);
        QCOMPARE(correctedJson(text), QString());
    }

    void proposes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meant");
        const auto row = [](const QString &text, const QString &meant) {
            QTest::addRow("%s", qPrintable(text.left(60))) << text << meant;
        };
        row(u"{txId : qktr12eqzg}"_s, uR"({"txId":"qktr12eqzg"})"_s);
        row(u"{txId : qktr12eqzg, status : sfrt}"_s, uR"({"txId":"qktr12eqzg","status":"sfrt"})"_s);
        row(u"{ “txId” : “qktr12eqzg” }"_s, uR"({"txId":"qktr12eqzg"})"_s);
        row(u"{'a': 'b', 'c': True, 'd': None}"_s, uR"({"a":"b","c":true,"d":null})"_s);
        row(uR"({"a":1,})"_s, uR"({"a":1})"_s);
        row(u"{a=1; }"_s, uR"({"a":"1;"})"_s);
        row(u"{a = 1, b => 2}"_s, uR"({"a":1,"b":2})"_s);
        row(u"{order: 0012, n: 0.10, x: 1e2}"_s, uR"({"order":"0012","n":0.10,"x":1e2})"_s);
        row(u"{name: Anna Smith, note: pay at https://shop.example/}"_s,
            u"{\"name\":\"Anna Smith\",\"note\":\"pay at https://shop.example/\"}"_s);
        row(u"{a: {b: c}, d: [1, two, 'three']}"_s, uR"({"a":{"b":"c"},"d":[1,"two","three"]})"_s);
        row(u"{\n  a: b,\n  c: d\n}"_s, uR"({"a":"b","c":"d"})"_s);
        row(u"{«ключ»: значение}"_s, uR"({"ключ":"значение"})"_s);
        row(u"{a: -5, b: false, c: null}"_s, uR"({"a":-5,"b":false,"c":null})"_s);
    }
    void proposes()
    {
        QFETCH(QString, text);
        QFETCH(QString, meant);
        QCOMPARE(correctedJson(text), meant);
        QVERIFY(meant.isEmpty() || Json::parse(meant.toUtf8()).has_value());
    }

    /// The reason shows it, ready to be copied; but for what may be a card's.
    void theReasonShowsIt()
    {
        const PaymentMethod method = cardMethod();
        const Field &field = *method.field(FieldRole::MerchantData);
        const auto said = [&field](const QString &text) {
            return checkField(field, text, {.today = samples::today}).error().message;
        };
        QVERIFY(said(u"{txId : qktr12eqzg}"_s).endsWith(uR"(Write: {"txId":"qktr12eqzg"})"_s));
        QVERIFY(!said(u"{card : 4242424242424242}"_s).contains(u"4242"_s));
        QVERIFY(said(u"{a : "_s + QString(300, u'x') + u"}"_s).english().size() < 250);
        QVERIFY(!said(u"order 1001"_s).contains(u"Write"_s));
    }
};

QTEST_GUILESS_MAIN(LooseJsonTest)
#include "LooseJsonTest.moc"
