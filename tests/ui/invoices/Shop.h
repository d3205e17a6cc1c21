// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../core/issuing/IssuingFixture.h"
#include "issuing/Tracker.h"
#include "methods/MethodCatalogue.h"

namespace counterfoil {

/// An IssuingFixture with a tracker and sales in its books: what the page of invoices stands on. `start` has
/// been called; everything is on disk when `add` returns.
class ShopFixture : public IssuingFixture {
public:
    ShopFixture() { start(); }
    explicit ShopFixture(const QString &ledgerName)
        : IssuingFixture(ledgerName)
    {
    }

    MethodCatalogue methods = MethodCatalogue::standard();
    Tracker tracker{ledger, gateways, clock, {.settle = std::chrono::milliseconds(1)}};

    void start()
    {
        if (!await(ledger.start()))
            qFatal("the ledger cannot be opened");
    }
    void add(const Invoice &invoice)
    {
        if (!await(ledger.add(invoice)))
            qFatal("the sale cannot be added");
    }
    void record(const QString &reference, const Evidence &evidence)
    {
        if (!await(ledger.record(reference, evidence)))
            qFatal("the fact cannot be recorded");
    }
    /// Adds a sale and brings it to that state the usual way.
    void add(const Invoice &invoice, State state)
    {
        add(invoice);
        if (state != State::Issuing)
            record(invoice.reference, outcome(invoice, state));
        const bool later = state != State::Open && state != State::Refused && state != State::Unknown
            && state != State::Issuing;
        if (later)
            record(invoice.reference, polledAs(state, invoice.openedAt.addSecs(90)));
    }
    /// Waits until the ledger has answered everything that was asked, and what was asked upon that.
    void settle()
    {
        for (int turn = 0; turn < 3; ++turn) {
            if (await(ledger.find(QStringLiteral("CF-none"))))
                qFatal("there is no such sale");
            // Lists, searches and figures are read on threads of their own.
            if (await(ledger.events(QStringLiteral("CF-none"))))
                qFatal("there are no such facts");
            const LedgerQuery search{.search = QStringLiteral("zebra"), .limit = 1};
            static_cast<void>(await(ledger.list(search)));
            static_cast<void>(await(ledger.sums(search)));
            QCoreApplication::processEvents();
        }
    }
    /// `count` sales, CF-0 the oldest, a minute between each; written at once.
    void addMany(int count, int from = 0)
    {
        std::vector<ImportedInvoice> sales;
        for (int number = from; number < from + count; ++number)
            sales.push_back({samples::sale(QStringLiteral("CF-%1").arg(number),
                                 samples::morning.addSecs(60 * (number - 5000))),
                {.kind = EvidenceKind::Imported,
                    .source = QStringLiteral("program"),
                    .at = samples::morning,
                    .state = State::Open}});
        if (!await(ledger.importInvoices(sales)))
            qFatal("the sales cannot be added");
    }

    static Invoice sale(const QString &reference, qint64 minorUnits, const QString &currency,
        const QDateTime &openedAt = samples::morning)
    {
        Invoice invoice = samples::sale(reference, openedAt);
        invoice.amount = Money(minorUnits, *Currency::find(currency));
        return invoice;
    }
    static QString linkOf(const QString &reference)
    {
        return QStringLiteral("https://pay.example/") + reference;
    }
    static Evidence polledAs(State state, const QDateTime &at)
    {
        Evidence evidence = samples::polled(state, at, QStringLiteral("invoice:") + stateName(state));
        evidence.remoteId = QStringLiteral("185");
        return evidence;
    }

private:
    /// What came of the create call.
    static Evidence outcome(const Invoice &invoice, State state)
    {
        const QDateTime at = invoice.openedAt.addSecs(2);
        if (state == State::Refused)
            return {.kind = EvidenceKind::Refused,
                .source = QStringLiteral("gateway: create"),
                .at = at,
                .state = state,
                .errorCode = QStringLiteral("50002"),
                .message = QStringLiteral("The gateway does not take this currency. Choose another one.")};
        if (state == State::Unknown)
            return {.kind = EvidenceKind::Unknown,
                .source = QStringLiteral("program"),
                .at = at,
                .state = state,
                .errorCode = QStringLiteral("timed-out"),
                .message = QStringLiteral("The gateway did not answer within 30 seconds.")};
        return {.kind = EvidenceKind::Issued,
            .source = QStringLiteral("gateway: create"),
            .at = at,
            .state = State::Open,
            .remoteId = QStringLiteral("185"),
            .remoteStatus = QStringLiteral("invoice:created"),
            .payLink = linkOf(invoice.reference)};
    }
};

} // namespace counterfoil
