// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Paper.h"

namespace counterfoil {

/// How a file of a paper is written: as PDF, or as pictures.
struct PaperFile {
    QString path; ///< ends in .pdf or .png
    std::optional<int> dpi = {}; ///< of pictures; where it is not told, 203 for rolls and 150 for others
};

/// Whether the name and place can be written to, before a paper is made. Errors (Input): paper-file-type,
/// paper-not-a-file, paper-folder.
Result<void> checkPaperFile(const PaperFile &file);

/// Makes the paper and writes it. A file appears whole or not at all; an older one is replaced. Pictures of
/// several pages are numbered: "receipt-1.png"; all of them appear or none. Tells what was written and the
/// paper's remarks. Blocking. Errors: those of checkPaperFile(), Paper::make, Paper::pdf and Paper::pages;
/// paper-write (Unavailable: a full disk, a closed folder).
struct SavedPaper {
    QStringList paths;
    std::vector<LocalizedText> remarks;
    /// Some of its pages are in `paths` and could not be removed when the others failed (paper-write): the
    /// paper is not whole, and is out all the same. Its sentence is the last remark.
    std::optional<Error> trouble = {};
};
Result<SavedPaper> savePaper(const PaperOrder &order, const MethodCatalogue &methods, const PaperFile &file);

} // namespace counterfoil
