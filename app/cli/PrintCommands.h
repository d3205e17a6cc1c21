// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Output.h"
#include "paper/Paper.h"
#include "shared/Services.h"

namespace counterfoil::cli {

struct PrintOptions {
    QString reference;
    QString kind; ///< "receipt", "invoice", "label"; empty: what fits the state
    QString printer; ///< empty: the one chosen for that kind of paper
    QString size; ///< empty: the one chosen
    QString language; ///< empty: as the settings, else the system's
    int copies = 0; ///< 0: as chosen
    bool bareAddress = false; ///< the code of a coin holds no amount
    bool json = false;
};

struct PrintersOptions {
    QString check; ///< a printer to look for; empty: none
    QString testPage; ///< a printer to print a test page on; empty: none
    QString size; ///< of the test page
    bool json = false;
};

/// The kind of paper that was typed, without regard to case; nothing where nothing was. Error: paper-kind.
Result<std::optional<PaperKind>> readPaperKind(const QString &typed);
/// The language of papers that was typed, without regard to case; may be empty. Error: paper-language.
Result<QString> readPaperLanguage(const QString &typed);

/// Prints a paper of a sale.
QCoro::Task<int> print(const Paths &paths, Services &services, PrintOptions options);
/// Lists the printers that are there, looks for one, or prints a test page.
QCoro::Task<int> printers(const Paths &paths, Services &services, PrintersOptions options);

} // namespace counterfoil::cli
