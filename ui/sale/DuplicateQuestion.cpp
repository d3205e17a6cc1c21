// SPDX-License-Identifier: GPL-3.0-or-later
#include "DuplicateQuestion.h"

#include "parts/Announcement.h"
#include "parts/Card.h"
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

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

namespace {

constexpr qsizetype longestName = 80;

} // namespace

DuplicateQuestion::DuplicateQuestion(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_title(new Text(u"Is this the same sale once more?"_s, look::Type::Title))
    , m_happened(new Text)
    , m_advice(new Text(
          u"If that sale exists, a second one would let the customer pay twice. Check it first: if it never arrived at the gateway, this one is issued; if it did, you see its link. Nothing has been sent now, and what you typed is still in the form."_s,
          look::Type::Body, Text::Ink::Soft))
    , m_said(new Text)
    , m_check(new QPushButton)
    , m_back(new QPushButton(u"&Back to the form"_s))
    , m_issue(new QPushButton(u"Issue a second sale all the &same"_s))
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
}

void DuplicateQuestion::ask(const Invoice &duplicate, const QDateTime &now)
{
    m_reference = duplicate.reference;
    m_isChecking = false;
    const QString customer = words::oneLine(
        duplicate.customerName.isEmpty() ? duplicate.email : duplicate.customerName, longestName);
    const QString forWhom = customer.isEmpty() ? QString() : u" for %1"_s.arg(customer);
    m_happened->setText(
        u"A sale of %1%2 was begun %3, as %4, and nobody knows yet what became of it: no clear answer came back."_s
            .arg(words::amount(duplicate.amount, m_locale), forWhom, words::age(duplicate.openedAt, now),
                duplicate.reference));
    m_said->setText({});
    m_said->hide();
    showButtons();
    setAccessibleName(m_title->text());
    m_sinceAsked.start();
    m_check->setFocus(Qt::OtherFocusReason);
    Announcement::say(this, u"%1 %2 %3"_s.arg(m_title->text(), m_happened->text(), m_advice->text()));
}

void DuplicateQuestion::setChecking()
{
    m_isChecking = true;
    m_said->hide();
    showButtons();
    Announcement::say(this, u"Asking the gateway about %1."_s.arg(m_reference));
}

void DuplicateQuestion::say(const QString &words, look::Tone tone)
{
    m_isChecking = false;
    m_said->setText(words);
    m_said->setTone(tone);
    m_said->setVisible(!words.isEmpty());
    showButtons();
    Announcement::say(this, words);
}

void DuplicateQuestion::showButtons()
{
    m_check->setText(m_isChecking ? u"Asking the gateway…"_s : u"&Check %1 first"_s.arg(m_reference));
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
