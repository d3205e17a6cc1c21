// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/Customer.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Who is the same customer, by what people and gateways write. What must stay apart comes first.
class CustomerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emails_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const QString &one, const QString &other, bool same) {
            QTest::newRow(qPrintable(one + u" / "_s + other)) << one << other << same;
        };
        row(u"anna@example.com"_s, u"anne@example.com"_s, false);
        row(u"anna@example.com"_s, u"anna@example.org"_s, false);
        row(u"anna@example.com"_s, u"anna@mail.example.com"_s, false);
        row(u"anna+shop@example.com"_s, u"anna@example.com"_s, false);
        row(u"anna@example.com"_s, u"a***@example.com"_s, false);
        row(u"anna@example.com"_s, u""_s, false);
        row(u"a.nna@example.com"_s, u"anna@example.com"_s, false);
        row(u"Anna <anna@example.com>"_s, u"Anna <anne@example.com>"_s, false);
        row(u"anna"_s, u"anna@example.com"_s, false);
        row(u"o'brien@example.com"_s, u"obrien@example.com"_s, false);
        row(u"anna@xn--bcher-kva.example"_s, u"anna@bucher.example"_s, false);

        row(u""_s, u"  "_s, true);
        row(u"anna@example.com"_s, u" Anna@Example.COM "_s, true);
        row(u"anna@example.com"_s, u"Anna Smith <anna@example.com>"_s, true);
        row(u"anna@example.com"_s, u"\"Smith, Anna\" <ANNA@example.com>"_s, true);
        row(u"anna@example.com"_s, u"<anna@example.com>"_s, true);
        row(u"anna@example.com"_s, u"mailto:anna@example.com"_s, true);
        row(u"anna@example.com"_s, u"anna@example.com."_s, true);
        row(u"anna@example.com"_s, u"anna\u200B@example.com"_s, true);
        row(u"anna@example.com"_s, u"\uFEFFanna@example.com"_s, true);
        row(u"anna@example.com"_s, u"anna @ example.com"_s, true);
        row(u"anna@example.com"_s, u"ａｎｎａ＠example.com"_s, true);
        row(u"anna@bücher.example"_s, u"anna@xn--bcher-kva.example"_s, true);
        row(u"anna@BÜCHER.example"_s, u"anna@XN--BCHER-KVA.EXAMPLE"_s, true);
        row(u"анна@пример.рф"_s, u"АННА@xn--e1afmkfd.xn--p1ai"_s, true);
        row(u"o'brien@example.com"_s, u"o&#039;brien@example.com"_s, true);
        row(u"a&b@example.com"_s, u"a&amp;b@example.com"_s, true);
        row(u"anna@example.com"_s, u"Anna &lt;anna@example.com&gt;"_s, true);
        row(u"zoë@example.com"_s, u"zoe\u0308@example.com"_s, true);
    }
    void emails()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(isSameEmail(one, other), "same");
        QTEST(isSameEmail(other, one), "same");
        QCOMPARE(emailKey(emailKey(one)), emailKey(one));
    }

    void names_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const QString &one, const QString &other, bool same) {
            QTest::newRow(qPrintable(one + u" / "_s + other)) << one << other << same;
        };
        row(u"Anna"_s, u"Anne"_s, false);
        row(u"Zoë"_s, u"Zoe"_s, false);
        row(u"Anna Smith"_s, u"Smith Anna"_s, false);
        row(u"Anna"_s, u""_s, false);
        row(u"Anna Smith"_s, u" anna  SMITH "_s, true);
        row(u"O'Neil"_s, u"O&#39;Neil"_s, true);
        row(u"Zoë"_s, u"Zoe\u0308"_s, true);
        row(u"ΣΟΦΟΣ"_s, u"σοφος"_s, true);
        row(u"Straße"_s, u"STRASSE"_s, false); // folded letter by letter
        row(u"Anna\u00A0Smith"_s, u"Anna Smith"_s, true);
    }
    void names()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(nameKey(one) == nameKey(other), "same");
    }
};

QTEST_APPLESS_MAIN(CustomerTest)
#include "CustomerTest.moc"
