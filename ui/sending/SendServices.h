// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "invoices/Invoice.h"

#include <QByteArray>
#include <QCoroTask>

#include <functional>

namespace counterfoil {

class MailBook;
class MethodCatalogue;
class Sending;

/// What sending sales works with; all of it outlives the widgets.
struct SendServices {
    Sending &sending;
    MailBook &mail;
    const MethodCatalogue &methods;
    /// The sale's paper as PDF, in that language, to go along with a mail; none: mails go without.
    std::function<QCoro::Task<Result<QByteArray>>(Invoice, QString)> paper = {};
};

} // namespace counterfoil
