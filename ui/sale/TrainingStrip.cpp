// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrainingStrip.h"

#include "look/Icons.h"
#include "look/Strokes.h"
#include "parts/InEachLanguage.h"
#include "parts/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

TrainingStrip::TrainingStrip(QWidget *parent)
    : QWidget(parent)
    , m_headline(new Text({}, look::Type::Strong))
    , m_add(new QPushButton)
    , m_away(new QPushButton)
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
    inEachLanguage(this, [this] {
        m_headline->setText(tr("Training: no money moves."));
        m_add->setText(tr("Add &my account"));
        //: A button: the three steps that lead a newcomer go away.
        m_away->setText(tr("&Hide steps"));
        showSteps();
    });
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
    const std::array<QString, steps> stepWords{tr("Issue a sale: fill in the form, press Enter."),
        tr("Open its link in the browser and pay, as your customer would."),
        tr("Add your own account to sell for real.")};
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        const bool done = number <= m_taken;
        m_words[i]->setText(u"%1  %2"_s.arg(done ? u"✓"_s : QString::number(number), stepWords[i]));
        //: Spoken. %1: the number of a step; %2: what is to be done in it.
        const QString spoken = done ? tr("Step %1 of 3, done: %2") : tr("Step %1 of 3: %2");
        m_words[i]->setAccessibleName(spoken.arg(QString::number(number), stepWords[i]));
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
