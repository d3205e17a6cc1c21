// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldCheck.h"

#include <QLocale>
#include <QStringList>

/// What helps whoever types an amount: it is read back, and where it is refused, the amounts that may have
/// been meant are offered. Nothing in here changes what was typed.
namespace counterfoil {

/// Whether that is a field of which this knows anything.
bool isReadBack(const Field &field);

/// Texts that may have been meant by one that the field's check refuses, each in the person's own way of
/// writing, and each taken by the check: "15.04" of "15,04", "1,234.00" of "1,234". At most two, and none
/// where the check takes the text or nobody can have meant an amount.
QStringList readings(const Field &field, QStringView typed, const CheckContext &context);
/// The only one of them, where it may be written for what was typed without being chosen: not where it takes
/// for thousands what may have been decimals (areThousandsInDoubt). Else empty.
QString plainReading(const Field &field, QStringView typed, const CheckContext &context);

/// An amount as others read it.
struct ReadBack {
    QString words; ///< "Fifteen and 04/100 US dollars"
    QString figure; ///< "15.04": only where it was typed with other digits or marks

    bool isEmpty() const { return words.isEmpty(); }
};

/// What an amount that the check takes comes to, in words of the locale's language. Empty where it takes
/// none, or the currency is not known.
ReadBack readBack(
    const Field &field, QStringView typed, const CheckContext &context, const QLocale &locale = QLocale());

} // namespace counterfoil
