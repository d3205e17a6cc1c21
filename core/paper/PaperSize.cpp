// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperSize.h"

#include <QRegularExpression>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortest = 150; ///< of a label's sides
constexpr int longest = 3000;

/// "62", "57.5", of tenths.
QString millimetres(int tenths)
{
    const QString whole = QString::number(tenths / 10);
    return tenths % 10 == 0 ? whole : QString(whole + u'.' + QString::number(tenths % 10));
}

LocalizedText millimetreNumber(int tenths)
{
    return LocalizedText::number(millimetres(tenths));
}

auto notASize(QStringView name)
{
    return failure(ErrorKind::Input, u"paper-size"_s,
        translatable("PaperSize",
            "“%1” is no paper size that is known here. Use a4, letter, 58mm, 80mm, or the width and height "
            "of "
            "a label in millimetres, from 15 to 300, such as 62x29.")
            .arg(name.left(40)));
}

} // namespace

PaperSize PaperSize::label(int width, int height)
{
    constexpr int edge = 20;
    return {.kind = Kind::Label, .width = width, .height = height, .margin = edge};
}

QString PaperSize::name() const
{
    if (*this == a4())
        return u"a4"_s;
    if (*this == letter())
        return u"letter"_s;
    return kind == Kind::Roll ? QString(millimetres(width) + u"mm"_s)
                              : QString(millimetres(width) + u'x' + millimetres(height));
}

LocalizedText PaperSize::title() const
{
    if (*this == a4())
        return u"A4"_s;
    if (*this == letter())
        //: A size of paper: 8.5 by 11 inches.
        return translatable("PaperSize", "Letter");
    if (kind == Kind::Roll)
        //: Paper from a roll, as tills print on; %1: how wide it is.
        return translatable("PaperSize", "Roll, %1 mm").arg(millimetreNumber(width));
    //: A sticker; %1: how wide it is, %2: how high.
    return translatable("PaperSize", "Label, %1 × %2 mm")
        .arg(millimetreNumber(width), millimetreNumber(height));
}

std::vector<PaperSize> PaperSize::usual()
{
    return {a4(), letter(), roll80(), roll58(), label(620, 290), label(1000, 500), label(890, 360)};
}

Result<PaperSize> readPaperSize(QStringView name)
{
    const QString typed = name.left(40).trimmed().toString().toLower().remove(u' ');
    if (typed == u"a4")
        return PaperSize::a4();
    if (typed == u"letter")
        return PaperSize::letter();
    if (typed == u"58mm" || typed == u"58")
        return PaperSize::roll58();
    if (typed == u"80mm" || typed == u"80")
        return PaperSize::roll80();
    static const QRegularExpression form(
        u"^([0-9]{1,3})(?:[.,]([0-9]))?(?:mm)?[x×*]([0-9]{1,3})(?:[.,]([0-9]))?(?:mm)?$"_s);
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return notASize(name);
    const int width = match.captured(1).toInt() * 10 + match.captured(2).toInt();
    const int height = match.captured(3).toInt() * 10 + match.captured(4).toInt();
    for (const int side : {width, height})
        if (side < shortest || side > longest)
            return notASize(name);
    return PaperSize::label(width, height);
}

} // namespace counterfoil
