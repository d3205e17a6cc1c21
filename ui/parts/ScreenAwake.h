// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace counterfoil {

/// Keeps the screens from going dark or being locked while a customer is to pay by what stands there. Each
/// kind of desktop has its own way; where there is none the screen does as it likes, and nothing else is
/// lost. It lets go when it is destroyed.
class ScreenAwake : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Called twice it is the same as once.
    virtual void keep() = 0;
    virtual void letGo() = 0;

    /// The one that suits this desktop. Asks nobody before keep().
    static std::unique_ptr<ScreenAwake> ofThisDesktop();
};

} // namespace counterfoil
