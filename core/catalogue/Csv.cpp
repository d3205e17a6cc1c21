// SPDX-License-Identifier: GPL-3.0-or-later
#include "Csv.h"

#include <algorithm>

namespace counterfoil::csv {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunk = 1 << 16;
constexpr qsizetype longestCell = 100'000;
constexpr qsizetype mostCells = 1000;

tl::unexpected<Error> unreadable(const QIODevice &file)
{
    return failure(ErrorKind::Input, u"csv-unavailable"_s,
        translatable("Csv", "The file could not be read. Check that it is there and that you may read it."),
        file.errorString());
}

tl::unexpected<Error> wrongLetters(const Form &form)
{
    return failure(ErrorKind::Input, u"csv-encoding"_s,
        //: %1: how a file's letters are written, such as UTF-8.
        translatable("Csv", "The file has bytes that are no %1. Say how its letters are written.")
            .arg(encodingName(form.encoding)));
}

QChar separatorOf(const QString &begin)
{
    constexpr char16_t offered[] = {u',', u';', u'\t'};
    qsizetype counts[] = {0, 0, 0};
    bool isQuoted = false;
    for (const QChar c : begin) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if ((c == u'\n' || c == u'\r') && *std::max_element(std::begin(counts), std::end(counts)) > 0)
            break;
        for (std::size_t at = 0; at < std::size(offered); ++at)
            counts[at] += c == offered[at] ? 1 : 0;
    }
    return QChar(offered[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)]);
}

/// Takes characters, gives rows.
class Reader {
public:
    Reader(QChar separator, const std::function<bool(const Row &)> &take)
        : m_separator(separator)
        , m_take(take)
    {
    }

    /// False where it is over: by an error, or as nobody wants more.
    bool feed(const QString &text)
    {
        for (const QChar c : text) {
            if (!feed(c))
                return false;
        }
        return true;
    }

    bool end()
    {
        if (m_place == Place::Quoted)
            return fail(u"csv-quote"_s,
                //: %1: the number of a line of a file.
                translatable("Csv", "A quotation mark that is opened on line %1 is not closed again.")
                    .arg(m_quoteLine));
        return m_row.cells.isEmpty() && m_cell.isEmpty() && m_place == Place::Begin ? true : endRow();
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    enum class Place { Begin, Plain, Quoted, Behind };

    bool fail(const QString &code, const LocalizedText &message)
    {
        m_error = Error{ErrorKind::Input, code, message, {}};
        return false;
    }

    bool feed(QChar c)
    {
        const bool followsReturn = std::exchange(m_wasReturn, c == u'\r');
        if (m_place == Place::Quoted) {
            if (c == u'\n' ? !followsReturn : c == u'\r')
                ++m_line;
            if (c == u'"') {
                m_place = Place::Behind;
                return true;
            }
            return add(c);
        }
        if (c == u'\n' && followsReturn && m_place == Place::Begin && m_cell.isEmpty()
            && m_row.cells.isEmpty())
            return true; // the second half of a line's end
        if (c == u'"' && m_place == Place::Behind) { // two of them are one within quotes
            m_place = Place::Quoted;
            return add(c);
        }
        if (c == u'"' && m_place == Place::Begin) {
            m_place = Place::Quoted;
            m_quoteLine = m_line;
            return true;
        }
        if (c == m_separator)
            return endCell();
        if (c == u'\r' || c == u'\n') {
            const bool more = endRow();
            ++m_line;
            m_row.line = m_line;
            return more;
        }
        if (m_place == Place::Behind) {
            if (c == u' ') // some programs fill their columns up
                return true;
            return fail(u"csv-quote"_s,
                //: %1: the number of a line of a file.
                translatable("Csv",
                    "On line %1 there is text behind a closed quotation mark. A quotation mark within a cell "
                    "is "
                    "written twice.")
                    .arg(m_line));
        }
        m_place = Place::Plain;
        return add(c);
    }

    bool add(QChar c)
    {
        m_cell += c;
        if (m_cell.size() <= longestCell)
            return true;
        return fail(u"csv-long"_s,
            //: %1: the number of a line of a file.
            translatable("Csv",
                "The cell that begins on line %1 is longer than anything here can be. A quotation mark may "
                "be "
                "missing.")
                .arg(m_row.line));
    }

    bool endCell()
    {
        m_row.cells << std::exchange(m_cell, {});
        m_place = Place::Begin;
        if (m_row.cells.size() <= mostCells)
            return true;
        return fail(u"csv-long"_s,
            //: %1: the number of a line of a file.
            translatable("Csv", "Line %1 has more cells than any table here. This is another kind of file.")
                .arg(m_row.line));
    }

    bool endRow()
    {
        if (!endCell())
            return false;
        const bool isEmpty = std::all_of(m_row.cells.begin(), m_row.cells.end(),
            [](const QString &cell) { return cell.trimmed().isEmpty(); });
        const bool more = isEmpty || m_take(m_row);
        m_row.cells.clear();
        return more;
    }

    QChar m_separator;
    const std::function<bool(const Row &)> &m_take;
    Row m_row;
    QString m_cell;
    Place m_place = Place::Begin;
    qint64 m_line = 1;
    qint64 m_quoteLine = 1;
    bool m_wasReturn = false;
    std::optional<Error> m_error;
};

/// A spreadsheet of East Asia takes the wide signs as well.
bool beginsFormula(QChar sign)
{
    return u"=+-@\uff1d\uff0b\uff0d\uff20"_s.contains(sign);
}

bool needsApostrophe(QChar first)
{
    return beginsFormula(first) || u"\t\r\n'"_s.contains(first);
}

/// Where a spreadsheet that was told another separator begins a new cell amid one of ours: the quotes about
/// it are none to that, as they do not stand where its cell begins.
bool mayPart(QChar sign)
{
    return sign == u',' || sign == u';' || sign == u'\t' || sign == u'"' || sign == u'\r' || sign == u'\n';
}

enum class Guards { Added, TakenOff };

/// With one apostrophe more, or one less, before each sign that may begin a formula behind such a place.
/// Apostrophes that stand there already are counted, so that what was added is taken off, and nothing else.
QString guarded(const QString &cell, Guards guards)
{
    if (std::none_of(cell.begin(), cell.end(), mayPart))
        return cell;
    QString text;
    text.reserve(cell.size() + 1);
    for (qsizetype at = 0; at < cell.size();) {
        const QChar sign = cell[at];
        text += sign;
        ++at;
        if (!mayPart(sign))
            continue;
        qsizetype first = at;
        while (first < cell.size() && cell[first] == u'\'')
            ++first;
        if (first == cell.size() || !beginsFormula(cell[first]))
            continue;
        if (guards == Guards::Added)
            text += u'\'';
        else if (first > at)
            ++at;
    }
    return text;
}

} // namespace

Result<Form> formOf(QIODevice &file, std::optional<TextEncoding> encoding)
{
    if (!file.seek(0))
        return unreadable(file);
    EncodingGuess guess;
    QByteArray begin;
    for (;;) {
        const QByteArray bytes = file.read(chunk);
        if (bytes.isEmpty())
            break;
        guess.take(bytes);
        if (begin.size() < chunk)
            begin += bytes;
    }
    if (!file.atEnd() || !file.seek(0))
        return unreadable(file);
    if (begin.isEmpty())
        return failure(ErrorKind::Input, u"csv-empty"_s, translatable("Csv", "The file is empty."));
    if (guess.isUtf32())
        return failure(ErrorKind::Input, u"csv-encoding"_s,
            //: %1: how a file's letters are written: UTF-32.
            translatable("Csv", "The file is written in %1, which is not read here. Save it as UTF-8.")
                .arg(u"UTF-32"_s));
    if (guess.isTextWithZeros() && !encoding)
        return failure(ErrorKind::Input, u"csv-binary"_s,
            translatable("Csv",
                "There is a zero byte (NUL) in the file, which is in no text. Save the table as CSV once "
                "more in the program that it comes from, and choose that file."));
    if (guess.isBinary() && !encoding)
        return failure(ErrorKind::Input, u"csv-binary"_s,
            translatable("Csv",
                "This is no text file. Save the table as CSV in the program that it comes from, and choose "
                "that "
                "file."));
    Form form{encoding.value_or(guess.result()), u','};
    form.isGuessed = !encoding
        && (form.encoding == TextEncoding::Windows1251 || form.encoding == TextEncoding::Windows1252);
    form.separator = separatorOf(TextDecoder(form.encoding).take(begin));
    return form;
}

Result<void> read(QIODevice &file, const Form &form, const std::function<bool(const Row &)> &take,
    const std::function<bool(qint64)> &told)
{
    if (!file.seek(0))
        return unreadable(file);
    TextDecoder decoder(form.encoding);
    Reader reader(form.separator, take);
    qint64 count = 0;
    for (;;) {
        const QByteArray bytes = file.read(chunk);
        if (bytes.isEmpty())
            break;
        QString text = decoder.take(bytes);
        if (count == 0 && text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        count += bytes.size();
        const bool more = reader.feed(text);
        if (decoder.hasFailed())
            return wrongLetters(form);
        if (reader.error())
            return tl::unexpected(*reader.error());
        if (!more)
            return {};
        if (told && !told(count))
            return failure(ErrorKind::Input, u"csv-cancelled"_s,
                translatable("Csv", "It was cancelled. Nothing was changed."));
    }
    if (!file.atEnd())
        return unreadable(file);
    decoder.end();
    if (decoder.hasFailed())
        return wrongLetters(form);
    if (!reader.end() && reader.error())
        return tl::unexpected(*reader.error());
    return {};
}

QString line(const QStringList &cells, QChar separator)
{
    QString text;
    bool isFirst = true;
    for (const QString &cell : cells) {
        if (!isFirst)
            text += separator;
        isFirst = false;
        QString safe = guarded(cell, Guards::Added);
        if (!safe.isEmpty() && needsApostrophe(safe.front()))
            safe.prepend(u'\'');
        const bool isPlain = std::none_of(safe.begin(), safe.end(), mayPart);
        const bool hasAir = !safe.isEmpty() && (safe.front().isSpace() || safe.back().isSpace());
        if (isPlain && !hasAir)
            text += safe;
        else
            text += u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
    }
    return text + u"\r\n"_s;
}

QString restored(const QString &cell)
{
    const bool isGuarded = cell.size() >= 2 && cell.front() == u'\'' && needsApostrophe(cell[1]);
    return guarded(isGuarded ? cell.sliced(1) : cell, Guards::TakenOff);
}

} // namespace counterfoil::csv
