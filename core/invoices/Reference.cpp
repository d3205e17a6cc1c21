// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reference.h"

#include <QRandomGenerator>

#include <algorithm>
#include <string_view>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::u16string_view alphabet = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr int letters = 16;

} // namespace

QString newReference()
{
    QString reference = u"CF-"_s;
    for (int i = 0; i < letters; ++i)
        reference += alphabet[QRandomGenerator::system()->bounded(32U)];
    return reference;
}

bool isReference(QStringView text)
{
    return text.startsWith(u"CF-") && text.size() == 3 + letters
        && std::all_of(text.begin() + 3, text.end(),
            [](QChar c) { return alphabet.find(c.unicode()) != std::u16string_view::npos; });
}

} // namespace counterfoil
