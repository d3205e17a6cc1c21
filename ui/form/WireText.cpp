// SPDX-License-Identifier: GPL-3.0-or-later
#include "WireText.h"

#include "EditorFactory.h"

namespace counterfoil {

std::optional<QString> wireTextOf(const Field &field, const QString &typed, const CheckContext &context)
{
    Q_ASSERT(!field.secret);
    if (typed.trimmed().isEmpty())
        return std::nullopt;
    const auto value = checkField(field, typed, context);
    if (!value || std::holds_alternative<SecretText>(*value))
        return std::nullopt;
    const bool isObject = std::holds_alternative<Json>(*value);
    return isObject ? typed.trimmed() : toWire(*value).text();
}

bool mayKeep(const Field &field)
{
    // What one payment system asks for besides is about one customer.
    const bool isMember = field.section == Section::Extra && field.kind != FieldKind::NameValues;
    return !isMember && !field.secret && !field.directOnly && field.kind != FieldKind::Amount
        && field.kind != FieldKind::Wallet && field.kind != FieldKind::Constant
        && !EditorFactory::isFixed(field);
}

} // namespace counterfoil
