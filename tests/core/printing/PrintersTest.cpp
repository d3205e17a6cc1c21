// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/Printers.h"

#include "../base/Await.h"

#include <QCoroFuture>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// A printer's device as a pipe, which takes what goes into its buffer, and then no more.
class Pipe {
public:
    explicit Pipe(const QString &path)
        : m_path(path)
    {
        if (mkfifo(QFile::encodeName(path).constData(), 0600) != 0)
            qFatal("no pipe can be made");
        m_reading = open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK);
    }
    ~Pipe() { close(m_reading); }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    PrinterAddress address() const { return {.way = PrinterAddress::Way::Device, .path = m_path}; }

private:
    QString m_path;
    int m_reading;
};

} // namespace

/// Several printers at once.
class PrintersTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(int number) const { return m_folder.filePath(u"lp%1"_s.arg(number)); }

private Q_SLOTS:
    void oneThatHangsKeepsNoOtherFromPrinting()
    {
        const Pipe hanging(path(1));
        const Pipe good(path(2));
        Printers printers({.device = milliseconds(120'000)});
        auto first = printers.printSlips(hanging.address(), QByteArray(4'000'000, 'x'));
        auto second = printers.printSlips(good.address(), QByteArray(1000, 'y'));
        QVERIFY(await(std::move(second)).isDone());
        QVERIFY(!first.isReady());
    }

    void thePapersOfOnePrinterGoOneAfterTheOther()
    {
        PrinterWorkers workers(u"test"_s);
        const PrinterAddress one{.way = PrinterAddress::Way::Device, .path = u"/dev/lp1"_s};
        const PrinterAddress two{.way = PrinterAddress::Way::Device, .path = u"/dev/lp2"_s};
        QCOMPARE(&workers.of(one), &workers.of(one));
        QVERIFY(&workers.of(one) != &workers.of(two));
    }

    void thereAreNotAsManyThreadsAsSomebodyNamesPrinters()
    {
        PrinterWorkers workers(u"test"_s);
        std::set<SerialWorker *> all;
        for (int number = 0; number < 100; ++number)
            all.insert(&workers.of({.way = PrinterAddress::Way::Device, .path = path(number)}));
        QCOMPARE(all.size(), std::size_t(8));
    }
};

QTEST_GUILESS_MAIN(PrintersTest)
#include "PrintersTest.moc"
