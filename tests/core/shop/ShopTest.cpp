// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "shop/ShopBook.h"

#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(const auto &result)
{
    return result ? u"done"_s : result.error().code;
}

/// The smallest picture: one black point.
QByteArray point()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAA"
        "AABJRU5ErkJggg==");
}

Shop bakery()
{
    return {.name = u"Bäckerei Zopf"_s,
        .address = u"Markt 3\n07743 Jena"_s,
        .taxNumber = u"DE 123 456 789"_s,
        .email = u"zopf@example.com"_s,
        .phone = u"+49 3641 123456"_s,
        .website = u"zopf.example"_s,
        .footer = u"Vielen Dank!"_s,
        .logo = point()};
}

} // namespace

/// What a shop says of itself: what may stand there, and its file.
class ShopTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    SerialWorker m_files{u"files"_s};

    QString path() const { return m_folder->filePath(u"shop.json"_s); }
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

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatMayNotStandThere_data()
    {
        QTest::addColumn<ShopField>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("a line break in the name")
            << ShopField::Name << u"Zopf\nTotal: 0.00"_s << u"shop-lines"_s;
        QTest::newRow("carriage return") << ShopField::Name << u"Zopf\rBcc: x@y.example"_s << u"shop-lines"_s;
        QTest::newRow("line separator") << ShopField::TaxNumber << u"1\u20282"_s << u"shop-lines"_s;
        QTest::newRow("10,000 characters") << ShopField::Name << QString(10'000, u'x') << u"too-long"_s;
        QTest::newRow("10,000 in the address")
            << ShopField::Address << QString(10'000, u'x') << u"too-long"_s;
        QTest::newRow("many lines") << ShopField::Footer << u"a\nb\nc\nd\ne\nf\ng"_s << u"shop-lines"_s;
        QTest::newRow("turned about") << ShopField::Name << u"Zopf \u202Efpoz"_s << u"hidden-character"_s;
        QTest::newRow("turned in a second line")
            << ShopField::Address << u"Markt 3\n\u202Eanej"_s << u"hidden-character"_s;
        QTest::newRow("a bell") << ShopField::Footer << u"Thanks\a"_s << u"control-character"_s;
        QTest::newRow("an escape") << ShopField::Name << u"\u001b[31mZopf"_s << u"control-character"_s;
        QTest::newRow("half a character") << ShopField::Name << u"Zopf"_s + QChar(0xd83e) << u"not-text"_s;
        QTest::newRow("no e-mail") << ShopField::Email << u"zopf"_s << u"email-not-valid"_s;
        QTest::newRow("a header in the e-mail")
            << ShopField::Email << u"zopf@example.com\nBcc: x@y.example"_s << u"shop-lines"_s;
        QTest::newRow("two e-mails") << ShopField::Email << u"a@example.com,b@example.com"_s
                                     << u"email-not-valid"_s;
        QTest::newRow("no number") << ShopField::Phone << u"ask at the till"_s << u"phone-form"_s;
        QTest::newRow("a script") << ShopField::Website << u"javascript://x/%0aalert(1)"_s << u"url-scheme"_s;
        QTest::newRow("no address") << ShopField::Website << u"our shop in Jena"_s << u"url-not-valid"_s;
    }

    void whatMayNotStandThere()
    {
        QFETCH(const ShopField, field);
        QFETCH(const QString, typed);
        const auto read = checkShopText(field, typed);
        QVERIFY(!read);
        QTEST(read.error().code, "code");
        QCOMPARE(read.error().kind, ErrorKind::Input);
        QVERIFY(!read.error().message.isEmpty());
        Shop shop = bakery();
        shopText(shop, field) = typed;
        const auto whole = checkShop(shop);
        QVERIFY(!whole);
        const QString label = shopFieldLabel(field).english() + u": "_s;
        QVERIFY(whole.error().message.startsWith(label));
    }

    void whatIsKept_data()
    {
        QTest::addColumn<ShopField>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("nothing") << ShopField::Email << u"  \n "_s << QString();
        QTest::newRow("blanks and line ends about it") << ShopField::Name << u" \r\n Zopf \n"_s << u"Zopf"_s;
        QTest::newRow("lines of Windows")
            << ShopField::Address << u"Markt 3 \r\n 07743 Jena\r\n"_s << u"Markt 3\n07743 Jena"_s;
        QTest::newRow("an empty line between")
            << ShopField::Footer << u"Danke\n\nBis bald"_s << u"Danke\n\nBis bald"_s;
        QTest::newRow("tabs") << ShopField::Address << u"Markt\t3"_s << u"Markt 3"_s;
        QTest::newRow("emoji") << ShopField::Name << u"🥨 & <Zopf>"_s << u"🥨 & <Zopf>"_s;
        QTest::newRow("joined letters") << ShopField::Name << u"بـ\u200Dم"_s << u"بـ\u200Dم"_s;
        QTest::newRow("Arabic") << ShopField::Name << u"مخبز"_s << u"مخبز"_s;
        QTest::newRow("a bare domain")
            << ShopField::Website << u"zopf.example/shop"_s << u"zopf.example/shop"_s;
        QTest::newRow("a whole address")
            << ShopField::Website << u"http://zopf.example"_s << u"http://zopf.example"_s;
        QTest::newRow("100 characters") << ShopField::Name << QString(100, u'x') << QString(100, u'x');
    }

    void whatIsKept()
    {
        QFETCH(const ShopField, field);
        QFETCH(const QString, typed);
        const auto read = checkShopText(field, typed);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QTEST(*read, "kept");
    }

    void aFileThatIsDamagedIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"version\":1,\"shop\":{\"name\":\"Zo");
        QTest::newRow("no shop") << QByteArray("{\"version\":1}");
        QTest::newRow("a list") << QByteArray("{\"version\":1,\"shop\":[]}");
        QTest::newRow("not base64") << QByteArray("{\"version\":1,\"shop\":{\"logo\":\"<svg>\"}}");
        QTest::newRow("no picture") << QByteArray("{\"version\":1,\"shop\":{\"logo\":\"PHN2Zz4=\"}}");
        QTest::newRow("a name of several lines")
            << QByteArray("{\"version\":1,\"shop\":{\"name\":\"a\\nb\"}}");
        QTest::newRow("two megabytes")
            << "{\"version\":1,\"shop\":{\"name\":\"" + QByteArray(2'000'000, 'x') + "\"}}";
    }

    void aFileThatIsDamagedIsLeftAsItIs()
    {
        QFETCH(const QByteArray, bytes);
        write(bytes);
        ShopBook book(ShopFile(path()), m_files);
        const QSignalSpy changes(&book, &ShopBook::changed);
        const auto read = await(book.read());
        QCOMPARE(codeOf(read), u"shop-unavailable"_s);
        QCOMPARE(read.error().kind, ErrorKind::Unavailable);
        QVERIFY(read.error().message.contains(path()));
        QCOMPARE(codeOf(await(book.set(bakery()))), u"shop-unavailable"_s);
        QCOMPARE(this->bytes(), bytes);
        QCOMPARE(book.shop(), Shop());
        QCOMPARE(changes.size(), 0);
    }

    void whatIsSetIsThereForTheNextProgram()
    {
        ShopBook book(ShopFile(path()), m_files);
        ShopBook other(ShopFile(path()), m_files);
        const QSignalSpy changes(&book, &ShopBook::changed);
        QCOMPARE(*await(book.read()), Shop());
        QVERIFY(!QFile::exists(path()));
        QVERIFY(await(book.set(bakery())));
        QCOMPARE(book.shop(), bakery());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(*await(other.read()), bakery());
        QVERIFY(await(book.set(bakery()))); // the same once more
        QCOMPARE(changes.size(), 1);
    }

    void whatDoesNotPassIsNotWritten()
    {
        ShopBook book(ShopFile(path()), m_files);
        QVERIFY(await(book.set(bakery())));
        const QByteArray before = bytes();
        Shop wrong = bakery();
        wrong.logo = "<svg xmlns='http://www.w3.org/2000/svg'/>";
        QCOMPARE(codeOf(await(book.set(wrong))), u"logo-format"_s);
        wrong = bakery();
        wrong.email = u"zopf"_s;
        QCOMPARE(codeOf(await(book.set(wrong))), u"email-not-valid"_s);
        QCOMPARE(bytes(), before);
        QCOMPARE(book.shop(), bakery());
    }

    void aFileThatSomebodyHoldsIsSaid()
    {
        QLockFile lock(path() + u".lock"_s);
        QVERIFY(lock.lock());
        ShopBook book(ShopFile(path()), m_files);
        const auto set = await(book.set(bakery()));
        QCOMPARE(codeOf(set), u"shop-unavailable"_s);
        QVERIFY(set.error().message.contains(u"locked by another program"));
        QCOMPARE(book.shop(), Shop());
    }

    void aFolderThatIsGoneIsSaid()
    {
        ShopBook book(ShopFile(m_folder->filePath(u"gone/shop.json"_s)), m_files);
        const auto set = await(book.set(bakery()));
        QCOMPARE(codeOf(set), u"shop-unavailable"_s);
        QVERIFY(set.error().message.contains(u"cannot be written"));
    }
};

QTEST_GUILESS_MAIN(ShopTest)
#include "ShopTest.moc"
