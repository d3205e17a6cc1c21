// SPDX-License-Identifier: GPL-3.0-or-later
#include "Appearance.h"

#include "HouseStyle.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace counterfoil::look {

using namespace Qt::StringLiterals;

namespace {

// Source: the Settings portal of xdg-desktop-portal; 1 means "prefers dark", 2 "prefers light", 0 no
// preference.
const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString group = u"org.freedesktop.appearance"_s;
const QString schemeKey = u"color-scheme"_s;
constexpr uint prefersDark = 1;

/// Old portals wrap the value twice.
uint schemeIn(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

Appearance::Appearance(Choice choice, Scheme systemGuess, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_system(systemGuess)
{
    QApplication::setStyle(new HouseStyle);
    apply();
}

void Appearance::choose(Choice choice)
{
    m_choice = choice;
    apply();
}

void Appearance::apply()
{
    const Scheme scheme = m_choice == Choice::System ? m_system
        : m_choice == Choice::Dark                   ? Scheme::Dark
                                                     : Scheme::Light;
    QApplication::setPalette(palette(scheme));
}

void Appearance::followSystem()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
        SLOT(noteSetting(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << group << schemeKey;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question, 3000), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *ended) {
        const QDBusPendingReply<QDBusVariant> reply = *ended;
        ended->deleteLater();
        if (!reply.isError())
            noteSystem(schemeIn(reply.value().variant()));
    });
}

void Appearance::noteSetting(const QString &changedGroup, const QString &key, const QDBusVariant &value)
{
    if (changedGroup == group && key == schemeKey)
        noteSystem(schemeIn(value.variant()));
}

void Appearance::noteSystem(uint portalScheme)
{
    const Scheme scheme = portalScheme == prefersDark ? Scheme::Dark : Scheme::Light;
    Q_EMIT systemSchemeFound(scheme);
    if (scheme == m_system)
        return;
    m_system = scheme;
    apply();
}

} // namespace counterfoil::look
