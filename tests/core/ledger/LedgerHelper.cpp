// SPDX-License-Identifier: GPL-3.0-or-later
// The other process in the ledger's tests. Prints one line for each thing that it was told is safely written.
//   ledger-helper write FILE PREFIX COUNT      COUNT sales with two facts each (COUNT 0: until it is killed)
//   ledger-helper full FILE PREFIX BYTES       as write, until no file may grow beyond BYTES: a full disk
//   ledger-helper open FILE                    only opens it; as root without root's rights
//   ledger-helper lock FOLDER REFERENCE       says "locked" or "taken", and works until it is killed
//   ledger-helper lock-full FOLDER REFERENCE  the same on a full disk: no file may have a byte
//   ledger-helper backup FILE FOLDER           one backup after the other until it is killed
//   ledger-helper backup-full FILE FOLDER BYTES        one backup, where no file may grow beyond BYTES
//   ledger-helper restore FILE BACKUP ASIDE MICROSECONDS   restores, and dies after that time
//   ledger-helper restore-full FILE BACKUP ASIDE BYTES     restores, where no file may grow beyond BYTES
#include "LedgerSamples.h"
#include "ledger/BackupFiles.h"
#include "ledger/InvoiceLocks.h"
#include "ledger/LedgerRestore.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

int write(LedgerFile &ledger, const QString &prefix, int count)
{
    for (int number = 1; count == 0 || number <= count; ++number) {
        const QString reference = u"CF-%1-%2"_s.arg(prefix).arg(number);
        Invoice invoice = samples::sale(reference);
        invoice.description = QString(500, u'x');
        auto done = ledger.add(invoice);
        const auto recorded = done
            ? ledger.record(reference, samples::polled(State::Paid, samples::morning, u"invoice:paid"_s))
            : tl::unexpected(done.error());
        if (!recorded) {
            say(u"error %1 %2"_s.arg(recorded.error().code, done ? reference : u"-"_s));
            return 1;
        }
        say(reference);
    }
    return 0;
}

/// Files get no bytes beyond the limit, as on a full disk.
bool limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    return setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

int backUp(const QString &path, const QString &folder, bool isOnce)
{
    const std::atomic<bool> goesOn = false;
    for (;;) {
        say(u"begins"_s);
        const auto made = backups::makeIn(folder, path, QDateTime::currentDateTimeUtc(), goesOn);
        say(made ? made->name : u"error %1"_s.arg(made.error().code));
        if (isOnce)
            return made ? 0 : 1;
    }
}

int restore(const QStringList &arguments)
{
    const auto restored = restoreInto(arguments.at(2), arguments.at(3), arguments.at(4));
    say(restored ? u"restored"_s : u"error %1 %2"_s.arg(restored.error().code, restored.error().detail));
    return restored ? 0 : 1;
}

/// SIGKILL so much later, whatever is done then.
void dieAfter(int microseconds)
{
    std::thread([microseconds] {
        ::usleep(static_cast<useconds_t>(microseconds));
        ::kill(::getpid(), SIGKILL);
    }).detach();
}

int lock(const QString &folder, const QString &reference)
{
    InvoiceLocks locks(folder);
    say(locks.lock(reference) ? u"locked"_s : u"taken"_s);
    std::getchar(); // nobody types: it works
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString task = arguments.at(1);
    if (task.startsWith(u"lock"))
        return task == u"lock-full" && !limitFiles(0) ? 3 : lock(arguments.at(2), arguments.at(3));
    if (task == u"backup")
        return backUp(arguments.at(2), arguments.at(3), false);
    if (task == u"backup-full")
        return limitFiles(arguments.at(4).toULong()) ? backUp(arguments.at(2), arguments.at(3), true) : 3;
    if (task == u"restore-full")
        return limitFiles(arguments.at(5).toULong()) ? restore(arguments) : 3;
    if (task == u"restore") {
        dieAfter(arguments.at(5).toInt());
        return restore(arguments);
    }
    LedgerFile ledger(arguments.at(2));

    if (task == u"open" && geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
        return 3;
    if (const auto opened = ledger.open(); !opened) {
        say(u"error %1 %2"_s.arg(opened.error().code, opened.error().message.english()));
        return 1;
    }
    if (task == u"write")
        return write(ledger, arguments.at(3), arguments.at(4).toInt());
    if (task == u"full") {
        if (!limitFiles(arguments.at(4).toULong()))
            return 3;
        return write(ledger, arguments.at(3), 0);
    }
    say(u"opened"_s);
    return 0;
}
