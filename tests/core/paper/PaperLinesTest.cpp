// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperSamples.h"
#include "invoices/SaleLines.h"
#include "invoices/SoldTo.h"

#include <QTest>

using namespace papersamples;

namespace {

const Currency usd = *Currency::find(u"USD");

PaperOrder withLines(const std::vector<SaleLine> &lines, PaperKind kind = PaperKind::Receipt,
    const PaperSize &size = PaperSize::a4())
{
    PaperOrder paper = order(kind, size);
    paper.invoice.amount = *sumOf(lines);
    paper.invoice.fields = Json::object();
    paper.invoice.fields.set(saleLinesField.toString(), toJson(lines));
    paper.invoice.description = noteOf(lines, 1000);
    return paper;
}

std::vector<SaleLine> breakfast()
{
    return {{u"7"_s, u"Coffee"_s, Quantity::ofPieces(2), Money(350, usd)},
        {u"8"_s, u"Cake"_s, Quantity::ofPieces(1), Money(425, usd)},
        {u"9"_s, u"Cheese"_s, Quantity::ofThousandths(1250), Money(1999, usd)}};
}

QString textOn(const PaperOrder &order)
{
    const auto pdf = paperPdf(order, methods());
    return pdf ? textOf(*pdf) : QString::fromUtf8(why(pdf));
}

} // namespace

/// What was sold, line by line, on papers.
class PaperLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAddUp_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::addColumn<PaperSize>("size");
        QTest::newRow("receipt") << PaperKind::Receipt << PaperSize::a4();
        QTest::newRow("invoice") << PaperKind::Invoice << PaperSize::letter();
        QTest::newRow("58 mm") << PaperKind::Receipt << PaperSize::roll58();
        QTest::newRow("80 mm") << PaperKind::Invoice << PaperSize::roll80();
    }
    void linesAddUp()
    {
        QFETCH(PaperKind, kind);
        QFETCH(PaperSize, size);
        const QString text = textOn(withLines(breakfast(), kind, size));
        for (const QString &each : {u"Coffee"_s, u"2 × 3.50 USD"_s, u"7.00 USD"_s, u"Cake"_s, u"4.25 USD"_s,
                 u"1.25 × 19.99 USD"_s, u"24.99 USD"_s, u"Total"_s, u"36.24 USD"_s})
            QVERIFY2(text.contains(each), qPrintable(each + u" missing in "_s + text));
        QVERIFY(!text.contains(u"1 × "));
        QCOMPARE(text.count(u"Cake"_s), 1); // the note of the lines does not say it again
    }

    void whatSomebodyWroteStands()
    {
        PaperOrder paper = withLines(breakfast());
        paper.invoice.description = u"For the meeting"_s;
        QVERIFY(textOn(paper).contains(u"For the meeting"_s));
    }

    void oneLineHasNoTotal()
    {
        const QString text = textOn(withLines({{{}, u"Lesson"_s, Quantity::ofPieces(2), Money(752, usd)}}));
        QVERIFY2(text.contains(u"2 × 7.52 USD") && !text.contains(u"Total"), qPrintable(text));
    }

    /// Whatever stands in the books: a paper adds up.
    void whatDoesNotAddUpIsNotPrinted()
    {
        PaperOrder paper = withLines(breakfast());
        paper.invoice.amount = Money(3625, usd);
        QVERIFY(!textOn(paper).contains(u"3.50 USD"));
        paper.invoice.amount = Money(3624, *Currency::find(u"EUR"));
        QVERIFY(!textOn(paper).contains(u"3.50"));
        for (const char *odd : {R"({"lines":5})", R"({"lines":[7,null,{}]})",
                 R"({"lines":[{"name":"x","quantity":"-1","price":"15.04","currency":"USD"}]})"}) {
            PaperOrder other = order(PaperKind::Receipt);
            other.invoice.fields = Json::parse(odd).value();
            QVERIFY2(textOn(other).contains(u"15.04 USD"), odd);
        }
    }

    void hostileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("printed"); // without blanks
        QTest::newRow("markup") << u"<span size='99999'>x</span>"_s << u"<spansize='99999'>x</span>"_s;
        QTest::newRow("line breaks") << u"Tea\n\n\r\nTotal 0.00\u2028PAID"_s << u"TeaTotal0.00PAID"_s;
        QTest::newRow("overrides") << u"\u202eDIAP\u202c \u2067x"_s << u"DIAPx"_s;
        QTest::newRow("PDF") << u"(x) Tj ET \\) endstream"_s << u"(x)TjET\\)endstream"_s;
        QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s << u"=cmd|'/Ccalc'!A0"_s;
        QTest::newRow("one word") << QString(110, u'W') << QString(110, u'W');
    }
    void hostileNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, printed);
        for (const PaperSize &size : {PaperSize::a4(), PaperSize::roll58(), PaperSize::roll80()}) {
            auto lines = breakfast();
            lines[0].name = name;
            const auto pdf = paperPdf(withLines(lines, PaperKind::Receipt, size), methods());
            QVERIFY2(pdf, why(pdf).constData());
            // The price stands beside or below the first line of the name, whose rest follows.
            QString letters = lettersOf(*pdf);
            letters.remove(u"7.00USD"_s);
            QVERIFY2(letters.contains(printed), qPrintable(letters));
        }
    }

    /// As many lines as a sale can have, with names and amounts as long as they come: on pages or a long
    /// slip.
    void veryManyLines()
    {
        const Currency bitcoin = *Currency::find(u"BTC");
        std::vector<SaleLine> lines;
        for (int i = 0; i < 200; ++i)
            lines.push_back({{}, u"L%1 "_s.arg(i) + QString(10'000, QChar(0x0915)),
                Quantity::ofThousandths(1'234'567'891), Money(9'000'000'001, bitcoin)});
        for (const PaperSize &size : {PaperSize::a4(), PaperSize::roll58()}) {
            const auto paper = Paper::make(withLines(lines, PaperKind::Receipt, size), methods());
            QVERIFY2(paper, why(paper).constData());
            const auto pdf = paper->pdf();
            QVERIFY2(pdf, why(pdf).constData());
            const QString text = textOf(*pdf);
            for (int i = 0; i < 200; i += 9) // none is lost where a page breaks
                QVERIFY2(text.contains(u"L%1 "_s.arg(i)), qPrintable(u"L%1"_s.arg(i)));
        }
    }

    void theSavedCustomerStandsOnIt()
    {
        PaperOrder paper = withLines(breakfast());
        paper.invoice.customerName.clear();
        paper.invoice.fields.set(
            soldToField.toString(), toJson(SoldTo{u"K1"_s, u"Boris"_s, u"b@example.com"_s, {}, u"fr"_s}));
        const QString text = textOn(paper);
        QVERIFY2(text.contains(u"Boris") && !text.contains(u"b@example.com"), qPrintable(text));
        paper.invoice.customerName = u"Anna"_s; // as it was typed for this sale
        QVERIFY(textOn(paper).contains(u"Anna") && !textOn(paper).contains(u"Boris"));
        QCOMPARE(customersLanguage(paper.invoice.fields), u"fr"_s);
        paper.invoice.fields.set(soldToField.toString(), toJson(SoldTo{.language = u"pt"_s}));
        QCOMPARE(customersLanguage(paper.invoice.fields), QString());
    }
};

QTEST_MAIN(PaperLinesTest)
#include "PaperLinesTest.moc"
