// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/LogFile.h"

#include "base/ErrorLog.h"
#include "shared/LogWriter.h"

#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// A disk that writes nothing before it is told to; what it got outlives it.
class HangingDisk final : public QIODevice {
public:
    HangingDisk(QSemaphore &goOn, QByteArray &written)
        : m_goOn(goOn)
        , m_written(written)
    {
        open(WriteOnly | Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_goOn.acquire();
        m_written.append(data, size);
        m_goOn.release();
        return size;
    }

private:
    QSemaphore &m_goOn;
    QByteArray &m_written;
};

/// What the program does that this test starts: it logs and ends, in one way or the other.
int logAndEnd(const QString &how, const QString &path)
{
    startLog(path);
    for (int number = 0; number < 500; ++number)
        qWarning("message %d", number);
    if (how == u"fatally")
        qFatal("the last one");
    return 0;
}

} // namespace

/// The log as support reads it: one line for each message, whatever a gateway put into it.
class LogFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"counterfoil.log"_s);

    QByteArrayList lines() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QByteArrayList();
    }

private Q_SLOTS:
    void cleanup()
    {
        endLog();
        QFile::remove(m_path);
    }

    void aMessageCanNeitherForgeALineNorSteerATerminal()
    {
        startLog(m_path);
        const Error error{ErrorKind::Unknown, u"50500"_s, u"For the user."_s,
            u"first\n2026-01-01 error forged: line\r\tbell\u0007 \u001B[31mred\u0085next\u2028line\u2029end"_s};
        QCOMPARE(&logged(u"tracking CF-1"_s, error), &error); // passed on in the same line
        endLog();
        const QByteArrayList written = lines();
        QCOMPARE(written.size(), 1);
        const QString line = QString::fromUtf8(written.first());
        QVERIFY2(line.contains(u" warning counterfoil.error: tracking CF-1: 50500, first 2026-01-01"),
            qPrintable(line));
        for (const QChar c : line)
            QVERIFY2(c.category() != QChar::Other_Control && c != QChar::LineSeparator
                    && c != QChar::ParagraphSeparator,
                qPrintable(line));
        QVERIFY2(!line.contains(u"For the user"), "that was shown already");
    }

    void isForItsOwnerOnly()
    {
        startLog(m_path);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_path) & others, QFile::Permissions());
    }

    void nobodyWaitsForTheDisk()
    {
        QSemaphore goOn;
        QByteArray written;
        {
            LogWriter writer(std::make_unique<HangingDisk>(goOn, written));
            writer.add("first\n");
            writer.add("second\n"); // we are here, and nothing is written yet
            QVERIFY(written.isEmpty());
            goOn.release();
        }
        QCOMPARE(written, QByteArray("first\nsecond\n"));
    }

    void aDiskThatHangsForLongCostsMessagesAndNotMemory()
    {
        QSemaphore goOn;
        QByteArray written;
        const QByteArray line = QByteArray(1023, 'x') + '\n';
        {
            LogWriter writer(std::make_unique<HangingDisk>(goOn, written));
            for (qsizetype size = 0; size < 3 * LogWriter::largestBacklog; size += line.size())
                writer.add(line);
            goOn.release();
        }
        // One backlog in the writer's hands and one behind it; each may say that messages are missing.
        const QByteArray remark("(Messages are missing here: the disk did not keep up.)\n");
        QVERIFY(written.size() <= 2 * (LogWriter::largestBacklog + remark.size()));
        QVERIFY(written.contains("Messages are missing here"));
    }

    void isCompleteAndInOrderHoweverTheProgramEnds_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("messages");
        QTest::newRow("in the normal way") << u"normally"_s << 500;
        QTest::newRow("by a fatal message") << u"fatally"_s << 501;
    }
    void isCompleteAndInOrderHoweverTheProgramEnds()
    {
        QFETCH(QString, how);
        QFETCH(int, messages);
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--end"_s, how, m_path});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), how == u"fatally" ? QProcess::CrashExit : QProcess::NormalExit);
        const QByteArrayList written = lines();
        QCOMPARE(written.size(), messages);
        for (int number = 0; number < 500; ++number)
            QVERIFY(written[number].endsWith(QByteArray(": message " + QByteArray::number(number))));
        QVERIFY(how != u"fatally" || written.last().endsWith(": the last one"));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--end")
        return logAndEnd(words.value(2), words.value(3));
    LogFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "LogFileTest.moc"
