// SPDX-License-Identifier: GPL-3.0-or-later
#include "Statements.h"

#include "ImportedInvoices.h"
#include "NamelessSales.h"
#include "Sentences.h"
#include "StatementPages.h"
#include "base/ErrorLog.h"

#include <algorithm>
#include <iterator>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int revisedFor = 30; ///< days: a sale that was called missing may come up so long

} // namespace

const GatewayKind *Statements::kindFor(const Account &account, const QString &gatewayId) const
{
    const auto &kinds = m_services.gatewayKinds.kinds();
    const auto fits = [&account, &gatewayId](const GatewayKind &kind) {
        return kind.hasStatements && account.serves(kind.id) && (gatewayId.isEmpty() || kind.id == gatewayId);
    };
    const auto own = std::find_if(kinds.begin(), kinds.end(),
        [&](const GatewayKind &kind) { return fits(kind) && kind.id == account.gatewayId; });
    const auto found = own == kinds.end() ? std::find_if(kinds.begin(), kinds.end(), fits) : own;
    return found == kinds.end() ? nullptr : &*found;
}

Result<const GatewayKind *> Statements::chooseKind(const Account &account, const QString &gatewayId) const
{
    if (const GatewayKind *kind = kindFor(account, gatewayId))
        return kind;
    if (gatewayId.isEmpty() || account.serves(gatewayId))
        return failure(ErrorKind::Input, u"statement-none"_s,
            //: %1 is the name of an account.
            translatable("Statements", "The gateway of “%1” gives no statements. Choose another account.")
                .arg(account.name));
    return failure(ErrorKind::Input, u"gateway-not-of-account"_s,
        //: %1 is the name of an account, %2 a gateway’s identifier, such as nonstopay.
        translatable("Statements", "The account “%1” is not at the gateway “%2”.")
            .arg(account.name, gatewayId.left(40)));
}

Month Statements::latestMonth() const
{
    return Month::of(m_services.clock().addSecs(14 * 3600).date());
}

QCoro::Task<Result<Statement>> Statements::wholeMonth(OpenedGateway opened, GatewayKind kind, Month month)
{
    StatementPages pages(opened.gateway, kind, month.first(), month.last());
    Statement whole;
    QList<LocalizedText> warnings;
    while (!pages.isOver()) {
        co_await m_services.tracker.takeCalls(opened, 1, {});
        auto page = co_await pages.next();
        if (!page)
            co_return page;
        std::move(page->lines.begin(), page->lines.end(), std::back_inserter(whole.lines));
        whole.isDoubtful = whole.isDoubtful || page->isDoubtful;
        if (warnings.contains(page->warning))
            continue;
        warnings << page->warning;
        whole.warning = sentences(whole.warning, page->warning);
    }
    whole.hasMore = !pages.isWhole();
    co_return whole;
}

QCoro::Task<Result<Reconciliation>> Statements::reconcile(QString accountId, Month month, QString gateway)
{
    if (month > latestMonth())
        co_return failure(ErrorKind::Input, u"statement-future"_s,
            //: %1 is a month, in its basic form: “March 2026”.
            translatable("Statements", "%1 has not begun yet. Choose this month or an earlier one.")
                .arg(month.title()));
    const auto account = co_await m_services.accounts.byId(accountId);
    if (!account)
        co_return tl::unexpected(account.error());
    const auto kind = chooseKind(*account, gateway);
    if (!kind)
        co_return tl::unexpected(kind.error());
    const QString gatewayId = (*kind)->id;

    // Before the gateway is asked: a sale that is made meanwhile must not seem to be missing there.
    const LedgerQuery inMonth{
        .openedSince = month.begin(), .openedBefore = month.end(), .accountId = accountId, .limit = 0};
    auto sales = co_await m_services.ledger.list(inMonth);
    if (!sales)
        co_return tl::unexpected(logged(u"statement"_s, sales.error()));
    const auto opened = co_await m_services.gateways.openWithAccount(accountId, gatewayId);
    if (!opened)
        co_return tl::unexpected(logged(u"statement"_s, opened.error()));
    const auto statement = co_await wholeMonth(*opened, **kind, month);
    if (!statement)
        co_return tl::unexpected(logged(u"statement"_s, statement.error()));

    // After it: what was learnt meanwhile is no difference.
    const SaleNames names = namesIn(*statement, accountId, gatewayId);
    auto known = co_await m_services.ledger.known(names);
    if (!known)
        co_return tl::unexpected(logged(u"statement"_s, known.error()));
    auto accounts = co_await m_services.accounts.all();
    if (!accounts)
        co_return tl::unexpected(logged(u"statement"_s, accounts.error()));
    const BookSide books{std::move(*known), std::move(*sales), std::move(*accounts)};
    Reconciliation reconciliation = reconciled(*statement, books, accountId, gatewayId, month);
    co_return reconciliation;
}

/// The sale of ours that has no number at its gateway yet, if the line is that one; it has its number then.
QCoro::Task<Result<std::optional<Invoice>>> Statements::ourOwn(
    Reconciliation reconciliation, SameMerchant merchant, StatementLine line)
{
    const Result<std::optional<Invoice>> none = std::nullopt;
    if (!line.reference.isEmpty() || line.remoteId.isEmpty())
        co_return none;
    const QDateTime since =
        std::min(reconciliation.month.begin().addDays(-1), m_services.clock().addDays(-revisedFor));
    const auto nameless = co_await namelessSales(m_services.ledger, std::move(merchant), since);
    if (!nameless)
        co_return tl::unexpected(nameless.error());
    if (nameless->empty())
        co_return none;
    const auto opened =
        co_await m_services.gateways.openWithAccount(reconciliation.accountId, reconciliation.gatewayId);
    if (!opened)
        co_return tl::unexpected(opened.error());
    co_await m_services.tracker.takeCalls(*opened, 1, {});
    const auto named = co_await m_services.tracker.askWhose(*opened, line.remoteId, {}, line.settlement);
    if (!named && named.error().kind == ErrorKind::Unavailable)
        co_return tl::unexpected(named.error());
    if (!named || named->isSilent || (named->tracked && named->tracked->error)) {
        //: A line of the gateway’s statement of sales.
        LocalizedText why = translatable("Statements", "The gateway does not tell whose this line is.");
        if (!named)
            why = named.error().message;
        else if (!named->isSilent)
            why = named->tracked->error->message;
        co_return failure(ErrorKind::Input, u"statement-may-be-ours"_s, mayBeOneOf(line, *nameless, why));
    }
    if (!named->tracked)
        co_return none;
    const Result<std::optional<Invoice>> linked = named->tracked->invoice;
    co_return linked;
}

QCoro::Task<Result<Invoice>> Statements::importInvoice(Reconciliation reconciliation, StatementLine line)
{
    if (!whyNotTaken(line).isEmpty())
        co_return failure(ErrorKind::Input, u"statement-not-imported"_s,
            //: %1 is the number by which the statement calls the sale.
            translatable("Statements", "The statement’s line %1 lacks what a sale in the books needs.")
                .arg((line.reference.isEmpty() ? line.remoteId : line.reference).left(60)));
    const auto account = co_await m_services.accounts.byId(reconciliation.accountId);
    if (!account)
        co_return tl::unexpected(account.error());
    const auto accounts = co_await m_services.accounts.all();
    if (!accounts)
        co_return tl::unexpected(accounts.error());
    const SameMerchant merchant(reconciliation.accountId, reconciliation.gatewayId, *accounts);
    const auto ours = co_await ourOwn(reconciliation, merchant, line);
    if (!ours)
        co_return tl::unexpected(ours.error());
    if (*ours)
        co_return **ours;
    const ImportedFrom from{.account = *account,
        .gatewayId = reconciliation.gatewayId,
        .now = m_services.clock(),
        .sisters = merchant.sisters(),
        .doubt = reconciliation.isDoubtful ? reconciliation.warning : LocalizedText()};
    const std::vector<ImportedInvoice> sales{importedInvoice(line, from, m_services.methods)};
    const QString name = u"importing "_s + sales.front().invoice.reference;
    const auto taken = co_await m_services.ledger.importInvoices(sales);
    if (!taken)
        co_return tl::unexpected(logged(name, taken.error()));
    if (!taken->front())
        co_return tl::unexpected(logged(name, taken->front().error()));
    co_return taken->front();
}

} // namespace counterfoil
