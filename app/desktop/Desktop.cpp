// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

#include "accounts/AccountsPage.h"
#include "invoices/InvoicesPage.h"
#include "issuing/Rounds.h"
#include "links/PayPageFile.h"
#include "look/Icons.h"
#include "sale/SalePage.h"
#include "sale/TrainingStrip.h"
#include "settings/SettingsPage.h"
#include "statement/StatementDialog.h"
#include "statement/StatementView.h"

#include <QPointer>
#include <QShortcut>
#include <QSslConfiguration>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

// Soon: a sale that the program died over is gone on with before its cashier has found it.
constexpr std::chrono::seconds firstRound(3);
constexpr std::chrono::seconds betweenRounds(60);

const QString sale = u"sale"_s;
const QString invoices = u"invoices"_s;
const QString accounts = u"accounts"_s;
const QString settings = u"settings"_s;

look::Appearance::Choice choiceOf(Preferences::Looks looks)
{
    using Choice = look::Appearance::Choice;
    return looks == Preferences::Looks::Dark ? Choice::Dark
        : looks == Preferences::Looks::Light ? Choice::Light
                                             : Choice::System;
}

} // namespace

Desktop::Desktop(Services &services, const Paths &paths)
    : m_services(services)
    , m_home(paths.home())
    , m_payPages(paths.payPages())
    , m_preferences(paths.preferences(), services.files)
    , m_appearance(choiceOf(m_preferences.looks()),
          m_preferences.systemIsDark() ? look::Scheme::Dark : look::Scheme::Light)
    , m_extraFields(services.gateways, services.clock)
    , m_window(m_preferences)
{
    m_window.addPage(sale, u"sale"_s, u"&New sale"_s, [this]() -> QWidget * { return &salePage(); });
    m_window.addPage(invoices, u"invoices"_s, u"In&voices"_s, [this] { return makeInvoices(); });
    m_window.addPage(accounts, u"accounts"_s, u"Acc&ounts"_s, [this] { return makeAccounts(); });
    m_window.addPage(settings, u"settings"_s, u"Settin&gs"_s, [this]() -> QWidget * {
        return new SettingsPage(m_preferences, {QStringLiteral(COUNTERFOIL_VERSION), m_home});
    });
    m_window.setReasonToStay([this] {
        if (m_sale && m_sale->isSending())
            return u"A sale is being sent. If you close now it stays in your books as “being issued”, and is asked about at the next check."_s;
        const auto *page = m_window.findChild<AccountsPage *>();
        return page && page->isBusy()
            ? u"An account is being saved. If you close now, its key may not be in the keychain."_s
            : QString();
    });
    connect(&m_preferences, &Preferences::looksChanged, this,
        [this] { m_appearance.choose(choiceOf(m_preferences.looks())); });
    connect(&m_appearance, &look::Appearance::systemSchemeFound, this,
        [this](look::Scheme scheme) { m_preferences.setSystemIsDark(scheme == look::Scheme::Dark); });
    connect(&m_window, &MainWindow::firstPictureShown, this, &Desktop::beginTheRest);
    auto *another = new QShortcut(QKeySequence::New, &m_window);
    connect(another, &QShortcut::activated, this, [this] {
        m_window.showPage(sale);
        salePage().startNew();
    });
}

void Desktop::show()
{
    m_window.restore();
    m_window.show();
}

void Desktop::beginTheRest()
{
    // What a program left that was ended by force. This is the only window on the folder.
    m_services.files.run([folder = m_payPages] { removePayPages(folder); });
    openBooks();
    makeReadyForSecureCalls();
    connect(&m_services.accounts, &Accounts::changed, this, [this] { makeReadyForSecureCalls(); });
    m_appearance.followSystem();
    m_window.setWindowIcon(QIcon(u":/counterfoil/icons/counterfoil.svg"_s));
}

void Desktop::comeForward()
{
    m_window.comeForward();
}

QCoro::Task<> Desktop::openBooks()
{
    auto opening = m_services.ledger.start();
    const QPointer<Desktop> self(this);
    const auto opened = co_await opening;
    if (!self)
        co_return;
    if (opened)
        new Rounds(m_services.tracker, firstRound, betweenRounds, this);
    else
        m_window.setTrouble(opened.error().message);
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

SalePage &Desktop::salePage()
{
    if (!m_sale) {
        m_sale = new SalePage({m_services.methods, m_services.accounts, m_services.defaults,
            m_services.ledger, m_services.issuer, m_services.tracker, m_extraFields, m_preferences,
            m_services.clock, m_payPages});
        connect(m_sale, &SalePage::addAccount, this, [this] {
            m_window.showPage(accounts);
            m_window.findChild<AccountsPage *>()->addAccount();
        });
    }
    return *m_sale;
}

QWidget *Desktop::makeInvoices()
{
    auto *page =
        new InvoicesPage(m_services.ledger, m_services.tracker, m_services.methods, m_services.clock);
    connect(page, &InvoicesPage::openCard, this, [this](const QString &reference) {
        m_window.showPage(sale);
        salePage().openCard(reference);
    });
    connect(page, &InvoicesPage::sellAgain, this, [this](const Invoice &invoice) {
        m_window.showPage(sale);
        salePage().sellAgain(invoice);
    });
    connect(page, &InvoicesPage::statementWanted, this, [this] { showStatement(m_preferences.accountId()); });
    connect(page, &InvoicesPage::sellWanted, this, [this] {
        m_window.showPage(sale);
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
    connect(page, &AccountsPage::useForSales, this, [this](const QString &id) {
        m_window.showPage(sale);
        salePage().chooseAccount(id);
    });
    return page;
}

void Desktop::showStatement(const QString &accountId)
{
    if (!m_statement) {
        m_statement = new StatementDialog(m_services.statements, m_services.accounts, &m_window);
        connect(m_statement, &StatementDialog::saleWanted, this, [this](const QString &reference) {
            m_window.showPage(invoices);
            m_window.findChild<InvoicesPage *>()->select(reference);
            m_window.activateWindow();
        });
    }
    m_statement->view()->chooseAccount(accountId);
    m_statement->show();
    m_statement->activateWindow();
}

} // namespace counterfoil
