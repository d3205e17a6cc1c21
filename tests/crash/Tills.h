// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Scene.h"

#include <QStringList>
#include <QTemporaryDir>

namespace counterfoil {

/// The merchant's side: homes of the program, an account for each lane of the scene in all of them, and the
/// commands that sell; and a second account for each, with the same key. Even lanes lead to gateway A (a card
/// sale), odd ones to gateway B (an e-invoice).
class Tills {
public:
    /// Adds the accounts with counterfoilctl; their keys go to the keychain.
    Tills(Scene &scene, const QString &folder);

    static QChar gatewayOf(int lane) { return lane % 2 == 0 ? u'A' : u'B'; }
    /// What tells one sale from all others, at the gateway too.
    static QString tagOf(int attempt, QChar gateway);
    /// `isSister`: under the lane's second account, which has the same key.
    static QStringList sale(int attempt, int lane, bool isSister = false);
    static QString accountOf(int lane, bool isSister);

    /// A home with the accounts, and no ledger yet.
    QString newHome();
    const QStringList &homes() const { return m_homes; }
    static QString ledger(const QString &home) { return home + QStringLiteral("/ledger.sqlite"); }

private:
    QString m_folder;
    QStringList m_homes;
};

} // namespace counterfoil
