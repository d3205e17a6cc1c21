// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/Process.h"

#include <QTest>

#include <clocale>
#include <cstdlib>
#include <langinfo.h>
#include <map>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

using namespace counterfoil;

namespace {

constexpr const char *variables[] = {"LANGUAGE", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LC_TIME", "LANG"};

} // namespace

/// What a crash or a debugger may take of a program's memory, and in which language programs begin.
class ProcessTest : public QObject {
    Q_OBJECT

    std::map<QByteArray, QByteArray> m_before;

private Q_SLOTS:
    void leavesNoMemoryImage()
    {
        prepareProcess();
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0)); // and nobody raises it again
    }

    void init()
    {
        for (const char *name : variables) {
            if (qEnvironmentVariableIsSet(name))
                m_before[name] = qgetenv(name);
        }
    }
    void cleanup()
    {
        for (const char *name : variables)
            qunsetenv(name);
        for (const auto &[name, value] : m_before)
            qputenv(name.constData(), value);
        std::setlocale(LC_ALL, "C.UTF-8");
    }

    void keepsTheUsersLanguageInUtf8_data()
    {
        QTest::addColumn<QByteArrayList>("before");
        QTest::addColumn<QByteArrayList>("after"); // all of `variables` that are set then
        const auto row = [](const char *name, const QByteArrayList &before, const QByteArrayList &after) {
            QTest::newRow(name) << before << after;
        };
        row("nothing", {}, {"LC_CTYPE=C.UTF-8"});
        row("UTF-8 already", {"LANG=C.UTF-8", "LANGUAGE=fr"}, {"LANGUAGE=fr", "LANG=C.UTF-8"});
        row("a codeset of old", {"LANG=fr_FR.ISO-8859-1"}, {"LC_CTYPE=C.UTF-8", "LANG=fr_FR.ISO-8859-1"});
        row("no such locale", {"LANG=xx_YY.UTF-8"}, {"LC_CTYPE=C.UTF-8", "LANG=xx_YY.UTF-8"});
        row("one for all", {"LC_ALL=xx_YY.UTF-8", "LC_TIME=C", "LC_CTYPE=C", "LANG=C"},
            {"LC_CTYPE=C.UTF-8", "LANG=xx_YY.UTF-8"});
        row("an empty one for all", {"LC_ALL=", "LC_TIME=xx_YY", "LANG=C"},
            {"LC_CTYPE=C.UTF-8", "LC_TIME=xx_YY", "LANG=C"});
        row("scripts that want English", {"LC_ALL=C", "LANG=fr_FR.UTF-8", "LANGUAGE=fr:ar"},
            {"LC_CTYPE=C.UTF-8", "LANG=C"});
        row("the same in other words", {"LANG=POSIX", "LANGUAGE=fr"}, {"LC_CTYPE=C.UTF-8", "LANG=POSIX"});
        row("French wanted beside the plain letters", {"LC_MESSAGES=xx_YY", "LANG=C", "LANGUAGE=fr"},
            {"LANGUAGE=fr", "LC_CTYPE=C.UTF-8", "LC_MESSAGES=xx_YY", "LANG=C"});
    }
    void keepsTheUsersLanguageInUtf8()
    {
        QFETCH(QByteArrayList, before);
        QFETCH(QByteArrayList, after);
        for (const char *name : variables)
            qunsetenv(name);
        for (const QByteArray &each : before)
            ::setenv(each.split('=').first().constData(), each.split('=').last().constData(), 1);
        std::setlocale(LC_ALL, "C");
        prepareProcess();
        QByteArrayList found;
        for (const char *name : variables) {
            if (qEnvironmentVariableIsSet(name))
                found << QByteArray(name) + '=' + qgetenv(name);
        }
        QCOMPARE(found, after);
        // As Qt asks once more: where it fails, what is there stays.
        std::setlocale(LC_ALL, "");
        QCOMPARE(QByteArray(::nl_langinfo(CODESET)), QByteArray("UTF-8"));
    }

    void isClosedToDebuggersWhereUsersRunIt()
    {
#ifndef __linux__
        QSKIP("Linux only");
#else
        prepareProcess();
#if defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__)
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#else
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1); // LeakSanitizer and whoever mends the program
#endif
#endif
    }
};

QTEST_GUILESS_MAIN(ProcessTest)
#include "ProcessTest.moc"
