// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QMimeData;

/// What this program puts on the clipboard. Never secrets.
namespace counterfoil::copying {

/// What it is to the person.
enum class What { Text, PayLink, Address, Reference, QrCode, Report };

void copy(const QString &text, What what); ///< marks of direction are left out
void copy(std::unique_ptr<QMimeData> content, What what);

/// Where a clipboard's content is when its program ends.
struct Clipboard {
    const QMimeData *content = nullptr;
    bool isOurs = false; ///< it lies in this program, and goes with it
    bool isKept = false; ///< but somebody takes it over first
};

/// For whoever ends the program: what is lost by that; empty for nothing that we copied.
QString lossWords(const Clipboard &clipboard);
/// This desktop's, as it is now.
Clipboard clipboardNow();

} // namespace counterfoil::copying
