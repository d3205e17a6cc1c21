// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrayNotifier.h"

#include <QIcon>

namespace counterfoil {

using namespace Qt::StringLiterals;

void TrayNotifier::show(const Message &message, Sound sound)
{
    if (sound == Sound::Audible)
        Q_EMIT soundLeft();
    if (!QSystemTrayIcon::supportsMessages()) {
        Q_EMIT shown(false);
        return;
    }
    if (!m_icon) {
        m_icon.emplace(QIcon(u":/counterfoil/icons/counterfoil.svg"_s));
        m_icon->setToolTip(u"Counterfoil"_s);
        connect(&*m_icon, &QSystemTrayIcon::messageClicked, this,
            [this] { Q_EMIT chosen(m_reference, QByteArray()); });
        m_icon->show();
    }
    m_reference = message.reference;
    m_icon->showMessage(message.title, message.body, m_icon->icon());
    Q_EMIT shown(true);
}

} // namespace counterfoil
