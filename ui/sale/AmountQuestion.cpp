// SPDX-License-Identifier: GPL-3.0-or-later
#include "AmountQuestion.h"

#include "money/AmountWords.h"
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

AmountQuestion::AmountQuestion(std::optional<QLocale> locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(std::move(locale))
    , m_title(new Text({}, look::Type::Title))
    , m_amount(new Text({}, look::Type::Amount))
    , m_words(new Text)
    , m_comparison(new Text)
    , m_advice(new Text({}, look::Type::Body, Text::Ink::Soft))
    , m_change(new QPushButton)
    , m_issue(new QPushButton)
{
    auto *card = new Card;
    card->setMaximumWidth(look::formWidth + 2 * space::large);
    auto *onCard = new QVBoxLayout(card);
    onCard->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    onCard->setSpacing(space::medium);
    for (Text *text : {m_title, m_amount, m_words, m_comparison, m_advice})
        onCard->addWidget(text->wrapped());
    auto *answers = new QHBoxLayout;
    answers->setSpacing(space::small);
    answers->addWidget(m_change);
    answers->addWidget(m_issue);
    answers->addStretch(1);
    onCard->addLayout(answers);
    m_change->setDefault(true);
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

    for (QPushButton *button : {m_change, m_issue})
        button->installEventFilter(this);
    connect(m_issue, &QPushButton::clicked, this, &AmountQuestion::issueWanted);
    connect(m_change, &QPushButton::clicked, this, &AmountQuestion::changeWanted);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &AmountQuestion::changeWanted);
    inEachLanguage(this, [this] { sayAnew(); });
}

void AmountQuestion::sayAnew()
{
    m_title->setText(tr("Is this amount right?"));
    m_advice->setText(tr("Nothing has been sent, and what you typed is still in the form."));
    m_change->setText(tr("&Change the amount"));
    // Without a letter: whoever pressed that of the form's button twice has answered nothing.
    //: A button without a mnemonic. “It” is the sale.
    m_issue->setText(tr("Issue it"));
    setAccessibleName(m_title->text());
    if (!m_asked)
        return;
    const QLocale locale = m_locale.value_or(QLocale());
    m_amount->setText(words::amount(m_asked->amount, locale));
    m_words->setText(amountInWords(m_asked->amount, locale));
    m_words->setVisible(!m_words->text().isEmpty());
    m_comparison->setText(comparison(locale));
}

QString AmountQuestion::comparison(const QLocale &locale) const
{
    if (m_asked->largest)
        //: %1: the largest amount of the last sales, with its currency.
        return tr("It is more than ten times the largest of the last sales here, %1, and looks as if its "
                  "decimal mark had been forgotten.")
            .arg(words::amount(*m_asked->largest, locale));
    if (m_asked->usual)
        //: %1: an amount with its currency.
        return tr("It is at least 100 times what is usually taken here: %1.")
            .arg(words::amount(*m_asked->usual, locale));
    //: %1: the code of a currency, such as “BTC”.
    return tr("It is very much, and there are too few earlier sales in %1 to know what is usual.")
        .arg(m_asked->amount.currency().code());
}

void AmountQuestion::ask(const UnusualAmount &unusual)
{
    m_asked = unusual;
    sayAnew();
    m_sinceAsked.start();
    m_change->setFocus(Qt::OtherFocusReason);
    Announcement::say(this,
        QStringList{m_title->text(), m_amount->text(), m_words->text(), m_comparison->text()}.join(u' '));
}

/// The Enter key that sent the form may still be held, or be pressed a second time: that answers no question.
/// The sale is issued by Space or a click, but never by Enter.
bool AmountQuestion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    const int patience = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    return isEnter && (watched == m_issue || press->isAutoRepeat() || m_sinceAsked.elapsed() < patience);
}

} // namespace counterfoil
