// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperSamples.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace papersamples;

namespace {

QByteArray pdfOf(const PaperOrder &order)
{
    const auto pdf = paperPdf(order, methods());
    if (!pdf)
        qWarning().noquote() << pdf.error().code << pdf.error().message.english() << pdf.error().detail;
    return pdf.value_or(QByteArray());
}

const std::map<QString, QString> names{{u"en"_s, u"Anna Müller"_s}, {u"uk"_s, u"Ганна Щербаківська"_s},
    {u"hi"_s, u"अन्ना कृष्णमूर्ति"_s}, {u"ar"_s, u"أنا محمد الشريف"_s}};

int pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression pages(u"Pages:\\s+([0-9]+)"_s);
    return pages.match(said(u"pdfinfo"_s, {u"FILE"_s}, pdf)).captured(1).toInt();
}

} // namespace

/// Papers as PDF, read back by poppler.
class PaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Whatever the texts, they stay texts.
    void hostileTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed"); // without blanks
        QTest::newRow("markup") << u"<span size='99999'>x</span>&lt;<b>&"_s
                                << u"<spansize='99999'>x</span>&lt;<b>&"_s;
        QTest::newRow("broken markup") << u"</span><i &#x0; ]]>"_s << u"</span><i&#x0;]]>"_s;
        QTest::newRow("line breaks") << u"Anna\n\n\n\r\nReceipt\u2028PAID"_s << u"AnnaReceiptPAID"_s;
        QTest::newRow("overrides") << u"\u202eDIAP\u202c \u2067x"_s << u"DIAPx"_s;
        QTest::newRow("PDF") << u"(x) Tj ET \\) endstream endobj %%EOF"_s
                             << u"(x)TjET\\)endstreamendobj%%EOF"_s;
        QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s << u"=cmd|'/Ccalc'!A0"_s;
        QTest::newRow("places") << u"%1 %2 %n %L1"_s << u"%1%2%n%L1"_s;
        QTest::newRow("NUL") << u"An\u0000na"_s << u"Anna"_s;
        QTest::newRow("one word") << QString(190, u'W') << QString(190, u'W');
    }
    void hostileTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        for (const PaperSize &size : {PaperSize::a4(), PaperSize::letter()}) {
            PaperOrder hostile = order(PaperKind::Receipt, size);
            hostile.invoice.customerName = text;
            hostile.invoice.description = text;
            hostile.shop.name = text;
            hostile.shop.address = text;
            hostile.shop.footer = text;
            const QByteArray pdf = pdfOf(hostile);
            QVERIFY2(lettersOf(pdf).contains(printed), qPrintable(lettersOf(pdf)));
            QVERIFY(pagesOf(pdf) == 1 || (text.size() > 180 && pagesOf(pdf) == 2));
        }
    }

    void longTexts_data()
    {
        QTest::addColumn<PaperSize>("size");
        QTest::addColumn<QChar>("letter");
        for (const PaperSize &size : {PaperSize::a4(), PaperSize::roll58(), PaperSize::label(620, 290)})
            for (const QChar letter : {QChar(u'A'), QChar(u'ж'), QChar(0x0915), QChar(0x0645), QChar(u' ')})
                QTest::addRow("%s %x", qPrintable(size.name()), letter.unicode()) << size << letter;
    }
    void longTexts()
    {
        QFETCH(PaperSize, size);
        QFETCH(QChar, letter);
        const bool isLabel = size.kind == PaperSize::Kind::Label;
        PaperOrder endless = order(isLabel ? PaperKind::Label : PaperKind::Receipt, size);
        const QString text(10'000, letter);
        endless.invoice.customerName = text;
        endless.invoice.description = text;
        endless.invoice.remoteId = text;
        if (!isLabel) // what was paid nobody can read: no label asks for more of it
            endless.invoice.settlement = {.paid = text, .paidCurrency = text};
        endless.shop = {.name = text,
            .address = QString(QString(letter) + u'\n').repeated(5000),
            .taxNumber = text,
            .email = text,
            .phone = text,
            .website = text,
            .footer = text,
            .logo = {}};
        const auto paper = Paper::make(endless, methods());
        QVERIFY2(paper, why(paper).constData());
        QVERIFY(paper->pageCount() <= 4);
        QVERIFY(paper->size().height < 30'000);
        const auto pdf = paper->pdf();
        QVERIFY2(pdf, why(pdf).constData());
        if (letter != u' ')
            QVERIFY(textOf(*pdf).contains(u'…') || isLabel);
    }

    void pagesBreak()
    {
        PaperOrder full = order(PaperKind::Receipt);
        full.isCopy = true;
        QString story;
        for (int i = 0; i < 800; ++i)
            story += u"w%1 "_s.arg(i);
        full.invoice.description = story;
        const QByteArray pdf = pdfOf(full);
        QCOMPARE(pagesOf(pdf), 2);
        for (int page = 1; page <= 2; ++page) {
            const QString number = QString::number(page);
            const QString text =
                said(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number, u"FILE"_s, u"-"_s}, pdf)
                    .simplified();
            QVERIFY2(text.contains(u"Page %1 of 2"_s.arg(page)), qPrintable(text));
            for (const QString &each : {u"Atelier Brücke"_s, u"COPY"_s, u"Receipt"_s, u"Thank you"_s})
                QVERIFY2(text.contains(each), qPrintable(each + u" missing in "_s + text));
        }
        const QString all = textOf(pdf);
        for (int i = 0; i < 800; i += 7) // no line is lost where the page breaks
            QVERIFY2(all.contains(u"w%1 "_s.arg(i)), qPrintable(QString::number(i)));
    }

    // pdftotext gives the logical text back: it can be selected, searched and read out.
    void textIsText_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &[language, name] : names)
            QTest::newRow(qPrintable(language)) << language;
    }
    void textIsText()
    {
        QFETCH(QString, language);
        for (const PaperSize &size : {PaperSize::a4(), PaperSize::roll80()}) {
            PaperOrder receipt = order(PaperKind::Receipt, size, language);
            receipt.invoice.customerName = names.at(language);
            receipt.shop.name = names.at(language) + u" 24"_s;
            const QByteArray pdf = pdfOf(receipt);
            const QString text = textOf(pdf);
            QVERIFY2(text.contains(names.at(language)), qPrintable(text));
            QVERIFY2(text.contains(u"CF-7K3MQ2ABCDEFGHIJ"), qPrintable(text));
            QVERIFY2(lettersOf(pdf).contains(u"gw-448812"), qPrintable(text));
            QVERIFY2(text.contains(u"USD"), qPrintable(text));
        }
    }

    void everythingIsOnIt()
    {
        const QString receipt = textOf(pdfOf(order(PaperKind::Receipt)));
        for (const QString &each : {u"Receipt"_s, u"15.04 USD"_s, u"Fifteen and 04/100 US dollars"_s,
                 u"Two lessons of violin"_s, u"14 March 2026"_s, u"10:05"_s, u"Card"_s, u"Anna Müller"_s,
                 u"Tax number: DE123456789"_s, u"post@atelier.example"_s, u"+49 30 1234567"_s,
                 u"12345 Musterstadt"_s, u"Thank you and see you soon"_s})
            QVERIFY2(receipt.contains(each), qPrintable(each + u" missing in "_s + receipt));
        QVERIFY(!receipt.contains(u"pay.example")); // nothing leads to paying twice
        QVERIFY(!receipt.contains(u"COPY"));
        QVERIFY(!receipt.contains(u"TRAINING"));
        const QString invoice = textOf(pdfOf(order(PaperKind::Invoice)));
        for (const QString &each :
            {u"Invoice"_s, u"To be paid"_s, u"15.04 USD"_s, u"Scan to pay"_s, u"9:05"_s})
            QVERIFY2(invoice.contains(each), qPrintable(each + u" missing in "_s + invoice));
        QVERIFY(!invoice.contains(u"gw-448812"));
    }

    void whatTheSaleIs()
    {
        PaperOrder sandbox = order(PaperKind::Receipt);
        sandbox.invoice.accountId = u"sandbox"_s;
        for (const PaperSize &size : PaperSize::usual()) {
            const bool isLabel = size.kind == PaperSize::Kind::Label;
            sandbox.kind = isLabel ? PaperKind::Label : PaperKind::Receipt;
            sandbox.invoice.state = isLabel ? State::Open : State::Paid;
            sandbox.size = size;
            QVERIFY2(lettersOf(pdfOf(sandbox)).contains(u"TRAINING–NOTARECEIPT"), qPrintable(size.name()));
        }
        PaperOrder copy = order(PaperKind::Receipt, PaperSize::roll58());
        copy.isCopy = true;
        QVERIFY(textOf(pdfOf(copy)).contains(u"COPY"));
        PaperOrder authorised = order(PaperKind::Receipt);
        authorised.invoice.state = State::Authorised;
        QVERIFY(textOf(pdfOf(authorised)).contains(u"still to be settled"));
    }

    void receiptsOnLabels()
    {
        PaperOrder small = order(PaperKind::Receipt, PaperSize::label(620, 290));
        const QString text = textOf(pdfOf(small));
        for (const QString &each : {u"Receipt"_s, u"Paid"_s, u"15.04 USD"_s, u"14 March 2026"_s})
            QVERIFY2(text.contains(each), qPrintable(each + u" missing in "_s + text));
        small.size = PaperSize::label(150, 150);
        small.isCopy = true;
        small.invoice.amount = Money(999'999'999'999'999, *Currency::find(u"USD"));
        QCOMPARE(paperPdf(small, methods()).error().code, u"paper-small"_s);
    }

    // When the books learned of it is no answer.
    void whereNobodyKnowsWhenItWasPaidItIsNotSaid()
    {
        for (const PaperSize &size : {PaperSize::a4(), PaperSize::roll58(), PaperSize::roll80()}) {
            PaperOrder imported = order(PaperKind::Receipt, size);
            imported.paidAt = QDateTime();
            const QString text = textOf(pdfOf(imported));
            for (const QString &each : {u"Paid on"_s, u"10:05"_s})
                QVERIFY2(!text.contains(each), qPrintable(each + u" in "_s + text));
            for (const QString &each : {u"Issued on"_s, u"9:05"_s})
                QVERIFY2(text.contains(each), qPrintable(each + u" missing in "_s + text));
            imported.invoice.openedAt = QDateTime();
            const QString untold = textOf(pdfOf(imported));
            QVERIFY2(!untold.contains(u"2026") && !untold.contains(u"Issued on"), qPrintable(untold));
        }
        // On a label a time stands alone: it would be taken for that of the payment.
        PaperOrder label = order(PaperKind::Receipt, PaperSize::label(620, 290));
        label.paidAt = QDateTime();
        const QString text = textOf(pdfOf(label));
        QVERIFY2(text.contains(u"15.04 USD") && !text.contains(u"2026"), qPrintable(text));
    }

    void whatWasPaid()
    {
        PaperOrder less = order(PaperKind::Receipt);
        less.invoice.settlement = {.paid = u"10.00"_s, .paidCurrency = u"USD"_s};
        const QString part = textOf(pdfOf(less));
        for (const QString &each : {u"Ten US dollars"_s, u"15.04 USD"_s, u"5.04 USD is still to be paid"_s})
            QVERIFY2(part.contains(each), qPrintable(each + u" missing in "_s + part));
        PaperOrder other = order(PaperKind::Receipt);
        other.invoice.settlement = {.paid = u"1304.11"_s,
            .paidCurrency = u"INR"_s,
            .fee = u"0.10"_s,
            .feeCurrency = u"USDC"_s,
            .received = u"14.94"_s,
            .receivedCurrency = u"USDC"_s,
            .isRecalculated = false,
            .isPaidAlone = false};
        const QString paid = textOf(pdfOf(other));
        for (const QString &each : {u"15.04 USD"_s, u"1,304.11 INR"_s, u"14.940000 USDC"_s})
            QVERIFY2(paid.contains(each), qPrintable(each + u" missing in "_s + paid));
        QVERIFY(!paid.contains(u"0.10")); // the shop's own affair
        PaperOrder unread = order(PaperKind::Receipt);
        unread.invoice.settlement = {.paid = u"a lot"_s, .paidCurrency = u"USD"_s};
        const QString unknown = textOf(pdfOf(unread));
        QVERIFY2(unknown.contains(u"It is not known how much was paid."), qPrintable(unknown));
        QVERIFY(!unknown.contains(u"a lot"));
    }

    void linksCanBeClicked()
    {
        const QString urls = said(u"pdfinfo"_s, {u"-url"_s, u"FILE"_s}, pdfOf(order(PaperKind::Invoice)));
        QVERIFY2(urls.contains(u"https://pay.example/s/7K3MQ2?lang=en&x=%281%29"), qPrintable(urls));
        PaperOrder phone = order(PaperKind::Invoice, PaperSize::roll58());
        phone.invoice.payLink = u"upi://pay?pa=shop@bank&am=15.04"_s;
        QVERIFY(said(u"pdfinfo"_s, {u"-url"_s, u"FILE"_s}, pdfOf(phone)).contains(u"upi://pay?pa=shop@bank"));
        QVERIFY(
            !said(u"pdfinfo"_s, {u"-url"_s, u"FILE"_s}, pdfOf(order(PaperKind::Receipt))).contains(u"://"));
    }

    void properties()
    {
        PaperOrder arabic = order(PaperKind::Receipt, PaperSize::a4(), u"ar"_s);
        arabic.shop.name = u"متجر (النور) \\"_s;
        const QByteArray pdf = pdfOf(arabic);
        const QString info = said(u"pdfinfo"_s, {u"FILE"_s}, pdf);
        QVERIFY2(info.contains(arabic.shop.name), qPrintable(info));
        QVERIFY2(info.contains(u"CF-7K3MQ2ABCDEFGHIJ"), qPrintable(info));
        QVERIFY2(info.contains(u"Mar 14 11:05"), qPrintable(info));
        if (pdf.contains("\ntrailer")) { // as Cairo 1.16 writes it
            QVERIFY(pdf.contains("/Lang (ar)"));
            QVERIFY(pdf.contains("/Direction /R2L"));
        }
        const QString fonts = said(u"pdffonts"_s, {u"FILE"_s}, pdf);
        const QStringList lines = fonts.trimmed().split(u'\n').sliced(2);
        QVERIFY(!lines.isEmpty());
        static const QRegularExpression embedded(
            u"\\byes yes yes\\b"_s); // embedded, in parts, with their Unicode
        for (const QString &each : lines)
            QVERIFY2(each.contains(embedded), qPrintable(fonts));
        QVERIFY2(
            said(u"pdftotext"_s, {u"FILE"_s, u"-"_s}, pdf).contains(u"USD"), "the table of objects is whole");
    }

    void sameOrderSameBytes()
    {
        for (const PaperSize &size : {PaperSize::a4(), PaperSize::roll58()}) {
            const PaperOrder same = order(PaperKind::Invoice, size, u"hi"_s);
            QCOMPARE(pdfOf(same), pdfOf(same));
            PaperOrder later = same;
            later.printedAt = at(12);
            QVERIFY(pdfOf(same) != pdfOf(later));
        }
    }

    void whatHasNoFont()
    {
        PaperOrder rare = order(PaperKind::Receipt);
        rare.invoice.customerName = u"བོད 漢字 Anna \U0001F60E"_s;
        const auto paper = Paper::make(rare, methods());
        QVERIFY2(paper, why(paper).constData());
        QCOMPARE(paper->remarks().size(), std::size_t(1));
        const QString remark = paper->remarks()[0].english();
        QVERIFY2(remark.contains(u"U+0F56") && remark.contains(u"U+6F22"), qPrintable(remark));
        QVERIFY(remark.size() < 400);
        QVERIFY(textOf(*paper->pdf()).contains(u"?? Anna"));
    }

    void noLogoNoHarm()
    {
        PaperOrder spoilt = order(PaperKind::Receipt);
        spoilt.shop.logo = "not a picture";
        const auto paper = Paper::make(spoilt, methods());
        QVERIFY2(paper, why(paper).constData());
        QCOMPARE(paper->remarks().size(), std::size_t(1));
        spoilt.shop = {};
        QVERIFY(textOf(pdfOf(spoilt)).contains(u"Till")); // the account's name
    }

    void whatIsNoLanguage()
    {
        QVERIFY(textOf(pdfOf(order(PaperKind::Receipt, PaperSize::a4(), u"xx"_s))).contains(u"Receipt"));
    }
};

QTEST_MAIN(PaperTest)
#include "PaperTest.moc"
