// SPDX-License-Identifier: GPL-3.0-or-later
#include "HandedOver.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

Evidence ownFact(EvidenceKind kind, const LocalizedText &message, const QDateTime &at, Json what)
{
    return {.kind = kind, .source = u"program"_s, .at = at, .message = message, .answer = std::move(what)};
}

} // namespace

bool isHandedOver(EvidenceKind kind)
{
    return kind == EvidenceKind::Sent || kind == EvidenceKind::Printed;
}

Evidence sentFact(const QString &way, const LocalizedText &message, const QDateTime &at)
{
    Json what = Json::object();
    what.set(u"way"_s, Json::string(way));
    return ownFact(EvidenceKind::Sent, message, at, std::move(what));
}

Evidence printedFact(const QString &document, bool isCopy, const LocalizedText &message, const QDateTime &at)
{
    Json what = Json::object();
    what.set(u"document"_s, Json::string(document));
    what.set(u"copy"_s, Json::boolean(isCopy));
    return ownFact(EvidenceKind::Printed, message, at, std::move(what));
}

int timesPrinted(const std::vector<Evidence> &events, QStringView document)
{
    const auto isSame = [document](const Evidence &event) {
        return event.kind == EvidenceKind::Printed && event.answer[u"document"].text() == document;
    };
    return static_cast<int>(std::count_if(events.begin(), events.end(), isSame));
}

} // namespace counterfoil
