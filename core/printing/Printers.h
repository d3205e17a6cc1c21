// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CupsPrinters.h"
#include "JobFollowing.h"
#include "SocketPrint.h"
#include "base/SerialWorker.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QObject>

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace counterfoil {

/// A printer that is there, as a list shows it.
struct PrinterEntry {
    PrinterAddress address;
    QString name; ///< what a person calls it
    LocalizedText note = {}; ///< where it stands, what it is, or why it prints nothing now; may be empty
    bool isDefault = false; ///< the system's
    bool isReady = true; ///< takes jobs, as far as is known

    bool operator==(const PrinterEntry &) const = default;
};

struct PrinterList {
    std::vector<PrinterEntry> printers; ///< the system's default first
    std::optional<Error> trouble; ///< why the system's are missing
};

/// A thread for each printer that is waited for: one that hangs keeps no other from printing. They begin with
/// their printer's first call, and there are eight at most: beyond that printers share them.
class PrinterWorkers {
public:
    explicit PrinterWorkers(QString name)
        : m_name(std::move(name))
    {
    }
    /// The calls of one printer are carried out in their order.
    SerialWorker &of(const PrinterAddress &printer);

private:
    static constexpr std::size_t most = 8;
    QString m_name;
    std::map<QString, std::size_t> m_places; ///< by PrinterAddress::text()
    std::vector<std::unique_ptr<SerialWorker>> m_workers;
};

/// All ways to a printer, as the program uses them: nothing here waits for one. What is handed over is sent
/// once, and never again by itself.
class Printers final : public QObject {
    Q_OBJECT

public:
    struct Patience {
        std::chrono::milliseconds network{1500}; ///< for printers in the network to make themselves known
        std::chrono::milliseconds device{20'000}; ///< for a device that takes no byte
        std::chrono::milliseconds between{1000}; ///< two questions about a job
        SocketPrint::Patience socket = {};
    };

    explicit Printers(QObject *parent = nullptr);
    explicit Printers(Patience patience, QObject *parent = nullptr);
    ~Printers() override; ///< what is on its way is ended

    /// The system's, those in the network that make themselves known to it, and receipt printers at
    /// /dev/usb/lp* and /dev/lp*.
    QCoro::Task<PrinterList> list();
    /// Whether the printer is there; prints nothing.
    QCoro::Task<PrintOutcome> check(PrinterAddress printer);

    /// To one that takes PDF.
    QCoro::Task<PrintOutcome> printPdf(PrinterAddress to, cups::Document document);
    /// To a receipt printer: bytes of escpos::slips. Two for the same printer go one after the other.
    QCoro::Task<PrintOutcome> printSlips(PrinterAddress to, QByteArray bytes);

    QCoro::Task<PrintJobState> jobState(PrinterAddress printer, int job);
    /// Asks until the job is over, needs somebody (held, stopped), five questions in a row had no answer, or
    /// `longest` is over.
    QCoro::Task<PrintJobState> follow(PrinterAddress printer, int job, std::chrono::milliseconds longest);
    /// Tells of what needs somebody, and asks on.
    QCoro::Task<PrintJobState> follow(
        PrinterAddress printer, int job, std::chrono::milliseconds longest, JobFollowing::Told told);

private:
    QCoro::Task<PrintOutcome> throughSocket(PrinterAddress to, QByteArray bytes);

    const Patience m_patience;
    std::shared_ptr<int> m_stop = std::make_shared<int>(0); ///< for libcups, by std::atomic_ref
    std::shared_ptr<std::atomic<bool>> m_stopDevices = std::make_shared<std::atomic<bool>>(false);
    std::map<QString, QFuture<PrintOutcome>> m_sockets; ///< by host and port: the last that was begun
    PrinterWorkers m_jobs{QStringLiteral("print-jobs")};
    PrinterWorkers m_questions{QStringLiteral("printers")}; ///< they are answered while a job is handed over
    PrinterWorkers m_devices{QStringLiteral("print-device")};
    std::unique_ptr<SerialWorker> m_listing; ///< made when it is needed first
};

} // namespace counterfoil
