// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrainingStrip.h"

#include "look/Icons.h"
#include "look/Strokes.h"
#include "parts/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const std::array<QString, TrainingStrip::steps> stepWords{u"Issue a sale: fill in the form, press Enter."_s,
    u"Open its link in the browser and pay, as your customer would."_s,
    u"Add your own account to sell for real."_s};

} // namespace

TrainingStrip::TrainingStrip(QWidget *parent)
    : QWidget(parent)
    , m_headline(new Text(u"Training: no money moves."_s, look::Type::Strong))
    , m_add(new QPushButton(u"Add &my account"_s))
    , m_away(new QPushButton(u"&Hide steps"_s))
    , m_list(new QWidget)
{
    using namespace look;
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space::hair);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] = new Text({}, Type::Body);
        list->addWidget(m_words[i]->wrapped());
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(space::small);
    words->addWidget(m_headline->wrapped());
    words->addWidget(m_list);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(
        space::medium, space::small + space::hair, space::medium, space::small + space::hair);
    row->setSpacing(space::small);
    row->addLayout(words, 1);
    row->addWidget(m_away);
    row->addWidget(m_add);
    m_away->setFlat(true);
    connect(m_add, &QPushButton::clicked, this, &TrainingStrip::addAccount);
    connect(m_away, &QPushButton::clicked, this, &TrainingStrip::putAway);
    showSteps();
}

void TrainingStrip::setTaken(int taken)
{
    if (std::exchange(m_taken, taken) != taken)
        showSteps();
}

void TrainingStrip::showSteps()
{
    const bool guiding = m_taken < steps;
    m_list->setVisible(guiding);
    m_away->setVisible(guiding);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        const bool done = number <= m_taken;
        m_words[i]->setText(u"%1  %2"_s.arg(done ? u"✓"_s : QString::number(number), stepWords[i]));
        m_words[i]->setAccessibleName(
            u"Step %1 of 3%2: %3"_s.arg(number).arg(done ? u", done"_s : QString(), stepWords[i]));
        if (done)
            m_words[i]->setTone(look::Tone::Good);
        look::setType(m_words[i], number == m_taken + 1 ? look::Type::Strong : look::Type::Body);
    }
    m_headline->setTone(look::Tone::Accent);
    update();
}

void TrainingStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Colours &colours = look::colours(palette());
    look::strokes::panel(&painter, rect(), look::cardRadius, colours.accentSoft, QColor());
}

void TrainingStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace counterfoil
