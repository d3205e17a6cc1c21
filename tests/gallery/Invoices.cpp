// SPDX-License-Identifier: GPL-3.0-or-later
// The page of invoices: empty, with sales, filtered, several chosen, what needs a look, a long list.
#include "../core/base/Await.h"
#include "../ui/invoices/Shop.h"
#include "Books.h"
#include "Gallery.h"
#include "invoices/CandidateView.h"
#include "invoices/InvoiceTable.h"
#include "invoices/InvoicesPage.h"
#include "sending/SendServices.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

/// A sale that was paid with another amount than was asked for.
void writeOtherAmount(Ledger &ledger, const QDateTime &now)
{
    const Invoice sale = write(ledger, u"CF-7KQ2MZDIFFERSABC"_s, State::Open,
        Money(409971, *Currency::find(u"USD")), now.addSecs(-240));
    Evidence paid{.kind = EvidenceKind::Polled,
        .source = u"gateway: status"_s,
        .at = now.addSecs(-60),
        .state = State::Paid,
        .remoteId = u"184999"_s,
        .remoteStatus = u"PAYED"_s};
    paid.settlement = {.paid = u"4000"_s,
        .paidCurrency = u"USD"_s,
        .fee = u"12.50"_s,
        .feeCurrency = u"USD"_s,
        .received = u"3987.50"_s,
        .receivedCurrency = u"USD"_s,
        .isRecalculated = true};
    if (!await(ledger.record(sale.reference, paid)))
        qFatal("the sale cannot be written");
}

/// A gateway that lists two sales, of which a lost one may be one.
void listCandidates(ShopFixture &shop)
{
    shop.now = QDateTime::currentDateTimeUtc();
    shop.gateway->onCandidates = [&shop](const Invoice &) {
        std::vector<Candidate> listed;
        for (const QString &id : {u"184467"_s, u"184471"_s})
            listed.push_back({.remoteId = id,
                .amount = Money(1504, *Currency::find(u"USD")),
                .email = u"a***@example.com"_s,
                .remoteStatus = u"invoice:created"_s,
                .state = State::Open,
                .createdAt = shop.now.addSecs(-90)});
        return listed;
    };
}

void writeLongList(Ledger &ledger, const QDateTime &now)
{
    std::vector<ImportedInvoice> sales;
    for (int number = 0; number < 3000; ++number) {
        Invoice sale{.reference = u"CF-LONG%1"_s.arg(number, 12, 10, QChar(u'A')),
            .accountId = u"sandbox"_s,
            .accountName = u"sandbox"_s,
            .gatewayId = u"nonstopay"_s,
            .methodId = u"card"_s,
            .amount = Money(1000 + number, *Currency::find(u"EUR")),
            .email = u"customer%1@example.com"_s.arg(number),
            .openedAt = now.addDays(-400).addSecs(600 * number)};
        sale.changedAt = sale.openedAt;
        sales.push_back({sale,
            {.kind = EvidenceKind::Imported,
                .source = u"gateway: history"_s,
                .at = sale.openedAt,
                .state = State::Paid}});
    }
    if (!await(ledger.importInvoices(sales)))
        qFatal("the sales cannot be written");
}

} // namespace

void Gallery::invoices()
{
    auto *page =
        new InvoicesPage(m_services.ledger, m_services.tracker, m_services.methods, m_services.clock);
    showPage(u"invoices"_s, page);
    take(u"invoices-empty"_s);
    fill(m_services.ledger, m_services.clock());
    const auto all = await(m_services.ledger.list({.limit = 3}));
    page = new InvoicesPage(m_services.ledger, m_services.tracker, m_services.methods, m_services.clock);
    page->offerSending({m_services.sending, m_services.mail, m_services.methods});
    showPage(u"invoices"_s, page);
    page->select(all->at(1).reference);
    take(u"invoices"_s);
    auto &table = *page->findChild<InvoiceTable *>();
    table.setFocus();
    table.selectRow(1);
    for (int row = 0; row < 4; ++row)
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    take(u"invoices-several"_s);
    table.selectRow(-1);
    const auto filter = [page](const QString &name, int choice) {
        page->findChild<QComboBox *>(name)->setCurrentIndex(choice);
    };
    filter(u"period"_s, 7);
    filter(u"method"_s, 3);
    if (auto *more = page->findChild<QPushButton *>(u"more"_s); more->isVisible())
        more->click();
    take(u"invoices-filters"_s);
    page->findChild<QLineEdit *>()->setText(u"zebra"_s);
    take(u"invoices-no-match"_s);

    writeOtherAmount(m_services.ledger, m_services.clock());
    page = new InvoicesPage(m_services.ledger, m_services.tracker, m_services.methods, m_services.clock);
    showPage(u"invoices"_s, page);
    page->showNeedingPerson();
    page->findChild<InvoiceTable *>()->setFocus();
    QTest::qWait(300);
    page->findChild<InvoiceTable *>()->selectRow(0);
    take(u"invoices-needs-a-look"_s);

    const auto shop = std::make_unique<ShopFixture>();
    listCandidates(*shop);
    Invoice lost = ShopFixture::sale(u"CF-7KQ2MZLQSTLQSTAB"_s, 1504, u"USD"_s, shop->now.addSecs(-120));
    lost.customerName = u"Anna Berg"_s;
    shop->add(lost, State::Unknown);
    showPage(u"invoices"_s, new InvoicesPage(shop->ledger, shop->tracker, shop->methods, shop->clock));
    m_window->findChild<InvoicesPage *>()->select(lost.reference);
    take(u"details-lost"_s);
    auto *candidates = m_window->findChild<CandidateView *>();
    candidates->ask();
    take(u"details-candidate"_s);
    candidates->next();
    candidates->next();
    take(u"details-no-candidate"_s);

    shop->addMany(30);
    const auto newPage = [&shop] {
        return new InvoicesPage(shop->ledger, shop->tracker, shop->methods, shop->clock);
    };
    showPage(u"invoices"_s, newPage());
    samples::SqlSession(shop->path()).run(u"UPDATE invoice SET currency = 'ZZZ' WHERE reference = 'CF-29'"_s);
    Q_EMIT shop->ledger.changed({u"CF-29"_s});
    take(u"invoices-out-of-date"_s);
    showPage(u"invoices"_s, newPage());
    take(u"invoices-unreadable"_s);
    m_window.reset();
    shop->settle();

    writeLongList(m_services.ledger, m_services.clock());
    page = new InvoicesPage(m_services.ledger, m_services.tracker, m_services.methods, m_services.clock);
    showPage(u"invoices"_s, page);
    QTest::qWait(500);
    QScrollBar &bar = *page->findChild<InvoiceTable *>()->verticalScrollBar();
    bar.setValue(bar.maximum() / 2);
    take(u"invoices-far-below"_s);
}

} // namespace counterfoil::gallery
