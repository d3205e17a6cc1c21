// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SendPapers.h"
#include "WindowNews.h"
#include "WindowPrinting.h"
#include "base/Language.h"
#include "display/CustomerDisplay.h"
#include "issuing/ExtraFieldLists.h"
#include "issuing/HistoryImport.h"
#include "link/CopiedMeans.h"
#include "look/Appearance.h"
#include "shared/Services.h"
#include "shell/MainWindow.h"
#include "shell/Preferences.h"
#include "shell/WindowCall.h"

#include <QPointer>

namespace counterfoil {

class AccountsPage;
class ImportDialog;
class InvoicesPage;
class SavedDialog;
class StatusPoller;
class SalePage;
class SettingsPage;
class StatementDialog;
class TakingsDialog;

/// The desktop program: its window with its pages on the core's objects, and the ways that lead from one page
/// to another.
class Desktop final : public QObject {
    Q_OBJECT

public:
    /// `language` is installed, outlives this, and speaks what the preferences say from here on.
    Desktop(Services &services, const Paths &paths, Language &language);

    /// Shows the window. What its first picture does not need is begun after it.
    void show();
    /// Somebody outside asks for the window. `token`: what the desktop gave for raising it; may be empty.
    void comeForward(const QByteArray &token = {});
    /// A link from outside wants to fill in a sale.
    void takeLink(const QByteArray &link);

private:
    SalePage &salePage();
    void showSalePage();
    QWidget *makeInvoices();
    QWidget *makeAccounts();
    QWidget *makeSettings();
    template <typename Page>
    void offerSending(Page *page);
    void leadTheWays();
    void openCounter();
    void leaveCounter();
    void comeBackToCounter();
    void showCounter(bool shown);
    void hearAtCounter(const Invoice &sale);
    void showStatement(const QString &accountId);
    void showSaved(Catalogue::Of of);
    QCoro::Task<> showImport(QString accountId);
    void showTakings();
    void showInvoice(const QString &reference);
    void booksAreOpen();
    void help();
    QCoro::Task<> restoreNewest(QString backup);
    QCoro::Task<> beginNewBooks();
    LocalizedText reasonToStay() const;
    void beginNews();
    void sayWhereItIs();
    void showShop();
    void beginTheRest(); ///< what the first picture does not need
    QCoro::Task<> openBooks();
    QCoro::Task<> makeReadyForSecureCalls();

    Services &m_services;
    QString m_home;
    QString m_payPages;
    QString m_newestBackup; ///< of books that are lost; empty otherwise
    bool m_isMending = false; ///< books are being restored or begun
    Preferences m_preferences;
    Language &m_language; ///< before all that says something
    look::Appearance m_appearance;
    ExtraFieldLists m_extraFields;
    HistoryImport m_imports;
    StatusPoller *m_poller = nullptr; ///< since the books are open
    SalePage *m_sale = nullptr;
    QString m_followed; ///< reference of the sale whose card was opened last when it was issued
    bool m_isEndTold = false; ///< how that one ended
    QPointer<StatementDialog> m_statement; ///< one at a time; goes when it is closed
    QPointer<ImportDialog> m_import; ///< the same
    QPointer<SavedDialog> m_savedItems; ///< the same
    QPointer<SavedDialog> m_savedCustomers;
    QPointer<TakingsDialog> m_takings; ///< the same
    SendPapers m_papers;
    std::unique_ptr<WindowPrinting> m_printing; ///< made with the window, and goes after its pages
    CopiedMeans m_copied; ///< told by whoever closes the window
    MainWindow m_window; ///< late: its pages go before what they use
    CustomerDisplay m_display;
    WindowCall m_call;
    std::unique_ptr<Notifier> m_caller; ///< made when the window was not let to the front
    std::unique_ptr<WindowNews> m_news; ///< made after the first picture: it asks for the session bus
};

} // namespace counterfoil
