// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardExpiryEditor.h"

#include <QLineEdit>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isMonth(QStringView text)
{
    return !text.isEmpty() && text.size() <= 2 && allDigits(text) && text.toInt() >= 1 && text.toInt() <= 12;
}

} // namespace

QString fullExpiry(const QString &typed)
{
    const QStringView text = QStringView(typed).trimmed();
    const qsizetype slash = text.indexOf(u'/');
    const bool inOne = slash < 0 && text.size() == 6; // MMYYYY; of four digits one cannot tell what they are
    if (slash < 0 && !inOne)
        return typed;
    const QStringView month = inOne ? text.left(2) : text.left(slash).trimmed();
    const QStringView year = inOne ? text.sliced(2) : text.sliced(slash + 1).trimmed();
    const bool isYear =
        allDigits(year) && (year.size() == 2 || (year.size() == 4 && year.startsWith(u"20"_s)));
    if (!isMonth(month) || !isYear)
        return typed;
    return u"%1/20%2"_s.arg(month.toInt(), 2, 10, QLatin1Char('0')).arg(year.right(2));
}

CardExpiryEditor::CardExpiryEditor(Field field, QWidget *parent)
    : LineEditor(std::move(field), parent)
{
    connect(line(), &QLineEdit::textEdited, this, &CardExpiryEditor::putSlash);
}

void CardExpiryEditor::setText(const QString &text)
{
    LineEditor::setText(text);
    m_lengthBefore = text.size();
}

void CardExpiryEditor::clear()
{
    LineEditor::clear();
    m_lengthBefore = 0;
}

void CardExpiryEditor::putSlash()
{
    // Not what textEdited() hands over: the line has overwritten that by now, to forget its history.
    const QString typed = text();
    const bool oneMore = typed.size() == m_lengthBefore + 1; // a key, not a paste; and not taking away
    m_lengthBefore = typed.size();
    const bool atEnd = line()->cursorPosition() == typed.size();
    if (oneMore && atEnd && typed.size() == 4 && typed.endsWith(u"//"_s)) { // ours, and the one on the card
        setText(typed.left(3));
        return;
    }
    if (!oneMore || !atEnd || typed.contains(u'/') || typed.size() > 3 || !isMonth(typed.left(2)))
        return;
    if (typed.size() == 2)
        setText(typed + u'/');
    else if (typed.size() == 3 && typed[2].isDigit()) // the slash had been taken away again
        setText(typed.left(2) + u'/' + typed[2]);
}

bool CardExpiryEditor::tidy()
{
    const QString full = fullExpiry(line()->text());
    if (full == line()->text())
        return false;
    setText(full);
    return true;
}

} // namespace counterfoil
