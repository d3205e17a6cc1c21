// SPDX-License-Identifier: GPL-3.0-or-later
// One text from outside, in the place of each name, note and word that a customer, a cashier, a file or a
// gateway gives.
#include "../core/base/Await.h"
#include "Gallery.h"
#include "invoices/InvoicesPage.h"
#include "link/LinkCard.h"
#include "parts/MenuButton.h"
#include "sale/DuplicateQuestion.h"
#include "sale/SendingView.h"
#include "sending/SendServices.h"

#include <QMenu>
#include <QTest>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

Invoice soldTo(const QString &text, const QString &reference, const QDateTime &at)
{
    Json fields = Json::object();
    fields.set(u"currency"_s, Json::string(text));
    return {.reference = reference,
        .accountId = u"hostile"_s,
        .accountName = text,
        .gatewayId = u"einvoice"_s,
        .methodId = u"einvoice"_s,
        .amount = Money(1504, *Currency::find(u"USD")),
        .email = text,
        .customerName = text,
        .description = text,
        .fields = fields,
        .openedAt = at,
        .changedAt = at};
}

/// What its gateway says of it, in words that are all that text.
Evidence said(const QString &text, EvidenceKind kind, State state, const QDateTime &at)
{
    return {.kind = kind,
        .source = u"gateway: "_s + text.left(200),
        .at = at,
        .state = state,
        .remoteId = text,
        .remoteStatus = text,
        .payLink = state == State::Refused ? QString() : u"https://pay.example/s/1"_s,
        .coin = {.address = text, .coin = text, .network = text},
        .warning = LocalizedText(text),
        .settlement = {.paid = text, .paidCurrency = text},
        .errorCode = text,
        .message = text};
}

void must(const auto &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

} // namespace

void Gallery::hostile(const QString &text)
{
    static int number = 0; // of the sales: the books are the same throughout
    ++number;
    const QDateTime now = m_services.clock();
    const auto sold = [&](EvidenceKind kind, State state, QChar mark) {
        QString reference = u"CF-HOSTILE%1%2AAAA"_s.arg(number, 4).arg(mark);
        reference.replace(u' ', u'A');
        must(await(m_services.ledger.add(soldTo(text, reference, now.addSecs(number)))));
        must(await(m_services.ledger.record(reference, said(text, kind, state, now.addSecs(number + 1)))));
        return *await(m_services.ledger.find(reference));
    };
    const Invoice open = sold(EvidenceKind::Issued, State::Open, u'A');
    auto *card = new LinkCard(
        m_services.ledger, m_services.tracker, m_services.methods, m_services.clock, QLocale(), QString());
    showPage(u"sale"_s, card);
    card->offerSending({m_services.sending, m_services.mail, m_services.methods});
    card->open(open, {.quick = std::chrono::hours(1), .slow = std::chrono::hours(1)});
    card->setRemark(LocalizedText(text));
    take(u"hostile-card"_s);
    button(card, u"Show it all the same"_s)->click(); // what is in doubt is handed out by nobody else
    for (const auto *menu : card->findChildren<MenuButton *>()) {
        if (!menu->isVisible())
            continue;
        menu->popup()->popup(m_window->mapToGlobal(QPoint(10, 10)));
        take(u"hostile-menu"_s);
        menu->popup()->close();
    }

    const Invoice refused = sold(EvidenceKind::Refused, State::Refused, u'B');
    auto *page =
        new InvoicesPage(m_services.ledger, m_services.tracker, m_services.methods, m_services.clock);
    showPage(u"invoices"_s, page);
    page->select(refused.reference);
    m_window->tell(LocalizedText(text));
    take(u"hostile-details"_s);

    auto *question = new DuplicateQuestion(QLocale());
    showPage(u"sale"_s, question);
    question->ask(open, now);
    question->say(LocalizedText(text), look::Tone::Warning);
    m_window->setTrouble(LocalizedText(text));
    take(u"hostile-duplicate"_s);

    auto *wait = new SendingView(QLocale());
    wait->start(open.amount, text);
    showPage(u"sale"_s, wait);
    m_window->setWaiting(LocalizedText(text));
    m_window->tellOfPrint(LocalizedText(text), look::Tone::Bad, true);
    take(u"hostile-sending"_s);
}

} // namespace counterfoil::gallery
