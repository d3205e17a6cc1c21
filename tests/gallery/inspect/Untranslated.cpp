// SPDX-License-Identifier: GPL-3.0-or-later
// English in a window that speaks the pseudo-language, whose own texts have no letter of English at all
// (PseudoLanguage): something went past the translators.
#include "Inspection.h"
#include "Things.h"
#include "Words.h"
#include "money/Currency.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar opening = u'⟦';
constexpr QChar closing = u'⟧';

/// What stands outside of all brackets. (Of a text that was cut one of them is missing.)
QString outside(const QString &text)
{
    int depth = 0;
    int least = 0;
    for (const QChar sign : text) {
        depth += sign == opening ? 1 : sign == closing ? -1 : 0;
        least = std::min(least, depth);
    }
    depth = -least;
    QString rest;
    for (const QChar sign : text) {
        depth += sign == opening ? 1 : sign == closing ? -1 : 0;
        if (depth == 0)
            rest += sign == closing ? u' ' : sign;
    }
    return rest;
}

/// What has a form of its own: addresses, paths and codes with a sign in them; our references; the gateway's
/// numbers; a coin’s addresses; marks of rich text; places of templates. And names, the longest first.
QRegularExpression known(QStringList names)
{
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    names.removeAll(QString());
    for (QString &name : names)
        name = QRegularExpression::escape(name);
    return QRegularExpression(
        u"</?[a-z]+>|\\{[a-z-]+\\}|\\b[A-Za-z0-9]{20,}|\\S*[/@_]\\S*|\\bCF-\\S+|\\b[0-9A-F]{4}-[0-9A-F-]+|\\b[\\w-]+(\\.[\\w-]+)+|(?<!\\w)(%1)(?!\\w)"_s
            .arg(names.isEmpty() ? u"(?!)"_s : names.join(u'|')),
        QRegularExpression::UseUnicodePropertiesOption);
}

QString englishIn(const QString &text, const QRegularExpression &known)
{
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    QString rest = outside(QString(text).remove(QChar(0x200b))); // where a long word may be broken
    if (!rest.contains(word))
        return {};
    auto words = word.globalMatch(rest.remove(known));
    while (words.hasNext()) {
        const QString found = words.next().captured();
        if (!Currency::find(QStringView(found)))
            return found;
    }
    return {};
}

} // namespace

std::vector<Flaw> findUntranslated(QWidget *window, const QStringList &names)
{
    const QRegularExpression isKnown = known(names);
    std::vector<Flaw> found;
    things::eachText(window, [&](const QWidget *widget, const QString &text) {
        if (const QString english = englishIn(text, isKnown); !english.isEmpty())
            found.push_back(
                {Flaw::Kind::Untranslated, u"%1: “%2” in “%3”"_s.arg(things::nameOf(widget), english, text)});
    });
    return found;
}

} // namespace counterfoil::gallery
