// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportView.h"

#include "GatewayChoice.h"
#include "ImportWords.h"
#include "MonthStepper.h"
#include "ProgressLine.h"
#include "look/Icons.h"
#include "parts/Announcement.h"
#include "parts/Card.h"
#include "parts/InEachLanguage.h"
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
    , m_about(new Text({}, look::Type::Body, Text::Ink::Soft))
    , m_gatewayLabel(new Text({}, look::Type::Body, Text::Ink::Soft))
    , m_fromLabel(new Text({}, look::Type::Body, Text::Ink::Soft))
    , m_toLabel(new Text({}, look::Type::Body, Text::Ink::Soft))
    , m_gateway(new GatewayChoice(catalogue))
    , m_from(new MonthStepper(monthsBefore(currentMonth, monthsBack), currentMonth))
    , m_to(new MonthStepper(currentMonth, currentMonth))
    , m_import(new QPushButton)
    , m_cancel(new QPushButton)
    , m_progress(new ProgressLine)
    , m_words(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_outcome(new Notice(look::Tone::Good))
    , m_warning(new Notice(look::Tone::Warning))
    , m_leftOutTitle(new Text({}, look::Type::Strong))
    , m_leftOutCard(new Card)
    , m_leftOut(new LineList)
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
    inEachLanguage(this, [this] { sayAll(); });
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
    column->addWidget(m_about->wrapped());
    const auto beside = [](Text *label, QWidget *control) {
        auto *row = new QWidget;
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins({});
        across->setSpacing(space::small);
        across->addWidget(label);
        across->addWidget(control);
        across->addStretch(1);
        return row;
    };
    m_gatewayRow = beside(m_gatewayLabel, m_gateway);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(space::hair);
    choices->addWidget(m_gatewayRow);
    choices->addWidget(beside(m_fromLabel, m_from));
    choices->addWidget(beside(m_toLabel, m_to));
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

void ImportView::sayAll()
{
    sayTitle();
    m_about->setText(tr("Fetches the sales that the gateway lists for these months into your books. What is "
                        "there already is not taken twice, and nothing is changed at the gateway."));
    //: Label of a list: which of several payment companies is asked.
    m_gatewayLabel->setText(tr("Gateway"));
    //: Label of a month, the first of several.
    m_fromLabel->setText(tr("From"));
    //: Label of a month, the last of several.
    m_toLabel->setText(tr("To"));
    int widest = 0;
    for (const Text *label : {m_gatewayLabel, m_fromLabel, m_toLabel})
        widest =
            std::max(widest, label->fontMetrics().horizontalAdvance(label->text() + QStringLiteral("  ")));
    for (Text *label : {m_gatewayLabel, m_fromLabel, m_toLabel})
        label->setMinimumWidth(widest);
    //: Button: the import ends after the page that it is at.
    m_cancel->setText(tr("&Cancel"));
    //: How far an import is, for screen readers.
    m_progress->setAccessibleName(tr("Import"));
    //: Name of a list, for screen readers.
    m_leftOut->setAccessibleName(tr("Sales that were left out, and why"));
    m_words->setText(m_said);
    sayResult();
    refresh();
}

void ImportView::sayTitle()
{
    //: %1 is the name of an account.
    m_title->setText(m_account.id.isEmpty()
            ? QString()
            : tr("Past sales of “%1”").arg(words::oneLine(m_account.name, 60)));
}

/// How far it is.
void ImportView::say(const LocalizedText &words)
{
    m_said = words;
    m_words->setText(m_said);
}

void ImportView::setAccount(const Account &account)
{
    if (isImporting() || account.id == m_account.id)
        return;
    m_account = account;
    sayTitle();
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
    say({});
    m_result.reset();
    m_leftOut->clear();
    sayResult();
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
        //: An import was cancelled; a page is a part of the gateway's list.
        say(translatable("ImportView", "Ending after this page…"));
}

void ImportView::begin()
{
    forget();
    m_stop.emplace();
    say(translatable("ImportView", "Asking the gateway…"));
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
    say({});
    m_import->setFocus(Qt::OtherFocusReason);
    m_result = outcome;
    sayResult();
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
    say(progressWords(progress, months));
    constexpr qint64 largest = std::numeric_limits<int>::max();
    const qint64 total = months > 0 ? months : std::min(progress.total.value_or(0), largest);
    const qint64 done = months > 0 ? progress.pages : progress.lines;
    m_progress->setVisible(total > 0); // where nobody knows how long it takes, the words say how far it is
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(std::min(done, total)));
}

/// What came of it, or nothing yet.
void ImportView::sayResult()
{
    const HistoryImport::Outcome outcome =
        m_result ? m_result->value_or(HistoryImport::Outcome()) : HistoryImport::Outcome();
    sayLeftOut(outcome);
    m_warning->setMessage(words::told(outcome.warning, 600));
    if (!m_result)
        m_outcome->setMessage({});
    else if (!*m_result)
        m_outcome->setMessage(words::told(m_result->error().message, 600), look::Tone::Bad);
    else
        m_outcome->setMessage(outcomeWords(outcome),
            outcome.error           ? look::Tone::Bad
                : outcome.isStopped ? look::Tone::Warning
                                    : look::Tone::Good);
}

/// Lines that are there already stay where they are.
void ImportView::sayLeftOut(const HistoryImport::Outcome &outcome)
{
    const int count = static_cast<int>(outcome.reasons.size());
    for (int row = 0; row < count; ++row) {
        if (row >= m_leftOut->count())
            m_leftOut->addItem(QString());
        const HistoryImport::LeftOut &each = outcome.reasons[static_cast<std::size_t>(row)];
        //: A sale's number, and why it was not imported.
        m_leftOut->item(row)->setText(
            tr("%1: %2").arg(words::oneLine(each.name, 60), words::told(each.reason)));
    }
    m_leftOutCard->setVisible(count > 0);
    m_leftOutTitle->setVisible(count > 0);
    if (outcome.leftOut > count)
        //: Title of a list of sales that were not imported: there are more than it has lines.
        m_leftOutTitle->setText(translatable("ImportView", "Left out: the first %n", nullptr, count));
    else
        //: Title of a list: sales that were not imported.
        m_leftOutTitle->setText(tr("Left out"));
}

void ImportView::refresh()
{
    const bool importing = isImporting();
    for (QWidget *choice :
        {static_cast<QWidget *>(m_gateway), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to)})
        choice->setEnabled(!importing);
    //: Button, and what stands on it while sales are imported.
    m_import->setText(importing ? tr("Importing…") : tr("&Import"));
    m_import->setEnabled(!m_account.id.isEmpty() && m_gateway->count() > 0);
    m_cancel->setVisible(importing);
    if (!importing)
        m_progress->hide();
}

} // namespace counterfoil
