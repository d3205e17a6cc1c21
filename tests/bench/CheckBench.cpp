// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleDrafts.h"
#include "methods/PaymentSystem.h"

#include <QJsonDocument>
#include <QSortFilterProxyModel>
#include <QStringListModel>

#include <benchmark/benchmark.h>

using namespace counterfoil;

namespace {

const PaymentMethod card = cardMethod();

/// The form as the JSON text that a script would pass with --fields.
QByteArray asJson(const Draft &draft)
{
    Json json = Json::object();
    for (const auto &[name, text] : draft.texts)
        json.set(name, Json::string(text));
    return json.toBytes();
}

/// Every field of a direct card sale, filled well: the most that a check can have to do.
void checkFullCardForm(benchmark::State &state)
{
    const Draft draft = samples::fullDraft(card, Channel::Direct);
    for (auto _ : state) {
        auto order = checkDraft(draft, card, {.today = samples::today});
        if (!order)
            state.SkipWithError("the form was refused");
        benchmark::DoNotOptimize(order);
    }
}
BENCHMARK(checkFullCardForm)->Unit(benchmark::kMicrosecond);

/// The neighbour: Qt reading the same texts as JSON, without judging any of them.
void qtParsesTheSameForm(benchmark::State &state)
{
    const QByteArray json = asJson(samples::fullDraft(card, Channel::Direct));
    for (auto _ : state) {
        auto document = QJsonDocument::fromJson(json);
        benchmark::DoNotOptimize(document);
    }
}
BENCHMARK(qtParsesTheSameForm)->Unit(benchmark::kMicrosecond);

/// One letter typed into the picker of payment systems: what is read for each of the 52, and their order.
void findAPaymentSystem(benchmark::State &state)
{
    const QStringList recent{QStringLiteral("wave-ci.xof"), QStringLiteral("bitcoin")};
    for (auto _ : state) {
        auto found = searchPaymentSystems(u"orange mal", recent);
        if (found.size() != 1)
            state.SkipWithError("not found");
        benchmark::DoNotOptimize(found);
    }
}
BENCHMARK(findAPaymentSystem)->Unit(benchmark::kMicrosecond);

/// The neighbour: Qt's own filter over the same titles, which finds no "mali orange" and no accents.
void qtFiltersTheTitles(benchmark::State &state)
{
    QStringList titles;
    for (const PaymentSystem &system : paymentSystems())
        titles << system.title();
    QStringListModel list(titles);
    QSortFilterProxyModel filter;
    filter.setSourceModel(&list);
    filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    bool other = false;
    for (auto _ : state) {
        other = !other; // the same filter again does nothing
        filter.setFilterFixedString(other ? QStringLiteral("orange mal") : QStringLiteral("orange"));
        benchmark::DoNotOptimize(filter.rowCount());
    }
}
BENCHMARK(qtFiltersTheTitles)->Unit(benchmark::kMicrosecond);

} // namespace
