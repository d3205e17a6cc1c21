// SPDX-License-Identifier: GPL-3.0-or-later
#include "SellAgain.h"

#include "methods/Note.h"

namespace counterfoil {

Json fieldsToSellAgain(const Invoice &invoice, const PaymentMethod &method)
{
    Json fields = invoice.fields;
    const Field *field = method.field(FieldRole::Description);
    if (field && isLocal(*field) && !invoice.description.isEmpty())
        fields.set(field->wireName, Json::string(invoice.description));
    return fields;
}

} // namespace counterfoil
