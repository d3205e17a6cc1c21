// SPDX-License-Identifier: GPL-3.0-or-later
#include "TakingsView.h"

#include "look/Scale.h"
#include "parts/InEachLanguage.h"
#include "parts/Text.h"
#include "parts/Words.h"

#include <QPointer>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

TakingsView::TakingsView(Ledger &ledger, Clock clock, QString training, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_clock(std::move(clock))
    , m_training(std::move(training))
    , m_day(new Text({}, look::Type::Body, Text::Ink::Soft))
    , m_lines(new QVBoxLayout)
    , m_note(new Text({}, look::Type::Body, Text::Ink::Soft))
{
    using namespace look;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(m_day);
    m_lines->setSpacing(space::medium);
    column->addLayout(m_lines);
    column->addWidget(m_note->wrapped());
    column->addStretch(1);
    connect(&m_ledger, &Ledger::changed, this, [this] { read(); });
    connect(&m_ledger, &Ledger::replaced, this, [this] { read(); });
    inEachLanguage(this, [this] { refresh(); });
    read();
}

QCoro::Task<> TakingsView::read()
{
    if (m_isReading) {
        m_isStale = true;
        co_return;
    }
    m_isReading = true;
    const QDate today = m_clock().toLocalTime().date();
    LedgerQuery paid;
    paid.paidSince = today.startOfDay().toUTC();
    paid.exceptAccountId = m_training;
    LedgerQuery waiting;
    waiting.states = {State::Open, State::Issuing, State::Unknown};
    waiting.openedSince = paid.paidSince;
    waiting.exceptAccountId = m_training;
    auto adding = m_ledger.sums(paid);
    auto counting = m_ledger.sums(waiting);
    const QPointer<TakingsView> self(this);
    const auto sums = co_await adding;
    if (!self)
        co_return;
    const auto open = co_await counting;
    if (!self)
        co_return;
    m_isReading = false;
    m_trouble = !sums ? sums.error().message : !open ? open.error().message : LocalizedText();
    if (sums && open) {
        m_figures = Figures{.day = today, .paid = *sums};
        for (const CurrencySum &sum : *open)
            m_figures->waiting += sum.count;
    }
    refresh();
    Q_EMIT shown();
    if (std::exchange(m_isStale, false))
        read();
}

void TakingsView::addLine(const CurrencySum &sum)
{
    auto *line = new QWidget;
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins({});
    column->setSpacing(look::space::hair);
    auto *amount = new Text({}, look::Type::Display);
    auto *about = new Text({}, look::Type::Body, Text::Ink::Soft);
    if (sum.paid)
        amount->setText(words::amount(*sum.paid, QLocale()));
    else
        //: In the place of a sum. %1: a currency, “USD”. The sum is too large a number.
        amount->setText(translatable("TakingsView", "%1: too much to add up").arg(sum.currency.code()));
    LocalizedText sales = translatable("TakingsView", "%Ln paid sale(s)", nullptr, sum.paidSales);
    if (sum.paidUnknown > 0)
        sales += LocalizedText(u' ')
            //: Behind “3 paid sales”, as a sentence of its own.
            + translatable("TakingsView", "%Ln of them do not tell how much, and are not in the sum.",
                nullptr, sum.paidUnknown);
    about->setText(sales);
    column->addWidget(amount->wrapped());
    column->addWidget(about->wrapped());
    m_lines->addWidget(line);
    line->show();
}

void TakingsView::refresh()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    LocalizedText note;
    if (!m_trouble.isEmpty()) {
        note = m_trouble;
    } else if (!m_figures) {
        note = translatable("SumsLine", "Adding up…");
    } else {
        m_day->setText(QLocale().toString(m_figures->day, QLocale::LongFormat));
        for (const CurrencySum &sum : m_figures->paid)
            addLine(sum);
        if (m_figures->paid.empty())
            note = translatable("TakingsView", "Nothing has been paid today.");
        if (m_figures->waiting > 0) {
            if (!note.isEmpty())
                note += LocalizedText(u' ');
            note += translatable(
                "TakingsView", "%Ln sale(s) of today are not paid yet.", nullptr, m_figures->waiting);
        }
        if (!note.isEmpty())
            note += LocalizedText(u' ');
        note += translatable("TakingsView", "Training is not counted.");
    }
    m_note->setText(note);
}

} // namespace counterfoil
