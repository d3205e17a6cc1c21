// SPDX-License-Identifier: GPL-3.0-or-later
#include "Interpreter.h"

#include "PseudoLanguage.h"
#include "base/Language.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

/// Without what is not seen: mnemonics and the marks about values.
QString bare(QString text)
{
    return text.remove(u'&').remove(QChar(0x200f)).remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// Anything may stand in its places.
bool fits(const QString &shown, const QString &given, Interpreter::Extent extent)
{
    static const QRegularExpression place(u"\\\\%L?[1-9n]"_s);
    QString pattern = QRegularExpression::escape(bare(given)).replace(place, u".*"_s);
    if (extent == Interpreter::Extent::Whole)
        pattern = QRegularExpression::anchoredPattern(pattern);
    const auto found =
        QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).match(shown);
    return found.hasMatch() && found.capturedStart() == 0;
}

std::unique_ptr<QTranslator> speaker(const QString &code)
{
    if (code == Interpreter::pseudo) {
        // Dates and names of countries in letters of another script: English ones would be seen.
        QLocale::setDefault(Language::localeOf(u"ar"_s));
        return std::make_unique<PseudoLanguage>();
    }
    auto language = std::make_unique<Language>();
    language->speak(code);
    return language;
}

} // namespace

QStringList Interpreter::spoken()
{
    return Language::offered() << pseudo.toString();
}

Interpreter::Interpreter(const QString &code)
    : m_code(code)
    , m_language(speaker(code))
{
    QCoreApplication::installTranslator(this);
}

bool Interpreter::says(const QString &shown, const QString &english, Extent extent) const
{
    const QString plain = bare(shown);
    if (extent == Extent::Whole ? plain == english : plain.startsWith(english))
        return true;
    const std::lock_guard guard(m_guard);
    if (extent == Extent::Whole) {
        const QStringList given = m_given.values(english);
        return std::ranges::any_of(
            given, [&](const QString &each) { return fits(plain, each, Extent::Whole); });
    }
    for (auto each = m_given.cbegin(); each != m_given.cend(); ++each) {
        if (each.key().startsWith(english) && fits(plain, each.value(), extent))
            return true;
    }
    return false;
}

QString Interpreter::translate(const char *context, const char *source, const char *comment, int count) const
{
    const QString given = m_language->translate(context, source, comment, count);
    if (!given.isEmpty()) {
        const QString english = bare(QString::fromUtf8(source));
        const std::lock_guard guard(m_guard);
        if (!m_given.contains(english, given))
            m_given.insert(english, given);
    }
    return given;
}

} // namespace counterfoil::gallery
