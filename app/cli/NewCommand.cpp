// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "methods/PlainCharacters.h"
#include "salelinks/SaleFilling.h"
#include "shared/OneInstance.h"
#include "shared/Process.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <optional>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pause(100);
constexpr std::chrono::seconds patience(20);
constexpr qsizetype mostShown = 200;

/// What was typed behind the command, as a link says it.
SaleLink linkOf(const NewOptions &options, const QString &account)
{
    SaleLink link{.account = account, .method = options.method.toLower()};
    const auto add = [&link](const QString &name, const QString &text) {
        if (!text.isEmpty())
            link.texts.emplace_back(name, text);
    };
    add(u"amount"_s, options.amount);
    add(u"currency"_s, options.currency);
    add(u"note"_s, options.note);
    add(u"email"_s, options.email);
    add(u"name"_s, options.name);
    add(u"phone"_s, options.phone);
    for (const QString &assignment : options.set) {
        const qsizetype equals = assignment.indexOf(u'=');
        add(u"set."_s + assignment.left(equals), assignment.sliced(equals + 1));
    }
    return link;
}

/// What no form would get of it: with the method that is named, or with any where none is.
Result<std::vector<LocalizedText>> refusals(const SaleLink &link, const MethodCatalogue &methods)
{
    const QDate today = QDate::currentDate();
    if (const PaymentMethod *method = methods.find(link.method)) {
        auto filling = fillingFor(link, *method, today);
        if (!filling)
            return tl::unexpected(filling.error());
        return std::move(filling->leftOut);
    }
    std::optional<std::vector<LocalizedText>> fewest;
    std::optional<Error> first;
    for (const PaymentMethod &method : methods.methods()) {
        auto filling = fillingFor(link, method, today);
        if (!filling && !first)
            first = filling.error();
        if (filling && (!fewest || filling->leftOut.size() < fewest->size()))
            fewest = std::move(filling->leftOut);
    }
    if (!fewest)
        return tl::unexpected(*first);
    return *std::move(fewest);
}

Result<QByteArray> checkedLink(const SaleLink &sale, const MethodCatalogue &methods)
{
    const QByteArray link = writeSaleLink(sale);
    const auto read = readSaleLink(link);
    if (!read)
        return tl::unexpected(read.error());
    const auto refused = refusals(*read, methods);
    if (!refused)
        return tl::unexpected(refused.error());
    if (refused->empty())
        return link;
    LocalizedText why;
    for (const LocalizedText &sentence : *refused) {
        if (!why.isEmpty())
            why += LocalizedText(u' ');
        why += sentence;
    }
    //: %1: one or more sentences that say what is wrong.
    return failure(ErrorKind::Input, u"link-field"_s,
        translatable("NewCommand", "%1 Nothing was handed over.").arg(why));
}

tl::unexpected<Error> noWindow(const QString &code, const LocalizedText &message)
{
    return failure(ErrorKind::Unavailable, code, message);
}

/// Starts the window program beside this one, without a link: what a link says does not stand on a command
/// line of ours, where other programs see it. It outlives this program and writes nothing of it.
Result<qint64> startWindow()
{
    if (!hasDisplay())
        return noWindow(u"no-display"_s,
            translatable("NewCommand",
                "No window of Counterfoil is open on this folder, and there is no display to open one on. "
                "Nothing was handed over. “counterfoilctl issue” issues a sale here."));
    QProcess window;
    window.setProgram(QCoreApplication::applicationDirPath() + u"/counterfoil"_s);
    if (!QFileInfo(window.program()).isExecutable())
        return noWindow(u"no-window-program"_s,
            //: %1: the path of a file.
            translatable("NewCommand",
                "The window program is not where this one is: %1. Nothing was handed over. Install both.")
                .arg(window.program()));
    window.setStandardInputFile(QProcess::nullDevice());
    window.setStandardOutputFile(QProcess::nullDevice());
    window.setStandardErrorFile(QProcess::nullDevice());
    qint64 id = 0;
    if (!window.startDetached(&id))
        return noWindow(u"no-window-program"_s,
            //: %1: the path of a program. %2: the reason, as the system says it.
            translatable(
                "NewCommand", "The window program %1 could not be started: %2. Nothing was handed over.")
                .arg(window.program(), window.errorString()));
    return id;
}

bool isRunning(qint64 id)
{
    return ::kill(static_cast<pid_t>(id), 0) == 0 || errno != ESRCH;
}

/// What came of handing it over, where there was a window; nothing where there was none.
std::optional<Result<void>> handedOver(const QString &lockFile, const QByteArray &link)
{
    switch (OneInstance::handOver(lockFile, link)) {
    case OneInstance::Handing::Taken:
        return Result<void>();
    case OneInstance::Handing::NoWindow:
        return std::nullopt;
    case OneInstance::Handing::Unanswered:
        break;
    }
    // Once more, and it would have the sale twice.
    const Result<void> unanswered = failure(ErrorKind::Unknown, u"window-unanswered"_s,
        translatable("NewCommand",
            "The window does not answer: nobody knows whether it has the sale. Look there before you try "
            "again."));
    return unanswered;
}

QCoro::Task<Result<void>> handOver(QString lockFile, QByteArray link)
{
    if (const auto handed = handedOver(lockFile, link))
        co_return *handed;
    const auto id = startWindow();
    if (!id)
        co_return tl::unexpected(id.error());
    const QDeadlineTimer deadline(patience);
    bool runs = true;
    while (runs && !deadline.hasExpired()) {
        runs = isRunning(*id); // asked before: it may hand itself over to another one and end
        if (const auto handed = handedOver(lockFile, link))
            co_return *handed;
        co_await QCoro::sleepFor(pause);
    }
    co_return noWindow(u"no-window"_s,
        translatable("NewCommand",
            "The window did not open, or does not answer. Nothing was handed over. Start “counterfoil”, "
            "which "
            "says why, and try again."));
}

void printHandedOver(const SaleLink &sale)
{
    print(translatable("NewCommand", "The window has this for a new sale. Nothing was issued."));
    Table table({{.least = 10}, {.gap = 1}}, 2);
    const auto add = [&table](const QString &name, const QString &text) {
        if (!text.isEmpty())
            table.add({name, plainLine(text, mostShown)});
    };
    add(u"account"_s, sale.account);
    add(u"method"_s, sale.method);
    for (const auto &[name, text] : sale.texts)
        add(name, text);
    print(table);
}

} // namespace

QCoro::Task<int> newSale(const Paths &paths, Services &services, NewOptions options)
{
    const QString lockFile = paths.windowLock();
    QString account;
    if (!options.account.isEmpty()) {
        const auto found = co_await services.accounts.byName(options.account);
        if (!found)
            co_return fail(found.error(), options.json);
        account = found->name;
    }
    if (!options.method.isEmpty() && !services.methods.find(options.method.toLower()))
        co_return fail(noSuchMethod(options.method), options.json);
    for (const QString &assignment : options.set) {
        if (assignment.indexOf(u'=') < 1)
            co_return fail(
                {ErrorKind::Input, u"set-form"_s,
                    translatable("IssueCommand", "Write --set FIELD=VALUE, such as --set amount=15.04.")},
                options.json);
    }
    const SaleLink sale = linkOf(options, account);
    const auto link = checkedLink(sale, services.methods);
    if (!link)
        co_return fail(link.error(), options.json);
    const auto handed = co_await handOver(lockFile, *link);
    if (!handed)
        co_return fail(handed.error(), options.json);
    if (options.json) {
        Json json = Json::object();
        json.set(u"handedOver"_s, Json::boolean(true));
        json.set(u"link"_s, Json::string(QString::fromLatin1(*link)));
        printJson(json);
    } else {
        printHandedOver(sale);
    }
    co_return Done;
}

} // namespace counterfoil::cli
