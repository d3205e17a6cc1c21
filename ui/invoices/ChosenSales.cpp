// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChosenSales.h"

#include "CopyButton.h"
#include "SumsLine.h"
#include "WrapLabel.h"
#include "invoices/SaleMoney.h"
#include "look/Icons.h"
#include "parts/Announcement.h"
#include "parts/InEachLanguage.h"
#include "parts/Text.h"
#include "parts/Words.h"

#include <QEvent>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

namespace {

QPushButton *button(QStringView icon, QWidget *parent)
{
    auto *made = new QPushButton(look::icon(icon), {}, parent);
    made->setAutoDefault(false);
    return made;
}

void add(std::optional<Money> &sum, const Money &amount)
{
    if (sum)
        sum = sum->plus(amount);
}

} // namespace

std::vector<CurrencySum> sumsOf(const std::vector<Invoice> &sales)
{
    std::map<QString, CurrencySum> byCode;
    for (const Invoice &sale : sales) {
        if (sale.state == State::Refused)
            continue;
        const Currency currency = sale.amount.currency();
        const Money nothing(0, currency);
        CurrencySum &sum = byCode
                               .try_emplace(currency.code(),
                                   CurrencySum{.currency = currency, .total = nothing, .paid = nothing})
                               .first->second;
        ++sum.count;
        add(sum.total, sale.amount);
        if (!isPaid(sale.state))
            continue;
        ++sum.paidSales;
        if (const auto paid = moneyOf(sale).paid)
            add(sum.paid, *paid);
        else
            ++sum.paidUnknown;
    }
    std::vector<CurrencySum> sums;
    sums.reserve(byCode.size());
    for (auto &[code, sum] : byCode)
        sums.push_back(sum);
    std::stable_sort(sums.begin(), sums.end(),
        [](const CurrencySum &one, const CurrencySum &other) { return one.count > other.count; });
    return sums;
}

ChosenSales::ChosenSales(
    Ledger &ledger, InvoiceModel &model, StatusCheck &checks, Clock clock, QWidget *parent)
    : Card(parent)
    , m_ledger(ledger)
    , m_model(model)
    , m_checks(checks)
    , m_clock(std::move(clock))
    , m_heading(new Text({}, look::Type::Heading))
    , m_sums(new WrapLabel(look::Type::Body))
    , m_states(new WrapLabel(look::Type::Caption))
    , m_note(new WrapLabel(look::Type::Body))
    , m_check(button(u"refresh", this))
    , m_done(button(u"check", this))
    , m_copy(new CopyButton(translatable("ChosenSales", "&Copy references"), {}, this))
{
    m_sums->setStrong(true);
    m_sums->setObjectName(u"chosenSums"_s);
    m_note->setObjectName(u"chosenNote"_s);
    m_done->setObjectName(u"chosenDone"_s);
    setContentsMargins({});
    auto *content = new QWidget; // of many currencies a small window has no room for all lines
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false); // the card shows through
    content->setAutoFillBackground(false);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(1, 1, 1, 1);
    around->addWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_heading->wrapped());
    column->addWidget(m_sums);
    column->addWidget(m_states);
    column->addSpacing(space::small);
    column->addWidget(m_check);
    column->addWidget(m_done);
    column->addWidget(m_copy);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(m_check, &QPushButton::clicked, this, &ChosenSales::checkNow);
    connect(m_done, &QPushButton::clicked, this, &ChosenSales::putAside);
    connect(m_copy, &QPushButton::clicked, this, &ChosenSales::copyReferences);
    connect(&m_checks, &StatusCheck::roundChanged, this, &ChosenSales::refreshCheck);
    m_due.setSingleShot(true);
    m_due.setInterval(30);
    connect(&m_due, &QTimer::timeout, this, [this] { read(++m_generation); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_count > 1 && m_count <= most)
            m_due.start();
    });
    choose({});
    inEachLanguage(this, [this] {
        setAccessibleName(tr("The chosen sales"));
        //: A button: a person has looked at these sales.
        m_done->setText(tr("&Done"));
        m_done->setToolTip(tr("You have looked at these: they leave the list of what needs a look"));
        refresh();
    });
}

QSize ChosenSales::sizeHint() const
{
    return {340, 480};
}

void ChosenSales::choose(const std::vector<PagedRows::Rows> &rows)
{
    m_rows = rows;
    m_count = 0;
    for (const auto &[first, count] : rows)
        m_count += count;
    m_sales.clear();
    ++m_generation;
    m_due.stop();
    if (m_count > 1 && m_count <= most)
        m_due.start();
    //: They are sales; %1 is a number of them.
    const LocalizedText tooMany = translatable("ChosenSales",
        "These are too many to do something about at once. Choose at most %1, or narrow the list down.");
    m_note->say(
        m_count <= most ? LocalizedText() : tooMany.arg(LocalizedText::number(QString::number(most))));
    refresh();
}

void ChosenSales::follow(const std::vector<PagedRows::Rows> &rows)
{
    int count = 0;
    for (const auto &[first, each] : rows)
        count += each;
    if (count != m_count)
        choose(rows);
    else
        m_rows = rows;
}

QCoro::Task<> ChosenSales::read(int generation)
{
    const QPointer<ChosenSales> self(this);
    auto reading = m_model.sales(m_rows);
    auto sales = co_await reading;
    if (!self || generation != m_generation)
        co_return;
    if (sales)
        m_sales = std::move(*sales);
    else
        m_note->say(sales.error().message);
    refresh();
}

void ChosenSales::refresh()
{
    m_heading->setText(translatable("ChosenSales", "%Ln sale(s) chosen", nullptr, m_count));
    QStringList sums;
    for (const CurrencySum &sum : sumsOf(m_sales))
        sums << SumsLine::words(sum, locale());
    m_sums->say(m_sales.empty() && m_count <= most ? u"…"_s : sums.join(u'\n'));
    std::map<State, int> states;
    for (const Invoice &sale : m_sales)
        ++states[sale.state];
    QStringList counts;
    for (const auto &[state, count] : states)
        //: %1 is a state, “Paid”; %2 is how many of the chosen sales have it.
        counts << tr("%1: %2").arg(words::state(state), locale().toString(count));
    m_states->say(counts.join(u"  ·  "_s));
    m_copy->setCopied(references().join(u'\n'));
    m_copy->setVisible(!m_sales.empty());
    m_check->setVisible(!m_sales.empty());
    m_done->setVisible(std::any_of(m_sales.begin(), m_sales.end(), needsPerson));
    refreshCheck();
}

void ChosenSales::refreshCheck()
{
    // It stays enabled while we ask: a disabled one would lose the focus, and StatusCheck asks once.
    //: A button: asks the gateway where the sales stand.
    const QString usual = tr("Chec&k now");
    m_check->setText(m_checks.round() ? tr("Checking…") : usual);
}

QStringList ChosenSales::references() const
{
    QStringList all;
    for (const Invoice &sale : m_sales)
        all << sale.reference;
    return all;
}

void ChosenSales::copyReferences()
{
    if (m_sales.empty())
        return;
    m_copy->copy();
    const auto count = qint64(m_sales.size());
    say(translatable(
        "ChosenSales", "The references of %Ln sale(s) are copied, one in each line.", nullptr, count));
}

void ChosenSales::sayOneAtATime()
{
    say(translatable("ChosenSales", "%Ln sale(s) are chosen. Choose one to see its link.", nullptr, m_count));
}

void ChosenSales::say(const LocalizedText &words)
{
    m_note->say(words);
    Announcement::say(this, words);
}

void ChosenSales::checkNow()
{
    m_checks.checkAll(references());
}

void ChosenSales::putAside()
{
    std::vector<Fact> facts;
    for (const Invoice &sale : m_sales) {
        if (needsPerson(sale))
            facts.push_back({sale.reference,
                {.kind = EvidenceKind::Acknowledged, .source = u"person"_s, .at = m_clock()}});
    }
    if (!facts.empty())
        recordAcknowledged(facts);
}

QCoro::Task<> ChosenSales::recordAcknowledged(std::vector<Fact> facts)
{
    const QPointer<ChosenSales> self(this);
    auto recording = m_ledger.recordAll(facts);
    const auto recorded = co_await recording;
    if (self && !recorded)
        m_note->say(recorded.error().message);
}

void ChosenSales::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && m_count > 0)
        refresh();
}

} // namespace counterfoil
