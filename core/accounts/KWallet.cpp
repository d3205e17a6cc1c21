// SPDX-License-Identifier: GPL-3.0-or-later
#include "KWallet.h"

#include "KeychainErrors.h"

#include <QDBusMessage>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

// Source: org.kde.KWallet.xml of the KDE Frameworks 5 and 6.
const QString interface = u"org.kde.KWallet"_s;

} // namespace

KWallet::KWallet(QDBusConnection bus, KeychainPatience patience, int version)
    : BusKeychain(std::move(bus), patience)
    , m_service(u"org.kde.kwalletd%1"_s.arg(version))
    , m_path(u"/modules/kwalletd%1"_s.arg(version))
{
}

int KWallet::versionOfSession()
{
    const bool isKde = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"KDE"_s)
        || !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
    if (!isKde)
        return 0;
    return qEnvironmentVariableIntValue("KDE_SESSION_VERSION") >= 6 ? 6 : 5;
}

QCoro::Task<QDBusMessage> KWallet::ask(
    QString method, QVariantList arguments, std::chrono::milliseconds patience)
{
    QDBusMessage call = QDBusMessage::createMethodCall(m_service, m_path, interface, method);
    call.setArguments(arguments);
    return busCall(m_bus, call, patience);
}

QCoro::Task<Result<void>> KWallet::isThere()
{
    const QVariantList none;
    const QDBusMessage enabled = co_await ask(u"isEnabled"_s, none, m_patience.answer);
    const bool isOff =
        enabled.type() == QDBusMessage::ReplyMessage && !enabled.arguments().value(0, true).toBool();
    m_isOff = isOff;
    if (isOff) // its `open` would say the same as a person who closes the window
        co_return tl::unexpected(keychain::switchedOff());
    const QDBusMessage answer = co_await ask(u"networkWallet"_s, none, m_patience.answer);
    if (const auto error = errorIn(answer))
        co_return tl::unexpected(*error);
    m_wallet = answer.arguments().value(0).toString();
    co_return Result<void>();
}

/// Whether the wallet is open, and was opened to us: then it asks nobody.
QCoro::Task<Result<bool>> KWallet::asksNobody()
{
    if (m_wallet.isEmpty()) {
        const auto there = co_await isThere();
        if (!there)
            co_return tl::unexpected(there.error());
    }
    const QVariantList arguments(1, m_wallet);
    const QDBusMessage answer = co_await ask(u"isOpen"_s, arguments, m_patience.answer);
    if (const auto error = errorIn(answer))
        co_return tl::unexpected(*error);
    m_isOpen = answer.arguments().value(0).toBool();
    if (!m_isOpen) {
        m_isOurs = false;
        m_isAsked = false;
    }
    co_return m_isOurs;
}

QCoro::Task<Result<void>> KWallet::open(QString, KeychainLock::Use)
{
    const auto isReady = co_await asksNobody();
    if (!isReady)
        co_return tl::unexpected(isReady.error());
    if (*isReady)
        co_return Result<void>();
    QVariantList arguments;
    arguments << m_wallet << qlonglong(0) << keychainService; // the window to stand over: none
    const QDBusMessage answer = co_await ask(u"open"_s, arguments, m_patience.person);
    if (const auto error = errorIn(answer))
        co_return tl::unexpected(*error);
    if (answer.arguments().value(0, -1).toInt() < 0) {
        const auto there = co_await isThere(); // it may have been switched off
        if (!there)
            co_return there;
    }
    if (answer.arguments().value(0, -1).toInt() < 0)
        co_return tl::unexpected(keychain::locked(u"KWallet’s window was closed"_s));
    m_isOurs = true;
    co_return Result<void>();
}

QCoro::Task<bool> KWallet::isOpen(QString)
{
    const auto isReady = co_await asksNobody();
    co_return isReady &&*isReady;
}

/// A wallet that somebody else opened is asked for once: whoever allowed that for good sees no window, and
/// whoever says no is not asked again.
QCoro::Task<Result<bool>> KWallet::isReady(QString entry)
{
    const auto isReady = co_await asksNobody();
    if (!isReady || *isReady || !m_isOpen || m_isAsked)
        co_return isReady;
    m_isAsked = true;
    const auto opened = co_await open(entry, KeychainLock::Use::Reading);
    const bool isOurs = opened.has_value();
    co_return isOurs;
}

LocalizedText KWallet::askingWords() const
{
    return translatable("KWallet",
        "KWallet asks in a window of its own: for its password, and before the very first key for the kind "
        "of "
        "wallet and a new password. Answer it there; Counterfoil then goes on by itself.");
}

} // namespace counterfoil
