// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperPrinting.h"

#include "PaperJob.h"
#include "accounts/Account.h"
#include "base/ErrorLog.h"
#include "invoices/HandedOver.h"
#include "invoices/SoldTo.h"

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

Invoice testReceipt(const QDateTime &at)
{
    const MethodCatalogue methods = MethodCatalogue::standard();
    const PaymentMethod &card = *methods.find(u"card");
    return {.reference = u"CF-0000000000000000"_s,
        .accountId = sandboxAccount.toString(), // every paper of it says that it is for training
        .accountName = sandboxAccount.toString(),
        .gatewayId = card.gatewayId,
        .methodId = card.id,
        .amount = Money(1504, *Currency::find(u"USD")),
        .state = State::Paid,
        .remoteId = u"1"_s,
        .openedAt = at,
        .changedAt = at};
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
    const Services at = m_services;
    auto finding = at.ledger.find(wish.reference);
    const auto invoice = co_await finding;
    if (!self)
        co_return Result<Prepared>(tl::unexpected(Error()));
    if (!invoice)
        co_return Result<Prepared>(tl::unexpected(invoice.error()));
    if (const auto may = checkPaper(*invoice, wish.kind, at.methods); !may)
        co_return Result<Prepared>(tl::unexpected(may.error()));
    auto asking = at.ledger.events(wish.reference);
    const auto events = co_await asking;
    if (!self)
        co_return Result<Prepared>(tl::unexpected(Error()));
    if (!events)
        co_return Result<Prepared>(tl::unexpected(events.error()));
    // A shop that cannot be read is no reason to print none of its customers' receipts: its head is missing.
    auto readingShop = at.shop.read();
    const auto shop = co_await readingShop;
    if (!self)
        co_return Result<Prepared>(tl::unexpected(Error()));
    auto readingSettings = at.settings.read();
    const auto settings = co_await readingSettings;
    if (!self)
        co_return Result<Prepared>(tl::unexpected(Error()));
    if (!settings && withSettings)
        co_return Result<Prepared>(tl::unexpected(settings.error()));
    Prepared prepared{.order = {.invoice = *invoice}, .settings = {}, .place = {}};
    if (settings)
        prepared.settings = *settings;
    prepared.place = wish.place;
    if (shop)
        prepared.order.shop = *shop;
    else
        logged(u"reading the shop for a paper"_s, shop.error());
    prepared.order.kind = wish.kind;
    prepared.order.size = wish.place.size;
    const QString customers = customersLanguage(invoice->fields);
    prepared.order.language = !wish.language.isEmpty() ? wish.language
        : !prepared.settings.language.isEmpty()        ? prepared.settings.language
        : !customers.isEmpty()                         ? customers
                                                       : at.language();
    prepared.order.isCopy = wish.kind == PaperKind::Receipt && wasPrinted(*events);
    prepared.order.paidAt = timePaid(*events);
    prepared.order.printedAt = at.clock();
    co_return Result<Prepared>(std::move(prepared));
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

QCoro::Task<PrintOutcome> PaperPrinting::printLocked(PaperWish wish)
{
    const QPointer<PaperPrinting> self(this);
    auto preparing = prepare(wish, true);
    const auto prepared = co_await preparing;
    if (!prepared)
        co_return refused(prepared.error());
    if (!self)
        co_return PrintOutcome{};
    auto sending = send(*prepared);
    PrintOutcome outcome = co_await sending;
    if (!outcome.isDone())
        logged(u"printing a paper of "_s + wish.reference,
            Error{outcome.kind, outcome.code, outcome.message, outcome.detail});
    if (!outcome.mayBeOut() || !self)
        co_return outcome;
    const auto printer = readPrinterAddress(wish.place.printer);
    const LocalizedText words =
        printedWords(wish.kind, prepared->order.isCopy, printer.value_or(PrinterAddress()), outcome);
    auto writing = writeDown(*prepared, words);
    const auto written = co_await writing;
    if (!written)
        outcome.message = notWrittenDown(outcome.message, written.error());
    co_return outcome;
}

QCoro::Task<PrintOutcome> PaperPrinting::send(Prepared prepared)
{
    const QPointer<PaperPrinting> self(this);
    auto making = worker().run([prepared, methods = &m_services.methods] {
        return paperjob::make(prepared.order, prepared.place, prepared.settings, *methods);
    });
    const auto job = co_await making;
    if (!job)
        co_return refused(job.error());
    if (!self)
        co_return PrintOutcome{};
    if (!job->slips.isEmpty()) {
        auto printing = m_services.printers.printSlips(job->printer, job->slips);
        co_return co_await printing;
    }
    PrintOutcome all;
    for (const cups::Document &document : job->documents) {
        auto printing = m_services.printers.printPdf(job->printer, document);
        const PrintOutcome one = co_await printing;
        // Of an original and its copies that are two jobs the first that failed is told; that the original
        // came out is told with it.
        const bool isSecond = all.mayBeOut() && !all.message.isEmpty();
        if (isSecond && !one.isDone())
            co_return paperjob::withoutCopies(all, one);
        all = one;
        if (!one.isDone() || !self)
            break;
    }
    co_return all;
}

QCoro::Task<Result<void>> PaperPrinting::writeDown(Prepared prepared, LocalizedText what)
{
    const Evidence fact =
        printedFact(paperKindName(prepared.order.kind), prepared.order.isCopy, what, m_services.clock());
    const auto recorded = co_await m_services.ledger.record(prepared.order.invoice.reference, fact);
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
    auto writing = writeDown(*prepared, words);
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
    const auto shop = co_await m_services.shop.read();
    const auto settings = co_await m_services.settings.read();
    if (!self)
        co_return PrintOutcome{};
    if (!settings)
        co_return refused(settings.error());
    Prepared prepared{
        .order = {.invoice = testReceipt(m_services.clock())}, .settings = *settings, .place = place};
    if (shop)
        prepared.order.shop = *shop;
    prepared.order.kind = PaperKind::Receipt;
    prepared.order.size = place.size;
    prepared.order.language = settings->language.isEmpty() ? m_services.language() : settings->language;
    prepared.order.printedAt = m_services.clock();
    prepared.order.paidAt = prepared.order.printedAt;
    auto sending = send(prepared);
    co_return co_await sending;
}

} // namespace counterfoil
