// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilterBar.h"

#include "FilterBox.h"
#include "look/Icons.h"
#include "look/Scale.h"
#include "parts/Text.h"
#include "parts/Words.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

namespace {

constexpr int searchNeeds = 220;

struct Group {
    QString title;
    std::vector<State> states;
    bool needsPerson = false;
};

const std::vector<Group> &groups()
{
    static const std::vector<Group> all{
        {u"All sales"_s, {}},
        {u"Waiting"_s, {State::Issuing, State::Open}},
        {u"Paid"_s, {State::Paid, State::Authorised}},
        {u"Needs a look"_s, {}, true},
        {u"Not paid"_s, {State::Failed, State::Cancelled, State::Expired, State::Refused}},
    };
    return all;
}
constexpr int needsALook = 3;

QDateEdit *dateEdit(const QString &name)
{
    auto *edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    edit->setFixedHeight(look::controlHeight);
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(u"88 MMM 8888"_s) + 2 * look::controlHeight);
    return edit;
}

} // namespace

FilterBar::FilterBar(const MethodCatalogue &methods, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_search(new QLineEdit)
    , m_state(new FilterBox(u"Which sales to show"_s, groups().front().title))
    , m_period(new FilterBox(u"From which time"_s, Period::title(Period::Kind::Always)))
    , m_account(new FilterBox(u"Of which account"_s, u"All accounts"_s))
    , m_method(new FilterBox(u"Paid by which method"_s, u"All methods"_s))
    , m_dates(new QWidget)
    , m_first(dateEdit(u"From this day on"_s))
    , m_last(dateEdit(u"Until this day"_s))
    , m_more(new QPushButton)
    , m_clear(new QPushButton(u"Clear filters"_s))
    , m_line(new QHBoxLayout)
    , m_secondLine(new QHBoxLayout)
    , m_second(new QWidget)
{
    for (std::size_t group = 1; group < groups().size(); ++group)
        m_state->addItem(groups()[group].title);
    for (int kind = 1; kind <= static_cast<int>(Period::Kind::Between); ++kind)
        m_period->addItem(Period::title(static_cast<Period::Kind>(kind)));
    for (const PaymentMethod &method : methods.methods())
        m_method->addItem(method.title, method.id);
    m_state->setObjectName(u"state"_s);
    m_period->setObjectName(u"period"_s);
    m_account->setObjectName(u"account"_s);
    m_method->setObjectName(u"method"_s);
    build();
    connectParts();
    refresh();
}

void FilterBar::build()
{
    m_search->setPlaceholderText(u"Customer, amount, reference, description, gateway’s number"_s);
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(u"Search sales"_s);
    m_search->setAccessibleDescription(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->setMinimumWidth(140);
    m_search->addAction(look::icon(u"search"), QLineEdit::LeadingPosition);
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    m_more->setObjectName(u"more"_s);
    m_clear->setFlat(true);
    m_clear->setAutoDefault(false);
    m_clear->setObjectName(u"clear"_s);

    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins({});
    dates->setSpacing(space::small);
    dates->addWidget(new Text(u"From"_s, look::Type::Body, Text::Ink::Soft));
    dates->addWidget(m_first);
    dates->addWidget(new Text(u"to"_s, look::Type::Body, Text::Ink::Soft));
    dates->addWidget(m_last);
    dates->addStretch(1);

    m_line->setContentsMargins({});
    m_line->setSpacing(space::small);
    m_line->addWidget(m_search, 1);
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_state, m_period, m_account, m_method, m_more, m_clear})
        m_line->addWidget(each);
    m_secondLine->setContentsMargins({});
    m_secondLine->setSpacing(space::small);
    m_secondLine->addStretch(1);
    m_second->setLayout(m_secondLine);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addLayout(m_line);
    column->addWidget(m_second);
    column->addWidget(m_dates); // beside the boxes they would be too wide for a small window
}

void FilterBar::connectParts()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(40); // longer than between the letters of a word that is pasted or scanned
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::tell);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_quiet)
            m_typing.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        tell();
        Q_EMIT listWanted();
    });
    for (FilterBox *box : {m_state, m_period, m_account, m_method})
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::tell);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        if (period().kind == Period::Kind::Between && !m_quiet)
            m_first->setFocus(Qt::OtherFocusReason);
    });
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setDate(m_clock().toLocalTime().date());
        connect(edit, &QDateEdit::dateChanged, this, &FilterBar::tell);
    }
    connect(m_more, &QPushButton::toggled, this, &FilterBar::refresh);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->setFocus(Qt::OtherFocusReason); // the button hides itself
        clear();
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_search);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        m_search->clear();
        tell();
    });
}

Period FilterBar::period() const
{
    const auto kind = static_cast<Period::Kind>(m_period->currentIndex());
    return kind == Period::Kind::Between ? Period{kind, m_first->date(), m_last->date()} : Period{kind};
}

LedgerQuery FilterBar::query() const
{
    const Group &group = groups()[static_cast<std::size_t>(m_state->currentIndex())];
    LedgerQuery query;
    query.search = m_search->text().trimmed();
    query.states = group.states;
    query.needsPerson = group.needsPerson;
    query.accountId = m_account->currentData().toString();
    query.methodId = m_method->currentData().toString();
    period().applyTo(query, m_clock());
    return query;
}

QString FilterBar::searched() const
{
    return words::oneLine(m_search->text(), 60);
}

QStringList FilterBar::used() const
{
    QStringList all;
    for (const FilterBox *box : {m_state, m_period, m_account, m_method}) {
        if (box == m_period && period().kind == Period::Kind::Between)
            all << u"“%1 – %2”"_s.arg(m_first->text(), m_last->text());
        else if (box->isUsed())
            all << u"“%1”"_s.arg(words::oneLine(box->currentText(), 60));
    }
    return all;
}

bool FilterBar::isEmpty() const
{
    return used().isEmpty() && m_search->text().isEmpty();
}

void FilterBar::setAccounts(const std::vector<Account> &accounts)
{
    const QString chosen = m_account->currentData().toString();
    m_quiet = true;
    while (m_account->count() > 1)
        m_account->removeItem(m_account->count() - 1);
    for (const Account &account : accounts)
        m_account->addItem(words::oneLine(account.name, 60), account.id);
    const int again = chosen.isEmpty() ? 0 : m_account->findData(chosen);
    m_account->setCurrentIndex(std::max(again, 0));
    m_quiet = false;
    if (again < 0)
        tell(); // the account is gone
    else
        refresh();
}

void FilterBar::forAll(const std::function<void()> &change)
{
    m_quiet = true;
    m_search->clear();
    for (FilterBox *box : {m_state, m_period, m_account, m_method})
        box->setCurrentIndex(0);
    change();
    m_quiet = false;
    tell();
}

void FilterBar::clear()
{
    forAll([] {});
}

void FilterBar::showNeedingPerson()
{
    forAll([this] { m_state->setCurrentIndex(needsALook); });
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::tell()
{
    if (m_quiet)
        return;
    m_typing.stop();
    refresh();
    Q_EMIT changed();
}

void FilterBar::refresh()
{
    m_clear->setVisible(!used().isEmpty());
    m_dates->setVisible(period().kind == Period::Kind::Between);
    arrange();
}

/// The search is wide enough to be useful; what does not fit beside it goes into the second line.
void FilterBar::arrange()
{
    const std::array<FilterBox *, 3> byUse{m_period, m_account, m_method};
    const auto needs = [](const QWidget *widget) { return widget->sizeHint().width() + space::small; };
    int left = width() - searchNeeds - needs(m_state) - needs(m_clear);
    int all = 0;
    for (const FilterBox *box : byUse)
        all += needs(box);
    std::size_t fitting = byUse.size();
    if (all > left) {
        left -= needs(m_more);
        for (fitting = 0; fitting < byUse.size() - 1 && needs(byUse.at(fitting)) <= left; ++fitting)
            left -= needs(byUse.at(fitting));
    }
    m_folded = byUse.size() - fitting;
    int usedAway = 0;
    for (std::size_t at = 0; at < byUse.size(); ++at) {
        FilterBox *box = byUse.at(at);
        const bool away = at >= fitting;
        QHBoxLayout *wanted = away ? m_secondLine : m_line;
        if (wanted->indexOf(box) < 0) {
            (away ? m_line : m_secondLine)->removeWidget(box);
            wanted->insertWidget(away ? static_cast<int>(at - fitting) : static_cast<int>(at) + 2, box);
        }
        box->setVisible(!away || m_more->isChecked());
        usedAway += away && box->isUsed() ? 1 : 0;
    }
    m_more->setVisible(m_folded > 0);
    m_more->setText(usedAway > 0 ? u"Filters (%1)"_s.arg(usedAway) : u"Filters…"_s);
    m_more->setAccessibleName(m_more->isChecked() ? u"Hide further filters"_s : u"Show further filters"_s);
    m_second->setVisible(m_folded > 0 && m_more->isChecked());
    // With the keyboard as with the eyes: one after the other.
    QWidget *before = m_search;
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_state, m_period, m_account, m_method, m_more, m_first, m_last, m_clear}) {
        setTabOrder(before, each);
        before = each;
    }
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace counterfoil
