// SPDX-License-Identifier: GPL-3.0-or-later
#include "LocalizedText.h"

#include "DirectionMarks.h"
#include "Language.h"
#include "LocaleNames.h"
#include "TimeWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr auto momentContext = "@moment";
constexpr auto dayContext = "@day";
constexpr auto monthContext = "@month";
constexpr auto countryContext = "@country";
constexpr auto firstContext = "@first";
constexpr auto othersContext = "@others";
// What is stored beyond these was not written by us.
constexpr int deepest = 16; ///< texts within texts
constexpr qsizetype longestStored = 1024 * 1024; ///< bytes

/// Like QString::arg for all values at once, so that what looks like a place within a value stays as it is.
QString filled(const QString &sentence, const QStringList &values)
{
    QString text;
    text.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isPlace = sentence[i] == u'%' && i + 1 < sentence.size() && sentence[i + 1] >= u'1'
            && sentence[i + 1] <= u'9';
        const qsizetype place = isPlace ? sentence[i + 1].unicode() - u'1' : -1;
        if (place >= 0 && place < values.size()) {
            text += values[place];
            ++i;
        } else {
            text += sentence[i];
        }
    }
    return text;
}

qsizetype placesIn(const QByteArray &source)
{
    qsizetype most = 0;
    for (qsizetype i = 0; i + 1 < source.size(); ++i) {
        if (source[i] == '%' && source[i + 1] >= '1' && source[i + 1] <= '9')
            most = std::max(most, qsizetype(source[i + 1] - '0'));
    }
    return most;
}

/// A moment, a day, a month or a country; nothing for what is none.
std::optional<QString> namedIn(const QByteArray &context, const QByteArray &source, const QLocale &locale)
{
    if (!context.startsWith('@'))
        return std::nullopt;
    const QString text = QString::fromLatin1(source);
    if (context == countryContext)
        return countryName(text, locale);
    if (context == momentContext)
        return exactTime(QDateTime::fromString(text, Qt::ISODate), locale);
    if (context == dayContext)
        return exactDay(QDate::fromString(text, Qt::ISODate), locale);
    if (context == monthContext)
        return monthOfYear(QDate::fromString(text, Qt::ISODate), locale);
    return std::nullopt;
}

/// How long the first sentence is, in the marks of all our languages.
qsizetype firstOf(const QString &text)
{
    int quotes = 0;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        const QChar mark = text[at];
        quotes += mark == u'“' || mark == u'«' ? 1 : mark == u'”' || mark == u'»' ? -1 : 0;
        const bool isEnd = (mark == u'.' || mark == u'।') && text[at + 1] == u' ';
        const bool goesOn = at + 2 < text.size() && text[at + 2].isLower(); // it was an abbreviation
        if (quotes <= 0 && isEnd && !goesOn)
            return at + 1;
    }
    return text.size();
}

bool isOfSentences(const QByteArray &context)
{
    return context == firstContext || context == othersContext;
}

QString sentencesIn(const QByteArray &context, const QString &text)
{
    const qsizetype first = firstOf(text);
    return context == firstContext ? text.first(first) : text.sliced(first).trimmed();
}

const char *orNull(const QByteArray &text)
{
    return text.isEmpty() ? nullptr : text.constData();
}

} // namespace

LocalizedText::LocalizedText(const QString &verbatim)
{
    if (!verbatim.isEmpty())
        m_parts.append(
            Part{.context = {}, .source = verbatim.toUtf8(), .comment = {}, .count = -1, .values = {}});
}

LocalizedText LocalizedText::special(const char *context, const QString &source)
{
    LocalizedText text;
    if (!source.isEmpty())
        text.m_parts.append(
            Part{.context = context, .source = source.toLatin1(), .comment = {}, .count = -1, .values = {}});
    return text;
}

LocalizedText LocalizedText::moment(const QDateTime &at)
{
    return special(momentContext, at.toUTC().toString(Qt::ISODate)); // empty where it is none
}

LocalizedText LocalizedText::day(const QDate &date)
{
    return special(dayContext, date.toString(Qt::ISODate));
}

LocalizedText LocalizedText::month(const QDate &date)
{
    return special(monthContext, date.toString(Qt::ISODate));
}

LocalizedText LocalizedText::country(const QString &code)
{
    return special(countryContext, code);
}

LocalizedText LocalizedText::number(const QString &decimals)
{
    return special(Language::numberContext, decimals);
}

LocalizedText LocalizedText::sentences(const char *which) const
{
    LocalizedText text;
    text.m_parts.append(
        Part{.context = which, .source = "sentences", .comment = {}, .count = -1, .values = {*this}});
    return text;
}

LocalizedText LocalizedText::firstSentence() const
{
    return sentences(firstContext);
}

LocalizedText LocalizedText::otherSentences() const
{
    const LocalizedText others = sentences(othersContext);
    return others.english().isEmpty() ? LocalizedText() : others;
}

LocalizedText translatable(const char *context, const char *source, const char *comment, qint64 count)
{
    LocalizedText text;
    text.m_parts.append(LocalizedText::Part{
        .context = context, .source = source, .comment = comment, .count = count, .values = {}});
    return text;
}

LocalizedText LocalizedText::withValues(std::initializer_list<LocalizedText> values) const
{
    LocalizedText text = *this;
    auto part = text.m_parts.begin();
    for (const LocalizedText &value : values) {
        while (part != text.m_parts.end()
            && (part->context.isEmpty() || part->values.size() >= placesIn(part->source)))
            ++part;
        Q_ASSERT(part != text.m_parts.end()); // more values than places
        if (part == text.m_parts.end())
            break;
        part->values.append(value);
    }
    return text;
}

LocalizedText &LocalizedText::operator+=(const LocalizedText &more)
{
    m_parts.append(more.m_parts);
    return *this;
}

template <typename Sentence>
QString LocalizedText::spoken(const QLocale &locale, bool isRead, const Sentence &sentence) const
{
    QString text;
    for (const Part &part : m_parts) {
        if (part.context.isEmpty()) {
            text += isRead ? withoutTurns(QString::fromUtf8(part.source)) : QString::fromUtf8(part.source);
            continue;
        }
        if (const std::optional<QString> name = namedIn(part.context, part.source, locale)) {
            text += *name;
            continue;
        }
        QStringList values;
        for (const LocalizedText &value : part.values) {
            const QString said = value.spoken(locale, isRead, sentence);
            // An Arabic name must not turn an English sentence round. (Arabic ones isolate all their values.)
            const bool turns = isRead && locale.textDirection() == Qt::LeftToRight
                && std::any_of(said.begin(), said.end(), isFromRight);
            values += turns ? isolated(said) : said;
        }
        if (isOfSentences(part.context))
            text += sentencesIn(part.context, values.value(0));
        else
            text += filled(sentence(part), values);
    }
    return text;
}

/// About how long its English is; no more than `most`. A text of few bytes may come to more than fits into
/// memory.
qsizetype LocalizedText::lengthUpTo(qsizetype most) const
{
    qsizetype length = 0;
    for (const Part &part : m_parts) {
        length += part.source.size(); // its places count as text, too: more than it comes to
        for (qsizetype value = 0; value < part.values.size() && length < most; ++value) {
            const QByteArray place = '%' + QByteArray::number(value + 1);
            const qsizetype times = std::max<qsizetype>(part.source.count(place), 1);
            length += std::min(times * part.values[value].lengthUpTo(most), most);
        }
        if (length >= most)
            return most;
    }
    return length;
}

QString LocalizedText::toString() const
{
    return spoken(QLocale(), true, [](const Part &part) {
        return Language::inCurrent(part.context, part.source, orNull(part.comment), part.count);
    });
}

QString LocalizedText::english() const
{
    return spoken(QLocale::c(), false, [](const Part &part) {
        return Language::inEnglish(part.context, part.source, orNull(part.comment), part.count);
    });
}

QString LocalizedText::in(const QString &languageCode) const
{
    return spoken(Language::localeOf(languageCode), true, [&languageCode](const Part &part) {
        return Language::inLanguage(
            languageCode, part.context, part.source, orNull(part.comment), part.count);
    });
}

namespace {

bool isDecimals(const QByteArray &text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-'; });
}

QByteArray bytes(const QJsonValue &value)
{
    return value.toString().toUtf8();
}

} // namespace

QByteArray LocalizedText::toStored() const
{
    const bool isVerbatim =
        std::all_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.context.isEmpty(); });
    if (isVerbatim)
        return {};
    const auto array = [](const auto &self, const LocalizedText &text) -> QJsonArray {
        QJsonArray parts;
        for (const Part &part : text.m_parts) {
            if (part.context.isEmpty()) {
                parts.append(QString::fromUtf8(part.source));
                continue;
            }
            QJsonObject object{{u"context"_s, QString::fromUtf8(part.context)},
                {u"source"_s, QString::fromUtf8(part.source)}};
            if (!part.comment.isEmpty())
                object.insert(u"comment"_s, QString::fromUtf8(part.comment));
            if (part.count >= 0)
                object.insert(u"count"_s, QString::number(part.count));
            QJsonArray values;
            for (const LocalizedText &value : part.values)
                values.append(self(self, value));
            if (!values.isEmpty())
                object.insert(u"values"_s, values);
            parts.append(object);
        }
        return parts;
    };
    return QJsonDocument(array(array, *this)).toJson(QJsonDocument::Compact);
}

LocalizedText LocalizedText::fromStored(const QByteArray &stored, const QString &english)
{
    if (stored.isEmpty() || stored.size() > longestStored)
        return english;
    // Values may stand in several places of several texts: a short text can come to any length.
    const qsizetype most = 8 * english.size() + 1000;
    const auto read = [](const auto &self, const QJsonArray &parts,
                          int depth) -> std::optional<LocalizedText> {
        LocalizedText text;
        if (depth > deepest)
            return std::nullopt;
        for (const QJsonValue &each : parts) {
            if (each.isString()) {
                text += LocalizedText(each.toString());
                continue;
            }
            const QJsonObject object = each.toObject();
            Part part{.context = bytes(object[u"context"]),
                .source = bytes(object[u"source"]),
                .comment = bytes(object[u"comment"]),
                .count = -1,
                .values = {}};
            const bool isNumber = part.context == Language::numberContext;
            if (part.context.isEmpty() || part.source.isEmpty() || (isNumber && !isDecimals(part.source)))
                return std::nullopt;
            if (object.contains(u"count"))
                part.count = object[u"count"].toString().toLongLong();
            const QJsonArray values = object[u"values"].toArray();
            for (const QJsonValue &value : values) {
                const std::optional<LocalizedText> inner = self(self, value.toArray(), depth + 1);
                if (!inner)
                    return std::nullopt;
                part.values.append(*inner);
            }
            text.m_parts.append(part);
        }
        return text;
    };
    const std::optional<LocalizedText> text = read(read, QJsonDocument::fromJson(stored).array(), 0);
    // What was changed or written by another version says less than the words beside it.
    return text && text->lengthUpTo(most) < most && text->english() == english ? *text
                                                                               : LocalizedText(english);
}

LocalizedText listed(const QList<LocalizedText> &texts)
{
    if (texts.size() < 2)
        return texts.value(0);
    const qsizetype half = texts.size() / 2; // so that a long list is not as deep as it is long
    return translatable("List", "%1, %2", "two things, two lists, or one of each")
        .arg(listed(texts.first(half)), listed(texts.sliced(half)));
}

} // namespace counterfoil
