// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <vector>

namespace counterfoil {

/// What became of something that was to be printed, as far as can be known.
struct PrintOutcome {
    enum class Standing {
        Accepted, ///< the system, or the printer itself, took it as a job and prints it when it can
        Sent, ///< the printer has all of it
        Refused, ///< nothing came out, and nothing will
        Unknown, ///< the connection broke in the middle: paper may have come out. It is never sent again by
                 ///< itself
    };
    Standing standing = Standing::Refused;
    QString code = {}; ///< stable, for programs and tests; empty where it was accepted or sent
    LocalizedText message = {}; ///< what happened, and what to do
    ErrorKind kind = ErrorKind::Refused; ///< of what was refused
    int job = 0; ///< its number at CUPS or the printer; 0: none
    std::vector<int> jobs = {}; ///< all of them, that of the original first: copies may be one of their own
    int printed = 0; ///< its fact's number among the sale's (printedFacts()); 0: there is none
    QString detail = {}; ///< for the log
    bool isConfirmed = false; ///< the printer itself said that all is printed

    bool isDone() const { return standing == Standing::Accepted || standing == Standing::Sent; }
    /// Whether paper may have come out.
    bool mayBeOut() const { return standing != Standing::Refused; }
};

/// Where a job of CUPS or of an IPP printer stands (RFC 8011, job-state).
struct PrintJobState {
    enum class Stage {
        Unknown, ///< nobody answers, or the job is not known any more
        Waiting,
        Held, ///< until somebody lets it go on
        Printing,
        Stopped, ///< the printer waits for somebody: paper, cover
        Canceled,
        Aborted,
        Completed,
    };
    Stage stage = Stage::Unknown;
    LocalizedText message = {}; ///< a sentence
    int job = 0;
    bool isPartlyOut = false; ///< the printer counts sheets of it that came out
    /// Whether it ended without all of it.
    bool cameToNothing() const { return stage == Stage::Canceled || stage == Stage::Aborted; }
    /// Whether it will not change any more.
    bool isOver() const
    {
        return stage == Stage::Canceled || stage == Stage::Aborted || stage == Stage::Completed;
    }
};

} // namespace counterfoil
