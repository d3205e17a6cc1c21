// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issuing/Statements.h"
#include "look/Colours.h"

#include <QObject>

#include <optional>

namespace counterfoil {

/// What the view of a statement has done, one thing after the other: compare, import, check. What was
/// begun for another account or month is carried out, but not shown any more.
class StatementWork final : public QObject {
    Q_OBJECT

public:
    enum class Doing { Nothing, Comparing, Importing, Checking };

    explicit StatementWork(Statements &statements, QObject *parent = nullptr);

    Doing doing() const { return m_doing; }
    const std::optional<Reconciliation> &reconciliation() const { return m_reconciliation; }
    /// Why there is no reconciliation; empty where none was asked for.
    const LocalizedText &trouble() const { return m_trouble; }

    /// `gatewayId` as in Statements::reconcile.
    void reconcile(const QString &accountId, Month month, const QString &gatewayId);
    void importInvoices(std::vector<StatementLine> lines);
    void check(const QStringList &references);
    /// Another account or month is looked at now.
    void forget();

Q_SIGNALS:
    void changed(); ///< what is being done, or the reconciliation
    /// What came of importing or checking.
    void said(const counterfoil::LocalizedText &words, counterfoil::look::Tone tone);

private:
    QCoro::Task<> doCompare(QString accountId, Month month, QString gatewayId, int visit);
    QCoro::Task<> doImport(Reconciliation reconciliation, std::vector<StatementLine> lines, int visit);
    QCoro::Task<> doCheck(QStringList references, int visit);
    void begin(Doing doing);

    Statements &m_statements;
    std::optional<Reconciliation> m_reconciliation;
    LocalizedText m_trouble;
    Doing m_doing = Doing::Nothing;
    int m_visit = 0; ///< an answer to an older question comes too late
};

} // namespace counterfoil
