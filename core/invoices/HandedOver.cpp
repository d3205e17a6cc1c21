// SPDX-License-Identifier: GPL-3.0-or-later
#include "HandedOver.h"

#include <algorithm>
#include <set>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView program = u"program";

Evidence ownFact(EvidenceKind kind, const LocalizedText &message, const QDateTime &at, Json what)
{
    return {
        .kind = kind, .source = program.toString(), .at = at, .message = message, .answer = std::move(what)};
}

constexpr QStringView begun = u"begun";
constexpr QStringView failed = u"failed";

bool isNoteOf(const Evidence &event, QStringView what)
{
    return event.kind == EvidenceKind::Note && event.source == program
        && event.answer[u"printing"].text() == what;
}

Json printing(const QString &document, QStringView what)
{
    Json answer = Json::object();
    answer.set(u"document"_s, Json::string(document));
    answer.set(u"printing"_s, Json::string(what.toString()));
    return answer;
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
    int printed = 0;
    bool isBegun = false;
    std::set<qint64> cameToNothing;
    for (const Evidence &event : events) {
        if (event.answer[u"document"].text() != document)
            continue;
        if (event.kind == EvidenceKind::Printed) {
            ++printed;
            isBegun = isBegun && event.answer[u"copy"].isTrue();
        } else if (isNoteOf(event, begun)) {
            isBegun = true;
        } else if (isNoteOf(event, failed)) {
            const auto which = event.answer[u"printed"].toInteger();
            if (which && *which > 0 && *which <= printed)
                cameToNothing.insert(*which);
            else if (event.answer[u"printed"].isNull())
                isBegun = false;
        }
    }
    return printed - static_cast<int>(cameToNothing.size()) + (isBegun ? 1 : 0);
}

int printedFacts(const std::vector<Evidence> &events, QStringView document)
{
    const auto isSame = [document](const Evidence &event) {
        return event.kind == EvidenceKind::Printed && event.answer[u"document"].text() == document;
    };
    return static_cast<int>(std::count_if(events.begin(), events.end(), isSame));
}

Evidence printingBegunFact(const QString &document, const LocalizedText &message, const QDateTime &at)
{
    return ownFact(EvidenceKind::Note, message, at, printing(document, begun));
}

Evidence printingFailedFact(
    const QString &document, const LocalizedText &message, const QDateTime &at, int printed)
{
    Json answer = printing(document, failed);
    if (printed > 0)
        answer.set(u"printed"_s, Json::integer(printed));
    return ownFact(EvidenceKind::Note, message, at, std::move(answer));
}

} // namespace counterfoil
