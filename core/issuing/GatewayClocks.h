// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/LocalizedText.h"
#include "base/SerialWorker.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <optional>

namespace counterfoil {

/// How far this computer's clock is from each account's gateway, learnt from each answer. It is remembered in
/// a small file, so that a program that has asked nothing yet can say so before a sale: days are looked
/// through by it, and the books are dated by it.
class GatewayClocks : public QObject {
    Q_OBJECT

public:
    struct Difference {
        std::chrono::seconds ahead{0}; ///< of the gateway's; negative: behind
        QDateTime at = {}; ///< when it was learnt, by this computer's clock; UTC
    };
    /// From here on a difference is said.
    static constexpr std::chrono::seconds tolerance = std::chrono::minutes(2);

    /// `file`: where it is remembered, read with the first question; empty: nowhere. `files` outlives this.
    GatewayClocks(Clock clock, QString file, SerialWorker &files, QObject *parent = nullptr);

    /// The account's gateway has just said that time.
    void hear(const QString &accountId, const QDateTime &gateway);
    std::optional<Difference> of(const QString &accountId);
    /// What to tell before a sale with that account; empty where its clock and ours agree, or nobody knows.
    LocalizedText warning(const QString &accountId);

Q_SIGNALS:
    /// There is another warning for that account, or none any more.
    void warningChanged(const QString &accountId);

private:
    void load();
    void store();

    Clock m_clock;
    QString m_file;
    SerialWorker &m_files;
    QHash<QString, Difference> m_known;
    bool m_isLoaded = false;
};

} // namespace counterfoil
