// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/SaleDefaults.h"

#include "../base/Await.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(const auto &result)
{
    return result ? u"done"_s : result.error().code;
}

} // namespace

/// What a new sale's form begins with: kept by account and method in one file, and never what belongs to one
/// sale or one card.
class SaleDefaultsTest : public QObject {
    Q_OBJECT

    const MethodCatalogue m_methods = MethodCatalogue::standard();
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"defaults.json"_s); }
    DefaultsBook book() const { return DefaultsBook(path(), m_methods); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QString kept(const QString &account, const QString &method, const QString &field) const
    {
        const auto texts = book().of(account, method);
        if (!texts)
            return texts.error().code;
        const auto found = texts->find(field);
        return found == texts->end() ? u"-"_s : found->second;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatMayNotBeADefault_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("card number") << u"card"_s << u"card_number"_s << u"4242424242424242"_s
                                     << u"default-secret"_s;
        QTest::newRow("card code") << u"card"_s << u"card_ccv"_s << u"123"_s << u"default-secret"_s;
        QTest::newRow("date of birth")
            << u"card"_s << u"date_of_birth"_s << u"1990-12-31"_s << u"default-secret"_s;
        QTest::newRow("expiry date") << u"card"_s << u"card_expiry_date"_s << u"02/2031"_s
                                     << u"default-card"_s;
        QTest::newRow("amount") << u"crypto"_s << u"amount"_s << u"15.04"_s << u"default-amount"_s;
        QTest::newRow("what the program fills in")
            << u"nft"_s << u"checkoutMode"_s << u"nft"_s << u"default-constant"_s;
        QTest::newRow("no such field") << u"card"_s << u"colour"_s << u"red"_s << u"default-field"_s;
        QTest::newRow("another method's field")
            << u"crypto"_s << u"personal_id"_s << u"12345678901"_s << u"default-field"_s;
        QTest::newRow("no such method") << u"cash"_s << u"devise"_s << u"USD"_s << u"default-method"_s;
        QTest::newRow("no such method, even to remove")
            << u"cash"_s << u"devise"_s << u""_s << u"default-method"_s;
        QTest::newRow("a currency that the method does not take")
            << u"crypto"_s << u"devise"_s << u"EUR"_s << u"currency-not-taken"_s;
        QTest::newRow("no web address") << u"card"_s << u"success_url"_s << u"thanks"_s << u"url-not-valid"_s;
        QTest::newRow("too long") << u"card"_s << u"city"_s << QString(1001, u'x') << u"too-long"_s;
        QTest::newRow("a control character")
            << u"card"_s << u"city"_s << u"Par\u001bis"_s << u"control-character"_s;
        QTest::newRow("a card number in the wrong place")
            << u"card"_s << u"callbackJson"_s << u"{\"note\":\"4242 4242 4242 4242\"}"_s
            << u"card-number-misplaced"_s;
        QTest::newRow("a card as wallet")
            << u"einvoice"_s << u"sender"_s << u"4111111111111111"_s << u"card-number-misplaced"_s;
        QTest::newRow("a card as wallet, in groups")
            << u"einvoice"_s << u"sender"_s << u"4111_1111.1111 1111"_s << u"card-number-misplaced"_s;
        QTest::newRow("a card code among the extra fields")
            << u"einvoice"_s << u"extra_fields"_s << u"{\"cvv\":\"123\"}"_s << u"card-data-misplaced"_s;
    }
    void whatMayNotBeADefault()
    {
        QFETCH(QString, method);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QTEST(codeOf(book().keep(u"shop"_s, method, field, text)), "code");
        QTEST(codeOf(book().check(method, field, text)), "code");
        QCOMPARE(bytes(), QByteArray()); // not even a file
    }

    void keepsWhatTheGatewayWouldGet()
    {
        QVERIFY(book().keep(u"shop"_s, u"card"_s, u"devise"_s, u" eur "_s));
        QVERIFY(book().keep(u"shop"_s, u"card"_s, u"country"_s, u"de"_s));
        QVERIFY(book().keep(u"shop"_s, u"card"_s, u"callbackJson"_s, u"{ \"till\" : 3 }"_s));
        QCOMPARE(kept(u"shop"_s, u"card"_s, u"devise"_s), u"EUR"_s);
        QCOMPARE(kept(u"shop"_s, u"card"_s, u"country"_s), u"DE"_s);
        QCOMPARE(kept(u"shop"_s, u"card"_s, u"callbackJson"_s), u"{ \"till\" : 3 }"_s);
        const auto permissions = QFile::permissions(path());
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void keepsAWalletThatIsNoCard()
    {
        QVERIFY(book().keep(u"shop"_s, u"einvoice"_s, u"sender"_s, u"223 70 12-34-56"_s));
        QCOMPARE(kept(u"shop"_s, u"einvoice"_s, u"sender"_s), u"22370123456"_s);
    }

    void merchantDataStaysAsItWasTyped()
    {
        const QString typed = u"{\n    \"till\": 3,\n    \"price\": 1.50\n}"_s;
        QCOMPARE(book().check(u"card"_s, u"callbackJson"_s, u"\n  "_s + typed + u" \n"_s).value(), typed);
        QVERIFY(book().keep(u"shop"_s, u"card"_s, u"callbackJson"_s, u"  "_s + typed + u"\n"_s));
        QCOMPARE(kept(u"shop"_s, u"card"_s, u"callbackJson"_s), typed);
    }

    void accountsAndMethodsAreApart()
    {
        QVERIFY(book().keep(u"shop"_s, u"card"_s, u"devise"_s, u"EUR"_s));
        QVERIFY(book().keep(u"shop"_s, u"upi"_s, u"devise"_s, u"USD"_s));
        QVERIFY(book().keep(u"stall"_s, u"card"_s, u"devise"_s, u"GBP"_s));
        QCOMPARE(kept(u"shop"_s, u"card"_s, u"devise"_s), u"EUR"_s);
        QCOMPARE(kept(u"shop"_s, u"nft"_s, u"devise"_s), u"-"_s);
        QVERIFY(book().forget(u"shop"_s));
        QCOMPARE(kept(u"shop"_s, u"upi"_s, u"devise"_s), u"-"_s);
        QCOMPARE(kept(u"stall"_s, u"card"_s, u"devise"_s), u"GBP"_s);
        QVERIFY(!bytes().contains("\"shop\""));
    }

    void anEmptyTextRemoves()
    {
        QVERIFY(book().keep(u"shop"_s, u"card"_s, u"devise"_s, u"EUR"_s));
        QVERIFY(book().keep(u"shop"_s, u"card"_s, u"devise"_s, u"  "_s));
        QCOMPARE(kept(u"shop"_s, u"card"_s, u"devise"_s), u"-"_s);
        QVERIFY(!bytes().contains("shop")); // no empty husks
        QVERIFY(book().keep(u"shop"_s, u"card"_s, u"devise"_s, QString())); // twice is fine
        QVERIFY(book().forget(u"shop"_s));
    }

    void nothingYet()
    {
        QCOMPARE(kept(u"shop"_s, u"card"_s, u"devise"_s), u"-"_s);
        QVERIFY(book().forget(u"shop"_s));
        QVERIFY(book().forgetPerson(Person{.email = u"a@b.example"_s}).value().isEmpty());
        QCOMPARE(bytes(), QByteArray());
    }

    void whatIsAPersonsOwnIsForgotten()
    {
        write(R"({"version":1,"defaults":{
            "sandbox":{"crypto":{"email":"Anna@Example.com","devise":"USD"}},
            "shop":{"card":{"name":"anna  BERG","phone":"06 12 34 56 78","city":"Annaberg"},
                "einvoice":{"sender":"22370123456"},
                "gone":{"field":"ANNA@example.com","list":["x",{"y":"anna@example.com"}]}},
            "stall":{"card":{"email":"joanna@example.com","country":"DE"}},"odd":5,"odder":{"card":[1]}}})");
        QVERIFY(book().keep(u"shop"_s, u"einvoice"_s, u"extra_fields"_s, u"{\"phone\":\"+33612345678\"}"_s));
        const Person nobody{.name = u" "_s};
        const Person fewDigits{.phone = u"7 8"_s, .name = u"DE"_s}; // and a country's code
        const QByteArray before = bytes();
        for (const Person &person : {nobody, fewDigits}) {
            QCOMPARE(book().forgetPerson(person).value(), QStringList());
            QCOMPARE(bytes(), before);
        }
        const Person anna{
            .email = u"anna@example.com"_s, .phone = u"+33 6 12 34 56 78"_s, .name = u"Anna Berg"_s};
        QCOMPARE(book().forgetPerson(anna).value(), QStringList({u"sandbox"_s, u"shop"_s}));
        QCOMPARE(kept(u"sandbox"_s, u"crypto"_s, u"email"_s), u"-"_s);
        QCOMPARE(kept(u"sandbox"_s, u"crypto"_s, u"devise"_s), u"USD"_s);
        QCOMPARE(kept(u"shop"_s, u"card"_s, u"city"_s), u"Annaberg"_s);
        QCOMPARE(kept(u"shop"_s, u"einvoice"_s, u"sender"_s), u"22370123456"_s);
        QCOMPARE(kept(u"stall"_s, u"card"_s, u"email"_s), u"joanna@example.com"_s);
        const QByteArray left = bytes().toLower();
        for (const char *gone : {"\"anna@", "  berg", "612345678", "12 34 56"})
            QVERIFY2(!left.contains(gone), left);
        QCOMPARE(book().forgetPerson(anna).value(), QStringList());
    }

    void damagedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("cut off") << "{\"version\":1,\"defaults\":{\"shop\""_ba;
        QTest::newRow("something else") << "[1,2,3]"_ba;
        QTest::newRow("without its list") << "{\"version\":1}"_ba;
        QTest::newRow("too large") << QByteArray(
            "{\"version\":1,\"defaults\":{}}" + QByteArray(1024 * 1024, ' '));
    }
    void damagedFiles()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        const auto read = book().of(u"shop"_s, u"card"_s);
        QCOMPARE(codeOf(read), u"defaults-unavailable"_s);
        QCOMPARE(read.error().kind, ErrorKind::Unavailable);
        QVERIFY(read.error().message.contains(path()) && read.error().message.contains(u"damaged"));
        QCOMPARE(codeOf(book().keep(u"shop"_s, u"card"_s, u"devise"_s, u"EUR"_s)), u"defaults-unavailable"_s);
        QCOMPARE(codeOf(book().forget(u"shop"_s)), u"defaults-unavailable"_s);
        QCOMPARE(codeOf(book().forgetPerson(Person{.email = u"a@b.example"_s})), u"defaults-unavailable"_s);
        QCOMPARE(this->bytes(), bytes); // left for whoever mends it
    }

    void whatSomebodyWroteByHandStopsNoSale()
    {
        write(
            R"({"version":1,"defaults":{"shop":{"card":{"devise":"EUR","card_number":"4242424242424242","amount":"9",
            "gone":"x","country":"Atlantis","city":["a"],"state":7}},"odd":5}})");
        const auto texts = book().of(u"shop"_s, u"card"_s);
        QVERIFY(texts);
        QCOMPARE(texts->size(), std::size_t(2)); // a number is a text like any other
        QCOMPARE(texts->at(u"devise"_s), u"EUR"_s);
        QCOMPARE(kept(u"odd"_s, u"card"_s, u"devise"_s), u"-"_s);
        QVERIFY(book().keep(u"odd"_s, u"card"_s, u"devise"_s, u"EUR"_s));
        QCOMPARE(kept(u"odd"_s, u"card"_s, u"devise"_s), u"EUR"_s);
    }

    void aFileThatIsFull()
    {
        const QByteArray large(1024 * 1024 - 1000, 'x');
        write(R"({"version":1,"defaults":{"shop":{"card":{"city":"Paris","gone":")" + large + R"("}}}})");
        const QString address = u"https://shop.example/"_s + QString(1500, u'x');
        QCOMPARE(codeOf(book().keep(u"shop"_s, u"card"_s, u"success_url"_s, address)), u"default-too-many"_s);
        QCOMPARE(kept(u"shop"_s, u"card"_s, u"city"_s), u"Paris"_s);
        QCOMPARE(kept(u"shop"_s, u"card"_s, u"success_url"_s), u"-"_s);
        QCOMPARE(codeOf(book().keep(u"shop"_s, u"card"_s, u"city"_s, u""_s)),
            u"done"_s); // room is made by removing
    }

    void aFolderThatCannotBeWritten()
    {
        DefaultsBook nowhere(m_folder->filePath(u"none/defaults.json"_s), m_methods);
        QCOMPARE(
            codeOf(nowhere.keep(u"shop"_s, u"card"_s, u"devise"_s, u"EUR"_s)), u"defaults-unavailable"_s);
    }

    void programsThatWriteAtOnceLoseNothing()
    {
        std::vector<std::thread> programs;
        for (int number = 0; number < 6; ++number)
            programs.emplace_back([this, number] {
                const auto kept = book().keep(u"shop %1"_s.arg(number), u"card"_s, u"devise"_s, u"EUR"_s);
                QVERIFY2(kept, "not kept");
            });
        for (std::thread &program : programs)
            program.join();
        for (int number = 0; number < 6; ++number)
            QCOMPARE(kept(u"shop %1"_s.arg(number), u"card"_s, u"devise"_s), u"EUR"_s);
    }

    void fromTheProgram()
    {
        SerialWorker files(u"files"_s);
        SaleDefaults defaults(book(), files);
        QSignalSpy changes(&defaults, &SaleDefaults::changed);
        QVERIFY(await(defaults.keep(u"shop"_s, u"card"_s, u"devise"_s, u"EUR"_s)));
        QCOMPARE(changes.takeFirst(), QVariantList({u"shop"_s, u"card"_s}));
        QCOMPARE(
            codeOf(await(defaults.keep(u"shop"_s, u"card"_s, u"amount"_s, u"1"_s))), u"default-amount"_s);
        QCOMPARE(changes.size(), 0);
        const auto texts = await(defaults.of(u"shop"_s, u"card"_s));
        QCOMPARE(texts->at(u"devise"_s), u"EUR"_s);
        QVERIFY(await(defaults.keep(u"shop"_s, u"card"_s, u"email"_s, u"anna@example.com"_s)));
        changes.clear();
        const Person anna{.email = u"Anna@Example.com"_s};
        QCOMPARE(await(defaults.forgetPerson(anna)).value(), true);
        QCOMPARE(changes.takeFirst(), QVariantList({u"shop"_s, QString()}));
        QCOMPARE(await(defaults.forgetPerson(anna)).value(), false);
        QCOMPARE(changes.size(), 0);
        QVERIFY(await(defaults.forget(u"shop"_s)));
        QCOMPARE(changes.takeFirst(), QVariantList({u"shop"_s, QString()}));
        QVERIFY(await(defaults.of(u"shop"_s, u"card"_s))->empty());
    }
};

QTEST_GUILESS_MAIN(SaleDefaultsTest)
#include "SaleDefaultsTest.moc"
