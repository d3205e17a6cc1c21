// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/DevicePrint.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using Standing = PrintOutcome::Standing;

namespace {

constexpr std::chrono::milliseconds quick(300);
const std::atomic<bool> never = false;

/// Every byte, so that a line that changes some is found out.
QByteArray everyByte(int times)
{
    QByteArray bytes;
    for (int at = 0; at < 256 * times; ++at)
        bytes += static_cast<char>(at);
    return bytes;
}

/// Reads on a thread of its own until it has that many bytes, or nothing has come for a while.
class Reader {
public:
    Reader(int descriptor, qsizetype count)
        : m_thread([this, descriptor, count] {
            constexpr int patience = 10'000; // ms
            char piece[4096];
            while (m_bytes.size() < count) {
                pollfd ready{.fd = descriptor, .events = POLLIN, .revents = 0};
                const ssize_t got = poll(&ready, 1, patience) > 0 ? read(descriptor, piece, sizeof piece) : 0;
                if (got <= 0)
                    break;
                m_bytes.append(piece, got);
            }
        })
    {
    }
    QByteArray all()
    {
        m_thread.join();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    std::jthread m_thread;
};

/// A pipe that one write fills: it stands for a printer at USB, which takes no more while the last bytes are
/// under way.
class SmallPipe {
public:
    explicit SmallPipe(const QString &place)
        : m_path(place)
    {
        const QByteArray name = QFile::encodeName(place);
        if (mkfifo(name.constData(), 0600) != 0)
            qFatal("no pipe can be made");
        m_reading = open(name.constData(), O_RDONLY | O_NONBLOCK);
        m_room = fcntl(m_reading, F_SETPIPE_SZ, 1); // a page at least
        if (m_room <= 0)
            qFatal("the pipe stays as large as it is");
    }
    ~SmallPipe() { leave(); }
    SmallPipe(const SmallPipe &) = delete;
    SmallPipe &operator=(const SmallPipe &) = delete;

    const QString &path() const { return m_path; }
    int reading() const { return m_reading; }
    int room() const { return m_room; }
    QByteArray filling() const { return QByteArray(m_room, 'x'); }
    /// The next read has something.
    void waitForBytes() const
    {
        pollfd ready{.fd = m_reading, .events = POLLIN, .revents = 0};
        poll(&ready, 1, 10'000);
    }
    void leave()
    {
        if (m_reading >= 0)
            close(m_reading);
        m_reading = -1;
    }

private:
    QString m_path;
    int m_reading = -1;
    int m_room = 0;
};

} // namespace

class DevicePrintTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void whatIsNoDeviceIsLeftAsItIs()
    {
        QFile file(path(u"diary"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear diary");
        file.close();
        const auto outcome = printToDevice(file.fileName(), everyByte(1), never, quick);
        QCOMPARE(outcome.code, u"printer-not-a-device"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Dear diary"));
        QCOMPARE(printToDevice(m_folder.path(), everyByte(1), never, quick).standing, Standing::Refused);
    }

    void whatIsNotThereIsNotMade()
    {
        const auto outcome = printToDevice(path(u"lp7"_s), everyByte(1), never, quick);
        QCOMPARE(outcome.standing, Standing::Refused);
        QCOMPARE(outcome.code, u"printer-not-reached"_s);
        QVERIFY(!QFile::exists(path(u"lp7"_s)));
    }

    void aFullDiskTakesNothing()
    {
        const auto outcome = printToDevice(u"/dev/full"_s, everyByte(1), never, quick);
        QCOMPARE(outcome.standing, Standing::Refused);
        QCOMPARE(outcome.code, u"printer-refused"_s);
        QVERIFY(outcome.message.english().endsWith(u"Nothing came out."));
    }

    void aPipeWithoutAReader()
    {
        QCOMPARE(mkfifo(QFile::encodeName(path(u"none"_s)).constData(), 0600), 0);
        const auto outcome = printToDevice(path(u"none"_s), everyByte(1), never, quick);
        QCOMPARE(outcome.code, u"printer-not-reached"_s);
    }

    void aPipeThatNobodyEmptiesIsUnknownAfterAWhile()
    {
        const QByteArray name = QFile::encodeName(path(u"full"_s));
        QCOMPARE(mkfifo(name.constData(), 0600), 0);
        const int reader = open(name.constData(), O_RDONLY | O_NONBLOCK);
        const auto outcome = printToDevice(path(u"full"_s), everyByte(4096), never, quick); // 1 MiB
        QCOMPARE(outcome.standing, Standing::Unknown);
        // And one that takes nothing at all has printed nothing.
        const auto stuck = printToDevice(path(u"full"_s), everyByte(4096), never, quick);
        QCOMPARE(stuck.standing, Standing::Refused);
        QCOMPARE(stuck.code, u"printer-stuck"_s);
        close(reader);
    }

    void whoEndsTheProgramWaitsForNoPrinter()
    {
        const QByteArray name = QFile::encodeName(path(u"ending"_s));
        QCOMPARE(mkfifo(name.constData(), 0600), 0);
        const int reader = open(name.constData(), O_RDONLY | O_NONBLOCK);
        const std::atomic<bool> ends = true;
        const auto outcome =
            printToDevice(path(u"ending"_s), everyByte(4096), ends, std::chrono::milliseconds(60'000));
        QCOMPARE(outcome.code, u"print-ended"_s);
        close(reader);
    }

    // All is written, and the last of it not taken: closed now, a printer at USB would lose it.
    void whatIsUnderWayToTheEndIsUnknown()
    {
        const SmallPipe printer(path(u"last"_s));
        const auto outcome = printToDevice(printer.path(), printer.filling(), never, quick);
        QCOMPARE(outcome.standing, Standing::Unknown);
        QCOMPARE(outcome.code, u"print-unknown"_s);
    }

    void whoEndsTheProgramDoesNotWaitForTheLast()
    {
        const SmallPipe printer(path(u"last-ending"_s));
        std::atomic<bool> ends = false;
        const std::jthread ending([&] {
            printer.waitForBytes();
            ends = true;
        });
        const auto outcome =
            printToDevice(printer.path(), printer.filling(), ends, std::chrono::milliseconds(60'000));
        QCOMPARE(outcome.standing, Standing::Unknown);
    }

    void whoLeavesBeforeTheLastIsReadHasNotPrinted()
    {
        SmallPipe printer(path(u"last-unread"_s));
        const QByteArray bytes = printer.filling();
        const std::jthread leaving([&] {
            printer.waitForBytes();
            printer.leave();
        });
        const auto outcome = printToDevice(printer.path(), bytes, never, std::chrono::milliseconds(60'000));
        QCOMPARE(outcome.standing, Standing::Unknown);
    }

    // poll() says then that the pipe is broken, and it is no trouble.
    void whoLeavesAfterTheLastHasAll()
    {
        SmallPipe printer(path(u"last-read"_s));
        const QByteArray bytes = printer.filling().repeated(8);
        const std::jthread leaving([&] {
            Reader reader(printer.reading(), bytes.size());
            reader.all();
            printer.leave();
        });
        const auto outcome = printToDevice(printer.path(), bytes, never, std::chrono::milliseconds(60'000));
        QCOMPARE(outcome.standing, Standing::Sent);
    }

    void whatIsTakenLateIsSent()
    {
        const SmallPipe printer(path(u"last-late"_s));
        Reader reader(printer.reading(), printer.room());
        const auto outcome =
            printToDevice(printer.path(), printer.filling(), never, std::chrono::milliseconds(60'000));
        QCOMPARE(outcome.standing, Standing::Sent);
        QCOMPARE(reader.all(), printer.filling());
    }

    void aPipeGetsEveryByte()
    {
        const QByteArray name = QFile::encodeName(path(u"good"_s));
        QCOMPARE(mkfifo(name.constData(), 0600), 0);
        const int descriptor = open(name.constData(), O_RDWR); // so that it does not end before it begins
        Reader reader(descriptor, 256 * 4096);
        const auto outcome =
            printToDevice(path(u"good"_s), everyByte(4096), never, std::chrono::milliseconds(20'000));
        QCOMPARE(outcome.standing, Standing::Sent);
        QCOMPARE(reader.all(), everyByte(4096));
        close(descriptor);
    }

    // \n must not become \r\n, nor ^S stop the line.
    void aSerialLineGetsEveryByteAsItIs()
    {
        const int master = posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0);
        const QString line = QString::fromLocal8Bit(ptsname(master));
        // Somebody holds it open, as a computer its serial line.
        const int holder = open(QFile::encodeName(line).constData(), O_RDWR | O_NOCTTY);
        Reader reader(master, 256 * 16);
        const auto outcome = printToDevice(line, everyByte(16), never, std::chrono::milliseconds(20'000));
        QCOMPARE(outcome.standing, Standing::Sent);
        QCOMPARE(reader.all(), everyByte(16));
        close(holder);
        close(master);
    }
};

QTEST_GUILESS_MAIN(DevicePrintTest)
#include "DevicePrintTest.moc"
