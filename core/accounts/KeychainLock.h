// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>

namespace counterfoil {

/// After what time one gives up: a keychain that does not answer, and a person at its window.
struct KeychainPatience {
    std::chrono::milliseconds answer = std::chrono::seconds(25);
    std::chrono::milliseconds person = std::chrono::minutes(10);
};

/// Whether the keychain is open, and how it comes to be. A locked one answers questions for a key as if there
/// were none, and takes a deletion for done: whoever wants to know asks here first. Errors are those of
/// KeychainErrors.h.
class KeychainLock : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Use {
        Reading,
        Storing, ///< a place for keys is made where there is none yet
    };

    /// After success the keychain was open for that entry. A locked one asks its person in a window of its
    /// own; this waits for the answer, for minutes, and tells it by `asking`. Several that ask at once share
    /// one window, and its outcome.
    virtual QCoro::Task<Result<void>> open(QString entry, Use use) = 0;
    /// Whether it is open now, without asking anybody: then "no such entry" can be believed.
    virtual QCoro::Task<bool> isOpen(QString entry) = 0;
    /// The same before anybody has opened it here: looks first which keychain there is. After true a key is
    /// read without a window.
    virtual QCoro::Task<bool> isReady(QString entry) { return isOpen(std::move(entry)); }
    /// What a person has to know of a key that was removed; empty where it is gone for good.
    virtual LocalizedText remarkOnRemoval() const { return {}; }

Q_SIGNALS:
    /// Somebody waits for the keychain's person: what to do. Empty: that is over.
    void asking(const counterfoil::LocalizedText &sentences);
};

} // namespace counterfoil
