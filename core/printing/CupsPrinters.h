// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PrintOutcome.h"
#include "PrinterAddress.h"

#include <QByteArray>
#include <QSize>

#include <chrono>
#include <vector>

/// The system's printers and those that speak IPP, asked through a module around libcups that is loaded with
/// the first question (docs/decisions/0034-printing.md). All of it blocks, for seconds at most: for a worker.
/// `stop`: not 0, by std::atomic_ref, from any thread, where nobody waits any more.
namespace counterfoil::cups {

struct Queue {
    PrinterAddress address;
    QString words; ///< what the person called it; may be empty
    QString place; ///< may be empty
    QString model; ///< may be empty
    bool isDefault = false;
    bool takesJobs = true;
    bool isStopped = false;
};

/// Errors (Unavailable): cups-missing (the module or libcups is not installed), cups-silent (no print service
/// answers; printers in the network may have been found all the same, which is no error).
Result<std::vector<Queue>> queues(std::chrono::milliseconds patience, int &stop);

struct Document {
    QString title;
    QByteArray pdf;
    int copies = 1;
    QSize size; ///< hundredths of a millimetre
};
/// To a Queue or an Ipp printer, once.
PrintOutcome print(const PrinterAddress &to, const Document &document, int &stop);
/// Whether it is there and takes PDF.
PrintOutcome check(const PrinterAddress &printer, int &stop);
PrintJobState jobState(const PrinterAddress &printer, int job, int &stop);

} // namespace counterfoil::cups
