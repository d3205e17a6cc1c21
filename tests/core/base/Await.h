// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QTest>

#include <memory>
#include <optional>

namespace counterfoil {

/// Runs the event loop until the task is done and gives its result. As QCoro::waitFor, which demands a
/// default constructor of the result; and a task that is never done ends the test program with a word about
/// it.
template <typename T>
T await(QCoro::Task<T> task)
{
    const auto result = std::make_shared<std::optional<T>>();
    const auto read = [](QCoro::Task<T> awaited, std::shared_ptr<std::optional<T>> into) -> QCoro::Task<> {
        T value = co_await awaited;
        into->emplace(std::move(value));
    };
    const QCoro::Task<> reading = read(std::move(task), result);
    if (!QTest::qWaitFor([&result] { return result->has_value(); }, 60'000))
        qFatal("the task did not end within a minute");
    return std::move(**result);
}

} // namespace counterfoil
