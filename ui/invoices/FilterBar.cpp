// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilterBar.h"

#include "FilterBox.h"
#include "look/Icons.h"
#include "look/Scale.h"
#include "parts/InEachLanguage.h"
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
    LocalizedText title;
    std::vector<State> states;
    bool needsPerson = false;
};

const std::vector<Group> &groups()
{
    static const std::vector<Group> all{
        {translatable("FilterBar", "All sales"), {}},
        {translatable("FilterBar", "Waiting", "sales that wait for the customer"),
            {State::Issuing, State::Open}},
        {translatable("FilterBar", "Paid", "sales that are paid"), {State::Paid, State::Authorised}},
        {translatable("FilterBar", "Needs a look", "sales that a person should look at"), {}, true},
        {translatable("FilterBar", "Not paid", "sales that were not paid and will not be"),
            {State::Failed, State::Cancelled, State::Expired, State::Refused}},
    };
    return all;
}
constexpr int needsALook = 3;

QDateEdit *dateEdit()
{
    auto *edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setFixedHeight(look::controlHeight);
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(u"88 MMM 8888"_s) + 2 * look::controlHeight);
    return edit;
}

} // namespace

FilterBar::FilterBar(const MethodCatalogue &methods, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_methods(methods)
    , m_clock(std::move(clock))
    , m_search(new QLineEdit)
    , m_state(new FilterBox)
    , m_period(new FilterBox)
    , m_account(new FilterBox)
    , m_method(new FilterBox)
    , m_dates(new QWidget)
    , m_from(new Text({}, look::Type::Body, Text::Ink::Soft))
    , m_to(new Text({}, look::Type::Body, Text::Ink::Soft))
    , m_first(dateEdit())
    , m_last(dateEdit())
    , m_more(new QPushButton)
    , m_clear(new QPushButton)
    , m_line(new QHBoxLayout)
    , m_secondLine(new QHBoxLayout)
    , m_second(new QWidget)
{
    for (std::size_t group = 1; group < groups().size(); ++group)
        m_state->addItem({});
    for (int kind = 1; kind <= static_cast<int>(Period::Kind::Between); ++kind)
        m_period->addItem({});
    for (const PaymentMethod &method : methods.methods())
        m_method->addItem(QString(), method.id);
    m_state->setObjectName(u"state"_s);
    m_period->setObjectName(u"period"_s);
    m_account->setObjectName(u"account"_s);
    m_method->setObjectName(u"method"_s);
    build();
    connectParts();
    inEachLanguage(this, [this] { sayTexts(); });
}

void FilterBar::sayTexts()
{
    m_search->setPlaceholderText(tr("Customer, amount, reference, description, gateway’s number"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(tr("Search sales"));
    m_search->setAccessibleDescription(m_search->placeholderText());
    m_state->setWords(tr("Which sales to show"), groups().front().title);
    for (std::size_t group = 1; group < groups().size(); ++group)
        m_state->setItemText(static_cast<int>(group), groups()[group].title);
    m_period->setWords(tr("From which time"), Period::title(Period::Kind::Always));
    for (int kind = 1; kind <= static_cast<int>(Period::Kind::Between); ++kind)
        m_period->setItemText(kind, Period::title(static_cast<Period::Kind>(kind)));
    m_account->setWords(tr("Of which account"), tr("All accounts"));
    m_method->setWords(tr("Paid by which method"), tr("All methods"));
    int at = 1;
    for (const PaymentMethod &method : m_methods.methods())
        m_method->setItemText(at++, method.title);
    //: Before a day: sales from that day on. What follows is a field, and then the next text.
    m_from->setText(tr("From"));
    //: Before a day: sales until that day. Before it stand the text above and a field.
    m_to->setText(tr("to"));
    m_first->setAccessibleName(tr("From this day on"));
    m_last->setAccessibleName(tr("Until this day"));
    for (QDateEdit *edit : {m_first, m_last})
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_clear->setText(tr("Clear filters"));
    refresh();
}

void FilterBar::build()
{
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
    dates->addWidget(m_from);
    dates->addWidget(m_first);
    dates->addWidget(m_to);
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

QList<LocalizedText> FilterBar::used() const
{
    QList<LocalizedText> all;
    for (const FilterBox *box : {m_state, m_period, m_account, m_method}) {
        if (box == m_period && period().kind == Period::Kind::Between)
            //: From one day to another: “1/3/26 – 5/3/26”. It stands in “No sale is in %1.”
            all << translatable("FilterBar", "“%1 – %2”").arg(m_first->text(), m_last->text());
        else if (box->isUsed())
            //: What is chosen in a filter, “Last 7 days”. It stands in “No sale is in %1.”
            all << translatable("FilterBar", "“%1”").arg(words::oneLine(box->currentText(), 60));
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
    //: A button that shows filters which are folded away; %1 of those are used.
    m_more->setText(usedAway > 0 ? tr("Filters (%1)").arg(usedAway) : tr("Filters…"));
    m_more->setAccessibleName(m_more->isChecked() ? tr("Hide further filters") : tr("Show further filters"));
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
