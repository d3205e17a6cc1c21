// SPDX-License-Identifier: GPL-3.0-or-later
#include "Inspection.h"
#include "Things.h"

#include <QAbstractScrollArea>
#include <QSplitterHandle>

#include <map>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

/// Those that Qt lays upon each other itself, and a single pixel that is there to be heard.
bool isMeant(const QWidget *widget)
{
    return things::isInner(widget) || qobject_cast<const QAbstractScrollArea *>(widget->parentWidget())
        || widget->size() == QSize(1, 1) || widget->inherits("QRubberBand")
        || qobject_cast<const QSplitterHandle *>(widget);
}

} // namespace

/// Children are cut at the edges of their parent, so only those of one parent can stand on each other.
std::vector<Flaw> findOverlapped(QWidget *window)
{
    std::vector<Flaw> found;
    std::map<const QWidget *, std::vector<const QWidget *>> byParent;
    for (const QWidget *widget : things::shown(window)) {
        if (isMeant(widget))
            continue;
        std::vector<const QWidget *> &before = byParent[widget->parentWidget()];
        for (const QWidget *other : before) {
            const QRect both = widget->geometry() & other->geometry();
            if (!both.isEmpty())
                found.push_back({Flaw::Kind::Overlapped,
                    u"%1 and %2 share %3 x %4"_s.arg(things::nameOf(other), things::nameOf(widget))
                        .arg(both.width())
                        .arg(both.height())});
        }
        before.push_back(widget);
    }
    return found;
}

} // namespace counterfoil::gallery
