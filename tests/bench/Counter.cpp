// SPDX-License-Identifier: GPL-3.0-or-later
#include "Counter.h"

#include "display/DisplayWindow.h"
#include "form/FieldRow.h"
#include "form/SaleForm.h"
#include "link/QrView.h"
#include "parts/ScreenAwake.h"
#include "sale/SaleHead.h"
#include "sale/SalePage.h"

#include <QCoroTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace counterfoil::bench {

using namespace Qt::StringLiterals;

namespace {

class NeverAwake final : public ScreenAwake {
public:
    void keep() override { }
    void letGo() override { }
};

} // namespace

QCoro::Task<Result<SecretText>> SlowKeyring::key(Account)
{
    if (pause.count() > 0)
        co_await QCoro::sleepFor(pause);
    co_return SecretText(u"0d8d8e89a6cdcd"_s);
}

QCoro::Task<Result<void>> SlowKeyring::store(Account, SecretText)
{
    co_return Result<void>();
}

QCoro::Task<Result<void>> SlowKeyring::remove(Account)
{
    co_return Result<void>();
}

Counter::Counter()
    : m_accounts(AccountBook(m_home.filePath(u"accounts.json"_s),
                     {{.id = u"a1"_s,
                         .name = u"Shop"_s,
                         .gatewayId = u"nonstopay"_s,
                         .baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(gateway.port()))}}),
        m_files)
    , m_defaults(DefaultsBook(m_home.filePath(u"defaults.json"_s), m_methods), m_files)
    , m_ledger(m_home.filePath(u"ledger.sqlite"_s))
    , m_preferences(m_home.filePath(u"window.json"_s), m_files)
{
    m_window.addPage(u"sale"_s, u"sale"_s, u"&New sale"_s, [this]() -> QWidget * {
        m_page = new SalePage({m_methods, m_accounts, m_defaults, m_ledger, m_issuer, m_tracker,
            m_extraFields, m_preferences, systemClock()});
        return m_page;
    });
}

void Counter::open()
{
    m_window.restore();
    m_window.show();
    m_ledger.start();
    const auto *head = m_page->findChild<SaleHead *>();
    if (!QTest::qWaitFor([head] { return head->account() && head->method(); }, 10'000))
        qFatal("the page for sales has no account");
    connect(m_page, &SalePage::cardReady, this, [this] { m_ready = true; });
    qApp->installEventFilter(this);
}

void Counter::showCustomer(QSize screen)
{
    m_display = std::make_unique<CustomerDisplay>(
        m_methods, m_preferences, QString(), m_window, std::make_unique<NeverAwake>());
    m_display->setShop(u"Café Aurore"_s, {});
    m_display->setOpen(true);
    m_display->window()->resize(screen);
    connect(m_page, &SalePage::cardShows, m_display.get(),
        [this](const Invoice &invoice) { m_display->show(invoice, CustomerDisplay::Origin::Issued); });
    connect(m_page, &SalePage::cardClosed, m_display.get(), &CustomerDisplay::leave);
    connect(m_display.get(), &CustomerDisplay::codeShown, this, [this] { m_isReadyForCustomer = true; });
}

void Counter::hideCustomer()
{
    m_page->startNew();
    m_display.reset();
}

SaleForm *Counter::form() const
{
    return m_page->findChild<SaleForm *>();
}

QWidget *Counter::editor(const QString &field) const
{
    return form()->row(field)->editor().focusTarget();
}

void Counter::type()
{
    m_page->startNew();
    m_ready = false;
    m_isReadyForCustomer = false;
    m_left = m_display ? 2 : 1;
    QTest::keyClicks(editor(u"email"_s), u"anna@example.com"_s);
    form()->row(u"devise"_s)->editor().setText(u"USD"_s);
    QTest::keyClicks(editor(u"amount"_s), u"15.04"_s);
    QTest::qWait(20); // what the keys set going is over
}

std::chrono::nanoseconds Counter::press()
{
    using Clock = std::chrono::steady_clock;
    QEventLoop loop;
    Clock::time_point end;
    m_drawn = [&] {
        end = Clock::now();
        loop.quit();
    };
    QTimer::singleShot(60'000, &loop, [this] {
        m_window.grab().save(u"counterfoil-bench.png"_s);
        qFatal("the sale did not come to its card; counterfoil-bench.png shows what stands there instead");
    });
    const Clock::time_point begin = Clock::now();
    QTest::keyClick(editor(u"amount"_s), Qt::Key_Return);
    loop.exec();
    return end - begin;
}

/// The first painting of the code that begins after it was verified is the one that a customer sees; it is
/// over when the event loop has its next turn.
bool Counter::eventFilter(QObject *watched, QEvent *event)
{
    const auto *code = event->type() == QEvent::Paint ? qobject_cast<QrView *>(watched) : nullptr;
    if (!code)
        return false;
    bool &isReady = code->window() == &m_window ? m_ready : m_isReadyForCustomer;
    if (std::exchange(isReady, false) && --m_left == 0) {
        QMetaObject::invokeMethod(
            this, [this] { m_drawn(); }, Qt::QueuedConnection);
    }
    return false;
}

} // namespace counterfoil::bench
