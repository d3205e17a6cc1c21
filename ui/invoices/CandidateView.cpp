// SPDX-License-Identifier: GPL-3.0-or-later
#include "CandidateView.h"

#include "WrapLabel.h"
#include "base/TimeWords.h"
#include "issuing/Advice.h"
#include "look/Icons.h"
#include "parts/Announcement.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/Spoken.h"
#include "parts/Words.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

namespace {

const QString dash = u"–"_s;

QString orDash(const QString &text)
{
    const QString line = words::oneLine(text, 120);
    return line.isEmpty() ? dash : line;
}

/// The gateway writes times in a zone that it does not tell.
QString gatewaysTime(const Candidate &candidate, const QLocale &locale)
{
    return candidate.createdAt.isValid() ? exactTimeAsWritten(candidate.createdAt, locale) : dash;
}

QString gatewaysStanding(const Candidate &candidate)
{
    if (candidate.state)
        return words::state(*candidate.state);
    return candidate.remoteStatus.isEmpty() ? dash : words::unknownWord(candidate.remoteStatus).toString();
}

/// Long words in a column that is half a side wide: broken sooner than WrapLabel does it, so that nothing of
/// what is compared is cut off.
QString narrow(const QString &text)
{
    constexpr qsizetype longestWord = 10;
    constexpr qsizetype piece = 4;
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        if (word.size() <= longestWord)
            continue;
        for (qsizetype at = (word.size() - 1) / piece * piece; at > 0; at -= piece) {
            if (!word.at(at).isLowSurrogate() && !word.at(at).isMark())
                word.insert(at, QChar(0x200b));
        }
    }
    return words.join(u' ');
}

void sayIn(WrapLabel *label, const QString &text)
{
    label->say(narrow(text));
    label->setAccessibleName(text);
}

} // namespace

CandidateView::CandidateView(Tracker &tracker, QWidget *parent)
    : QWidget(parent)
    , m_tracker(tracker)
    , m_grid(new QGridLayout)
    , m_ask(new QPushButton(look::icon(u"refresh"), {}))
    , m_same(new QPushButton)
    , m_other(new QPushButton)
    , m_said(new WrapLabel)
{
    spoken::as(this, QAccessible::Grouping);
    m_ask->setObjectName(u"askCandidates"_s);
    m_same->setObjectName(u"sameSale"_s);
    m_other->setObjectName(u"otherSale"_s);
    m_said->setObjectName(u"candidateSaid"_s);
    build();
    connect(m_ask, &QPushButton::clicked, this, &CandidateView::ask);
    connect(m_same, &QPushButton::clicked, this, &CandidateView::confirm);
    connect(m_other, &QPushButton::clicked, this, &CandidateView::next);
    inEachLanguage(this, [this] {
        setAccessibleName(tr("Which of the gateway’s sales it is"));
        m_ask->setToolTip(tr("Look at the gateway’s sales that this one may be"));
        //: A button: the sale of the gateway that is shown is the shop’s own one.
        m_same->setText(tr("This is the &same sale"));
        //: A button: the sale of the gateway that is shown is not the shop’s own one.
        m_other->setText(tr("It is anothe&r one"));
        sayOnAsk();
    });
    hide();
}

void CandidateView::sayOnAsk()
{
    //: A button: looks for the gateway’s sale that this one may be.
    const QString usual = tr("It may be t&his one…");
    m_ask->setText(m_isListing ? tr("Asking the gateway…") : usual);
}

void CandidateView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_same->isHidden()) // a pair is shown
        sayPair();
}

void CandidateView::build()
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    // What is compared stands above both: beside them it would take the room of a third column.
    const LocalizedText names[] = {{}, translatable("CandidateView", "Amount"),
        translatable("CandidateView", "Customer"),
        translatable("CandidateView", "Issued (at the gateway by the gateway’s clock)"),
        translatable("CandidateView", "Number", "of a sale, by which it is known"),
        translatable("CandidateView", "State", "where a sale stands: paid, waiting")};
    for (const LocalizedText &name : names) {
        const int line = 2 * static_cast<int>(m_rows.size());
        const auto type = name.isEmpty() ? look::Type::Strong : look::Type::Body;
        const Row row{new WrapLabel(look::Type::Caption), new WrapLabel(type), new WrapLabel(type)};
        row.name->say(name);
        row.name->setContentsMargins(0, space::small, 0, 0);
        row.ours->setStrong(true);
        row.theirs->setStrong(true);
        m_grid->addWidget(row.name, line, 0, 1, 2);
        m_grid->addWidget(row.ours, line + 1, 0, Qt::AlignTop);
        m_grid->addWidget(row.theirs, line + 1, 1, Qt::AlignTop);
        m_rows.push_back(row);
    }
    auto *answers = new Flow(Flow::Width::Shared);
    for (QPushButton *button : {m_same, m_other}) {
        button->setAutoDefault(false);
        answers->addWidget(button);
    }
    m_ask->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_ask);
    column->addLayout(m_grid);
    column->addLayout(answers);
    column->addWidget(m_said);
    showPair(false);
}

void CandidateView::show(const Invoice &sale)
{
    const bool another = !m_sale || sale.reference != m_sale->reference;
    m_sale = sale;
    const bool isWanted = mayBeConfirmed(sale);
    if (another || !isWanted)
        forget();
    setVisible(isWanted);
}

void CandidateView::forget()
{
    ++m_visit;
    m_isAsking = m_isListing = false;
    m_candidates.clear();
    m_current = 0;
    sayOnAsk();
    m_said->say({});
    showPair(false);
}

void CandidateView::showPair(bool isShown)
{
    for (const Row &row : m_rows) {
        row.name->setVisible(isShown && !row.name->said().isEmpty());
        row.ours->setVisible(isShown);
        row.theirs->setVisible(isShown);
    }
    m_same->setVisible(isShown);
    m_other->setVisible(isShown);
}

void CandidateView::say(const LocalizedText &words)
{
    m_said->say(words);
    Announcement::say(this, words);
}

void CandidateView::ask()
{
    if (m_isAsking || !m_sale || !mayBeConfirmed(*m_sale))
        return;
    m_isAsking = m_isListing = true;
    sayOnAsk();
    m_said->say({});
    showPair(false);
    askGateway();
}

QCoro::Task<> CandidateView::askGateway()
{
    const int visit = m_visit;
    const QPointer<CandidateView> self(this);
    auto asking = m_tracker.candidates(m_sale->reference);
    auto found = co_await asking;
    if (!self || visit != m_visit)
        co_return;
    m_isAsking = m_isListing = false;
    sayOnAsk();
    if (!found) {
        say(words::told(found.error().message));
        co_return;
    }
    m_candidates = std::move(*found);
    m_current = 0;
    showCurrent();
}

void CandidateView::showNone()
{
    const bool hadFocus = m_other->hasFocus();
    showPair(false);
    if (hadFocus)
        m_ask->setFocus(Qt::OtherFocusReason); // it would be lost
    LocalizedText none = words::noCandidate();
    if (!m_candidates.empty())
        none = translatable("CandidateView",
            "It is none of those that the gateway lists. That does not prove that it is not there.");
    const LocalizedText more = words::moreCandidates(m_candidates.size());
    say(more.isEmpty() ? none : none + u" "_s + more);
}

QStringList CandidateView::sayPair()
{
    const Candidate &candidate = m_candidates[m_current];
    const QString theirAmount = candidate.amount ? words::amount(*candidate.amount, locale()) : dash;
    const std::pair<QString, QString> pairs[] = {{tr("Your sale"), tr("At the gateway")},
        {words::amount(m_sale->amount, locale()), theirAmount},
        {words::customer(*m_sale), orDash(candidate.email)},
        {words::exactTime(m_sale->openedAt, locale()), gatewaysTime(candidate, locale())},
        {orDash(m_sale->reference), orDash(candidate.remoteId)},
        {words::state(m_sale->state), gatewaysStanding(candidate)}};
    QStringList spoken;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        sayIn(m_rows[row].ours, pairs[row].first);
        sayIn(m_rows[row].theirs, pairs[row].second);
        if (row > 0)
            //: Read out: %1 is what is compared, “Amount”; %2 is ours, %3 the gateway’s.
            spoken << tr("%1: %2, at the gateway %3")
                          .arg(m_rows[row].name->said(), pairs[row].first, pairs[row].second);
    }
    return spoken;
}

void CandidateView::showCurrent()
{
    if (m_current >= m_candidates.size()) {
        showNone();
        return;
    }
    const QStringList spoken = sayPair();
    showPair(true);
    LocalizedText which = translatable("CandidateView",
        "The gateway lists one sale that it may be. Compare both before you say that it is the same.");
    const auto listed = qint64(m_candidates.size());
    if (listed > 1) {
        //: “It” is a sale of the shop. %1 is the place of the gateway’s sale that is shown: 1, 2 ...
        which = translatable("CandidateView",
            "The gateway lists %n sale(s) that it may be; this is number %1.", nullptr, listed)
                    .arg(qint64(m_current) + 1);
    }
    const LocalizedText more = words::moreCandidates(m_candidates.size());
    if (!more.isEmpty())
        which += u" "_s + more;
    m_said->say(which);
    Announcement::say(this, which.toString() + u' ' + spoken.join(u". "_s));
    m_other->setFocus(Qt::OtherFocusReason); // harmless where Enter is pressed once too often
    QTimer::singleShot(0, this, &CandidateView::bringIntoView); // when it has its place
}

/// What was asked for stands below the button that asked, and perhaps out of sight.
void CandidateView::bringIntoView()
{
    for (QWidget *each = parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each)) {
            area->ensureWidgetVisible(this, 0, 0);
            area->ensureWidgetVisible(m_rows.front().ours, 0, 0); // where not all of it fits: from the top
            return;
        }
    }
}

void CandidateView::next()
{
    if (m_isAsking || m_current >= m_candidates.size())
        return;
    ++m_current;
    showCurrent();
}

void CandidateView::confirm()
{
    if (m_isAsking || m_current >= m_candidates.size())
        return;
    m_isAsking = true;
    m_said->say(translatable("CandidateView", "Asking the gateway about it once more…"));
    confirmAtGateway(m_candidates[m_current].remoteId);
}

/// What is written down then comes from the ledger, and hides this.
QCoro::Task<> CandidateView::confirmAtGateway(QString remoteId)
{
    const int visit = m_visit;
    const QPointer<CandidateView> self(this);
    auto confirming = m_tracker.confirm(m_sale->reference, remoteId);
    const auto confirmed = co_await confirming;
    if (!self || visit != m_visit)
        co_return;
    m_isAsking = false;
    if (!confirmed)
        say(words::told(confirmed.error().message));
    else if (confirmed->error)
        say(words::told(confirmed->error->message));
    else
        say(words::told(confirmed->note));
}

} // namespace counterfoil
