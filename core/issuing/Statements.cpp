// SPDX-License-Identifier: GPL-3.0-or-later
#include "Statements.h"

#include "base/ErrorLog.h"
#include "invoices/Reference.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// What is known of the sale's fields. The gateway's client asks by the number among them.
Json fieldsOf(const StatementLine &line, const PaymentMethod &method)
{
    Json fields = Json::object();
    fields.set(merchantNumberField.toString(), Json::string(line.reference));
    if (const Field *amount = method.field(FieldKind::Amount))
        fields.set(amount->wireName, Json::number(line.amount->decimalText()));
    if (const Field *system = method.field(FieldKind::PaymentSystem))
        fields.set(system->wireName, Json::string(line.system));
    return fields;
}

Evidence evidenceOf(const Comparison &comparison, const StatementLine &line, const QDateTime &now)
{
    Evidence evidence{.kind = EvidenceKind::Imported,
        .source = u"gateway: statement"_s,
        .at = now,
        .state = line.state.value_or(State::Open),
        .remoteId = line.remoteId,
        .remoteStatus = line.remoteStatus,
        .message = line.message,
        .answer = line.answer};
    if (!comparison.isDoubtful)
        return evidence;
    evidence.warning = comparison.warning;
    evidence.state = State::Open; // anybody could have said how it ended; the tracker asks
    return evidence;
}

} // namespace

const GatewayKind *Statements::kindFor(const Account &account) const
{
    const auto &kinds = m_office.gatewayKinds.kinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
        [&account](const GatewayKind &kind) { return kind.hasStatements && account.serves(kind.id); });
    return found == kinds.end() ? nullptr : &*found;
}

Month Statements::latestMonth() const
{
    return Month::of(m_office.clock().addSecs(14 * 3600).date());
}

const PaymentMethod *Statements::methodOf(const QString &gatewayId) const
{
    const auto &methods = m_office.methods.methods();
    const auto found = std::find_if(methods.begin(), methods.end(),
        [&gatewayId](const PaymentMethod &method) { return method.gatewayId == gatewayId; });
    return found == methods.end() ? nullptr : &*found;
}

QCoro::Task<Result<Comparison>> Statements::compare(QString accountId, Month month)
{
    if (month > latestMonth())
        co_return failure(ErrorKind::Input, u"statement-future"_s,
            u"%1 has not begun yet. Choose this month or an earlier one."_s.arg(month.title()));
    const auto account = co_await m_office.accounts.byId(accountId);
    if (!account)
        co_return tl::unexpected(account.error());
    const GatewayKind *kind = kindFor(*account);
    if (!kind)
        co_return failure(ErrorKind::Input, u"statement-none"_s,
            u"The gateway of “%1” gives no statements. Choose another account."_s.arg(account->name));
    const QString gatewayId = kind->id;

    // Before the gateway is asked: a sale that is made meanwhile must not seem to be missing there.
    const LedgerQuery inMonth{
        .openedSince = month.begin(), .openedBefore = month.end(), .accountId = accountId, .limit = 0};
    auto sales = co_await m_office.ledger.list(inMonth);
    if (!sales)
        co_return tl::unexpected(logged(u"statement"_s, sales.error()));
    const auto gateway = co_await m_office.gateways.open(accountId, gatewayId);
    if (!gateway)
        co_return tl::unexpected(logged(u"statement"_s, gateway.error()));
    const auto statement = co_await (*gateway)->statement(month.first(), month.last());
    if (!statement)
        co_return tl::unexpected(logged(u"statement"_s, statement.error()));

    // After it: what was learnt meanwhile is no difference.
    const SaleNames names = namesIn(*statement, accountId, gatewayId);
    auto known = co_await m_office.ledger.known(names);
    if (!known)
        co_return tl::unexpected(logged(u"statement"_s, known.error()));
    const BookSide books{std::move(*known), std::move(*sales)};
    Comparison comparison = compared(*statement, books, accountId, gatewayId, month);
    co_return comparison;
}

QCoro::Task<Result<Invoice>> Statements::takeOver(Comparison comparison, StatementLine line)
{
    const PaymentMethod *method = methodOf(comparison.gatewayId);
    if (!method || line.reference.isEmpty() || line.system.isEmpty() || !line.amount
        || !line.amount->isPositive())
        co_return failure(ErrorKind::Input, u"statement-not-taken"_s,
            u"The statement’s line %1 lacks what a sale in the books needs."_s.arg(
                (line.reference.isEmpty() ? line.remoteId : line.reference).left(60)));
    const auto account = co_await m_office.accounts.byId(comparison.accountId);
    if (!account)
        co_return tl::unexpected(account.error());
    const QDateTime now = m_office.clock();
    const QDateTime made = line.createdAt.isValid() ? line.createdAt : comparison.month.begin();
    const QString identity = account->id + u'\n' + line.reference + u'\n' + line.remoteId;
    const Invoice sale{.reference = referenceFor(identity),
        .accountId = account->id,
        .accountName = account->name,
        .gatewayId = comparison.gatewayId,
        .methodId = method->id,
        .amount = *line.amount,
        .fields = fieldsOf(line, *method),
        .openedAt = std::min(made, now)}; // the gateway's clock may be ahead of ours
    const Evidence evidence = evidenceOf(comparison, line, now);
    const auto taken = co_await m_office.ledger.takeOver(sale, evidence);
    if (!taken)
        co_return tl::unexpected(logged(u"taking over "_s + sale.reference, taken.error()));
    co_return taken;
}

} // namespace counterfoil
