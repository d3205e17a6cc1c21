// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace counterfoil {

/// Something that is said to those who cannot see it happen. Qt 6.4 drops QAccessible::Alert on its way to
/// AT-SPI; what screen readers do speak is an object of the role "alert" that comes into view. This is one: a
/// single pixel, seen by nobody.
class Announcement final : public QWidget {
    Q_OBJECT

public:
    Announcement(const QString &words, QWidget *parent);

    /// Says `words` in the window that `where` stands in, in place of what was said there before; empty
    /// words only take that back. Does
    /// nothing while no screen reader listens.
    static void say(QWidget *where, const QString &words);
};

} // namespace counterfoil
