// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementWork.h"

#include <QPointer>

namespace counterfoil {

using namespace Qt::StringLiterals;

StatementWork::StatementWork(Statements &statements, QObject *parent)
    : QObject(parent)
    , m_statements(statements)
{
}

void StatementWork::begin(Doing doing)
{
    m_doing = doing;
    Q_EMIT changed();
}

void StatementWork::forget()
{
    ++m_visit;
    m_reconciliation.reset();
    m_trouble = {};
    begin(Doing::Nothing);
}

void StatementWork::reconcile(const QString &accountId, Month month, const QString &gatewayId)
{
    if (m_doing != Doing::Nothing)
        return;
    m_reconciliation.reset();
    m_trouble = {};
    begin(Doing::Comparing);
    doCompare(accountId, month, gatewayId, ++m_visit);
}

QCoro::Task<> StatementWork::doCompare(QString accountId, Month month, QString gatewayId, int visit)
{
    const QPointer<StatementWork> self(this);
    const auto reconciliation = co_await m_statements.reconcile(accountId, month, gatewayId);
    if (!self || visit != m_visit)
        co_return;
    if (reconciliation)
        m_reconciliation = *reconciliation;
    else
        m_trouble = reconciliation.error().message;
    begin(Doing::Nothing);
}

void StatementWork::importInvoices(std::vector<StatementLine> lines)
{
    if (m_doing != Doing::Nothing || !m_reconciliation || lines.empty())
        return;
    begin(Doing::Importing);
    doImport(*m_reconciliation, std::move(lines), ++m_visit);
}

QCoro::Task<> StatementWork::doImport(
    Reconciliation reconciliation, std::vector<StatementLine> lines, int visit)
{
    const QPointer<StatementWork> self(this);
    Statements &statements = m_statements; // outlives this
    qsizetype done = 0;
    LocalizedText reason;
    for (const StatementLine &line : lines) {
        const auto taken = co_await statements.importInvoice(reconciliation, line);
        if (taken) {
            update(&reconciliation, *taken);
            ++done;
            continue;
        }
        reason = taken.error().message;
        if (taken.error().kind == ErrorKind::Unavailable)
            break; // the others would fare no better
    }
    if (!self || visit != m_visit)
        co_return;
    m_reconciliation = reconciliation;
    begin(Doing::Nothing);
    const auto all = static_cast<qsizetype>(lines.size());
    if (done == all)
        Q_EMIT said(translatable("StatementWork", "%n sale(s) imported into the books.", nullptr, done),
            look::Tone::Good);
    else
        //: %1 is how many of them are; why it is not all follows.
        Q_EMIT said(
            translatable("StatementWork", "%1 of %n sale(s) imported into the books.", nullptr, all).arg(done)
                + u" "_s + reason,
            look::Tone::Bad);
}

void StatementWork::check(const QStringList &references)
{
    if (m_doing != Doing::Nothing || !m_reconciliation || references.isEmpty())
        return;
    begin(Doing::Checking);
    doCheck(references, ++m_visit);
}

QCoro::Task<> StatementWork::doCheck(QStringList references, int visit)
{
    const QPointer<StatementWork> self(this);
    Statements &statements = m_statements;
    qsizetype done = 0;
    LocalizedText reason;
    for (const QString &reference : references) {
        const auto tracked = co_await statements.settle(reference);
        if (!self || visit != m_visit)
            co_return; // each answer is in the books; the rest can be asked for again
        if (!tracked) {
            reason = tracked.error().message;
            break;
        }
        update(&*m_reconciliation, tracked->invoice);
        if (!tracked->error) {
            ++done;
            continue;
        }
        reason = tracked->error->message;
        if (tracked->error->code == u"no-answer" || tracked->error->kind == ErrorKind::Unavailable)
            break;
    }
    begin(Doing::Nothing);
    if (done == references.size())
        Q_EMIT said(
            translatable("StatementWork",
                "The gateway was asked about %n sale(s). What it said stands in the list.", nullptr, done),
            look::Tone::Good);
    else
        //: %1 is about how many of them it could; why it is not all follows.
        Q_EMIT said(translatable("StatementWork", "The gateway could be asked about %1 of %n sale(s).",
                        nullptr, references.size())
                        .arg(done)
                + u" "_s + reason,
            look::Tone::Bad);
}

} // namespace counterfoil
