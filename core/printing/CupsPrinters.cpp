// SPDX-License-Identifier: GPL-3.0-or-later
#include "CupsPrinters.h"

#include "CupsModule.h"
#include "paper/PrintableText.h"

#include <QCoreApplication>
#include <QLibrary>

#include <algorithm>

namespace counterfoil::cups {

using namespace Qt::StringLiterals;
using Standing = PrintOutcome::Standing;

namespace {

/// The functions of the module; all null where it cannot be loaded. It stays loaded.
struct Module {
    cupsmodule::List list = nullptr;
    cupsmodule::Print print = nullptr;
    cupsmodule::Ask ask = nullptr;
    QString trouble;

    Module()
    {
        // Beside the program, and nowhere else: what is loaded is run.
        QLibrary file(QCoreApplication::applicationDirPath() + u"/" COUNTERFOIL_MODULES "/counterfoil_cups");
        file.setLoadHints(QLibrary::PreventUnloadHint);
        list = reinterpret_cast<cupsmodule::List>(file.resolve(cupsmodule::listName));
        print = reinterpret_cast<cupsmodule::Print>(file.resolve(cupsmodule::printName));
        ask = reinterpret_cast<cupsmodule::Ask>(file.resolve(cupsmodule::askName));
        if (!list || !print || !ask)
            trouble = file.errorString();
    }
    bool isThere() const { return trouble.isEmpty(); }
};

const Module &theModule()
{
    static const Module loaded; // with the first question: a start needs none
    return loaded;
}

Error missing()
{
    return {ErrorKind::Unavailable, u"cups-missing"_s,
        //: “libcups2” is the name of a package.
        translatable("Printing",
            "Counterfoil’s part for printers is not installed, or libcups2 is missing: install it to print "
            "on the system’s printers. Receipt printers in the network or at a device file work without."),
        theModule().trouble};
}

Error silent()
{
    return {ErrorKind::Unavailable, u"cups-silent"_s,
        translatable("Printing",
            "The system’s print service (CUPS) does not answer: it is not running or not installed. Nothing "
            "was printed.")};
}

/// The same for who only asked: that nothing was printed is no news then.
Error silentWhenAsked()
{
    Error error = silent();
    error.message = error.message.firstSentence();
    return error;
}

PrintOutcome refused(const Error &error)
{
    return {.standing = Standing::Refused,
        .code = error.code,
        .message = error.message,
        .kind = error.kind,
        .detail = error.detail};
}

/// Words of a library or a printer, as far as they go into a sentence. A printer in the network may call
/// itself anything.
QString foreign(const char *words)
{
    QString text = printableLine(QString::fromUtf8(words), 160);
    while (text.endsWith(u'.') || text.endsWith(u'!'))
        text.chop(1);
    return text;
}

/// Keeps its texts as long as the module's struct points at them.
class WhereText {
public:
    WhereText(const PrinterAddress &printer, int &stop)
        : m_text(printer.way == PrinterAddress::Way::Queue ? printer.queue.toUtf8() : printer.text().toUtf8())
        , m_where{printer.way == PrinterAddress::Way::Queue ? m_text.constData() : nullptr,
              printer.way == PrinterAddress::Way::Queue ? nullptr : m_text.constData(), &stop}
    {
    }
    const cupsmodule::Where *get() const { return &m_where; }

private:
    QByteArray m_text;
    cupsmodule::Where m_where;
};

PrintOutcome outcomeOf(const cupsmodule::Answer &answer, const PrinterAddress &printer)
{
    const QString name = printer.name();
    const QString words = foreign(answer.words);
    PrintOutcome outcome{.job = answer.job, .detail = u"IPP %1 %2"_s.arg(answer.status, 4, 16).arg(words)};
    const auto refuse = [&outcome](const QString &code, const LocalizedText &message, ErrorKind kind) {
        outcome.standing = Standing::Refused;
        outcome.code = code;
        outcome.message = message;
        outcome.kind = kind;
        return outcome;
    };
    switch (answer.standing) {
    case cupsmodule::Accepted:
        outcome.standing = Standing::Accepted;
        outcome.message =
            //: %1: a printer; %2: a number.
            translatable("Printing", "The printer %1 has taken it as job %2.").arg(name, answer.job);
        return outcome;
    case cupsmodule::NotReached:
        if (printer.way == PrinterAddress::Way::Queue)
            return refuse(silent().code, silent().message, ErrorKind::Unavailable);
        return refuse(u"printer-not-reached"_s,
            translatable("Printing",
                "The printer %1 cannot be reached; nothing came out. See that it is switched on and "
                "connected, "
                "and that its address is right.")
                .arg(name),
            ErrorKind::Unavailable);
    case cupsmodule::NotThere:
        return refuse(u"printer-gone"_s,
            translatable("Printing",
                "There is no printer “%1” any more; nothing came out. Choose another one, or set it up again "
                "in the system’s settings.")
                .arg(name),
            ErrorKind::Input);
    case cupsmodule::NoPdf:
        return refuse(u"printer-no-pdf"_s,
            translatable("Printing",
                "The printer %1 takes no PDF. Add it to the system’s printers, which make of a PDF what it "
                "understands, and choose it there.")
                .arg(name),
            ErrorKind::Refused);
    case cupsmodule::OneCopyOnly:
        return refuse(u"printer-one-copy"_s,
            translatable("Printing",
                "The printer %1 prints one copy at a time; nothing came out. Print one, and then another.")
                .arg(name),
            ErrorKind::Refused);
    case cupsmodule::Refused:
        return refuse(u"printer-refused"_s,
            //: %2: the printer's own words.
            translatable("Printing", "The printer %1 refused it: %2. Nothing came out.").arg(name, words),
            ErrorKind::Refused);
    case cupsmodule::Broken:
        break;
    }
    outcome.standing = Standing::Unknown;
    outcome.code = u"print-unknown"_s;
    outcome.kind = ErrorKind::Unknown;
    outcome.message = translatable("Printing",
        "The connection to the printer %1 broke while it was printing. Look whether paper came out "
        "before you print again.")
                          .arg(name);
    return outcome;
}

/// Printer's keywords (RFC 8011, PWG 5100) for what a person can do something about.
LocalizedText hindrance(const QString &reasons, const QString &words)
{
    if (reasons.contains(u"media-empty") || reasons.contains(u"media-needed"))
        return translatable("Printing", "the printer has no paper", "why a job waits");
    if (reasons.contains(u"cover-open") || reasons.contains(u"door-open"))
        return translatable("Printing", "the printer is open", "why a job waits");
    if (reasons.contains(u"offline") || reasons.contains(u"unreachable") || reasons.contains(u"connecting"))
        return translatable("Printing", "the printer is not reached", "why a job waits");
    return words;
}

PrintJobState stateOf(const cupsmodule::JobAnswer &answer, int job)
{
    using Stage = PrintJobState::Stage;
    const QString reasons = QString::fromUtf8(answer.reasons);
    const LocalizedText why = hindrance(reasons, foreign(answer.words));
    const auto withReason = [job, &why](const LocalizedText &plain, const LocalizedText &reasoned) {
        return why.isEmpty() ? plain.arg(job) : reasoned.arg(job, why);
    };
    // RFC 8011, 5.3.7
    switch (answer.state) {
    case 3:
        //: %1: a number; so in all of these.
        return {Stage::Waiting, translatable("Printing", "Job %1 waits for its turn.").arg(job)};
    case 4:
        return {Stage::Held,
            translatable("Printing", "Job %1 is held: let it go on in the system’s list of jobs.").arg(job)};
    case 5:
        return {Stage::Printing, translatable("Printing", "Job %1 is being printed.").arg(job)};
    case 6:
        return {Stage::Stopped,
            withReason(translatable("Printing", "Job %1 has stopped: look after the printer."),
                //: %2: “the printer has no paper”, or the printer's own words.
                translatable("Printing", "Job %1 has stopped: %2."))};
    case 7:
        return {Stage::Canceled, translatable("Printing", "Job %1 was cancelled.").arg(job)};
    case 8:
        return {Stage::Aborted,
            withReason(translatable("Printing", "Job %1 was broken off by the printer. Print it again."),
                //: %2: the printer's own words.
                translatable("Printing", "Job %1 was broken off: %2. Print it again."))};
    case 9:
        return {Stage::Completed, translatable("Printing", "Job %1 is printed.").arg(job)};
    default:
        return {Stage::Unknown, translatable("Printing", "What became of job %1 is not known.").arg(job)};
    }
}

} // namespace

Result<std::vector<Queue>> queues(std::chrono::milliseconds patience, int &stop)
{
    if (!theModule().isThere())
        return tl::unexpected(missing());
    std::vector<Queue> all;
    const auto take = [](void *context, const cupsmodule::Destination *found) {
        const auto address = readPrinterAddress(u"cups:"_s + QString::fromUtf8(found->name));
        if (!address)
            return;
        static_cast<std::vector<Queue> *>(context)->push_back({.address = *address,
            .words = foreign(found->words),
            .place = foreign(found->place),
            .model = foreign(found->model),
            .isDefault = found->isDefault,
            .takesJobs = found->isAccepting,
            .isStopped = found->state == 5});
    };
    const bool answers = theModule().list(static_cast<int>(patience.count()), &stop, take, &all) != 0;
    if (!answers && all.empty())
        return tl::unexpected(silentWhenAsked());
    return all;
}

PrintOutcome print(const PrinterAddress &to, const Document &document, int &stop)
{
    if (!theModule().isThere())
        return refused(missing());
    const WhereText where(to, stop);
    const QByteArray title = document.title.toUtf8();
    const cupsmodule::Document plain{title.constData(), document.pdf.constData(),
        static_cast<std::size_t>(document.pdf.size()), document.copies, document.size.width(),
        document.size.height()};
    cupsmodule::Answer answer{};
    theModule().print(where.get(), &plain, &answer);
    return outcomeOf(answer, to);
}

PrintOutcome check(const PrinterAddress &printer, int &stop)
{
    if (!theModule().isThere())
        return refused(missing());
    const WhereText where(printer, stop);
    cupsmodule::Answer answer{};
    theModule().print(where.get(), nullptr, &answer);
    PrintOutcome outcome = outcomeOf(answer, printer);
    if (outcome.isDone())
        outcome.message = translatable("Printing", "The printer %1 answers.").arg(printer.name());
    else if (outcome.code == u"cups-silent"_s)
        outcome.message = silentWhenAsked().message;
    return outcome;
}

PrintJobState jobState(const PrinterAddress &printer, int job, int &stop)
{
    cupsmodule::JobAnswer answer{};
    if (theModule().isThere()) {
        const WhereText where(printer, stop);
        theModule().ask(where.get(), job, &answer);
    }
    PrintJobState state = stateOf(answer, job);
    state.job = job;
    state.isPartlyOut = answer.sheets > 0;
    return state;
}

} // namespace counterfoil::cups
