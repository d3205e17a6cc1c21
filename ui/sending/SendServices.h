// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "invoices/Invoice.h"
#include "sending/Mail.h"

#include <QCoroTask>
#include <QString>

#include <functional>

namespace counterfoil {

class MailBook;
class MethodCatalogue;
class Sending;

/// A sale's invoice or receipt as PDF.
struct SendPaper {
    MailAttachment attachment;
    /// Writes the same into a file, for a mail program, and says where. Not asked for other mails.
    std::function<QCoro::Task<Result<QString>>()> file = {};
};

/// What sending sales works with; all of it outlives the widgets.
struct SendServices {
    Sending &sending;
    MailBook &mail;
    const MethodCatalogue &methods;
    /// Makes the sale's paper in that language, to go along with a mail; none: mails go without.
    std::function<QCoro::Task<Result<SendPaper>>(Invoice, QString)> paper = {};
};

} // namespace counterfoil
