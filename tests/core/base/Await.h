// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QEventLoop>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <memory>
#include <optional>

namespace counterfoil {

/// Runs the event loop until the task is done and gives its result. As QCoro::waitFor, which demands a
/// default constructor of the result; and a task that is never done ends the test program with a word about
/// it.
template <typename T>
T await(QCoro::Task<T> task)
{
    // An event loop, as QTest::qWaitFor looks every 10 ms only: a call over HTTP took four of those.
    QEventLoop loop;
    const auto result = std::make_shared<std::optional<T>>();
    const auto read = [](QCoro::Task<T> awaited, std::shared_ptr<std::optional<T>> into,
                          QPointer<QEventLoop> waiting) -> QCoro::Task<> {
        T value = co_await awaited;
        into->emplace(std::move(value));
        if (waiting)
            waiting->quit();
    };
    const QCoro::Task<> reading = read(std::move(task), result, &loop);
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    if (!result->has_value())
        loop.exec();
    if (!result->has_value())
        qFatal("the task did not end within a minute");
    return std::move(**result);
}

} // namespace counterfoil
