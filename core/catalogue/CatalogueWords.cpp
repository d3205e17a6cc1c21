// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueWords.h"

#include "ledger/SearchText.h"

#include <QChar>

#include <algorithm>

namespace counterfoil::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 40;
constexpr qsizetype mostWords = 200; // of a record
constexpr qsizetype mostTyped = 8;
constexpr qsizetype longestTyped = 200;
constexpr qsizetype longestRun = 12; // of letters that are words by themselves
constexpr char32_t tatweel = 0x0640; // stretches an Arabic word and says nothing

enum class Sort { Sign, Letter, Digit, Syllable };

Sort sortOf(char32_t letter, Sort before)
{
    switch (QChar::category(letter)) {
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return Sort::Digit;
    case QChar::Mark_SpacingCombining: // vowels of Indic scripts belong to what stands before them
    case QChar::Mark_Enclosing:
    case QChar::Mark_NonSpacing:
        return before;
    default:
        break;
    }
    if (!QChar::isLetter(letter))
        return Sort::Sign;
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return Sort::Syllable;
    default:
        return Sort::Letter;
    }
}

struct Run {
    QString text;
    bool isOfSyllables = false;
};

QList<Run> runsOf(const QString &text)
{
    QList<Run> runs;
    Sort before = Sort::Sign;
    for (const char32_t letter : searching::folded(text).toUcs4()) {
        if (letter == tatweel)
            continue;
        const Sort sort = sortOf(letter, before);
        if (sort != Sort::Sign) {
            if (sort != before || runs.isEmpty())
                runs.append({{}, sort == Sort::Syllable});
            runs.last().text += QString::fromUcs4(&letter, 1);
        }
        before = sort;
    }
    return runs;
}

QString cut(const QString &word, qsizetype most)
{
    qsizetype end = std::min(word.size(), most);
    if (end < word.size() && word[end].isLowSurrogate())
        --end;
    return word.left(end);
}

} // namespace

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const Run &run : runsOf(text)) {
        if (!run.isOfSyllables) {
            words << cut(run.text, longestWord);
            continue;
        }
        for (qsizetype at = 0; at < run.text.size(); ++at) {
            if (!run.text[at].isLowSurrogate())
                words << cut(run.text.sliced(at), longestRun);
        }
    }
    return words;
}

QString indexText(const QStringList &texts)
{
    QStringList words;
    for (const QString &text : texts)
        words << wordsOf(text);
    words.removeDuplicates();
    return words.mid(0, mostWords).join(u' ');
}

QStringList typedWords(const QString &typed)
{
    QStringList words;
    for (const Run &run : runsOf(typed.left(longestTyped))) {
        const QString word = cut(run.text, run.isOfSyllables ? longestRun : longestWord);
        if (!words.contains(word) && words.size() < mostTyped)
            words << word;
    }
    return words;
}

QString matchExpression(const QStringList &typedWords)
{
    QStringList quoted;
    for (const QString &word : typedWords)
        quoted << u'"' + word + u"\"*"_s; // nothing in a word means anything to the index
    return quoted.join(u" AND "_s);
}

bool hasAll(const QString &indexText, const QStringList &typedWords)
{
    const QString text = u' ' + indexText;
    return std::all_of(typedWords.begin(), typedWords.end(),
        [&text](const QString &word) { return text.contains(QString(u' ' + word)); });
}

QString numberKey(const QString &number)
{
    return searching::folded(number);
}

} // namespace counterfoil::catalogue
