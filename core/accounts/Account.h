// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>
#include <QUrl>

#include <map>

namespace counterfoil {

/// Id and name of the training account, which is built in (app/shared/Training.h): no money moves.
inline constexpr QStringView sandboxAccount = u"sandbox";

/// A merchant's access to one gateway, without its key: that lies in the keychain under `id`.
struct Account {
    QString id; ///< stable, made once; also names the key in the keychain
    QString name; ///< what the user calls it; unique
    QString gatewayId;
    QUrl baseUrl;
    QString clientId = {}; ///< where the gateway wants one
    bool directAllowed = false; ///< whether the shop switched direct (S2S) sales on
    bool builtIn = false; ///< the training account: always there, not stored, its key is no secret
    std::map<QString, QString> paths =
        {}; ///< call -> path, where this gateway's account has another one (A.4, A.7)
    /// When it was added, or was given another key; UTC. Whoever sold before may have had another merchant's.
    QDateTime addedAt = {};

    /// Whether sales of that gateway's methods may be issued with it. People practise with every gateway.
    bool serves(QStringView gateway) const { return builtIn || gatewayId == gateway; }

    /// A call's path: the account's own, else the usual one.
    QString pathOf(const QString &call, const QString &usual) const
    {
        const auto own = paths.find(call);
        return own == paths.end() ? usual : own->second;
    }

    bool operator==(const Account &) const = default;
};

} // namespace counterfoil
