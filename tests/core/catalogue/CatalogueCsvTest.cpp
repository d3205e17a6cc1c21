// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/CatalogueCsv.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

#include <optional>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

using Mode = CsvOrder::Mode;

QString shown(const CsvReport &report)
{
    QString text = u"%1 new, %2 changed, %3 same, %4 wrong"_s.arg(report.fresh)
                       .arg(report.changed)
                       .arg(report.same)
                       .arg(report.wrong);
    for (const CsvProblem &problem : report.problems)
        text += u"; line %1, %2: %3"_s.arg(problem.line).arg(problem.column, problem.error.code);
    return text;
}

/// Rows as "[cell|cell]", or the error's code.
QString rowsOf(const QByteArray &bytes, std::optional<TextEncoding> encoding = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return u"?"_s;
    const auto form = csv::formOf(buffer, encoding);
    if (!form)
        return form.error().code;
    QString text;
    const auto read = csv::read(buffer, *form, [&text](const csv::Row &row) {
        text += u"%1[%2]"_s.arg(row.line).arg(row.cells.join(u'|'));
        return true;
    });
    return read ? text : read.error().code + u' ' + read.error().message.english();
}

} // namespace

class CatalogueCsvTest : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    std::optional<CatalogueFile> m_file;

    Result<CsvReport> import(const QByteArray &bytes, Mode mode = Mode::WholeFile, bool customers = false,
        const std::function<bool(int)> &progress = {})
    {
        QBuffer buffer;
        buffer.setData(bytes);
        if (!buffer.open(QIODevice::ReadOnly))
            qFatal("a buffer");
        const CsvOrder order{mode, {}, progress};
        return customers ? importCustomers(*m_file, buffer, order) : importItems(*m_file, buffer, order);
    }
    QString imported(const QByteArray &bytes, Mode mode = Mode::WholeFile)
    {
        const auto report = import(bytes, mode);
        return report ? shown(*report) : report.error().code;
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_file.emplace(m_folder->filePath(u"catalogue.sqlite"_s));
        QVERIFY(m_file->open());
    }
    void cleanup()
    {
        m_file.reset();
        m_folder.reset();
    }

    void rowsAreReadAsTheyWereMeant_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rows");
        QTest::newRow("nothing") << ""_ba << u"csv-empty"_s;
        QTest::newRow("a mark alone") << "\xEF\xBB\xBF"_ba << u""_s;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"csv-binary"_s;
        QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0,\0\0\0b\0\0\0", 16) << u"csv-encoding"_s;
        QTest::newRow("UTF-32, big end first")
            << QByteArray("\0\0\xFE\xFF\0\0\0a\0\0\0,\0\0\0b", 16) << u"csv-encoding"_s;
        QTest::newRow("a zero byte in a small file") << QByteArray("name\nCa\0ke\n", 11) << u"csv-binary"_s;
        QTest::newRow("two of them") << QByteArray("name\nCa\0k\0e\nTea\n", 16) << u"csv-binary"_s;
        QTest::newRow("UTF-16 of other letters")
            << QByteArray("n\0a\0,\0\x1a\x04>\x04\x44\x04\x35\x04N\x67\x0e\x66", 18) << u"1[na|Кофе李明]"_s;
        QTest::newRow("commas") << "a,b\r\n1,2\r\n"_ba << u"1[a|b]2[1|2]"_s;
        QTest::newRow("semicolons") << "a;b\n1,5;2\n"_ba << u"1[a|b]2[1,5|2]"_s;
        QTest::newRow("tabs") << "a\tb\n1,5;3\t2"_ba << u"1[a|b]2[1,5;3|2]"_s;
        QTest::newRow("old line ends") << "a,b\r1,2\r"_ba << u"1[a|b]2[1|2]"_s;
        QTest::newRow("separators within quotes") << "\"a,a,a\";b\n1;2"_ba << u"1[a,a,a|b]2[1|2]"_s;
        QTest::newRow("a line break in a cell")
            << "a,b\n\"1\r\n2\",3\n4,5"_ba << u"1[a|b]2[1\r\n2|3]4[4|5]"_s;
        QTest::newRow("quotes in a cell") << "a,b\n\"say \"\"x\"\"\",\"\""_ba << u"1[a|b]2[say \"x\"|]"_s;
        QTest::newRow("quotes that open no cell") << "a,b\n5\" pipe,1"_ba << u"1[a|b]2[5\" pipe|1]"_s;
        QTest::newRow("empty lines") << "\n\na,b\n,\n \n1,2\n\n"_ba << u"3[a|b]6[1|2]"_s;
        QTest::newRow("no end of the last line") << "a,b\n1,"_ba << u"1[a|b]2[1|]"_s;
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF"
                                              "a,\xC3\xA9"_ba
                                           << u"1[a|é]"_s;
        QTest::newRow("a mark before a quote") << "\xEF\xBB\xBF\"a\",b"_ba << u"1[a|b]"_s;
        QTest::newRow("Windows-1252") << "caf\xE9,cr\xE8me \x80"_ba << u"1[café|crème €]"_s;
        QTest::newRow("Windows-1251") << "\xCA\xEE\xF4\xE5,\xF7\xE0\xE9"_ba << u"1[Кофе|чай]"_s;
        QTest::newRow("a quote that is not closed")
            << "a,b\n1,\"2\n3,4\n"_ba << u"1[a|b]"_s; // replaced below
        QTest::newRow("text behind a quote") << "a,b\n\"1\"x,2"_ba << u""_s;
        QTest::newRow("a very long cell") << "a,b\n\"" + QByteArray(200'000, 'x') << u""_s;
        QTest::newRow("very many cells") << QByteArray(5000, ',') << u""_s;
    }
    void rowsAreReadAsTheyWereMeant()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, rows);
        const QString read = rowsOf(bytes);
        const QString test = QString::fromUtf8(QTest::currentDataTag());
        if (test.startsWith(u"a quote that"))
            QVERIFY2(
                read.startsWith(u"csv-quote A quotation mark that is opened on line 2 "), qPrintable(read));
        else if (test.startsWith(u"text behind"))
            QVERIFY2(read.startsWith(u"csv-quote On line 2 "), qPrintable(read));
        else if (test.startsWith(u"very many") || test.startsWith(u"a very long"))
            QVERIFY2(read.startsWith(u"csv-long"), qPrintable(read));
        else
            QCOMPARE(read, rows);
    }

    void utf16IsRead_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("hasMark");
        for (const bool hasMark : {true, false}) {
            QTest::addRow("little, mark %d", hasMark) << int(QStringConverter::Utf16LE) << hasMark;
            QTest::addRow("big, mark %d", hasMark) << int(QStringConverter::Utf16BE) << hasMark;
        }
    }
    void utf16IsRead()
    {
        QFETCH(int, encoding);
        QFETCH(bool, hasMark);
        QStringEncoder encode(static_cast<QStringConverter::Encoding>(encoding),
            hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        const QByteArray bytes = encode(u"name\tprice EUR\r\nКофе 🍰\t1,5\r\n"_s);
        QCOMPARE(rowsOf(bytes), u"1[name|price EUR]2[Кофе 🍰|1,5]"_s);
    }

    void halfAPairOfSurrogatesIsNoText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a first half") << u"name\nCa"_s + QChar(0xd83c) + u"ke\n"_s;
        QTest::newRow("a second half") << u"name\nCa"_s + QChar(0xdf70) + u"ke\n"_s;
        QTest::newRow("both, turned about") << u"name\nCa"_s + QChar(0xdf70) + QChar(0xd83c) + u"ke\n"_s;
        QTest::newRow("a first half at the end") << u"name\nCake"_s + QChar(0xd83c);
    }
    void halfAPairOfSurrogatesIsNoText()
    {
        QFETCH(QString, text);
        const QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QVERIFY2(rowsOf("\xFF\xFE"_ba + little).endsWith(u"Say how its letters are written."), "little");
        QByteArray big = "\xFE\xFF"_ba;
        for (qsizetype at = 0; at < little.size(); at += 2)
            big.append(little[at + 1]).append(little[at]);
        QVERIFY2(rowsOf(big).startsWith(u"csv-encoding"), "big");
    }

    void aZeroByteIsNamed()
    {
        const auto report = import(QByteArray("name\nCa\0ke\n", 11));
        QVERIFY(!report);
        QVERIFY(report.error().message.contains(u"zero byte (NUL)"));
        const auto wide = import(QByteArray("\xFF\xFE\0\0n\0\0\0", 8));
        QVERIFY(!wide);
        QVERIFY(wide.error().message.contains(u"UTF-32"));
    }

    void aGuessIsCalledOne()
    {
        const auto isGuessed = [this](const QByteArray &bytes) { return import(bytes)->form.isGuessed; };
        QVERIFY(isGuessed("name\ncaf\xE9\n"));
        QVERIFY(isGuessed("name\n\xCA\xEE\xF4\xE5\n"));
        QVERIFY(!isGuessed("name\nplain\n"));
        QVERIFY(!isGuessed("name\ncaf\xC3\xA9 au lait\n"));
    }

    void theLineAboutTheSeparatorIsNone()
    {
        for (const QByteArray &first : {"sep=;\r\n"_ba, "SEP=;\n"_ba, "\xEF\xBB\xBFsep=;\n"_ba})
            QCOMPARE(imported(first + "number;name;price EUR\n0012;Cake;3,50\n", Mode::Preview),
                u"1 new, 0 changed, 0 same, 0 wrong"_s);
        QCOMPARE(imported("sep=|\nnumber|name\n1|Cake\n"), u"csv-columns"_s);
    }

    /// Codes are texts: spreadsheets take zeros off numbers, we do not, and nobody's digits have to fit.
    void codesStayAsTheyAre()
    {
        QCOMPARE(imported("number,name,barcode\n007,Tea,00012345\n08,Pie,4006381333932\n9,Bun,0000\n"),
            u"3 new, 0 changed, 0 same, 0 wrong"_s);
        QCOMPARE(m_file->item(u"007"_s)->number, u"007"_s);
        QCOMPARE(m_file->item(u"007"_s)->barcodes, QStringList{u"00012345"_s});
        QCOMPARE(m_file->item(u"08"_s)->barcodes, QStringList{u"4006381333932"_s});
        QCOMPARE(m_file->item(u"9"_s)->barcodes, QStringList{u"0000"_s});
        QCOMPARE(m_file->item(u"7"_s).error().code, u"saved-gone"_s);
    }

    void aPersonKnowsTheEncodingBetter()
    {
        QCOMPARE(rowsOf("caf\xE9"_ba, TextEncoding::Windows1251), u"1[cafй]"_s);
        QVERIFY(rowsOf("caf\xE9"_ba, TextEncoding::Utf8).startsWith(u"csv-encoding"));
        QCOMPARE(readEncodingName(u"windows 1251"_s), std::optional(TextEncoding::Windows1251));
        QCOMPARE(readEncodingName(u"cp1252"_s), std::optional(TextEncoding::Windows1252));
        QCOMPARE(readEncodingName(u"utf8"_s), std::optional(TextEncoding::Utf8));
        QCOMPARE(readEncodingName(u"klingon"_s), std::nullopt);
    }

    void chunksCutNothing()
    {
        // Characters of two, three and four bytes, CR LF and doubled quotes on all sides of 65536.
        for (int shift = 0; shift < 6; ++shift) {
            QByteArray bytes =
                "a,b\n"_ba + QByteArray(65536 - 4 - 3 + shift - 2, 'x') + ",\"é€🍰\"\"\r\n\"\n1,2\n"_ba;
            QBuffer buffer(&bytes);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            const auto form = csv::formOf(buffer);
            QVERIFY(form);
            QStringList seconds;
            QVERIFY(csv::read(buffer, *form, [&seconds](const csv::Row &row) {
                seconds << row.cells.value(1);
                return true;
            }));
            QCOMPARE(seconds, (QStringList{u"b"_s, u"é€🍰\"\r\n"_s, u"2"_s}));
        }
    }

    void wrongFilesAreRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &said) {
            QTest::newRow(name) << bytes << said;
        };
        row("no column is known", "foo,bar\n1,2", u"csv-columns"_s);
        row("a column twice", "name,title\n1,2", u"csv-columns"_s);
        row("no name", "number,name\n1,\n",
            u"0 new, 0 changed, 0 same, 1 wrong; line 2, name: saved-empty"_s);
        row("more cells than names", "number;name\n1;Cake;3,50\n",
            u"0 new, 0 changed, 0 same, 1 wrong; line 2, : csv-cells"_s);
        row("a price that is none", "name,Price EUR\nCake,cheap\n",
            u"0 new, 0 changed, 0 same, 1 wrong; line 2, Price EUR: item-price"_s);
        row("a price below nothing", "name,price EUR\nCake,-3\n",
            u"0 new, 0 changed, 0 same, 1 wrong; line 2, price EUR: item-price"_s);
        row("a price in two ways", "name;price KWD\nCake;1,250\n",
            u"0 new, 0 changed, 0 same, 1 wrong; line 2, price KWD: amount-ambiguous"_s);
        row("a price that may have three decimals",
            "name,price EUR,price GBP\nCake,1.125,\nTea,,\"15,045\"\n",
            u"0 new, 0 changed, 0 same, 2 wrong; line 2, price EUR: amount-ambiguous; line 3, price GBP: "
            "amount-ambiguous"_s);
        row("a price without a currency", "name,price\nCake,3\n",
            u"0 new, 0 changed, 0 same, 1 wrong; line 2, price: item-currency"_s);
        row("a currency that is none", "name,price,currency\nCake,3,EURO\n",
            u"0 new, 0 changed, 0 same, 1 wrong; line 2, currency: item-currency"_s);
        row("two prices in a currency",
            "name,price EUR,price,currency\nCake,3,4,eur\nTea,2,2,EUR\nPie,,5,EUR\n",
            u"2 new, 0 changed, 0 same, 1 wrong; line 2, price: item-price-twice"_s);
        row("two prices, one with its currency", "name,price EUR,price\nCake,3,4 EUR\nTea,3,4 USD\n",
            u"1 new, 0 changed, 0 same, 1 wrong; line 2, price: item-price-twice"_s);
        row("a price in no currency", "name,price EU\nCake,3\n", u"csv-columns"_s);
        row("a price in a made up one", "name,price XYZ,price EUR\nCake,3,3\n", u"csv-columns"_s);
        row("a price without a blank", "name,priceEUR\nCake,3\n", u"csv-columns"_s);
        row("prices", "name,Prices\nCake,3\n", u"csv-columns"_s);
        row("a name that turns about",
            "name\nCa\xE2\x80\xAE"
            "ke\n",
            u"0 new, 0 changed, 0 same, 1 wrong; line 2, name: hidden-character"_s);
        row("a method that is none", "name,method\nCake,barter\n",
            u"0 new, 0 changed, 0 same, 1 wrong; line 2, method: item-method"_s);
        row("words for a payment system", "name,Payment system\nCake,orange mali\n",
            u"0 new, 0 changed, 0 same, 1 wrong; line 2, Payment system: system-unfinished"_s);
        row("a number twice", "number,name\nA1,Cake\nB2,Tea\na1,Pie\n",
            u"2 new, 0 changed, 0 same, 1 wrong; line 4, number: csv-twice"_s);
        row("a barcode twice", "barcode,name\n036000291452,Cake\n0036000291452,Pie\n",
            u"1 new, 0 changed, 0 same, 1 wrong; line 3, barcode: csv-twice"_s);
        row("a name twice", "name,price EUR\nCake,3\nTea,2\n CAKE,4\n",
            u"2 new, 0 changed, 0 same, 1 wrong; line 4, name: csv-twice"_s);
        row("one of several barcodes twice", "barcode,name\n\"5000\n4000\",Cake\n4000,Pie\n",
            u"1 new, 0 changed, 0 same, 1 wrong; line 4, barcode: csv-twice"_s);
        row("a barcode that a spreadsheet rounded", "barcode,name\n4.00638E+12,Cake\n\"4,00639E+12\",Pie\n",
            u"0 new, 0 changed, 0 same, 2 wrong; line 2, barcode: csv-rounded; line 3, barcode: "
            "csv-rounded"_s);
        row("a card number", "name,note\nCake,4242424242424242\n",
            u"0 new, 0 changed, 0 same, 1 wrong; line 2, note: saved-card-number"_s);
    }
    void wrongFilesAreRefusedWhole()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        QCOMPARE(imported(bytes, Mode::Preview), said);
        QCOMPARE(imported(bytes), said);
        QCOMPARE(m_file->itemCount().value(), qint64(0));
    }

    void aQuoteThatIsNotClosedImportsNothing()
    {
        QCOMPARE(imported("name\nCake\nTea\n\"Pie\n"), u"csv-quote"_s);
        QCOMPARE(m_file->itemCount().value(), qint64(0));
    }

    void goodLinesComeInWhereAPersonSaysSo()
    {
        const QByteArray bytes = "number,name,price EUR\n1,Cake,3.50\n2,,1\n3,Tea,x\n4,Pie,2\n";
        const QString said =
            u"2 new, 0 changed, 0 same, 2 wrong; line 3, name: saved-empty; line 4, price EUR: item-price"_s;
        QCOMPARE(imported(bytes, Mode::GoodLines), said);
        QCOMPARE(m_file->itemCount().value(), qint64(2));
        QCOMPARE(m_file->item(u"4"_s)->name, u"Pie"_s);
    }

    void thousandsOfWhatHasNoDecimalsAreThousands()
    {
        QCOMPARE(imported("number;name;price XOF\n1;Cake;1.500\n2;Tea;12,500\n"),
            u"2 new, 0 changed, 0 same, 0 wrong"_s);
        const Currency francs = *Currency::find(u"XOF");
        QCOMPARE(m_file->item(u"1"_s)->priceIn(francs)->decimalText(), u"1500"_s);
        QCOMPARE(m_file->item(u"2"_s)->priceIn(francs)->decimalText(), u"12500"_s);
    }

    void pricesAreReadAsTheyAreWritten()
    {
        QCOMPARE(imported("name;Price EUR;price_xof\nA;1.234,50;1 500\nB;12,5;\nC;;٣٠٠\n"),
            u"3 new, 0 changed, 0 same, 0 wrong"_s);
        QCOMPARE(imported("name,price,currency\nD,\"1,234.5\",usd\nE,3.50\xC2\xA0"
                          "EUR,\n"),
            u"2 new, 0 changed, 0 same, 0 wrong"_s);
        QStringList prices;
        const auto all = m_file->eachItem([&prices](const SavedItem &item) {
            for (const Money &price : item.prices)
                prices << item.name + u' ' + price.display().english();
            return true;
        });
        QVERIFY(all);
        prices.sort();
        QCOMPARE(prices,
            (QStringList{u"A 1234.50 EUR"_s, u"A 1500 XOF"_s, u"B 12.50 EUR"_s, u"C 300 XOF"_s,
                u"D 1234.50 USD"_s, u"E 3.50 EUR"_s}));
    }

    void whatIsThereIsChangedAndMissingColumnsAreKept()
    {
        QCOMPARE(imported("number,name,barcode,price EUR,note\n1,Cake,4006381333931,3,sweet\n2,Tea,,2,\n"),
            u"2 new, 0 changed, 0 same, 0 wrong"_s);
        QCOMPARE(imported("number,price EUR\n1,3.50\n2,2\n"), u"0 new, 1 changed, 1 same, 0 wrong"_s);
        QCOMPARE(
            imported("barcode,name\n4006381333931,Large cake\n"), u"0 new, 1 changed, 0 same, 0 wrong"_s);
        const SavedItem cake = m_file->item(u"1"_s).value();
        QCOMPARE(cake.name, u"Large cake"_s);
        QCOMPARE(cake.note, u"sweet"_s);
        QCOMPARE(cake.prices.front().decimalText(), u"3.50"_s);
        const auto customers = import("E-mail,Name,Lang\nanna@example.com,Anna,fr\n", Mode::WholeFile, true);
        QCOMPARE(shown(*customers), u"1 new, 0 changed, 0 same, 0 wrong"_s);
        const auto again = import("email;phone\nANNA@example.com;+33 6 12 34 56 78\n", Mode::WholeFile, true);
        QCOMPARE(shown(*again), u"0 new, 1 changed, 0 same, 0 wrong"_s);
        QCOMPARE(m_file->customer(u"1"_s)->phone, u"+33 6 12 34 56 78"_s);
    }

    void aPlainListOfPricesMayComeTwice()
    {
        QCOMPARE(imported("name,price EUR\nCake,3\nTea,2\n"), u"2 new, 0 changed, 0 same, 0 wrong"_s);
        QCOMPARE(
            imported("name,price EUR\nCake,3.50\ntea,2\nPie,4\n"), u"1 new, 2 changed, 0 same, 0 wrong"_s);
        QCOMPARE(m_file->itemCount().value(), qint64(3));
        QCOMPARE(m_file->item(u"1"_s)->prices.front().decimalText(), u"3.50"_s);
        // A file with barcodes says by them what is the same, and where two have the name it says nothing.
        QCOMPARE(imported("name,barcode\nTea,4006381333931\nPie,\n"), u"2 new, 0 changed, 0 same, 0 wrong"_s);
        QCOMPARE(imported("name,note\nTea,hot\nCake,sweet\n"), u"1 new, 1 changed, 0 same, 0 wrong"_s);
    }

    /// What was saved by barcodes gets the shop's own numbers, and nothing stands there twice.
    void aNewNumberComesToTheItemWithItsBarcode()
    {
        QCOMPARE(imported("name,barcode,price EUR\nCake,4006381333931,3\nTea,036000291452,2\n"),
            u"2 new, 0 changed, 0 same, 0 wrong"_s);
        const QByteArray bytes =
            "number,name,barcode\nA-1,CAKE,4006381333931\nA-2,Tea,0036000291452\nA-3,Pie,5000\n";
        QCOMPARE(imported(bytes, Mode::Preview), u"1 new, 2 changed, 0 same, 0 wrong"_s);
        QCOMPARE(imported(bytes), u"1 new, 2 changed, 0 same, 0 wrong"_s);
        QCOMPARE(m_file->itemCount().value(), qint64(3));
        QCOMPARE(m_file->item(u"a-1"_s)->prices.size(), 1U);
        QCOMPARE(m_file->item(u"1"_s).error().code, u"saved-gone"_s);
        QCOMPARE(imported(bytes), u"0 new, 0 changed, 3 same, 0 wrong"_s);
        QCOMPARE(imported("number,barcode\nB-3,5000\n"), u"0 new, 1 changed, 0 same, 0 wrong"_s);
        QCOMPARE(m_file->item(u"B-3"_s)->name, u"Pie"_s);
    }

    void aNewNumberBesideAnotherNameIsInDoubt()
    {
        QCOMPARE(imported("number,name,barcode\n1,Cake,5000\n"), u"1 new, 0 changed, 0 same, 0 wrong"_s);
        const QByteArray bytes = "number,name,barcode\n9,Bread,5000\n10,Rolls,6000\n";
        const QString said = u"1 new, 0 changed, 0 same, 1 wrong; line 2, barcode: saved-duplicate"_s;
        QCOMPARE(imported(bytes, Mode::Preview), said);
        QCOMPARE(imported(bytes), said);
        QCOMPARE(m_file->itemCount().value(), qint64(1));
        QCOMPARE(imported(bytes, Mode::GoodLines), said);
        QCOMPARE(m_file->itemCount().value(), qint64(2));
        QCOMPARE(m_file->item(u"1"_s)->name, u"Cake"_s);
    }

    /// By its old number, and by the barcode that gives it a new one: no line counts more than the other.
    void oneItemByNumberAndByBarcodeIsTwice()
    {
        QCOMPARE(imported("number,name,barcode\n1,Cake,5000\n"), u"1 new, 0 changed, 0 same, 0 wrong"_s);
        QCOMPARE(imported("number,name,barcode\n1,Cake,6000\n9,Cake,5000\n"),
            u"0 new, 1 changed, 0 same, 1 wrong; line 3, barcode: csv-twice"_s);
        const QByteArray bytes = "number,name,barcode\n9,Cake,5000\n1,Cake,6000\n";
        const QString said = u"0 new, 1 changed, 0 same, 1 wrong; line 3, number: csv-twice"_s;
        QCOMPARE(imported(bytes), said);
        QCOMPARE(imported(bytes, Mode::GoodLines), said); // nor is the wrong line a new item afterwards
        QCOMPARE(m_file->itemCount().value(), qint64(1));
        QCOMPARE(m_file->item(u"9"_s)->barcodes, QStringList{u"5000"_s});
    }

    /// Sizes of a shirt with one barcode: lines of a file are never each other's items.
    void itemsThatShareABarcodeStayApart()
    {
        QCOMPARE(imported("number,name,barcode\nS,Shirt,777\nM,Shirt,777\n"),
            u"2 new, 0 changed, 0 same, 0 wrong"_s);
        QCOMPARE(m_file->itemCount().value(), qint64(2));
        QCOMPARE(imported("number,name,barcode\nL,Shirt,777\n"), u"1 new, 0 changed, 0 same, 0 wrong"_s);
        QCOMPARE(m_file->itemCount().value(), qint64(3));
    }

    /// It was saved before codes were checked: it can be read, sold and priced, and is corrected when its
    /// payment system is written anew.
    void anOldPaymentSystemHindersNoOtherColumn()
    {
        QCOMPARE(imported("number,name,price EUR\n1,Top-up,5\n"), u"1 new, 0 changed, 0 same, 0 wrong"_s);
        Database database;
        QVERIFY(database.open(m_folder->filePath(u"catalogue.sqlite"_s), Database::Access::Writing));
        SqlStatement old = database.prepare(u"UPDATE item SET payment_system = 'orange mali'"_s);
        QVERIFY(old.run());
        QCOMPARE(m_file->item(u"1"_s)->paymentSystem, u"orange mali"_s);
        QVERIFY(m_file->noteItemsSold({m_file->item(u"1"_s)->id}));
        QCOMPARE(imported("number,price EUR\n1,6\n"), u"0 new, 1 changed, 0 same, 0 wrong"_s);
        QCOMPARE(m_file->item(u"1"_s)->paymentSystem, u"orange mali"_s);
        QCOMPARE(imported("number,system\n1,orange mali\n"),
            u"0 new, 0 changed, 0 same, 1 wrong; line 2, system: system-unfinished"_s);
        QCOMPARE(
            imported("number,system\n1,orange_money-mali.xof\n"), u"0 new, 1 changed, 0 same, 0 wrong"_s);
    }

    /// Numbers that are given do not collide with those that stand further down.
    void numbersThatComeLaterAreNotGivenAway()
    {
        QCOMPARE(imported("number,name\n,a\n,b\n1,c\n2,d\n"), u"4 new, 0 changed, 0 same, 0 wrong"_s);
        QCOMPARE(m_file->itemCount().value(), qint64(4));
        QCOMPARE(m_file->item(u"1"_s)->name, u"c"_s);
        QCOMPARE(m_file->item(u"3"_s)->name, u"a"_s);
    }

    void unknownColumnsAreNamed()
    {
        const auto report = import("name,stock,colour\nCake,5,red\n");
        QCOMPARE(report->ignored, (QStringList{u"stock"_s, u"colour"_s}));
        const auto refused = import("name,price EU\nCake,5\n");
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"“price EU” names no currency"));
        // Customers have no prices.
        const auto others = import("name,price group\nAnna,A\n", Mode::Preview, true);
        QCOMPARE(others->ignored, QStringList{u"price group"_s});
    }

    void whatIsExportedIsImportedTheSame()
    {
        std::vector<SavedItem> items{
            {.number = u"=1+1"_s, .name = u"@SUM(A1)"_s, .barcodes = {u"4006381333931"_s, u"-CODE;7"_s}},
            {.number = u"'5"_s, .name = u"'quoted' \"twice\", and; more"_s, .note = u"line\nline\ttab"_s},
            {.number = u"+7"_s,
                .name = u"Кофе ☕ قهوة हिंदी"_s,
                .prices = {Money(1250, *Currency::find(u"KWD")), Money(150'000'000, *Currency::find(u"XOF")),
                    Money(1, *Currency::find(u"ETH")->withDecimals(18))},
                .methodId = u"crypto"_s,
                .paymentSystem = u"usdt_trc20"_s,
                .note = u"'=x"_s},
            {.number = u"1e5"_s, .name = u"''"_s},
            {.number = u"E+12"_s, .name = u"＝1+1"_s},
        };
        for (SavedItem &item : items)
            QVERIFY(m_file->save(item, CatalogueFile::Duplicates::Allowed));
        for (const QChar separator : {u',', u';', u'\t'}) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            QVERIFY(buffer.open(QIODevice::WriteOnly));
            QCOMPARE(exportItems(*m_file, buffer, separator).value(), qint64(5));
            QCOMPARE(imported(bytes, Mode::Preview), u"0 new, 0 changed, 5 same, 0 wrong"_s);
            // No cell of it is a formula to a spreadsheet.
            QBuffer again(&bytes);
            QVERIFY(again.open(QIODevice::ReadOnly));
            const auto form = csv::formOf(again);
            QCOMPARE(form->separator, separator);
            QVERIFY(csv::read(again, *form, [](const csv::Row &row) {
                for (const QString &cell : row.cells)
                    if (!cell.isEmpty() && u"=+-@\t\r＝"_s.contains(cell.front()))
                        qFatal("a formula: %s", qPrintable(cell));
                return true;
            }));
            CatalogueFile other(m_folder->filePath(u"other-%1.sqlite"_s.arg(separator.unicode())));
            QVERIFY(other.open());
            QBuffer source(&bytes);
            QVERIFY(source.open(QIODevice::ReadOnly));
            QVERIFY(importItems(other, source, {Mode::WholeFile, {}, {}}));
            for (const SavedItem &item : items) {
                SavedItem kept = m_file->item(item.number).value();
                SavedItem copied = other.item(item.number).value();
                kept.id = copied.id = kept.place = copied.place = 0;
                const auto byCode = [](const Money &a, const Money &b) {
                    return a.currency().code() < b.currency().code();
                };
                std::sort(kept.prices.begin(), kept.prices.end(), byCode);
                std::sort(copied.prices.begin(), copied.prices.end(), byCode);
                QCOMPARE(copied, kept);
            }
        }
    }

    void itCanBeCancelledAndNothingIsChanged()
    {
        QByteArray bytes = "name\n";
        for (int n = 0; n < 20'000; ++n)
            bytes += "thing " + QByteArray::number(n) + "\n";
        int last = -1;
        const auto cancelled = import(bytes, Mode::WholeFile, false, [&last](int part) {
            last = part;
            return part < 700; // while it writes
        });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, u"csv-cancelled"_s);
        QVERIFY(last >= 700);
        QCOMPARE(m_file->itemCount().value(), qint64(0));
    }
};

QTEST_GUILESS_MAIN(CatalogueCsvTest)
#include "CatalogueCsvTest.moc"
