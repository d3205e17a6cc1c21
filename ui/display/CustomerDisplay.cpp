// SPDX-License-Identifier: GPL-3.0-or-later
#include "CustomerDisplay.h"

#include "DisplayFace.h"
#include "DisplayWindow.h"
#include "base/Language.h"
#include "money/Currency.h"
#include "parts/NextStep.h"
#include "parts/ScreenAwake.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using Stage = ShownSale::Stage;

/// Nobody can pay by it.
ShownSale example()
{
    return {.stage = Stage::Scan,
        .amount = Money(1234, *Currency::find(u"EUR")),
        .code = u"Counterfoil"_s,
        .isTraining = true};
}

} // namespace

CustomerDisplay::CustomerDisplay(const MethodCatalogue &methods, Preferences &preferences, QString training,
    QWidget &cashier, std::unique_ptr<ScreenAwake> awake, DisplayPace pace, QObject *parent)
    : QObject(parent)
    , m_methods(methods)
    , m_preferences(preferences)
    , m_training(std::move(training))
    , m_cashier(cashier)
    , m_awake(std::move(awake))
    , m_pace(pace)
{
    m_outcome.setSingleShot(true);
    connect(&m_outcome, &QTimer::timeout, this, &CustomerDisplay::over);
    m_example.setSingleShot(true);
    m_example.setInterval(m_pace.example);
    connect(&m_example, &QTimer::timeout, this, [this] {
        ShownSale paid = example();
        paid.stage = Stage::Paid;
        paid.code.clear();
        put(paid);
    });
    connect(&m_preferences, &Preferences::displayChanged, this, &CustomerDisplay::applySettings);
    connect(&m_preferences, &Preferences::languageChanged, this, &CustomerDisplay::applySettings);
}

CustomerDisplay::~CustomerDisplay() = default;

void CustomerDisplay::begin()
{
    for (QScreen *screen : QGuiApplication::screens())
        watch(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        watch(screen);
        place();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](const QScreen *screen) {
        m_gone = screen;
        place();
        m_gone = nullptr;
    });
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &CustomerDisplay::place);
    // The window of the desktop's is there as soon as anybody sees the cashier's.
    if (const QWindow *window = m_cashier.windowHandle())
        connect(window, &QWindow::screenChanged, this, &CustomerDisplay::place);
    place();
}

void CustomerDisplay::watch(QScreen *screen)
{
    connect(screen, &QScreen::geometryChanged, this, &CustomerDisplay::place);
}

/// One that shows the same as the cashier's, as a beamer does, is none.
QList<QScreen *> CustomerDisplay::places() const
{
    const QScreen *own = m_cashier.screen();
    QList<QScreen *> others;
    for (QScreen *screen : QGuiApplication::screens()) {
        const bool isOwn = screen == own || (own && screen->geometry().intersects(own->geometry()));
        if (!isOwn && screen != m_gone)
            others << screen;
    }
    return others;
}

void CustomerDisplay::place()
{
    const DisplayChoice &choice = m_preferences.display();
    const QList<QScreen *> others = places();
    const auto named = std::find_if(others.begin(), others.end(),
        [&choice](const QScreen *each) { return each->name() == choice.screen; });
    QScreen *screen = !choice.isOn || others.isEmpty() ? nullptr
        : named != others.end()                        ? *named
                                                       : others.front();
    if (screen)
        made().showOn(screen);
    else if (m_wantsWindow)
        made().showFramed(&m_cashier);
    else if (m_window)
        m_window->hide();
    put(m_sale); // the screen stays awake only while this one is seen
    Q_EMIT placeChanged();
}

DisplayWindow &CustomerDisplay::made()
{
    if (m_window)
        return *m_window;
    m_window = std::make_unique<DisplayWindow>();
    DisplayFace *face = m_window->face();
    face->setLanguage(language());
    face->setShop(m_shop, m_logo);
    face->show(m_sale);
    connect(face, &DisplayFace::codeShown, this, &CustomerDisplay::codeShown);
    connect(face, &DisplayFace::codeFailed, this, [this](const Error &error) {
        // It is tried again at each size; an example has no reference, and somebody waits for what it says.
        if (m_reference.isEmpty() || std::exchange(m_failureTold, m_reference) != m_reference)
            Q_EMIT codeFailed(error);
    });
    connect(m_window.get(), &DisplayWindow::closed, this, [this] {
        m_wantsWindow = false;
        // Whether it fills a screen the settings say; unless the program is about to end.
        QTimer::singleShot(0, this, [this] {
            if (m_cashier.isVisible())
                place();
        });
    });
    return *m_window;
}

void CustomerDisplay::setOpen(bool open)
{
    m_wantsWindow = open;
    place();
}

bool CustomerDisplay::isOpen() const
{
    return m_window && m_window->isVisible();
}

QString CustomerDisplay::screenName() const
{
    return isOpen() && !m_window->isFramed() ? m_window->screen()->name() : QString();
}

void CustomerDisplay::setShop(const QString &name, const QImage &logo)
{
    m_shop = name;
    m_logo = logo;
    if (m_window)
        m_window->face()->setShop(name, logo);
}

QString CustomerDisplay::language() const
{
    if (Language::offered().contains(m_sale.language))
        return m_sale.language;
    const QString chosen = m_preferences.display().language;
    if (!chosen.isEmpty())
        return chosen;
    return m_preferences.language().isEmpty() ? Language::ofSystem() : m_preferences.language();
}

void CustomerDisplay::applySettings()
{
    if (m_window)
        m_window->face()->setLanguage(language());
    place();
}

void CustomerDisplay::show(const Invoice &invoice, Origin origin)
{
    using paymentMeans::CoinCode;
    const ShownSale sale = shownSale(invoice, m_methods, m_training,
        m_preferences.codesHoldAmount() ? CoinCode::WithAmount : CoinCode::AddressOnly);
    if (invoice.reference != m_reference) {
        if (origin == Origin::Listed && !steps::isAwaited(invoice.state)) {
            leave();
            return;
        }
        m_reference = invoice.reference;
        m_told.reset();
    }
    // What is doubted once the customer knows is between cashier and gateway.
    if (m_told && (sale.stage == *m_told || sale.stage == Stage::Moment))
        return;
    m_isTrying = false;
    m_example.stop();
    m_told.reset();
    if (isOutcome(sale.stage)) {
        m_told = sale.stage;
        if (std::exchange(m_outcomeOf, invoice.reference) != invoice.reference)
            m_outcome.stop(); // another customer reads it from now on
    }
    put(sale);
}

void CustomerDisplay::leave()
{
    m_reference.clear();
    m_told.reset();
    if (!m_outcome.isActive() && !m_isTrying)
        put({});
}

void CustomerDisplay::over()
{
    m_isTrying = false;
    put({});
}

bool CustomerDisplay::tryIt()
{
    if (m_sale.stage != Stage::Idle && !m_isTrying)
        return false;
    m_isTrying = true;
    if (!isOpen())
        setOpen(true);
    put(example());
    m_example.start();
    return true;
}

void CustomerDisplay::put(const ShownSale &sale)
{
    const bool isNew = sale.stage != m_sale.stage;
    m_sale = sale;
    if (m_window && m_window->face()->shown() != sale) {
        m_window->face()->setLanguage(language());
        m_window->face()->show(sale);
    }
    if (!isOutcome(sale.stage))
        m_outcome.stop();
    else if (isNew || !m_outcome.isActive())
        m_outcome.start(m_preferences.display().paidSeconds * m_pace.second);
    if (isOpen() && sale.stage != Stage::Idle)
        m_awake->keep();
    else
        m_awake->letGo();
}

} // namespace counterfoil
