// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Texts as they stand in the headers of a mail. Whatever goes in, what comes out has no line break but those
/// that fold a header, and no sign that means anything there.
namespace counterfoil::headerText {

/// RFC 2047: plain where it has letters, digits, blanks and harmless signs of ASCII alone and is short, else
/// in encoded words of UTF-8, which are parted between characters (and never between a letter and its marks)
/// and folded. `used`: how many columns of the line the header's name takes.
QByteArray encoded(const QString &text, qsizetype used);

/// The name of a file that goes along, folded: `; filename="CF-1.pdf"`, or by RFC 2231
/// `; filename*0*=UTF-8''%D0%A1%D1%87…` where it has other letters or signs. It has no folders, and 100
/// characters at most.
QByteArray fileNameParameters(const QString &name);

} // namespace counterfoil::headerText
