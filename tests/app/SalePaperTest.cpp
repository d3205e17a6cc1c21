// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/SalePaper.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <filesystem>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const MailAttachment receipt{.name = u"receipt-CF-1.pdf"_s, .bytes = "%PDF-1.7 original"_ba};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file or folder, as if it had been written two days ago.
void age(const QString &path)
{
    std::filesystem::last_write_time(
        path.toStdString(), std::filesystem::file_time_type::clock::now() - std::chrono::hours(48));
}

bool isForOwnerOnly(const QString &path)
{
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return !(QFileInfo(path).permissions() & others);
}

} // namespace

/// The papers that mail programs are handed as files.
class SalePaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nowhereToWriteIsSaid()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(u"outgoing"_s);
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const auto path = writeForMailProgram(folder, receipt);
        QVERIFY(!path);
        QCOMPARE(path.error().code, u"send-file"_s);
        QVERIFY(QFileInfo(folder).isFile());
    }

    void anOpenLettersFileStays()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(u"outgoing"_s);
        const auto first = writeForMailProgram(folder, receipt);
        MailAttachment copy = receipt;
        copy.bytes = "%PDF-1.7 copy"_ba;
        const auto second = writeForMailProgram(folder, copy);
        QVERIFY(first && second);
        QVERIFY(*first != *second);
        QCOMPARE(contentOf(*first), receipt.bytes);
        QCOMPARE(contentOf(*second), copy.bytes);
        for (const QString &path : {*first, *second}) {
            QCOMPARE(QFileInfo(path).fileName(), receipt.name);
            for (const QString &each : {path, QFileInfo(path).path(), folder})
                QVERIFY2(isForOwnerOnly(each), qPrintable(each));
        }
    }

    void whatIsOldGoes()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(u"outgoing"_s);
        const auto old = writeForMailProgram(folder, receipt);
        const auto young = writeForMailProgram(folder, receipt);
        QVERIFY(old && young);
        const QString oldPlain = folder + u"/receipt-CF-0.pdf"_s; // as earlier versions wrote them
        const QString youngPlain = folder + u"/receipt-CF-1.pdf"_s;
        QVERIFY(QFile::copy(*old, oldPlain) && QFile::copy(*old, youngPlain));
        const QString others = folder + u"/somebody\u2019s"_s;
        QVERIFY(QDir().mkpath(others) && QFile::copy(*old, others + u"/kept.pdf"_s));
        const QString elsewhere = home.filePath(u"elsewhere"_s);
        QVERIFY(QDir().mkpath(elsewhere) && QFile::copy(*old, elsewhere + u"/kept.pdf"_s));
        const QString link = folder + u"/01234567-89ab-4def-8123-456789abcdef"_s;
        QVERIFY(QFile::link(elsewhere, link));
        for (const QString &path : {oldPlain, others, elsewhere, QFileInfo(*old).path()})
            age(path);

        const auto next = writeForMailProgram(folder, receipt);
        QVERIFY(next && QFile::exists(*next));
        QVERIFY(!QFile::exists(QFileInfo(*old).path()));
        QVERIFY(!QFile::exists(oldPlain));
        QCOMPARE(contentOf(*young), receipt.bytes);
        QVERIFY(QFile::exists(youngPlain));
        QVERIFY(QFile::exists(others + u"/kept.pdf"_s));
        QVERIFY(QFile::exists(elsewhere + u"/kept.pdf"_s));
    }
};

QTEST_GUILESS_MAIN(SalePaperTest)
#include "SalePaperTest.moc"
