// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

using Changes = std::vector<std::pair<QString, QString>>; // field, text; an empty text removes

/// All of it is looked at before anything is changed: a misspelt field changes nothing.
Result<Changes> changesIn(const Services &services, const DefaultsOptions &options)
{
    Changes changes;
    for (const QString &assignment : options.set) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1 || equals + 1 == assignment.size()) // what stands there may be secret: not repeated
            return failure(ErrorKind::Input, u"set-form"_s,
                translatable("DefaultsCommand",
                    "Write --set FIELD=VALUE, such as --set devise=EUR. --clear FIELD removes a default."));
        changes.emplace_back(assignment.left(equals), assignment.sliced(equals + 1));
    }
    for (const QString &field : options.clear)
        changes.emplace_back(field, QString());
    for (const auto &[field, text] : changes) {
        if (const auto good = services.defaults.check(options.method, field, text); !good)
            return failure(good.error().kind, good.error().code,
                //: %1: a field; %2: what is wrong with it, whole sentences.
                translatable("DefaultsCommand", "Nothing was changed. %1: %2")
                    .arg(field.left(40), good.error().message));
    }
    return changes;
}

} // namespace

QCoro::Task<int> accountDefaults(Services &services, DefaultsOptions options)
{
    const auto account = co_await services.accounts.byName(options.name);
    if (!account)
        co_return fail(account.error(), options.json);
    options.method = options.method.toLower();
    const PaymentMethod *method = services.methods.find(options.method);
    if (!method)
        co_return fail(noSuchMethod(options.method), options.json);
    const auto changes = changesIn(services, options);
    if (!changes)
        co_return fail(changes.error(), options.json);
    for (const auto &[field, text] : *changes) {
        const auto kept = co_await services.defaults.keep(account->id, method->id, field, text);
        if (!kept)
            co_return fail(kept.error(), options.json);
    }

    const auto defaults = co_await services.defaults.of(account->id, method->id);
    if (!defaults)
        co_return fail(defaults.error(), options.json);
    Json json = Json::object();
    Table table({{.least = 22}, {.gap = 1}});
    for (const Field &field : method->fields) { // in the form's order
        const auto found = defaults->find(field.wireName);
        if (found == defaults->end())
            continue;
        json.set(field.wireName, Json::string(found->second));
        if (!options.json)
            table.add({field.wireName, u"%1  (%2)"_s.arg(found->second, field.label.toString())});
    }
    if (options.json)
        printJson(json);
    else if (defaults->empty())
        //: %1: an account; %2: a payment method.
        print(translatable("DefaultsCommand", "“%1” has no defaults for %2.")
                  .arg(account->name, method->title));
    else
        print(table);
    co_return Done;
}

} // namespace counterfoil::cli
