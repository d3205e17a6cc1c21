// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reference.h"

#include <QCryptographicHash>
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

QString referenceFor(const QString &text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    QString reference = u"CF-"_s;
    for (int bit = 0; bit < 5 * letters; bit += 5) {
        // Five bits, the highest first; they may stand in two bytes.
        const int pair =
            (static_cast<quint8>(digest[bit / 8]) << 8) | static_cast<quint8>(digest[bit / 8 + 1]);
        reference += alphabet[static_cast<std::size_t>((pair >> (11 - bit % 8)) & 31)];
    }
    return reference;
}

bool isReference(QStringView text)
{
    return text.startsWith(u"CF-") && text.size() == 3 + letters
        && std::all_of(text.begin() + 3, text.end(),
            [](QChar c) { return alphabet.find(c.unicode()) != std::u16string_view::npos; });
}

} // namespace counterfoil
