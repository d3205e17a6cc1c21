// SPDX-License-Identifier: GPL-3.0-or-later
// Another language in the open window: from the choice to the painted page, for the pages with most on them
// (a sale's form, 300 sales with one of them chosen, the settings), beside another palette for the same
// window, which Qt also tells every widget of and which paints as much.
#include "ManySales.h"
#include "Median.h"
#include "base/Language.h"
#include "invoices/InvoicesPage.h"
#include "issuing/ExtraFieldLists.h"
#include "look/Appearance.h"
#include "sale/SalePage.h"
#include "settings/SettingsPage.h"
#include "shared/Services.h"
#include "shell/MainWindow.h"
#include "shell/Preferences.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace counterfoil;
using namespace counterfoil::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sales = 300;
constexpr int rounds = 10; ///< of all languages
constexpr double longest = 100; ///< milliseconds

/// Sees when the window has been painted.
class Eye final : public QObject {
public:
    explicit Eye(QWidget &window) { window.installEventFilter(this); }

    bool painted = false;

    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::UpdateRequest;
        return false;
    }
};

/// Until the window stands as it will stand: painted, and nothing waits to be laid out.
template <typename Change>
double timeOf(Eye &eye, const Change &change)
{
    QElapsedTimer timer;
    eye.painted = false;
    timer.start();
    change();
    while (!eye.painted)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QTest::qWait(20); // what comes later is nobody's
    return time;
}

class ShopFixture {
public:
    explicit ShopFixture(const Paths &paths)
        : m_services(paths)
        , m_preferences(paths.preferences(), m_services.files)
    {
        QCoreApplication::installTranslator(&m_language);
        auto opening = m_services.ledger.start();
        if (!QCoro::waitFor(std::move(opening)))
            qFatal("the books cannot be opened");
        std::vector<ImportedInvoice> all;
        for (qint64 number = 0; number < sales; ++number)
            all.push_back(saleNumber(number, sales));
        m_newest = all.back().invoice.reference;
        auto importing = m_services.ledger.importInvoices(std::move(all));
        if (!QCoro::waitFor(std::move(importing)))
            qFatal("the sales cannot be written");
    }

    void measure(const char *name, QWidget *page)
    {
        MainWindow window(m_preferences);
        window.addPage(u"page"_s, u"sale"_s, translatable("Desktop", "&New sale"), [page] { return page; });
        window.showPage(u"page"_s);
        window.resize(1024, 700);
        window.show();
        if (auto *list = qobject_cast<InvoicesPage *>(page))
            list->select(m_newest);
        QTest::qWait(500);
        Eye eye(window);
        std::vector<double> languages;
        std::vector<double> palettes;
        QStringList codes = Language::offered();
        codes.append(codes.takeFirst()); // English is spoken now
        for (int round = 0; round < rounds; ++round) {
            for (const QString &code : std::as_const(codes)) {
                languages.push_back(timeOf(eye, [&] { m_language.speak(code); }));
                const bool isDark = palettes.size() % 2 == 0;
                palettes.push_back(timeOf(eye, [&] {
                    m_appearance.choose(
                        isDark ? look::Appearance::Choice::Dark : look::Appearance::Choice::Light);
                }));
            }
        }
        const double worst = *std::max_element(languages.begin(), languages.end());
        std::printf("%-9s another language %6.1f ms (worst %6.1f)    another palette %6.1f ms    medians of "
                    "%zu\n",
            name, median(languages), worst, median(palettes), languages.size());
        m_slowest = std::max(m_slowest, median(languages));
    }

    void measureAll()
    {
        measure("sale",
            new SalePage({m_services.methods, m_services.accounts, m_services.defaults, m_services.ledger,
                m_services.issuer, m_services.tracker, m_extraFields, m_preferences, m_services.clock}));
        measure("invoices",
            new InvoicesPage(m_services.ledger, m_services.tracker, m_services.methods, m_services.clock));
        measure("settings",
            new SettingsPage(m_preferences, m_services.backups, m_services.clock,
                {u"0.1.0"_s, u"/home/anna/.local/share/counterfoil"_s}));
        std::printf("bound: another language in less than %.0f ms: %s (%.1f ms)\n", longest,
            held(m_slowest < longest), m_slowest);
    }

private:
    Language m_language;
    Services m_services;
    Preferences m_preferences;
    ExtraFieldLists m_extraFields{m_services.gateways, m_services.clock};
    look::Appearance m_appearance{look::Appearance::Choice::Light, look::Scheme::Light};
    QString m_newest;
    double m_slowest = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QTemporaryDir home;
    qputenv("COUNTERFOIL_HOME", home.path().toUtf8());
    const auto paths = Paths::prepare();
    if (!paths)
        qFatal("no folder");
    ShopFixture(*paths).measureAll();
    return 0;
}
