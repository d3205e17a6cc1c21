// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaymentMethod.h"

#include <algorithm>

namespace counterfoil {

namespace {

template <typename Matches>
const Field *firstOf(const std::vector<Field> &fields, Matches matches)
{
    const auto found = std::find_if(fields.begin(), fields.end(), matches);
    return found == fields.end() ? nullptr : &*found;
}

} // namespace

const Field *PaymentMethod::field(QStringView wireName) const
{
    return firstOf(fields, [wireName](const Field &field) { return field.wireName == wireName; });
}

const Field *PaymentMethod::field(FieldKind kind) const
{
    return firstOf(fields, [kind](const Field &field) { return field.kind == kind; });
}

const Field *PaymentMethod::field(FieldRole role) const
{
    return firstOf(fields, [role](const Field &field) { return field.role == role; });
}

bool isRequired(const Field &field, Channel channel)
{
    return field.required == Required::Always
        || (field.required == Required::Direct && channel == Channel::Direct);
}

} // namespace counterfoil
