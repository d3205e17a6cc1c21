// SPDX-License-Identifier: GPL-3.0-or-later
#include "Process.h"

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/resource.h>

namespace counterfoil {

namespace {

void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        ::setenv("LC_ALL", "C.UTF-8", 1);
}

void forbidMemoryImages()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    // The limit does not hold where images are piped to a program (core(5)), as Ubuntu does. Builds for
    // developers stay open to debuggers, and LeakSanitizer needs ptrace.
#if defined(__linux__) && defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__)
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace

void prepareProcess()
{
    useUtf8();
    forbidMemoryImages();
}

} // namespace counterfoil
