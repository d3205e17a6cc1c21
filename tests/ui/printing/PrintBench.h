// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../core/base/Await.h"
#include "../../core/ledger/LedgerSamples.h"
#include "../../core/printing/FakePrinter.h"
#include "printing/PaperPrinting.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

namespace counterfoil {

/// What prints, on a folder of its own, with one sale that is paid (CF-1) and one that waits (CF-2).
struct PrintBench {
    PrintBench()
    {
        if (!await(ledger.start()))
            qFatal("the ledger cannot be opened");
        add(QStringLiteral("CF-1"), State::Paid);
        add(QStringLiteral("CF-2"), State::Open);
    }

    Invoice sale(const QString &reference) { return *await(ledger.find(reference)); }
    std::vector<Evidence> printed(const QString &reference)
    {
        std::vector<Evidence> facts;
        const auto events = await(ledger.events(reference));
        for (const Evidence &fact : *events) {
            if (fact.kind == EvidenceKind::Printed)
                facts.push_back(fact);
        }
        return facts;
    }

    QTemporaryDir folder;
    const MethodCatalogue methods = MethodCatalogue::standard();
    SerialWorker files{QStringLiteral("files")};
    ShopBook shop{ShopFile(folder.filePath(QStringLiteral("shop.json"))), files};
    PrintSettingsBook settings{folder.filePath(QStringLiteral("printing.json")), files};
    /// Looks for no printers in the network: nobody waits for any.
    Printers printers{Printers::Patience{.network = std::chrono::milliseconds(1),
        .device = std::chrono::milliseconds(500),
        .between = std::chrono::milliseconds(20),
        .socket = {.connecting = std::chrono::milliseconds(2000),
            .state = std::chrono::milliseconds(200),
            .taking = std::chrono::milliseconds(1000),
            .printing = std::chrono::milliseconds(1000),
            .closing = std::chrono::milliseconds(200)}}};
    Ledger ledger{folder.filePath(QStringLiteral("ledger.sqlite"))};
    PaperPrinting papers{{ledger, shop, methods, printers, settings,
        [] { return samples::morning.addSecs(600); }, [] { return QStringLiteral("en"); }}};

    /// Whether it says so anywhere, without the places where lines may be broken.
    static bool says(const QWidget &widget, const QString &words)
    {
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&widget) && label->text().remove(QChar(0x200b)).contains(words))
                return true;
        }
        return false;
    }
    static QPushButton *button(const QWidget &widget, const QString &words)
    {
        for (QPushButton *each : widget.findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        qFatal("no button %s", qPrintable(words));
    }

private:
    void add(const QString &reference, State state)
    {
        const Invoice invoice = samples::sale(reference);
        Evidence issued = samples::polled(State::Open, invoice.openedAt.addSecs(2));
        issued.kind = EvidenceKind::Issued;
        issued.remoteId = QStringLiteral("185");
        issued.payLink = QStringLiteral("https://pay.example/") + reference;
        bool done = await(ledger.add(invoice)) && await(ledger.record(reference, issued));
        if (state != State::Open)
            done =
                done && await(ledger.record(reference, samples::polled(state, invoice.openedAt.addSecs(90))));
        if (!done)
            qFatal("the sale cannot be added");
    }
};

} // namespace counterfoil
