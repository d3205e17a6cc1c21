// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/Process.h"

#include <QTest>

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

using namespace counterfoil;

/// What a crash or a debugger may take of a program's memory.
class ProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesNoMemoryImage()
    {
        prepareProcess();
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0)); // and nobody raises it again
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
