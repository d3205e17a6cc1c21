// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QFuture>

#include <utility>

namespace counterfoil {

/// Awaits what a SerialWorker answers, and takes it over. (`co_await future` gives a copy and leaves the
/// original to be freed as well: of thousands of sales a window feels that.)
template <typename Answer>
QCoro::Task<Answer> takeAnswer(QFuture<Answer> future)
{
    const QFuture<void> finished(future);
    co_await finished;
    Answer answer = future.takeResult();
    co_return answer;
}

} // namespace counterfoil
