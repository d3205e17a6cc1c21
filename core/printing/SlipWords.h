// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EscPos.h"
#include "PrintOutcome.h"

/// What is said of a receipt printer, whatever way leads to it. `printer`: what a person calls it.
namespace counterfoil::slipwords {

PrintOutcome hindered(escpos::Hindrance hindrance, const QString &printer);
/// It took nothing and said nothing: not switched on, not there, refused.
PrintOutcome notReached(const QString &printer, const QString &detail);
/// The connection broke, or it took no more, after `taken` of `all` bytes.
PrintOutcome broken(const QString &printer, qint64 taken, qint64 all, const QString &detail);
/// It took nothing at all for a long time.
PrintOutcome stuck(const QString &printer);
PrintOutcome refused(const QString &printer, const QString &detail);
/// It has all of it. `says`: it answered when all was printed; else nobody knows more.
PrintOutcome sent(const QString &printer, bool says);
/// It has all of it, and then told what may have kept it from printing all.
PrintOutcome unsure(const QString &printer);
/// It was only asked. `says`: it told its state.
PrintOutcome answers(const QString &printer, bool says);
/// Printing was ended by us, as the program ends.
PrintOutcome ended(const QString &printer, bool mayBeOut);

} // namespace counterfoil::slipwords
