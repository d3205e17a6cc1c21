// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/PaidWatch.h"
#include "printing/PrintDialog.h"
#include "shared/Services.h"
#include "shell/MainWindow.h"

#include <QPointer>

namespace counterfoil {

/// What the window prints: by a dialog, straight to the printer that was chosen before, and receipts by
/// themselves when a sale is paid. What became of it is said above the page, whichever that is; what failed
/// stays there until it is printed or the person puts it away.
class WindowPrinting final : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this. `language`: what the window speaks; `coinCode`: what was chosen for codes of
    /// coins.
    WindowPrinting(Services &services, const QString &settingsFile, std::function<QString()> language,
        std::function<paymentMeans::CoinCode()> coinCode, MainWindow &window, QObject *parent = nullptr);

    /// Begins to watch for sales that are paid.
    void begin();
    /// The dialog, with that paper chosen.
    void open(const Invoice &invoice, PaperKind kind);
    /// The sale whose card or details the person looks at, by printNow().
    void printShown();
    /// Straight to the printer that was chosen for what fits the sale's state, or by the dialog where none
    /// was.
    QCoro::Task<> printNow(QString reference);
    /// The card of the settings.
    QWidget *makeSettings();
    /// A printer is waited for, whoever wanted the paper: the dialog, too.
    bool isPrinting() const { return m_papers.isPrinting(); }

private:
    /// A paper that did not come out, or perhaps not.
    struct Failure {
        PaperWish wish;
        LocalizedText message;
        look::Tone tone = look::Tone::Bad;
        bool again = true; ///< it makes sense to print it once more
    };

    QCoro::Task<> printStraight(PaperWish wish);
    QCoro::Task<> printPaid(QString reference);
    QCoro::Task<> follow(PaperWish wish, PrintOutcome outcome);
    void say(const PaperWish &wish, const PrintOutcome &outcome);
    void fail(Failure failure);
    void failAs(const PaperWish &wish, const PrintJobState &state);
    void withdraw(const PaperWish &wish, const LocalizedText &message);
    void forget(const PaperWish &wish);
    void tell(const LocalizedText &news, look::Tone tone);
    void printAgain();

    Services &m_services;
    MainWindow &m_window;
    PrintSettingsBook m_settings;
    Printers m_printers;
    PaperPrinting m_papers;
    std::unique_ptr<PaidWatch> m_watch;
    QPointer<PrintDialog> m_dialog; ///< one at a time
    std::vector<Failure> m_failures; ///< one for each paper of a sale; what “Print again” prints
    QTimer m_goodNews; ///< goes by itself
};

} // namespace counterfoil
