// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowPrinting.h"

#include "invoices/InvoiceDetails.h"
#include "invoices/State.h"
#include "link/LinkCard.h"
#include "printing/PrinterSettings.h"

#include <algorithm>
#include <memory>

namespace counterfoil {

using namespace Qt::StringLiterals;
using Outcome = PrintOutcome::Standing;
using Stage = PrintJobState::Stage;

namespace {

constexpr std::chrono::minutes followed(5);
constexpr std::chrono::seconds goodNewsLasts(8);

/// The sale that a sentence is about.
LocalizedText about(const QString &reference, const LocalizedText &words)
{
    //: %1: a sale's reference; %2: what became of its paper, a sentence.
    return translatable("WindowPrinting", "%1: %2").arg(reference, words);
}

} // namespace

WindowPrinting::WindowPrinting(Services &services, const QString &settingsFile,
    std::function<QString()> language, std::function<paymentMeans::CoinCode()> coinCode, MainWindow &window,
    QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_window(window)
    , m_settings(settingsFile, services.files)
    , m_papers({services.ledger, services.shop, services.methods, m_printers, m_settings, services.clock,
          std::move(language), std::move(coinCode)})
{
    m_goodNews.setSingleShot(true);
    m_goodNews.setInterval(goodNewsLasts);
    connect(&m_goodNews, &QTimer::timeout, this, [this] { tell({}, look::Tone::Neutral); });
    connect(&m_window, &MainWindow::printRead, this, [this] {
        m_goodNews.stop();
        m_failures.clear();
    });
    connect(&m_window, &MainWindow::printAgainWanted, this, &WindowPrinting::printAgain);
}

void WindowPrinting::begin()
{
    m_watch = std::make_unique<PaidWatch>(m_services.ledger, m_services.clock);
    connect(m_watch.get(), &PaidWatch::paid, this, [this](const std::vector<Invoice> &sales) {
        for (const Invoice &sale : sales)
            printPaid(sale.reference);
    });
}

void WindowPrinting::open(const Invoice &invoice, PaperKind kind)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog =
        new PrintDialog({m_papers, m_printers, m_settings, m_services.methods}, invoice, kind, &m_window);
    connect(m_dialog, &PrintDialog::printed, this,
        [this, dialog = m_dialog](const PaperWish &wish, const PrintOutcome &outcome) {
            if (!dialog || !dialog->isVisible())
                say(wish, outcome);
            else if (outcome.isDone())
                forget(wish);
            follow(wish, outcome);
        });
    m_dialog->show();
    m_dialog->activateWindow();
}

QWidget *WindowPrinting::makeSettings()
{
    return new PrinterSettings(m_settings, m_printers, m_papers);
}

void WindowPrinting::printShown()
{
    const auto *card = m_window.findChild<LinkCard *>();
    const auto *details = m_window.findChild<InvoiceDetails *>();
    QString reference;
    if (card && card->isVisible() && card->invoice())
        reference = card->invoice()->reference;
    else if (details && details->isVisible())
        reference = details->reference();
    if (!reference.isEmpty())
        printNow(reference);
}

QCoro::Task<> WindowPrinting::printNow(QString reference)
{
    const QPointer<WindowPrinting> self(this);
    auto reading = m_settings.read();
    const auto settings = co_await reading;
    if (!self)
        co_return;
    auto finding = m_services.ledger.find(reference);
    const auto invoice = co_await finding;
    if (!self || !invoice)
        co_return;
    const PaperKind kind = isPaid(invoice->state) ? PaperKind::Receipt : PaperKind::Invoice;
    if (!settings || settings->place(kind).printer.isEmpty()) {
        open(*invoice, kind);
        co_return;
    }
    const PaperWish wish{
        .reference = reference, .kind = kind, .place = settings->place(kind), .language = settings->language};
    printStraight(wish);
}

QCoro::Task<> WindowPrinting::printStraight(PaperWish wish)
{
    const QPointer<WindowPrinting> self(this);
    m_goodNews.stop();
    const auto printer = readPrinterAddress(wish.place.printer);
    //: %1: a printer.
    const LocalizedText words =
        translatable("WindowPrinting", "Printing on %1…").arg(printer ? printer->name() : wish.place.printer);
    tell(about(wish.reference, words), look::Tone::Neutral);
    auto printing = m_papers.print(wish);
    const PrintOutcome outcome = co_await printing;
    if (!self)
        co_return;
    say(wish, outcome);
    follow(wish, outcome);
}

/// Nothing is said where all went well: the paper says it.
QCoro::Task<> WindowPrinting::printPaid(QString reference)
{
    const QPointer<WindowPrinting> self(this);
    auto printing = m_papers.printWhenPaid(reference);
    const auto outcome = co_await printing;
    if (!self || !outcome)
        co_return;
    auto reading = m_settings.read();
    const auto settings = co_await reading;
    if (!self)
        co_return;
    PaperWish wish{.reference = reference, .kind = PaperKind::Receipt};
    if (settings)
        wish.place = settings->place(PaperKind::Receipt);
    if (outcome->isDone())
        forget(wish);
    else
        say(wish, *outcome);
    follow(wish, *outcome);
}

/// What CUPS or a printer took may still come to nothing. That it waits for somebody is said as long as it is
/// not known to be printed.
QCoro::Task<> WindowPrinting::follow(PaperWish wish, PrintOutcome outcome)
{
    const QPointer<WindowPrinting> self(this);
    const auto needed = std::make_shared<LocalizedText>(); // what is said of the job meanwhile
    const auto told = [self, wish, needed](const PrintJobState &state) {
        if (!self)
            return;
        if (state.stage == Stage::Completed) {
            self->withdraw(wish, *needed);
            return;
        }
        *needed = state.message;
        self->failAs(wish, state);
    };
    auto following = m_papers.follow(wish, outcome, followed, told);
    const PrintJobState state = co_await following;
    if (self && state.cameToNothing())
        failAs(wish, state);
}

void WindowPrinting::failAs(const PaperWish &wish, const PrintJobState &state)
{
    fail({.wish = wish,
        .message = state.message,
        .tone = look::Tone::Warning,
        .again = state.cameToNothing()});
}

/// Takes away what was said of a paper, unless something else is said of it by now.
void WindowPrinting::withdraw(const PaperWish &wish, const LocalizedText &message)
{
    const auto isSame = [&](const Failure &each) {
        return each.wish.reference == wish.reference && each.wish.kind == wish.kind
            && each.message == message;
    };
    if (std::erase_if(m_failures, isSame) > 0)
        tell({}, look::Tone::Neutral);
}

void WindowPrinting::say(const PaperWish &wish, const PrintOutcome &outcome)
{
    if (outcome.isDone()) {
        forget(wish);
        tell(about(wish.reference, outcome.message), look::Tone::Good);
        m_goodNews.start();
        return;
    }
    // Where the sale itself has no such paper, trying again leads nowhere.
    fail({.wish = wish,
        .message = outcome.message,
        .tone = outcome.standing == Outcome::Unknown ? look::Tone::Warning : look::Tone::Bad,
        .again = !outcome.code.startsWith(u"paper-")});
}

void WindowPrinting::fail(Failure failure)
{
    forget(failure.wish);
    m_failures.push_back(std::move(failure));
    m_goodNews.stop();
    tell({}, look::Tone::Neutral);
}

/// It is printed, or fails anew.
void WindowPrinting::forget(const PaperWish &wish)
{
    const auto isSame = [&wish](const Failure &each) {
        return each.wish.reference == wish.reference && each.wish.kind == wish.kind;
    };
    if (std::erase_if(m_failures, isSame) > 0)
        tell({}, look::Tone::Neutral);
}

/// The news, after all that failed; what failed for the same reason is told together.
void WindowPrinting::tell(const LocalizedText &news, look::Tone tone)
{
    std::vector<std::pair<QStringList, LocalizedText>> reasons;
    bool again = false;
    for (const Failure &each : m_failures) {
        const auto known = std::find_if(reasons.begin(), reasons.end(),
            [&each](const auto &reason) { return reason.second == each.message; });
        if (known == reasons.end())
            reasons.emplace_back(QStringList{each.wish.reference}, each.message);
        else if (!known->first.contains(each.wish.reference))
            known->first << each.wish.reference;
        again = again || each.again;
    }
    LocalizedText words;
    for (const auto &[references, reason] : reasons) {
        const LocalizedText one = about(references.join(u", "_s), reason);
        words = words.isEmpty() ? one : words + u" "_s + one;
    }
    if (m_failures.empty()) {
        m_window.tellOfPrint(news, tone);
        return;
    }
    if (!news.isEmpty())
        words = words + u" "_s + news;
    const bool isBad = std::any_of(m_failures.begin(), m_failures.end(),
        [](const Failure &each) { return each.tone == look::Tone::Bad; });
    m_window.tellOfPrint(words, isBad ? look::Tone::Bad : look::Tone::Warning, again);
}

void WindowPrinting::printAgain()
{
    const std::vector<Failure> failures = std::exchange(m_failures, {});
    std::vector<PaperWish> wishes;
    QString unplaced; // there is one dialog, where a printer can be chosen
    for (const Failure &each : failures) {
        if (each.again && !each.wish.place.printer.isEmpty())
            wishes.push_back(each.wish);
        else if (each.again && unplaced.isEmpty())
            unplaced = each.wish.reference;
        else
            m_failures.push_back(each);
    }
    tell({}, look::Tone::Neutral);
    if (!unplaced.isEmpty())
        printNow(unplaced);
    for (const PaperWish &wish : wishes)
        printStraight(wish);
}

} // namespace counterfoil
