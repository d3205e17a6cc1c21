// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BusKeychain.h"

#include <QDBusObjectPath>
#include <QDBusVariant>

namespace counterfoil {

/// A keychain that speaks the Secret Service interface of freedesktop.org (GNOME Keyring, KeePassXC and
/// others). QtKeychain reaches it through libsecret, which waits 25 seconds for a window at most, and tells
/// a locked collection as an entry that is not there.
class SecretService final : public BusKeychain {
public:
    using BusKeychain::BusKeychain;

    /// Whether libsecret, which QtKeychain loads by its name, can be loaded here.
    static bool hasLibrary();

    QCoro::Task<Result<void>> isThere() override;
    QCoro::Task<Result<void>> open(QString entry, KeychainLock::Use use) override;
    QCoro::Task<bool> isOpen(QString entry) override;
    QCoro::Task<Result<bool>> isReady(QString entry) override;
    LocalizedText askingWords() const override;
    LocalizedText remarkOnRemoval() const override;

private:
    QCoro::Task<Result<QDBusObjectPath>> defaultCollection();
    QCoro::Task<Result<QList<QDBusObjectPath>>> shut(QString entry, QDBusObjectPath collection);
    QCoro::Task<Result<void>> makeCollection();
    QCoro::Task<Result<void>> prompt(QDBusObjectPath path);
    QCoro::Task<QDBusMessage> ask(QString method, QVariantList arguments);

    bool m_isKeePassXC = false;
};

/// Hears how a window that a Secret Service opened was left.
class SecretPrompt final : public QObject {
    Q_OBJECT

public:
    SecretPrompt(QDBusConnection bus, const QDBusObjectPath &path);

Q_SIGNALS:
    void ended(bool wasDismissed);

private Q_SLOTS: // called by the bus, by name
    void noteCompleted(bool wasDismissed, const QDBusVariant &result);
};

} // namespace counterfoil
