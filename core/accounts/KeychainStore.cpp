// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeychainStore.h"

#include <QCoroSignal>
#include <qt6keychain/keychain.h>

#include <memory>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"Counterfoil"_s;

QString entryOf(const Account &account)
{
    return account.id + u"/api-key"_s;
}

tl::unexpected<Error> timedOut()
{
    return failure(ErrorKind::Unavailable, u"keychain-timeout"_s,
        u"The keychain did not answer in time. Look for a window that asks for its password, then try again."_s);
}

Error errorOf(const QKeychain::Job &job)
{
    const QString detail = u"%1 (%2)"_s.arg(job.errorString()).arg(static_cast<int>(job.error()));
    const auto unavailable = [&detail](const QString &code, const QString &message) {
        return Error{
            ErrorKind::Unavailable, code, message + u" The key is not stored anywhere else."_s, detail};
    };
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::Input, u"key-missing"_s,
            u"The keychain is locked or holds no key for this account. Unlock it and try again; if that does not help, remove the account and add it again with its key."_s,
            detail};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return unavailable(u"keychain-locked"_s,
            u"The keychain is locked or the access was denied. Unlock it (log in to the desktop, or enter its password) and try again."_s);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        break;
    default:
        // What GNOME Keyring answers when its password window was closed: the collection that was to be
        // opened is not there.
        if (job.errorString().contains(u"/org/freedesktop/secrets/"_s))
            return unavailable(u"keychain-locked"_s,
                u"The keychain’s window was closed without a password. Try again and answer it."_s);
        // Without a session bus the job fails in its transport: to the user that is "no keychain" as well.
        // (The texts are GLib's and may be translated; then the advice is the general one.)
        if (!job.errorString().contains(u"D-Bus"_s) && !job.errorString().contains(u"dbus"_s)
            && !job.errorString().contains(u"org.freedesktop"_s)
            && !job.errorString().contains(u"Could not connect"_s))
            return unavailable(u"keychain-error"_s,
                u"The keychain answered with an error: %1."_s.arg(job.errorString().left(200)));
    }
    return unavailable(u"keychain-missing"_s,
        u"No keychain is running. Start one, such as GNOME Keyring, KWallet or KeePassXC’s secret service, and try again."_s);
}

/// Runs the job; a job that is given up ends and deletes itself whenever the keychain answers after all.
template <typename Job>
QCoro::Task<bool> finished(std::unique_ptr<Job> &job, std::chrono::milliseconds patience)
{
    job->setInsecureFallback(false);
    job->setAutoDelete(false);
    auto ended = qCoro(job.get(), &QKeychain::Job::finished, patience);
    job->start();
    const auto answer = co_await ended;
    if (!answer) {
        job->setAutoDelete(true);
        job.release();
    }
    co_return answer.has_value();
}

} // namespace

QCoro::Task<Result<SecretText>> KeychainStore::key(Account account)
{
    auto job = std::make_unique<QKeychain::ReadPasswordJob>(service);
    job->setKey(entryOf(account));
    if (!co_await finished(job, m_patience))
        co_return timedOut();
    if (job->error() != QKeychain::NoError)
        co_return tl::unexpected(errorOf(*job));
    QString text = job->textData();
    SecretText key(text);
    SecretText::wipe(text);
    co_return key;
}

QCoro::Task<Result<void>> KeychainStore::store(Account account, SecretText key)
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(service);
    job->setKey(entryOf(account));
    job->setTextData(key.reveal());
    // The first key of all makes the keychain ask for a new password: that is thought of and typed twice.
    if (!co_await finished(job, 4 * m_patience))
        co_return timedOut();
    if (job->error() != QKeychain::NoError)
        co_return tl::unexpected(errorOf(*job));
    co_return Result<void>();
}

QCoro::Task<Result<void>> KeychainStore::remove(Account account)
{
    auto job = std::make_unique<QKeychain::DeletePasswordJob>(service);
    job->setKey(entryOf(account));
    if (!co_await finished(job, m_patience))
        co_return timedOut();
    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
        co_return tl::unexpected(errorOf(*job));
    co_return Result<void>();
}

} // namespace counterfoil
