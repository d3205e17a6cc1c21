// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PrintSettings.h"

#include "../base/Await.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class PrintSettingsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    SerialWorker m_files{u"files"_s};

    QString path() const { return m_folder->filePath(u"printing.json"_s); }
    void write(const QByteArray &bytes)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
    }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatCannotBeReadIsSaidAndKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("{\"papers\": ");
        QTest::newRow("an array") << QByteArray("[1]");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("huge") << QByteArray(1025 * 1024, ' ') + "{}";
    }
    void whatCannotBeReadIsSaidAndKept()
    {
        QFETCH(const QByteArray, content);
        write(content);
        PrintSettingsBook book(path(), m_files);
        const auto read = await(book.read());
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"print-settings-unavailable"_s);
        QVERIFY(read.error().message.contains(path()));
        const auto changed = await(book.change([](PrintSettings &settings) { settings.dpi = 300; }));
        QVERIFY(!changed);
        QCOMPARE(bytes(), content);
    }

    void whatNobodyCouldHaveChosenIsAsInNewOnes()
    {
        write(R"({"papers": {"receipt": {"printer": "not a printer!", "size": "3x5000", "copies": 99},
                  "invoice": 7, "label": {"printer": "ipp://a:b@host/", "copies": "x"}},
                  "printers": ["10.0.0.1", "socket://10.0.0.1:9100", "rm -rf /", 5, null],
                  "printWhenPaid": "yes", "language": "tlh", "dpi": 90000, "cut": "sideways",
                  "openDrawer": 1, "feedLines": -4})");
        PrintSettingsBook book(path(), m_files);
        const auto read = await(book.read());
        QVERIFY(read);
        PrintSettings expected;
        expected.added = QStringList{u"socket://10.0.0.1:9100"_s};
        QVERIFY(*read == expected);
    }

    void aFullDiskIsSaid()
    {
        const QString folder = m_folder->filePath(u"gone"_s);
        PrintSettingsBook book(folder + u"/printing.json"_s, m_files);
        QVERIFY(await(book.read()));
        const auto changed = await(book.change([](PrintSettings &settings) { settings.dpi = 300; }));
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, u"print-settings-unavailable"_s);
    }

    void whatWasChosenIsThereAgainForOtherPrograms()
    {
        PrintSettingsBook book(path(), m_files);
        PrintSettingsBook other(path(), m_files);
        QSignalSpy told(&book, &PrintSettingsBook::changed);
        const auto changed = await(book.change([](PrintSettings &settings) {
            settings.place(PaperKind::Receipt) = {u"socket://10.0.0.1:9100"_s, PaperSize::roll58(), 2};
            settings.place(PaperKind::Label) = {u"cups:Labels"_s, PaperSize::label(500, 250), 9};
            settings.added << u"socket://10.0.0.1:9100"_s;
            settings.printsWhenPaid = true;
            settings.language = u"ar"_s;
            settings.dpi = 180;
            settings.slip = {escpos::Cut::Full, true, 3};
        }));
        QVERIFY(changed);
        QCOMPARE(told.size(), 1);
        QVERIFY(*await(other.read()) == *changed);
        QCOMPARE(changed->place(PaperKind::Receipt).size.name(), u"58mm"_s);
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(PrintSettingsTest)
#include "PrintSettingsTest.moc"
