// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"
#include "SandboxInvoice.h"
#include "base/LocalizedText.h"

#include <QHash>
#include <QStringList>

#include <tl/expected.hpp>

namespace counterfoil {

/// The address of gateway B's payment form (gateways.md B.12), for POST and for signed links.
inline constexpr char eInvoiceFormPath[] = "/acs";

/// The HTML that process gives out: a form that posts the invoice, signed, to `baseUrl`/acs, among scripts
/// and styles as the real ones have them.
QString eInvoicePayForm(const SandboxInvoice &invoice, const QByteArray &baseUrl, const QByteArray &secret);

/// The fields of a payment form that came by GET or POST.
class EInvoiceFormFields {
public:
    /// Why a form cannot be taken: a sentence for whoever opened it, and the HTTP status.
    struct Trouble {
        int status = 400;
        LocalizedText sentence;
    };

    /// Reads them; a name that is there twice is trouble, because nobody could say which value was signed.
    static tl::expected<EInvoiceFormFields, Trouble> read(const IncomingRequest &request);

    /// Empty where there is none.
    QString operator[](const QString &name) const { return m_values.value(name); }

    /// Whether SIGN is the signature over the values joined in SIGN_ORDER, and every field that counts is in
    /// that order.
    tl::expected<void, Trouble> verify(const QByteArray &secret) const;
    /// The order in the words of a create call.
    Json toOrder() const;

private:
    QHash<QString, QString> m_values;
};

} // namespace counterfoil
