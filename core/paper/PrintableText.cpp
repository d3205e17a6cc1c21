// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrintableText.h"

#include "base/DirectionMarks.h"
#include "methods/PlainCharacters.h"

#include <QStringList>
#include <QTextBoundaryFinder>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(uint sign)
{
    return QChar::isSpace(sign) || QChar::category(sign) == QChar::Other_Control;
}

bool isMark(uint sign)
{
    return QChar::category(sign) == QChar::Mark_NonSpacing || QChar::category(sign) == QChar::Mark_Enclosing;
}

} // namespace

QString printableLine(const QString &text, qsizetype most)
{
    constexpr int mostMarks = 4;
    // A letter may be several characters, and much more than is printed is not read through.
    constexpr qsizetype charactersOfALetter = 8;
    const bool isLong = text.size() > most * charactersOfALetter;
    QString line;
    int marks = 0;
    const QList<uint> signs = text.left(most * charactersOfALetter).toUcs4();
    for (const uint sign : signs) {
        if (isNeedless(sign))
            continue;
        marks = isMark(sign) ? marks + 1 : 0;
        if (marks > mostMarks)
            continue;
        if (!isBlank(sign))
            line += QChar::fromUcs4(sign);
        else if (!line.isEmpty() && !line.endsWith(u' '))
            line += u' ';
    }
    line = line.trimmed();
    if (line.isEmpty())
        return {};
    bool isCut = isLong;
    if (line.size() > most) {
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, line);
        qsizetype end = 0;
        for (qsizetype count = 0; count < most && end >= 0 && end < line.size(); ++count)
            end = letters.toNextBoundary();
        isCut = isCut || (end > 0 && end < line.size());
        if (end > 0)
            line.truncate(end);
    }
    return isCut ? QString(line.trimmed() + u'…') : line;
}

QString printableLines(const QString &text, qsizetype most, qsizetype mostLines)
{
    QStringList lines;
    for (const QStringView each : QStringView(text).left(most * mostLines * 2).split(u'\n')) {
        const QString line = printableLine(each.toString(), most);
        if (line.isEmpty())
            continue;
        if (lines.size() == mostLines) {
            if (!lines.last().endsWith(u'…'))
                lines.last() += u" …"_s;
            break;
        }
        lines += line;
    }
    return lines.join(u'\n');
}

} // namespace counterfoil
