// SPDX-License-Identifier: GPL-3.0-or-later
#include "SystemTiles.h"

#include "SystemTile.h"
#include "look/Icons.h"
#include "look/Scale.h"
#include "parts/Announcement.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/Text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace counterfoil {

namespace {

/// More are no choice at a glance: the rest is found by a word.
constexpr std::size_t fewTiles = 9;

} // namespace

SystemTiles::SystemTiles(QWidget *parent)
    : QWidget(parent)
    , m_label(new Text({}, look::Type::Body))
    , m_search(new QLineEdit)
    , m_unlisted(new Text({}, look::Type::Caption))
    , m_reason(new Text({}, look::Type::Caption))
    , m_place(new Flow(Flow::Width::Shared))
    , m_all(new QPushButton)
    , m_none(new Text({}, look::Type::Body, Text::Ink::Soft))
{
    using namespace look;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_label);
    column->addWidget(m_search);
    column->addWidget(m_unlisted->wrapped());
    column->addWidget(m_reason->wrapped());
    column->addWidget(m_none->wrapped());
    m_place->setSpacing(space::small);
    column->addLayout(m_place);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    m_label->setBuddy(m_search);
    m_reason->setTone(Tone::Bad);
    m_reason->hide();
    m_unlisted->setTone(Tone::Warning);
    m_none->hide();
    m_all->setFlat(true);
    m_all->setCheckable(true);
    m_all->setAutoDefault(false);
    m_search->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(u"search"), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &SystemTiles::search);
    connect(m_all, &QPushButton::toggled, this, [this](bool on) {
        m_showsAll = on;
        sayAnew();
        search();
    });
    inEachLanguage(this, [this] { sayAnew(); });
    search();
}

void SystemTiles::sayAnew()
{
    //: Title above tiles with names such as “MPesa” and “Bitcoin”: by what the customer pays.
    m_label->setText(tr("&Payment system"));
    m_search->setAccessibleName(tr("Payment system"));
    m_search->setPlaceholderText(translatable("PaymentSystemEditor", "Type a name, a country or a currency"));
    //: Below a search for a payment system that found none.
    m_none->setText(tr("No payment system has these words."));
    //: Buttons below tiles: all payment systems are shown, or those that were sold with last.
    m_all->setText(m_showsAll ? tr("Show fewer") : tr("Show all payment systems"));
    showUnlisted();
}

void SystemTiles::showUnlisted()
{
    const LocalizedText words = unlistedRemark(m_chosen);
    m_unlisted->setText(words);
    m_unlisted->setVisible(!words.isEmpty());
}

void SystemTiles::setRecent(const QStringList &codes)
{
    m_recent = codes;
    search();
}

void SystemTiles::setChosen(const QString &code)
{
    m_chosen = code;
    showUnlisted();
    search();
}

void SystemTiles::setReason(const LocalizedText &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_search->setAccessibleDescription(reason);
}

void SystemTiles::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void SystemTiles::search()
{
    auto found = searchPaymentSystems(m_search->text(), m_recent);
    const bool isSearch = !m_search->text().trimmed().isEmpty();
    m_none->setVisible(found.empty());
    m_all->setVisible(!isSearch);
    if (!isSearch && !m_showsAll && found.size() > fewTiles) {
        // The chosen one is in sight, wherever it comes among the others.
        const auto chosen = std::find_if(
            found.begin(), found.end(), [this](const PaymentSystem *each) { return each->code == m_chosen; });
        if (chosen != found.end() && chosen - found.begin() >= static_cast<std::ptrdiff_t>(fewTiles))
            std::swap(*chosen, found[fewTiles - 1]);
        found.resize(fewTiles);
    }
    arrange(found);
}

SystemTile *SystemTiles::tileOf(const PaymentSystem &system)
{
    const auto known = std::find_if(m_tiles.begin(), m_tiles.end(),
        [&system](const SystemTile *tile) { return &tile->system() == &system; });
    if (known != m_tiles.end())
        return *known;
    auto *tile = new SystemTile(system, this);
    connect(tile, &SystemTile::clicked, this, [this, tile] {
        tile->setChecked(true); // pressed again it stays chosen
        take(tile->system().code.toString());
    });
    m_tiles.push_back(tile);
    return tile;
}

void SystemTiles::arrange(const std::vector<const PaymentSystem *> &systems)
{
    std::vector<SystemTile *> wanted;
    wanted.reserve(systems.size());
    for (const PaymentSystem *system : systems)
        wanted.push_back(tileOf(*system));
    for (SystemTile *tile : wanted)
        tile->setChecked(tile->system().code == m_chosen);
    if (wanted == m_shown)
        return;
    while (m_place->count() > 0)
        const std::unique_ptr<QLayoutItem> item(m_place->takeAt(0));
    for (SystemTile *tile : m_tiles) {
        if (std::find(wanted.begin(), wanted.end(), tile) == wanted.end())
            tile->hide();
    }
    QWidget *before = m_search;
    for (SystemTile *tile : wanted) {
        m_place->addWidget(tile);
        tile->show();
        setTabOrder(before, tile);
        before = tile;
    }
    setTabOrder(before, m_all);
    m_shown = wanted;
}

void SystemTiles::take(const QString &code)
{
    m_chosen = code;
    showUnlisted();
    const bool byKeyboard = isAncestorOf(window()->focusWidget());
    m_search->clear();
    search();
    Q_EMIT chosen(code);
    if (byKeyboard)
        Q_EMIT left();
}

/// Of several that fit none is taken that nobody has seen marked: the money would go another way.
void SystemTiles::takeOnly()
{
    if (m_shown.size() == 1)
        take(m_shown.front()->system().code.toString());
    else if (m_shown.empty())
        Announcement::say(this, m_none->text());
    else
        m_shown.front()->setFocus(Qt::TabFocusReason);
}

bool SystemTiles::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_search->text().trimmed().isEmpty())
            Q_EMIT left();
        else
            takeOnly();
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key == Qt::Key_Down && !m_shown.empty()) {
        m_shown.front()->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

} // namespace counterfoil
