// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/HostileTexts.h"
#include "../paper/PaperSamples.h"
#include "Understood.h"
#include "printing/EscPos.h"

using namespace papersamples;

namespace {

/// On every place of the slip.
PaperOrder orderOf(const QString &text, PaperKind kind, const PaperSize &size)
{
    PaperOrder hostile = order(kind, size);
    hostile.invoice.accountName = text;
    hostile.invoice.customerName = text;
    hostile.invoice.description = text;
    hostile.invoice.remoteId = text;
    hostile.shop.name = text;
    hostile.shop.address = text;
    hostile.shop.taxNumber = text;
    hostile.shop.email = text;
    hostile.shop.phone = text;
    hostile.shop.website = text;
    hostile.shop.footer = text;
    return hostile;
}

} // namespace

/// Whatever stands on a slip, its printer gets a picture, the cut, and nothing else.
class HostileSlipsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slips_data()
    {
        QTest::addColumn<QString>("text");
        hostile::addRows();
    }
    void slips()
    {
        QFETCH(QString, text);
        const std::pair<PaperKind, PaperSize> papers[]{
            {PaperKind::Receipt, PaperSize::roll58()}, {PaperKind::Invoice, PaperSize::roll80()}};
        for (const auto &[kind, size] : papers) {
            const auto pages = paperPages(orderOf(text, kind, size), methods(), 203, PaperInk::BlackWhite);
            QVERIFY2(pages, why(pages).constData());
            QCOMPARE(pages->size(), std::size_t(1));
            const QImage &page = pages->front();
            const auto bytes =
                escpos::slips(*pages, {.cut = escpos::Cut::Partial, .opensDrawer = false, .feedLines = 0});
            QVERIFY2(bytes, why(bytes).constData());
            const auto seen = understand(*bytes);
            QVERIFY2(seen, "a byte belongs to no command that is sent");
            QCOMPARE(seen->commands,
                QByteArray("\x1b@\x1dV"
                           "B\0",
                    6));
            QCOMPARE(seen->lineBytes, (page.width() + 7) / 8);
            QCOMPARE(seen->lines.size(), qsizetype(seen->lineBytes) * page.height());
            QVERIFY2(page.height() < 203 * 120, qPrintable(QString::number(page.height()))); // 3 m
            for (const char second : {'\x04', '\x05', '\x14'})
                QVERIFY(!bytes->contains(QByteArray("\x10").append(second)));
        }
    }
};

QTEST_MAIN(HostileSlipsTest)
#include "HostileSlipsTest.moc"
