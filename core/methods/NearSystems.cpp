// SPDX-License-Identifier: GPL-3.0-or-later
#include "NearSystems.h"

#include "base/Slips.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int far = std::numeric_limits<int>::max();
constexpr qsizetype longest = 60; // as a code's: what is longer is none, and is not compared

QString letters(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KD).toLower();
}

/// Its words with low lines between them, whatever stood there: "Orange Money, Mali" becomes
/// "orange_money_mali".
QString lined(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar c : letters(text)) {
        if (c.isLetterOrNumber())
            word += c;
        else if (!c.isMark() && c != u'’' && c != u'\'' && !word.isEmpty())
            words << std::exchange(word, {});
    }
    if (!word.isEmpty())
        words << word;
    return words.join(u'_');
}

QString withoutLines(QString text)
{
    return text.remove(u'_');
}

bool haveTheSameLetters(const QString &one, const QString &other)
{
    return one.size() == other.size() && std::is_permutation(one.begin(), one.end(), other.begin());
}

/// How many slips lead from a name to what was typed; `far` where they are too many for its length. The fewer
/// letters a name has, the more others are names as well: "ton" is not "tron", nor "verge" "verve", and who
/// knows the first letter of "filecoin" does not mean "litecoin".
int distance(const QString &typed, const QString &name)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype forOne = 6;
    constexpr qsizetype forTwo = 7;
    if (withoutLines(typed) == withoutLines(name))
        return 0;
    if (name.size() < shortest || std::abs(typed.size() - name.size()) > 2)
        return far;
    const int count = slips(typed, name);
    const bool near = name.size() < forOne ? count == 1 && haveTheSameLetters(typed, name)
        : count == 1                       ? true
                                           : count == 2 && name.size() >= forTwo && typed[0] == name[0];
    return near ? count : far;
}

/// Everything that people write for a system, code and title, in the forms that lined() gives.
QStringList namesOf(const PaymentSystem &system)
{
    const QString name = lined(system.name);
    const QString country = lined(system.place);
    const QString code = lined(system.code.left(
        system.code.lastIndexOf(u'.') < 0 ? system.code.size() : system.code.lastIndexOf(u'.')));
    QStringList names{name, code};
    if (const qsizetype end = name.indexOf(u'_'); end > 0 && system.kind == PaymentSystem::Kind::MobileMoney)
        names << name.left(end);
    if (country.isEmpty())
        return names;
    const QStringList alone = names;
    for (const QString &each : alone)
        names << each + u'_' + country << country + u'_' + each;
    return names;
}

/// A code of a coin's sign and a network says all of itself: "usdc_erc20", "eth_base".
bool isCoinOnANetwork(QStringView typed)
{
    const qsizetype line = typed.indexOf(u'_');
    return line > 0 && line < typed.size() - 1 && Currency::find(typed.left(line).toString().toUpper());
}

bool isTheSameWithout(const QString &typed, const PaymentSystem &system)
{
    return withoutLines(lined(typed)) == withoutLines(lined(system.code));
}

} // namespace

std::vector<const PaymentSystem *> systemsNear(QStringView text)
{
    if (text.size() > longest || findPaymentSystem(text))
        return {};
    const QString typed = text.trimmed().toString();
    const QString plain = lined(typed);
    const bool saysAll = typed.contains(u'.') || isCoinOnANetwork(typed);
    std::vector<const PaymentSystem *> near;
    int nearest = far;
    for (const PaymentSystem &system : paymentSystems()) {
        int its = isTheSameWithout(typed, system) && !plain.isEmpty() ? 0 : far;
        if (!saysAll && !plain.isEmpty()) {
            for (const QString &name : namesOf(system))
                its = std::min(its, distance(plain, name));
        }
        if (its > nearest || its == far)
            continue;
        if (its < nearest)
            near.clear();
        nearest = its;
        near.push_back(&system);
    }
    return near;
}

} // namespace counterfoil
