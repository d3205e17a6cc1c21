// SPDX-License-Identifier: GPL-3.0-or-later
#include "Inspection.h"

#include <iterator>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

QString kindName(Flaw::Kind kind)
{
    switch (kind) {
    case Flaw::Kind::Clipped:
        return u"clipped"_s;
    case Flaw::Kind::Overlapped:
        return u"overlapped"_s;
    case Flaw::Kind::Unreachable:
        return u"unreachable"_s;
    case Flaw::Kind::Faint:
        return u"faint"_s;
    case Flaw::Kind::Ambiguous:
        return u"ambiguous"_s;
    case Flaw::Kind::Unspoken:
        return u"unspoken"_s;
    case Flaw::Kind::Raw:
        return u"raw"_s;
    case Flaw::Kind::BrokenOut:
        return u"broken out"_s;
    case Flaw::Kind::Untranslated:
        return u"untranslated"_s;
    }
    Q_UNREACHABLE();
}

std::vector<Flaw> inspect(QWidget *window)
{
    std::vector<Flaw> all;
    for (const auto check : {findClipped, findOverlapped, findUnreachable, findFaint, findAmbiguous,
             findUnspoken, findRaw, findBrokenOut}) {
        std::vector<Flaw> found = check(window);
        all.insert(all.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    return all;
}

} // namespace counterfoil::gallery
