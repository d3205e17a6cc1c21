// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PrinterAddress.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class PrinterAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNamesNoPrinterIsRefusedWithAnExample_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto &text : {u""_s, u"   "_s, u"/"_s, u"//server/share"_s, u"a b"_s, u"10.0.0"_s,
                 u"10.0.0.300"_s, u"10.0.0.1:0"_s, u"10.0.0.1:65536"_s, u"10.0.0.1:91x"_s, u"10.0.0.1:"_s,
                 u"[fe80::1"_s, u"[fe80::1]x"_s, u"[fe80::1]:"_s, u"[10.0.0.1]:9100"_s, u"host/path"_s,
                 u"dev/usb/lp0"_s, u"ipp://"_s, u"ipp:///ipp/print"_s, u"ipp://10.0.0.1:0/x"_s,
                 u"ipp://host/a?b"_s, u"ipp://host/a#b"_s, u"http://host/"_s, u"cups:"_s, u"cups:a b"_s,
                 u"cups:a/b"_s, u"socket://"_s, u"socket://host/path"_s, u"-host:9100"_s, u"host\n:9100"_s,
                 u"host\u0000x"_s, u"\u202ehost:1"_s, QString(500, u'a')})
            QTest::newRow(qPrintable(text.left(20).toHtmlEscaped())) << text;
    }
    void whatNamesNoPrinterIsRefusedWithAnExample()
    {
        QFETCH(const QString, typed);
        for (const BareName bare : {BareName::Queue, BareName::Host}) {
            const auto read = readPrinterAddress(typed, bare);
            QVERIFY(!read);
            QCOMPARE(read.error().code, u"printer-address"_s);
            QVERIFY(read.error().message.english().contains(u"/dev/usb/lp0"));
        }
    }

    void aPasswordIsNotTaken()
    {
        for (const auto &typed : {u"ipp://anna:secret@10.0.0.1/ipp/print"_s, u"socket://secret@10.0.0.1"_s}) {
            const auto read = readPrinterAddress(typed);
            QVERIFY(!read);
            QCOMPARE(read.error().code, u"printer-password"_s);
            QVERIFY(!read.error().message.english().contains(u"secret"));
        }
    }

    void whatPeopleTypeIsReadAndWrittenInOneForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("raster");
        QTest::newRow("queue") << u" Office_2 "_s << u"cups:Office_2"_s << u"Office_2"_s << false;
        QTest::newRow("queue, said") << u"CUPS:Büro"_s << u"cups:Büro"_s << u"Büro"_s << false;
        QTest::newRow("address") << u"10.0.0.7"_s << u"socket://10.0.0.7:9100"_s << u"10.0.0.7"_s << true;
        QTest::newRow("port") << u"10.0.0.7:9101"_s << u"socket://10.0.0.7:9101"_s << u"10.0.0.7:9101"_s
                              << true;
        QTest::newRow("name and port")
            << u"Till-Printer:9100"_s << u"socket://till-printer:9100"_s << u"till-printer"_s << true;
        QTest::newRow("IPv6") << u"fe80::1"_s << u"socket://[fe80::1]:9100"_s << u"fe80::1"_s << true;
        QTest::newRow("IPv6 and port")
            << u"[fe80::1]:9200"_s << u"socket://[fe80::1]:9200"_s << u"[fe80::1]:9200"_s << true;
        QTest::newRow("socket") << u"socket://10.0.0.7/"_s << u"socket://10.0.0.7:9100"_s << u"10.0.0.7"_s
                                << true;
        QTest::newRow("ipp") << u"ipp://10.0.0.9"_s << u"ipp://10.0.0.9:631/ipp/print"_s << u"10.0.0.9"_s
                             << false;
        QTest::newRow("ipps") << u"IPPS://Printer.local:8631/printers/x"_s
                              << u"ipps://printer.local:8631/printers/x"_s << u"printer.local:8631"_s
                              << false;
        QTest::newRow("device") << u"/dev//usb/../usb/lp0"_s << u"/dev/usb/lp0"_s << u"/dev/usb/lp0"_s
                                << true;
    }
    void whatPeopleTypeIsReadAndWrittenInOneForm()
    {
        QFETCH(const QString, typed);
        const auto read = readPrinterAddress(typed);
        QVERIFY(read);
        QTEST(read->text(), "text");
        QTEST(read->name(), "name");
        QTEST(read->takesRaster(), "raster");
        const auto again = readPrinterAddress(read->text());
        QVERIFY(again);
        QCOMPARE(*again, *read);
    }

    void aBareNameIsWhatItStandsIn()
    {
        QCOMPARE(readPrinterAddress(u"kitchen"_s, BareName::Queue)->text(), u"cups:kitchen"_s);
        QCOMPARE(readPrinterAddress(u"kitchen"_s, BareName::Host)->text(), u"socket://kitchen:9100"_s);
    }
};

QTEST_GUILESS_MAIN(PrinterAddressTest)
#include "PrinterAddressTest.moc"
