// SPDX-License-Identifier: GPL-3.0-or-later
#include "WireReader.h"

#include <algorithm>
#include <vector>

// The JSON object in an answer that may hold more than it should.
namespace counterfoil::wire {

using namespace Qt::StringLiterals;

namespace {

/// Whoever sends more than this around an object sends no answer.
constexpr qsizetype largestSpoilt = 1024 * 1024;
constexpr int mostTries = 1000;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Whether a brace at `at` begins a JSON object: the next thing in it is a member or its end. (Those of
/// scripts and style sheets do not.)
bool beginsObject(const QByteArray &body, qsizetype at)
{
    for (++at; at < body.size(); ++at) {
        if (!isBlank(body[at]))
            return body[at] == '"' || body[at] == '}';
    }
    return true; // cut off right behind the brace
}

/// Where the object that begins at `at` ends, behind its last brace; -1: it is cut off.
qsizetype endOfObject(const QByteArray &body, qsizetype at)
{
    int depth = 0;
    bool isText = false;
    for (; at < body.size(); ++at) {
        const char c = body[at];
        if (isText) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                isText = false;
        } else if (c == '"') {
            isText = true;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            return at + 1;
        }
    }
    return -1;
}

/// Control characters inside texts as JSON writes them: some servers put line breaks in as they are.
QByteArray withoutRawControls(const QByteArray &json)
{
    QByteArray clean;
    clean.reserve(json.size());
    bool isText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (isText && c == '\\' && at + 1 < json.size()) {
            clean += c;
            clean += json[++at];
            continue;
        }
        if (c == '"')
            isText = !isText;
        if (isText && static_cast<unsigned char>(c) < 0x20)
            clean += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
        else
            clean += c;
    }
    return clean;
}

std::optional<Json> objectOf(const QByteArray &json)
{
    auto parsed = Json::parse(json);
    if (!parsed) // also where bytes are no UTF-8: they become U+FFFD
        parsed = Json::parse(withoutRawControls(QString::fromUtf8(json).toUtf8()));
    if (!parsed || !parsed->isObject())
        return std::nullopt;
    return std::move(*parsed);
}

/// Where the script, style sheet or comment of a web page ends that is open at `at`; `at` itself where none
/// is. Their objects are nobody's answer. `between`: where the text outside of objects began.
qsizetype behindScript(const QByteArray &lowered, qsizetype between, qsizetype at)
{
    struct Part {
        const char *begin;
        const char *end;
    };
    constexpr Part parts[] = {{"<script", "</script"}, {"<style", "</style"}, {"<!--", "-->"}};
    for (const auto &[begin, end] : parts) {
        const qsizetype behind = QByteArrayView(lowered).sliced(between, at - between).lastIndexOf(begin);
        if (behind < 0)
            continue;
        const qsizetype opened = between + behind;
        const qsizetype closed = lowered.indexOf(end, opened);
        if (closed < 0)
            return lowered.size();
        if (closed > at)
            return closed;
    }
    return at;
}

/// All objects that stand in it beside each other; nothing where one is cut off or cannot be read.
std::optional<std::vector<Json>> objectsIn(const QByteArray &body)
{
    std::vector<Json> objects;
    const QByteArray lowered = body.toLower();
    int tries = 0;
    qsizetype between = 0;
    for (qsizetype at = body.indexOf('{'); at >= 0; at = body.indexOf('{', at)) {
        if (++tries > mostTries)
            return std::nullopt;
        const qsizetype behind = behindScript(lowered, between, at);
        if (behind != at || !beginsObject(body, at)) {
            between = std::max(behind, at); // what was closed until there need not be looked at again
            at = std::max(behind, at + 1);
            continue;
        }
        const qsizetype end = endOfObject(body, at);
        if (end < 0)
            return std::nullopt;
        auto object = objectOf(body.sliced(at, end - at));
        if (!object)
            return std::nullopt;
        objects.push_back(std::move(*object));
        between = end;
        at = end;
    }
    return objects;
}

Document spoilt(const QByteArray &body)
{
    if (body.size() > largestSpoilt)
        return {};
    auto objects = objectsIn(body);
    if (!objects)
        return {};
    // "{}" stands in many a script and says nothing.
    std::erase_if(*objects, [](const Json &object) { return object.members().empty(); });
    if (objects->empty())
        return {};
    const bool agree = std::all_of(objects->begin(), objects->end(),
        [&objects](const Json &object) { return object == objects->front(); });
    if (!agree)
        return {};
    return {.object = std::move(objects->front())};
}

} // namespace

Document document(const QByteArray &body)
{
    auto parsed = Json::parse(body);
    if (parsed && parsed->isObject())
        return {.object = std::move(*parsed), .isClean = true};
    if (parsed && parsed->isString()) // packed twice
        return spoilt(parsed->text().toUtf8());
    if (parsed && !parsed->isArray())
        return {};
    return spoilt(body);
}

} // namespace counterfoil::wire
