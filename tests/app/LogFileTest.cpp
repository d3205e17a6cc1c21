// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/LogFile.h"

#include "base/ErrorLog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

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
    void cleanup() { qInstallMessageHandler(nullptr); }

    void aMessageCanNeitherForgeALineNorSteerATerminal()
    {
        startLog(m_path);
        const Error error{ErrorKind::Unknown, u"50500"_s, u"For the user."_s,
            u"first\n2026-01-01 error forged: line\r\tbell\u0007 \u001B[31mred\u0085next\u2028line\u2029end"_s};
        QCOMPARE(&logged(u"tracking CF-1"_s, error), &error); // passed on in the same line
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
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "LogFileTest.moc"
