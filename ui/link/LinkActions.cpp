// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkActions.h"

#include "links/PayLink.h"
#include "look/Icons.h"
#include "parts/Announcement.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/MenuButton.h"
#include "parts/Mirrored.h"
#include "parts/Text.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

LinkActions::LinkActions(QWidget *parent)
    : QWidget(parent)
    , m_label(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_line(new QLineEdit)
    , m_copy(new QPushButton(look::icon(u"copy"), {}))
    , m_send(new MenuButton(look::icon(u"send")))
    , m_open(new QPushButton(look::icon(u"open"), {}))
    , m_print(new MenuButton(look::icon(u"print")))
    , m_said(new Text({}, look::Type::Caption, Text::Ink::Soft))
{
    m_line->setReadOnly(true);
    mirrored::keepLeftToRight(m_line);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space::small);
    m_label->setBuddy(m_line);
    column->addWidget(m_label->wrapped());
    column->addWidget(m_line);
    auto *buttons = new Flow(Flow::Width::Shared);
    for (QPushButton *each : std::initializer_list<QPushButton *>{m_copy, m_send, m_open, m_print})
        buttons->addWidget(each);
    column->addLayout(buttons);
    column->addWidget(m_said->wrapped());

    connect(m_copy, &QPushButton::clicked, this, &LinkActions::copyWanted);
    connect(m_open, &QPushButton::clicked, this, &LinkActions::openLink);
    inEachLanguage(this, [this] { sayAnew(); });
}

void LinkActions::sayAnew()
{
    m_line->setAccessibleName(tr("Pay link"));
    m_open->setText(tr("Open in &browser"));
    //: A button with a menu: the papers of a sale.
    m_print->setText(tr("P&rint"));
    //: Spoken of a line that says what came of the button that was pressed last.
    m_said->setAccessibleDescription(tr("What happened last")); // a name would stand for the text
    showWhat();
    m_said->setText(m_words);
}

void LinkActions::setCode(const QString &code, What what)
{
    if (m_code == code && m_what == what)
        return;
    m_code = code;
    m_what = what;
    m_line->setText(code);
    m_line->setCursorPosition(0);
    showWhat();
    say({});
}

void LinkActions::showWhat()
{
    const bool isLink = m_what == What::Link;
    const auto link = isLink ? readPayLink(m_code) : Result<QUrl>(QUrl());
    const bool isForPhone = isLink && link && !isForBrowser(*link);
    for (QWidget *each : std::initializer_list<QWidget *>{m_label, m_line})
        each->setVisible(isLink);
    m_open->setVisible(isLink && !isForPhone);
    m_label->setText(
        isForPhone ? tr("Link for the customer’s phone; this computer cannot open it") : tr("Pay link"));
    //: A button. An address is one of a coin’s network.
    m_copy->setText(isLink ? tr("&Copy link") : tr("&Copy address"));
}

void LinkActions::say(const LocalizedText &words, look::Tone tone)
{
    m_words = words;
    m_said->setText(words);
    m_said->setTone(tone);
    if (words.isEmpty())
        return;
    Announcement::say(this, words);
}

void LinkActions::openLink()
{
    // Read once more: this is the last place before another program gets it.
    const auto link = readPayLink(m_code);
    if (!link)
        say(link.error().message, look::Tone::Bad);
    else if (!isForBrowser(*link))
        say(translatable("LinkActions",
                "This link is for the customer’s phone. Let them scan the code, or send it to them."),
            look::Tone::Bad);
    else if (!QDesktopServices::openUrl(*link))
        say(translatable("LinkActions", "No browser could be opened. Copy the link and paste it into one."),
            look::Tone::Bad);
    else
        say(translatable(
            "LinkActions", "The page is being opened in the browser. If nothing opens, copy the link."));
}

} // namespace counterfoil
