// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

#include "accounts/AccountsPage.h"
#include "catalogue/SavedDialog.h"
#include "catalogue/SavedSettings.h"
#include "catalogue/SavedView.h"
#include "counter/CounterSettings.h"
#include "display/DisplaySettings.h"
#include "invoices/InvoicesPage.h"
#include "issuing/StatusPoller.h"
#include "links/PayPageFile.h"
#include "look/Icons.h"
#include "parts/Copying.h"
#include "parts/ScreenAwake.h"
#include "sale/SalePage.h"
#include "sale/TrainingStrip.h"
#include "sending/SendServices.h"
#include "settings/MailCard.h"
#include "settings/MessageCard.h"
#include "settings/SettingsPage.h"
#include "settings/ShopSettings.h"
#include "statement/ImportDialog.h"
#include "statement/ImportView.h"
#include "statement/StatementDialog.h"
#include "statement/StatementView.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QShortcut>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const QString sale = u"sale"_s;
const QString invoices = u"invoices"_s;
const QString accounts = u"accounts"_s;
const QString settings = u"settings"_s;

constexpr std::chrono::seconds othersLookedAtEvery(2);

/// Says it in the language that is preferred.
Language &spoken(Language &language, const Preferences &preferences)
{
    const QString code = preferences.language().isEmpty() ? Language::ofSystem() : preferences.language();
    if (code != language.code())
        language.speak(code);
    return language;
}

look::Appearance::Choice choiceOf(Preferences::Looks looks)
{
    using Choice = look::Appearance::Choice;
    return looks == Preferences::Looks::Dark ? Choice::Dark
        : looks == Preferences::Looks::Light ? Choice::Light
                                             : Choice::System;
}

/// Whether codes of coins hold the amount, on papers, too.
std::function<paymentMeans::CoinCode()> coinCodeIn(const Preferences &preferences)
{
    using paymentMeans::CoinCode;
    return [&preferences] {
        return preferences.codesHoldAmount() ? CoinCode::WithAmount : CoinCode::AddressOnly;
    };
}

} // namespace

Desktop::Desktop(Services &services, const Paths &paths, Language &language)
    : m_services(services)
    , m_home(paths.home())
    , m_payPages(paths.payPages())
    , m_preferences(paths.preferences(), services.files)
    , m_language(spoken(language, m_preferences)) // before anything says a word
    , m_appearance(choiceOf(m_preferences.looks()),
          m_preferences.systemIsDark() ? look::Scheme::Dark : look::Scheme::Light)
    , m_extraFields(services.gateways, services.clock)
    , m_imports({services.ledger, services.accounts, services.gateways, services.tracker,
          services.gatewayKinds, services.methods, services.clock})
    , m_papers(services, paths.outgoing(), coinCodeIn(m_preferences))
    , m_copied(services.ledger)
    , m_window(m_preferences)
    , m_display(services.methods, m_preferences, trainingAccount().id, m_window, ScreenAwake::ofThisDesktop())
    , m_call(m_window, [this] { m_window.comeForward(); })
{
    //: Name of a page, in the list of pages at the window's side. The letters behind & of all four differ.
    m_window.addPage(
        sale, u"sale"_s, translatable("Desktop", "&New sale"), [this]() -> QWidget * { return &salePage(); });
    //: Name of a page, in the list of pages at the window's side.
    m_window.addPage(
        invoices, u"invoices"_s, translatable("Desktop", "In&voices"), [this] { return makeInvoices(); });
    //: Name of a page, in the list of pages at the window's side.
    m_window.addPage(
        accounts, u"accounts"_s, translatable("Desktop", "Acc&ounts"), [this] { return makeAccounts(); });
    //: Name of a page, in the list of pages at the window's side.
    m_window.addPage(
        settings, u"settings"_s, translatable("Desktop", "Settin&gs"), [this] { return makeSettings(); });
    //: A way to the till's full screen, below the list of pages at the window's side.
    m_window.addWay(u"counter"_s, translatable("Desktop", "Counter"), QKeySequence(Qt::Key_F9),
        [this] { openCounter(); });
    m_window.setReasonToStay([this] { return reasonToStay(); });
    leadTheWays();
    connect(
        &m_preferences, &Preferences::languageChanged, this, [this] { spoken(m_language, m_preferences); });
    connect(&m_preferences, &Preferences::looksChanged, this,
        [this] { m_appearance.choose(choiceOf(m_preferences.looks())); });
    connect(&m_appearance, &look::Appearance::systemSchemeFound, this,
        [this](look::Scheme scheme) { m_preferences.setSystemIsDark(scheme == look::Scheme::Dark); });
    connect(&m_window, &MainWindow::firstPictureShown, this, &Desktop::beginTheRest);
    auto *end = new QShortcut(QKeySequence::Quit, &m_window);
    connect(end, &QShortcut::activated, &m_window, &MainWindow::close);
    auto *another = new QShortcut(QKeySequence::New, &m_window);
    connect(another, &QShortcut::activated, this, [this] {
        showSalePage();
        salePage().startNew();
        comeBackToCounter();
    });
    m_printing = std::make_unique<WindowPrinting>(
        m_services, paths.printing(), [this] { return m_language.code(); }, coinCodeIn(m_preferences),
        m_window);
    auto *print = new QShortcut(QKeySequence::Print, &m_window);
    connect(print, &QShortcut::activated, m_printing.get(), &WindowPrinting::printShown);
    // From wherever somebody is, be it a window beside this one.
    auto *find = new QShortcut(QKeySequence::Find, &m_window);
    find->setContext(Qt::ApplicationShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_window.showPage(invoices);
        m_window.activateWindow();
        m_window.findChild<InvoicesPage *>()->focusSearch();
    });
}

/// From wherever the person is to what the books told.
void Desktop::leadTheWays()
{
    connect(&m_call, &WindowCall::notSeen, this, &Desktop::sayWhereItIs);
    // Who looked at another page for a moment has a customer who may still pay by the card's code.
    connect(&m_window, &MainWindow::pageChosen, this, [this](const QString &id) {
        if (id != sale)
            return;
        if (!salePage().awaitsCustomer())
            salePage().comeToForm();
        comeBackToCounter();
    });
    // Who has the card in sight already means a new sale; at a till that was left, the way back there.
    connect(&m_window, &MainWindow::pageChosenAgain, this, [this](const QString &id) {
        if (id != sale)
            return;
        if (!m_preferences.isCounter() || !salePage().awaitsCustomer())
            salePage().comeToForm();
        comeBackToCounter();
    });
    connect(&m_window, &MainWindow::pageShown, this, [this](const QString &id) {
        if (id != sale)
            showCounter(false); // for as long as that page is looked at
    });
    connect(&m_window, &MainWindow::badgePressed, this, [this] {
        m_window.showPage(invoices);
        m_window.findChild<InvoicesPage *>()->showNeedingPerson();
    });
    connect(&m_display, &CustomerDisplay::codeFailed, this, [this](const Error &error) {
        //: %1: one or two sentences that say what went wrong.
        m_window.tell(translatable("Desktop",
            "The customer’s screen cannot show the QR code, and asks the customer to pay at the counter. %1")
                          .arg(error.message));
    });
    connect(&m_window, &MainWindow::helpWanted, this, &Desktop::help);
    connect(&m_window, &MainWindow::otherHelpWanted, this, [this] { beginNewBooks(); });
    connect(&m_services.ledger, &Ledger::replaced, this, &Desktop::booksAreOpen);
    connect(&m_services.keychainLock, &KeychainLock::asking, &m_window, &MainWindow::setWaiting);
}

void Desktop::beginNews()
{
    m_news = std::make_unique<WindowNews>(
        PaidNotices::Services{m_services.ledger, m_preferences, m_services.clock, trainingAccount().id},
        m_window, invoices);
    connect(&m_services.backups, &Backups::failed, m_news.get(), &WindowNews::backupFailed);
    connect(&m_services.backups, &Backups::made, m_news.get(), &WindowNews::backupMade);
    m_news->notices().setInFront([this](const QString &reference) {
        return m_window.isActiveWindow() && m_sale && m_sale->showsCardOf(reference);
    });
    connect(&m_news->notices(), &PaidNotices::messageShown, this, [this](bool isShown) {
        if (auto *page = m_window.findChild<SettingsPage *>())
            page->sayWhetherShown(isShown);
    });
    connect(
        m_news.get(), &WindowNews::notHeard, this, [this](PaidVoice::Kind what, const LocalizedText &why) {
            auto *page = m_window.findChild<SettingsPage *>();
            const bool isTried = page && page->sayNotHeard(why);
            // Sounds are on unless somebody switches them off; speech was asked for.
            if (!isTried && what == PaidVoice::Kind::Speech)
                m_window.tell(why);
        });
    connect(&m_news->notices(), &PaidNotices::wanted, this,
        [this](const QString &reference, const QByteArray &token) {
            comeForward(token);
            showInvoice(reference);
        });
}

LocalizedText Desktop::reasonToStay() const
{
    if (m_sale && m_sale->isSending())
        //: “Being issued” is how the page “Invoices” calls it.
        return translatable("Desktop",
            "A sale is being sent. If you close now it stays in your books as “being issued”, and is asked "
            "about at the next check.");
    if (m_printing->isPrinting())
        return translatable("Desktop",
            "Something is being printed. If you close now, it may come out in part, and stays out of the "
            "books.");
    if (m_services.sending.isSending())
        return translatable("Desktop",
            "An e-mail is being sent. If you close now, it may be sent all the same, and stays out of the "
            "books.");
    const auto *page = m_window.findChild<AccountsPage *>();
    if (page && page->isRemoving())
        return translatable("Desktop",
            "An account is being removed. If you close now, its key may stay in the keychain, and the "
            "account in the list.");
    if (page && page->isBusy())
        return translatable(
            "Desktop", "An account is being saved. If you close now, its key may not be in the keychain.");
    const auto *mail = m_window.findChild<MailCard *>();
    if (mail && mail->isBusy())
        return translatable("Desktop",
            "The mail server’s settings are being changed. If you close now, its password may not be in the "
            "keychain, or may stay there.");
    for (const SavedDialog *saved : {m_savedItems.data(), m_savedCustomers.data()}) {
        if (saved && saved->view()->isWorking())
            return translatable("Desktop",
                "A file of saved items or customers is being read or written. If you close now, nothing of "
                "it is kept.");
        if (saved && saved->view()->isBegun())
            //: The names of two windows.
            return translatable("Desktop",
                "What you typed in “Saved items” or “Saved customers” is not saved yet. If you close now, it "
                "is lost.");
    }
    const auto *keeper = m_window.findChild<SettingsPage *>();
    if (m_isMending || (keeper && keeper->isRestoring()))
        return translatable("Desktop",
            "A backup is being put in the place of the books. If you close now, they may stay as they were.");
    // A desktop that ends takes its clipboard along, whatever we do.
    if (qGuiApp->isSavingSession())
        return {};
    const copying::Clipboard clipboard = copying::clipboardNow();
    const QString words = copying::lossWords(clipboard);
    if (words.isEmpty() || m_copied.isOver(clipboard.content->text()))
        return {}; // nobody is to pay by it any more
    return words;
}

void Desktop::show()
{
    // All pages but that of a new sale ask the books when they are made.
    if (const QString page = m_preferences.page(); !page.isEmpty() && page != sale)
        m_services.ledger.start();
    m_window.restore();
    comeBackToCounter();
    m_window.show();
}

void Desktop::beginTheRest()
{
    // What a program left that was ended by force. This is the only window on the folder.
    m_services.files.run([folder = m_payPages] { removePayPages(folder); });
    beginNews(); // before the books tell any
    connect(&m_services.shop, &ShopBook::changed, this, &Desktop::showShop);
    m_display.begin();
    m_printing->begin();
    openBooks();
    // Messages and the customer's screen name it; its card says what is wrong with its file.
    m_services.shop.read();
    makeReadyForSecureCalls();
    connect(&m_services.accounts, &Accounts::changed, this, [this] { makeReadyForSecureCalls(); });
    m_appearance.followSystem();
    m_window.setWindowIcon(QIcon(u":/counterfoil/icons/counterfoil.svg"_s));
}

void Desktop::showShop()
{
    const Shop &shop = m_services.shop.shop();
    m_display.setShop(shop.name, QImage::fromData(shop.logo)); // at most mostLogoSide pixels
}

void Desktop::comeForward(const QByteArray &token)
{
    m_call.call(token);
}

void Desktop::takeLink(const QByteArray &link)
{
    showSalePage();
    salePage().takeLink(link);
}

/// Its window may be on another workspace: somebody started the program, and sees nothing.
void Desktop::sayWhereItIs()
{
    if (!m_caller) {
        m_caller = Notifier::ofThisDesktop();
        connect(m_caller.get(), &Notifier::chosen, this,
            [this](const QString &, const QByteArray &token) { comeForward(token); });
    }
    //: Title of a notification: the program was started, and its window is not to be seen.
    m_caller->show({.title = tr("Counterfoil is open already"),
                       .body = tr("Its window is behind others, or on another workspace."),
                       //: Button of a notification.
                       .action = tr("Show the window")},
        Notifier::Sound::Silent);
}

QCoro::Task<> Desktop::openBooks()
{
    auto opening = m_services.ledger.start();
    const QPointer<Desktop> self(this);
    const auto opened = co_await opening;
    if (!self)
        co_return;
    if (opened) {
        booksAreOpen();
        co_return;
    }
    m_newestBackup = opened.error().code == u"ledger-missing" ? opened.error().detail : QString();
    m_news->booksAreClosed(opened.error());
}

/// The button beside what is said of the books.
void Desktop::help()
{
    if (!m_newestBackup.isEmpty()) {
        restoreNewest(m_newestBackup);
        return;
    }
    m_window.showPage(settings);
    m_window.findChild<SettingsPage *>()->showBackups();
}

QCoro::Task<> Desktop::restoreNewest(QString backup)
{
    if (std::exchange(m_isMending, true))
        co_return;
    const QPointer<Desktop> self(this);
    const auto all = co_await m_services.backups.list();
    if (!self)
        co_return;
    const auto restored = co_await m_services.backups.restore(backup);
    if (!self)
        co_return;
    m_isMending = false;
    if (!restored) {
        m_news->booksAreClosed(restored.error());
        m_newestBackup.clear(); // the next one is chosen from the list
        co_return;
    }
    const auto chosen = all ? std::find_if(all->begin(), all->end(),
                            [&backup](const BackupFile &each) { return each.name == backup; })
                            : std::vector<BackupFile>::const_iterator();
    if (all && chosen != all->end())
        m_window.tell(Backups::restoredWords(*chosen));
}

QCoro::Task<> Desktop::beginNewBooks()
{
    if (std::exchange(m_isMending, true))
        co_return;
    const QPointer<Desktop> self(this);
    const auto begun = co_await m_services.ledger.beginNew();
    if (!self)
        co_return;
    m_isMending = false;
    if (!begun)
        m_news->booksAreClosed(begun.error());
}

/// At the start, or after a backup took their place.
void Desktop::booksAreOpen()
{
    m_newestBackup.clear();
    m_news->booksAreOpen();
    if (m_poller)
        return;
    m_poller = new StatusPoller(m_services.tracker, StatusPoller::Pace(), this);
    m_services.ledger.watchOthers(othersLookedAtEvery);
    m_services.backups.keepMaking();
}

/// The first secure call of a program loads the TLS library and the authorities' certificates: 14 ms in which
/// a window hears nobody, if its own thread does it. Whoever only trains makes no such calls and saves the
/// memory.
QCoro::Task<> Desktop::makeReadyForSecureCalls()
{
    auto reading = m_services.accounts.all();
    const QPointer<Desktop> self(this);
    const auto known = co_await reading;
    if (!self || !known)
        co_return;
    const bool secure = std::any_of(known->begin(), known->end(),
        [](const Account &account) { return account.baseUrl.scheme() == u"https"; });
    if (secure)
        m_services.files.run([] { QSslConfiguration::defaultConfiguration(); });
}

void Desktop::showSalePage()
{
    m_window.showPage(sale);
}

SalePage &Desktop::salePage()
{
    if (!m_sale) {
        m_sale = new SalePage({m_services.methods, m_services.accounts, m_services.defaults,
            m_services.ledger, m_services.issuer, m_services.tracker, m_extraFields, m_preferences,
            m_services.clock, m_payPages, &m_services.clocks, &m_services.catalogue});
        connect(m_sale, &SalePage::addAccount, this, [this] {
            m_window.showPage(accounts);
            m_window.findChild<AccountsPage *>()->addAccount();
        });
        connect(m_sale, &SalePage::cardShows, this, [this](const Invoice &invoice, bool listed) {
            using Origin = CustomerDisplay::Origin;
            m_display.show(invoice, listed ? Origin::Listed : Origin::Issued);
            if (!listed)
                hearAtCounter(invoice);
        });
        connect(m_sale, &SalePage::cardClosed, &m_display, &CustomerDisplay::leave);
        offerSending(m_sale);
        connect(m_sale, &SalePage::takingsWanted, this, &Desktop::showTakings);
        connect(m_sale, &SalePage::leaveCounterWanted, this, [this] { leaveCounter(); });
        connect(m_sale, &SalePage::backWanted, this, [this] {
            m_window.showPage(invoices);
            m_window.findChild<InvoicesPage *>()->comeBack();
        });
    }
    return *m_sale;
}

QWidget *Desktop::makeInvoices()
{
    auto *page =
        new InvoicesPage(m_services.ledger, m_services.tracker, m_services.methods, m_services.clock);
    connect(page, &InvoicesPage::openCard, this, [this](const QString &reference) {
        showSalePage();
        salePage().openCard(reference);
    });
    connect(page, &InvoicesPage::sellAgain, this, [this](const Invoice &invoice) {
        showSalePage();
        salePage().sellAgain(invoice);
    });
    offerSending(page);
    connect(page, &InvoicesPage::statementWanted, this, [this] { showStatement(m_preferences.accountId()); });
    connect(page, &InvoicesPage::sellWanted, this, [this] {
        showSalePage();
        salePage().startNew();
    });
    return page;
}

QWidget *Desktop::makeAccounts()
{
    auto *page = new AccountsPage(m_services.accounts, m_services.secrets, m_services.gateways,
        m_services.doctor, m_services.defaults, m_services.gatewayKinds);
    connect(page, &AccountsPage::accountAdded, this, [this](const QString &id) {
        m_preferences.setStepsTaken(TrainingStrip::steps);
        salePage().chooseAccount(id);
    });
    connect(page, &AccountsPage::statementWanted, this, &Desktop::showStatement);
    connect(page, &AccountsPage::importWanted, this, [this](const QString &id) { showImport(id); });
    connect(page, &AccountsPage::useForSales, this, [this](const QString &id) {
        showSalePage();
        salePage().chooseAccount(id);
    });
    return page;
}

QWidget *Desktop::makeSettings()
{
    auto *page = new SettingsPage(
        m_preferences, m_services.backups, m_services.clock, {QStringLiteral(COUNTERFOIL_VERSION), m_home});
    connect(page, &SettingsPage::noticeTryWanted, this, [this] { m_news->tryIt(); });
    page->addCard(SettingsPage::Section::Shop, new ShopSettings(m_services.shop));
    auto *saved = new SavedSettings;
    connect(saved, &SavedSettings::itemsWanted, this, [this] { showSaved(Catalogue::Of::Items); });
    connect(saved, &SavedSettings::customersWanted, this, [this] { showSaved(Catalogue::Of::Customers); });
    page->addCard(SettingsPage::Section::Shop, saved);
    auto *counter = new CounterSettings(m_preferences, m_services.methods);
    connect(counter, &CounterSettings::counterWanted, this, [this] { openCounter(); });
    page->addCard(SettingsPage::Section::Counter, counter);
    page->addCard(SettingsPage::Section::Messages, new MessageCard(m_services.messages, m_services.sending));
    page->addCard(SettingsPage::Section::Messages,
        new MailCard({m_services.mail, m_services.mailPassword, m_services.sending}));
    page->addCard(SettingsPage::Section::Printing, m_printing->makeSettings());
    page->addCard(SettingsPage::Section::CustomerScreen, new DisplaySettings(m_preferences, m_display));
    return page;
}

/// How sales are sent from their card and their row, and where both lead to.
template <typename Page>
void Desktop::offerSending(Page *page)
{
    page->offerSending({m_services.sending, m_services.mail, m_services.methods,
        [this](Invoice invoice, QString language) { return m_papers.make(invoice, language); }});
    connect(page, &Page::printWanted, m_printing.get(), &WindowPrinting::open);
    connect(page, &Page::mailSetupWanted, this, [this] {
        m_window.showPage(settings);
        m_window.findChild<SettingsPage *>()->showSection(SettingsPage::Section::Messages);
    });
    connect(page, &Page::lateWord, this, [this](const LocalizedText &words) { m_window.tell(words); });
}

void Desktop::showSaved(Catalogue::Of of)
{
    QPointer<SavedDialog> &dialog = of == Catalogue::Of::Items ? m_savedItems : m_savedCustomers;
    if (!dialog)
        dialog = new SavedDialog(m_services.catalogue, m_services.ledger, m_services.defaults, of, &m_window);
    dialog->show();
    dialog->activateWindow();
}

/// An empty reference: all of them.
void Desktop::showInvoice(const QString &reference)
{
    m_window.showPage(invoices);
    if (!reference.isEmpty())
        m_window.findChild<InvoicesPage *>()->select(reference);
}

QCoro::Task<> Desktop::showImport(QString accountId)
{
    auto reading = m_services.accounts.byId(accountId);
    const QPointer<Desktop> self(this);
    const auto account = co_await reading;
    if (!self || !account)
        co_return; // gone meanwhile: the page says so
    if (!m_import)
        m_import = new ImportDialog(
            m_imports, m_services.gatewayKinds, m_services.statements.currentMonth(), &m_window);
    m_import->view()->setAccount(*account);
    m_import->show();
    m_import->activateWindow();
}

void Desktop::showStatement(const QString &accountId)
{
    if (!m_statement) {
        m_statement = new StatementDialog(
            m_services.statements, m_services.accounts, m_services.gatewayKinds, &m_window);
        connect(m_statement, &StatementDialog::saleWanted, this, [this](const QString &reference) {
            showInvoice(reference);
            m_window.activateWindow();
        });
    }
    m_statement->view()->chooseAccount(accountId);
    m_statement->show();
    m_statement->activateWindow();
}

} // namespace counterfoil
