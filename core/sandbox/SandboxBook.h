// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SandboxInvoice.h"
#include "base/Result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <vector>

namespace counterfoil {

inline constexpr int unlimited = -1;

/// Which invoices of a merchant to list: made at `from` or later and before `until`, where these are given.
/// An empty list of states means all.
struct HistoryQuestion {
    QString gateway;
    qint64 merchant = 1;
    std::vector<PayState> states = {};
    QDateTime from = {};
    QDateTime until = {};
    bool newestFirst = true;
    qint64 offset = 0;
    int limit = 50;
};

struct HistoryPage {
    std::vector<SandboxInvoice> invoices;
    qint64 total = 0; ///< on all pages together
};

/// The sandbox's memory: an SQLite file, so that a sandbox that is started again still knows its invoices.
/// Several processes may use one file at the same time. It does not know what a gateway is.
class SandboxBook {
public:
    /// An empty `stateFile` keeps everything in memory. Error (kind Unavailable): sandbox-state.
    static Result<std::unique_ptr<SandboxBook>> open(const QString &stateFile);
    ~SandboxBook();
    Q_DISABLE_COPY_MOVE(SandboxBook)

    /// Writes a new invoice and gives it its id. Error (kind Unavailable): sandbox-state, also where the
    /// merchant's reference is unique and taken.
    Result<SandboxInvoice> add(SandboxInvoice invoice);
    std::optional<SandboxInvoice> byId(const QString &gateway, qint64 id) const;
    std::optional<SandboxInvoice> byToken(const QString &token) const;
    /// The newest one, should a merchant have used a reference twice.
    std::optional<SandboxInvoice> byReference(const QString &reference) const;
    /// By a reference that is unique.
    std::optional<SandboxInvoice> byNumber(
        const QString &gateway, qint64 merchant, const QString &reference) const;
    std::optional<SandboxInvoice> byTracking(
        const QString &gateway, qint64 merchant, const QString &tracking) const;
    HistoryPage history(const HistoryQuestion &question) const;

    /// Moves an invoice on, unless another process was faster: false when it no longer is in the state it
    /// had.
    bool move(const SandboxInvoice &invoice, PayState to, const QDateTime &when);
    /// Expires what nobody paid within 14 days of its making.
    void expireOverdue(const QDateTime &now);

    /// How far the sandbox's clock is ahead of the machine's, in seconds.
    qint64 clockOffset() const;
    bool advanceClock(qint64 seconds);

    /// A setting, kept as JSON; null where it was never set.
    Json setting(const QString &name) const;
    bool setSetting(const QString &name, const Json &value);

private:
    explicit SandboxBook(QString connectionName);
    bool run(QSqlQuery &query) const;
    std::optional<SandboxInvoice> one(const QString &condition, const QVariantList &values) const;
    QSqlDatabase database() const { return QSqlDatabase::database(m_connectionName, false); }

    QString m_connectionName;
};

} // namespace counterfoil
