// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/nonstopay/NonStoPayWire.h"
#include "invoices/DraftCheck.h"
#include "issuing/Issuer.h"
#include "methods/MethodCatalogue.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QEventLoop>
#include <QNetworkAccessManager>
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

private:
    QProcess m_process;
    Json m_ready;
};

/// The benchmark has no keychain: what is measured begins when the key is known.
class OneKey final : public SecretStore {
public:
    explicit OneKey(QString key)
        : m_key(std::move(key))
    {
    }
    QCoro::Task<Result<SecretText>> key(Account) override { co_return SecretText(m_key); }
    QCoro::Task<Result<void>> store(Account, SecretText) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> remove(Account) override { co_return Result<void>(); }

private:
    QString m_key;
};

Order sale()
{
    const PaymentMethod card = cardMethod();
    Draft draft;
    draft.methodId = card.id;
    draft.texts = {{u"amount"_s, u"15.04"_s}, {u"devise"_s, u"USD"_s}, {u"email"_s, u"anna@example.com"_s}};
    return std::move(*checkDraft(draft, card, {.today = QDate::currentDate()}));
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
void issueInProcess(benchmark::State &state, Issuer &issuer, const Account &account)
{
    for (auto _ : state) {
        const auto result = waitFor(issuer.issue(account, sale()));
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

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir home;
    const SandboxProcess sandbox(home.path());

    QNetworkAccessManager network;
    HttpClient http(network);
    OneKey key(sandbox.key());
    const GatewayCatalogue catalogue = GatewayCatalogue::standard();
    const Account account{.id = u"bench"_s,
        .name = u"bench"_s,
        .gatewayId = u"nonstopay"_s,
        .baseUrl = QUrl(sandbox.url()),
        .builtIn = true};
    Desk files(u"files"_s);
    Accounts accounts(AccountBook(home.path() + u"/accounts.json"_s, {account}), files);
    AccountGateways gateways(catalogue, accounts, key, http);
    Ledger ledger(home.path() + u"/ledger.sqlite"_s);
    Issuer issuer(ledger, gateways, systemClock());
    if (!QCoro::waitFor(ledger.start()))
        return 1;

    benchmark::RegisterBenchmark(
        "issueInProcess", [&](benchmark::State &state) { issueInProcess(state, issuer, account); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime()
        ->Iterations(100)
        ->Repetitions(5)
        ->ReportAggregatesOnly();
    benchmark::RegisterBenchmark(
        "curlMakesTheSameCall", [&](benchmark::State &state) { curlMakesTheSameCall(state, sandbox); })
        ->Unit(benchmark::kMillisecond)
        ->UseManualTime()
        ->Iterations(100)
        ->Repetitions(5)
        ->ReportAggregatesOnly();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
