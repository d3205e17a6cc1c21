// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiveStrip.h"

#include "look/Strokes.h"
#include "parts/InEachLanguage.h"
#include "parts/StatePill.h"
#include "parts/Text.h"
#include "parts/Words.h"

#include <QHBoxLayout>
#include <QPainter>

namespace counterfoil {

LiveStrip::LiveStrip(QWidget *parent)
    : QWidget(parent)
    , m_pill(new StatePill)
    , m_words(new Text({}, look::Type::Strong))
{
    using namespace look;
    m_pill->setFilled(true);
    m_words->setTone(Tone::Good);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_pill);
    row->addWidget(m_words->wrapped(), 1);
    inEachLanguage(this, [this] { sayAnew(); });
}

void LiveStrip::setAccount(const QString &name)
{
    m_account = name;
    sayAnew();
}

void LiveStrip::sayAnew()
{
    //: In one word: this account is no training, customers pay real money.
    m_pill->setWords(tr("Live"), look::Tone::Good);
    //: %1: the name of an account.
    m_words->setText(
        translatable("LiveStrip", "“%1”: customers pay real money.").arg(words::oneLine(m_account, 60)));
}

void LiveStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Colours &colours = look::colours(palette());
    look::strokes::panel(&painter, rect(), look::cardRadius, colours.goodSoft, colours.good);
}

} // namespace counterfoil
