// SPDX-License-Identifier: GPL-3.0-or-later
// Words that are for programs, and numbers that disagree with what they count: in all that is shown, and in
// all that a screen reader or a tool tip says.
#include "Inspection.h"
#include "Things.h"
#include "Words.h"
#include "money/Currency.h"

#include <QRegularExpression>

#include <array>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

/// What is a name to people as well: addresses, paths, our numbers and the gateway's.
QString withoutNames(QString text)
{
    static const QRegularExpression names(
        u"\\S*[/@]\\S*|\\bCF-\\S+|\\b[0-9A-F]{4}-[0-9A-F-]+|\\b(DPAY|JPEG|STARTTLS|CUPS|BITCOIN|ETHEREUM)\\b"_s);
    return text.remove(names);
}

QString firstIn(const QString &text, const QRegularExpression &wanted)
{
    const auto found = wanted.match(text);
    return found.hasMatch() ? found.captured() : QString();
}

/// "PAID", "CREATED"; not "USDT" nor "PCI DSS".
QString capitals(const QString &text)
{
    static const QRegularExpression wanted(u"\\b[A-Z]{4,}\\b"_s);
    auto all = wanted.globalMatch(text);
    while (all.hasNext()) {
        const QString word = all.next().captured();
        if (!Currency::find(QStringView(word)))
            return word;
    }
    return {};
}

QString rawIn(const QString &text)
{
    static const QRegularExpression snake(u"\\b[A-Za-z]+_[A-Za-z][A-Za-z0-9_]*"_s);
    static const QRegularExpression code(u"\\b[a-z]{3,}:[a-z]{3,}\\b"_s);
    // "1 sales"; verbs end so as well.
    static const QRegularExpression many(
        u"(?<![\\d.,])1 (?!was\\b|is\\b|has\\b|does\\b|needs\\b|names\\b|agrees\\b|differs\\b)[a-z]+[^su\\W]s\\b"_s);
    const QString words = withoutNames(text);
    for (const QString &found : std::array<QString, 4>{
             firstIn(words, snake), firstIn(words, code), firstIn(words, many), capitals(words)}) {
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

std::vector<Flaw> findRaw(QWidget *window)
{
    std::vector<Flaw> found;
    things::eachText(window, [&found](const QWidget *widget, const QString &text) {
        if (const QString raw = rawIn(text); !raw.isEmpty())
            found.push_back({Flaw::Kind::Raw, u"%1: “%2” in “%3”"_s.arg(things::nameOf(widget), raw, text)});
    });
    return found;
}

} // namespace counterfoil::gallery
