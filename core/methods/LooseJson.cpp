// SPDX-License-Identifier: GPL-3.0-or-later
#include "LooseJson.h"

#include "base/Json.h"

#include <optional>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 16;
constexpr qsizetype longest = 8000;

bool isQuote(QChar c)
{
    return u"\"'“”„‘’‚«»`"_s.contains(c);
}

/// Whether a text that began with the one quote ends with the other.
bool closes(QChar opening, QChar c)
{
    if (opening == u'"' || opening == u'\'' || opening == u'`')
        return c == opening;
    return isQuote(c) && c != u'"' && c != u'\'' && c != u'`';
}

/// Reads one value after the other; whatever does not fit ends it.
class LooseReader {
public:
    explicit LooseReader(QStringView text)
        : m_text(text)
    {
    }

    std::optional<Json> object()
    {
        skipBlanks();
        auto read = members(0);
        skipBlanks();
        return read && m_at == m_text.size() ? std::move(read) : std::nullopt;
    }

private:
    QChar here() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(QChar c)
    {
        skipBlanks();
        if (here() != c || m_at == m_text.size())
            return false;
        ++m_at;
        return true;
    }
    bool takeSign()
    {
        if (!take(u':') && !take(u'='))
            return false;
        if (m_text[m_at - 1] == u'=' && here() == u'>') // PHP's
            ++m_at;
        return true;
    }

    std::optional<QString> quoted()
    {
        const QChar opening = m_text[m_at++];
        QString text;
        while (m_at < m_text.size() && !closes(opening, here())) {
            if (here() == u'\\' || here().isNull()) // what an escape means is not guessed
                return {};
            text += m_text[m_at++];
        }
        if (m_at == m_text.size())
            return {};
        ++m_at;
        return text;
    }
    /// Up to one of those signs, or the end of the line; blanks around it do not count.
    std::optional<QString> word(QStringView ends)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !ends.contains(here()) && here() != u'\n') {
            if (isQuote(here()) || u"{[\\"_s.contains(here()))
                return {};
            ++m_at;
        }
        const QStringView found = m_text.sliced(begin, m_at - begin).trimmed();
        return found.isEmpty() ? std::nullopt : std::optional(found.toString());
    }

    std::optional<Json> members(int depth)
    {
        if (depth > deepest || !take(u'{'))
            return {};
        Json object = Json::object();
        while (!take(u'}')) {
            const auto name = isQuote(here()) ? quoted() : word(u":=,}]");
            if (!name || object.contains(*name) || !takeSign())
                return {};
            auto member = value(depth);
            if (!member)
                return {};
            object.add(*name, std::move(*member));
            skipBlanks();
            if (!take(u',') && here() != u'}')
                return {};
            skipBlanks();
        }
        return object;
    }
    std::optional<Json> items(int depth)
    {
        if (depth > deepest || !take(u'['))
            return {};
        Json array = Json::array();
        while (!take(u']')) {
            auto item = value(depth);
            if (!item)
                return {};
            array.append(std::move(*item));
            skipBlanks();
            if (!take(u',') && here() != u']')
                return {};
            skipBlanks();
        }
        return array;
    }
    std::optional<Json> value(int depth)
    {
        skipBlanks();
        if (here() == u'{')
            return members(depth + 1);
        if (here() == u'[')
            return items(depth + 1);
        if (isQuote(here())) {
            const auto text = quoted();
            return text ? std::optional(Json::string(*text)) : std::nullopt;
        }
        const auto text = word(u",}]");
        return text ? std::optional(plain(*text)) : std::nullopt;
    }
    static Json plain(const QString &text)
    {
        if (text == u"True" || text == u"False")
            return Json::boolean(text == u"True");
        if (text == u"None" || text == u"undefined")
            return {};
        const auto literal = Json::parse(text.toUtf8());
        const bool isPlain = literal && !literal->isObject() && !literal->isArray();
        return isPlain ? *literal : Json::string(text);
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

QString correctedJson(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() > longest || Json::parse(trimmed.toUtf8()))
        return {};
    const auto meant = LooseReader(trimmed).object();
    return meant ? QString::fromUtf8(meant->toBytes()) : QString();
}

} // namespace counterfoil
