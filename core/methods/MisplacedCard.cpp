// SPDX-License-Identifier: GPL-3.0-or-later
#include "MisplacedCard.h"

#include "CardBrand.h"

#include <QUrl>

namespace counterfoil {

bool wouldStoreCardNumber(const Field &field, const QString &typed, const Value &value)
{
    if (field.secret || std::holds_alternative<SecretText>(value) || field.kind == FieldKind::Amount
        || field.kind == FieldKind::Currency)
        return false;
    // +49 and eleven digits more is as long as a card number, and looks like one every tenth time.
    if (field.kind == FieldKind::Phone && typed.trimmed().startsWith(u'+'))
        return false;
    const Json wire = toWire(value);
    const QString sent = wire.isObject() ? QString::fromUtf8(wire.toBytes()) : wire.text();
    return holdsCardNumber(typed) || holdsCardNumber(sent)
        || (field.kind == FieldKind::Url && holdsCardNumber(QUrl::fromPercentEncoding(sent.toUtf8())));
}

} // namespace counterfoil
