// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReferenceSearch.h"

#include "Reference.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>
#include <deque>
#include <optional>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 8;
constexpr qsizetype mostTexts = 512;
constexpr qsizetype mostCharacters = 1'000'000;
constexpr qsizetype referenceSize = 19; // "CF-" and 16 letters

bool isLetterOrDigit(QChar c)
{
    return c.isLetterOrNumber();
}

/// Some systems print a nicer hyphen than they were given.
bool isHyphen(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212' || c == u'\uFE63'
        || c == u'\uFF0D';
}

/// The reference that begins there, or nothing. Capitals do not matter; what touches it does.
std::optional<QString> referenceAt(QStringView text, qsizetype at)
{
    if (text.size() - at < referenceSize || !isHyphen(text[at + 2]))
        return std::nullopt;
    if (at > 0 && isLetterOrDigit(text[at - 1]))
        return std::nullopt;
    if (at + referenceSize < text.size() && isLetterOrDigit(text[at + referenceSize]))
        return std::nullopt;
    const QStringView letters = text.sliced(at + 3, referenceSize - 3);
    // toUpper() knows letters outside ASCII that become ASCII ones.
    if (std::any_of(letters.begin(), letters.end(), [](QChar c) { return c.unicode() > 0x7f; }))
        return std::nullopt;
    const QString reference = u"CF-"_s + letters.toString().toUpper();
    return isReference(reference) ? std::optional(reference) : std::nullopt;
}

int hexDigit(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    if (code >= u'a' && code <= u'f')
        return code - u'a' + 10;
    return code >= u'A' && code <= u'F' ? code - u'A' + 10 : -1;
}

/// The number that those digits write, or nothing where it is no character.
std::optional<char32_t> characterOf(QStringView digits, int base)
{
    bool good = false;
    const uint code = digits.toUInt(&good, base);
    return good && code > 0 && code < 0x110000 ? std::optional<char32_t>(code) : std::nullopt;
}

/// "&quot;" and "&#45;", also without the semicolon's name in capitals; what is unknown stays.
QString withoutEntities(const QString &text)
{
    struct Named {
        QStringView name;
        char16_t character;
    };
    static constexpr std::array<Named, 9> names{
        {{u"quot", u'"'}, {u"amp", u'&'}, {u"lt", u'<'}, {u"gt", u'>'}, {u"apos", u'\''}, {u"nbsp", u' '},
            {u"hyphen", u'-'}, {u"dash", u'-'}, {u"minus", u'-'}}};
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        constexpr qsizetype longestName = 12;
        const qsizetype end =
            text[at] == u'&' ? QStringView(text).sliced(at).left(longestName).indexOf(u';') + at : at;
        if (end <= at) {
            plain += text[at];
            continue;
        }
        const QStringView name = QStringView(text).sliced(at + 1, end - at - 1);
        std::optional<char32_t> character;
        if (name.startsWith(u"#x") || name.startsWith(u"#X"))
            character = characterOf(name.sliced(2), 16);
        else if (name.startsWith(u'#'))
            character = characterOf(name.sliced(1), 10);
        const auto known = std::find_if(names.begin(), names.end(),
            [name](const Named &each) { return name.compare(each.name, Qt::CaseInsensitive) == 0; });
        if (known != names.end())
            character = known->character;
        if (!character) {
            plain += text[at];
            continue;
        }
        plain += QString::fromUcs4(&*character, 1);
        at = end;
    }
    return plain;
}

/// JSON's and PHP's escapes: "\u002d", "\"" and "\/".
QString withoutBackslashes(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'\\' || at + 1 == text.size()) {
            plain += text[at];
            continue;
        }
        const QChar next = text[at + 1];
        const int digits = next == u'u' ? 4 : next == u'x' ? 2 : 0;
        const auto character = digits > 0 && text.size() - at >= digits + 2
            ? characterOf(QStringView(text).sliced(at + 2, digits), 16)
            : std::nullopt;
        if (character) {
            plain += QString::fromUcs4(&*character, 1);
            at += digits + 1;
        } else {
            const bool isBlank = next == u'n' || next == u'r' || next == u't' || next == u'b' || next == u'f';
            plain += isBlank ? QChar(u' ') : next;
            ++at;
        }
    }
    return plain;
}

/// "=2D", of quoted-printable mail.
QString withoutQuotedPrintable(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isEscape = text[at] == u'=' && text.size() - at > 2;
        const int high = isEscape ? hexDigit(text[at + 1]) : -1;
        const int low = isEscape ? hexDigit(text[at + 2]) : -1;
        if (high < 0 || low < 0) {
            plain += text[at];
            continue;
        }
        plain += QChar(static_cast<char16_t>(16 * high + low));
        at += 2;
    }
    return plain;
}

/// Bytes that were packed as text: only what reads as text again is one.
void addUnpacked(const QByteArray &bytes, QStringList &into)
{
    if (bytes.size() < referenceSize)
        return;
    const QString text = QString::fromUtf8(bytes);
    const auto strange = std::count_if(text.begin(), text.end(),
        [](QChar c) { return c == QChar::ReplacementCharacter || (!c.isPrint() && !c.isSpace()); });
    if (4 * strange <= text.size())
        into << text;
}

bool isOfBase64(QChar c)
{
    return (c.unicode() < 0x80 && isLetterOrDigit(c)) || c == u'+' || c == u'/' || c == u'-' || c == u'_';
}

/// What long runs of base64 or hex letters say; mail breaks them into lines.
QStringList unpacked(const QString &text)
{
    QStringList found;
    QByteArray run;
    const auto take = [&found, &run] {
        if (run.size() >= referenceSize) {
            QByteArray url = run;
            url.replace('+', '-').replace('/', '_');
            for (qsizetype before = 0; before < 4; ++before) // a path or a name may stand before it
                addUnpacked(QByteArray::fromBase64(url.sliced(before), QByteArray::Base64UrlEncoding), found);
            const bool isHex =
                std::all_of(run.begin(), run.end(), [](char c) { return hexDigit(QLatin1Char(c)) >= 0; });
            if (isHex)
                addUnpacked(QByteArray::fromHex(run), found);
        }
        run.clear();
    };
    for (const QChar c : text) {
        if (isOfBase64(c))
            run += c.toLatin1();
        else if (c != u'\n' && c != u'\r')
            take();
    }
    take();
    return found;
}

/// What is still to be looked at: texts, and how deep they were wrapped.
class Search {
public:
    void add(const Json &value, int depth)
    {
        // Not by recursion into what a text holds: that is taken up below, within the same bounds.
        if (value.isString()) {
            add(value.text(), depth);
            return;
        }
        for (const Json &item : value.items())
            add(item, depth);
        for (const auto &[name, member] : value.members()) {
            add(name, depth);
            add(member, depth);
        }
    }

    void add(const QString &text, int depth)
    {
        if (text.size() < referenceSize || depth > deepest || m_texts >= mostTexts
            || text.size() > mostCharacters - m_characters || m_known.contains(text))
            return;
        m_known.insert(text);
        ++m_texts;
        m_characters += text.size();
        m_waiting.emplace_back(text, depth);
    }

    QStringList carryOut()
    {
        while (!m_waiting.empty()) {
            const auto [text, depth] = m_waiting.front();
            m_waiting.pop_front();
            collect(text);
            unwrap(text, depth + 1);
        }
        return m_found;
    }

private:
    void collect(const QString &text)
    {
        for (qsizetype at = 0; at + referenceSize <= text.size(); ++at) {
            const QChar first = text[at];
            const QChar second = text[at + 1];
            if ((first != u'C' && first != u'c') || (second != u'F' && second != u'f'))
                continue;
            if (const auto reference = referenceAt(text, at); reference && !m_found.contains(*reference))
                m_found << *reference;
        }
    }

    void unwrap(const QString &text, int depth)
    {
        if (text.contains(u'%'))
            add(QUrl::fromPercentEncoding(text.toUtf8()), depth);
        if (text.contains(u'&'))
            add(withoutEntities(text), depth);
        if (text.contains(u'\\'))
            add(withoutBackslashes(text), depth);
        if (text.contains(u'='))
            add(withoutQuotedPrintable(text), depth);
        for (const QString &each : unpacked(text))
            add(each, depth);
    }

    std::deque<std::pair<QString, int>> m_waiting;
    QSet<QString> m_known;
    QStringList m_found;
    qsizetype m_texts = 0;
    qsizetype m_characters = 0;
};

} // namespace

QStringList referencesIn(const Json &answer)
{
    Search search;
    search.add(answer, 0);
    return search.carryOut();
}

QStringList referencesIn(const QString &text)
{
    Search search;
    search.add(text, 0);
    return search.carryOut();
}

} // namespace counterfoil
