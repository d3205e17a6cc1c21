// SPDX-License-Identifier: GPL-3.0-or-later
#include "Process.h"

#include <QtGlobal>

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#include <string>
#include <string_view>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/resource.h>

namespace counterfoil {

namespace {

bool isSet(const char *variable)
{
    const char *value = std::getenv(variable);
    return value && *value != '\0';
}

/// Scripts that set LC_ALL=C want English; gettext, too, makes nothing of LANGUAGE then.
void heedPlainLocale()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (!isSet(variable))
            continue;
        const std::string_view value = std::getenv(variable);
        if (value == "C" || value == "POSIX")
            ::unsetenv("LANGUAGE");
        return;
    }
}

/// Nothing but the codeset: language and territory stay as they were chosen, also where this system lacks a
/// locale for them.
void useUtf8()
{
    if (std::setlocale(LC_ALL, "") && std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    if (isSet("LC_ALL")) {
        const std::string all = std::getenv("LC_ALL");
        ::setenv("LANG", all.c_str(), 1);
        for (const char *category :
            {"LC_ADDRESS", "LC_COLLATE", "LC_IDENTIFICATION", "LC_MEASUREMENT", "LC_MESSAGES", "LC_MONETARY",
                "LC_NAME", "LC_NUMERIC", "LC_PAPER", "LC_TELEPHONE", "LC_TIME"})
            ::unsetenv(category);
    }
    ::unsetenv("LC_ALL");
    ::setenv("LC_CTYPE", "C.UTF-8", 1);
    // Where a locale is lacking this fails, as it will when Qt tries; what is set here stays then.
    if (!std::setlocale(LC_ALL, ""))
        std::setlocale(LC_CTYPE, "C.UTF-8");
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
    heedPlainLocale();
    useUtf8();
    forbidMemoryImages();
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace counterfoil
