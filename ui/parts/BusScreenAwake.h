// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ScreenAwake.h"

#include <QDBusConnection>
#include <QTimer>

#include <functional>
#include <optional>

namespace counterfoil {

/// By the desktop's own service on its bus, which is asked for with the first keep():
/// org.freedesktop.ScreenSaver, else GNOME's session manager. Where neither answers, `poke` is called every
/// 50 seconds, as if somebody had pressed a key: the shortest time until a screen goes dark is a minute.
class BusScreenAwake final : public ScreenAwake {
    Q_OBJECT

public:
    using Bus = std::function<QDBusConnection()>;
    using Poke = std::function<void()>;

    BusScreenAwake(Bus bus, Poke poke, QObject *parent = nullptr);
    ~BusScreenAwake() override;

    void keep() override;
    void letGo() override;

private:
    void ask(std::size_t service);
    void release(std::size_t service, uint cookie);
    void poke();

    Bus m_connect;
    std::optional<QDBusConnection> m_bus; ///< since the first keep()
    Poke m_poke;
    QTimer m_often;
    bool m_isKept = false;
    bool m_isAsking = false; ///< a question is on its way; it finds m_isKept as it is then
    std::size_t m_service = 0; ///< whose the cookie is
    uint m_cookie = 0; ///< 0: none
};

} // namespace counterfoil
