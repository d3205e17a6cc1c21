// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/Paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Where the program writes; and that it does not begin anew in the place of a disk that is not connected.
class PathsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qunsetenv("COUNTERFOIL_HOME"); }

    void aNamedFolder_data()
    {
        QTest::addColumn<QString>("home"); // below the test's folder
        QTest::addColumn<QString>("mounts"); // %1: the test's folder
        QTest::addColumn<QString>("present"); // what is there already
        QTest::addColumn<QString>("expected");
        const QString fine = u"fine"_s;
        const QString missing = u"home-missing"_s;
        const auto row = [](const char *name, const QString &home, const QString &mounts,
                             const QString &present, const QString &expected) {
            QTest::newRow(name) << home << mounts << present << expected;
        };
        row("a new one", u"till"_s, {}, {}, fine);
        row("one that is there", u"till"_s, {}, u"till/"_s, fine);
        row("one in a folder that is not there", u"stick/till"_s, {}, {}, missing);
        row("far below what is there", u"a/b/c/till"_s, {}, {}, missing);
        row("on a disk that is not connected", u"disk/till"_s, u"UUID=1 %1/disk ext4 defaults 0 2"_s,
            u"disk/"_s, missing);
        row("the disk itself", u"disk"_s, u"UUID=1 %1/disk ext4 defaults 0 2"_s, u"disk/"_s, missing);
        row("with a slash in the table", u"disk/till"_s, u"UUID=1 %1/disk/ ext4 defaults 0 2"_s, u"disk/"_s,
            missing);
        row("an empty folder of ours where the disk belongs", u"disk/till"_s, u"UUID=1 %1/disk ext4"_s,
            u"disk/till/"_s, missing);
        row("blanks in its name", u"my disk/till"_s, u"UUID=1 %1/my\\040disk ext4"_s, u"my disk/"_s, missing);
        row("tabs and comments", u"disk/till"_s, u"# %1/other\n\n\t/dev/sdb1\t%1/disk\text4\n"_s, u"disk/"_s,
            missing);
        row("its place is not there either", u"disk/till"_s, u"UUID=1 %1/disk ext4"_s, {}, missing);
        row("books on the place itself", u"disk/till"_s, u"UUID=1 %1/disk ext4"_s,
            u"disk/till/ledger.sqlite"_s, fine);
        row("accounts there", u"disk/till"_s, u"UUID=1 %1/disk ext4"_s, u"disk/till/accounts.json"_s, fine);
        row("another disk is missing", u"till"_s, u"UUID=1 %1/disk ext4"_s, {}, fine);
        row("a disk with the beginning of its name", u"disk2/till"_s, u"UUID=1 %1/disk ext4"_s, u"disk2/"_s,
            fine);
        row("a disk that is commented out", u"disk/till"_s, u"#UUID=1 %1/disk ext4"_s, u"disk/"_s, fine);
        row("the root and swap", u"till"_s, u"UUID=1 / ext4\nUUID=2 none swap sw 0 0"_s, {}, fine);
        row("a table of rubbish", u"till"_s, u"\\0\\xff one\n   \n / / / /"_s, {}, fine);
    }
    void aNamedFolder()
    {
        QFETCH(QString, home);
        QFETCH(QString, mounts);
        QFETCH(QString, present);
        QFETCH(QString, expected);
        const QString table = m_folder->filePath(u"fstab"_s);
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(mounts.arg(m_folder->path()).toUtf8());
        file.close();
        if (!present.isEmpty()) {
            const QString path = m_folder->filePath(present);
            QDir().mkpath(path.section(u'/', 0, -2));
            QFile made(path);
            QVERIFY(present.endsWith(u'/') || made.open(QIODevice::WriteOnly));
        }
        const QString path = m_folder->filePath(home);
        const bool wasThere = QFileInfo::exists(path);
        qputenv("COUNTERFOIL_HOME", QFile::encodeName(path));
        const auto paths = Paths::prepare(table);
        QCOMPARE(paths ? u"fine"_s : paths.error().code, expected);
        QCOMPARE(QFileInfo(path).isDir(), expected == u"fine" || wasThere);
        if (!paths) {
            QCOMPARE(paths.error().kind, ErrorKind::Unavailable);
            QVERIFY2(paths.error().message.contains(path), qPrintable(paths.error().message));
        }
    }
};

QTEST_GUILESS_MAIN(PathsTest)
#include "PathsTest.moc"
