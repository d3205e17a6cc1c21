// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogFile.h"

#include "LogWriter.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>

#include <memory>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Qt calls a plain function for its messages, so the writer has to be reachable from one; its end is the
/// program's.
class Log {
public:
    Log() = default;
    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

    void setWriter(std::shared_ptr<LogWriter> writer)
    {
        {
            const QMutexLocker lock(&m_mutex);
            std::swap(m_writer, writer);
        }
        writer.reset(); // the one before writes what it has left, and nobody waits for that with the lock
    }
    std::shared_ptr<LogWriter> writer()
    {
        const QMutexLocker lock(&m_mutex);
        return m_writer;
    }

private:
    QMutex m_mutex;
    std::shared_ptr<LogWriter> m_writer;
};

Log theLog;

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        return u"error"_s;
    }
    return {};
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    QString oneLine = message;
    for (QChar &c : oneLine) { // a gateway's words must not forge a line or steer the terminal of who reads
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    const QString line =
        u"%1 %2 %3: %4\n"_s.arg(time, levelName(type), QString::fromUtf8(context.category), oneLine);
    const std::shared_ptr<LogWriter> writer = theLog.writer();
    if (!writer)
        return;
    writer->add(line.toUtf8());
    if (type == QtFatalMsg)
        writer->flush();
}

Log::~Log()
{
    endLog();
}

} // namespace

void startLog(const QString &path)
{
    constexpr qint64 largest = 1024 * 1024;
    if (QFile(path).size() > largest) {
        QFile::remove(path + u".1"_s);
        QFile::rename(path, path + u".1"_s);
    }
    auto file = std::make_unique<QFile>(path);
    if (file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        theLog.setWriter(std::make_shared<LogWriter>(std::move(file)));
    }
    QLoggingCategory::setFilterRules(u"*.debug=false\ncounterfoil.*.info=true"_s);
    qInstallMessageHandler(writeMessage);
}

void endLog()
{
    qInstallMessageHandler(nullptr);
    theLog.setWriter({});
}

} // namespace counterfoil
