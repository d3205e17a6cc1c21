// SPDX-License-Identifier: GPL-3.0-or-later
#include "Steps.h"

#include <array>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    Step step;
    QStringView title;
    QStringView gateways; ///< at which it exists; T is the tracker
};

constexpr std::array rows{
    Row{Step::BeforeTheBooks, u"before the sale is in the books", u"AB"},
    Row{Step::InTheBooks, u"in the books, nothing sent", u"AB"},
    Row{Step::CreateSent, u"create sent, no answer yet", u"AB"},
    Row{Step::CreateAnswered, u"create answered, not recorded", u"AB"},
    Row{Step::ProcessSent, u"process sent, no answer yet", u"B"},
    Row{Step::ProcessAnswered, u"process answered, not recorded", u"B"},
    Row{Step::Recorded, u"recorded, program not ended", u"AB"},
    Row{Step::TrackerAsking, u"track: before its first record", u"T"},
    Row{Step::TrackerRecording, u"track: after a record, not ended", u"T"},
};

} // namespace

Step stepOf(const Runner &killed, const std::optional<Booked> &sale)
{
    if (!sale)
        return Step::BeforeTheBooks;
    if (sale->state != u"issuing")
        return Step::Recorded;
    const auto passed = [&killed](Mark mark) { return killed.marks.contains(mark); };
    if (!passed(Mark::CreateSent))
        return Step::InTheBooks;
    if (passed(Mark::ProcessAnswered))
        return Step::ProcessAnswered;
    if (passed(Mark::ProcessSent))
        return Step::ProcessSent;
    return passed(Mark::CreateAnswered) ? Step::CreateAnswered : Step::CreateSent;
}

int StepTable::kills() const
{
    int all = 0;
    for (auto hit = m_hits.begin(); hit != m_hits.end(); ++hit)
        all += hit.key().second == u'T' ? 0 : hit.value();
    return all;
}

QString StepTable::text() const
{
    QString table = u"%1 %2 %3\n"_s.arg(u"killed"_s, -36).arg(u"gateway A"_s, 10).arg(u"gateway B"_s, 10);
    for (const Row &row : rows) {
        table += u"%1"_s.arg(row.title, -36);
        if (row.gateways == u"T") {
            table += u" %1\n"_s.arg(m_hits.value({row.step, u'T'}), 10);
            continue;
        }
        for (const QChar gateway : {u'A', u'B'})
            table += u" %1"_s.arg(
                row.gateways.contains(gateway) ? QString::number(m_hits.value({row.step, gateway})) : u"-"_s,
                10);
        table += u'\n';
    }
    return table;
}

QStringList StepTable::missed() const
{
    QStringList titles;
    for (const Row &row : rows) {
        for (const QChar gateway : row.gateways) {
            if (m_hits.value({row.step, gateway}) == 0)
                titles << u"%1 (%2)"_s.arg(row.title, QStringView(&gateway, 1));
        }
    }
    return titles;
}

} // namespace counterfoil
