// SPDX-License-Identifier: GPL-3.0-or-later
#include "../gateways/EInvoiceSamples.h"
#include "IssuingFixture.h"
#include "faults/FaultProxy.h"
#include "sandbox/Sandbox.h"

#include <QLoggingCategory>
#include <QTest>

#include <map>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr int sales = 200;
constexpr int atOnce = 4;
constexpr quint32 seed = 20'261'121; // each run breaks the same connections

/// What may happen to a connection, often enough that hardly a sale gets through untouched. (A stall only
/// takes time: HttpClientTest has it.)
const FaultMix mix{{Fault::Pass, 6}, {Fault::RefuseBeforeRequest, 1}, {Fault::CloseAfterRequest, 1},
    {Fault::DeliverThenClose, 2}, {Fault::HalfAnswer, 1}, {Fault::Reset, 1}, {Fault::Slow, 1},
    {Fault::Garbage, 1}};

/// A shop whose connection to the e-invoice gateway breaks all the time.
class FaultyShop {
public:
    FaultyShop()
    {
        const auto access = sandbox.start();
        if (!access)
            qFatal("%s", qPrintable(access.error().message));
        direct = access->url;
        FaultSettings settings{.target = static_cast<quint16>(direct.port())};
        settings.dropInterval = std::chrono::milliseconds(1);
        proxy = std::make_unique<FaultProxy>(settings);
        if (!proxy->listen())
            qFatal("no port for the proxy");
        till = samples::till(QUrl(u"http://127.0.0.1:%1"_s.arg(proxy->port())));
        till.clientId = access->clientId;
        till.addedAt = {};
        accounts =
            std::make_unique<Accounts>(AccountBook(folder.filePath(u"accounts.json"_s), {till}), files);
        gateways = std::make_unique<AccountGateways>(catalogue, *accounts, secrets, http);
    }

    struct Secrets final : SecretStore {
        QCoro::Task<Result<SecretText>> key(Account) override
        {
            co_return SecretText(sandboxSecret.toString());
        }
        QCoro::Task<Result<void>> store(Account, SecretText) override { co_return Result<void>(); }
        QCoro::Task<Result<void>> remove(Account) override { co_return Result<void>(); }
    };

    /// What the gateway has, asked past the proxy: how often each of our references is there.
    std::map<QString, int> atTheGateway()
    {
        Account straight = till;
        straight.baseUrl = direct;
        const auto gateway =
            catalogue.find(u"einvoice")->open(straight, SecretText(sandboxSecret.toString()), http);
        const QDate today = QDateTime::currentDateTimeUtc().date();
        const auto statement = await(gateway->statement(today.addDays(-1), today.addDays(1), 1));
        std::map<QString, int> found;
        for (const StatementLine &line : statement.value().lines)
            ++found[line.reference];
        return found;
    }
    std::vector<Invoice> books(std::vector<State> states = {})
    {
        return await(ledger.list({.states = std::move(states), .limit = 0})).value();
    }

    QTemporaryDir folder;
    Sandbox sandbox{Sandbox::Options{.port = 0}};
    QUrl direct;
    std::unique_ptr<FaultProxy> proxy;
    Account till;
    Secrets secrets;
    HttpClient http;
    GatewayCatalogue catalogue = GatewayCatalogue::standard();
    SerialWorker files{u"files"_s};
    std::unique_ptr<Accounts> accounts;
    std::unique_ptr<AccountGateways> gateways;
    Ledger ledger{folder.filePath(u"ledger.sqlite"_s)};
};

} // namespace

/// Two hundred sales over connections that break before, during and after each call: the gateway has exactly
/// the sales that the books know, each of them once, and each can be paid.
class ExactlyOnceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGatewayHasWhatTheBooksKnow()
    {
        QLoggingCategory::setFilterRules(u"counterfoil.*=false"_s);
        FaultyShop shop;
        QVERIFY(await(shop.ledger.start()));
        Issuer issuer(shop.ledger, *shop.gateways, systemClock());
        shop.proxy->planSeeded(seed, mix);
        for (int sold = 0; sold < sales; sold += atOnce) {
            std::vector<QCoro::Task<Result<IssueResult>>> running;
            for (int at = 0; at < atOnce; ++at)
                running.push_back(issuer.issue(
                    shop.till, samples::eInvoiceOrder(u"visamaster.usd"_s, u"%1.50"_s.arg(100 + sold + at))));
            for (auto &each : running)
                QVERIFY(await(std::move(each)));
        }
        QCOMPARE(shop.books().size(), static_cast<std::size_t>(sales));
        const std::size_t undecided = shop.books({State::Unknown}).size();
        QVERIFY(undecided > sales / 10); // or nothing was put to the test

        // The connections stay as they are while it is found out what became of them.
        Tracker tracker(shop.ledger, *shop.gateways, systemClock(),
            {.settle = std::chrono::milliseconds(0),
                .landing = std::chrono::milliseconds(0), // the proxy holds nothing back
                .call = std::chrono::milliseconds(0)});
        for (int round = 0; round < 100 && !shop.books({State::Unknown}).empty(); ++round) {
            for (const Invoice &sale : shop.books({State::Unknown}))
                QVERIFY(await(tracker.track(sale.reference)));
        }
        for (const Invoice &sale : shop.books({State::Unknown, State::Issuing}))
            qWarning("%s is undecided: %s %s", qPrintable(sale.reference), qPrintable(sale.errorCode),
                qPrintable(sale.errorMessage));
        QVERIFY(shop.books({State::Unknown, State::Issuing}).empty());
        // The gateway refuses a number that it has, so a second create would not show there.
        QVERIFY(shop.proxy->counts().seen("POST /api/einvoice/create") > sales / 2);
        QVERIFY(shop.proxy->counts().seen("POST /api/einvoice/create") <= sales);

        const auto there = shop.atTheGateway();
        for (const Invoice &sale : shop.books()) {
            const auto found = there.find(sale.reference);
            const int times = found == there.end() ? 0 : found->second;
            QVERIFY2(times == (sale.state == State::Refused ? 0 : 1), qPrintable(sale.reference));
            QCOMPARE(sale.payLink.isEmpty(), sale.state == State::Refused);
        }
        QCOMPARE(there.size(), shop.books({State::Open}).size());
        qInfo("%zu of %d sales were undecided at first; %zu reached the gateway", undecided, sales,
            there.size());
    }
};

QTEST_GUILESS_MAIN(ExactlyOnceTest)
#include "ExactlyOnceTest.moc"
