// SPDX-License-Identifier: GPL-3.0-or-later
#include "Printers.h"

#include "DevicePrint.h"
#include "SlipWords.h"

#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QDir>
#include <QPointer>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;
using Way = PrinterAddress::Way;

namespace {

PrinterEntry entryOf(const cups::Queue &queue)
{
    PrinterEntry entry{.address = queue.address,
        .name = queue.address.name(),
        .isDefault = queue.isDefault,
        .isReady = queue.takesJobs && !queue.isStopped};
    QStringList about;
    for (const QString &each : {queue.words, queue.place, queue.model}) {
        if (!each.isEmpty() && !about.contains(each) && each != entry.name)
            about << each;
    }
    entry.note = QString(about.join(u", "_s));
    if (!queue.takesJobs)
        entry.note = translatable("Printing", "takes no jobs now", "of a printer in a list");
    else if (queue.isStopped)
        entry.note = translatable("Printing", "is stopped", "of a printer in a list");
    return entry;
}

std::vector<PrinterEntry> devices()
{
    std::vector<PrinterEntry> found;
    for (const auto &folder : {u"/dev/usb"_s, u"/dev"_s}) {
        const QStringList names = QDir(folder).entryList({u"lp[0-9]*"_s}, QDir::System, QDir::Name);
        for (const QString &name : names) {
            const auto address = readPrinterAddress(folder + u'/' + name);
            if (address)
                found.push_back({.address = *address,
                    .name = address->name(),
                    .note = translatable("Printing", "receipt printer (ESC/POS)")});
        }
    }
    return found;
}

PrinterList look(std::chrono::milliseconds patience, int &stop)
{
    PrinterList list;
    if (auto queues = cups::queues(patience, stop))
        std::transform(queues->begin(), queues->end(), std::back_inserter(list.printers), entryOf);
    else
        list.trouble = queues.error();
    std::stable_sort(list.printers.begin(), list.printers.end(),
        [](const PrinterEntry &a, const PrinterEntry &b) { return a.isDefault && !b.isDefault; });
    for (const PrinterEntry &device : devices())
        list.printers.push_back(device);
    return list;
}

} // namespace

Printers::Printers(QObject *parent)
    : Printers(Patience(), parent)
{
}

Printers::Printers(Patience patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
}

Printers::~Printers()
{
    std::atomic_ref<int>(*m_stop).store(1);
    m_stopDevices->store(true);
}

SerialWorker &PrinterWorkers::of(const PrinterAddress &printer)
{
    const auto place = m_places.try_emplace(printer.text(), m_places.size() % most).first;
    if (place->second == m_workers.size())
        m_workers.push_back(std::make_unique<SerialWorker>(m_name));
    return *m_workers[place->second];
}

// Each call is handed over in a statement of its own (docs/decisions/0004-coroutines.md).

QCoro::Task<PrinterList> Printers::list()
{
    if (!m_listing)
        m_listing = std::make_unique<SerialWorker>(u"printer-list"_s);
    auto looking =
        m_listing->run([patience = m_patience.network, stop = m_stop] { return look(patience, *stop); });
    co_return co_await looking;
}

QCoro::Task<PrintOutcome> Printers::check(PrinterAddress printer)
{
    if (printer.way == Way::Socket) {
        auto asking = throughSocket(printer, QByteArray());
        co_return co_await asking;
    }
    if (printer.way == Way::Device) {
        auto opening = m_devices.of(printer).run(
            [path = printer.path, stop = m_stopDevices, patience = m_patience.device] {
                return printToDevice(path, QByteArray(), *stop, patience);
            });
        co_return co_await opening;
    }
    auto checking =
        m_questions.of(printer).run([printer, stop = m_stop] { return cups::check(printer, *stop); });
    co_return co_await checking;
}

QCoro::Task<PrintOutcome> Printers::printPdf(PrinterAddress to, cups::Document document)
{
    auto printing =
        m_jobs.of(to).run([to, document, stop = m_stop] { return cups::print(to, document, *stop); });
    co_return co_await printing;
}

QCoro::Task<PrintOutcome> Printers::printSlips(PrinterAddress to, QByteArray bytes)
{
    if (to.way == Way::Socket) {
        auto sending = throughSocket(to, bytes);
        co_return co_await sending;
    }
    auto writing =
        m_devices.of(to).run([path = to.path, bytes, stop = m_stopDevices, patience = m_patience.device] {
            return printToDevice(path, bytes, *stop, patience);
        });
    co_return co_await writing;
}

QCoro::Task<PrintOutcome> Printers::throughSocket(PrinterAddress to, QByteArray bytes)
{
    // Such a printer takes one connection at a time, and lets the next one wait or turns it away.
    QPromise<PrintOutcome> mine;
    mine.start();
    const QString key = to.text();
    QFuture<PrintOutcome> before = m_sockets[key];
    const auto over = std::make_shared<QPromise<PrintOutcome>>(std::move(mine));
    m_sockets[key] = over->future();
    const QPointer<Printers> self(this);
    if (before.isValid())
        co_await before;
    PrintOutcome outcome = slipwords::ended(to.name(), false);
    if (self) {
        auto *print = new SocketPrint(to.host, to.port, to.name(), bytes, m_patience.socket, this);
        auto sending = print->start();
        outcome = co_await sending;
        if (self)
            print->deleteLater();
    }
    over->addResult(outcome);
    over->finish();
    co_return outcome;
}

QCoro::Task<PrintJobState> Printers::jobState(PrinterAddress printer, int job)
{
    auto asking = m_questions.of(printer).run(
        [printer, job, stop = m_stop] { return cups::jobState(printer, job, *stop); });
    co_return co_await asking;
}

QCoro::Task<PrintJobState> Printers::follow(
    PrinterAddress printer, int job, std::chrono::milliseconds longest)
{
    return follow(std::move(printer), job, longest, JobFollowing::Told());
}

QCoro::Task<PrintJobState> Printers::follow(
    PrinterAddress printer, int job, std::chrono::milliseconds longest, JobFollowing::Told told)
{
    const QPointer<Printers> self(this);
    JobFollowing following(std::move(told));
    const QDeadlineTimer end(longest);
    const std::chrono::milliseconds between = m_patience.between;
    for (;;) {
        auto asking = jobState(printer, job);
        const PrintJobState state = co_await asking;
        if (!self || !following.goesOn(state) || end.hasExpired())
            co_return state;
        co_await QCoro::sleepFor(between);
        if (!self)
            co_return state;
    }
}

} // namespace counterfoil
