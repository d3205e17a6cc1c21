// SPDX-License-Identifier: GPL-3.0-or-later
// Asking about many open sales at once, as after a weekend: how many calls it
// takes and how long, beside what one question for each would take, and the
// longest time for which the window with its list of sales hears nobody
// meanwhile. Both gateways are the sandbox, over real HTTP, on a thread of its
// own.
#include "Heartbeat.h"
#include "Median.h"
#include "accounts/Accounts.h"
#include "base/SerialWorker.h"
#include "invoices/DraftCheck.h"
#include "invoices/InvoicesPage.h"
#include "invoices/WrapLabel.h"
#include "issuing/AccountGateways.h"
#include "issuing/Issuer.h"
#include "issuing/StatusPoller.h"
#include "issuing/Tracker.h"
#include "look/Appearance.h"
#include "methods/MethodCatalogue.h"
#include "sandbox/Sandbox.h"
#include "shell/MainWindow.h"
#include "shell/Preferences.h"

#include <QApplication>
#include <QCoroFuture>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QNetworkReply>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <map>
#include <memory>
#include <optional>

using namespace counterfoil;
using namespace counterfoil::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double longestStall = 16; ///< milliseconds
constexpr int atOnce = 8; ///< tills that sell while the books are made

double ms(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1'000'000;
}

/// Runs the event loop until the task is done.
template <typename T>
T await(QCoro::Task<T> task)
{
    QEventLoop loop;
    std::optional<T> result;
    const auto read = [](QCoro::Task<T> awaited, std::optional<T> *into,
                          QEventLoop *waiting) -> QCoro::Task<> {
        T value = co_await awaited;
        into->emplace(std::move(value));
        waiting->quit();
    };
    const QCoro::Task<> reading = read(std::move(task), &result, &loop);
    if (!result)
        loop.exec();
    return std::move(*result);
}

int calls = 0; ///< over HTTP, since it was last set to 0

struct SandboxKeys final : SecretStore {
    QCoro::Task<Result<SecretText>> key(Account account) override
    {
        co_return SecretText(sandboxKey(account.gatewayId));
    }
    QCoro::Task<Result<void>> store(Account, SecretText) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> remove(Account) override { co_return Result<void>(); }
};

/// The back office: the page with all sales in the real window, on the real
/// core.
class StatementServer final : public QObject {
public:
    /// Whether the shop's sales name pages to which the customer returns: a gateway's history has them, and
    /// with them our reference.
    enum class ReturnPages { None, Named };

    StatementServer(const QUrl &sandbox, ReturnPages pages)
        : m_url(sandbox)
        , m_pages(pages)
    {
        // The client says a line for each call that has ended.
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &) {
            if (qstrcmp(context.category, "counterfoil.http") == 0)
                ++calls;
        });
        m_window.addPage(u"invoices"_s, u"invoices"_s, u"Invoices"_s, [this]() -> QWidget * {
            return new InvoicesPage(m_ledger, m_tracker, m_methods, systemClock());
        });
        if (!await(m_ledger.start()))
            qFatal("the ledger cannot be opened");
    }

    /// Somebody opens the window and looks at the list.
    void open()
    {
        m_window.showPage(u"invoices"_s);
        m_window.show();
    }

    void sell(int sales)
    {
        QElapsedTimer time;
        time.start();
        std::vector<QCoro::Task<bool>> tills;
        for (int till = 0; till < atOnce; ++till)
            tills.push_back(sellFrom(till, sales));
        for (auto &till : tills)
            await(std::move(till));
        std::printf("%d open sales, half of them at each gateway: made in %.1f s\n", sales,
            static_cast<double>(time.elapsed()) / 1000);
    }

    /// What happens at the gateways while nobody asks.
    void payEvery(int nth, int from)
    {
        for (std::size_t i = static_cast<std::size_t>(from); i < m_sold.size();
             i += static_cast<std::size_t>(nth))
            await(pay(m_sold[i]));
    }

    void oneByOne(int samples)
    {
        QElapsedTimer time;
        time.start();
        calls = 0;
        for (int i = 0; i < samples; ++i)
            if (!await(m_tracker.track(m_sold[static_cast<std::size_t>(i)])))
                qFatal("the books cannot be read");
        const double each = static_cast<double>(time.elapsed()) / samples;
        std::printf("%-42s %7.1f calls %9.1f ms a sale: %.0f calls and %.1f s for "
                    "all of them\n",
            "one question each (sample)", static_cast<double>(calls) / samples, each,
            static_cast<double>(calls) / samples * static_cast<double>(m_sold.size()),
            each * static_cast<double>(m_sold.size()) / 1000);
    }

    /// As the command line does.
    void scan(const char *what)
    {
        begin();
        int told = 0;
        int failed = 0;
        std::map<State, int> states;
        const Tracker::Hear hear = [&](const Tracked &each, Tracker::Progress) {
            ++told;
            failed += each.error ? 1 : 0;
            ++states[each.invoice.state];
        };
        if (!await(m_tracker.trackDue(hear)))
            qFatal("the books cannot be read");
        end(what);
        std::printf("    %d sales: %d paid, %d open, %d could not be asked\n", told, states[State::Paid],
            states[State::Open], failed);
    }

    /// As the window's button does.
    void checkAll(const char *what)
    {
        auto *button = m_window.findChild<QPushButton *>(u"checkAll"_s);
        const auto *stop = m_window.findChild<QPushButton *>(u"roundButton"_s);
        QEventLoop loop;
        QTimer look;
        const auto isDone = [stop, &loop] {
            if (stop->text() == u"Close")
                loop.quit();
        };
        connect(&look, &QTimer::timeout, &loop, isDone);
        begin();
        button->click();
        look.start(50);
        loop.exec();
        end(what);
        std::printf("    “%s”\n", qPrintable(m_window.findChild<WrapLabel *>(u"round"_s)->said()));
    }

    /// As the program does by itself: a day later everything is due.
    void goRound(const char *what, const char *afterwards)
    {
        m_ahead += std::chrono::hours(24);
        begin();
        {
            StatusPoller poller(
                m_tracker, {.first = std::chrono::milliseconds(0), .lookBackAfter = std::chrono::hours(1)});
            awaitRounds(poller, 1);
        }
        end(what);
        begin();
        {
            StatusPoller poller(m_tracker,
                {.first = std::chrono::milliseconds(0),
                    .longest = std::chrono::milliseconds(100),
                    .lookBackAfter = std::chrono::hours(1)});
            awaitRounds(poller, 20);
        }
        end(afterwards);
    }

private:
    void awaitRounds(StatusPoller &poller, int times)
    {
        QEventLoop loop;
        const auto count = [&times, &loop] {
            if (--times == 0)
                loop.quit();
        };
        connect(&poller, &StatusPoller::made, &loop, count);
        loop.exec();
    }
    void begin()
    {
        calls = 0;
        m_heart.start();
        m_time.start();
    }
    void end(const char *what)
    {
        const auto took = static_cast<double>(m_time.elapsed()) / 1000;
        m_heart.stop();
        std::printf("%-42s %7d calls %9.1f s\n", what, calls, took);
        const double longest = ms(m_heart.longest().clock);
        const double busiest = ms(m_heart.busiest().computing);
        std::printf("    longest stall of the window %.1f ms (%.1f computing, %.1f "
                    "without a processor); most "
                    "computing in one pause %.1f ms\n",
            longest, ms(m_heart.longest().computing), ms(m_heart.longest().waiting), busiest);
        std::printf("    bound: no stall of %.0f ms or longer: %s by the clock, %s "
                    "by what the program "
                    "computed\n",
            longestStall, held(longest < longestStall), held(busiest < longestStall));
        std::fflush(stdout);
    }
    QCoro::Task<bool> sellFrom(int till, int sales)
    {
        for (int number = till; number < sales; number += atOnce) {
            const bool card = number % 2 == 0;
            const Account account = card ? m_shop : m_till;
            Draft draft;
            draft.methodId = card ? u"card"_s : u"einvoice"_s;
            draft.texts[u"amount"_s] = QString::number(100 + number % 900);
            if (card) {
                draft.texts[u"devise"_s] = u"USD"_s;
                draft.texts[u"email"_s] = u"customer-%1@example.com"_s.arg(number);
                if (m_pages == ReturnPages::Named) {
                    draft.texts[u"success_url"_s] = u"https://shop.example/thanks"_s;
                    draft.texts[u"cancel_url"_s] = u"https://shop.example/cart"_s;
                }
            } else {
                draft.texts[u"currency"_s] = u"wave-ci.xof"_s;
                draft.texts[u"description"_s] = u"Order %1"_s.arg(number);
            }
            auto order = checkDraft(draft, *m_methods.find(draft.methodId), {.today = QDate::currentDate()});
            auto issuing =
                m_issuer.issue(account, std::move(order.value()), {}, LedgerFile::Duplicates::Allowed);
            const auto issued = co_await issuing;
            if (!issued || issued->invoice.state != State::Open)
                qFatal("the sandbox did not issue a sale");
            m_sold.push_back(issued->invoice.reference);
        }
        co_return true;
    }

    QCoro::Task<bool> pay(QString reference)
    {
        QUrl url = m_url;
        url.setPath(u"/_sandbox/pay"_s);
        HttpRequest request{
            .method = "POST"_ba, .url = url, .headers = {{"Content-Type"_ba, "application/json"_ba}}};
        request.body = "{\"ref\":\"" + reference.toLatin1() + "\",\"outcome\":\"paid\"}";
        auto sending = m_http.send(std::move(request));
        const auto answer = co_await sending;
        if (!answer || answer->status != 200)
            qFatal("the sandbox did not take a payment");
        co_return true;
    }

    QUrl m_url;
    ReturnPages m_pages;
    QTemporaryDir m_home;
    Account m_shop{.id = u"a1"_s, .name = u"Shop"_s, .gatewayId = u"nonstopay"_s, .baseUrl = m_url};
    Account m_till{.id = u"b1"_s,
        .name = u"Till"_s,
        .gatewayId = u"einvoice"_s,
        .baseUrl = m_url,
        .clientId = sandboxClientId.toString()};
    const MethodCatalogue m_methods = MethodCatalogue::standard();
    const GatewayCatalogue m_kinds = GatewayCatalogue::standard();
    SandboxKeys m_keys;
    HttpClient m_http;
    SerialWorker m_files{u"files"_s};
    Accounts m_accounts{AccountBook(m_home.filePath(u"accounts.json"_s), {m_shop, m_till}), m_files};
    AccountGateways m_gateways{m_kinds, m_accounts, m_keys, m_http};
    std::chrono::milliseconds m_ahead{0};
    const Clock m_clock = [this] { return QDateTime::currentDateTimeUtc().addMSecs(m_ahead.count()); };
    Ledger m_ledger{m_home.filePath(u"ledger.sqlite"_s)};
    Issuer m_issuer{m_ledger, m_gateways, systemClock()};
    // Nobody has to be careful with the sandbox: what is measured is the program
    // and not its patience.
    Tracker m_tracker{m_ledger, m_gateways, m_clock, Tracker::Patience(),
        {.real = {.betweenRounds = std::chrono::milliseconds(0), .callsPerMinute = 1'000'000}}};
    Preferences m_preferences{m_home.filePath(u"window.json"_s), m_files};
    look::Appearance m_appearance{look::Appearance::Choice::Light, look::Scheme::Light};
    MainWindow m_window{m_preferences};
    std::vector<QString> m_sold;
    Heartbeat m_heart;
    QElapsedTimer m_time;
};

/// The gateways, on a thread of their own.
class Simulated {
public:
    Simulated()
    {
        const auto begin = [this] {
            m_sandbox = std::make_unique<Sandbox>(Sandbox::Options{.port = 0});
            return m_sandbox->start();
        };
        m_url = m_worker.run(begin).result().value().url;
    }
    ~Simulated()
    {
        m_worker.run([this] { m_sandbox.reset(); }).waitForFinished();
    }
    Simulated(const Simulated &) = delete;
    Simulated &operator=(const Simulated &) = delete;
    QUrl url() const { return m_url; }

private:
    std::unique_ptr<Sandbox> m_sandbox;
    SerialWorker m_worker{u"sandbox"_s};
    QUrl m_url;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"counterfoil.*=false\ncounterfoil.http=true"_s);
    const int sales = argc > 1 ? std::atoi(argv[1]) : 10'000;
    if (sales < 100) {
        std::fprintf(stderr, "usage: ScanBench [SALES, from 100 on]\n");
        return 2;
    }
    using Pages = StatementServer::ReturnPages;
    {
        const Simulated sandbox;
        StatementServer fixture(sandbox.url(), Pages::Named);
        fixture.sell(sales);
        fixture.open();
        fixture.oneByOne(100);
        fixture.payEvery(4, 0);
        // That a sale is paid is confirmed by a call about that one sale, once.
        fixture.scan("the first scan, a quarter is paid");
        fixture.payEvery(4, 1);
        fixture.scan("the next, another quarter is paid");
        fixture.scan("once more, and nothing is new");
        fixture.payEvery(8, 2);
        fixture.checkAll("“Check all”, an eighth is paid");
        fixture.payEvery(8, 3);
        fixture.goRound("in the background, an eighth is paid", "twenty looks, nothing is due");
    }
    std::printf("\nThe same shop without return pages: the history names no sale of its own\n");
    const Simulated sandbox;
    StatementServer fixture(sandbox.url(), Pages::None);
    fixture.sell(sales);
    fixture.payEvery(4, 0);
    fixture.scan("the first scan, a quarter is paid");
    fixture.payEvery(4, 1);
    fixture.scan("the next, another quarter is paid");
    fixture.scan("once more, and nothing is new");
    return 0;
}
