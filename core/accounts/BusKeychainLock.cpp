// SPDX-License-Identifier: GPL-3.0-or-later
#include "BusKeychainLock.h"

#include "KWallet.h"
#include "KeychainErrors.h"
#include "SecretService.h"

#include <QCoroFuture>
#include <QPointer>
#include <QPromise>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds noticedAfter(700);

} // namespace

std::optional<Error> errorIn(const QDBusMessage &answer)
{
    if (answer.type() == QDBusMessage::ReplyMessage)
        return std::nullopt;
    const QString detail = detailOf(answer);
    return isNobody(answer) ? keychain::missing(detail)
        : isSilence(answer) ? keychain::silent(detail)
                            : keychain::failed(detail);
}

BusKeychainLock::BusKeychainLock(KeychainPatience patience, QObject *parent)
    : KeychainLock(parent)
    , m_patience(patience)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(noticedAfter);
    connect(&m_slow, &QTimer::timeout, this, &BusKeychainLock::tellWhoWaits);
}

BusKeychainLock::~BusKeychainLock() = default;

/// Looks which keychain is there, in the order in which QtKeychain does; but waits for one that is being
/// started, where QtKeychain would take another for the rest of the program's life.
QCoro::Task<Result<void>> BusKeychainLock::find()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        co_return tl::unexpected(keychain::missing(u"no session bus"_s));
    const QPointer<BusKeychainLock> self(this);
    const int version = KWallet::versionOfSession();
    bool isWalletOff = false;
    if (version != 0 || !SecretService::hasLibrary()) {
        const auto wallet = std::make_shared<KWallet>(bus, m_patience, version == 0 ? 5 : version);
        const auto there = co_await wallet->isThere();
        if (self && there)
            self->m_keychain = wallet;
        if (there || there.error().code == u"keychain-timeout")
            co_return there;
        isWalletOff = wallet->isSwitchedOff();
    }
    const auto secrets = std::make_shared<SecretService>(bus, m_patience);
    const auto there = co_await secrets->isThere();
    if (!self)
        co_return tl::unexpected(keychain::silent());
    if (there && !SecretService::hasLibrary())
        co_return tl::unexpected(keychain::noLibrary());
    if (there)
        self->m_keychain = secrets;
    else if (isWalletOff && there.error().code == u"keychain-missing")
        co_return tl::unexpected(keychain::switchedOff());
    co_return there;
}

QCoro::Task<Result<void>> BusKeychainLock::openNow(QString entry, Use use)
{
    if (!m_keychain) {
        const auto found = co_await find();
        if (!found)
            co_return found;
    }
    const auto keychain = m_keychain;
    const auto opened = co_await keychain->open(entry, use);
    co_return opened;
}

QCoro::Task<Result<void>> BusKeychainLock::open(QString entry, Use use)
{
    const QPointer<BusKeychainLock> self(this);
    // Two windows that ask for one password would be one too many; and whoever closed it meant all of them.
    while (self && m_opening.isValid() && !m_opening.isFinished()) {
        const QFuture<Result<void>> other = m_opening;
        const auto opened = co_await other;
        if (!opened)
            co_return opened;
    }
    if (!self)
        co_return tl::unexpected(keychain::silent());
    QPromise<Result<void>> promise;
    promise.start();
    m_opening = promise.future();
    m_slow.start();
    auto opening = openNow(entry, use);
    auto opened = co_await opening;
    if (!opened && opened.error().code == u"keychain-missing" && self && m_keychain) {
        m_keychain.reset(); // it was ended; another one may have come
        auto again = openNow(entry, use);
        opened = co_await again;
    }
    if (self)
        self->noteAnswer();
    promise.addResult(opened);
    promise.finish();
    co_return opened;
}

QCoro::Task<bool> BusKeychainLock::isOpen(QString entry)
{
    const auto keychain = m_keychain;
    if (!keychain)
        co_return false;
    const bool opened = co_await keychain->isOpen(entry);
    co_return opened;
}

QCoro::Task<bool> BusKeychainLock::isReady(QString entry)
{
    const QPointer<BusKeychainLock> self(this);
    for (int turn = 0; self && turn < 2; ++turn) {
        if (!self->m_keychain) {
            const auto found = co_await find();
            if (!found || !self || !self->m_keychain)
                co_return false;
        }
        const auto keychain = self->m_keychain;
        const auto ready = co_await keychain->isReady(entry);
        if (ready)
            co_return *ready;
        if (ready.error().code != u"keychain-missing" || !self)
            co_return false;
        self->m_keychain.reset(); // it was ended; another one may have come
    }
    co_return false;
}

LocalizedText BusKeychainLock::remarkOnRemoval() const
{
    return m_keychain ? m_keychain->remarkOnRemoval() : LocalizedText();
}

void BusKeychainLock::tellWhoWaits()
{
    m_isTold = true;
    Q_EMIT asking(m_keychain
            ? m_keychain->askingWords()
            : translatable("BusKeychainLock",
                "Your keychain has not answered yet. Look for a window that asks for its password."));
}

void BusKeychainLock::noteAnswer()
{
    m_slow.stop();
    if (std::exchange(m_isTold, false))
        Q_EMIT asking({});
}

} // namespace counterfoil
