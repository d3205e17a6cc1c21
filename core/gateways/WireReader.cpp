// SPDX-License-Identifier: GPL-3.0-or-later
#include "WireReader.h"

#include "base/Entities.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace counterfoil::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAmount = 40;

bool isFalse(const Json &value)
{
    return value.kind() == Json::Kind::Bool && !value.isTrue();
}

Moment unreadable()
{
    return {.kind = Moment::Kind::Unreadable};
}

// In seconds: from 1973 to 2286.
constexpr qint64 firstSecond = 100'000'000;
constexpr qint64 lastSecond = 10'000'000'000;

Moment sinceEpoch(qint64 number)
{
    // In seconds or in milliseconds. 20230412 and 20230412190948 are neither.
    constexpr qint64 first = firstSecond;
    constexpr qint64 last = lastSecond;
    const bool isSeconds = number >= first && number < last;
    if (!isSeconds && (number < first * 1000 || number >= last * 1000))
        return unreadable();
    const qint64 milliseconds = isSeconds ? number * 1000 : number;
    return {.kind = Moment::Kind::Known,
        .at = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC),
        .hasZone = true};
}

/// "Z", "+02:00", "+0200", "-03", "UTC": in seconds east of Greenwich; nothing where it is none.
std::optional<int> offsetIn(const QString &zone)
{
    if (zone == u"Z" || zone == u"UTC" || zone == u"GMT")
        return 0;
    const bool isWest = zone.startsWith(u'-');
    const QString digits = zone.sliced(1).remove(u':').leftJustified(4, u'0');
    const int hours = digits.left(2).toInt();
    const int minutes = digits.sliced(2).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    const int seconds = (hours * 60 + minutes) * 60;
    return isWest ? -seconds : seconds;
}

Moment momentIn(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(\\d{4})[-/.](\\d{2})[-/.](\\d{2})(?:[T ]+(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?"
        "\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return unreadable();
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    if (number(1) == 0 && number(2) == 0 && number(3) == 0) // MySQL's way to say "never"
        return {};
    const QDate day(number(1), number(2), number(3));
    const int milliseconds = match.captured(7).leftJustified(3, u'0').left(3).toInt();
    const QTime time(number(4), number(5), number(6), milliseconds);
    if (!day.isValid() || !time.isValid())
        return unreadable();
    const QDateTime at(day, time, Qt::UTC);
    if (at.toSecsSinceEpoch() < firstSecond
        || at.toSecsSinceEpoch() >= lastSecond) // what programs write for "none"
        return unreadable();
    const QString zone = match.captured(8).toUpper();
    if (zone.isEmpty())
        return {.kind = Moment::Kind::Known, .at = at};
    const auto offset = offsetIn(zone);
    if (!offset)
        return unreadable();
    return {.kind = Moment::Kind::Known, .at = at.addSecs(-*offset), .hasZone = true};
}

constexpr int deepestWords = 4;
constexpr std::size_t mostWords = 5; ///< of a list or object

QString remarkIn(const Json &answer, int depth);

/// All texts in a value, those of an object with the names that they are about.
QString wordsIn(const Json &value, int depth)
{
    constexpr qsizetype longest = 4096;
    if (value.isString())
        return text(Json::string(value.text().left(longest)));
    if (depth > deepestWords)
        return {};
    if (const QString words = value.isObject() ? remarkIn(value, depth) : QString(); !words.isEmpty())
        return words;
    QStringList words;
    for (std::size_t at = 0; at < std::min(value.items().size(), mostWords); ++at)
        words << wordsIn(value.items()[at], depth + 1);
    for (std::size_t at = 0; at < std::min(value.members().size(), mostWords); ++at) {
        const auto &[name, member] = value.members()[at];
        const bool isNumber = name.endsWith(u"code"_s, Qt::CaseInsensitive);
        const QString about = isNumber ? QString() : wordsIn(member, depth + 1);
        words << (about.isEmpty() ? QString() : QString(name.left(longest) + u": " + about));
    }
    words.removeAll(QString());
    return words.join(u' ');
}

QString remarkIn(const Json &answer, int depth)
{
    constexpr std::array<QStringView, 11> names{u"errorMessage", u"error_message", u"error_description",
        u"message", u"msg", u"detail", u"details", u"title", u"reason", u"errors", u"error"};
    if (!answer.isObject())
        return wordsIn(answer, depth + 1);
    for (const QStringView name : names) {
        if (const QString words = wordsIn(answer[name], depth + 1); !words.isEmpty())
            return words;
    }
    // What only holds more of the answer is looked through by the same names.
    const Json &data = answer[u"data"];
    return data.isObject() && depth < deepestWords ? remarkIn(data, depth + 1) : QString();
}

} // namespace

bool isAbsent(const Json &value)
{
    switch (value.kind()) {
    case Json::Kind::Null:
        return true;
    case Json::Kind::Bool:
        return isFalse(value);
    case Json::Kind::Number:
        return false;
    case Json::Kind::String:
        return statesNothing(value.text());
    case Json::Kind::Array:
        return std::all_of(value.items().begin(), value.items().end(), isAbsent);
    case Json::Kind::Object:
        return std::all_of(value.members().begin(), value.members().end(),
            [](const Json::Member &member) { return isAbsent(member.second); });
    }
    Q_UNREACHABLE();
}

QString text(const Json &value)
{
    return isAbsent(value) ? QString() : withoutEntities(value.text()).trimmed();
}

QString remark(const Json &answer)
{
    return remarkIn(answer, 0);
}

QString id(const Json &value)
{
    if (isAbsent(value))
        return {};
    const QString written = value.text().trimmed();
    if (!value.isNumber())
        return written;
    const auto number = Decimal::parse(written);
    const auto whole = number ? number->units(0) : std::nullopt;
    return whole ? QString::number(*whole) : written;
}

std::optional<qint64> integer(const Json &value)
{
    if (!value.isNumber() && !value.isString())
        return std::nullopt;
    const auto number = Decimal::parse(value.text().trimmed());
    return number ? number->units(0) : std::nullopt;
}

Flag flag(const Json &value)
{
    constexpr std::array<QStringView, 5> yes{u"true", u"yes", u"y", u"on", u"t"};
    constexpr std::array<QStringView, 5> no{u"false", u"no", u"n", u"off", u"f"};
    const QString text = value.text().trimmed();
    const auto is = [&text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
    if (value.isTrue() || integer(value) == 1 || std::any_of(yes.begin(), yes.end(), is))
        return Flag::Yes;
    if (isAbsent(value) || integer(value) == 0 || std::any_of(no.begin(), no.end(), is))
        return Flag::No;
    return Flag::Unreadable;
}

bool isTrue(const Json &value)
{
    return flag(value) == Flag::Yes;
}

StatedAmount amount(const Json &value)
{
    return StatedAmount::read(amountText(value));
}

QString amountText(const Json &value)
{
    if (isAbsent(value))
        return {};
    const QString written = value.text().trimmed();
    if (written.isEmpty()) // true, or a structure
        return u"?"_s;
    if (written.size() <= longestAmount)
        return written;
    // A double written out to its last digit is as good with 20 of them. Any other text would be another
    // number when it is cut.
    constexpr qsizetype enough = 20;
    const auto number = Decimal::parse(written);
    const QString shorter = number ? number->rounded(enough).text() : QString();
    const bool fits = number && shorter.size() <= longestAmount;
    return fits ? shorter : written.left(longestAmount - 1) + u'…';
}

QString unreadableMember(QStringView what)
{
    return u"unreadable:" + what.toString();
}

QString link(const Json &value)
{
    const QString written = id(value);
    return written == u"#" || written.compare(u"about:blank", Qt::CaseInsensitive) == 0 ? QString() : written;
}

std::optional<std::vector<Json>> items(const Json &value)
{
    if (value.isArray())
        return value.items();
    std::vector<Json> values;
    // An object whose members are no numbers holds something else, also where all of that is empty.
    if (!value.isObject() && isAbsent(value))
        return values;
    const auto &members = value.members();
    const bool isNumbered =
        value.isObject() && std::all_of(members.begin(), members.end(), [](const Json::Member &member) {
            bool good = false;
            member.first.toUInt(&good);
            return good;
        });
    if (!isNumbered)
        return std::nullopt;
    for (const auto &[number, item] : members)
        values.push_back(item);
    return values;
}

QString currencyCode(const Json &value)
{
    constexpr qsizetype longest = 10;
    const QString written = isAbsent(value) ? QString() : value.text().trimmed();
    const QString told = written.isEmpty() && !isAbsent(value) ? untoldCurrency.toString() : written;
    const auto known = statedCurrency(told);
    return known ? known->code() : told.toUpper().left(longest);
}

QString code(QStringView text)
{
    return text.trimmed().toString().toLower();
}

bool isSameCode(QStringView one, QStringView other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

Moment moment(const Json &value)
{
    if (isAbsent(value))
        return {};
    if (const auto number = integer(value))
        return *number == 0 ? Moment() : sinceEpoch(*number);
    if (value.isNumber() || value.isString()) {
        if (const auto number = Decimal::parse(value.text().trimmed())) { // 1681326588.123
            const auto milliseconds = number->rounded(13).units(3);
            return milliseconds ? sinceEpoch(*milliseconds) : unreadable();
        }
        return momentIn(value.text().trimmed());
    }
    return unreadable();
}

} // namespace counterfoil::wire
