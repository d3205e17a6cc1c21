// SPDX-License-Identifier: GPL-3.0-or-later
#include "Order.h"

#include "Draft.h"
#include "base/SecretText.h"

#include <algorithm>

namespace counterfoil {

Draft::~Draft()
{
    for (auto &[wireName, text] : texts)
        SecretText::wipe(text);
}

const Value *Order::value(QStringView wireName) const
{
    const auto found = std::find_if(
        values.begin(), values.end(), [wireName](const auto &named) { return named.first == wireName; });
    return found == values.end() ? nullptr : &found->second;
}

Json Order::publicFields() const
{
    Json fields = Json::object();
    for (const auto &[wireName, value] : values) {
        if (!std::holds_alternative<SecretText>(value))
            fields.set(wireName, toWire(value));
    }
    return fields;
}

QStringList Order::secretTexts() const
{
    QStringList texts;
    for (const auto &[wireName, value] : values) {
        if (const auto *secret = std::get_if<SecretText>(&value))
            texts << secret->reveal();
    }
    return texts;
}

} // namespace counterfoil
