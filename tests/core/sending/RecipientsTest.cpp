// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/Recipients.h"

#include "SendingSamples.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Whom a message can go to.
class RecipientsTest : public QObject {
    Q_OBJECT

    const MethodCatalogue m_methods = MethodCatalogue::standard();

private Q_SLOTS:
    void mailAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read"); // empty: refused
        const auto row = [](const QString &typed, const QString &read = {}) {
            QTest::newRow(qPrintable(typed.left(40))) << typed << read;
        };
        row(u"anna@example.com\r\nBcc: all@example.com"_s);
        row(u"anna@example.com\nBcc"_s);
        row(u"anna@example.com,eve@example.com"_s);
        row(u"anna@example.com;eve@example.com"_s);
        row(u"Anna <anna@example.com>"_s);
        row(u"<anna@example.com>"_s);
        row(u"anna@example.com> SIZE=1"_s);
        row(u"\"anna\"@example.com"_s);
        row(u"anna@@example.com"_s);
        row(u"anna@[127.0.0.1]"_s);
        row(u"anna"_s);
        row(u"@example.com"_s);
        row(u"anna@"_s);
        row(u"an na@example.com"_s);
        row(u"an\u200Bна@example.com"_s);
        row(u"an\u202Eна@example.com"_s);
        row(u"anna@exam\u2028ple.com"_s);
        row(QString(65, u'x') + u"@example.com"_s);
        row(QString(10'000, u'x') + u"@example.com"_s);
        row(u" anna@example.com "_s, u"anna@example.com"_s);
        row(u"\u200Fanna@example.com"_s, u"anna@example.com"_s);
        row(u"o'neil+till@example.com"_s, u"o'neil+till@example.com"_s);
        row(u"anna@bücher.example"_s, u"anna@xn--bcher-kva.example"_s);
        row(u"анна@пример.рф"_s, u"анна@xn--e1afmkfd.xn--p1ai"_s);
    }
    void mailAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        const auto address = readMailAddress(typed);
        QCOMPARE(address.value_or(QString()), read);
        if (!address)
            QVERIFY(!address.error().message.isEmpty());
    }

    void phones_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("read"); // a code where it is refused
        const auto row = [](const QString &typed, const QString &region, const QString &read) {
            QTest::newRow(qPrintable(typed + u'/' + region)) << typed << region << read;
        };
        row(u"+1 510 555 0101"_s, {}, u"+15105550101"_s);
        row(u"0015105550101"_s, {}, u"+15105550101"_s);
        row(u"77 123 45 67"_s, u"SN"_s, u"+221771234567"_s);
        row(u"0712 345678"_s, u"KE"_s, u"+254712345678"_s);
        row(u"٧٧ ١٢٣ ٤٥ ٦٧"_s, u"SN"_s, u"+221771234567"_s);
        row(u"77 123 45 67"_s, {}, u"phone-country-missing"_s);
        row(u"+1 510 555 0101;ext=5"_s, {}, u"phone-form"_s);
        row(u"+1?body=x&y"_s, {}, u"phone-form"_s);
        row(u"12+34"_s, {}, u"phone-form"_s);
        row(u"call me"_s, {}, u"phone-form"_s);
        row({}, {}, u"phone-form"_s);
        row(u"+1"_s, {}, u"phone-length"_s);
        row(u"+9999999999999999999"_s, {}, u"phone-length"_s);
    }
    void phones()
    {
        QFETCH(QString, typed);
        QFETCH(QString, region);
        QFETCH(QString, read);
        const auto number = readInternationalPhone(typed, region);
        QCOMPARE(number ? *number : number.error().code, read);
    }

    void theFieldsOfASale()
    {
        Invoice sale = openSale();
        QCOMPARE(recipientsOf(sale, m_methods).emails, QStringList{u"anna@example.com"_s});
        sale.fields.set(u"email"_s, Json::string(u"ANNA@example.com"_s));
        sale.fields.set(u"phone"_s, Json::string(u"+44 20 7946 0018"_s));
        auto found = recipientsOf(sale, m_methods);
        QCOMPARE(found.emails.size(), 1);
        QCOMPARE(found.phones.size(), 1);
        QCOMPARE(found.phones[0].international, u"+442079460018"_s);
        sale.email = u"anna@example.com\nBcc: all@example.com"_s; // of a statement, say
        sale.fields.set(u"phone"_s, Json::string(u"ask her"_s));
        found = recipientsOf(sale, m_methods);
        QCOMPARE(found.emails, QStringList{u"ANNA@example.com"_s});
        QVERIFY(found.phones.isEmpty());
    }

    /// The saved customer that the sale was made with, whose e-mail the method has no field for.
    void theSavedCustomerCounts()
    {
        Invoice sale = openSale();
        sale.email.clear();
        Json customer = Json::object();
        customer.set(u"email"_s, Json::string(u"boris@example.com"_s));
        customer.set(u"phone"_s, Json::string(u"+44 20 7946 0018"_s));
        sale.fields.set(u"customer"_s, customer);
        auto found = recipientsOf(sale, m_methods);
        QCOMPARE(found.emails, QStringList{u"boris@example.com"_s});
        QCOMPARE(found.phones.size(), 1);
        QCOMPARE(found.phones[0].international, u"+442079460018"_s);
        sale.email = u"anna@example.com"_s; // what was typed for this sale comes first
        found = recipientsOf(sale, m_methods);
        QCOMPARE(found.emails, (QStringList{u"anna@example.com"_s, u"boris@example.com"_s}));
        customer.set(u"email"_s, Json::string(u"x@example.com\r\nBcc: all@example.com"_s));
        customer.set(u"phone"_s, Json::array());
        sale.fields.set(u"customer"_s, customer);
        found = recipientsOf(sale, m_methods);
        QCOMPARE(found.emails, QStringList{u"anna@example.com"_s});
        QVERIFY(found.phones.isEmpty());
    }

    void extraFieldsCount()
    {
        Invoice sale = openSale(u"e-invoice"_s);
        const PaymentMethod *method = nullptr;
        for (const PaymentMethod &each : m_methods.methods()) {
            if (each.field(FieldKind::NameValues))
                method = &each;
        }
        QVERIFY(method);
        sale.methodId = method->id;
        sale.email.clear();
        Json extra = Json::object();
        extra.set(u"phone"_s, Json::string(u"77 123 45 67"_s));
        extra.set(u"customer_email"_s, Json::string(u"fatou@example.sn"_s));
        extra.set(u"note"_s, Json::string(u"a@b"_s));
        sale.fields.set(u"extra_fields"_s, extra);
        auto found = recipientsOf(sale, m_methods);
        QCOMPARE(found.emails, QStringList{u"fatou@example.sn"_s});
        QCOMPARE(found.phones.size(), 1);
        QCOMPARE(found.phones[0].international, QString());
        sale.fields.set(u"currency"_s, Json::string(u"orange_money-senegal.xof"_s));
        sale.fields.set(u"sender"_s, Json::string(u"221781234567"_s));
        found = recipientsOf(sale, m_methods);
        QStringList numbers;
        for (const RecipientPhone &phone : found.phones)
            numbers += phone.international;
        QCOMPARE(numbers, (QStringList{u"+221781234567"_s, u"+221771234567"_s}));
    }
};

QTEST_GUILESS_MAIN(RecipientsTest)
#include "RecipientsTest.moc"
