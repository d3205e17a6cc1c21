// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace counterfoil {

/// How the desktop is told that something happened while nobody may be looking at the window. Telling costs
/// the window nothing: nothing is waited for, and where there is nobody to tell, nothing happens.
class Notifier : public QObject {
    Q_OBJECT

public:
    struct Message {
        QString title; ///< plain text, as `body` is, whatever stands in it
        QString body; ///< a few short lines
        QString reference = {}; ///< the sale it is about; empty: several, or none
        QString action = {}; ///< what a click does, in words; empty: it shows the sale, or the sales
    };
    enum class Sound { Silent, Audible };

    using QObject::QObject;

    virtual void show(const Message &message, Sound sound) = 0;

    /// The one that fits this system.
    static std::unique_ptr<Notifier> ofThisDesktop();

Q_SIGNALS:
    /// What became of a message, told once for each: the desktop has taken it, or there is nobody to show it.
    void shown(bool isShown);
    /// Somebody clicked on the message about that sale. `token`: what the desktop gave for raising a window;
    /// may be empty.
    void chosen(const QString &reference, const QByteArray &token);
    /// A sound was wanted, and the desktop does not play it.
    void soundLeft();
};

} // namespace counterfoil
