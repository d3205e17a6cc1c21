// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

// What the module `counterfoil_cups` and the programs agree on (docs/decisions/0034-printing.md). Plain C:
// the module is loaded at run time, and nothing of libcups's types goes over this border. Texts are UTF-8,
// end with NUL, and come from outside. All calls block, for seconds at most, and end soon after `*stop` is
// not 0.
namespace counterfoil::cupsmodule {

struct Destination {
    char name[256];
    char words[256]; ///< what the person called it; may be empty
    char place[128];
    char model[256];
    bool isDefault;
    bool isAccepting;
    int state; ///< IPP printer-state: 3 idle, 4 printing, 5 stopped; 0: not told
};
using Found = void (*)(void *context, const Destination *destination);

/// A printer: a queue's name or, where that is null, an IPP address.
struct Where {
    const char *queue;
    const char *uri;
    int *stop;
};

struct Document {
    const char *title;
    const char *pdf;
    std::size_t size;
    int copies;
    int width; ///< hundredths of a millimetre
    int height;
};

enum Standing : int {
    Accepted,
    NotReached, ///< nobody answers there
    NotThere, ///< no such queue or printer
    NoPdf, ///< asked directly, it takes none
    OneCopyOnly,
    Refused, ///< it said no
    Broken, ///< bytes of the document left, and no answer came
};

struct Answer {
    Standing standing;
    int job;
    int status; ///< IPP status of the last answer
    char words[512]; ///< the library's or the printer's
};

struct JobAnswer {
    int state; ///< IPP job-state, 3 to 9; 0: nobody answers, or it is not known
    char reasons[512]; ///< keywords with blanks between them
    char words[512]; ///< the printer's, may be empty
    int sheets; ///< that came out, as far as the printer counts them
};

/// Answers with 0 where CUPS itself does not answer. `patience`: ms to look for printers in the network.
using List = int (*)(int patience, int *stop, Found found, void *context);
/// Without a document: whether it is there and takes PDF.
using Print = void (*)(const Where *where, const Document *document, Answer *answer);
using Ask = void (*)(const Where *where, int job, JobAnswer *answer);

// The names change with the structs: an older module is not found then.
inline constexpr const char *listName = "counterfoil_cups_list_1";
inline constexpr const char *printName = "counterfoil_cups_print_1";
inline constexpr const char *askName = "counterfoil_cups_ask_2";

} // namespace counterfoil::cupsmodule
