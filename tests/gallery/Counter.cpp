// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a till.
#include "../core/base/Await.h"
#include "Books.h"
#include "Gallery.h"
#include "accounts/Account.h"
#include "counter/TakingsDialog.h"
#include "counter/TakingsView.h"
#include "form/FieldRow.h"
#include "form/SaleForm.h"
#include "link/LinkCard.h"
#include "sale/SalePage.h"
#include "shared/Training.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

void type(SalePage *page, const QString &field, const QString &text)
{
    page->findChild<SaleForm *>()->row(field)->editor().retype(text);
}

template <typename Condition>
void waitFor(Condition condition, const char *what)
{
    if (!QTest::qWaitFor(condition, 20'000))
        qFatal("%s", what);
}

} // namespace

void Gallery::counter()
{
    m_preferences.setStepsTaken(3);
    m_preferences.setAccountId(trainingAccount().id);
    const auto makeTill = [this](const QString &method) {
        m_preferences.setMethodId(method);
        auto *page =
            new SalePage({m_services.methods, m_services.accounts, m_services.defaults, m_services.ledger,
                m_services.issuer, m_services.tracker, m_extraFields, m_preferences, m_services.clock});
        showPage(u"sale"_s, page);
        m_window->setBare(true);
        page->setCounter(true);
        return page;
    };
    auto *page = makeTill(u"einvoice"_s);
    type(page, u"amount"_s, u"1500"_s);
    take(u"counter-systems"_s);
    type(page, u"currency"_s, u"orange_money-mali.xof"_s);
    take(u"counter-system-chosen"_s);

    page = makeTill(u"card"_s);
    take(u"counter"_s);
    type(page, u"amount"_s, u"1.2.3"_s);
    button(page, u"Issue"_s)->click();
    take(u"counter-wrong"_s);
    type(page, u"amount"_s, u"12.50"_s);
    type(page, u"devise"_s, u"USD"_s);
    type(page, u"email"_s, u"till@example.com"_s);
    button(page, u"Issue"_s)->click();
    waitFor(
        [page] {
            auto *card = page->findChild<LinkCard *>();
            return card && card->isVisible() && card->invoice() && card->invoice()->state == State::Open;
        },
        "the sandbox does not issue the sale");
    take(u"counter-open"_s);
    auto *card = page->findChild<LinkCard *>();
    const auto paid = await(m_services.ledger.record(card->invoice()->reference,
        {.kind = EvidenceKind::Polled,
            .source = u"gateway: status"_s,
            .at = m_services.clock(),
            .state = State::Paid,
            .remoteId = card->invoice()->remoteId,
            .remoteStatus = u"invoice:paid"_s}));
    if (!paid)
        qFatal("%s", qPrintable(paid.error().message));
    waitFor([card] { return card->invoice()->state == State::Paid; }, "the card does not hear of it");
    take(u"counter-paid"_s);

    const Currency dollars = *Currency::find(u"USD");
    write(m_services.ledger, u"CF-GALLERYTAKINGSAA"_s, State::Paid, Money(123456789, dollars),
        m_services.clock());
    write(m_services.ledger, u"CF-GALLERYTAKINGSBB"_s, State::Open, Money(1504, dollars), m_services.clock());
    auto *view = new TakingsView(m_services.ledger, m_services.clock, trainingAccount().id);
    QSignalSpy shown(view, &TakingsView::shown);
    auto takings = std::make_unique<TakingsDialog>(view);
    takings->setAttribute(Qt::WA_DeleteOnClose, false);
    takings->show();
    if (shown.isEmpty() && !shown.wait(20'000))
        qFatal("the takings are not read");
    take(u"counter-takings"_s, takings.get());
    m_preferences.setAccountId({});
}

} // namespace counterfoil::gallery
