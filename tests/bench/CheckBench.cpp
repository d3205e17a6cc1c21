// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleDrafts.h"

#include <QJsonDocument>

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

} // namespace
