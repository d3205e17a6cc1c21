// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KeychainLock.h"

#include <QFuture>
#include <QTimer>

#include <memory>

namespace counterfoil {

class BusKeychain;

/// The lock of the keychain that QtKeychain uses in this session: KWallet under KDE, the Secret Service
/// elsewhere. Asks the session bus with its first question, not before.
class BusKeychainLock final : public KeychainLock {
    Q_OBJECT

public:
    explicit BusKeychainLock(KeychainPatience patience = {}, QObject *parent = nullptr);
    ~BusKeychainLock() override;

    QCoro::Task<Result<void>> open(QString entry, Use use) override;
    QCoro::Task<bool> isOpen(QString entry) override;
    QCoro::Task<bool> isReady(QString entry) override;
    LocalizedText remarkOnRemoval() const override;

private:
    QCoro::Task<Result<void>> find();
    QCoro::Task<Result<void>> openNow(QString entry, Use use);
    void tellWhoWaits();
    void noteAnswer();

    const KeychainPatience m_patience;
    std::shared_ptr<BusKeychain> m_keychain;
    QFuture<Result<void>> m_opening; ///< that somebody waits for
    QTimer m_slow; ///< what is answered at once is not spoken of
    bool m_isTold = false;
};

} // namespace counterfoil
