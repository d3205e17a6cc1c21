// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecretService.h"

#include "KeychainErrors.h"

#include <QCoroSignal>
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QLibrary>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

// Source: Secret Service API Draft 0.2, freedesktop.org.
const QString service = u"org.freedesktop.secrets"_s;
const QString servicePath = u"/org/freedesktop/secrets"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;
const QString collectionInterface = u"org.freedesktop.Secret.Collection"_s;
const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;
const QString busService = u"org.freedesktop.DBus"_s;
/// The name of KeePassXC's window on the bus.
const QString keePassXC = u"org.keepassxc.KeePassXC.MainWindow"_s;

bool isNone(const QDBusObjectPath &path)
{
    return path.path() == u"/";
}

/// As QtKeychain names an entry.
QVariant attributesOf(const QString &entry)
{
    static const int registered = qDBusRegisterMetaType<QMap<QString, QString>>().id();
    Q_UNUSED(registered)
    return QVariant::fromValue(QMap<QString, QString>{{u"user"_s, entry}, {u"server"_s, keychainService}});
}

template <typename Value>
Value argument(const QDBusMessage &answer, int number)
{
    return qdbus_cast<Value>(answer.arguments().value(number));
}

} // namespace

bool SecretService::hasLibrary()
{
    static const bool isThere = QLibrary(u"secret-1"_s, 0).load();
    return isThere;
}

QCoro::Task<QDBusMessage> SecretService::ask(QString method, QVariantList arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, servicePath, serviceInterface, method);
    call.setArguments(arguments);
    return busCall(m_bus, call, m_patience.answer);
}

QCoro::Task<Result<QDBusObjectPath>> SecretService::defaultCollection()
{
    const QVariantList arguments(1, u"default"_s);
    const QDBusMessage answer = co_await ask(u"ReadAlias"_s, arguments);
    if (const auto error = errorIn(answer))
        co_return tl::unexpected(*error);
    co_return argument<QDBusObjectPath>(answer, 0);
}

QCoro::Task<Result<void>> SecretService::isThere()
{
    const auto collection = co_await defaultCollection();
    if (!collection)
        co_return tl::unexpected(collection.error());
    const auto owner = [](const QString &name) {
        QDBusMessage call = QDBusMessage::createMethodCall(
            busService, u"/org/freedesktop/DBus"_s, busService, u"GetNameOwner"_s);
        call << name;
        return call;
    };
    const QDBusMessage ours = co_await busCall(m_bus, owner(service), m_patience.answer);
    const QDBusMessage theirs = co_await busCall(m_bus, owner(keePassXC), m_patience.answer);
    m_isKeePassXC = theirs.type() == QDBusMessage::ReplyMessage && theirs.arguments() == ours.arguments();
    co_return Result<void>();
}

/// What has to be unlocked before the entry's absence can be believed: the collection that new entries go
/// into, and entries of that name that lie elsewhere. Where there is neither such a collection nor such an
/// entry nothing is open that could be asked (KeePassXC with all its databases closed).
QCoro::Task<Result<QList<QDBusObjectPath>>> SecretService::shut(QString entry, QDBusObjectPath collection)
{
    QList<QDBusObjectPath> closed;
    if (!isNone(collection)) {
        QDBusMessage question = QDBusMessage::createMethodCall(
            service, collection.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        question << collectionInterface << u"Locked"_s;
        const QDBusMessage answer = co_await busCall(m_bus, question, m_patience.answer);
        if (const auto error = errorIn(answer))
            co_return tl::unexpected(*error);
        if (argument<QDBusVariant>(answer, 0).variant().toBool())
            closed << collection;
    }
    const QVariantList attributes(1, attributesOf(entry));
    const QDBusMessage found = co_await ask(u"SearchItems"_s, attributes);
    if (const auto error = errorIn(found))
        co_return tl::unexpected(*error);
    for (const QDBusObjectPath &item : argument<QList<QDBusObjectPath>>(found, 1)) {
        if (isNone(collection) || !item.path().startsWith(collection.path() + u'/'))
            closed << item;
    }
    const bool isNothingThere = isNone(collection) && closed.isEmpty();
    if (isNothingThere && argument<QList<QDBusObjectPath>>(found, 0).isEmpty())
        co_return tl::unexpected(keychain::locked(u"no collection is open"_s));
    co_return closed;
}

QCoro::Task<Result<void>> SecretService::open(QString entry, KeychainLock::Use use)
{
    const auto collection = co_await defaultCollection();
    if (!collection)
        co_return tl::unexpected(collection.error());
    if (isNone(*collection) && use == KeychainLock::Use::Storing)
        co_return co_await makeCollection();
    const auto closed = co_await shut(entry, *collection);
    if (!closed)
        co_return tl::unexpected(closed.error());
    if (closed->isEmpty())
        co_return Result<void>();
    const QVariantList arguments(1, QVariant::fromValue(*closed));
    const QDBusMessage answer = co_await ask(u"Unlock"_s, arguments);
    if (const auto error = errorIn(answer))
        co_return tl::unexpected(*error);
    const auto window = argument<QDBusObjectPath>(answer, 1);
    if (!isNone(window)) {
        const auto answered = co_await prompt(window);
        if (!answered)
            co_return answered;
    }
    const bool opened = co_await isOpen(entry);
    if (!opened)
        co_return tl::unexpected(keychain::locked(u"still locked after unlocking"_s));
    co_return Result<void>();
}

QCoro::Task<bool> SecretService::isOpen(QString entry)
{
    const auto isReady = co_await this->isReady(entry);
    co_return isReady &&*isReady;
}

QCoro::Task<Result<bool>> SecretService::isReady(QString entry)
{
    const auto collection = co_await defaultCollection();
    if (!collection)
        co_return tl::unexpected(collection.error());
    const auto closed = co_await shut(entry, *collection);
    if (!closed)
        co_return tl::unexpected(closed.error());
    const bool isOpen = closed->isEmpty();
    co_return isOpen;
}

/// The very first key on a computer: the keychain asks for a new password.
QCoro::Task<Result<void>> SecretService::makeCollection()
{
    const QVariantMap properties{{collectionInterface + u".Label"_s, u"Default keyring"_s}};
    QVariantList arguments;
    arguments << properties << u"default"_s;
    const QDBusMessage answer = co_await ask(u"CreateCollection"_s, arguments);
    if (const auto error = errorIn(answer))
        co_return tl::unexpected(*error);
    const auto window = argument<QDBusObjectPath>(answer, 1);
    if (isNone(window))
        co_return Result<void>();
    co_return co_await prompt(window);
}

QCoro::Task<Result<void>> SecretService::prompt(QDBusObjectPath path)
{
    auto *window = new SecretPrompt(m_bus, path); // it must outlive the signal that it ends with
    auto ended = qCoro(window, &SecretPrompt::ended, m_patience.person);
    QDBusMessage call = QDBusMessage::createMethodCall(service, path.path(), promptInterface, u"Prompt"_s);
    call << QString(); // the window to stand over: none
    // Its own answer says nothing that `Completed` does not, and KeePassXC gives it after the person's.
    m_bus.asyncCall(call, static_cast<int>(m_patience.person.count()));
    const auto wasDismissed = co_await ended;
    window->deleteLater();
    if (!wasDismissed) {
        m_bus.asyncCall(QDBusMessage::createMethodCall(service, path.path(), promptInterface, u"Dismiss"_s));
        co_return tl::unexpected(keychain::silent(u"nobody answered its window"_s));
    }
    if (*wasDismissed)
        co_return tl::unexpected(keychain::locked(u"its window was closed"_s));
    co_return Result<void>();
}

LocalizedText SecretService::askingWords() const
{
    return translatable("SecretService",
        "Your keychain asks for its password in a window of its own. Answer it there; Counterfoil then goes "
        "on "
        "by itself.");
}

LocalizedText SecretService::remarkOnRemoval() const
{
    if (!m_isKeePassXC)
        return {};
    return translatable("SecretService",
        "KeePassXC moves what is deleted to its recycle bin: empty that, too, if nobody shall find the key "
        "again.");
}

SecretPrompt::SecretPrompt(QDBusConnection bus, const QDBusObjectPath &path)
{
    bus.connect(
        service, path.path(), promptInterface, u"Completed"_s, this, SLOT(noteCompleted(bool, QDBusVariant)));
}

void SecretPrompt::noteCompleted(bool wasDismissed, const QDBusVariant &)
{
    Q_EMIT ended(wasDismissed);
}

} // namespace counterfoil
