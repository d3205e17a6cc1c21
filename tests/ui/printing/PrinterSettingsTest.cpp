// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PrinterSettings.h"

#include "PrintBench.h"
#include "parts/Notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QLockFile>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class PrinterSettingsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PrintBench> m_bench;
    std::unique_ptr<PrinterSettings> m_card;

    void show()
    {
        m_card = std::make_unique<PrinterSettings>(m_bench->settings, m_bench->printers, m_bench->papers);
        m_card->show();
    }
    PrintSettings kept() { return *await(m_bench->settings.read()); }
    QString outcome() { return m_card->findChild<Notice *>()->message(); }
    QPushButton *button(const QString &words) { return PrintBench::button(*m_card, words); }
    QLineEdit *address() { return m_card->findChild<QLineEdit *>(u"printerAddress"_s); }
    QString receiptPrinter()
    {
        return m_card->findChild<QComboBox *>(u"receiptPrinter"_s)->currentData().toString();
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PrintBench>(); }
    void cleanup()
    {
        m_card.reset();
        m_bench.reset();
    }

    void aDamagedFileIsSaidAndKept()
    {
        QFile file(m_bench->folder.filePath(u"printing.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        show();
        QTRY_VERIFY(outcome().contains(u"are damaged"));
        m_card->findChild<QCheckBox *>(u"printWhenPaid"_s)->click();
        QTRY_VERIFY(!m_card->findChild<QCheckBox *>(u"printWhenPaid"_s)->isChecked());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{"));
    }

    void aPrinterThatCannotBeKeptIsNotAddedAndItsAddressStays()
    {
        FakePrinter printer({.state = "\x12\x12"});
        // Another program writes there, and does not end.
        QLockFile theirs(m_bench->folder.filePath(u"printing.json.lock"_s));
        QVERIFY(theirs.lock());
        show();
        address()->setText(printer.text());
        QTest::keyClick(address(), Qt::Key_Return);
        QVERIFY(m_card->isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!m_card->isBusy(), 30'000);
        QVERIFY2(outcome().contains(u"cannot be written"), qPrintable(outcome()));
        QCOMPARE(address()->text(), printer.text());
        QVERIFY(button(u"Add and check"_s)->isEnabled());
        QCOMPARE(printer.connections(), 0);
    }

    void whatIsNoAddressIsSaidBelowTheField()
    {
        show();
        address()->setText(u"http://printer/"_s);
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_VERIFY(PrintBench::says(*m_card, u"names no printer"_s));
        QVERIFY(kept().added.isEmpty());
    }

    void aPrinterIsAddedCheckedAndTriedAndRemoved()
    {
        FakePrinter printer({.state = "\x12\x12"});
        show();
        QVERIFY(!button(u"Print a test page"_s)->isEnabled());
        address()->setText(u"127.0.0.1:%1"_s.arg(printer.port()));
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_VERIFY(outcome().contains(u"is ready"));
        QCOMPARE(receiptPrinter(), printer.text());
        QCOMPARE(printer.slips(), QByteArray());
        button(u"Print a test page"_s)->click();
        QTRY_VERIFY(outcome().startsWith(u"Printed by"));
        QVERIFY(printer.slips().size() > 5000);
        button(u"Remove 127.0.0.1:%1"_s.arg(printer.port()))->click();
        QTRY_VERIFY(kept().added.isEmpty());
        QTRY_COMPARE(receiptPrinter(), QString());
    }

    void oneThatIsNotReachedIsAddedAllTheSame()
    {
        QString text;
        {
            FakePrinter gone({});
            text = gone.text();
        }
        show();
        address()->setText(text);
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_VERIFY(outcome().contains(u"cannot be reached"));
        QCOMPARE(kept().added, QStringList{text});
    }

    void whatIsChosenIsKeptAtOnce()
    {
        show();
        QTRY_VERIFY(!PrintBench::says(*m_card, u"Looking for printers…"_s));
        m_card->findChild<QCheckBox *>(u"printWhenPaid"_s)->click();
        QTRY_VERIFY(kept().printsWhenPaid);
    }
};

QTEST_MAIN(PrinterSettingsTest)
#include "PrinterSettingsTest.moc"
