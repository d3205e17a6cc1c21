// SPDX-License-Identifier: GPL-3.0-or-later
#include "DuplicateQuestion.h"

#include "parts/Announcement.h"
#include "parts/Card.h"
#include "parts/InEachLanguage.h"
#include "parts/Spoken.h"
#include "parts/Text.h"
#include "parts/Words.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStyleHints>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

namespace space = look::space;

namespace {

constexpr qsizetype longestName = 80;

} // namespace

DuplicateQuestion::DuplicateQuestion(std::optional<QLocale> locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(std::move(locale))
    , m_title(new Text({}, look::Type::Title))
    , m_happened(new Text)
    , m_advice(new Text({}, look::Type::Body, Text::Ink::Soft))
    , m_said(new Text)
    , m_check(new QPushButton)
    , m_back(new QPushButton)
    , m_issue(new QPushButton)
{
    auto *card = new Card;
    card->setMaximumWidth(look::formWidth + 2 * space::large);
    auto *onCard = new QVBoxLayout(card);
    onCard->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    onCard->setSpacing(space::medium);
    for (Text *text : {m_title, m_happened, m_advice, m_said})
        onCard->addWidget(text->wrapped());
    auto *answers = new QHBoxLayout;
    answers->setSpacing(space::small);
    answers->addWidget(m_check);
    answers->addWidget(m_back);
    answers->addStretch(1);
    onCard->addLayout(answers);
    onCard->addWidget(m_issue, 0, Qt::AlignLeft);
    m_check->setDefault(true);
    m_back->setAutoDefault(true);
    spoken::as(this, QAccessible::Grouping);

    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(card, 1000);
    across->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addStretch(2);
    column->addLayout(across);
    column->addStretch(3);

    for (QPushButton *button : {m_check, m_back, m_issue})
        button->installEventFilter(this);
    // While it checks the button stays as it is: a disabled one would lose the focus.
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (!m_isChecking)
            Q_EMIT checkWanted();
    });
    connect(m_issue, &QPushButton::clicked, this, [this] {
        if (!m_isChecking)
            Q_EMIT issueWanted();
    });
    connect(m_back, &QPushButton::clicked, this, &DuplicateQuestion::backWanted);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &DuplicateQuestion::backWanted);
    inEachLanguage(this, [this] { sayAnew(); });
}

void DuplicateQuestion::sayAnew()
{
    m_title->setText(tr("Is this the same sale once more?"));
    m_advice->setText(
        tr("If that sale exists, a second one would let the customer pay twice. Check it first: if it never "
           "arrived at the gateway, this one is issued; if it did, you see its link. Nothing has been sent "
           "now, and what you typed is still in the form."));
    m_back->setText(tr("&Back to the form"));
    m_issue->setText(tr("Issue a second sale all the &same"));
    if (!m_earlier)
        return;
    m_happened->setText(happened());
    setAccessibleName(m_title->text());
    showSaid();
    showButtons();
}

LocalizedText DuplicateQuestion::happened() const
{
    const QString customer = words::oneLine(
        m_earlier->customerName.isEmpty() ? m_earlier->email : m_earlier->customerName, longestName);
    const auto amount = words::amount(m_earlier->amount, m_locale.value_or(QLocale()));
    const auto when = words::age(m_earlier->openedAt, m_askedAt);
    if (customer.isEmpty())
        //: %1: an amount with its currency; %2: “2 minutes ago” or “on 3 Nov”; %3: the sale’s reference.
        return translatable("DuplicateQuestion",
            "A sale of %1 was begun %2, as %3, and nobody knows yet what became of it: no clear answer came "
            "back.")
            .arg(amount, when, m_earlier->reference);
    //: %1: an amount with its currency; %2: a customer’s name; %3: “2 minutes ago” or “on 3 Nov”; %4: the
    //: sale’s reference.
    return translatable("DuplicateQuestion",
        "A sale of %1 for %2 was begun %3, as %4, and nobody knows yet what became of it: no clear answer "
        "came back.")
        .arg(amount, customer, when, m_earlier->reference);
}

void DuplicateQuestion::ask(const Invoice &duplicate, const QDateTime &now)
{
    m_earlier = duplicate;
    m_askedAt = now;
    m_isChecking = false;
    m_words = {};
    sayAnew();
    m_sinceAsked.start();
    m_check->setFocus(Qt::OtherFocusReason);
    Announcement::say(this, QStringList{m_title->text(), m_happened->text(), m_advice->text()}.join(u' '));
}

void DuplicateQuestion::setChecking()
{
    m_isChecking = true;
    m_said->hide();
    showButtons();
    //: Spoken. %1: the reference of a sale.
    Announcement::say(this, tr("Asking the gateway about %1.").arg(reference()));
}

void DuplicateQuestion::say(const LocalizedText &words, look::Tone tone)
{
    m_isChecking = false;
    m_words = words;
    m_tone = tone;
    showSaid();
    showButtons();
    Announcement::say(this, m_said->text());
}

void DuplicateQuestion::showSaid()
{
    m_said->setText(words::told(m_words));
    m_said->setTone(m_tone);
    m_said->setVisible(!m_words.isEmpty() && !m_isChecking);
}

void DuplicateQuestion::showButtons()
{
    if (m_isChecking)
        m_check->setText(tr("Asking the gateway…"));
    else
        //: A button. %1: the reference of an earlier sale, whose outcome is asked for before a second one.
        m_check->setText(tr("&Check %1 first").arg(reference()));
    m_issue->setEnabled(!m_isChecking);
}

/// The Enter key that sent the form may still be held, or be pressed a second time: that answers no question.
/// A second sale is issued by Space or a click, but never by Enter.
bool DuplicateQuestion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    const int patience = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    return isEnter && (watched == m_issue || press->isAutoRepeat() || m_sinceAsked.elapsed() < patience);
}

} // namespace counterfoil
