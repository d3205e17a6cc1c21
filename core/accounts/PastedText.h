// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "base/Result.h"
#include "base/SecretText.h"

#include <QString>
#include <QStringView>
#include <QUrl>

/// What people paste from pages, mails and sheets, without what surely is no part of it: blanks of every
/// kind, byte order marks, characters without a width and a pair of quotes around it. One place, for window
/// and command line.
namespace counterfoil::pasted {

/// An account's name. Invisible characters in it go too, and several blanks are one.
QString name(QStringView typed);

/// A gateway's web address; errors are those of readWebAddress().
Result<QUrl> address(QStringView typed);

/// A text that counts, and what is strange about it; empty where nothing is.
struct Text {
    QString text;
    LocalizedText warning;
};

/// A client id. What stands in it stays, and is warned of where it is no letter, digit or one of . _ - : /
Text clientId(QStringView typed);

/// Why that client id cannot be sent: it travels in a header of HTTP, where control characters and letters of
/// other scripts have no writing. A sentence; empty where it can.
LocalizedText unsendable(QStringView clientId);

/// The same of a key; `warning` never holds a part of it.
struct Key {
    SecretText text;
    LocalizedText warning = {};
};

/// A key of a gateway, on one line; "API-KEY:" before it does not count. Blanks and letters of other scripts
/// in it are warned of: an e-invoice gateway's secret may be any text. Errors (kind Input), which never hold
/// a part of it: key-missing, key-masked (dots in place of the key), key-lines, key-hidden-character.
Result<Key> key(QStringView typed);

} // namespace counterfoil::pasted
