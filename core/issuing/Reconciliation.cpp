// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reconciliation.h"

#include "ImportedInvoices.h"
#include "KnownSales.h"
#include "Sentences.h"
#include "invoices/SaleMoney.h"
#include "money/StatedAmount.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shown = 60; ///< of a number from outside, in a note

void addNote(LocalizedText *notes, const LocalizedText &note)
{
    *notes = sentences(*notes, note);
}

/// What comes from outside is not longer than anybody reads.
Settlement shortened(Settlement settlement)
{
    for (QString *text : {&settlement.paid, &settlement.paidCurrency, &settlement.fee,
             &settlement.feeCurrency, &settlement.received, &settlement.receivedCurrency})
        text->truncate(shown);
    return settlement;
}

bool hasSameId(const StatementLine &line, const Invoice &sale)
{
    return !line.remoteId.isEmpty() && line.remoteId == sale.remoteId;
}

/// A word of the gateway that we do not know agrees where the books have heard the same word.
bool agreesInState(const StatementLine &line, const Invoice &sale)
{
    return line.state ? *line.state == sale.state : line.remoteStatus == sale.remoteStatus;
}

/// A paid line's money, read as the books' own sales are (SaleMoney). Of what was asked for.
SaleMoney moneyOn(const StatementLine &line, const Money &asked)
{
    return moneyOf({.reference = line.reference,
        .accountId = {},
        .accountName = {},
        .gatewayId = {},
        .methodId = {},
        .amount = asked,
        .state = *line.state,
        .settlement = line.settlement});
}

/// Whether a line states other money about a sale that both sides call paid: what somebody should look at and
/// the books do not know of, or another amount that was paid.
bool differsInSettlement(const StatementLine &line, const Invoice &sale)
{
    if (line.settlement.isEmpty() || !line.state || !isPaid(*line.state) || !isPaid(sale.state))
        return false;
    const SaleMoney theirs = moneyOn(line, sale.amount);
    const SaleMoney ours = moneyOf(sale);
    if (theirs.differs() && theirs.reason != ours.reason)
        return true;
    const bool isTold = !StatedAmount::read(line.settlement.paid).isAbsent(); // else it is what was asked for
    return isTold && theirs.paid && ours.paid && !isSameAmount(*theirs.paid, *ours.paid);
}

void judgeKnown(ReconciledLine *compared)
{
    const StatementLine &line = compared->line;
    const Invoice &sale = *compared->ours;
    compared->standing = agreesInState(line, sale) ? Standing::Agrees : Standing::StateDiffers;
    if (!line.amount)
        addNote(&compared->note,
            translatable("Reconciliation", "The statement’s amount cannot be read, so it was not compared."));
    else if (!isSameAmount(*line.amount, sale.amount))
        compared->standing = Standing::AmountDiffers;
    if (differsInSettlement(line, sale)) {
        compared->standing = Standing::AmountDiffers;
        addNote(&compared->note,
            //: %1: whole sentences, such as “Customer pays 500 XOF. Fee 5 XOF.” “Its”: the sale’s.
            translatable("Reconciliation", "The statement says about its money: %1")
                .arg(shortened(line.settlement).words()));
    }
    if (!line.state)
        addNote(&compared->note,
            //: %1 is what the gateway calls the state of a sale, such as HELD.
            translatable("Reconciliation", "The gateway’s word “%1” is not known to this program.")
                .arg(line.remoteStatus.left(shown)));
    if (!line.remoteId.isEmpty() && !sale.remoteId.isEmpty() && line.remoteId != sale.remoteId)
        addNote(&compared->note,
            //: By what number the gateway calls the sale. “Here” is the gateway’s statement.
            translatable("Reconciliation", "The gateway’s number is %1 here and %2 in the books.")
                .arg(line.remoteId.left(shown), sale.remoteId.left(shown)));
}

/// By what two lines of a sale that is not in the books are known to be the same.
QStringList identitiesOf(const StatementLine &line)
{
    QStringList names;
    if (!line.reference.isEmpty())
        names << u"number "_s + line.reference;
    if (!line.remoteId.isEmpty())
        names << u"id "_s + line.remoteId;
    return names;
}

void markRepeated(ReconciledLine *compared)
{
    compared->standing = Standing::Repeated;
    compared->canBeImported = false;
    addNote(&compared->note,
        translatable(
            "Reconciliation", "The statement lists this sale more than once; this line is not counted."));
}

void markRepeatedLines(std::vector<ReconciledLine> *lines)
{
    QHash<QString, std::size_t> counted; // by our reference: the line that counts
    QHash<QString, std::size_t> unknown; // by number or id: the line of a sale that is not in the books
    for (std::size_t i = 0; i < lines->size(); ++i) {
        ReconciledLine &each = (*lines)[i];
        if (!each.ours) {
            const QStringList names = identitiesOf(each.line);
            const auto again = std::find_if(names.begin(), names.end(),
                [&unknown](const QString &name) { return unknown.contains(name); });
            std::size_t counts = i;
            if (again != names.end()) { // of two, the one that can be imported
                ReconciledLine &first = (*lines)[unknown.value(*again)];
                const bool isBetter = each.canBeImported && !first.canBeImported;
                counts = isBetter ? i : unknown.value(*again);
                markRepeated(isBetter ? &first : &each);
            }
            for (const QString &name : names)
                unknown.insert(name, counts);
            continue;
        }
        const auto earlier = counted.constFind(each.ours->reference);
        if (earlier == counted.constEnd()) {
            counted.insert(each.ours->reference, i);
            continue;
        }
        ReconciledLine &first = (*lines)[*earlier];
        const bool isBetter = hasSameId(each.line, *each.ours) && !hasSameId(first.line, *first.ours);
        markRepeated(isBetter ? &first : &each);
        if (isBetter)
            counted.insert(each.ours->reference, i);
    }
}

/// The gateway does not tell its time zone, so near a border a sale may stand in the neighbour's statement.
LocalizedText doubtAbout(const Invoice &sale, const Reconciliation &reconciliation)
{
    const Month &month = reconciliation.month;
    if (sale.state == State::Issuing || sale.state == State::Unknown)
        //: A sale. To check it is to ask the gateway about it.
        return translatable("Reconciliation", "It is not known whether the gateway has it. Check it.");
    const bool early = sale.openedAt < month.begin().addDays(1);
    if (early || sale.openedAt >= month.end().addDays(-1))
        //: A sale. %1 is the month before or after, in its basic form: “March 2026”.
        return translatable("Reconciliation",
            "It was issued within a day of the month’s border: it may stand in the statement of %1.")
            .arg((early ? month.previous() : month.next()).title());
    if (!reconciliation.isWhole)
        //: “It” is a sale that the statement does not list.
        return translatable(
            "Reconciliation", "The statement is not whole: the gateway may have it all the same.");
    return {};
}

/// Adds up what is paid; a sum that left 64 bits stays lost.
class Adder {
public:
    void addTheirs(const Money &amount)
    {
        PaidSums &sums = of(amount.currency());
        sums.theirs = added(sums.theirs, amount);
        ++sums.theirCount;
    }
    void addOurs(const Money &amount)
    {
        PaidSums &sums = of(amount.currency());
        sums.ours = added(sums.ours, amount);
        ++sums.ourCount;
    }
    std::vector<PaidSums> all() const
    {
        std::vector<PaidSums> list;
        list.reserve(m_sums.size());
        for (const auto &[code, sums] : m_sums)
            list.push_back(sums);
        return list;
    }

private:
    PaidSums &of(Currency currency)
    {
        const Money nothing(0, currency);
        return m_sums.try_emplace(currency.code(), PaidSums{currency, nothing, nothing}).first->second;
    }
    static std::optional<Money> added(const std::optional<Money> &sum, const Money &amount)
    {
        return sum ? sum->plus(amount) : std::nullopt;
    }

    std::map<QString, PaidSums> m_sums;
};

std::optional<Money> paidOn(const StatementLine &line)
{
    return line.amount ? moneyOn(line, *line.amount).paid : std::nullopt;
}

void addUp(Reconciliation *reconciliation)
{
    Adder adder;
    reconciliation->paidWithoutAmount = 0;
    for (const ReconciledLine &each : reconciliation->lines) {
        if (each.standing == Standing::Repeated)
            continue;
        const bool theyArePaid = each.line.state && isPaid(*each.line.state);
        const bool weArePaid = each.ours && isPaid(each.ours->state);
        const auto theirs = theyArePaid ? paidOn(each.line) : std::nullopt;
        const auto ours = weArePaid ? moneyOf(*each.ours).paid : std::nullopt;
        if (theirs)
            adder.addTheirs(*theirs);
        if (ours)
            adder.addOurs(*ours);
        if ((theyArePaid && !theirs) || (weArePaid && !ours))
            ++reconciliation->paidWithoutAmount;
    }
    for (const UnlistedSale &each : reconciliation->unlisted) {
        if (!each.note.isEmpty() || !isPaid(each.sale.state))
            continue;
        if (const auto ours = moneyOf(each.sale).paid)
            adder.addOurs(*ours);
        else
            ++reconciliation->paidWithoutAmount;
    }
    reconciliation->sums = adder.all();
}

bool isAbout(const ReconciledLine &each, const Invoice &sale)
{
    if (each.ours)
        return each.ours->reference == sale.reference;
    return each.canBeImported
        && (each.line.reference.isEmpty() ? hasSameId(each.line, sale)
                                          : each.line.reference == merchantNumber(sale));
}

} // namespace

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Agrees:
        return u"agrees"_s;
    case Standing::StateDiffers:
        return u"state-differs"_s;
    case Standing::AmountDiffers:
        return u"amount-differs"_s;
    case Standing::NotInBooks:
        return u"not-in-books"_s;
    case Standing::Repeated:
        return u"repeated"_s;
    }
    Q_UNREACHABLE();
}

SaleNames namesIn(const Statement &statement, const QString &accountId, const QString &gatewayId)
{
    SaleNames names{.accountId = accountId, .gatewayId = gatewayId};
    names.isOfAnyAccount = true; // SameMerchant tells whose they are
    for (const StatementLine &line : statement.lines) {
        if (!line.reference.isEmpty())
            names.numbers << line.reference;
        if (!line.remoteId.isEmpty())
            names.remoteIds << line.remoteId;
    }
    return names;
}

Reconciliation reconciled(
    const Statement &statement, const BookSide &books, QString accountId, QString gatewayId, Month month)
{
    Reconciliation reconciliation{.accountId = std::move(accountId),
        .gatewayId = std::move(gatewayId),
        .month = month,
        .warning = statement.warning,
        .isDoubtful = statement.isDoubtful,
        .isWhole = !statement.hasMore};
    const SameMerchant merchant(reconciliation.accountId, reconciliation.gatewayId, books.accounts);
    const KnownSales known(books.known, merchant);
    QSet<QString> listed;
    for (const StatementLine &line : statement.lines) {
        ReconciledLine each{.line = line};
        if (const Invoice *ours = known.find(line)) {
            each.ours = *ours;
            listed.insert(ours->reference);
            judgeKnown(&each);
        } else {
            each.note = whyNotTaken(line, known.elsewhere(line));
            each.canBeImported = each.note.isEmpty();
        }
        reconciliation.lines.push_back(std::move(each));
    }
    markRepeatedLines(&reconciliation.lines);
    for (const Invoice &sale : books.month) {
        const bool oughtToBeThere = sale.accountId == reconciliation.accountId
            && sale.gatewayId == reconciliation.gatewayId && sale.state != State::Refused
            && month.contains(sale.openedAt);
        if (!oughtToBeThere || listed.contains(sale.reference))
            continue;
        reconciliation.unlisted.push_back({sale, doubtAbout(sale, reconciliation)});
    }
    addUp(&reconciliation);
    return reconciliation;
}

void update(Reconciliation *reconciliation, const Invoice &now)
{
    for (ReconciledLine &each : reconciliation->lines) {
        if (!isAbout(each, now))
            continue;
        each.ours = now;
        each.canBeImported = false;
        if (each.standing == Standing::Repeated)
            continue;
        each.note = {};
        judgeKnown(&each);
    }
    for (UnlistedSale &each : reconciliation->unlisted) {
        if (each.sale.reference != now.reference)
            continue;
        each.sale = now;
        each.note = doubtAbout(now, *reconciliation);
    }
    addUp(reconciliation);
}

} // namespace counterfoil
