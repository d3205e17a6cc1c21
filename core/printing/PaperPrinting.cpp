// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperPrinting.h"

#include "PaperJob.h"
#include "base/ErrorLog.h"
#include "invoices/HandedOver.h"

#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QPointer>

namespace counterfoil {

using namespace Qt::StringLiterals;
using Standing = PrintOutcome::Standing;

namespace {

constexpr std::chrono::milliseconds betweenTries(200); ///< of a lock that somebody else has

PrintOutcome refused(const Error &error)
{
    return {.standing = Standing::Refused,
        .code = error.code,
        .message = error.message,
        .kind = error.kind,
        .detail = error.detail};
}

PrintOutcome noPrinter(PaperKind kind)
{
    return {.standing = Standing::Refused,
        .code = u"no-printer"_s,
        //: %1: a kind of paper, such as “Receipt”.
        .message =
            translatable("PaperPrinting", "%1: no printer is chosen for it. Choose one and print again.")
                .arg(paperKindTitle(kind)),
        .kind = ErrorKind::Input};
}

Error printingElsewhere()
{
    return {ErrorKind::Input, u"printing-elsewhere"_s,
        translatable("PaperPrinting",
            "A paper of this sale is being printed just now. Look at the printer before you print it "
            "again.")};
}

/// What the books say of it: that it is printed only where the printer said so itself.
LocalizedText printedWords(
    PaperKind kind, bool isCopy, const PrinterAddress &printer, const PrintOutcome &outcome)
{
    const LocalizedText title = paperKindTitle(kind);
    if (outcome.standing == Standing::Accepted && isCopy)
        //: %1: a kind of paper, such as “Receipt”; %2: a printer; %3: a number. Whether it prints it is not
        //: known yet.
        return translatable("PaperPrinting", "%1 handed to the printer %2 as job %3, as a copy.")
            .arg(title, printer.name(), outcome.job);
    if (outcome.standing == Standing::Accepted)
        return translatable("PaperPrinting", "%1 handed to the printer %2 as job %3.")
            .arg(title, printer.name(), outcome.job);
    if (!outcome.isConfirmed)
        //: %1: a kind of paper, such as “Receipt”; %2: a printer; so in all of these.
        return translatable("PaperPrinting", "%1 sent to the printer %2; whether it came out is not known.")
            .arg(title, printer.name());
    if (isCopy)
        return translatable("PaperPrinting", "%1 printed on %2, as a copy.").arg(title, printer.name());
    return translatable("PaperPrinting", "%1 printed on %2.").arg(title, printer.name());
}

} // namespace

QString paperLock(const QString &reference)
{
    return reference + u".print"_s;
}

QCoro::Task<Result<void>> lockPapers(Ledger &ledger, QString reference, std::chrono::milliseconds patience)
{
    const QPointer<Ledger> books(&ledger); // it may go while it is slept
    const QDeadlineTimer end(patience);
    for (;;) {
        auto locking = books->lock(paperLock(reference));
        const bool isMine = co_await locking;
        if (isMine)
            co_return Result<void>();
        if (end.hasExpired())
            co_return Result<void>(tl::unexpected(printingElsewhere()));
        co_await QCoro::sleepFor(betweenTries);
        if (!books)
            co_return Result<void>(tl::unexpected(printingElsewhere()));
    }
}

LocalizedText notWrittenDown(const LocalizedText &done, const Error &why)
{
    //: The reason follows.
    return done + u" "_s + translatable("PaperPrinting", "That could not be written into the books.") + u" "_s
        + why.message;
}

class PaperPrinting::UnderWay {
public:
    explicit UnderWay(PaperPrinting *printing)
        : m_printing(printing)
    {
        ++printing->m_underWay;
    }
    ~UnderWay()
    {
        if (m_printing)
            --m_printing->m_underWay;
    }
    UnderWay(const UnderWay &) = delete;
    UnderWay &operator=(const UnderWay &) = delete;

private:
    QPointer<PaperPrinting> m_printing;
};

PaperPrinting::PaperPrinting(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
}

SerialWorker &PaperPrinting::worker()
{
    if (!m_worker)
        m_worker = std::make_unique<SerialWorker>(u"paper"_s);
    return *m_worker;
}

// Each call is handed over in a statement of its own (docs/decisions/0004-coroutines.md).

QCoro::Task<Result<PaperPrinting::Prepared>> PaperPrinting::prepare(PaperWish wish, bool withSettings)
{
    const QPointer<PaperPrinting> self(this); // what it works with may go with it, or soon after
    auto readingSettings = m_services.settings.read();
    const auto settings = co_await readingSettings;
    if (!self)
        co_return Result<Prepared>(tl::unexpected(Error()));
    const PrintSettings chosen = settings.value_or(PrintSettings());
    // A shop that cannot be read is no reason to print none of its customers' receipts.
    const PaperRequest request{.reference = wish.reference,
        .kind = wish.kind,
        .size = wish.place.size,
        .language = wish.language.isEmpty() ? chosen.language : wish.language,
        .elseLanguage = m_services.language(),
        .coinCode = coinCode(),
        .needsShop = false};
    auto ordering = paperOrder(sources(), request);
    const auto order = co_await ordering;
    if (!order)
        co_return Result<Prepared>(tl::unexpected(order.error()));
    if (!settings && withSettings)
        co_return Result<Prepared>(tl::unexpected(settings.error()));
    co_return Result<Prepared>(Prepared{.order = *order, .settings = chosen, .place = wish.place});
}

PaperSources PaperPrinting::sources() const
{
    return {m_services.ledger, m_services.shop, m_services.methods, m_services.clock};
}

paymentMeans::CoinCode PaperPrinting::coinCode() const
{
    return m_services.coinCode ? m_services.coinCode() : paymentMeans::CoinCode::WithAmount;
}

QCoro::Task<Result<PaperPreview>> PaperPrinting::preview(PaperWish wish)
{
    const QPointer<PaperPrinting> self(this);
    auto preparing = prepare(wish, false);
    const auto prepared = co_await preparing;
    if (!prepared || !self)
        co_return Result<PaperPreview>(tl::unexpected(prepared ? Error() : prepared.error()));
    auto drawing = worker().run(
        [order = prepared->order, printer = wish.place.printer, dpi = prepared->settings.dpi,
            methods = &m_services.methods] { return paperjob::preview(order, printer, dpi, *methods); });
    co_return co_await drawing;
}

QCoro::Task<PrintOutcome> PaperPrinting::print(PaperWish wish)
{
    if (wish.place.printer.isEmpty())
        co_return noPrinter(wish.kind);
    const QPointer<PaperPrinting> self(this);
    const UnderWay counted(this);
    Ledger &ledger = m_services.ledger;
    auto locking = lockPapers(ledger, wish.reference, std::chrono::milliseconds(0));
    const auto locked = co_await locking;
    if (!locked)
        co_return refused(locked.error());
    const InvoiceLockGuard guard(ledger, paperLock(wish.reference));
    if (!self)
        co_return PrintOutcome{};
    auto printing = printLocked(wish);
    co_return co_await printing;
}

QCoro::Task<std::optional<PrintOutcome>> PaperPrinting::printWhenPaid(QString reference)
{
    std::optional<PrintOutcome> nothing;
    const QPointer<PaperPrinting> self(this);
    Ledger &ledger = m_services.ledger;
    const auto settings = co_await m_services.settings.read();
    if (!settings)
        co_return std::optional<PrintOutcome>(refused(settings.error()));
    if (!settings->printsWhenPaid || !self)
        co_return nothing;
    const UnderWay counted(this);
    // It may be the sale's invoice that is being printed, and nobody else will print the receipt then.
    auto locking = lockPapers(ledger, reference, m_services.patience);
    const auto locked = co_await locking;
    if (!locked)
        co_return std::optional<PrintOutcome>(refused(locked.error()));
    const InvoiceLockGuard guard(ledger, paperLock(reference));
    if (!self)
        co_return nothing;
    const auto events = co_await ledger.events(reference);
    if (!self || (events && timesPrinted(*events, paperKindName(PaperKind::Receipt)) > 0))
        co_return nothing;
    const PaperWish wish{.reference = reference,
        .kind = PaperKind::Receipt,
        .place = settings->place(PaperKind::Receipt),
        .language = QString()};
    if (wish.place.printer.isEmpty())
        co_return std::optional<PrintOutcome>(noPrinter(wish.kind));
    auto printing = printLocked(wish);
    const PrintOutcome outcome = co_await printing;
    co_return std::optional<PrintOutcome>(outcome);
}

/// The facts of an original receipt: that it is begun, before paper can come out; then that it is out, or
/// that nothing came of it. Of all others only that they are out: they make no other paper a copy.
QCoro::Task<PrintOutcome> PaperPrinting::printLocked(PaperWish wish)
{
    const QPointer<PaperPrinting> self(this);
    auto preparing = prepare(wish, true);
    const auto prepared = co_await preparing;
    if (!prepared || !self)
        co_return prepared ? PrintOutcome{} : refused(prepared.error());
    auto making = make(*prepared);
    const auto job = co_await making;
    if (!job || !self)
        co_return job ? PrintOutcome{} : refused(job.error());
    auto asking = m_services.ledger.events(wish.reference);
    const auto events = co_await asking;
    if (!events || !self)
        co_return events ? PrintOutcome{} : refused(events.error());
    const QString document = paperKindName(wish.kind);
    const bool isOriginal = wish.kind == PaperKind::Receipt && !prepared->order.isCopy;
    if (isOriginal) {
        // Books that take nothing any more keep no customer from a receipt: that they do not know of it is
        // said at its end.
        const LocalizedText words =
            //: %1: a kind of paper, such as “Receipt”; %2: a printer. Said before the outcome is known.
            translatable("PaperPrinting", "%1: printing on %2 was begun.")
                .arg(paperKindTitle(wish.kind), job->printer.name());
        auto beginning = writeDown(wish.reference, printingBegunFact(document, words, now()));
        [[maybe_unused]] const auto begun = co_await beginning; // its sentence says where that failed
        if (!self)
            co_return PrintOutcome{};
    }
    auto handing = handOver(*job);
    PrintOutcome outcome = co_await handing;
    if (!outcome.isDone())
        logged(u"printing a paper of "_s + wish.reference,
            Error{outcome.kind, outcome.code, outcome.message, outcome.detail});
    if (!self || (!outcome.mayBeOut() && !isOriginal))
        co_return outcome;
    const bool isCopy = prepared->order.isCopy;
    const LocalizedText words = printedWords(wish.kind, isCopy, job->printer, outcome);
    const Evidence fact = outcome.mayBeOut() ? printedFact(document, isCopy, words, now())
                                             : printingFailedFact(document, outcome.message, now());
    auto writing = writeDown(wish.reference, fact);
    const auto written = co_await writing;
    if (!written && outcome.mayBeOut())
        outcome.message = notWrittenDown(outcome.message, written.error());
    else if (outcome.mayBeOut())
        outcome.printed = printedFacts(*events, document) + 1;
    co_return outcome;
}

QCoro::Task<PrintJobState> PaperPrinting::follow(
    PaperWish wish, PrintOutcome outcome, std::chrono::milliseconds longest)
{
    return follow(std::move(wish), std::move(outcome), longest, JobFollowing::Told());
}

QCoro::Task<PrintJobState> PaperPrinting::follow(
    PaperWish wish, PrintOutcome outcome, std::chrono::milliseconds longest, JobFollowing::Told told)
{
    PrintJobState state;
    const auto printer = readPrinterAddress(wish.place.printer);
    if (outcome.standing != Standing::Accepted || !printer)
        co_return state;
    const QPointer<PaperPrinting> self(this);
    for (const int job : outcome.jobs) {
        auto following = m_services.printers.follow(*printer, job, longest, told);
        state = co_await following;
        if (!self)
            co_return state;
        if (state.stage != PrintJobState::Stage::Completed)
            break;
    }
    // Of copies that are a job of their own the original came out.
    const bool isOriginal = outcome.jobs.empty() || state.job == outcome.jobs.front();
    if (!state.cameToNothing() || state.isPartlyOut || !isOriginal || outcome.printed == 0)
        co_return state;
    auto writing = writeDown(
        wish.reference, printingFailedFact(paperKindName(wish.kind), state.message, now(), outcome.printed));
    [[maybe_unused]] const auto written = co_await writing; // where that fails, the next one says COPY
    co_return state;
}

QCoro::Task<Result<paperjob::Job>> PaperPrinting::make(Prepared prepared)
{
    auto making = worker().run([prepared, methods = &m_services.methods] {
        return paperjob::make(prepared.order, prepared.place, prepared.settings, *methods);
    });
    co_return co_await making;
}

QCoro::Task<PrintOutcome> PaperPrinting::handOver(paperjob::Job job)
{
    const QPointer<PaperPrinting> self(this);
    if (!job.slips.isEmpty()) {
        auto printing = m_services.printers.printSlips(job.printer, job.slips);
        co_return co_await printing;
    }
    PrintOutcome all;
    std::vector<int> jobs;
    for (const cups::Document &document : job.documents) {
        auto printing = m_services.printers.printPdf(job.printer, document);
        const PrintOutcome one = co_await printing;
        // Of an original and its copies that are two jobs the first that failed is told; that the original
        // came out is told with it.
        const bool isSecond = all.mayBeOut() && !all.message.isEmpty();
        if (isSecond && !one.isDone())
            co_return paperjob::withoutCopies(all, one);
        all = one;
        if (one.job > 0)
            jobs.push_back(one.job);
        all.jobs = jobs;
        if (!one.isDone() || !self)
            break;
    }
    co_return all;
}

QCoro::Task<Result<void>> PaperPrinting::writeDown(QString reference, Evidence fact)
{
    auto recording = m_services.ledger.record(reference, fact);
    const auto recorded = co_await recording;
    if (!recorded)
        co_return Result<void>(tl::unexpected(recorded.error()));
    co_return Result<void>();
}

QCoro::Task<Result<QString>> PaperPrinting::savePdf(PaperWish wish, QString path)
{
    const QPointer<PaperPrinting> self(this);
    wish.place.printer.clear(); // any size may go into a file
    Ledger &ledger = m_services.ledger;
    std::optional<InvoiceLockGuard> guard;
    if (wish.kind == PaperKind::Receipt) { // no second original of it
        auto locking = lockPapers(ledger, wish.reference, std::chrono::milliseconds(0));
        const auto locked = co_await locking;
        if (!locked)
            co_return Result<QString>(tl::unexpected(locked.error()));
        guard.emplace(ledger, paperLock(wish.reference));
    }
    if (!self)
        co_return Result<QString>(tl::unexpected(Error()));
    auto preparing = prepare(wish, false);
    const auto prepared = co_await preparing;
    if (!prepared || !self)
        co_return Result<QString>(tl::unexpected(prepared ? Error() : prepared.error()));
    auto saving = worker().run([order = prepared->order, path, methods = &m_services.methods] {
        return paperjob::save(order, path, *methods);
    });
    const auto saved = co_await saving;
    if (!saved || !self)
        co_return saved;
    const LocalizedText words =
        //: %1: a kind of paper, such as “Receipt”.
        translatable("PaperPrinting", "%1 saved as PDF.").arg(paperKindTitle(wish.kind));
    auto writing = writeDown(
        wish.reference, printedFact(paperKindName(wish.kind), prepared->order.isCopy, words, now()));
    const auto written = co_await writing;
    if (!written) {
        Error error = written.error();
        error.message = notWrittenDown(words, error);
        co_return Result<QString>(tl::unexpected(error));
    }
    co_return saved;
}

QCoro::Task<PrintOutcome> PaperPrinting::printTestPage(PaperPlace place)
{
    const QPointer<PaperPrinting> self(this);
    if (place.printer.isEmpty())
        co_return noPrinter(PaperKind::Receipt);
    const UnderWay counted(this);
    auto readingSettings = m_services.settings.read();
    const auto settings = co_await readingSettings;
    if (!self)
        co_return PrintOutcome{};
    if (!settings)
        co_return refused(settings.error());
    const PaperRequest request{.reference = {},
        .kind = PaperKind::Receipt,
        .size = place.size,
        .language = settings->language.isEmpty() ? m_services.language() : settings->language};
    auto ordering = testPaperOrder(sources(), request);
    const PaperOrder order = co_await ordering;
    if (!self)
        co_return PrintOutcome{};
    const Prepared prepared{.order = order, .settings = *settings, .place = place};
    auto making = make(prepared);
    const auto job = co_await making;
    if (!job || !self)
        co_return job ? PrintOutcome{} : refused(job.error());
    auto handing = handOver(*job);
    co_return co_await handing;
}

} // namespace counterfoil
