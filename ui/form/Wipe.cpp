// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wipe.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace counterfoil {

QString ownCopy(QStringView text)
{
    return QString(text.data(), text.size());
}

void wipe(QLineEdit &line)
{
    {
        QString shared = line.text(); // shares the line's own memory where its echo mode is the normal one
        // A text in the program's own read-only memory has no header and cannot be (and is not) secret.
        if (shared.data_ptr().d_ptr() != nullptr) {
            auto *characters =
                const_cast<volatile char16_t *>(reinterpret_cast<const char16_t *>(shared.utf16()));
            std::fill_n(characters, shared.size(), u'0');
        }
    }
    const QSignalBlocker quiet(&line);
    line.setText({}); // also drops the line's history for undoing
}

} // namespace counterfoil
