// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Notifier.h"

#include <QSystemTrayIcon>

#include <optional>

namespace counterfoil {

/// Tells it by a message of an icon in the system's tray, where there is no notification server: Windows and
/// macOS. The icon comes with the first message.
class TrayNotifier final : public Notifier {
    Q_OBJECT

public:
    using Notifier::Notifier;

    void show(const Message &message, Sound sound) override;

private:
    std::optional<QSystemTrayIcon> m_icon;
    QString m_reference; ///< the tray knows one message only, the last
};

} // namespace counterfoil
