// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportView.h"

#include "GatewayChoice.h"
#include "ImportWords.h"
#include "MonthStepper.h"
#include "ProgressLine.h"
#include "look/Icons.h"
#include "parts/Announcement.h"
#include "parts/Card.h"
#include "parts/Notice.h"
#include "parts/Words.h"
#include "settings/LineList.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <limits>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

namespace {

constexpr int monthsBack = 11; ///< a year with the present month

Month monthsBefore(Month month, int count)
{
    for (int i = 0; i < count; ++i)
        month = month.previous();
    return month;
}

} // namespace

ImportView::ImportView(
    HistoryImport &imports, const GatewayCatalogue &catalogue, Month currentMonth, QWidget *parent)
    : QWidget(parent)
    , m_imports(imports)
    , m_catalogue(catalogue)
    , m_title(new Text({}, look::Type::Heading))
    , m_gateway(new GatewayChoice(catalogue))
    , m_from(new MonthStepper(monthsBefore(currentMonth, monthsBack), currentMonth))
    , m_to(new MonthStepper(currentMonth, currentMonth))
    , m_import(new QPushButton(u"&Import"_s))
    , m_cancel(new QPushButton(u"&Cancel"_s))
    , m_progress(new ProgressLine(u"Import"_s))
    , m_words(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_outcome(new Notice(look::Tone::Good))
    , m_warning(new Notice(look::Tone::Warning))
    , m_leftOutTitle(new Text(u"Left out"_s, look::Type::Strong))
    , m_leftOutCard(new Card)
    , m_leftOut(new LineList(u"Sales that were left out, and why"_s))
{
    build();
    connect(m_import, &QPushButton::clicked, this, [this] { import(); });
    connect(m_cancel, &QPushButton::clicked, this, &ImportView::cancel);
    connect(m_gateway, &QComboBox::currentIndexChanged, this, &ImportView::forget);
    // The earlier month is never the later one.
    connect(m_from, &MonthStepper::changed, this, [this] {
        if (m_from->month() > m_to->month())
            m_to->setMonth(m_from->month());
        forget();
    });
    connect(m_to, &MonthStepper::changed, this, [this] {
        if (m_to->month() < m_from->month())
            m_from->setMonth(m_to->month());
        forget();
    });
    refresh();
}

ImportView::~ImportView()
{
    cancel();
}

void ImportView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_title->wrapped());
    column->addWidget((
        new Text(
            u"Fetches the sales that the gateway lists for these months into your books. What is there already is not taken twice, and nothing is changed at the gateway."_s,
            look::Type::Body, Text::Ink::Soft))
                          ->wrapped());
    const auto named = [](const QString &name, QWidget *control) {
        auto *row = new QWidget;
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins({});
        across->setSpacing(space::small);
        auto *label = new Text(name, look::Type::Body, Text::Ink::Soft);
        label->setMinimumWidth(label->fontMetrics().horizontalAdvance(u"Gateway  "_s));
        across->addWidget(label);
        across->addWidget(control);
        across->addStretch(1);
        return row;
    };
    m_gatewayRow = named(u"Gateway"_s, m_gateway);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(space::hair);
    choices->addWidget(m_gatewayRow);
    choices->addWidget(named(u"From"_s, m_from));
    choices->addWidget(named(u"To"_s, m_to));
    column->addLayout(choices);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_import);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_words);
    column->addWidget(m_outcome);
    column->addWidget(m_warning);
    column->addWidget(m_leftOutTitle);
    auto *onCard = new QVBoxLayout(m_leftOutCard);
    onCard->setContentsMargins(0, 0, 0, 0);
    onCard->addWidget(m_leftOut);
    m_leftOut->setMinimumHeight(0);
    column->addWidget(m_leftOutCard, 1);
    column->addStretch(0);
    m_import->setDefault(true);
    m_import->setMinimumWidth(160);
    m_leftOutCard->setContentsMargins(space::small, space::hair, space::small, space::hair);
    forget();
}

void ImportView::setAccount(const Account &account)
{
    if (isImporting() || account.id == m_account.id)
        return;
    m_account = account;
    m_title->setText(u"Past sales of “%1”"_s.arg(words::oneLine(account.name, 60)));
    m_gateway->setAccount(account);
    m_gatewayRow->setVisible(m_gateway->count() > 1);
    forget();
    refresh();
}

/// What was said is about other months.
void ImportView::forget()
{
    if (isImporting())
        return;
    m_words->clear();
    m_outcome->setMessage({});
    m_warning->setMessage({});
    m_leftOut->clear();
    m_leftOutCard->hide();
    m_leftOutTitle->hide();
}

void ImportView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isImporting())
        cancel(); // and no more than that: the window stays
    else
        QWidget::keyPressEvent(event);
}

void ImportView::cancel()
{
    if (m_stop && m_stop->request_stop())
        m_words->setText(u"Ending after this page…"_s);
}

void ImportView::begin()
{
    forget();
    m_stop.emplace();
    m_words->setText(u"Asking the gateway…"_s);
    refresh();
    m_cancel->setFocus(Qt::OtherFocusReason);
    Announcement::say(this, m_words->text());
}

QCoro::Task<> ImportView::import()
{
    if (isImporting() || m_account.id.isEmpty())
        co_return;
    begin();
    const QPointer<ImportView> self(this);
    const HistoryImport::Period period{m_from->month(), m_to->month()};
    const HistoryImport::Tell tell = [self](HistoryImport::Progress progress) {
        if (self)
            self->showProgress(progress);
    };
    auto importing = m_imports.run(m_account.id, m_gateway->gatewayId(), period, tell, m_stop->get_token());
    const auto outcome = co_await importing;
    if (!self)
        co_return;
    m_stop.reset();
    refresh();
    m_words->clear();
    m_import->setFocus(Qt::OtherFocusReason);
    if (outcome)
        showOutcome(*outcome);
    else
        m_outcome->setMessage(words::oneLine(outcome.error().message, 600), look::Tone::Bad);
}

/// How many months are asked for one by one; 0 where the gateway gives them by pages.
int ImportView::monthsByMonth() const
{
    const GatewayKind *kind = m_catalogue.find(m_gateway->gatewayId());
    if (!kind || kind->statementPage > 0)
        return 0;
    int months = 1;
    for (Month month = m_from->month(); month < m_to->month(); month = month.next())
        ++months;
    return months;
}

void ImportView::showProgress(const HistoryImport::Progress &progress)
{
    if (!m_stop || m_stop->stop_requested())
        return;
    const int months = monthsByMonth();
    m_words->setText(progressWords(progress, months, locale()));
    constexpr qint64 largest = std::numeric_limits<int>::max();
    const qint64 total = months > 0 ? months : std::min(progress.total.value_or(0), largest);
    const qint64 done = months > 0 ? progress.pages : progress.lines;
    m_progress->setVisible(total > 0); // where nobody knows how long it takes, the words say how far it is
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(std::min(done, total)));
}

void ImportView::showOutcome(const HistoryImport::Outcome &outcome)
{
    for (const HistoryImport::LeftOut &each : outcome.reasons)
        m_leftOut->addItem(u"%1: %2"_s.arg(words::oneLine(each.name, 60), words::oneLine(each.reason, 300)));
    m_leftOutCard->setVisible(m_leftOut->count() > 0);
    m_leftOutTitle->setVisible(m_leftOut->count() > 0);
    if (outcome.leftOut > m_leftOut->count())
        m_leftOutTitle->setText(u"Left out: the first %1"_s.arg(m_leftOut->count()));
    else
        m_leftOutTitle->setText(u"Left out"_s);
    m_warning->setMessage(words::oneLine(outcome.warning, 600));
    m_outcome->setMessage(outcomeWords(outcome, locale()),
        outcome.error           ? look::Tone::Bad
            : outcome.isStopped ? look::Tone::Warning
                                : look::Tone::Good);
}

void ImportView::refresh()
{
    const bool importing = isImporting();
    for (QWidget *choice :
        {static_cast<QWidget *>(m_gateway), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to)})
        choice->setEnabled(!importing);
    m_import->setText(importing ? u"Importing…"_s : u"&Import"_s);
    m_import->setEnabled(!m_account.id.isEmpty() && m_gateway->count() > 0);
    m_cancel->setVisible(importing);
    if (!importing)
        m_progress->hide();
}

} // namespace counterfoil
