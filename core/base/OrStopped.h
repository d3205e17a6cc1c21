// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QPromise>

#include <memory>
#include <optional>
#include <stop_token>

namespace counterfoil {

namespace detail {

/// What comes first is the answer.
template <typename Value>
void settle(QPromise<std::optional<Value>> &promise, std::optional<Value> value)
{
    if (promise.future().isFinished())
        return;
    promise.addResult(std::move(value));
    promise.finish();
}

template <typename Value>
QCoro::Task<> settleWith(QCoro::Task<Value> task, std::shared_ptr<QPromise<std::optional<Value>>> promise)
{
    Value value = co_await task;
    settle(*promise, std::optional<Value>(std::move(value)));
}

} // namespace detail

/// Awaits the task or somebody's wish to stop, whatever comes first; nothing where that was the wish. The
/// task itself goes on to its end then, unheard: only for what may do so, such as fetching a key from a
/// keychain whose person has not answered. The wish is told in the thread of the caller.
template <typename Value>
QCoro::Task<std::optional<Value>> orStopped(QCoro::Task<Value> task, std::stop_token stop)
{
    const auto promise = std::make_shared<QPromise<std::optional<Value>>>();
    promise->start();
    QFuture<std::optional<Value>> first = promise->future();
    const auto end = [promise] { detail::settle(*promise, std::optional<Value>()); };
    const std::stop_callback ending(stop, end);
    const QCoro::Task<> running = detail::settleWith(std::move(task), promise);
    co_return co_await first;
}

} // namespace counterfoil
