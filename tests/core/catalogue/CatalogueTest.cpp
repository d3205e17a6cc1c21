// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/Catalogue.h"

#include "../base/Await.h"
#include "../base/FullDisk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <sys/stat.h>

using namespace counterfoil;
using namespace Qt::StringLiterals;

using Duplicates = Catalogue::Duplicates;

/// The catalogue on its threads: who waits for whom, and who is told.
class CatalogueTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;

    QString path() const { return m_folder->filePath(u"catalogue.sqlite"_s); }
    QString write(const QByteArray &bytes)
    {
        const QString name = m_folder->filePath(u"in.csv"_s);
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return name;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_catalogue = std::make_unique<Catalogue>(path());
    }
    void cleanup() { m_catalogue.reset(); }

    void nothingIsMadeBeforeItIsNeeded()
    {
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(await(m_catalogue->items({u"x"_s})).value().records.size(), 0U);
        QVERIFY(QFile::exists(path()));
    }

    void whatCannotBeOpenedIsSaidEachTime()
    {
        m_catalogue = std::make_unique<Catalogue>(m_folder->filePath(u"no/folder.sqlite"_s));
        for (int turn = 0; turn < 2; ++turn) {
            QCOMPARE(await(m_catalogue->items({})).error().code, u"catalogue-unavailable"_s);
            QCOMPARE(await(m_catalogue->save(SavedItem{.name = u"x"_s}, Duplicates::Refused)).error().code,
                u"catalogue-unavailable"_s);
        }
        QVERIFY(QDir(m_folder->path()).mkdir(u"no"_s)); // and tried anew
        QVERIFY(await(m_catalogue->items({})));
    }

    void changesAreToldAndSeen()
    {
        QSignalSpy told(m_catalogue.get(), &Catalogue::changed);
        const auto kept = await(m_catalogue->save(SavedItem{.name = u"Cake"_s}, Duplicates::Refused));
        QVERIFY(kept);
        QCOMPARE(told.size(), 1);
        QVERIFY(!await(m_catalogue->save(SavedItem{.name = u"cake"_s}, Duplicates::Refused)));
        QCOMPARE(told.size(), 1); // nothing was changed
        QCOMPARE(await(m_catalogue->items({u"ca"_s})).value().records.size(), 1U);
        const auto removed = await(m_catalogue->removeItems({kept->id}));
        QCOMPARE(await(m_catalogue->items({u"ca"_s})).value().records.size(), 0U);
        QVERIFY(await(m_catalogue->bringBack(*removed)));
        QCOMPARE(await(m_catalogue->item(kept->number)).value(), *kept);
        QCOMPARE(told.size(), 3);
    }

    void whatAnotherProgramSavesIsNoticed()
    {
        QVERIFY(!await(m_catalogue->lookForOthers()));
        QVERIFY(!QFile::exists(path())); // looking opens nothing
        QVERIFY(await(m_catalogue->save(SavedItem{.name = u"Cake"_s}, Duplicates::Refused)));
        QVERIFY(!await(m_catalogue->lookForOthers()));
        QSignalSpy told(m_catalogue.get(), &Catalogue::changed);
        QVERIFY(!await(m_catalogue->lookForOthers()));
        QCOMPARE(told.size(), 0);
        Catalogue other(path()); // the other program
        QVERIFY(await(other.save(SavedItem{.name = u"Tea"_s}, Duplicates::Refused)));
        QVERIFY(await(m_catalogue->lookForOthers()));
        QCOMPARE(told.size(), 1);
        QCOMPARE(await(m_catalogue->items({})).value().records.size(), 2U);
        QVERIFY(await(m_catalogue->save(SavedItem{.name = u"Pie"_s}, Duplicates::Refused)));
        QVERIFY(!await(m_catalogue->lookForOthers())); // our own is told once
        QCOMPARE(told.size(), 2);
    }

    void aScanWaitsForNobodyWhoWrites()
    {
        const SavedItem cake{.name = u"Cake"_s, .barcodes = {u"5000"_s}};
        QVERIFY(await(m_catalogue->save(cake, Duplicates::Refused)));
        CatalogueFile other(path()); // another program, amid an import
        QVERIFY(other.open());
        std::optional<QCoro::Task<Result<SavedItem>>> saving;
        bool isAnswered = false;
        const auto imported = other.inTransaction([&]() -> Result<void> {
            saving.emplace(m_catalogue->save(SavedItem{.name = u"Tea"_s}, Duplicates::Refused));
            const auto found = await(m_catalogue->itemsByBarcode(u"5000"_s));
            isAnswered = found && found->size() == 1 && !saving->isReady();
            return {};
        });
        QVERIFY(imported);
        QVERIFY(isAnswered);
        QVERIFY(await(std::move(*saving)));
    }

    void onlyTheLastSearchIsAnswered()
    {
        QVERIFY(await(m_catalogue->save(SavedItem{.name = u"Cake"_s}, Duplicates::Refused)));
        auto first = m_catalogue->items({u"c"_s});
        auto second = m_catalogue->items({u"ca"_s});
        auto others = m_catalogue->customers({u"c"_s}); // has nothing to do with it
        const auto early = await(std::move(first));
        QVERIFY(early || early.error().code == u"catalogue-interrupted"_s);
        QCOMPARE(await(std::move(second)).value().records.size(), 1U);
        QVERIFY(await(std::move(others)));
    }

    void filesComeInAndGoOut()
    {
        std::vector<int> parts;
        Catalogue::CsvWork work{.of = Catalogue::Of::Customers,
            .path = write("name,email\nAnna,anna@example.com\nBob,bob@example.com\n"),
            .mode = CsvOrder::Mode::Preview,
            .progress = [&parts](int part) { parts.push_back(part); }};
        QSignalSpy told(m_catalogue.get(), &Catalogue::changed);
        QCOMPARE(await(m_catalogue->importCsv(work)).value().fresh, 2);
        QCOMPARE(told.size(), 0);
        QCOMPARE(await(m_catalogue->customerCount()).value(), qint64(0));
        work.mode = CsvOrder::Mode::WholeFile;
        QVERIFY(await(m_catalogue->importCsv(work)).value().isDone);
        QCOMPARE(told.size(), 1);
        QTRY_VERIFY(!parts.empty() && parts.back() == 1000);

        work.path = m_folder->filePath(u"out.csv"_s);
        QCOMPARE(await(m_catalogue->exportCsv(work)).value(), qint64(2));
        QFile file(work.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
            "\xEF\xBB\xBFnumber,name,email,phone,language,note\r\n1,Anna,anna@example.com,,,\r\n"
            "2,Bob,bob@example.com,,,\r\n"_ba);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void filesThatCannotBeUsedAreSaid()
    {
        Catalogue::CsvWork work{.path = m_folder->filePath(u"none.csv"_s)};
        QCOMPARE(await(m_catalogue->importCsv(work)).error().code, u"csv-unavailable"_s);
        work.path = m_folder->path(); // a folder
        QCOMPARE(await(m_catalogue->importCsv(work)).error().code, u"csv-unavailable"_s);
        work.path = m_folder->filePath(u"no/such/folder.csv"_s);
        QCOMPARE(await(m_catalogue->exportCsv(work)).error().code, u"csv-unavailable"_s);
    }

    /// A pipe would be waited for, and a new file would take the place of each of them.
    void whatIsNoFileIsNeitherReadNorReplaced()
    {
        const QString pipe = m_folder->filePath(u"pipe.csv"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString toPipe = m_folder->filePath(u"link.csv"_s);
        QVERIFY(QFile::link(pipe, toPipe));
        const QString loop = m_folder->filePath(u"loop.csv"_s);
        const QString back = m_folder->filePath(u"back.csv"_s);
        QVERIFY(QFile::link(back, loop) && QFile::link(loop, back));
        for (const QString &path : {pipe, toPipe, m_folder->path(), u"/dev/null"_s}) {
            Catalogue::CsvWork work{.path = path};
            const auto read = await(m_catalogue->importCsv(work));
            QVERIFY2(!read && read.error().message.contains(u"not an ordinary file"), qPrintable(path));
            QCOMPARE(read.error().kind, ErrorKind::Input);
        }
        for (const QString &path : {pipe, toPipe, loop, m_folder->path(), u"/dev/null"_s}) {
            Catalogue::CsvWork work{.path = path};
            const auto written = await(m_catalogue->exportCsv(work));
            QVERIFY2(!written && written.error().message.contains(u"not an ordinary file"), qPrintable(path));
            QCOMPARE(written.error().kind, ErrorKind::Input);
        }
        struct stat now = {};
        QCOMPARE(lstat(QFile::encodeName(pipe).constData(), &now), 0);
        QVERIFY(S_ISFIFO(now.st_mode));
        QCOMPARE(lstat(QFile::encodeName(loop).constData(), &now), 0);
        QVERIFY(S_ISLNK(now.st_mode));
        // A link to a file that is still to come is a name like others.
        const QString ahead = m_folder->filePath(u"ahead.csv"_s);
        QVERIFY(QFile::link(m_folder->filePath(u"new.csv"_s), ahead));
        Catalogue::CsvWork work{.path = ahead};
        QVERIFY(await(m_catalogue->exportCsv(work)));
    }

    void aFullDiskLeavesTheFileOfBefore()
    {
        QByteArray names = "name\n";
        for (int n = 0; n < 50; ++n)
            names += "thing " + QByteArray::number(n) + "\n";
        Catalogue::CsvWork work{.path = write(names), .mode = CsvOrder::Mode::WholeFile};
        QVERIFY(await(m_catalogue->importCsv(work)));
        work.path = m_folder->filePath(u"out.csv"_s);
        QVERIFY(await(m_catalogue->exportCsv(work)));
        const auto bytes = [&work] {
            QFile file(work.path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        QVERIFY(before.size() > 100);
        QString code;
        {
            const FullDisk full(100);
            const auto written = await(m_catalogue->exportCsv(work));
            code = written ? u"done"_s : written.error().code;
        }
        QCOMPARE(code, u"csv-write"_s);
        QCOMPARE(bytes(), before);
        QVERIFY(await(m_catalogue->exportCsv(work)));
    }

    void whoAskedMayGo()
    {
        QByteArray bytes = "name\n";
        for (int n = 0; n < 50'000; ++n)
            bytes += "thing " + QByteArray::number(n) + "\n";
        Catalogue::CsvWork work{.path = write(bytes), .mode = CsvOrder::Mode::WholeFile};
        auto importing = m_catalogue->importCsv(work);
        auto searching = m_catalogue->items({u"thing"_s});
        m_catalogue.reset();
        static_cast<void>(await(std::move(importing)));
        static_cast<void>(await(std::move(searching)));
        CatalogueFile file(path());
        QVERIFY(file.open());
        const auto count = file.itemCount();
        QVERIFY(*count == 0 || *count == 50'000); // never a part
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "CatalogueTest.moc"
