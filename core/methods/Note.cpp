// SPDX-License-Identifier: GPL-3.0-or-later
#include "Note.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

bool isLocal(const Field &field)
{
    return field.wireName == noteField && field.role == FieldRole::Description;
}

PaymentMethod withNote(PaymentMethod method)
{
    Q_ASSERT(!method.field(noteField)); // a gateway's field of that name would not be sent
    if (method.field(FieldRole::Description))
        return method;
    const auto isOther = [](const Field &field) { return field.section != Section::Sale; };
    const auto behindTheSale = std::find_if(method.fields.begin(), method.fields.end(), isOther);
    method.fields.insert(behindTheSale,
        Field{.wireName = noteField.toString(),
            //: A field for a note about a sale: what the customer pays for.
            .label = translatable("Field", "What is it for"),
            .kind = FieldKind::Description,
            .section = Section::Sale,
            .help = translatable("Field", "For your books and papers. The gateway does not get it."),
            .example = u"Order 1001"_s,
            .maxLength = 1000,
            .role = FieldRole::Description});
    return method;
}

} // namespace counterfoil
