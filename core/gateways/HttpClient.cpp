// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpClient.h"

#include "HttpCall.h"
#include "base/SecretText.h"
#include "base/WebAddress.h"

#include <QCoroSignal>
#include <QPointer>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<HttpFailure> notAllowed(
    HttpRequest &request, const LocalizedText &message, const QString &detail)
{
    SecretText::wipe(request.body);
    return tl::unexpected(HttpFailure{HttpFailure::Kind::NotAllowed, message, detail});
}

/// Whether a header would end before its end, and something else begin.
bool breaksLines(const HttpRequest &request)
{
    const auto breaks = [](const QByteArray &text) {
        return std::any_of(
            text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    };
    return std::any_of(request.headers.begin(), request.headers.end(),
        [&](const auto &each) { return breaks(each.first) || breaks(each.second); });
}

} // namespace

HttpClient::HttpClient()
    : m_calls(std::make_unique<QObject>())
{
}

HttpClient::~HttpClient() = default;

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
        [name](const auto &each) { return each.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

QCoro::Task<tl::expected<HttpAnswer, HttpFailure>> HttpClient::send(HttpRequest request)
{
    const bool isSafe =
        request.url.scheme() == u"https" || (request.url.scheme() == u"http" && isLoopback(request.url));
    if (!isSafe || request.url.host().isEmpty())
        co_return notAllowed(request,
            translatable("HttpClient", "The account’s web address must begin with https://."),
            request.url.toString());
    if (breaksLines(request))
        co_return notAllowed(request,
            translatable("HttpClient",
                "The account’s key or client number holds a line break. Type it again without."),
            u"header"_s);

    const std::stop_token stop = request.stop;
    const QPointer<HttpCall> call(
        new HttpCall(std::move(request), m_calls.get())); // goes with this client, too
    call->start();
    {
        const std::stop_callback onStop(stop, [call] {
            if (call)
                call->stop();
        });
        if (!call->isOver())
            co_await qCoro(call.data(), &HttpCall::over);
    }
    if (!call) // QCoro 0.12 goes on even where the client went after the signal; 0.8 does not
        co_return tl::unexpected(HttpFailure{HttpFailure::Kind::ConnectionLost,
            translatable("HttpClient", "The call was broken off."), u"client gone"_s});
    call->deleteLater();
    co_return call->takeOutcome();
}

} // namespace counterfoil
