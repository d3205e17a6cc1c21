// SPDX-License-Identifier: GPL-3.0-or-later
#include "Timetable.h"

#include <QStringList>

#include <iterator>

namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;

namespace {

microseconds median(QList<microseconds> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

Course medianOf(const QList<Course> &courses)
{
    QList<microseconds> opened;
    QList<microseconds> ends;
    QMap<Mark, QList<microseconds>> marks;
    for (const Course &course : courses) {
        opened << course.opened;
        ends << course.end;
        for (auto mark = course.marks.begin(); mark != course.marks.end(); ++mark)
            marks[mark.key()] << mark.value();
    }
    Course middle{.opened = median(opened), .marks = {}, .end = median(ends)};
    for (auto mark = marks.begin(); mark != marks.end(); ++mark)
        middle.marks[mark.key()] = median(mark.value());
    return middle;
}

QString milliseconds(microseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000, 'f', 1);
}

} // namespace

void Timetable::measure(QChar gateway, const QList<Course> &courses)
{
    const Course course = medianOf(courses);
    QList<Stage> &stages = m_stages[gateway];
    const auto sent = course.marks[Mark::CreateSent];
    stages << Stage{{}, 0us, course.end} << Stage{{}, 0us, course.opened} << Stage{{}, course.opened, sent};
    // The writing takes most of that; what lies between it and the call is short.
    stages << Stage{{}, course.opened + (sent - course.opened) / 2, sent};
    m_text += u"gateway %1: opened after %2 ms"_s.arg(gateway).arg(milliseconds(course.opened));
    const QStringList words{u"create sent"_s, u"create answered"_s, u"process sent"_s, u"process answered"_s};
    for (auto mark = course.marks.begin(); mark != course.marks.end(); ++mark) {
        const bool isLast = std::next(mark) == course.marks.end();
        const auto length = (isLast ? course.end : std::next(mark).value()) - mark.value();
        stages << Stage{mark.key(), 0us, length};
        if (isLast) // the recording comes first, and is short
            stages << Stage{mark.key(), 0us, length / 4};
        m_text += u", %1 %2"_s.arg(words.at(static_cast<int>(mark.key())), milliseconds(mark.value()));
    }
    m_text += u", ended %1\n"_s.arg(milliseconds(course.end));
    m_length = course.end;
}

KillPlan Timetable::draw(QChar gateway, Lot &lot) const
{
    const QList<Stage> &stages = *m_stages.find(gateway);
    const Stage &stage = stages.at(lot.draw(static_cast<quint32>(stages.size())));
    return {.after = stage.after, .delay = lot.between(stage.from, stage.until)};
}

} // namespace counterfoil
