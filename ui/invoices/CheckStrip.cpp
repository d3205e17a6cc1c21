// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckStrip.h"

#include "WrapLabel.h"
#include "parts/Announcement.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace counterfoil {

using namespace Qt::StringLiterals;

CheckStrip::CheckStrip(StatusCheck &checks, QWidget *parent)
    : QWidget(parent)
    , m_checks(checks)
    , m_words(new WrapLabel)
    , m_button(new QPushButton)
{
    m_words->setObjectName(u"round"_s);
    m_button->setObjectName(u"roundButton"_s);
    m_button->setFlat(true);
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space::small);
    row->addWidget(m_words, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_checks.round())
            m_checks.stop();
        else
            hide();
    });
    connect(&m_checks, &StatusCheck::roundChanged, this, &CheckStrip::refresh);
    hide();
}

void CheckStrip::refresh()
{
    say();
    if (!m_checks.round())
        Announcement::say(this, m_checks.lastRound().words);
    show();
}

void CheckStrip::say()
{
    if (const auto &round = m_checks.round()) {
        m_words->setTone(look::Tone::Neutral);
        if (round->stopping)
            //: After the button “Stop” was pressed: no more sales are asked about.
            m_words->say(translatable("CheckStrip", "Stopping…"));
        else if (round->all == 0)
            //: Sales are being checked, and nobody knows yet how many.
            m_words->say(translatable("CheckStrip", "Checking…"));
        else
            //: %1 is how many were checked already.
            m_words->say(translatable("CheckStrip", "Checking %1 of %Ln sale(s)…", nullptr, round->all)
                             .arg(locale().toString(round->done)));
        m_button->setText(tr("Sto&p"));
        m_button->setEnabled(!round->stopping);
    } else {
        m_words->setTone(m_checks.lastRound().tone);
        m_words->say(m_checks.lastRound().words);
        //: A button: puts a message away.
        m_button->setText(tr("Close"));
        m_button->setEnabled(true);
    }
}

void CheckStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace counterfoil
