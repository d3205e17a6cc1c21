// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperSamples.h"
#include "links/QrPicture.h"
#include "paper/PaperContent.h"

#include <QTest>

using namespace papersamples;

namespace {

QString linkOf(qsizetype letters)
{
    const QString begin = u"https://pay.example/s/"_s;
    return begin + QString(letters - begin.size(), u'k');
}

/// What zbarimg, which is not ours, reads in the PDF as poppler draws it.
QString scannedPdf(const QByteArray &pdf, int dpi)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    const QString picture = folder.filePath(u"page"_s);
    if (QProcess::execute(u"pdftoppm"_s,
            {u"-r"_s, QString::number(dpi), u"-gray"_s, u"-png"_s, u"-singlefile"_s, file.fileName(),
                picture})
        != 0)
        return {};
    QFile png(picture + u".png"_s);
    return png.open(QIODevice::ReadOnly)
        ? said(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, u"FILE"_s}, png.readAll()).trimmed()
        : QString();
}

QString scannedPicture(const QImage &page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "PNG");
    return said(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, u"FILE"_s}, bytes).trimmed();
}

/// Whether the code, drawn with modules of some whole number of pixels, stands in the page bit by bit.
bool holds(const QImage &page, const QrCode &code)
{
    for (int module = 2; module < 20; ++module) {
        const QImage drawn = drawQr(code, module);
        const int x = (page.width() - drawn.width()) / 2;
        if (x < 0 || drawn.height() > page.height())
            return false;
        // A line within the first row of modules finds the place.
        const QImage line = drawn.copy(0, qrQuietZone * module, drawn.width(), 1);
        for (int y = qrQuietZone * module; y + drawn.height() <= page.height(); ++y)
            if (page.copy(x, y, drawn.width(), 1) == line)
                if (page.copy(x, y - qrQuietZone * module, drawn.width(), drawn.height()) == drawn)
                    return true;
    }
    return false;
}

} // namespace

/// QR codes on paper, read by a reader that is not ours.
class PaperQrTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tooLong_data()
    {
        QTest::addColumn<PaperSize>("size");
        QTest::addColumn<int>("letters");
        QTest::addColumn<QString>("better");
        QTest::newRow("58 mm") << PaperSize::roll58() << 2900 << u"Roll, 80 mm"_s;
        QTest::newRow("label") << PaperSize::label(620, 290) << 700 << u"Roll, 58 mm"_s;
        QTest::newRow("small label") << PaperSize::label(150, 150) << 150 << u"Roll, 58 mm"_s;
        QTest::newRow("no code holds it") << PaperSize::a4() << 6000 << QString();
    }
    void tooLong()
    {
        QFETCH(PaperSize, size);
        QFETCH(int, letters);
        QFETCH(QString, better);
        PaperOrder longer = order(PaperKind::Invoice, size);
        longer.invoice.payLink = linkOf(letters);
        const auto paper = Paper::make(longer, methods());
        QVERIFY(!paper);
        QCOMPARE(paper.error().code, better.isEmpty() ? u"qr-too-long"_s : u"paper-qr-dense"_s);
        QVERIFY2(paper.error().message.contains(better), qPrintable(paper.error().message.english()));
    }

    void fine()
    {
        PaperOrder longer = order(PaperKind::Invoice, PaperSize::roll58());
        longer.invoice.payLink = linkOf(1400);
        const auto paper = Paper::make(longer, methods());
        QVERIFY2(paper, why(paper).constData());
        QCOMPARE(paper->remarks().size(), std::size_t(1)); // that it is fine
        const auto pages = paper->pages(203, PaperInk::BlackWhite);
        QVERIFY2(pages, why(pages).constData());
        QCOMPARE(scannedPicture(pages->front()), longer.invoice.payLink);
        longer.size = PaperSize::roll80();
        QVERIFY(Paper::make(longer, methods())->remarks().empty());
    }

    void codes_data()
    {
        QTest::addColumn<PaperSize>("size");
        QTest::addColumn<QString>("code");
        const QString links[] = {u"https://pay.example/a"_s,
            u"upi://pay?pa=shop@bank&pn=Caf%C3%A9&am=15.04&cu=INR"_s, linkOf(300), linkOf(900)};
        for (const PaperSize &size : PaperSize::usual())
            for (const QString &link : links)
                if (size.kind != PaperSize::Kind::Label ? link.size() != 51 : link.size() < 300)
                    QTest::addRow("%s, %d", qPrintable(size.name()), int(link.size())) << size << link;
    }
    void codes()
    {
        QFETCH(PaperSize, size);
        QFETCH(QString, code);
        const bool isLabel = size.kind == PaperSize::Kind::Label;
        PaperOrder invoice = order(isLabel ? PaperKind::Label : PaperKind::Invoice, size);
        invoice.invoice.payLink = code;
        const auto paper = Paper::make(invoice, methods());
        QVERIFY2(paper, why(paper).constData());
        const auto pdf = paper->pdf();
        QVERIFY2(pdf, why(pdf).constData());
        QCOMPARE(scannedPdf(*pdf, 300), code);
        const auto pages = paper->pages(203, PaperInk::BlackWhite);
        QVERIFY2(pages, why(pages).constData());
        QCOMPARE(scannedPicture(pages->front()), code);
        QVERIFY(paper->pages(180, PaperInk::BlackWhite));
    }

    void addresses()
    {
        PaperOrder coin = order(PaperKind::Invoice, PaperSize::roll58());
        coin.invoice.payLink.clear();
        coin.invoice.coin = {
            .address = u"TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"_s, .coin = u"USDT"_s, .network = u"TRC20"_s};
        const auto pdf = paperPdf(coin, methods());
        QVERIFY2(pdf, why(pdf).constData());
        QVERIFY(scannedPdf(*pdf, 203).contains(coin.invoice.coin.address));
        QVERIFY(lettersOf(*pdf).contains(coin.invoice.coin.address));
        QVERIFY(textOf(*pdf).contains(u"TRC20"));
    }

    /// Its bare address is one on other networks, too.
    void aCoinsLabelNamesItsNetwork()
    {
        PaperOrder coin = order(PaperKind::Label);
        coin.invoice.payLink.clear();
        coin.invoice.coin = {
            .address = u"TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"_s, .coin = u"USDT"_s, .network = u"TRC20"_s};
        for (const PaperSize &size :
            {PaperSize::label(620, 290), PaperSize::label(1000, 500), PaperSize::label(500, 800)}) {
            coin.size = size;
            const auto pdf = paperPdf(coin, methods());
            QVERIFY2(pdf, why(pdf).constData());
            const QString text = textOf(*pdf);
            QVERIFY2(text.contains(u"USDT") && text.contains(u"TRC20"), qPrintable(text));
        }
        coin.size = PaperSize::label(300, 150); // the amount alone would fit
        QCOMPARE(Paper::make(coin, methods()).error().code, u"paper-small"_s);
    }

    /// A wallet may take a token's contract for who is to be paid, and nobody stands beside a paper to say
    /// so.
    void aTokensCodeIsItsAddress()
    {
        for (const PaperKind kind : {PaperKind::Invoice, PaperKind::Label}) {
            PaperOrder token = order(kind);
            token.invoice.payLink.clear();
            token.invoice.amount = Money(20'000'000, *Currency::find(u"USDT"));
            token.invoice.coin = {.address = u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s,
                .coin = u"USDT"_s,
                .network = u"ERC20"_s};
            QCOMPARE(paperContent(token, methods()).code, token.invoice.coin.address);
        }
        PaperOrder bitcoin = order(PaperKind::Invoice);
        bitcoin.invoice.payLink.clear();
        bitcoin.invoice.amount = Money(50'000'000, *Currency::find(u"BTC"));
        bitcoin.invoice.coin = {.address = u"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"_s, .coin = u"BTC"_s};
        QVERIFY(paperContent(bitcoin, methods()).code.endsWith(u"?amount=0.5"_s));
    }

    /// Every module is as wide as the others, and stands on whole pixels.
    void modulesAreWholePixels_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::addColumn<int>("width");
        QTest::newRow("203") << 203 << 384;
        QTest::newRow("180") << 180 << 340;
        QTest::newRow("300") << 300 << 567;
    }
    void modulesAreWholePixels()
    {
        QFETCH(int, dpi);
        const PaperOrder slip = order(PaperKind::Invoice, PaperSize::roll58());
        const auto pages = paperPages(slip, methods(), dpi, PaperInk::BlackWhite);
        QVERIFY2(pages, why(pages).constData());
        const QImage &page = pages->front();
        QTEST(page.width(), "width");
        QCOMPARE(page.format(), QImage::Format_Mono);
        QVERIFY(holds(page, *QrCode::encode(slip.invoice.payLink)));
    }
};

QTEST_MAIN(PaperQrTest)
#include "PaperQrTest.moc"
