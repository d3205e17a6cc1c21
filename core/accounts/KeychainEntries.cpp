// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeychainEntries.h"

#include "KeychainErrors.h"
#include "SecretStore.h"
#include "base/ErrorLog.h"

#include <QCoroSignal>
#include <qt6keychain/keychain.h>

#include <memory>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// A key that was written in another form beside ours (QtKeychain tells texts from bytes) lies under the same
/// name, and so on.
constexpr int mostOfOneName = 3;

/// For whoever typed a key that was not stored.
tl::unexpected<Error> notStored(Error error)
{
    error.message +=
        LocalizedText(u' ') + translatable("KeychainStore", "The key is not stored anywhere else.");
    return tl::unexpected(logged(u"storing a key"_s, error));
}

/// The same once the keychain has taken or erased anything: what it holds now is not known.
tl::unexpected<Error> notKnown(const Error &error)
{
    return tl::unexpected(
        logged(u"storing a key"_s, keychain::uncertain(error.code + (u' ' + error.detail))));
}

/// Runs the job; a job that is given up ends and deletes itself whenever the keychain answers after all.
template <typename Job>
QCoro::Task<Result<void>> finished(std::unique_ptr<Job> &job, std::chrono::milliseconds patience)
{
    job->setInsecureFallback(false);
    job->setAutoDelete(false);
    auto ended = qCoro(job.get(), &QKeychain::Job::finished, patience);
    job->start();
    const auto answer = co_await ended;
    if (!answer) {
        job->setAutoDelete(true);
        job.release();
        co_return tl::unexpected(keychain::silent());
    }
    if (job->error() != QKeychain::NoError)
        co_return tl::unexpected(keychain::fromLibrary(job->error(), job->errorString()));
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<SecretText>> KeychainEntries::readOpened(QString entry)
{
    auto job = std::make_unique<QKeychain::ReadPasswordJob>(keychainService);
    job->setKey(entry);
    const auto done = co_await finished(job, m_patience);
    if (!done && done.error().code == u"key-missing") {
        // It may have been locked since it was open.
        const bool isBelieved = co_await m_lock.isOpen(entry);
        co_return tl::unexpected(isBelieved ? done.error() : keychain::locked(done.error().detail));
    }
    if (!done)
        co_return tl::unexpected(done.error());
    QString text = job->textData();
    SecretText key(text);
    SecretText::wipe(text);
    co_return key;
}

QCoro::Task<Result<void>> KeychainEntries::write(QString entry, SecretText secret)
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(keychainService);
    job->setKey(entry);
    job->setTextData(secret.reveal());
    co_return co_await finished(job, m_patience);
}

QCoro::Task<Result<void>> KeychainEntries::erase(QString entry)
{
    auto job = std::make_unique<QKeychain::DeletePasswordJob>(keychainService);
    job->setKey(entry);
    const auto done = co_await finished(job, m_patience);
    if (!done && done.error().code != u"key-missing")
        co_return tl::unexpected(done.error());
    co_return Result<void>();
}

QCoro::Task<Result<SecretText>> KeychainEntries::read(QString entry)
{
    const auto opened = co_await m_lock.open(entry, KeychainLock::Use::Reading);
    if (!opened)
        co_return tl::unexpected(logged(u"opening the keychain"_s, opened.error()));
    auto secret = co_await readOpened(entry);
    if (!secret)
        logged(u"reading a key"_s, secret.error());
    co_return secret;
}

QCoro::Task<Result<SecretText>> KeychainEntries::readIfOpen(QString entry)
{
    const bool isReady = co_await m_lock.isReady(entry);
    if (!isReady)
        co_return tl::unexpected(keychain::locked(u"nobody is asked for this"_s));
    co_return co_await readOpened(entry);
}

QCoro::Task<Result<void>> KeychainEntries::store(QString entry, SecretText secret)
{
    const auto opened = co_await m_lock.open(entry, KeychainLock::Use::Storing);
    if (!opened)
        co_return notStored(opened.error());
    for (int turn = 0; turn < mostOfOneName; ++turn) {
        const auto written = co_await write(entry, secret.duplicate());
        if (!written && (turn > 0 || written.error().code == u"keychain-timeout")) // it may do it yet
            co_return notKnown(written.error());
        if (!written)
            co_return notStored(written.error());
        const auto kept = co_await readOpened(entry);
        if (kept && isSameSecret(*kept, secret))
            co_return Result<void>();
        if (!kept && kept.error().code != u"key-missing")
            co_return notKnown(kept.error());
        // An older entry of another form stands before it: all of that name go, and it is written anew.
        const auto erased = co_await erase(entry);
        if (!erased)
            co_return notKnown(erased.error());
    }
    co_return notStored(keychain::notKept());
}

QCoro::Task<Result<void>> KeychainEntries::remove(QString entry)
{
    const auto opened = co_await m_lock.open(entry, KeychainLock::Use::Reading);
    if (!opened)
        co_return tl::unexpected(logged(u"opening the keychain"_s, opened.error()));
    for (int turn = 0; turn < mostOfOneName; ++turn) {
        const auto held = co_await readOpened(entry);
        if (!held && held.error().code == u"key-missing")
            co_return Result<void>(); // looked for in an open keychain
        if (!held)
            co_return tl::unexpected(logged(u"looking for a key"_s, held.error()));
        const auto erased = co_await erase(entry);
        if (!erased)
            co_return tl::unexpected(logged(u"removing a key"_s, erased.error()));
    }
    const auto left = co_await readOpened(entry);
    if (!left && left.error().code == u"key-missing")
        co_return Result<void>();
    co_return tl::unexpected(logged(u"removing a key"_s, left ? keychain::stillThere() : left.error()));
}

} // namespace counterfoil
