// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailModule.h"
#include "MailSettings.h"

/// What is wrong with a mail that was not accepted, in one place: what happened, and what to do.
namespace counterfoil::mailErrors {

struct Facts {
    MailSettings settings;
    QString recipient;
    int reply = 0; ///< the server's code; 0: none
    QString words = {}; ///< its code and words, harmless
    QString detail = {}; ///< for the log
};

/// `outcome`: any but Accepted. Errors: those of Mailer.
Error of(mailmodule::Outcome outcome, const Facts &facts);

} // namespace counterfoil::mailErrors
