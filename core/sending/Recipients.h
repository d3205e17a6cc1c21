// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "invoices/Invoice.h"
#include "methods/MethodCatalogue.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace counterfoil {

/// A phone number of a sale.
struct RecipientPhone {
    QString typed; ///< as it stands in the sale
    /// "+221771234567"; empty where its country is not known: a person has to type it with the country's
    /// code.
    QString international;
    LocalizedText doubt = {}; ///< what is odd about it; empty where nothing is

    bool operator==(const RecipientPhone &) const = default;
};

/// Whom a message about a sale can go to: what its fields hold, by their kinds, and the saved customer that
/// it was made with (SoldTo.h). Each once, the customer's own e-mail address first.
struct Recipients {
    QStringList emails; ///< that readMailAddress() accepts
    QList<RecipientPhone> phones;
};

/// The first call with a phone number loads a library (phonenumbers/PhoneNumbers.h). From any thread.
Recipients recipientsOf(const Invoice &invoice, const MethodCatalogue &methods);

/// One e-mail address as it was typed or came from outside, without blanks around it: "anna@bücher.example".
/// Letters of any script may stand before the @. Errors (Input): those of the field kind e-mail
/// (email-not-valid); mail-address-several.
Result<QString> readMailAddress(QStringView typed);

/// A phone number in international form, "+221771234567", of what a person typed: with + or 00 before the
/// country's code, or of `region` (ISO 3166-1, may be empty). Errors (Input): phone-form, phone-length,
/// phone-country-missing.
Result<QString> readInternationalPhone(QStringView typed, const QString &region = {});

} // namespace counterfoil
