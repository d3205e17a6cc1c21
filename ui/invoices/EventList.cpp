// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventList.h"

#include "WrapLabel.h"
#include "parts/Words.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

EventList::EventList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_all(new QPushButton(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_all->setFlat(true);
    m_all->setAutoDefault(false);
    m_layout->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        fill();
    });
}

void EventList::collapse()
{
    m_showsAll = false;
}

void EventList::show(const Invoice &invoice, const std::vector<Evidence> &events, const QDateTime &now)
{
    m_texts.clear();
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        LocalizedText who = words::time(event->at, now, locale());
        // "You issued the sale." needs no source.
        if (event->kind != EvidenceKind::Opened && !event->source.isEmpty())
            who += u" · "_s + words::source(event->source);
        m_texts.emplace_back(words::fact(*event, invoice), who);
    }
    fill();
}

EventList::Row EventList::addRow()
{
    const Row row{new WrapLabel(look::Type::Body, this), new WrapLabel(look::Type::Caption, this)};
    row.sentence->setStrong(true);
    row.who->setContentsMargins(0, 0, 0, look::space::small + look::space::hair);
    m_layout->insertWidget(m_layout->count() - 1, row.sentence);
    m_layout->insertWidget(m_layout->count() - 1, row.who);
    return row;
}

void EventList::fill()
{
    const std::size_t most = m_showsAll ? m_texts.size() : std::size_t(shownAtFirst);
    const std::size_t shown = std::min(m_texts.size(), most);
    while (m_rows.size() < shown)
        m_rows.push_back(addRow());
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto [sentence, who] = row < shown ? m_texts[row] : std::pair<LocalizedText, LocalizedText>();
        m_rows[row].sentence->say(sentence);
        m_rows[row].who->say(who);
    }
    sayHowMany();
    m_all->setVisible(shown < m_texts.size());
}

void EventList::sayHowMany()
{
    //: A button. The entries are what happened to a sale; there are more than a few dozen.
    m_all->setText(translatable("EventList", "Show all %n entries", nullptr, qint64(m_texts.size())));
}

void EventList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        sayHowMany();
}

} // namespace counterfoil
