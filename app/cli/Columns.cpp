// SPDX-License-Identifier: GPL-3.0-or-later
#include "Columns.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

/// East Asian letters and pictures (Unicode's EastAsianWidth.txt, in broad strokes).
bool isWide(char32_t c)
{
    constexpr std::pair<char32_t, char32_t> wide[] = {{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x4DBF},
        {0x4E00, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};
    return std::any_of(std::begin(wide), std::end(wide),
        [c](const auto &range) { return c >= range.first && c <= range.second; });
}

int widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(c) ? 2 : 1;
    }
}

QString blanks(int count)
{
    return QString(std::max(count, 0), u' ');
}

QString withoutLastBlanks(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

int displayWidth(QStringView text)
{
    const QList<uint> letters = text.toUcs4();
    int width = 0;
    for (const uint letter : letters)
        width += widthOf(letter);
    return width;
}

QString padded(const QString &text, int width)
{
    return text + blanks(width - displayWidth(text));
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        if (displayWidth(paragraph) <= width) {
            lines << paragraph;
            continue;
        }
        QString line;
        for (const QString &word : paragraph.split(u' ')) {
            if (!line.isEmpty() && displayWidth(line) + 1 + displayWidth(word) > width) {
                lines << line;
                line.clear();
            }
            line += line.isEmpty() ? word : QString(u' ' + word);
        }
        lines << line;
    }
    return lines;
}

QString apart(const QString &text)
{
    const auto turns = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    // What everything else is made of is copied without marks that nobody sees.
    if (QLocale().textDirection() != Qt::RightToLeft || std::none_of(text.begin(), text.end(), turns))
        return text;
    return QChar(0x2068) + text + QChar(0x2069);
}

void Table::add(const QStringList &cells)
{
    m_rows.append(Row{.cells = cells, .line = {}});
}

void Table::addLine(const QString &line)
{
    m_rows.append(Row{.cells = {}, .line = line});
}

QList<int> Table::widths() const
{
    QList<int> widths;
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        int width = m_columns[at].least;
        for (const Row &row : m_rows)
            width = std::max(width, displayWidth(row.cells.value(at)));
        widths << width;
    }
    return widths;
}

QStringList Table::lines() const
{
    const QList<int> wide = widths();
    QStringList lines;
    for (const Row &row : m_rows) {
        if (row.cells.isEmpty()) {
            lines << row.line;
            continue;
        }
        QString line = blanks(m_indent);
        for (qsizetype at = 0; at < m_columns.size(); ++at) {
            const QString cell = row.cells.value(at);
            const QString room = blanks(wide[at] - displayWidth(cell));
            const bool isRight = m_columns[at].side == Side::Right;
            line += (at == 0 ? QString() : blanks(m_columns[at].gap))
                + (isRight ? QString(room + apart(cell)) : QString(apart(cell) + room));
        }
        lines << withoutLastBlanks(line);
    }
    return lines;
}

} // namespace counterfoil::cli
