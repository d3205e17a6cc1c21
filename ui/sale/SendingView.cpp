// SPDX-License-Identifier: GPL-3.0-or-later
#include "SendingView.h"

#include "look/Strokes.h"
#include "parts/Announcement.h"
#include "parts/InEachLanguage.h"
#include "parts/Spoken.h"
#include "parts/Text.h"
#include "parts/Words.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStyleHints>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

namespace {

constexpr int barWidth = 320;
constexpr int barHeight = 6;
constexpr int wordsWidth = 480;

} // namespace

SendingView::SendingView(std::optional<QLocale> locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(std::move(locale))
    , m_title(new Text({}, look::Type::Title))
    , m_words(new Text)
    , m_seconds(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_bar(new QWidget)
    , m_cancel(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::space::medium);
    column->addStretch(2);
    // Wrapped words tell their height only where nothing but their width limits them: a layout that aligns
    // them gives them the height of a guess (Qt does not ask heightForWidth() of an aligned item).
    for (Text *text : {m_title, m_words}) {
        text->wrapped()->setAlignment(Qt::AlignHCenter);
        text->setMaximumWidth(wordsWidth);
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(text, 1000);
        row->addStretch(1);
        column->addLayout(row);
    }
    m_bar->setFixedSize(barWidth, barHeight);
    spoken::as(m_bar, QAccessible::Indicator);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(m_seconds, 0, Qt::AlignHCenter);
    column->addSpacing(look::space::medium);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);

    m_tick.setInterval(40);
    connect(&m_tick, &QTimer::timeout, this, &SendingView::showTime);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_step != Step::Cancelling)
            Q_EMIT cancelled();
    });
    m_cancel->installEventFilter(this);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_cancel, &QPushButton::click);
    inEachLanguage(this, [this] { sayAnew(); });
}

void SendingView::sayAnew()
{
    m_bar->setAccessibleName(tr("The sale is being sent"));
    //: A button: the sale that is being sent is not to be issued.
    m_cancel->setText(tr("&Cancel"));
    if (!m_amount)
        return;
    m_title->setText(words::amount(*m_amount, m_locale.value_or(QLocale())));
    showStep();
    m_shownSeconds = -1;
    showTime();
}

void SendingView::start(const Money &amount, const QString &accountName)
{
    m_account = words::oneLine(accountName, 60);
    m_amount = amount;
    m_time.start();
    m_tick.start();
    sayAnew();
    setStep(Step::Key);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

/// The second press of whoever pressed the key twice on “Issue the sale” must not cancel it.
bool SendingView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_cancel || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool presses =
        press->key() == Qt::Key_Space || press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    const int patience = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    return presses && (press->isAutoRepeat() || m_time.elapsed() < patience);
}

void SendingView::setStep(Step step)
{
    m_step = step;
    showStep();
    Announcement::say(this, m_words->text());
    showTime();
}

void SendingView::showStep()
{
    switch (m_step) {
    case Step::Key:
        //: %1: the name of an account.
        m_words->setText(
            tr("Fetching the key of “%1” from the keychain.\nNothing has been sent yet.").arg(m_account));
        break;
    case Step::Sent:
        m_words->setText(
            tr("Asking the gateway for a pay link.\nIf you cancel now, the sale may exist there all "
               "the same: it is kept as unknown until the gateway is asked."));
        break;
    case Step::Cancelling:
        //: The call to the gateway is broken off.
        m_words->setText(tr("Ending the call …"));
        break;
    }
}

void SendingView::stop()
{
    m_tick.stop();
}

void SendingView::showTime()
{
    const qint64 seconds = m_time.elapsed() / 1000;
    if (std::exchange(m_shownSeconds, seconds) != seconds)
        //: For how long the sale has been on its way.
        m_seconds->setText(translatable("SendingView", "%n second(s)", nullptr, seconds));
    update(m_bar->geometry());
}

void SendingView::paintEvent(QPaintEvent *)
{
    const look::Colours &colours = look::colours(palette());
    QPainter painter(this);
    const QRect track = m_bar->geometry();
    look::strokes::panel(&painter, track, barHeight / 2, colours.line, QColor());
    // A piece that runs to and fro: nobody knows how long a gateway takes.
    constexpr int period = 1600;
    const int phase = static_cast<int>(m_time.elapsed() % period);
    const int there = phase < period / 2 ? phase : period - phase;
    const int piece = barWidth / 4;
    const int start = (barWidth - piece) * there / (period / 2);
    look::strokes::panel(&painter, QRect(track.left() + start, track.top(), piece, barHeight), barHeight / 2,
        colours.accent, QColor());
}

} // namespace counterfoil
