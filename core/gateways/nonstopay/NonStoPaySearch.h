// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NonStoPayGateway.h"

#include <QHash>

namespace counterfoil {

/// One search for a sale whose id nobody knows: what was read of the list, and what was learnt about each
/// sale on it.
struct NonStoPayGateway::Search {
    Search(Invoice sale, SearchContext how)
        : invoice(std::move(sale))
        , sent(nonstopay::referencesSentWith(invoice))
        , context(std::move(how))
    {
        proof.setSale(invoice.openedAt, context.now);
        if (!context.isClockOfSaleKnown)
            proof.doubtClockOfSale();
    }

    Invoice invoice;
    QStringList sent; ///< other references that went with it
    SearchContext context;
    AbsenceProof proof = {};
    QHash<QString, Json> rows = {}; ///< by id, not redacted
    QHash<QString, QString> named = {}; ///< id by the reference of another sale of ours that names it
    QDate first = {}; ///< of the window
    bool isWhole = false; ///< the window has no beginning
    QDate last = {}; ///< invalid: until now
    std::optional<QDateTime> time = {}; ///< the gateway's, as the search began
    QString foundId = {};
    std::optional<StatusReport> found = {};
    QStringList ruledOut = {};
    QStringList leftOpen = {};
    int questions = 0;
    int pages = 0;
    bool isRefused = false; ///< a page of the list
    bool isCut = false; ///< the list: the gateway wants no more questions now

    void leaveOpen(const QString &id)
    {
        proof.leaveOpen(id);
        leftOpen << id;
    }

    /// Another sale's reference names it: then it is not ours. But one reference that names two of them, from
    /// a merchant's default page or an old answer, tells nothing of either.
    void isNamed(const QString &id, const QString &reference);
    int calls() const { return pages + questions; }
    void tellCalls() const
    {
        if (context.tellCalls)
            context.tellCalls(calls());
    }

    /// What is left to ask about, the likely ones first.
    QStringList likelyFirst() const;
    Finding finding() const;

private:
    LocalizedText untold() const;
    QString likelyPaid() const;
};

} // namespace counterfoil
