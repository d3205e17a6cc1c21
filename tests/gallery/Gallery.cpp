// SPDX-License-Identifier: GPL-3.0-or-later
#include "Gallery.h"

#include "../core/base/Await.h"
#include "Books.h"
#include "accounts/AccountsPage.h"
#include "form/FieldRow.h"
#include "form/SaleForm.h"
#include "link/LinkCard.h"
#include "link/QrView.h"
#include "parts/MenuButton.h"
#include "sale/SalePage.h"
#include "sale/SendingView.h"
#include "sending/SendServices.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedLayout>
#include <QTest>

#include <algorithm>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

look::Appearance::Choice choice(look::Scheme scheme)
{
    return scheme == look::Scheme::Dark ? look::Appearance::Choice::Dark : look::Appearance::Choice::Light;
}

void settle()
{
    QTest::qWait(150); // the workers' answers, of which most change nothing that could be waited for
}

void type(SaleForm *form, const QString &field, const QString &text)
{
    form->row(field)->editor().setText(text);
}

} // namespace

Gallery::Gallery(
    Services &services, const Paths &paths, const Interpreter &words, std::vector<Look> looks, See see)
    : m_services(services)
    , m_words(words)
    , m_preferences(paths.preferences(), services.files)
    , m_extraFields(services.gateways, services.clock)
    , m_appearance(choice(looks.front().scheme), looks.front().scheme)
    , m_looks(std::move(looks))
    , m_see(std::move(see))
{
}

void Gallery::showPage(const QString &id, QWidget *page)
{
    m_window = std::make_unique<MainWindow>(m_preferences);
    const auto add = [&](const QString &each, const QString &icon, const LocalizedText &title) {
        m_window->addPage(each, icon, title, [page] { return page; });
    };
    add(u"sale"_s, u"sale"_s, translatable("Desktop", "&New sale"));
    add(u"invoices"_s, u"invoices"_s, translatable("Desktop", "In&voices"));
    add(u"accounts"_s, u"accounts"_s, translatable("Desktop", "Acc&ounts"));
    add(u"settings"_s, u"settings"_s, translatable("Desktop", "Settin&gs"));
    m_window->showPage(id);
    m_window->setMinimumSize(1, 1); // as MainWindow::restore() on a small screen: the pages do not widen it
    m_window->resize(m_looks.front().size);
    m_window->show();
    settle();
}

QPushButton *Gallery::button(QWidget *in, const QString &english) const
{
    const auto all = in->findChildren<QPushButton *>();
    for (const auto extent : {Interpreter::Extent::Whole, Interpreter::Extent::Beginning}) {
        for (QPushButton *each : all) {
            if (each->isVisible() && m_words.says(each->text(), english, extent))
                return each;
        }
    }
    qFatal("there is no button %s", qPrintable(english));
}

void Gallery::take(const QString &state)
{
    take(state, m_window.get());
}

void Gallery::take(const QString &state, QWidget *window)
{
    settle();
    const QSize own = window == m_window.get() ? QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX) : window->size();
    QWidget *popup = QApplication::activePopupWidget();
    const Look first = m_looks.front();
    for (const Look &look : m_looks) {
        if (popup && look.size != first.size)
            continue; // a list is open at one place only
        put(window, own.boundedTo(look.size), look.scheme);
        m_see({state, look, window, popup});
    }
    put(window, own.boundedTo(first.size), first.scheme);
}

void Gallery::put(QWidget *window, QSize size, look::Scheme scheme)
{
    m_appearance.choose(choice(scheme));
    window->resize(size);
    for (int i = 0; i < 12; ++i) // one layout may wait for another
        QCoreApplication::processEvents();
    // A code is drawn anew for its place, and read back, on a worker.
    const auto codes = window->findChildren<QrView *>();
    for (const QrView *code : codes) {
        const auto isDrawn = [code] {
            const qreal side = std::min(code->width(), code->height()) * code->devicePixelRatioF();
            const bool fits = code->isVerified() && code->picture().width() <= side;
            return !code->isVisible() || code->text().isEmpty() || fits || !code->trouble().isEmpty();
        };
        if (!QTest::qWaitFor(isDrawn, 20'000))
            qFatal("a code is not drawn");
    }
}

void Gallery::sale()
{
    const SalePage::Services fixture{m_services.methods, m_services.accounts, m_services.defaults,
        m_services.ledger, m_services.issuer, m_services.tracker, m_extraFields, m_preferences,
        m_services.clock};
    m_preferences.setStepsTaken(0);
    m_preferences.setMethodId(u"card"_s);
    auto *page = new SalePage(fixture);
    showPage(u"sale"_s, page);
    take(u"sale-first-start"_s);

    m_preferences.setStepsTaken(3);
    auto *form = page->findChild<SaleForm *>();
    type(form, u"amount"_s, u"1.2.3"_s);
    type(form, u"email"_s, u"anna@@example"_s);
    button(page, u"Issue the sale"_s)->click();
    take(u"sale-wrong"_s);

    page->startNew();
    type(form, u"amount"_s, u"15.040"_s);
    button(page, u"Issue the sale"_s)->click();
    take(u"sale-readings"_s);

    page->startNew();
    Json dollars = Json::object();
    dollars.set(u"devise"_s, Json::string(u"USD"_s));
    form->fill(dollars);
    type(form, u"amount"_s, u"٧٧٧٧٧٧٫٧٧"_s);
    Q_EMIT form->row(u"amount"_s)->editor().edited();
    take(u"sale-words"_s);

    page->startNew();
    page->findChild<QCheckBox *>()->setChecked(true);
    take(u"sale-direct"_s);
    button(page, u"Issue the sale"_s)->click();
    take(u"sale-direct-wrong"_s);

    page->findChild<QCheckBox *>()->setChecked(false);
    page->startNew();
    page->takeLink(
        "counterfoil://new?amount=15.04&currency=USD&email=anna@example.com&note=Order%201001&colour=red");
    take(u"sale-link"_s);
    page->takeLink("counterfoil://new?amount=20");
    take(u"sale-link-question"_s);

    GatewayClocks clocks(m_services.clock, QString(), m_services.files);
    const auto accounts = await(m_services.accounts.all());
    for (const Account &account : *accounts)
        clocks.hear(account.id, m_services.clock().addSecs(7 * 60));
    page = new SalePage({m_services.methods, m_services.accounts, m_services.defaults, m_services.ledger,
        m_services.issuer, m_services.tracker, m_extraFields, m_preferences, m_services.clock, {}, &clocks});
    showPage(u"sale"_s, page);
    take(u"sale-clock"_s);

    auto *wait = new SendingView(QLocale());
    wait->start(Money(1504, *Currency::find(u"USD")), u"Market stall"_s);
    showPage(u"sale"_s, wait);
    m_window->setWaiting(translatable("SecretService",
        "Your keychain asks for its password in a window of its own. Answer it there; Counterfoil then "
        "goes on by itself."));
    take(u"sending-keychain"_s);

    wait = new SendingView(QLocale());
    wait->start(Money(1504, *Currency::find(u"USD")), u"Market stall"_s);
    wait->setStep(SendingView::Step::Sent);
    showPage(u"sale"_s, wait);
    take(u"sending"_s);
}

void Gallery::eInvoice()
{
    Account shop{.id = {}, .name = u"Boutique Bamako"_s, .gatewayId = u"einvoice"_s, .baseUrl = {}};
    shop.baseUrl = QUrl(u"https://gateway.example/"_s);
    const auto added = await(m_services.accounts.add(shop));
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
    m_preferences.setMethodId(u"einvoice"_s);
    m_preferences.setStepsTaken(3);
    auto *page =
        new SalePage({m_services.methods, m_services.accounts, m_services.defaults, m_services.ledger,
            m_services.issuer, m_services.tracker, m_extraFields, m_preferences, m_services.clock});
    showPage(u"sale"_s, page);
    take(u"einvoice"_s);

    auto *form = page->findChild<SaleForm *>();
    auto *line = qobject_cast<QLineEdit *>(form->row(u"currency"_s)->editor().focusTarget());
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Down);
    take(u"einvoice-list"_s);
    QTest::keyClicks(line, u"orange"_s);
    QTest::keyClick(line->completer()->popup(), Qt::Key_Down);
    take(u"einvoice-search"_s);
    QTest::keyClick(line->completer()->popup(), Qt::Key_Escape);
    line->clear();
    QTest::keyClicks(line, u"wizall"_s);
    QTest::keyClick(line->completer()->popup(), Qt::Key_Return);
    const auto hasExtras = [form] { return form->method().fields.back().section == Section::Extra; };
    if (!QTest::qWaitFor(hasExtras, 10'000))
        qFatal("the sandbox lists no extra fields");
    type(form, u"amount"_s, u"1500"_s);
    take(u"einvoice-fields"_s);
    button(page, u"Issue the sale"_s)->click();
    take(u"einvoice-wrong"_s);

    page->chooseAccount(added->id); // which sells by that method alone
    page->startNew();
    Json fields = Json::object();
    fields.set(u"currency"_s, Json::string(u"kpay-kenya.kes"_s));
    fields.set(u"extra_fields.phone"_s, Json::string(u"254712345678"_s));
    fields.set(u"extra_fields.name"_s, Json::string(u"Wanjiru"_s));
    form->fill(fields);
    for (FormSection *section : form->findChildren<FormSection *>())
        section->setOpen(section->holds(u"extra_fields"_s));
    take(u"einvoice-asking"_s);
    QTest::qWait(1000); // there is no key for that account
    take(u"einvoice-by-hand"_s);
}

void Gallery::cards()
{
    const QDateTime now = m_services.clock();
    const auto card = [&](const QString &name, const Invoice &invoice, bool wayBack = false) {
        auto *shown = new LinkCard(m_services.ledger, m_services.tracker, m_services.methods,
            m_services.clock, QLocale(), QString());
        showPage(u"sale"_s, shown);
        QSignalSpy verified(shown, &LinkCard::qrShown);
        shown->offerSending({m_services.sending, m_services.mail, m_services.methods});
        shown->setWayBack(wayBack);
        shown->open(invoice, {.quick = std::chrono::hours(1), .slow = std::chrono::hours(1)});
        verified.wait(500);
        take(name);
    };
    const Money amount(1504, *Currency::find(u"USD"));
    int i = 0;
    const auto written = [&](State state, const QString &link = {}) {
        ++i;
        return write(m_services.ledger, u"CF-GALLERYGALLERY%1"_s.arg(QChar(u'A' + i)), state, amount,
            now.addSecs(-100 - 60 * i), link);
    };
    card(u"card-open"_s, written(State::Open));
    QPushButton *send = button(m_window.get(), u"Send"_s);
    send->setFocus();
    QTest::keyClick(send, Qt::Key_Space);
    take(u"card-send"_s);
    QMenu *ways = qobject_cast<MenuButton *>(send)->popup();
    for (QAction *each : ways->actions()) {
        if (m_words.says(each->text(), u"WhatsApp"_s, Interpreter::Extent::Beginning))
            ways->setActiveAction(each);
    }
    QTest::keyClick(ways, Qt::Key_Return);
    take(u"card-send-asks"_s);
    card(u"card-way-back"_s, written(State::Open), true);
    card(u"card-way-back-refused"_s, written(State::Refused), true);
    card(u"card-long-link"_s, written(State::Open, u"https://pay.example.com/"_s + QString(976, u'x')));
    for (const State state : {State::Paid, State::Authorised, State::Refused, State::Unknown, State::Issuing,
             State::Failed, State::Cancelled, State::Expired, State::Chargeback, State::Withheld})
        card(u"card-"_s + stateName(state), written(state));
}

void Gallery::accounts()
{
    auto *page = new AccountsPage(m_services.accounts, m_services.secrets, m_services.gateways,
        m_services.doctor, m_services.defaults, m_services.gatewayKinds);
    showPage(u"accounts"_s, page);
    take(u"accounts"_s);
    page->addAccount();
    take(u"accounts-add"_s);
    button(page, u"Add account"_s)->click();
    take(u"accounts-add-wrong"_s);
}

} // namespace counterfoil::gallery
