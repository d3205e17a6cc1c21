// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PaperPrinting.h"

/// From a paper to what its printer takes. All of it blocks: for the worker that papers are made on.
namespace counterfoil::paperjob {

struct Job {
    PrinterAddress printer;
    QByteArray slips; ///< of a receipt printer; else empty
    std::vector<cups::Document> documents; ///< of one that takes PDF: an original, and copies that say so
};

/// Errors: those of PaperPrinting::preview and readPrinterAddress.
Result<Job> make(const PaperOrder &order, const PaperPlace &place, const PrintSettings &settings,
    const MethodCatalogue &methods);
/// What is told of an original that was taken and of its copies that were not, or perhaps not.
PrintOutcome withoutCopies(PrintOutcome original, const PrintOutcome &copies);
/// `printer`: text; an empty one is seen as on paper of a usual printer.
Result<PaperPreview> preview(
    const PaperOrder &order, const QString &printer, int slipDpi, const MethodCatalogue &methods);
/// Writes the PDF; gives its title.
Result<QString> save(const PaperOrder &order, const QString &path, const MethodCatalogue &methods);

} // namespace counterfoil::paperjob
