// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QString>

#include <functional>
#include <memory>

class QMimeData;
class QObject;

/// What this program puts on the clipboard. Never secrets.
namespace counterfoil::copying {

/// What it is to the person.
enum class What { Text, PayLink, Address, Reference, QrCode, Report };

void copy(const QString &text, What what); ///< marks that nobody sees are left out (forCopying())
void copy(std::unique_ptr<QMimeData> content, What what);

/// For as long as `window` lives: what is marked anywhere in it and copied with the keyboard, the mouse or a
/// menu loses the same marks, which sentences from right to left have.
/// `isOurs`: whether a clipboard's content lies in this program.
void keepMarksOut(QObject *window, std::function<bool(QClipboard::Mode)> isOurs = {});

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
