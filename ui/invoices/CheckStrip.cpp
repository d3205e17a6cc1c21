// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckStrip.h"

#include "WrapLabel.h"
#include "base/Counted.h"
#include "parts/Announcement.h"

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
    const auto &round = m_checks.round();
    if (round) {
        const QString progress = u"Checking %1 of %2…"_s.arg(
            locale().toString(round->done), counted(round->all, u"sale"_s, locale()));
        m_words->setTone(look::Tone::Neutral);
        m_words->say(round->stopping ? u"Stopping…"_s : round->all == 0 ? u"Checking…"_s : progress);
        m_button->setText(u"Sto&p"_s);
        m_button->setEnabled(!round->stopping);
    } else {
        m_words->setTone(m_checks.lastRound().tone);
        m_words->say(m_checks.lastRound().words);
        m_button->setText(u"Close"_s);
        m_button->setEnabled(true);
        Announcement::say(this, m_checks.lastRound().words);
    }
    show();
}

} // namespace counterfoil
