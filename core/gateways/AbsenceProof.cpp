// SPDX-License-Identifier: GPL-3.0-or-later
#include "AbsenceProof.h"

#include <algorithm>
#include <array>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// A list of so many may be a page's end (gateways.md, A.7).
constexpr qsizetype fullPage = 50;
/// Nobody knows in which time zone a gateway counts its days.
constexpr int daysOfZones = 1;
/// Within so much, two clocks that are right may differ.
constexpr int secondsOfClocks = 300;
/// A clock that was wrong when the sale was begun may be right by now, and says nothing of it.
constexpr int daysOfClock = 3;

LocalizedText listedNumbers(const QSet<qint64> &numbers)
{
    std::vector<qint64> sorted(numbers.begin(), numbers.end());
    std::sort(sorted.begin(), sorted.end());
    QStringList words;
    for (const qint64 number : sorted)
        words << QString::number(number);
    return listed(words);
}

} // namespace

void AbsenceProof::add(ListedPage page)
{
    m_broughtNothing = true;
    for (const QString &id : std::as_const(page.ids)) {
        if (!m_known.contains(id)) {
            m_known.insert(id);
            m_ids << id;
            m_broughtNothing = false;
        }
    }
    m_pages.push_back(std::move(page));
}

void AbsenceProof::addReversed(const ListedPage &page)
{
    const QSet<QString> shown(page.ids.begin(), page.ids.end());
    const bool isSame = !page.isRefused && page.unreadable == 0 && shown == m_known;
    m_reversed = isSame ? Reversed::Same : Reversed::Other;
    m_isTurned = page.ids.size() < fullPage || page.ids != m_ids;
}

bool AbsenceProof::wantsReversed() const
{
    return m_reversed == Reversed::NotAsked && page(1) && m_ids.size() <= longestPage();
}

void AbsenceProof::forgetList()
{
    m_reversed = Reversed::NotAsked;
    m_pages.clear();
    m_ids.clear();
    m_known.clear();
}

void AbsenceProof::setSale(const QDateTime &openedAt, const std::optional<QDateTime> &now)
{
    m_openedAt = openedAt;
    m_now = now;
}

QDate AbsenceProof::firstDay(int margin) const
{
    QDateTime earliest = m_openedAt;
    if (m_gatewayTime) {
        if (m_now) // by how much this clock is ahead now, it may have been then
            earliest = std::min(earliest, m_openedAt.addMSecs(-m_gatewayTime->msecsTo(*m_now)));
        if (earliest > m_gatewayTime->addSecs(secondsOfClocks)) // sold after now: it was wrong in another way
            return {};
        earliest = std::min(earliest, *m_gatewayTime);
    }
    return earliest.toUTC().date().addDays(-margin);
}

QStringList AbsenceProof::unasked() const
{
    QStringList left;
    for (const QString &id : m_ids) {
        if (!m_ruledOut.contains(id) && !m_open.contains(id))
            left << id;
    }
    return left;
}

const ListedPage *AbsenceProof::page(int number) const
{
    const auto found = std::find_if(
        m_pages.begin(), m_pages.end(), [number](const ListedPage &each) { return each.number == number; });
    return found == m_pages.end() ? nullptr : &*found;
}

qsizetype AbsenceProof::longestPage() const
{
    qsizetype longest = 0;
    for (const ListedPage &each : m_pages)
        longest = std::max(longest, each.ids.size() + each.unreadable);
    return longest;
}

int AbsenceProof::lastPage() const
{
    int last = 0;
    for (const ListedPage &each : m_pages)
        last = std::max(last, each.number);
    return last;
}

/// Whether as many sales were read as some page says that there are.
bool AbsenceProof::reachesTotal() const
{
    return std::any_of(m_pages.begin(), m_pages.end(),
        [this](const ListedPage &each) { return each.total && *each.total <= m_ids.size(); });
}

/// A total above every page's length can be nothing else; one that is not may be that length, and then says
/// nothing of other pages.
bool AbsenceProof::wantsPageBeforeFirst() const
{
    const bool isIndependent = reachesTotal() && m_ids.size() > longestPage();
    return !m_pages.empty() && !page(0) && !isIndependent;
}

bool AbsenceProof::wantsPageAfterLast() const
{
    if (m_pages.empty())
        return false;
    if (reachesTotal() && m_ids.size() > longestPage())
        return false;
    const ListedPage *last = page(lastPage());
    return lastPage() <= 1 || (!last->isRefused && (!last->ids.isEmpty() || last->unreadable > 0));
}

bool AbsenceProof::fits(int pages) const
{
    const ListedPage *first = page(1);
    if (!first)
        return true;
    const qint64 rows = std::max<qint64>(1, first->ids.size() + first->unreadable);
    return first->total && *first->total >= 0 && *first->total / rows <= pages;
}

std::optional<int> AbsenceProof::nextPage(bool isForProof) const
{
    if (!page(1))
        return 1;
    const bool isOnlyPage = isForProof && lastPage() <= 1; // also an empty one may be followed by others
    const bool isAtEnd =
        (m_broughtNothing && !isOnlyPage) || (reachesTotal() && !(isForProof && wantsPageAfterLast()));
    if (!isAtEnd && !page(0))
        return lastPage() + 1;
    return isForProof && wantsPageBeforeFirst() ? std::optional(0) : std::nullopt;
}

// All of these are clauses of one sentence about a gateway: “Nobody can say yet whether the gateway has this
// sale: it ...; its list ...” (words::undecided in core/issuing).

QList<LocalizedText> AbsenceProof::missingOfList() const
{
    QList<LocalizedText> gaps;
    if (!page(1) || page(1)->isRefused)
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the
        //: gateway’s.
        return {translatable("AbsenceProof", "its list of sales could not be read")};
    qsizetype unreadable = 0;
    bool isSilent = false;
    QSet<qint64> totals;
    for (const ListedPage &each : m_pages) {
        unreadable += each.unreadable;
        if (each.isRefused)
            continue;
        if (each.total)
            totals.insert(*each.total);
        else
            isSilent = true;
    }
    if (unreadable > 0)
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the
        //: gateway’s.
        gaps << translatable("AbsenceProof", "%n line(s) of its list name no sale", nullptr, unreadable);
    if (isSilent)
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the
        //: gateway’s.
        gaps << translatable("AbsenceProof", "its list does not say on every page how many sales there are");
    if (totals.size() > 1)
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the
        //: gateway’s; %1 are numbers: “20, 31”.
        gaps << translatable("AbsenceProof", "its list says different numbers of sales (%1)")
                    .arg(listedNumbers(totals));
    if (totals.isEmpty())
        return gaps;
    const qint64 total = *std::max_element(totals.begin(), totals.end());
    const qint64 least = *std::min_element(totals.begin(), totals.end());
    if (least < 0)
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the
        //: gateway’s; %1 is a number below zero.
        gaps
            << translatable("AbsenceProof", "its list says a number of sales that cannot be (%1)").arg(least);
    else if (m_ids.size() != total && totals.size() == 1)
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the
        //: gateway’s; %1 is a number: “its list shows 20 of 31 sales”.
        gaps << translatable("AbsenceProof", "its list shows %1 of %n sale(s)", nullptr, total)
                    .arg(m_ids.size());
    if (m_ids.size() > longestPage())
        return gaps;
    // All that was seen fits on one page: the total may be that page's length alone.
    if (m_reversed == Reversed::NotAsked)
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. The list was
        //: to be read with the oldest sales first, too.
        gaps << translatable("AbsenceProof", "nobody has looked at its list the other way round");
    else if (m_reversed == Reversed::Other)
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “The other
        //: way round”: with the oldest sales first.
        gaps << translatable("AbsenceProof", "its list shows other sales the other way round");
    else if (!m_isTurned)
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. Asked for the
        //: oldest sales first, the gateway still gave the newest first.
        gaps << translatable("AbsenceProof", "its list is as long as a page may be, and is not turned round");
    if (!page(0))
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. Page 0 would
        //: come before page 1.
        gaps << translatable("AbsenceProof", "nobody has looked whether its list begins with a page 0");
    const ListedPage *last = page(lastPage());
    const bool isEnd = last->isRefused || (last->ids.isEmpty() && last->unreadable == 0);
    if (last->number <= 1)
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. A page of its
        //: list of sales.
        gaps << translatable("AbsenceProof", "nobody has looked whether another page follows");
    else if (!isEnd)
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the
        //: gateway’s.
        gaps << translatable("AbsenceProof", "its list gives the same sales on every page");
    return gaps;
}

QList<LocalizedText> AbsenceProof::missingOfWindow() const
{
    if (!m_first.isValid()) // it was asked for all there is
        return {};
    if (m_isClockDoubted)
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It was
        //: sold”: the sale was begun; “its list” is the gateway’s.
        return {translatable("AbsenceProof",
            "nobody saw what this computer’s clock said as it was sold, so its list has to be read from the "
            "beginning")};
    if (!m_gatewayTime)
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale.
        return {translatable("AbsenceProof",
            "the gateway does not say what time it is, so nobody knows which days to look through")};
    const QDate needed = firstDay(daysOfClock + daysOfZones);
    if (!needed.isValid())
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It was
        //: sold”: the sale was begun; “its list” is the gateway’s.
        return {translatable("AbsenceProof",
            "this computer’s clock was ahead when it was sold, and nobody knows by how much, so its list has "
            "to be read from the beginning")};
    if (m_first > needed)
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the
        //: gateway’s; %1 is a day: “2025-11-03”.
        return {translatable("AbsenceProof", "its list was not read for the days before %1")
                    .arg(m_first.toString(Qt::ISODate))};
    return {};
}

QList<LocalizedText> AbsenceProof::missingOfCandidates() const
{
    QList<LocalizedText> gaps;
    const QStringList left = unasked();
    if (!left.isEmpty())
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It”: the
        //: gateway; %1 is a number: “it was asked about 2 of 3 sales on its list”.
        gaps << translatable(
            "AbsenceProof", "it was asked about %1 of %n sale(s) on its list", nullptr, m_ids.size())
                    .arg(m_ids.size() - left.size());
    const auto open = std::count_if(m_ids.begin(), m_ids.end(),
        [this](const QString &id) { return m_open.contains(id) && !m_ruledOut.contains(id); });
    if (open > 0)
        //: A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its list”
        //: and “it”: the gateway’s, and the gateway; “this one” is the sale in question.
        gaps << translatable("AbsenceProof",
            "%n sale(s) on its list could be this one, and it does not tell which", nullptr, open);
    return gaps;
}

QList<LocalizedText> AbsenceProof::missing() const
{
    return m_doubts + missingOfWindow() + missingOfList() + missingOfCandidates();
}

CallEnd callEndOf(State state, const QString &errorCode)
{
    if (state != State::Unknown)
        return CallEnd::Held;
    // Success in the gateway's own words, which could not be used for one reason or another.
    static constexpr std::array<QStringView, 9> existing{u"contradiction", u"not-processed", u"other-sale",
        u"undecided", u"pay-link-missing", u"pay-link-unsafe", u"status-unknown", u"means-unsafe",
        u"no-link"};
    if (std::find(existing.begin(), existing.end(), errorCode) != existing.end())
        return CallEnd::SaidToExist;
    return errorCode == u"gateway-fault" ? CallEnd::Answered : CallEnd::Held;
}

} // namespace counterfoil
