// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "SaleHint.h"
#include "invoices/Attention.h"
#include "links/PaymentMeans.h"

#include <QElapsedTimer>

#include <algorithm>

// What the gateway says of sales now.
namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

Json toJson(const Tracked &tracked, const MethodCatalogue &methods)
{
    Json json = cli::toJson(tracked.invoice, methods);
    json.set(u"note"_s, englishOrNull(tracked.note));
    if (tracked.error)
        json.set(u"error"_s, cli::toJson(*tracked.error));
    return json;
}

void printTracked(const Tracked &tracked)
{
    const Invoice &invoice = tracked.invoice;
    QStringList cells{invoice.reference, invoice.amount.display(), stateTitle(invoice.state)};
    if (!invoice.remoteStatus.isEmpty())
        //: Behind where a sale stands; %1: the gateway’s own word for it.
        cells << translatable("LedgerCommands", "(gateway says “%1”)").arg(invoice.remoteStatus).toString();
    //: In a line about a sale; %1: the name of an account. Short.
    cells << translatable("LedgerCommands", "account %1").arg(invoice.accountName).toString();
    Table line({{}, {.least = 14, .side = Table::Side::Right}, {}, {}, {}});
    line.add(cells);
    print(line);
    if (!tracked.note.isEmpty())
        print(u"    "_s + withHint(tracked.note, invoice).toString());
    if (const QString confirmed = paymentMeans::confirmations(invoice.coin); !confirmed.isEmpty())
        print(u"    "_s + confirmed);
    if (needsPerson(invoice))
        //: %1: a sale’s reference; %2: why a person should look at it, whole sentences.
        printError(translatable("LedgerCommands", "%1 needs a look: %2")
                       .arg(invoice.reference, attentionWords(invoice)));
    if (!invoice.warning.isEmpty())
        printError(about(invoice.reference, invoice.warning));
    const bool isDoubtSaid = needsPerson(invoice) && attention(invoice) == u"coin-address";
    for (const LocalizedText &each : {isDoubtSaid ? LocalizedText() : paymentMeans::addressDoubt(invoice),
             paymentMeans::addressRemark(invoice)}) {
        if (!each.isEmpty())
            printError(about(invoice.reference, each));
    }
    if (tracked.error)
        //: %1: a sale’s reference; %2: why, whole sentences.
        printError(translatable("LedgerCommands", "%1 could not be asked about: %2")
                       .arg(invoice.reference, tracked.error->message));
}

/// Tells whoever waits at a terminal how far it is, every second at most: asking about many sales takes as
/// long as the account's calls a minute make it.
class Waiting {
public:
    void tell(Tracker::Progress progress)
    {
        constexpr qint64 pause = 1000;
        if (!m_isWatched || progress.done == progress.all || (m_told.isValid() && m_told.elapsed() < pause))
            return;
        m_told.start();
        //: How far it is: %1 of the %n sales.
        printError(translatable("LedgerCommands", "%1 of %n sale(s) asked about.", nullptr, progress.all)
                       .arg(progress.done));
    }

private:
    bool m_isWatched = isErrorTerminal();
    QElapsedTimer m_told;
};

/// The gravest thing that happened: a broken ledger or keychain before an undecided sale before a refused
/// call. A question that is refused decides nothing: 3 would say that nothing was issued.
int statusOf(const std::vector<Tracked> &all)
{
    int status = Done;
    for (const Tracked &tracked : all) {
        const bool undecided =
            tracked.invoice.state == State::Unknown || tracked.invoice.state == State::Issuing;
        const int asked = tracked.error ? exitStatus(*tracked.error) : Done;
        const int own = undecided ? OutcomeUnknown : Done;
        status = std::max({status, asked, own});
    }
    return status;
}

} // namespace

QCoro::Task<int> track(Services &services, QStringList references, bool json)
{
    const auto started = co_await services.ledger.start();
    if (!started)
        co_return fail(started.error(), json);

    std::vector<Tracked> all;
    if (references.isEmpty()) {
        Waiting waiting;
        const Tracker::Hear hear = [&all, &waiting](Tracked tracked, Tracker::Progress progress) {
            all.push_back(std::move(tracked));
            waiting.tell(progress);
        };
        const auto due = co_await services.tracker.trackDue(hear);
        if (!due)
            co_return fail(due.error(), json);
    }
    int status = Done;
    references.removeDuplicates();
    for (const QString &reference : references) {
        const auto tracked = co_await services.tracker.track(asReference(reference));
        if (tracked) {
            all.push_back(*tracked);
        } else { // one misspelt reference does not cost the others their answer
            printError(tracked.error().message);
            status = std::max<int>(status, exitStatus(tracked.error()));
        }
    }
    Json list = Json::array();
    for (const Tracked &tracked : all) {
        if (json)
            list.append(toJson(tracked, services.methods));
        else
            printTracked(tracked);
    }
    if (json)
        printJson(list);
    else if (all.empty() && references.isEmpty())
        print(translatable("LedgerCommands", "Nothing is waiting for an answer."));
    co_return std::max(status, statusOf(all));
}

} // namespace counterfoil::cli
