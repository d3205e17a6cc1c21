// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperSamples.h"
#include "invoices/SaleLines.h"

#include <QTest>

#include <array>
#include <cmath>
#include <map>

using namespace papersamples;

namespace {

/// How black each square of the picture is, from 0 to 1: letters that another version of a font or of Cairo
/// draws a pixel aside are the same.
std::vector<double> inkOf(const QImage &picture, int square, QSize squares)
{
    std::vector<double> ink(std::size_t(squares.width()) * std::size_t(squares.height()), 0);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (qGray(picture.pixel(x, y)) < 128)
                ink[std::size_t(y / square) * std::size_t(squares.width()) + std::size_t(x / square)] +=
                    1.0 / (square * square);
    return ink;
}

/// The part of the ink that stands elsewhere in the other; 1 where the sizes differ by more than some lines.
double difference(const QImage &one, const QImage &other)
{
    constexpr int square = 12;
    if (one.width() != other.width() || std::abs(one.height() - other.height()) > square)
        return 1;
    const QSize squares(one.width() / square + 1, std::max(one.height(), other.height()) / square + 1);
    const auto inkOne = inkOf(one, square, squares);
    const auto inkOther = inkOf(other, square, squares);
    double all = 0;
    double apart = 0;
    for (std::size_t i = 0; i < inkOne.size(); ++i) {
        all += inkOne[i] + inkOther[i];
        apart += std::abs(inkOne[i] - inkOther[i]);
    }
    return all == 0 ? 0 : apart / all;
}

/// Names in the four scripts; what the paper itself says comes from the translations.
const std::map<QString, QString> names{{u"en"_s, u"Anna Müller"_s}, {u"ru"_s, u"Анна Щербакова"_s},
    {u"hi"_s, u"अन्ना कृष्णमूर्ति"_s}, {u"ar"_s, u"أنا محمد الشريف"_s}};

/// Names that are short and ones that wrap, one of a thing and many, a part of one.
std::vector<SaleLine> soldLines(const QString &name)
{
    const Currency usd = *Currency::find(u"USD");
    return {{{}, name, Quantity::ofPieces(1), Money(350, usd)},
        {{}, QString(name + u", "_s).repeated(4) + name, Quantity::ofPieces(12), Money(1'234'567, usd)},
        {{}, name + u" (3)"_s, Quantity::ofThousandths(1250), Money(1999, usd)}};
}

} // namespace

/// Papers as pictures: what a screen shows and a thermal printer burns.
class PaperPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dpi()
    {
        for (const int odd : {-1, 0, 35, 601, 1'000'000})
            QCOMPARE(paperPages(order(PaperKind::Receipt), methods(), odd, PaperInk::Colour).error().code,
                u"paper-dpi"_s);
        const auto small = paperPages(order(PaperKind::Invoice), methods(), 36, PaperInk::Colour);
        QVERIFY(small);
        QCOMPARE(small->front().size(), QSize(298, 421));
        // No module has a whole pixel there: nothing that cannot be read is burnt.
        PaperOrder fine = order(PaperKind::Invoice);
        fine.invoice.payLink = u"https://pay.example/"_s + QString(900, u'k');
        const auto burnt = paperPages(fine, methods(), 36, PaperInk::BlackWhite);
        QVERIFY(!burnt);
        QCOMPARE(burnt.error().code, u"paper-qr"_s);
    }

    void sizes_data()
    {
        QTest::addColumn<PaperSize>("size");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<int>("width");
        QTest::newRow("58 mm, 203 dpi") << PaperSize::roll58() << 203 << 384;
        QTest::newRow("80 mm, 203 dpi") << PaperSize::roll80() << 203 << 575;
        QTest::newRow("58 mm, 180 dpi") << PaperSize::roll58() << 180 << 340;
        QTest::newRow("80 mm, 180 dpi") << PaperSize::roll80() << 180 << 510;
        QTest::newRow("A4, 150 dpi") << PaperSize::a4() << 150 << 1240;
        QTest::newRow("label, 203 dpi") << PaperSize::label(620, 290) << 203 << 496;
    }
    void sizes()
    {
        QFETCH(PaperSize, size);
        QFETCH(int, dpi);
        const bool isLabel = size.kind == PaperSize::Kind::Label;
        const auto pages = paperPages(order(isLabel ? PaperKind::Label : PaperKind::Receipt, size), methods(),
            dpi, PaperInk::BlackWhite);
        QVERIFY2(pages, why(pages).constData());
        QTEST(pages->front().width(), "width");
        QCOMPARE(pages->front().format(), QImage::Format_Mono);
    }

    void theLogoIsDithered()
    {
        const auto pages =
            paperPages(order(PaperKind::Receipt, PaperSize::roll58()), methods(), 203, PaperInk::BlackWhite);
        QVERIFY2(pages, why(pages).constData());
        const QImage &page = pages->front();
        // It is 120 points wide and 60 high, in the middle: a third of it black, the rest of half-tones.
        const auto inkIn = [&page](const QRect &part) {
            int black = 0;
            for (int y = part.top(); y <= part.bottom(); ++y)
                for (int x = part.left(); x <= part.right(); ++x)
                    black += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
            return double(black) / (part.width() * part.height());
        };
        const double scale = 203 / 72.0;
        const int left = int(384 / 2 - 54.4 * scale); // 80 % of the strip
        QVERIFY(inkIn(QRect(left + 8, 30, 60, 80)) > 0.99);
        const double grey = inkIn(QRect(200, 30, 100, 80));
        QVERIFY2(grey > 0.3 && grey < 0.8, qPrintable(QString::number(grey)));
    }

    /// What the preview shows is what comes out.
    void screenAndPrinterAgree()
    {
        for (const PaperSize &size : {PaperSize::roll58(), PaperSize::label(1000, 500), PaperSize::a4()}) {
            const bool isLabel = size.kind == PaperSize::Kind::Label;
            PaperOrder both = order(isLabel ? PaperKind::Label : PaperKind::Invoice, size);
            both.shop.logo.clear();
            const auto paper = Paper::make(both, methods());
            QVERIFY2(paper, why(paper).constData());
            const auto screen = paper->pages(203, PaperInk::Colour);
            const auto printer = paper->pages(203, PaperInk::BlackWhite);
            QVERIFY(screen && printer);
            QVERIFY(difference(screen->front(), printer->front()) < 0.12);
        }
    }

    void approved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<PaperKind>("kind");
        QTest::addColumn<PaperSize>("size");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("hasLines");
        const auto add = [](PaperKind kind, const PaperSize &size, const QString &language,
                             bool hasLines = false) {
            const QString name = u"%1-%2-%3"_s.arg(
                paperKindName(kind) + (hasLines ? u"-lines"_s : QString()), size.name(), language);
            QTest::newRow(qPrintable(name)) << name << kind << size << language << hasLines;
        };
        for (const auto &[language, name] : names) {
            add(PaperKind::Receipt, PaperSize::a4(), language);
            add(PaperKind::Invoice, PaperSize::letter(), language);
            add(PaperKind::Receipt, PaperSize::roll58(), language);
            add(PaperKind::Invoice, PaperSize::roll80(), language);
            add(PaperKind::Label, PaperSize::label(620, 290), language);
            add(PaperKind::Label, PaperSize::label(1000, 500), language);
            add(PaperKind::Invoice, PaperSize::a4(), language, true);
            add(PaperKind::Receipt, PaperSize::roll58(), language, true);
            add(PaperKind::Receipt, PaperSize::roll80(), language, true);
        }
    }
    void approved()
    {
        QFETCH(QString, name);
        QFETCH(PaperKind, kind);
        QFETCH(PaperSize, size);
        QFETCH(QString, language);
        QFETCH(bool, hasLines);
        PaperOrder paper = order(kind, size, language);
        if (hasLines) {
            const auto lines = soldLines(names.at(language));
            paper.invoice.amount = *sumOf(lines);
            paper.invoice.fields = Json::object();
            paper.invoice.fields.set(saleLinesField.toString(), toJson(lines));
            paper.invoice.description = noteOf(lines, 200);
        }
        paper.invoice.customerName = names.at(language);
        paper.shop.name = names.at(language);
        paper.isCopy = kind == PaperKind::Receipt;
        const bool isSheet = size.kind == PaperSize::Kind::Sheet;
        const auto pages = paperPages(paper, methods(), isSheet ? 100 : 203, PaperInk::BlackWhite);
        QVERIFY2(pages, qPrintable(pages ? QString() : pages.error().message.english()));
        QCOMPARE(pages->size(), std::size_t(1));
        const QString path = QStringLiteral(APPROVED "/") + name + u".png";
        if (qEnvironmentVariableIsSet("COUNTERFOIL_APPROVE")) {
            QVERIFY(pages->front().save(path));
            return;
        }
        const QImage before(path);
        QVERIFY2(!before.isNull(), qPrintable(path));
        const double apart = difference(before, pages->front());
        if (apart > 0.1)
            pages->front().save(name + u".now.png"_s);
        QVERIFY2(apart <= 0.1,
            qPrintable(
                u"%1 differs by %2. If it is meant to: scripts/approve-papers"_s.arg(name).arg(apart)));
    }

    /// The comparison itself sees what matters.
    void differencesAreSeen()
    {
        const auto one =
            paperPages(order(PaperKind::Receipt, PaperSize::roll58()), methods(), 203, PaperInk::BlackWhite);
        PaperOrder changed = order(PaperKind::Receipt, PaperSize::roll58());
        changed.invoice.description = u"Something else than lessons of violin, and a line more"_s;
        const auto other = paperPages(changed, methods(), 203, PaperInk::BlackWhite);
        QCOMPARE(difference(one->front(), one->front()), 0.0);
        QVERIFY(difference(one->front(), other->front()) > 0.1);
    }
};

QTEST_MAIN(PaperPictureTest)
#include "PaperPictureTest.moc"
