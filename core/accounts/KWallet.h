// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BusKeychain.h"

namespace counterfoil {

/// KDE's keychain. The first program that wants it, and any after it was closed, make it open a window: the
/// kind of wallet, a new password twice, or the password. QtKeychain waits 25 seconds for that and then says
/// that there is no reply, while the window stands there: so it is opened here first, for as long as a person
/// needs.
class KWallet final : public BusKeychain {
public:
    /// `version` of the daemon: 5 or 6.
    KWallet(QDBusConnection bus, KeychainPatience patience, int version);

    /// The version that QtKeychain would ask in this session; 0: it would ask the Secret Service first.
    static int versionOfSession();

    QCoro::Task<Result<void>> isThere() override;
    QCoro::Task<Result<void>> open(QString entry, KeychainLock::Use use) override;
    QCoro::Task<bool> isOpen(QString entry) override;
    QCoro::Task<Result<bool>> isReady(QString entry) override;
    LocalizedText askingWords() const override;
    /// By its person, as isThere() found: QtKeychain then asks the Secret Service.
    bool isSwitchedOff() const { return m_isOff; }

private:
    QCoro::Task<QDBusMessage> ask(QString method, QVariantList arguments, std::chrono::milliseconds patience);
    QCoro::Task<Result<bool>> asksNobody();

    QString m_service;
    QString m_path;
    QString m_wallet; ///< its name, once isThere() has ended well
    bool m_isOpen = false; ///< as it said last
    bool m_isOurs = false; ///< this program was let into it
    bool m_isAsked = false; ///< for those whom no person waits for
    bool m_isOff = false;
};

} // namespace counterfoil
