// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/einvoice/EInvoiceSignature.h"
#include "gateways/einvoice/EInvoiceWire.h"
#include "gateways/nonstopay/NonStoPayWire.h"
#include "invoices/DraftCheck.h"
#include "issuing/Issuer.h"
#include "methods/MethodCatalogue.h"
#include "sandbox/SandboxAccess.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <optional>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// `counterfoilctl sandbox` in a process of its own, as a real gateway is somewhere else.
class SandboxProcess {
public:
    explicit SandboxProcess(const QString &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"COUNTERFOIL_HOME"_s, home);
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationDirPath() + u"/counterfoilctl"_s,
            {u"sandbox"_s, u"--port"_s, u"0"_s, u"--json"_s});
        m_process.waitForReadyRead(10000);
        m_ready = Json::parse(m_process.readLine()).value_or(Json());
    }
    ~SandboxProcess()
    {
        m_process.terminate();
        m_process.waitForFinished(10000);
    }
    QString url() const { return m_ready[u"url"].text(); }
    QString key() const { return m_ready[u"apiKey"].text(); }
    QString clientId() const { return m_ready[u"clientId"].text(); }
    QString secret() const { return m_ready[u"secret"].text(); }

private:
    QProcess m_process;
    Json m_ready;
};

/// The benchmark has no keychain: what is measured begins when the key is known.
class NoKeychain final : public SecretStore {
public:
    QCoro::Task<Result<SecretText>> key(Account account) override
    {
        co_return SecretText(sandboxKey(account.gatewayId));
    }
    QCoro::Task<Result<void>> store(Account, SecretText) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> remove(Account) override { co_return Result<void>(); }
};

Order orderOf(const PaymentMethod &method, std::map<QString, QString> texts)
{
    Draft draft;
    draft.methodId = method.id;
    draft.texts = std::move(texts);
    return std::move(*checkDraft(draft, method, {.today = QDate::currentDate()}));
}

Order sale()
{
    return orderOf(cardMethod(),
        {{u"amount"_s, u"15.04"_s}, {u"devise"_s, u"USD"_s}, {u"email"_s, u"anna@example.com"_s}});
}

Order eInvoiceSale()
{
    return orderOf(eInvoiceMethod(), {{u"amount"_s, u"1500"_s}, {u"currency"_s, u"wave-ci.xof"_s}});
}

QCoro::Task<> collect(
    QCoro::Task<Result<IssueResult>> task, std::optional<Result<IssueResult>> &result, QEventLoop &loop)
{
    result.emplace(co_await task);
    loop.quit();
}

/// Waits as the program does, in the event loop.
Result<IssueResult> waitFor(QCoro::Task<Result<IssueResult>> task)
{
    std::optional<Result<IssueResult>> result;
    QEventLoop loop;
    collect(std::move(task), result, loop);
    if (!result)
        loop.exec();
    return std::move(*result);
}

/// Everything between the checked form and the recorded outcome: two durable commits and the call.
void issueInProcess(benchmark::State &state, Issuer &issuer, const Account &account, Order (*order)())
{
    for (auto _ : state) {
        const auto result = waitFor(issuer.issue(account, order()));
        if (!result || result->invoice.state != State::Open)
            state.SkipWithError("the sale was not issued");
    }
}

/// The neighbour: curl's own time for the same call, without starting curl.
void curlMakesTheSameCall(benchmark::State &state, const SandboxProcess &sandbox)
{
    const QString body = QString::fromUtf8(nonstopay::createBody(sale(), u"CF-AAAAAAAAAAAAAAAA"_s));
    for (auto _ : state) {
        QProcess curl;
        curl.start(u"curl"_s,
            {u"-sS"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{time_total}"_s, u"-H"_s,
                u"API-KEY: "_s + sandbox.key(), u"-H"_s, u"Content-Type: application/json"_s, u"-d"_s, body,
                sandbox.url() + u"/api/btn-create-invoice/get/"_s});
        curl.waitForFinished(10000);
        state.SetIterationTime(curl.readAllStandardOutput().toDouble());
    }
}

/// The neighbour of a sale in two calls: curl's own time for create and process, signed beforehand.
void curlMakesBothCalls(benchmark::State &state, const SandboxProcess &sandbox)
{
    const QByteArray secret = sandbox.secret().toUtf8();
    int number = 0;
    const auto call = [&](const QString &name, const QByteArray &body) {
        QProcess curl;
        curl.start(u"curl"_s,
            {u"-sS"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{time_total}"_s, u"-H"_s,
                u"DPAY_CLIENT: "_s + sandbox.clientId(), u"-H"_s,
                u"DPAY_SECURE: "_s + QString::fromLatin1(einvoice::signature(body, secret)), u"-H"_s,
                u"Content-Type: application/json"_s, u"-d"_s, QString::fromUtf8(body),
                sandbox.url() + u"/api/einvoice/"_s + name});
        curl.waitForFinished(10000);
        return curl.readAllStandardOutput().toDouble();
    };
    for (auto _ : state) {
        const QString reference = u"curl-%1"_s.arg(++number);
        const double create = call(u"create"_s, einvoice::createBody(eInvoiceSale(), reference));
        state.SetIterationTime(create + call(u"process"_s, einvoice::askBody(reference, {})));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir home;
    const SandboxProcess sandbox(home.path());

    HttpClient http;
    NoKeychain key;
    const GatewayCatalogue catalogue = GatewayCatalogue::standard();
    const Account account{.id = u"bench"_s,
        .name = u"bench"_s,
        .gatewayId = u"nonstopay"_s,
        .baseUrl = QUrl(sandbox.url()),
        .clientId = sandbox.clientId(),
        .builtIn = true};
    SerialWorker files(u"files"_s);
    Accounts accounts(AccountBook(home.path() + u"/accounts.json"_s, {account}), files);
    AccountGateways gateways(catalogue, accounts, key, http);
    Ledger ledger(home.path() + u"/ledger.sqlite"_s);
    Issuer issuer(ledger, gateways, systemClock());
    if (!QCoro::waitFor(ledger.start()))
        return 1;

    const auto add = [](const char *name, auto run) {
        return benchmark::RegisterBenchmark(name, run)
            ->Unit(benchmark::kMillisecond)
            ->Iterations(100)
            ->Repetitions(5)
            ->ReportAggregatesOnly();
    };
    using benchmark::State;
    add("issueInProcess", [&](State &state) { issueInProcess(state, issuer, account, sale); })->UseRealTime();
    add("curlMakesTheSameCall", [&](State &state) { curlMakesTheSameCall(state, sandbox); })->UseManualTime();
    add("issueByTwoCalls", [&](State &state) {
        issueInProcess(state, issuer, account, eInvoiceSale);
    })->UseRealTime();
    add("curlMakesBothCalls", [&](State &state) { curlMakesBothCalls(state, sandbox); })->UseManualTime();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
