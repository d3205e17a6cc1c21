// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/CatalogueFile.h"

#include "catalogue/Barcode.h"
#include "catalogue/CatalogueWords.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <optional>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

using Duplicates = CatalogueFile::Duplicates;

Money money(qint64 units, QStringView code = u"EUR")
{
    return {units, *Currency::find(code)};
}

} // namespace

class CatalogueFileTest : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    std::optional<CatalogueFile> m_file;

    QString path() const { return m_folder->filePath(u"catalogue.sqlite"_s); }

    SavedItem saved(const SavedItem &item)
    {
        const auto answer = m_file->save(item, Duplicates::Allowed);
        if (!answer)
            qWarning() << answer.error().detail << answer.error().message.english();
        return answer.value_or(SavedItem());
    }
    QStringList found(const QString &typed, int limit = 20)
    {
        const auto page = m_file->items({typed, 0, limit});
        QStringList names;
        if (!page)
            return {page.error().code};
        for (const SavedItem &item : page->records)
            names << item.name;
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_file.emplace(path());
        QVERIFY(m_file->open());
    }
    void cleanup()
    {
        m_file.reset();
        m_folder.reset();
    }

    void whatIsNotOursIsLeftAlone()
    {
        const QString other = m_folder->filePath(u"other.sqlite"_s);
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is somebody's letter, long enough to be no empty database at all");
        file.close();
        CatalogueFile catalogue(other);
        const auto opened = catalogue.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"catalogue-damaged"_s);
        QVERIFY(!catalogue.isOpen());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("this is"));
    }

    void otherDatabasesAndNewerOnesAreRefused_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::newRow("another program's") << u"PRAGMA application_id = 17"_s;
        QTest::newRow("newer") << u"PRAGMA user_version = 99"_s;
    }
    void otherDatabasesAndNewerOnesAreRefused()
    {
        QFETCH(QString, pragma);
        m_file.reset();
        Database database;
        QVERIFY(database.open(path(), Database::Access::Writing));
        QVERIFY(database.prepare(pragma).run());
        database.close();
        CatalogueFile file(path());
        const auto opened = file.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"catalogue-version"_s);
        QVERIFY(opened.error().message.contains(path()));
    }

    void aNewFileIsItsOwnersAlone()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    }

    void wrongRecordsAreRefused_data()
    {
        QTest::addColumn<SavedItem>("item");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("column");
        const auto row = [](const char *name, SavedItem item, const QString &code, const QString &column) {
            QTest::newRow(name) << item << code << column;
        };
        row("no name", {.name = u"  "_s}, u"saved-empty"_s, u"name"_s);
        row("a long name", {.name = QString(201, u'x')}, u"saved-too-long"_s, u"name"_s);
        row("a line break in the name", {.name = u"a\nb"_s}, u"saved-sign"_s, u"name"_s);
        for (const char16_t turn : {u'\u202a', u'\u202e', u'\u2066', u'\u2069'})
            row(qPrintable(u"turned about by %1"_s.arg(int(turn), 0, 16)),
                {.name = u"a"_s + QChar(turn) + u"b"_s}, u"hidden-character"_s, u"name"_s);
        row("a null in the number", {.number = u"1"_s + QChar(0), .name = u"a"_s}, u"saved-sign"_s,
            u"number"_s);
        row("a card number", {.name = u"4242 4242 4242 4242"_s}, u"saved-card-number"_s, u"name"_s);
        row("a card number as note", {.name = u"a"_s, .note = u"of 4242424242424242"_s},
            u"saved-card-number"_s, u"note"_s);
        row("a price of nothing", {.name = u"a"_s, .prices = {money(0)}}, u"item-price"_s, u"price"_s);
        row("a price below nothing", {.name = u"a"_s, .prices = {money(-5)}}, u"item-price"_s, u"price"_s);
        row("two prices in a currency", {.name = u"a"_s, .prices = {money(5), money(6)}},
            u"item-price-twice"_s, u"price"_s);
        row("a method that nobody knows", {.name = u"a"_s, .methodId = u"cheque"_s}, u"item-method"_s,
            u"method"_s);
        row("words for a payment system", {.name = u"a"_s, .paymentSystem = u"orange mali"_s},
            u"system-unfinished"_s, u"system"_s);
        row("a payment system that is misspelt", {.name = u"a"_s, .paymentSystem = u"bitcion"_s},
            u"system-misspelt"_s, u"system"_s);
        row("too many barcodes",
            {.name = u"a"_s,
                .barcodes = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"10"_s,
                    u"11"_s, u"12"_s, u"13"_s, u"14"_s, u"15"_s, u"16"_s, u"17"_s, u"18"_s, u"19"_s, u"20"_s,
                    u"21"_s}},
            u"saved-too-long"_s, u"barcode"_s);
    }
    void wrongRecordsAreRefused()
    {
        QFETCH(SavedItem, item);
        QFETCH(QString, code);
        QFETCH(QString, column);
        const auto good = checked(item);
        QVERIFY(!good);
        QCOMPARE(good.error().error.code, code);
        QCOMPARE(good.error().column, column);
        const auto refused = m_file->save(item, Duplicates::Allowed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(m_file->itemCount().value(), qint64(0));
    }

    void wrongCustomersAreRefused_data()
    {
        QTest::addColumn<SavedCustomer>("customer");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << SavedCustomer{.note = u"who?"_s} << u"saved-empty"_s;
        QTest::newRow("no address") << SavedCustomer{.email = u"anna at example"_s} << u"customer-email"_s;
        QTest::newRow("a header in the address")
            << SavedCustomer{.email = u"a@example.com\nBcc: b@example.com"_s} << u"saved-sign"_s;
        QTest::newRow("turned about") << SavedCustomer{.name = u"Anna \u202eavon"_s} << u"hidden-character"_s;
        QTest::newRow("no phone") << SavedCustomer{.name = u"A"_s, .phone = u"ask her"_s}
                                  << u"customer-phone"_s;
        QTest::newRow("a card as phone")
            << SavedCustomer{.name = u"A"_s, .phone = u"4242 4242 4242 4242"_s} << u"saved-card-number"_s;
        QTest::newRow("a card as number")
            << SavedCustomer{.number = u"4242424242424242"_s, .name = u"A"_s} << u"saved-card-number"_s;
        QTest::newRow("no language") << SavedCustomer{.name = u"A"_s, .language = u"francais"_s}
                                     << u"customer-language"_s;
        QTest::newRow("a made up language")
            << SavedCustomer{.name = u"A"_s, .language = u"qq"_s} << u"customer-language"_s;
    }
    void wrongCustomersAreRefused()
    {
        QFETCH(SavedCustomer, customer);
        QFETCH(QString, code);
        const auto refused = m_file->save(customer, Duplicates::Allowed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
    }

    void whatIsSavedIsReadAgain()
    {
        const SavedItem item{.number = u"A-12"_s,
            .name = u"  Café ‘crème’; \"large\", 'extra'"_s,
            .barcodes = {u"4006381333931"_s, u"MY CODE-7"_s},
            .prices = {money(350), Money(1, *Currency::find(u"ETH")->withDecimals(18)), money(1500, u"XOF")},
            .methodId = u"CARD"_s,
            .paymentSystem = u"orange_money-mali.xof"_s,
            .note = u"line one\r\nline two"_s};
        const SavedItem kept = saved(item);
        QCOMPARE(kept.name, u"Café ‘crème’; \"large\", 'extra'"_s);
        QCOMPARE(kept.methodId, u"card"_s);
        QCOMPARE(kept.note, u"line one\nline two"_s);
        const auto read = m_file->item(u" a-12 "_s);
        QVERIFY(read);
        QCOMPARE(*read, kept);
        QCOMPARE(read->prices[1].decimalText(), u"0.000000000000000001"_s);

        const auto customer = m_file->save(SavedCustomer{.name = u"Анна"_s,
                                               .email = u"anna@example.com"_s,
                                               .phone = u"+33 6 12-34-56-78"_s,
                                               .language = u"FR"_s},
            Duplicates::Refused);
        QVERIFY(customer);
        QCOMPARE(customer->number, u"1"_s);
        QCOMPARE(customer->language, u"fr"_s);
        QCOMPARE(m_file->customer(u"1"_s).value(), *customer);
    }

    void numbersAreGivenAndBelongToOne()
    {
        QCOMPARE(saved({.number = u"2"_s, .name = u"first"_s}).number, u"2"_s);
        QCOMPARE(saved({.name = u"second"_s}).number, u"3"_s); // 2 is taken
        const auto taken =
            m_file->save(SavedItem{.number = u" ２ "_s, .name = u"third"_s}, Duplicates::Allowed);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, u"saved-number-taken"_s);
        QCOMPARE(m_file->itemCount().value(), qint64(2));
        SavedItem second = *m_file->item(u"3"_s);
        second.number = u"2"_s;
        QVERIFY(!m_file->save(second, Duplicates::Allowed));
        QCOMPARE(m_file->item(u"3"_s)->name, u"second"_s); // nothing is half done
        QCOMPARE(found(u"second"_s), QStringList{u"second"_s});
    }

    void duplicatesAreAskedAbout()
    {
        saved({.number = u"7"_s, .name = u"Coffee"_s, .barcodes = {u"036000291452"_s}});
        const SavedItem sameName{.name = u"COFFEE"_s};
        auto refused = m_file->save(sameName, Duplicates::Refused);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"saved-duplicate"_s);
        QCOMPARE(refused.error().detail, u"7"_s);
        // A UPC-A, sent by another scanner with 13 digits.
        const SavedItem sameCode{.name = u"Tea"_s, .barcodes = {u"0036000291452"_s}};
        QCOMPARE(m_file->save(sameCode, Duplicates::Refused).error().code, u"saved-duplicate"_s);
        QVERIFY(m_file->save(sameName, Duplicates::Allowed));
        SavedItem itself = *m_file->item(u"7"_s);
        itself.barcodes.clear();
        itself.name = u"Coffee beans"_s;
        QVERIFY(m_file->save(itself, Duplicates::Refused));

        QVERIFY(m_file->save(SavedCustomer{.email = u"Anna@Example.com"_s}, Duplicates::Refused));
        QCOMPARE(
            m_file->save(SavedCustomer{.email = u"anna@example.com"_s}, Duplicates::Refused).error().code,
            u"saved-duplicate"_s);
        QVERIFY(m_file->save(SavedCustomer{.name = u"Anna"_s}, Duplicates::Refused));
        QVERIFY(m_file->save(SavedCustomer{.name = u"Anna"_s}, Duplicates::Refused)); // there are many of her
    }

    void barcodesAreDoubtedOrNot_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("digit"); // that would fit; empty: no doubt
        QTest::newRow("EAN-13") << u"4006381333931"_s << QString();
        QTest::newRow("EAN-13, mistyped") << u"4006381333932"_s << u"1"_s;
        QTest::newRow("EAN-8") << u"73513537"_s << QString();
        QTest::newRow("EAN-8, mistyped") << u"73513573"_s << u"5"_s;
        QTest::newRow("UPC-A") << u"036000291452"_s << QString();
        QTest::newRow("UPC-A, mistyped") << u"036000291453"_s << u"2"_s;
        QTest::newRow("GTIN-14") << u"10614141000415"_s << QString();
        QTest::newRow("GTIN-14, mistyped") << u"10614141000410"_s << u"5"_s;
        QTest::newRow("air around it") << u" 4006381333931\r\n"_s << QString();
        QTest::newRow("a shop's own") << u"1234567"_s << QString();
        QTest::newRow("letters") << u"ABC-12345678"_s << QString();
        QTest::newRow("digits of another script") << u"٤٠٠٦٣٨١٣٣٣٩٣٢"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void barcodesAreDoubtedOrNot()
    {
        QFETCH(QString, code);
        QFETCH(QString, digit);
        const LocalizedText doubt = barcodeDoubt(code);
        QCOMPARE(doubt.isEmpty(), digit.isEmpty());
        if (!digit.isEmpty())
            QVERIFY(doubt.contains(QString(u"would be "_s + digit)));
        QVERIFY(m_file->save(
            SavedItem{.name = u"x"_s, .barcodes = {code}}, Duplicates::Allowed)); // never refused
    }

    void itIsFoundByBeginningsOfWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("a letter") << u"Coffee"_s << u"c"_s << true;
        QTest::newRow("not within") << u"Coffee"_s << u"offee"_s << false;
        QTest::newRow("the second word") << u"Large coffee"_s << u"cof"_s << true;
        QTest::newRow("both, turned round") << u"Large coffee"_s << u"cof lar"_s << true;
        QTest::newRow("one of them is not there") << u"Large coffee"_s << u"cof tea"_s << false;
        QTest::newRow("accents") << u"Café crème"_s << u"CAFE creme"_s << true;
        QTest::newRow("accents that were typed") << u"Cafe creme"_s << u"café crème"_s << true;
        QTest::newRow("Cyrillic") << u"Чай зелёный"_s << u"ЗЕЛЕН"_s << true;
        QTest::newRow("Devanagari") << u"हिंदी चाय"_s << u"चा"_s << true;
        QTest::newRow("Devanagari, all of it") << u"हिंदी चाय"_s << u"हिंदी"_s << true;
        QTest::newRow("Arabic, with vowels") << u"قَهْوَة"_s << u"قهو"_s << true;
        QTest::newRow("Arabic, another alef") << u"أرز"_s << u"ارز"_s << true;
        QTest::newRow("Arabic, stretched") << u"قهـــوة"_s << u"قهوة"_s << true;
        QTest::newRow("Hebrew") << u"קפה"_s << u"קפ"_s << true;
        QTest::newRow("Chinese, from the middle") << u"大杯咖啡"_s << u"咖啡"_s << true;
        QTest::newRow("Thai, from the middle") << u"กาแฟเย็น"_s << u"เย็น"_s << true;
        QTest::newRow("digits behind letters") << u"Paper A4"_s << u"a4"_s << true;
        QTest::newRow("digits alone of them") << u"Paper A4"_s << u"4"_s << true;
        QTest::newRow("full-width digits") << u"No ４２"_s << u"42"_s << true;
        QTest::newRow("signs between") << u"rock'n'roll"_s << u"rock n roll"_s << true;
        QTest::newRow("long words") << QString(39, u'x') + u"y"_s << QString(39, u'x') << true;
        QTest::newRow("longer than a list") << u"abcdefghijklmnopqrstuv"_s << u"abcdefghijklmnop"_s << true;
        QTest::newRow("and another end") << u"abcdefghijklmnopqrstuv"_s << u"abcdefghijklmnoz"_s << false;
        QTest::newRow("an emoji among words") << u"🍰 Cake"_s << u"🍰 cake"_s << true;
        QTest::newRow("words of the index") << u"Coffee"_s << u"NOT"_s << false;
        QTest::newRow("signs of the index") << u"Coffee"_s << u"\"cof* OR (\" -^:"_s << false;
        QTest::newRow("signs alone") << u"Coffee"_s << u"\"*"_s << false;
        QTest::newRow("a quote to SQL") << u"Coffee"_s << u"cof'--"_s << true;
    }
    void itIsFoundByBeginningsOfWords()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(bool, isFound);
        saved({.name = name});
        saved({.name = u"zzz"_s});
        QCOMPARE(found(typed), isFound ? QStringList{name} : QStringList());
    }

    void exactOnesLeadAndThenTheNewest()
    {
        saved({.number = u"12"_s, .name = u"by number"_s});
        saved({.number = u"500"_s, .name = u"by barcode"_s, .barcodes = {u"12"_s}});
        saved({.number = u"501"_s, .name = u"12 eggs"_s});
        saved({.number = u"502"_s, .name = u"12 rolls"_s});
        QCOMPARE(found(u"12"_s), (QStringList{u"by barcode"_s, u"by number"_s, u"12 rolls"_s, u"12 eggs"_s}));
        QVERIFY(m_file->noteItemsSold({m_file->item(u"501"_s)->id, 99999}));
        QCOMPARE(found(u"12"_s), (QStringList{u"by barcode"_s, u"by number"_s, u"12 eggs"_s, u"12 rolls"_s}));
        QCOMPARE(found({}), (QStringList{u"12 eggs"_s, u"12 rolls"_s, u"by barcode"_s, u"by number"_s}));
    }

    void pagesHaveEachOnce()
    {
        for (int n = 0; n < 45; ++n)
            saved({.number = u"n%1"_s.arg(n), .name = u"thing %1"_s.arg(n), .barcodes = {u"b%1"_s.arg(n)}});
        for (const QString &typed : {QString(), u"thing"_s, u"n7"_s}) {
            QStringList numbers;
            CatalogueQuery query{typed, 0, 20};
            int pages = 0;
            do {
                const auto page = m_file->items(query);
                QVERIFY(page);
                for (const SavedItem &item : page->records)
                    numbers << item.number;
                query.before = page->next;
                ++pages;
            } while (query.before != 0);
            QStringList once = numbers;
            QCOMPARE(once.removeDuplicates(), 0);
            if (typed != u"n7"_s) {
                QCOMPARE(numbers.size(), 45);
                QCOMPARE(pages, 3);
            }
        }
    }

    /// Whether a word leads, is left to the texts or is asked of the index, what is found is the same.
    void rareAndCommonWordsFindTheSame()
    {
        QVERIFY(m_file->inTransaction([&]() -> Result<void> {
            for (int n = 0; n < 1300; ++n) {
                const QString colour = n % 2 == 0 ? u"red"_s : u"blue"_s;
                const SavedItem item{.number = u"n%1"_s.arg(n),
                    .name = u"thing %1 %2"_s.arg(colour, n % 100 == 3 ? u"rare"_s : u"usual"_s)};
                if (const auto put = m_file->put(item, CatalogueFile::Duplicates::Allowed); !put)
                    return tl::unexpected(put.error());
            }
            return {};
        }));
        const auto count = [this](const QString &typed) {
            qint64 all = 0;
            CatalogueQuery query{typed, 0, 100};
            do {
                const auto page = m_file->items(query);
                if (!page)
                    return qint64(-1);
                all += static_cast<qint64>(page->records.size());
                query.before = page->next;
            } while (query.before != 0);
            return all;
        };
        QCOMPARE(count(u"thing red"_s), 650); // one that all have, one that half have
        QCOMPARE(count(u"red thing usual n"_s), 650);
        QCOMPARE(count(u"red blue"_s), 0); // both common, never together
        QCOMPARE(count(u"thing rare"_s), 13); // one that few have
        QCOMPARE(count(u"rare red"_s), 0);
        QCOMPARE(count(u"bl th ra n 1"_s), 4); // n103, n1003, n1103 and n1203: digits are a word apart
        QCOMPARE(count(u"thing zebra"_s), 0);
        QCOMPARE(count(u"thing usual thing t u"_s), 1287);
        QCOMPARE(found(u"rare thing"_s).size(), 13);
        QCOMPARE(
            m_file->items({u"rare blue"_s, 0, 1})->records.front().number, u"n1203"_s); // the newest first
    }

    void theIndexIsWalkedBackwardsAndNothingIsSorted()
    {
        m_file.reset();
        Database database;
        QVERIFY(database.open(path(), Database::Access::Reading));
        SqlStatement plan = database.prepare(
            u"EXPLAIN QUERY PLAN SELECT rowid FROM item_search WHERE item_search MATCH 'a*' AND "
            "rowid < 99 ORDER BY rowid DESC LIMIT 20"_s);
        QStringList steps;
        while (plan.next())
            steps << plan.text(3);
        QCOMPARE(steps.size(), 1); // no B-tree for ordering
        QVERIFY2(steps.front().contains(u"VIRTUAL TABLE INDEX"_s), qPrintable(steps.front()));
        SqlStatement exact = database.prepare(
            u"EXPLAIN QUERY PLAN SELECT * FROM item WHERE id IN (SELECT item FROM barcode WHERE code = 'x')"_s);
        QString all;
        while (exact.next())
            all += exact.text(3) + u'\n';
        QVERIFY2(!all.contains(u"SCAN"_s), qPrintable(all));
    }

    void whatIsDeletedComesBackAsItWas()
    {
        const SavedItem one = saved({.name = u"one"_s, .barcodes = {u"x1"_s}, .prices = {money(5)}});
        const SavedItem two = saved({.name = u"two"_s});
        const auto removed = m_file->removeItems({one.id, two.id, 4711});
        QVERIFY(removed);
        QCOMPARE(removed->size(), 2U);
        QCOMPARE(found(u"one"_s), QStringList());
        QCOMPARE(found(u"x1"_s), QStringList());
        QVERIFY(m_file->bringBack(*removed));
        QVERIFY(m_file->bringBack(*removed)); // twice changes nothing
        QCOMPARE(found(u"x1"_s), QStringList{u"one"_s});
        QCOMPARE(m_file->item(one.number).value(), one);
        QCOMPARE(m_file->itemCount().value(), qint64(2));

        const auto again = m_file->removeItems({one.id});
        saved({.number = one.number, .name = u"took its number"_s});
        const auto back = m_file->bringBack(*again);
        QVERIFY(!back);
        QCOMPARE(back.error().code, u"saved-number-taken"_s);
        QCOMPARE(m_file->save(one, Duplicates::Allowed).error().code, u"saved-gone"_s);
    }

    void nothingOfAnErasedCustomerStaysInTheFile()
    {
        QVERIFY(m_file->save(
            SavedCustomer{.name = u"Keeper"_s, .email = u"keeper@example.com"_s}, Duplicates::Refused));
        QVERIFY(m_file->save(SavedCustomer{.number = u"k9"_s,
                                 .name = u"Xenophilia"_s,
                                 .email = u"xenophilia@quarzuhr.example"_s,
                                 .phone = u"+49 30 7654321"_s},
            Duplicates::Refused));
        QVERIFY(m_file->eraseCustomer(u"K9"_s));
        QCOMPARE(m_file->eraseCustomer(u"K9"_s).error().code, u"saved-gone"_s);
        QCOMPARE(m_file->customers({u"xeno"_s}).value().records.size(), 0U);
        QCOMPARE(m_file->customers({u"keep"_s}).value().records.size(), 1U);
        m_file.reset();
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll().toLower();
            for (const char *word : {"xenoph", "quarzuhr", "7654321"})
                QVERIFY2(!bytes.contains(word), qPrintable(name + u": "_s + QString::fromLatin1(word)));
        }
    }

    /// Whoever is saved more than once is told of, and nobody else: neither a namesake, nor a number that has
    /// the other within it or is nobody's alone.
    void whoMayBeTheErasedOneIsNamed()
    {
        for (const SavedCustomer &customer : std::vector<SavedCustomer>{{.number = u"k1"_s,
                                             .name = u"Awa"_s,
                                             .email = u"awa@example.com"_s,
                                             .phone = u"+221 77 123 45 67"_s},
                 {.number = u"57"_s, .name = u"Awa D"_s, .email = u"AWA@Example.com"_s},
                 {.number = u"58"_s, .phone = u"77-123-45-67"_s},
                 {.number = u"59"_s, .name = u"أوا"_s, .phone = u"٠٧٧ ١٢٣ ٤٥ ٦٧"_s},
                 {.number = u"60"_s, .name = u"Awa"_s},
                 {.number = u"61"_s, .name = u"Ali"_s, .phone = u"+221 77 123 45 678"_s},
                 {.number = u"62"_s, .name = u"Ann"_s, .phone = u"123"_s},
                 {.number = u"63"_s, .name = u"Ben"_s, .phone = u"123"_s}})
            QVERIFY(m_file->save(customer, Duplicates::Allowed));
        const auto erased = m_file->eraseCustomer(u"k1"_s);
        QVERIFY(erased);
        QStringList others;
        for (const SavedCustomer &other : erased->others)
            others << other.number;
        QCOMPARE(others, (QStringList{u"59"_s, u"58"_s, u"57"_s}));
        QCOMPARE(alsoSaved(erased->others).english(),
            u"Also saved with that e-mail address or phone number: 59 أوا, 58 77-123-45-67, 57 Awa D. "
            "Erase those too."_s);
        QCOMPARE(alsoSaved({erased->others.back()}).english(),
            u"Also saved with that e-mail address or phone number: 57 Awa D. Erase that one too."_s);
        QCOMPARE(m_file->customerCount().value(), qint64(7)); // they are still there
        for (const QString &alone : {u"60"_s, u"61"_s, u"62"_s})
            QVERIFY2(m_file->eraseCustomer(alone)->others.empty(), qPrintable(alone));
        QVERIFY(alsoSaved({}).isEmpty());
    }

    /// Else what is left of them in the index would stay there: nobody finds them again to erase it.
    void whoCannotBeErasedWholeIsStillThere()
    {
        for (const QString &name : {u"k1"_s, u"k2"_s})
            QVERIFY(m_file->save(SavedCustomer{.number = name, .name = name}, Duplicates::Refused));
        Database other;
        QVERIFY(other.open(path(), Database::Access::Writing));
        const auto run = [&other](const QString &sql) {
            SqlStatement statement = other.prepare(sql);
            return statement.run();
        };
        QVERIFY(run(u"CREATE TRIGGER hindered BEFORE DELETE ON customer_search_data "
                    "BEGIN SELECT RAISE(ABORT, 'not now'); END"_s));
        QVERIFY(!m_file->eraseCustomer(u"k1"_s));
        QVERIFY(m_file->customer(u"k1"_s));
        QVERIFY(run(u"DROP TRIGGER hindered"_s));
        QVERIFY(m_file->eraseCustomer(u"k1"_s));
        QCOMPARE(m_file->customer(u"k1"_s).error().code, u"saved-gone"_s);
    }

    void twoProgramsWorkOnOneFile()
    {
        CatalogueFile other(path());
        QVERIFY(other.open());
        saved({.name = u"mine"_s});
        QVERIFY(other.save(SavedItem{.name = u"theirs"_s}, Duplicates::Refused));
        QCOMPARE(found({}), (QStringList{u"theirs"_s, u"mine"_s}));
    }
};

QTEST_GUILESS_MAIN(CatalogueFileTest)
#include "CatalogueFileTest.moc"
