// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperFile.h"

#include "PaperSamples.h"
#include "paper/FilesTogether.h"

#include <QRegularExpression>
#include <QTest>

using namespace papersamples;

namespace {

/// Its code has modules that a coarse picture has no pixels for.
PaperOrder fineCode(const PaperSize &size)
{
    PaperOrder fine = order(PaperKind::Invoice, size);
    fine.invoice.payLink = u"https://pay.example/"_s + QString(900, u'k');
    return fine;
}

/// A receipt of two pages.
PaperOrder longReceipt()
{
    PaperOrder receipt = order(PaperKind::Receipt);
    receipt.isCopy = true;
    receipt.invoice.description.clear();
    for (int i = 0; i < 800; ++i)
        receipt.invoice.description += u"w%1 "_s.arg(i);
    return receipt;
}

QString codeOf(const Result<SavedPaper> &saved)
{
    return saved ? QString() : saved.error().code;
}

} // namespace

/// Papers as files: nothing that cannot be used, and no half of one.
class PaperFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aCodeThatCannotBeReadIsNoFile_data()
    {
        QTest::addColumn<PaperSize>("size");
        QTest::newRow("in colour") << PaperSize::a4();
        QTest::newRow("black and white") << PaperSize::roll80();
    }
    void aCodeThatCannotBeReadIsNoFile()
    {
        QFETCH(PaperSize, size);
        const PaperOrder fine = fineCode(size);
        const auto coarse = savePaper(fine, methods(), {.path = path(u"a.png"_s), .dpi = 36});
        QCOMPARE(codeOf(coarse), u"paper-qr-coarse"_s);
        QVERIFY(coarse.error().message.contains(u"36 dots an inch"));
        QCOMPARE(names(), QStringList());
        // What it advises helps.
        static const QRegularExpression better(u"--dpi ([0-9]+)"_s);
        const int dpi = better.match(coarse.error().message.english()).captured(1).toInt();
        QVERIFY(dpi > 36);
        const auto saved = savePaper(fine, methods(), {.path = path(u"a.png"_s), .dpi = dpi});
        QVERIFY2(saved, why(saved).constData());
        // A window shows it all the same, and what has no code needs none.
        QVERIFY(paperPages(fine, methods(), 36, PaperInk::Colour));
        QVERIFY(savePaper(order(PaperKind::Receipt), methods(), {.path = path(u"b.png"_s), .dpi = 36}));
    }

    void whereOnePageHasNoPlaceNoneIsWritten()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"a-2.png"_s));
        const auto saved = savePaper(longReceipt(), methods(), {.path = path(u"a.png"_s)});
        QCOMPARE(codeOf(saved), u"paper-not-a-file"_s);
        QCOMPARE(names(), QStringList{u"a-2.png"_s});
    }

    void severalPagesAreSeveralPictures()
    {
        const auto saved = savePaper(longReceipt(), methods(), {.path = path(u"a.png"_s)});
        QVERIFY2(saved, why(saved).constData());
        const QStringList paths{path(u"a-1.png"_s), path(u"a-2.png"_s)};
        QCOMPARE(saved->paths, paths);
        QVERIFY(!saved->trouble);
        for (const QString &each : paths)
            QVERIFY(!QImage(each).isNull());
        QCOMPARE(names().size(), 2);
    }

    void whatCannotBeWrittenIsNowhere()
    {
        FilesTogether files;
        QVERIFY(files.add(path(u"1"_s), "one"));
        QCOMPARE(files.add(path(u"nowhere/2"_s), "two").error().code, u"paper-write"_s);
        QVERIFY(!QFile::exists(path(u"1"_s)));
    }

    void whatFailsInTheMiddleIsTakenBack()
    {
        FilesTogether files;
        QVERIFY(files.add(path(u"1"_s), "one"));
        QVERIFY(files.add(path(u"2"_s), "two"));
        QVERIFY(QDir(m_folder->path()).mkdir(u"2"_s)); // by somebody else, just now
        const auto placed = files.place();
        QVERIFY(placed.trouble);
        QCOMPARE(placed.trouble->code, u"paper-write"_s);
        QCOMPARE(placed.paths, QStringList());
        QCOMPARE(names(), QStringList{u"2"_s});
    }

    void anOlderFileIsReplaced()
    {
        for (const QByteArray &words : {QByteArray("older"), QByteArray("new")}) {
            FilesTogether files;
            QVERIFY(files.add(path(u"1"_s), words));
            QCOMPARE(files.place().paths, QStringList{path(u"1"_s)});
            QFile file(path(u"1"_s));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), words);
        }
    }
};

QTEST_MAIN(PaperFileTest)
#include "PaperFileTest.moc"
