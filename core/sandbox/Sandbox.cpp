// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sandbox.h"

#include "EInvoiceSandbox.h"
#include "HttpServer.h"
#include "NonStoPaySandbox.h"
#include "PayPage.h"
#include "SandboxCodes.h"
#include "SandboxControl.h"
#include "base/WebAddress.h"

#include <QLocale>

#include <utility>
#include <vector>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// A page of another site can point its own host name at 127.0.0.1; the Host header gives it away.
bool isForLoopback(const IncomingRequest &request)
{
    const QByteArray host = request.header("Host");
    return host.isEmpty() || isLoopback(QUrl::fromEncoded(QByteArray("http://" + host)));
}

QString outcomeOf(const OutgoingAnswer &answer)
{
    const QString http = u"HTTP %1"_s.arg(answer.status);
    if (answer.contentType != "application/json")
        return http;
    const auto json = Json::parse(answer.body);
    if (!json)
        return http;
    if (const Json &error = (*json)[u"error"]; error.isObject()) // gateway B's, also beside a status FAILED
        return http + u", error "_s + error[u"code"].text();
    const QString code = (*json)[u"errorCode"].text();
    return code.isEmpty() ? http : http + u", errorCode "_s + code;
}

/// A call that a fault lets land later.
struct HeldCall {
    QDateTime due;
    SandboxGateway *gateway;
    QString call;
    IncomingRequest request;
};

/// `Date`, as HTTP writes it (RFC 9110, IMF-fixdate): the simulated gateways have the sandbox's clock.
QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

/// Everything that lives from start() on. The order matters: what is used stands before its users.
struct Sandbox::Parts {
    Parts(std::unique_ptr<SandboxBook> openedBook, const Clock &machineClock)
        : book(std::move(openedBook))
        , clock([this, machineClock] { return machineClock().addSecs(book->clockOffset()); })
        , callbacks(clock)
        , payments(*book, callbacks, clock)
        , page(*book, payments, clock)
        , control({*book, payments, faults, log, callbacks, clock})
    {
    }

    std::unique_ptr<SandboxBook> book;
    Clock clock;
    CallbackSender callbacks;
    SandboxPayments payments;
    Faults faults;
    RequestLog log;
    PayPage page;
    SandboxControl control;
    std::vector<std::unique_ptr<SandboxGateway>> gateways;
    std::vector<HeldCall> held;
    std::unique_ptr<HttpServer> server;
};

Sandbox::Sandbox(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

Sandbox::~Sandbox()
{
    if (m_parts)
        m_parts->server.reset(); // and with it every connection, before what answers them goes
}

Result<SandboxAccess> Sandbox::start()
{
    auto book = SandboxBook::open(m_options.stateFile);
    if (!book)
        return tl::unexpected(book.error());
    auto parts = std::make_unique<Parts>(std::move(*book), m_options.clock);
    parts->server =
        std::make_unique<HttpServer>([this](const IncomingRequest &request) { return datedAnswer(request); });
    const auto port = parts->server->listenOnLoopback(m_options.port);
    if (!port)
        return tl::unexpected(port.error());

    const SandboxAccess access = sandboxAccess(*port);
    parts->gateways.push_back(std::make_unique<NonStoPaySandbox>(
        *parts->book, parts->payments, parts->clock, access.url.toEncoded()));
    parts->gateways.push_back(std::make_unique<EInvoiceSandbox>(
        *parts->book, parts->payments, parts->clock, access.url.toEncoded()));
    for (const auto &gateway : parts->gateways)
        parts->payments.serve(*gateway);
    m_parts = std::move(parts);
    return access;
}

OutgoingAnswer Sandbox::datedAnswer(const IncomingRequest &request)
{
    landHeldCalls();
    OutgoingAnswer dated = answer(request);
    dated.headers.emplace_back("Date", httpDate(m_parts->clock()));
    return dated;
}

/// Nobody can see before the next request whether a call has landed, so that is when it does.
void Sandbox::landHeldCalls()
{
    const QDateTime now = m_parts->clock();
    const auto held = std::exchange(m_parts->held, {});
    for (const HeldCall &each : held) {
        if (each.due > now)
            m_parts->held.push_back(each);
        else
            each.gateway->answer(each.call, each.request);
    }
}

OutgoingAnswer Sandbox::answer(const IncomingRequest &request)
{
    if (!isForLoopback(request))
        return OutgoingAnswer::error(
            403, ForeignHost, u"The sandbox answers on this machine's own names only."_s);
    if (SandboxControl::isAt(request.path))
        return m_parts->control.answer(request);

    for (const auto &gateway : m_parts->gateways) {
        if (const QString call = gateway->callAt(request.path); !call.isEmpty())
            return answerCall(*gateway, call, request);
    }
    const bool page = PayPage::isAt(request.path);
    const OutgoingAnswer answer = page ? m_parts->page.answer(request)
                                       : OutgoingAnswer::error(404, UnknownPath,
                                           u"There is nothing at this path of the simulated gateways."_s);
    m_parts->log.add(request, m_parts->clock(), page ? u"page"_s : u""_s, outcomeOf(answer));
    return answer;
}

OutgoingAnswer Sandbox::answerCall(
    SandboxGateway &gateway, const QString &call, const IncomingRequest &request)
{
    const QDateTime received = m_parts->clock();
    const auto carryOut = [&] { return gateway.answer(call, request); };
    const auto fault = m_parts->faults.take(call);
    const OutgoingAnswer answer = fault ? faultyAnswer(*fault, gateway, carryOut) : carryOut();
    if (fault && fault->landing > 0)
        m_parts->held.push_back({received.addSecs(fault->landing), &gateway, call, request});
    const QString outcome =
        fault ? u"fault "_s + fault->word + (fault->landed ? u", landed"_s : u""_s) : outcomeOf(answer);
    m_parts->log.add(request, received, call, outcome);
    return answer;
}

} // namespace counterfoil
