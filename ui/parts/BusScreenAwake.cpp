// SPDX-License-Identifier: GPL-3.0-or-later
#include "BusScreenAwake.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <array>
#include <utility>
#include <xcb/xcb.h>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Sources: Idle Inhibition Service (freedesktop.org), and the interface of gnome-session.
struct Service {
    QString name;
    QString path;
    QString release; ///< the method that takes the cookie back
    bool isGnome;
};
const std::array<Service, 2> &services()
{
    static const std::array<Service, 2> all{
        {{u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, u"UnInhibit"_s, false},
            {u"org.gnome.SessionManager"_s, u"/org/gnome/SessionManager"_s, u"Uninhibit"_s, true}}};
    return all;
}

constexpr int patienceMs = 5000;
constexpr std::chrono::seconds pokedEvery(50);
const QString program = u"Counterfoil"_s;
/// Shown by desktops that list who keeps the screen awake; never translated, as their own lists are not.
const QString reason = u"A customer is paying"_s; // NOLINT(counterfoil-untranslated)

/// X's own screen saver begins its time anew.
void pokeXServer()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection())
        return;
    xcb_force_screen_saver(x11->connection(), XCB_SCREEN_SAVER_RESET);
    xcb_flush(x11->connection());
}

} // namespace

std::unique_ptr<ScreenAwake> ScreenAwake::ofThisDesktop()
{
    return std::make_unique<BusScreenAwake>([] { return QDBusConnection::sessionBus(); }, pokeXServer);
}

BusScreenAwake::BusScreenAwake(Bus bus, Poke poke, QObject *parent)
    : ScreenAwake(parent)
    , m_connect(std::move(bus))
    , m_poke(std::move(poke))
{
    m_often.setInterval(pokedEvery);
    connect(&m_often, &QTimer::timeout, this, &BusScreenAwake::poke);
}

BusScreenAwake::~BusScreenAwake()
{
    letGo();
}

void BusScreenAwake::keep()
{
    if (std::exchange(m_isKept, true) || m_isAsking)
        return;
    if (!m_bus)
        m_bus = m_connect();
    if (m_bus->isConnected())
        ask(0);
    else
        poke();
}

void BusScreenAwake::letGo()
{
    m_isKept = false;
    m_often.stop();
    if (const uint cookie = std::exchange(m_cookie, 0))
        release(m_service, cookie);
}

void BusScreenAwake::ask(std::size_t service)
{
    if (service == services().size()) {
        poke();
        return;
    }
    const Service &asked = services()[service];
    QDBusMessage call = QDBusMessage::createMethodCall(asked.name, asked.path, asked.name, u"Inhibit"_s);
    if (asked.isGnome)
        call << program << uint(0) << reason << uint(8); // 8: the session is not to be marked as idle
    else
        call << program << reason;
    m_isAsking = true;
    auto *answer = new QDBusPendingCallWatcher(m_bus->asyncCall(call, patienceMs), this);
    connect(
        answer, &QDBusPendingCallWatcher::finished, this, [this, service](QDBusPendingCallWatcher *ended) {
            const QDBusPendingReply<uint> reply = *ended;
            ended->deleteLater();
            m_isAsking = false;
            if (reply.isError()) {
                if (m_isKept)
                    ask(service + 1);
            } else if (m_isKept) {
                m_service = service;
                m_cookie = reply.value();
            } else { // it was let go meanwhile
                release(service, reply.value());
            }
        });
}

void BusScreenAwake::release(std::size_t service, uint cookie)
{
    const Service &asked = services()[service];
    m_bus->send(QDBusMessage::createMethodCall(asked.name, asked.path, asked.name, asked.release) << cookie);
}

void BusScreenAwake::poke()
{
    m_poke();
    m_often.start();
}

} // namespace counterfoil
