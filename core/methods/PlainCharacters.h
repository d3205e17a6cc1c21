// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace counterfoil {

/// Characters that turn the reading direction or cannot be seen: a name must be what it looks like.
bool isHidden(char32_t c);

/// The same and other signs that nobody sees and that no script needs to join or part its letters (as U+200C
/// and U+200D do): within words they only hide something.
bool isNeedless(char32_t c);

/// Words from outside as one line that can be shown: without hidden, control and unassigned characters,
/// at most `most` characters long.
QString plainLine(QStringView words, qsizetype most);

} // namespace counterfoil
