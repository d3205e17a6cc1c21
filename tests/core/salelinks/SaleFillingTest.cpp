// SPDX-License-Identifier: GPL-3.0-or-later
#include "salelinks/SaleFilling.h"

#include "methods/MethodCatalogue.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

QString said(const SaleFilling &filling)
{
    QStringList parts;
    for (const auto &[name, text] : filling.texts)
        parts << name + u'=' + text;
    for (const LocalizedText &sentence : filling.leftOut)
        parts << u"- "_s + sentence.english();
    return parts.join(u'|');
}

} // namespace

/// What of a link comes into which form; what must not, first.
class SaleFillingTest : public QObject {
    Q_OBJECT

    MethodCatalogue m_methods = MethodCatalogue::standard();

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *method, const QByteArray &query, const char *code) {
            QTest::newRow(query.constData())
                << QString::fromLatin1(method) << query << QString::fromLatin1(code);
        };
        row("card", "amount=15.04&currency=XYZ", "link-currency");
        row("card", "amount=15.04&currency=US", "link-currency");
        row("card", "amount=15.04&currency=%24", "link-currency");
        row("crypto", "amount=15.04&currency=EUR", "link-currency"); // it would be sold in dollars
        row("einvoice", "amount=15&currency=XOF", "link-currency"); // by which system?
        row("einvoice", "amount=15&currency=USD&set.currency=orange_money-mali.xof", "link-currency");
        row("card", "amount=15.041&currency=USD", "link-amount");
        row("card", "amount=0&currency=USD", "link-amount");
        row("card", "amount=15.04&set.amount=1504", "link-given-twice");
        row("card", "currency=USD&set.devise=EUR", "link-given-twice");
        row("card", "note=a&set.note=b", "link-given-twice");
        row("card", "set.amount=15,04", "link-amount");
        row("card", "set.amount=1e3&currency=USD", "link-amount");
    }
    void refused()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, query);
        QFETCH(QString, code);
        const auto read = readSaleLink("counterfoil://new?" + query);
        QVERIFY(read);
        const auto filling = fillingFor(*read, *m_methods.find(method), today);
        QVERIFY2(!filling, filling ? qPrintable(said(*filling)) : "");
        QCOMPARE(filling.error().code, code);
        QVERIFY(filling.error().message.english().endsWith(u"Nothing was filled in."_s));
    }

    void leftOut_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("sentence"); // its beginning
        const auto row = [](const char *method, const QByteArray &query, const QString &sentence) {
            QTest::newRow(query.constData()) << QString::fromLatin1(method) << query << sentence;
        };
        const QString card = u"“%1” is card data or as secret"_s;
        row("card", "set.card_number=4242424242424242", card.arg(u"set.card_number"_s));
        row("card", "set.card_ccv=123", card.arg(u"set.card_ccv"_s));
        row("card", "set.card_expiry_date=12/2030", card.arg(u"set.card_expiry_date"_s));
        row("card", "set.date_of_birth=1990-01-01", card.arg(u"set.date_of_birth"_s));
        row("einvoice", "set.sender=4242424242424242", u"“set.sender” looks like a card number"_s);
        row("einvoice", "set.extra_fields.cvv=123", card.arg(u"set.extra_fields.cvv"_s));
        const QString number = u"“%1” looks like a card number"_s;
        row("card", "note=4242%204242%204242%204242", number.arg(u"note"_s));
        row("card", "note=for%20%EF%BC%94242424242424242", number.arg(u"note"_s));
        row("card", "name=4242424242424242", number.arg(u"name"_s));
        row("card", "email=4242424242424242@example.com", number.arg(u"email"_s));
        row("card", "set.callbackJson=%7B%22a%22%3A%224242424242424242%22%7D",
            number.arg(u"set.callbackJson"_s));
        row("card", "set.colour=red", u"Card has no field for “set.colour”."_s);
        row("card", "set.extra_fields.phone=1", u"Card has no field for “set.extra_fields.phone”."_s);
        row("card", "set.4242424242424242=1", u"Card has no field for “?”."_s);
        row("crypto", "phone=%2B221701234567", u"Crypto has no field for “phone”."_s);
        row("crypto", "name=Anna", u"Crypto has no field for “name”."_s);
        row("nft", "set.checkoutMode=card", u"NFT has no field for “set.checkoutMode”."_s);
        row("card", "email=nobody", u"“email”: "_s);
        row("card", "note=a%E2%80%AEb", u"“note”: "_s);
        row("card", "note=a%07b", u"“note”: "_s);
        row("card", "set.callbackJson=%7B", u"“set.callbackJson”: "_s);
        row("card", "set.success_url=javascript:alert(1)", u"“set.success_url”: "_s);
    }
    void leftOut()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, query);
        QFETCH(QString, sentence);
        const auto read = readSaleLink("counterfoil://new?amount=1&" + query);
        QVERIFY(read);
        const auto filling = fillingFor(*read, *m_methods.find(method), today);
        QVERIFY2(filling.has_value(), filling ? "" : qPrintable(filling.error().message.english()));
        QCOMPARE(filling->texts.size(), 1U); // the rest is taken
        QCOMPARE(filling->leftOut.size(), 1U);
        const QString told = filling->leftOut.front().english();
        QVERIFY2(told.startsWith(sentence), qPrintable(told));
        QVERIFY(!told.contains(u"4242"_s));
    }

    void taken_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("texts");
        const auto row = [](const char *method, const QByteArray &query, const QString &texts) {
            QTest::newRow(query.constData()) << QString::fromLatin1(method) << query << texts;
        };
        row("card", "amount=15.04&currency=usd&email=a@example.com&note=Tea%0ATwo%20cups",
            u"amount=15.04|devise=usd|email=a@example.com|note=Tea\nTwo cups"_s);
        row("card", "amount=15", u"amount=15"_s); // in the currency that is chosen
        row("card", "name=Anna&phone=%2B4915123456787", u"name=Anna|phone=+4915123456787"_s);
        row("crypto", "currency=USD&note=Tea", u"devise=USD|note=Tea"_s);
        row("nft", "note=Picture", u"nftDescription=Picture"_s); // the gateway has a field for it
        row("einvoice", "note=Tea&name=C-1001", u"account=C-1001|description=Tea"_s);
        row("einvoice", "amount=1500&currency=XOF&set.currency=orange_money-mali.xof",
            u"amount=1500|currency=orange_money-mali.xof"_s);
        row("einvoice", "set.extra_fields.phone=22370123456", u"extra_fields.phone=22370123456"_s);
        row("card", "note=%3Cb%3Ebold%3C/b%3E%20%F0%9F%A7%BE", u"note=<b>bold</b> 🧾"_s);
    }
    void taken()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, query);
        QFETCH(QString, texts);
        const auto read = readSaleLink("counterfoil://new?" + query);
        QVERIFY(read);
        const auto filling = fillingFor(*read, *m_methods.find(method), today);
        QVERIFY2(filling.has_value(), filling ? "" : qPrintable(filling.error().message.english()));
        QCOMPARE(said(*filling), texts);
    }
};

QTEST_GUILESS_MAIN(SaleFillingTest)
#include "SaleFillingTest.moc"
