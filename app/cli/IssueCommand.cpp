// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueCommands.h"
#include "Commands.h"
#include "Input.h"
#include "IssueDraft.h"
#include "IssueFiles.h"
#include "IssueOutput.h"
#include "money/AmountWords.h"

#include <algorithm>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

Error noDirectMode(const PaymentMethod &method)
{
    //: %1: a payment method. Direct: with card data typed here.
    return {ErrorKind::Input, u"no-direct-channel"_s,
        translatable("IssueCommand", "%1 has no direct mode. Leave out --direct.").arg(method.title)};
}

} // namespace

QCoro::Task<int> issue(Services &services, IssueOptions options, std::stop_token stop)
{
    const auto account = co_await services.accounts.byName(options.account);
    if (!account)
        co_return failSale(account.error(), options.json);
    const PaymentMethod *method = services.methods.find(options.method.toLower());
    if (!method)
        co_return failSale(noSuchMethod(options.method), options.json);
    if (options.direct && !method->direct)
        co_return failSale(noDirectMode(*method), options.json);
    if (const auto files = checkFiles(options); !files)
        co_return failSale(files.error(), options.json);
    const Result<NumberStyle> numbers =
        options.localNumbers ? numbersOfLocale() : Result<NumberStyle>(NumberStyle::plain());
    if (!numbers)
        co_return failSale(numbers.error(), options.json);

    Draft draft;
    draft.methodId = method->id;
    draft.channel = options.direct ? Channel::Direct : Channel::Hosted;
    std::vector<FieldError> errors = takeAssignments(options.set, *method, draft);
    if (!options.fieldsFile.isEmpty()) {
        auto object = readJsonObject(options.fieldsFile);
        if (!object)
            co_return failSale(object.error(), options.json);
        const std::vector<FieldError> more = takeMembers(*object, draft);
        object->wipe();
        errors.insert(errors.end(), more.begin(), more.end());
    }
    auto picking = pick(services, options.items, options.customer);
    const auto picked = co_await picking;
    if (!picked)
        co_return failSale(picked.error(), options.json);
    const auto defaults = co_await services.defaults.of(account->id, method->id);
    if (!defaults)
        co_return failSale(defaults.error(), options.json);
    // Before what the account keeps, which is for everything it sells; but that may say which currency.
    auto filled = takePicked(*picked, *method, draft);
    const QStringList taken = takeDefaults(*defaults, *method, draft);
    if (!taken.isEmpty())
        //: %1: names of fields.
        printError(translatable("IssueCommand", "From the account’s defaults: %1.").arg(listed(taken)));
    if (!filled && filled.error().code == u"pick-currency")
        filled = takePicked(*picked, *method, draft);
    if (!filled)
        co_return failSale(filled.error(), options.json);
    auto order = checkDraft(draft, *method, {.today = QDate::currentDate(), .numbers = *numbers});
    if (!order) {
        for (const FieldError &error : order.error()) { // a field that was named above is not named again
            if (std::none_of(errors.begin(), errors.end(),
                    [&error](const FieldError &named) { return named.field == error.field; }))
                errors.push_back(error);
        }
    }
    if (!errors.empty())
        co_return failFields(*method, errors, options.json);
    const std::vector<FieldWarning> warnings = order->warnings;
    order->besides = besidesOf(picked->basket, picked->customer, order->amount);
    printWarnings(*method, warnings);

    const auto started = co_await services.ledger.start();
    if (!started)
        co_return failSale(started.error(), options.json, warnings);
    const LocalizedText clockWarning = services.clocks.warning(account->id);
    if (!clockWarning.isEmpty()) // before anything is sent
        printError(clockWarning);
    if (!options.large) {
        const Money amount = order->amount;
        auto comparing = services.issuer.unusual(*account, amount);
        const auto unusual = co_await comparing;
        if (unusual) {
            printError(about(amount.display(), amountInWords(amount)));
            Error error = unusual->error();
            error.message +=
                //: Comes behind the advice to issue a sale only if its amount is meant.
                QChar(u' ') + translatable("IssueCommand", "On this command line: --large.");
            co_return failSale(error, options.json, warnings);
        }
    }
    const auto duplicates = options.again ? LedgerFile::Duplicates::Allowed : LedgerFile::Duplicates::Refused;
    const auto result = co_await services.issuer.issue(*account, std::move(*order), stop, duplicates);
    if (!result) {
        Error error = result.error();
        if (error.code == u"possible-duplicate")
            //: Comes behind the advice not to issue a sale a second time, or to ask what became of the first
            //: one. %1: that one’s reference.
            error.message += QChar(u' ')
                + translatable("IssueCommand", "On this command line: --again, or “counterfoilctl track %1”.")
                      .arg(error.detail);
        co_return failSale(error, options.json, warnings);
    }
    IssueResult shown = *result;
    if (isInGatewaysHands(shown.invoice) && !shown.ledgerError) {
        auto asking = services.tracker.track(shown.invoice.reference);
        const auto tracked = co_await asking;
        if (tracked)
            shown.invoice = tracked->invoice;
    }
    std::vector<qint64> sold;
    for (const Basket::Line &line : picked->basket.lines())
        sold.push_back(line.item.id);
    std::vector<qint64> served;
    if (picked->customer)
        served.push_back(picked->customer->id);
    if (!sold.empty() || !served.empty()) {
        auto noting = services.catalogue.noteSold(sold, served);
        static_cast<void>(co_await noting); // it only puts them first in their lists
    }
    const int status = report(shown, *account, services.methods, options, warnings);
    const LocalizedText learnt =
        services.clocks.warning(account->id); // with the first answer that it ever got
    if (clockWarning.isEmpty() && !learnt.isEmpty())
        printError(learnt);
    co_return status;
}

} // namespace counterfoil::cli
