// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PaperOrders.h"
#include "PrintSettings.h"
#include "Printers.h"

#include <chrono>
#include <functional>
#include <optional>

namespace counterfoil {

namespace paperjob {
struct Job;
}

/// Which paper of which sale, and how.
struct PaperWish {
    QString reference;
    PaperKind kind = PaperKind::Receipt;
    PaperPlace place = {}; ///< printer, size, copies
    /// Of Language::offered(); empty: as the settings, else the customer's (customersLanguage()), else the
    /// window's.
    QString language = {};
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
        std::function<paymentMeans::CoinCode()> coinCode = {}; ///< what was chosen; without: with the amount
        /// How long a receipt that is printed by itself waits while another paper of its sale is printed.
        std::chrono::milliseconds patience = std::chrono::minutes(2);
    };

    explicit PaperPrinting(Services services, QObject *parent = nullptr);

    /// Errors: those of Ledger::find, checkPaper and Paper; paper-not-for-printer (a sheet for a receipt
    /// printer).
    QCoro::Task<Result<PaperPreview>> preview(PaperWish wish);
    /// Straight to the printer. What hinders it before is told as refused, with the error's code; besides
    /// those of preview() no-printer, and printing-elsewhere (another program prints a paper of this sale
    /// just now).
    QCoro::Task<PrintOutcome> print(PaperWish wish);
    /// The receipt of a sale that was just paid, where the settings want that. Nothing where they do not, and
    /// where a receipt was handed out before. While another paper of the sale is printed it waits for its
    /// turn, and is refused as printing-elsewhere where that does not come.
    QCoro::Task<std::optional<PrintOutcome>> printWhenPaid(QString reference);
    /// Follows what print() handed over as a job, as Printers::follow() does. A job that was cancelled or
    /// broken off before anything came out is written down: that paper does not count any more, and the next
    /// receipt is no copy. Unknown where there is no job.
    QCoro::Task<PrintJobState> follow(
        PaperWish wish, PrintOutcome outcome, std::chrono::milliseconds longest);
    QCoro::Task<PrintJobState> follow(
        PaperWish wish, PrintOutcome outcome, std::chrono::milliseconds longest, JobFollowing::Told told);
    /// As PDF into a file, which is replaced; the books say so. The result is the paper's title. Errors
    /// besides those of preview(): paper-file (Input: it cannot be written), printing-elsewhere (of
    /// receipts); and those of Ledger::record, where the file is written and the books are not: the message
    /// says both.
    QCoro::Task<Result<QString>> savePdf(PaperWish wish, QString path);
    /// A receipt of no sale, which says so.
    QCoro::Task<PrintOutcome> printTestPage(PaperPlace place);

    /// Something is on its way to a printer, or waits for its turn: whoever wanted it.
    bool isPrinting() const { return m_underWay > 0; }
    /// The language of papers whose wish names none, where the settings name none either.
    QString windowLanguage() const { return m_services.language(); }

private:
    class UnderWay; ///< counts what is on its way
    /// What is to be printed, with all that the books know about it.
    struct Prepared {
        PaperOrder order;
        PrintSettings settings;
        PaperPlace place;
    };
    QCoro::Task<Result<Prepared>> prepare(PaperWish wish, bool withSettings);
    PaperSources sources() const;
    paymentMeans::CoinCode coinCode() const;
    QCoro::Task<PrintOutcome> printLocked(PaperWish wish);
    QCoro::Task<Result<paperjob::Job>> make(Prepared prepared);
    QCoro::Task<PrintOutcome> handOver(paperjob::Job job);
    QCoro::Task<Result<void>> writeDown(QString reference, Evidence fact);
    QDateTime now() const { return m_services.clock(); }
    SerialWorker &worker();

    Services m_services;
    std::unique_ptr<SerialWorker> m_worker; ///< where papers are made; made with the first
    int m_underWay = 0;
};

/// Of the lock (Ledger::lock) that is held from reading whether a receipt was handed out to writing down that
/// it was: so that no two originals are made, by two programs or in two ways. Not the sale's own: a program
/// that asks the gateway about it holds that.
QString paperLock(const QString &reference);
/// Waits for it as long as that; whoever got it keeps an InvoiceLockGuard. Errors: printing-elsewhere
/// (Input).
QCoro::Task<Result<void>> lockPapers(Ledger &ledger, QString reference, std::chrono::milliseconds patience);
/// What is said where something was done and the books do not know of it.
LocalizedText notWrittenDown(const LocalizedText &done, const Error &why);

} // namespace counterfoil
