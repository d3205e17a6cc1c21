// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogFile.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>

#include <memory>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

// Qt calls a plain function for its messages, so the file it writes to has to be reachable from one.
std::unique_ptr<QFile> logFile;
QMutex logMutex;

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
    const QMutexLocker lock(&logMutex);
    if (logFile) {
        logFile->write(line.toUtf8());
        logFile->flush();
    }
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
    if (file->open(QIODevice::WriteOnly | QIODevice::Append)) {
        file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const QMutexLocker lock(&logMutex);
        logFile = std::move(file);
    }
    QLoggingCategory::setFilterRules(u"*.debug=false\ncounterfoil.*.info=true"_s);
    qInstallMessageHandler(writeMessage);
}

} // namespace counterfoil
