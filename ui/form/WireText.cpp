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
    if (!value)
        return std::nullopt;
    return field.kind == FieldKind::Json ? typed.trimmed() : toWire(*value).text();
}

bool mayKeep(const Field &field)
{
    return !field.secret && !field.directOnly && field.kind != FieldKind::Amount
        && field.kind != FieldKind::Constant && !EditorFactory::isFixed(field);
}

} // namespace counterfoil
