// SPDX-License-Identifier: GPL-3.0-or-later
#include "Barcode.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestGoods = 14;

QString plain(const QString &barcode)
{
    qsizetype begin = 0;
    qsizetype end = barcode.size();
    const auto isAir = [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    };
    while (begin < end && isAir(barcode[begin]))
        ++begin;
    while (end > begin && isAir(barcode[end - 1]))
        --end;
    return barcode.mid(begin, end - begin);
}

bool numbersGoods(const QString &code)
{
    const bool isLength = code.size() == 8 || (code.size() >= 12 && code.size() <= longestGoods);
    return isLength && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString barcodeKey(const QString &barcode)
{
    const QString code = plain(barcode);
    return numbersGoods(code) ? code.rightJustified(longestGoods, u'0') : code;
}

LocalizedText barcodeDoubt(const QString &barcode)
{
    const QString code = plain(barcode);
    if (!numbersGoods(code))
        return {};
    int sum = 0;
    int weight = 3; // of the digit before the last one, and of every second before that
    for (qsizetype at = code.size() - 2; at >= 0; --at, weight = 4 - weight)
        sum += weight * code[at].digitValue();
    const int right = (10 - sum % 10) % 10;
    if (code.back().digitValue() == right)
        return {};
    //: %1: a barcode, digits; %2: the digit that would fit.
    return translatable("Barcode",
        "The last digit of barcode %1 does not fit the others; it would be %2. Compare it with the package.")
        .arg(code, right);
}

bool isGoodsNumber(const QString &code)
{
    return numbersGoods(plain(code)) && barcodeDoubt(code).isEmpty();
}

} // namespace counterfoil
