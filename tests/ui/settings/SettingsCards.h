// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/Notice.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace counterfoil {

/// The part of that name.
template <typename T>
T *settingsPart(QWidget &in, const char *name)
{
    T *found = in.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

/// What came of the last button.
inline QString outcomeOf(const QWidget &card)
{
    const auto *notice = card.findChild<Notice *>();
    return notice->isVisible() ? notice->message() : QString();
}

/// Whether that stands on the card.
inline bool says(const QWidget &card, const QString &words)
{
    const auto labels = card.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *each) {
        return each->isVisible() && each->text().remove(QChar(0x200b)).contains(words);
    });
}

} // namespace counterfoil
