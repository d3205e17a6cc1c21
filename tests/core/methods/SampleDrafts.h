// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/DraftCheck.h"
#include "methods/MethodCatalogue.h"

namespace counterfoil::samples {

inline const QDate today(2026, 3, 15);

/// A text that the kind of field accepts on `today`.
inline QString good(const Field &field)
{
    using namespace Qt::StringLiterals;
    switch (field.kind) {
    case FieldKind::CardNumber:
        return u"4242 4242 4242 4242"_s;
    case FieldKind::Text:
        return u"Zoë O’Neil-Müller 3"_s;
    default:
        return field.example;
    }
}

/// A draft with every field of the method filled well.
inline Draft fullDraft(const PaymentMethod &method, Channel channel)
{
    Draft draft;
    draft.methodId = method.id;
    draft.channel = channel;
    for (const Field &field : method.fields) {
        if (channel == Channel::Direct || !field.directOnly)
            draft.texts[field.wireName] = good(field);
    }
    return draft;
}

inline Channel widestChannel(const PaymentMethod &method)
{
    return method.direct ? Channel::Direct : Channel::Hosted;
}

} // namespace counterfoil::samples
