// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecretWritings.h"

#include "base/SecretText.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

bool isDate(const QString &text)
{
    return text.size() == 10 && text[4] == u'-' && text[7] == u'-' && isNumber(QStringView(text).left(4))
        && isNumber(QStringView(text).sliced(5, 2)) && isNumber(QStringView(text).sliced(8));
}

QString joined(QStringView first, QStringView second, QStringView third, QStringView between)
{
    QString text;
    text.reserve(16); // once: what it grew out of could not be overwritten
    text.append(first).append(between).append(second).append(between).append(third);
    return text;
}

QStringList otherDates(const QString &date)
{
    const QStringView year = QStringView(date).left(4);
    const QStringView month = QStringView(date).sliced(5, 2);
    const QStringView day = QStringView(date).sliced(8);
    QStringList dates;
    for (const QStringView between :
        {QStringView(u"-"), QStringView(u"."), QStringView(u"/"), QStringView(u" "), QStringView(u"")}) {
        dates << joined(year, month, day, between) << joined(day, month, year, between)
              << joined(month, day, year, between);
    }
    return dates;
}

QStringList packed(const QString &secret)
{
    QByteArray plain = secret.toUtf8();
    QStringList writings;
    const auto keep = [&writings](QByteArray writing) {
        writings << QString::fromLatin1(writing);
        SecretText::wipe(writing);
    };
    keep(plain.toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals));
    keep(plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    keep(plain.toHex());
    SecretText::wipe(plain);
    return writings;
}

/// Calls `found` with each place where it stands.
template <typename Found>
void eachPlace(const QString &text, const QString &secret, Found found)
{
    qsizetype at = text.indexOf(secret, 0, Qt::CaseInsensitive);
    while (at >= 0) {
        const qsizetype next = found(at) ? at + secret.size() : at + 1;
        at = text.indexOf(secret, next, Qt::CaseInsensitive);
    }
}

template <typename IsPartOfIt>
bool standsAlone(const QString &text, qsizetype from, qsizetype to, IsPartOfIt isPart)
{
    return (from == 0 || !isPart(text[from - 1])) && (to == text.size() || !isPart(text[to]));
}

/// Where the number that begins there ends; -1: none does.
qsizetype endOfNumber(const QString &text, qsizetype at, const QString &number)
{
    constexpr int mostBetween = 2;
    qsizetype done = 0;
    int between = 0;
    for (; at < text.size() && done < number.size(); ++at) {
        const QChar c = text[at];
        if (c == number[done]) {
            ++done;
            between = 0;
        } else if (done == 0 || isDigit(c) || c.isLetter() || ++between > mostBetween) {
            return -1;
        }
    }
    return done == number.size() ? at : -1;
}

} // namespace

SecretWritings::SecretWritings(QStringList secrets)
{
    constexpr qsizetype longestCode = 4;
    constexpr qsizetype shortestNumber = 12;
    constexpr qsizetype shortestPacked = 8; // less of it may stand in anything by chance
    secrets.removeAll(QString());
    for (QString &secret : secrets) {
        if (secret.size() >= shortestPacked)
            m_texts << packed(secret);
        if (isDate(secret))
            m_dates << otherDates(secret);
        if (isNumber(secret) && secret.size() <= longestCode)
            m_codes << std::move(secret);
        else if (isNumber(secret) && secret.size() >= shortestNumber)
            m_numbers << std::move(secret);
        else
            m_texts << std::move(secret);
    }
}

SecretWritings::~SecretWritings()
{
    for (QStringList *list : {&m_codes, &m_numbers, &m_dates, &m_texts}) {
        for (QString &secret : *list)
            SecretText::wipe(secret);
    }
}

std::vector<TextSpan> SecretWritings::in(const std::vector<TextReading> &readings, BesideCodes beside) const
{
    std::vector<TextSpan> spans;
    const auto isPartOfCode = [beside](QChar c) {
        return beside == BesideCodes::NoDigit ? isDigit(c) : c.isLetterOrNumber();
    };
    for (const TextReading &reading : readings) {
        const QString &text = reading.text;
        const auto look = [&](const QStringList &secrets, const auto &isPart) {
            for (const QString &secret : secrets) {
                eachPlace(text, secret, [&](qsizetype at) {
                    const qsizetype end = at + secret.size();
                    const bool isIt = standsAlone(text, at, end, isPart);
                    if (isIt)
                        spans.push_back(reading.span(at, end));
                    return isIt;
                });
            }
        };
        if (beside != BesideCodes::NotSought)
            look(m_codes, isPartOfCode);
        look(m_dates, isDigit);
        look(m_texts, [](QChar) { return false; });
        for (const QString &number : m_numbers) {
            qsizetype next = 0;
            for (qsizetype at = 0; at < text.size(); at = next) {
                const qsizetype end = endOfNumber(text, at, number);
                if (end > at)
                    spans.push_back(reading.span(at, end));
                next = end > at ? end : at + 1;
            }
        }
    }
    return spans;
}

bool SecretWritings::areAmongDigitsOf(const std::vector<TextReading> &readings) const
{
    return !m_numbers.isEmpty()
        && std::any_of(readings.begin(), readings.end(), [this](const TextReading &reading) {
               const QString digits = digitsOf(reading.text);
               return std::any_of(m_numbers.begin(), m_numbers.end(),
                   [&digits](const QString &number) { return digits.contains(number); });
           });
}

} // namespace counterfoil
