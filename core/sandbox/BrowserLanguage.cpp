// SPDX-License-Identifier: GPL-3.0-or-later
#include "BrowserLanguage.h"

#include "base/Language.h"

#include <optional>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// How much a range is liked, "fr-CA;q=0.8": 0 to 1; nothing where it is not written as the RFC has it.
std::optional<double> likingOf(const QByteArray &range)
{
    const qsizetype semicolon = range.indexOf(';');
    if (semicolon < 0)
        return 1;
    const QByteArray weight = range.sliced(semicolon + 1).trimmed();
    bool isNumber = false;
    const double liking = weight.sliced(weight.indexOf('=') + 1).toDouble(&isNumber);
    const bool isGood = isNumber && liking >= 0 && liking <= 1 && weight.toLower().startsWith("q=");
    return isGood ? std::optional(liking) : std::nullopt;
}

} // namespace

QString browserLanguage(const IncomingRequest &request)
{
    const QStringList offered = Language::offered();
    QString best = offered.front();
    double most = 0;
    for (const QByteArray &range : request.header("Accept-Language").split(',')) {
        const QByteArray tag = range.split(';').front().trimmed().toLower();
        const QString code = QString::fromLatin1(tag.split('-').front()); // "fr" of "fr-CA"
        const double liking = likingOf(range).value_or(0);
        if (liking > most && offered.contains(code)) { // of those liked equally the first one
            best = code;
            most = liking;
        }
    }
    return best;
}

} // namespace counterfoil
