// SPDX-License-Identifier: GPL-3.0-or-later
#include "Redaction.h"

#include "WireReader.h"
#include "methods/CardBrand.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const QString mask = u"•••"_s;
constexpr qsizetype longestText = 4096; // no gateway has more to say in one member

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// An amount may have more digits behind its point than a card number has at all ("15.039999999999999",
/// "1.5039999999999999e1"), and one that is masked could not be read. No card number is written with a single
/// point.
bool isAmount(const QString &text)
{
    static const QRegularExpression form(
        u"\\A\\s*[-+]?\\d{1,9}\\.\\d{1,60}([eE][-+]?\\d{1,3})?(\\s*[A-Za-z]{3,5})?\\s*\\z"_s);
    return form.match(text).hasMatch();
}

using Spans = std::vector<TextSpan>;

/// In order, those that overlap as one.
Spans merged(Spans spans)
{
    std::sort(spans.begin(), spans.end(),
        [](const TextSpan &one, const TextSpan &other) { return one.from < other.from; });
    Spans apart;
    for (const TextSpan &span : spans) {
        if (!apart.empty() && span.from < apart.back().to)
            apart.back().to = std::max(apart.back().to, span.to);
        else
            apart.push_back(span);
    }
    return apart;
}

/// A text's digits, but for those of secrets, which are masked anyway.
class Digits {
public:
    Digits(const TextReading &reading, const Spans &secrets)
        : m_text(reading.text)
    {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const TextSpan place = reading.places[at];
            const bool isSecret = std::any_of(secrets.begin(), secrets.end(),
                [place](const TextSpan &secret) { return place.from < secret.to && secret.from < place.to; });
            if (isSecret)
                m_text[at] = QChar(0xFFFC); // no digit, no blank and no letter
        }
    }

    const QString &text() const { return m_text; }
    bool isDigitAt(qsizetype at) const { return at < m_text.size() && isDigit(m_text[at]); }

private:
    QString m_text;
};

constexpr qsizetype fewestDigits = 12; ///< of a number that is masked

/// As many digits and more, also with single blanks or hyphens between them. Longer than any id or time we
/// keep.
void addLongNumbers(const TextReading &reading, const Digits &digits, Spans &spans)
{
    const QString &text = digits.text();
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        qsizetype count = 0;
        while (digits.isDigitAt(end)
            || (count > 0 && end < text.size() && (text[end] == u' ' || text[end] == u'-')
                && digits.isDigitAt(end + 1))) {
            count += digits.isDigitAt(end) ? 1 : 0;
            ++end;
        }
        if (count >= fewestDigits)
            spans.push_back(reading.span(at, end));
        at = std::max(end, at + 1);
    }
}

/// Whether a card's digits are grouped so: dates and amounts, which have short groups among longer ones, pass
/// the check digit now and then.
bool areCardsGroups(const Spans &groups, std::size_t first, std::size_t last)
{
    constexpr qsizetype shortest = 3; // but for what is left at the end
    const auto size = [&groups](std::size_t at) { return groups[at].to - groups[at].from; };
    bool areLong = true;
    bool areAlike = true;
    for (std::size_t at = first; at <= last; ++at) {
        areLong = areLong && (at == last || size(at) >= shortest);
        areAlike = areAlike && size(at) == size(first);
    }
    return areLong || areAlike;
}

bool isCard(const QString &digits)
{
    constexpr qsizetype shortest = 13;
    if (digits.size() < shortest || !passesLuhn(digits))
        return false; // first: that takes a fraction of what its brand takes
    const CardBrand brand = cardBrand(digits);
    return brand != CardBrand::Other && isLengthOf(brand, digits.size());
}

/// Whether nothing but one or two signs stands there.
bool areSigns(QStringView between)
{
    return between.size() <= 2 && std::none_of(between.begin(), between.end(), [](QChar c) {
        return c.isLetter() || c == QChar(0xFFFC);
    });
}

/// Card numbers whose groups have other signs between them, one or two.
void addGroupedCards(const TextReading &reading, const Digits &digits, Spans &spans)
{
    constexpr qsizetype longest = 19;
    const QString &text = digits.text();
    Spans groups;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!digits.isDigitAt(at))
            continue;
        if (!groups.empty() && groups.back().to == at)
            ++groups.back().to;
        else
            groups.push_back({at, at + 1});
    }
    for (std::size_t first = 0; first < groups.size(); ++first) {
        QString number;
        for (std::size_t last = first; last < groups.size(); ++last) {
            const TextSpan group = groups[last];
            const qsizetype before = last == first ? group.from : groups[last - 1].to;
            if (!areSigns(QStringView(text).sliced(before, group.from - before)))
                break;
            number += QStringView(text).sliced(group.from, group.to - group.from);
            if (number.size() > longest)
                break;
            if (isCard(number) && areCardsGroups(groups, first, last))
                spans.push_back(reading.span(groups[first].from, group.to));
        }
    }
}

/// Most of what a list of thousands says has no such number: whether one could be there is seen in one go.
bool mayHoldNumbers(const std::vector<TextReading> &readings)
{
    return std::any_of(readings.begin(), readings.end(), [](const TextReading &reading) {
        return std::count_if(reading.text.begin(), reading.text.end(), isDigit) >= fewestDigits;
    });
}

/// Also with NUL between its parts, as mail servers are told a user and a password (RFC 4616).
bool isPlain(const QByteArray &bytes)
{
    return !bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return (c >= ' ' && c <= '~') || c == '\0';
    });
}

constexpr int fewestPacked = 12; ///< letters of a word that is unpacked

bool isPackedLetter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || isDigit(c) || u == u'+' || u == u'/'
        || u == u'_' || u == u'-';
}

/// As the expression below finds it, for a fraction of the time.
bool hasPackedWord(const QString &text)
{
    int run = 0;
    return std::any_of(text.begin(), text.end(), [&run](QChar c) {
        run = isPackedLetter(c) ? run + 1 : 0;
        return run >= fewestPacked;
    });
}

/// Words in base64 or hexadecimal digits whose text `tells` something.
template <typename Tells>
void addPacked(const TextReading &reading, Tells tells, Spans &spans)
{
    if (!hasPackedWord(reading.text))
        return;
    static const QRegularExpression word(u"[A-Za-z0-9+/_-]{%1,}={0,2}"_s.arg(fewestPacked));
    for (auto match = word.globalMatch(reading.text); match.hasNext();) {
        const auto found = match.next();
        const QByteArray bytes = found.captured().toLatin1();
        const QByteArray unpacked[] = {
            QByteArray::fromBase64(bytes, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
            QByteArray::fromBase64(bytes, QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals),
            QByteArray::fromHex(bytes)};
        const bool isTelling = std::any_of(std::begin(unpacked), std::end(unpacked),
            [&tells](const QByteArray &each) { return isPlain(each) && tells(QString::fromLatin1(each)); });
        if (isTelling)
            spans.push_back(reading.span(found.capturedStart(), found.capturedEnd()));
    }
}

} // namespace

Redaction::Redaction(QStringList secrets)
    : m_secrets(std::move(secrets))
{
}

bool Redaction::holdsSecret(const QString &text) const
{
    constexpr auto alone = SecretWritings::BesideCodes::NoLetterOrDigit;
    const auto readings = textReadings(text);
    if (!m_secrets.in(readings, alone).empty() || m_secrets.areAmongDigitsOf(readings))
        return true;
    const auto tells = [this](const QString &inner) {
        return !m_secrets.in(textReadings(inner), SecretWritings::BesideCodes::NotSought).empty();
    };
    Spans packed;
    for (const TextReading &reading : readings)
        addPacked(reading, tells, packed);
    return !packed.empty();
}

QString Redaction::text(const QString &text) const
{
    constexpr auto beside = SecretWritings::BesideCodes::NoDigit;
    const auto readings = textReadings(text);
    Spans secrets = m_secrets.in(readings, beside);
    const auto tells = [this](const QString &inner) {
        return holdsCardNumber(inner)
            || !m_secrets.in(textReadings(inner), SecretWritings::BesideCodes::NotSought).empty();
    };
    for (const TextReading &reading : readings)
        addPacked(reading, tells, secrets);
    if (secrets.empty() && (!mayHoldNumbers(readings) || isAmount(text)))
        return text;
    secrets = merged(std::move(secrets));
    Spans all = secrets;
    for (const TextReading &reading : readings) {
        const Digits digits(reading, secrets);
        addLongNumbers(reading, digits, all);
        addGroupedCards(reading, digits, all);
    }
    QString clean;
    qsizetype at = 0;
    for (const TextSpan &span : merged(std::move(all))) {
        clean += QStringView(text).sliced(at, span.from - at);
        clean += mask;
        at = span.to;
    }
    clean += QStringView(text).sliced(at);
    return clean;
}

Json Redaction::json(const Json &value, const QStringList &allowed) const
{
    // What loses all that it says has said something: emptied, it would be taken for nothing.
    const auto part = [&](const Json &inner) {
        Json clean = json(inner, allowed);
        const bool isEmptied = inner.isObject() && clean.members().empty() && !wire::isAbsent(inner);
        return isEmptied ? Json::string(mask) : clean;
    };
    switch (value.kind()) {
    case Json::Kind::Object: {
        Json clean = Json::object();
        for (const auto &[name, member] : value.members()) {
            if (allowed.contains(name))
                clean.add(name, part(member));
        }
        return clean;
    }
    case Json::Kind::Array: {
        Json clean = Json::array();
        for (const Json &item : value.items())
            clean.append(part(item));
        return clean;
    }
    case Json::Kind::String:
        return Json::string(text(value.text()).left(longestText));
    case Json::Kind::Number:
        return text(value.text()) == value.text() ? value : Json::string(mask);
    case Json::Kind::Bool:
    case Json::Kind::Null:
        return value;
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
