// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/HostileTexts.h"
#include "base/Json.h"
#include "catalogue/CatalogueCsv.h"

#include <QBuffer>
#include <QProcess>
#include <QTemporaryDir>

#include <array>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// The rows of a file as Python's reader finds them.
Json rowsOf(const QByteArray &csv, QChar separator)
{
    const QString script =
        u"import csv, io, json, sys\n"
        "text = sys.stdin.buffer.read().decode('utf-8-sig')\n"
        "json.dump(list(csv.reader(io.StringIO(text, newline=''), delimiter=sys.argv[1])), "
        "sys.stdout)"_s;
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script, QString(separator)});
    python.write(csv);
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        qFatal("Python reads no CSV");
    return Json::parse(python.readAllStandardOutput()).value_or(Json());
}

bool isFormula(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@\t\r\n＝＋－＠"_s.contains(cell.front());
}

/// Formulas behind whatever may part a cell for a program that was told another separator; and texts that
/// look like what is done to them.
const QStringList &formulasWithin()
{
    static const QStringList texts{u"x;=HYPERLINK(\"https://evil.example/\";\"pay\")"_s, u"x,=1+1"_s,
        u"x\t=1+1"_s, u"x\n=1+1"_s, u"x\r\n-1"_s, u"x\r@SUM(A1)"_s, u"x\"=1+1"_s, u"x\"\"+1\"-1"_s,
        u"x;＝1+1"_s, u"x;＠SUM(A1)"_s, u"x;'=1+1"_s, u"x;''=1"_s, u"x;'''y"_s, u"x;'y"_s, u"x;'"_s,
        u"x;''"_s, u";=1"_s, u"';=1"_s, u"'';'=1"_s, u"\t=1"_s, u"\t'=1"_s, u"=1;=1,=1"_s, u"x,;\t\"=1"_s,
        u"x;\";'=1"_s, u"- bread\n- milk\n'- 'tea'"_s, u"a;-b;'-c;''-d"_s};
    return texts;
}

/// No piece of the file begins a formula, wherever a spreadsheet parts it.
bool isHarmless(const QString &csv)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= csv.size(); ++at) {
        if (at < csv.size() && !u",;\t\"\r\n"_s.contains(csv[at]))
            continue;
        if (at > begin && u"=+-@＝＋－＠"_s.contains(csv[begin]))
            return false;
        begin = at + 1;
    }
    return true;
}

constexpr std::array<char16_t, 3> separators{u',', u';', u'\t'};

} // namespace

/// Whatever stands in a cell, another program's reader finds it there, and no spreadsheet carries it out.
class HostileCsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsStayCells()
    {
        for (const QChar separator : separators) {
            QString csv;
            std::vector<QStringList> written;
            for (const auto &[name, text] : hostile::texts()) {
                if (!hostile::isWhole(text) || text.contains(QChar(0))) // no text of a file
                    continue;
                written.push_back({QString::fromUtf8(name), text, text, u"end"_s});
                csv += csv::line(written.back(), separator);
            }
            const Json rows = rowsOf(csv.toUtf8(), separator);
            QCOMPARE(rows.items().size(), written.size());
            for (std::size_t row = 0; row < written.size(); ++row) {
                const auto &cells = rows.items()[row].items();
                const QStringList &wanted = written[row];
                QVERIFY2(cells.size() == std::size_t(wanted.size()), qPrintable(wanted.front()));
                for (std::size_t cell = 0; cell < cells.size(); ++cell) {
                    QVERIFY2(!isFormula(cells[cell].text()), qPrintable(cells[cell].text()));
                    QVERIFY2(csv::restored(cells[cell].text()) == wanted[qsizetype(cell)],
                        qPrintable(wanted.front()));
                }
            }
        }
    }

    void cellsStayCellsForOtherSeparators()
    {
        QStringList cells = formulasWithin();
        for (const auto &[name, text] : hostile::texts()) {
            if (hostile::isWhole(text) && !text.contains(QChar(0)))
                cells << text;
        }
        for (const QChar separator : separators) {
            for (const QString &cell : std::as_const(cells)) {
                const QString csv = csv::line({u"7"_s, cell, u"end"_s}, separator);
                QVERIFY2(isHarmless(csv), qPrintable(csv));
                QBuffer buffer;
                buffer.setData(csv.toUtf8());
                QVERIFY(buffer.open(QIODevice::ReadOnly));
                const csv::Form form{TextEncoding::Utf8, separator};
                QStringList read;
                QVERIFY(csv::read(buffer, form, [&read](const csv::Row &row) {
                    read = row.cells;
                    return true;
                }));
                QCOMPARE(read.size(), 3);
                QVERIFY2(csv::restored(read[1]) == cell, qPrintable(csv));
            }
        }
    }

    /// What others wrote loses nothing that was not added here.
    void whatOthersWroteStays()
    {
        for (const QString &text : {u"x;=1"_s, u"- bread\n- milk"_s, u"x;'y"_s, u"rock,'n'roll"_s, u"x;''"_s,
                 u"say \"'tis\""_s, u"don't; '"_s})
            QCOMPARE(csv::restored(text), text);
    }

    /// What the catalogue takes at all comes out of it and back the same.
    void savedNames()
    {
        QTemporaryDir folder;
        CatalogueFile file(folder.filePath(u"catalogue.sqlite"_s));
        QVERIFY(file.open());
        qint64 saved = 0;
        std::vector<hostile::Text> all = hostile::texts();
        for (const QString &text : formulasWithin())
            all.push_back({"a formula within", text});
        for (const auto &[name, text] : all) {
            const SavedItem item{.name = text, .note = text};
            const SavedCustomer customer{.name = text, .note = text};
            const auto kept = file.save(item, CatalogueFile::Duplicates::Allowed);
            const auto known = file.save(customer, CatalogueFile::Duplicates::Allowed);
            QVERIFY2(kept.has_value() == known.has_value(), name);
            saved += kept ? 1 : 0;
        }
        QVERIFY2(saved > 20, qPrintable(QString::number(saved)));
        for (const bool isCustomers : {false, true}) {
            for (const QChar separator : separators) {
                QByteArray csv;
                QBuffer buffer(&csv);
                QVERIFY(buffer.open(QIODevice::WriteOnly));
                const auto count = isCustomers ? exportCustomers(file, buffer, separator)
                                               : exportItems(file, buffer, separator);
                QCOMPARE(count.value_or(-1), saved);
                const Json rows = rowsOf(csv, separator);
                QCOMPARE(qint64(rows.items().size()), saved + 1); // the names of the columns
                const std::size_t columns = rows.items().front().items().size();
                for (const Json &row : rows.items()) {
                    QCOMPARE(row.items().size(), columns);
                    for (const Json &cell : row.items())
                        QVERIFY2(!isFormula(cell.text()), qPrintable(cell.text()));
                }
                QBuffer again(&csv);
                QVERIFY(again.open(QIODevice::ReadOnly));
                const CsvOrder look{CsvOrder::Mode::Preview, {}, {}};
                const auto report =
                    isCustomers ? importCustomers(file, again, look) : importItems(file, again, look);
                QVERIFY(report);
                QCOMPARE(report->same, saved);
                QCOMPARE(report->wrong + report->changed + report->fresh, qint64(0));
            }
        }
    }
};

QTEST_GUILESS_MAIN(HostileCsvTest)
#include "HostileCsvTest.moc"
