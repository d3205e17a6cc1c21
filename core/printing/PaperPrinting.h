// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PrintSettings.h"
#include "Printers.h"
#include "base/Clock.h"
#include "ledger/Ledger.h"
#include "shop/ShopBook.h"

#include <functional>
#include <optional>

namespace counterfoil {

/// Which paper of which sale, and how.
struct PaperWish {
    QString reference;
    PaperKind kind = PaperKind::Receipt;
    PaperPlace place = {}; ///< printer, size, copies
    QString language = {}; ///< of Language::offered(); empty: as the settings, else the window
};

/// What would come out, as it would come out.
struct PaperPreview {
    QString title; ///< in the paper's language
    std::vector<QImage> pages; ///< black and white where the printer is one for receipts
    PaperSize size; ///< of a roll as long as it came to
    bool isCopy = false;
    std::vector<LocalizedText> remarks; ///< what whoever prints it should know
};

/// Prints the papers of sales, and writes into the books that it did. A paper says COPY where the books know
/// an earlier receipt; so do all but the first of several copies that are printed at once. What was begun is
/// carried out once, whatever its outcome; a failed print changes nothing about the sale.
class PaperPrinting final : public QObject {
    Q_OBJECT

public:
    /// Where it works; all of it outlives this.
    struct Services {
        Ledger &ledger;
        ShopBook &shop;
        const MethodCatalogue &methods;
        Printers &printers;
        PrintSettingsBook &settings;
        Clock clock;
        std::function<QString()> language; ///< the window's
    };

    explicit PaperPrinting(Services services, QObject *parent = nullptr);

    /// Errors: those of Ledger::find, checkPaper and Paper; paper-not-for-printer (a sheet for a receipt
    /// printer).
    QCoro::Task<Result<PaperPreview>> preview(PaperWish wish);
    /// Straight to the printer. What hinders it before is told as refused, with the error's code; besides
    /// those of preview() no-printer, and printing-elsewhere (another program prints a paper of this sale
    /// just now).
    QCoro::Task<PrintOutcome> print(PaperWish wish);
    /// The receipt of a sale that was just paid, where the settings want that. Nothing where they do not,
    /// where a receipt was handed out before, and where another program prints it.
    QCoro::Task<std::optional<PrintOutcome>> printWhenPaid(QString reference);
    /// As PDF into a file, which is replaced; the books say so. The result is the paper's title. Errors
    /// besides those of preview(): paper-file (Input: it cannot be written).
    QCoro::Task<Result<QString>> savePdf(PaperWish wish, QString path);
    /// A receipt of no sale, which says so.
    QCoro::Task<PrintOutcome> printTestPage(PaperPlace place);

private:
    /// What is to be printed, with all that the books know about it.
    struct Prepared {
        PaperOrder order;
        PrintSettings settings;
        PaperPlace place;
    };
    QCoro::Task<Result<Prepared>> prepare(PaperWish wish, bool withSettings);
    QCoro::Task<PrintOutcome> printLocked(PaperWish wish);
    QCoro::Task<PrintOutcome> send(Prepared prepared);
    QCoro::Task<Result<void>> writeDown(Prepared prepared, LocalizedText what);
    SerialWorker &worker();

    Services m_services;
    std::unique_ptr<SerialWorker> m_worker; ///< where papers are made; made with the first
};

/// The receipt of a sale that never was, for a test page and previews of settings.
Invoice sampleSale(const QDateTime &at);

} // namespace counterfoil
