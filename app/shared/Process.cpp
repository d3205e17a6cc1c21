// SPDX-License-Identifier: GPL-3.0-or-later
#include "Process.h"

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#include <sys/resource.h>

namespace counterfoil {

namespace {

void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        ::setenv("LC_ALL", "C.UTF-8", 1);
}

void forbidCoreFiles()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace

void prepareProcess()
{
    useUtf8();
    forbidCoreFiles();
}

} // namespace counterfoil
