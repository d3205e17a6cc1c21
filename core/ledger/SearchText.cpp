// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchText.h"

#include "SearchSample.h"
#include "invoices/SoldTo.h"

#include <QChar>

#include <algorithm>

namespace counterfoil::searching {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t wordBegins = u'\x01';
constexpr qsizetype longestValue = 300;
constexpr int longestTyped = 200;
constexpr qsizetype mostWords = 8;
constexpr qsizetype mostValues = 200;

bool isLetter(char32_t letter)
{
    return QChar::isLetterOrNumber(letter);
}

/// Scripts that write no blanks between words.
bool isWordByItself(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// What nobody sees or types: accents and vowel points, direction marks, control characters (but those that
/// are blanks). Among them is our own mark of a word's beginning.
bool isUnseen(QChar letter)
{
    const QChar::Category category = letter.category();
    return category == QChar::Mark_NonSpacing || category == QChar::Other_Format
        || (category == QChar::Other_Control && !letter.isSpace());
}

/// Letters whose accent Unicode takes for a part of them, and digits of other scripts.
QChar plainLetter(QChar letter)
{
    if (letter.category() == QChar::Number_DecimalDigit && letter.digitValue() >= 0)
        return QChar(static_cast<char16_t>(u'0' + letter.digitValue()));
    switch (letter.unicode()) {
    case u'ı':
        return u'i';
    case u'ł':
    case u'Ł':
        return u'l';
    case u'ø':
    case u'Ø':
        return u'o';
    case u'đ':
    case u'Đ':
        return u'd';
    default:
        return letter;
    }
}

/// With a mark before each beginning of a word. `inside`: the text may begin in the middle of one.
QString marked(const QString &text, bool inside)
{
    QString with;
    with.reserve(text.size() * 5 / 4);
    char32_t before = inside ? U'x' : U' ';
    for (const char32_t letter : text.toUcs4()) {
        if (isLetter(letter)
            && (!isLetter(before) || (isWordByItself(letter) && !(inside && with.isEmpty()))))
            with += wordBegins;
        with += QString::fromUcs4(&letter, 1);
        before = letter;
    }
    return with;
}

constexpr int letterBits = 21;

bool divides(char32_t letter)
{
    return letter == U' ' || letter == U'\n';
}

/// The entries of all three letters in a row.
void addRuns(const std::vector<char32_t> &letters, std::vector<Entry> *entries)
{
    for (std::size_t i = 0; i + 3 <= letters.size(); ++i) {
        if (!divides(letters[i]) && !divides(letters[i + 1]) && !divides(letters[i + 2]))
            entries->push_back((Entry(letters[i]) << 2 * letterBits) | (Entry(letters[i + 1]) << letterBits)
                | Entry(letters[i + 2]));
    }
}

constexpr int joinBits = 15;
constexpr Entry isJoin = Entry(1) << 63;

/// The entries of all four letters in a row with a sign among them. (Letters that do not fit into an entry
/// are in none of them, here and in what is looked for alike.)
void addJoins(const std::vector<char32_t> &letters, std::vector<Entry> *entries)
{
    const auto fits = [](char32_t letter) { return letter < (1U << joinBits) && !divides(letter); };
    for (std::size_t i = 0; i + 4 <= letters.size(); ++i) {
        const auto first = letters.begin() + static_cast<std::ptrdiff_t>(i);
        const auto end = first + 4;
        if (!std::all_of(first, end, fits) || std::all_of(first, end, isLetter))
            continue;
        Entry entry = 0;
        for (auto letter = first; letter != end; ++letter)
            entry = (entry << joinBits) | Entry(*letter);
        entries->push_back(entry | isJoin);
    }
}

void keepOneOfEach(std::vector<Entry> *entries)
{
    std::sort(entries->begin(), entries->end());
    entries->erase(std::unique(entries->begin(), entries->end()), entries->end());
}

/// So that the index's reader of words takes it for one word, and for no other.
void write(Entry entry, QString *to)
{
    const int bits = (entry & isJoin) != 0 ? joinBits : letterBits;
    for (int shift = (entry & isJoin) != 0 ? 3 * bits : 2 * bits; shift >= 0; shift -= bits) {
        const auto letter = static_cast<char32_t>((entry >> shift) & ((Entry(1) << bits) - 1));
        if (letter == 0)
            continue;
        if (letter < 128 && !isLetter(letter))
            *to += QChar(static_cast<char16_t>(0xE000 + letter)); // else it would divide words there
        else if (QChar::requiresSurrogates(letter))
            *to += QString::fromUcs4(&letter, 1);
        else
            *to += QChar(static_cast<char16_t>(letter));
    }
}

/// How the number may have been meant: the last mark divides the fraction, or all of them are for the eye.
QStringList spellings(const QString &word)
{
    QStringList all{word};
    const auto isMark = [](QChar letter) { return letter == u'.' || letter == u',' || letter == u'\''; };
    const bool isNumber = std::all_of(
        word.begin(), word.end(), [&isMark](QChar letter) { return letter.isDigit() || isMark(letter); });
    const auto last = std::find_if(word.rbegin(), word.rend(), isMark);
    if (!isNumber || last == word.rend() || !word.front().isDigit())
        return all;
    const auto point = std::distance(last, word.rend()) - 1;
    QString whole = word.left(point);
    whole.removeIf(isMark);
    const QString rest = word.sliced(point + 1);
    QStringList others{whole + u'.' + rest};
    if (rest.isEmpty() || rest.size() >= 3) // no fraction, but a group of three
        others << whole + rest;
    for (const QString &spelling : others) {
        if (!all.contains(spelling))
            all << spelling;
    }
    return all;
}

/// As it stands in the sale's text: a short one must begin a word there.
QString asKept(const QString &word)
{
    const QList<uint> letters = word.toUcs4();
    return marked(word, letters.size() >= 3 || !isLetter(letters.front()));
}

/// What the index has of all texts that hold the word.
std::vector<Entry> entriesOfWord(const QString &kept)
{
    std::vector<char32_t> letters;
    for (const char32_t letter : kept.toUcs4()) {
        if (letter != wordBegins)
            letters.push_back(letter);
    }
    std::vector<Entry> entries;
    addJoins(letters, &entries);
    if (letters.size() >= 3)
        addRuns(letters, &entries);
    else if (letters.size() == 2 && isLetter(letters[0]))
        entries.push_back((Entry(letters[0]) << letterBits) | Entry(letters[1]));
    else
        entries.push_back(Entry(letters[0]));
    keepOneOfEach(&entries);
    return entries;
}

QString expressionOf(const std::vector<Entry> &entries)
{
    QStringList quoted;
    for (const Entry entry : entries) {
        QString text;
        write(entry, &text);
        quoted << u'"' + text + u'"';
    }
    return u'(' + quoted.join(u" AND "_s) + u')';
}

void addValues(const Json &json, QStringList *values)
{
    if (values->size() >= mostValues)
        return;
    for (const auto &[name, value] : json.members())
        addValues(value, values);
    for (const Json &item : json.items())
        addValues(item, values);
    const QString value = json.text();
    if (!value.isEmpty() && !value.startsWith(u"http://"_s) && !value.startsWith(u"https://"_s)
        && !values->contains(value))
        values->append(value);
}

} // namespace

QString folded(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar letter) { return isUnseen(letter); });
    for (QChar &letter : letters)
        letter = plainLetter(letter);
    letters.replace(u"ß"_s, u"ss"_s, Qt::CaseInsensitive);
    return letters.toCaseFolded().normalized(QString::NormalizationForm_C).simplified();
}

QString textOf(const Invoice &invoice)
{
    QStringList values{invoice.reference, invoice.email, invoice.customerName, invoice.description,
        invoice.amount.decimalText(), invoice.remoteId};
    addValues(invoice.fields[soldToField], &values); // first: of many lines not all are kept
    addValues(invoice.fields, &values);
    QStringList lines;
    for (const QString &value : values) {
        if (!value.isEmpty())
            lines << marked(folded(value.left(longestValue)), false);
    }
    return lines.join(u'\n');
}

std::vector<Entry> entriesOf(const QString &searchText)
{
    std::vector<Entry> entries;
    std::vector<char32_t> plain;
    const QList<uint> letters = searchText.toUcs4();
    entries.reserve(static_cast<std::size_t>(2 * letters.size()));
    plain.reserve(static_cast<std::size_t>(letters.size()));
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (letters[i] != wordBegins) {
            plain.push_back(letters[i]);
            if (!isLetter(letters[i]) && !divides(letters[i]))
                entries.push_back(Entry(letters[i]));
            continue;
        }
        const Entry first = letters[i + 1];
        qsizetype next = i + 2;
        if (next < letters.size() && letters[next] == wordBegins)
            ++next;
        entries.push_back(first);
        if (next < letters.size() && !divides(letters[next]))
            entries.push_back((first << letterBits) | Entry(letters[next]));
    }
    addRuns(plain, &entries);
    addJoins(plain, &entries);
    keepOneOfEach(&entries);
    return entries;
}

std::vector<Entry> joinsOf(const QString &searchText)
{
    std::vector<char32_t> plain;
    for (const char32_t letter : searchText.toUcs4()) {
        if (letter != wordBegins)
            plain.push_back(letter);
    }
    std::vector<Entry> joins;
    addJoins(plain, &joins);
    keepOneOfEach(&joins);
    return joins;
}

QString indexText(const std::vector<Entry> &entries)
{
    QString text;
    text.reserve(static_cast<qsizetype>(entries.size()) * 4);
    for (const Entry entry : entries) {
        if (!text.isEmpty())
            text += u' ';
        write(entry, &text);
    }
    return text;
}

Wanted::Wanted(const QString &typed)
{
    const QStringList words = folded(typed.left(longestTyped)).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words.mid(0, mostWords)) {
        QStringList kept;
        for (const QString &spelling : spellings(word))
            kept << asKept(spelling);
        m_words.push_back(kept);
    }
}

QString Wanted::indexExpression(const Sample &sample) const
{
    // What every sale that matches has in the index; and for words with several spellings what it has of one.
    std::vector<Entry> all;
    QStringList conditions;
    for (const QStringList &word : m_words) {
        if (word.size() == 1) {
            const std::vector<Entry> entries = entriesOfWord(word.front());
            all.insert(all.end(), entries.begin(), entries.end());
            continue;
        }
        QStringList any;
        for (const QString &spelling : word)
            any << expressionOf(sample.narrowest(entriesOfWord(spelling)));
        conditions << u'(' + any.join(u" OR "_s) + u')';
    }
    if (!all.empty()) {
        keepOneOfEach(&all);
        conditions << expressionOf(sample.narrowest(all));
    }
    return conditions.join(u" AND "_s);
}

} // namespace counterfoil::searching
