// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceSignature.h"

#include "base/SecretText.h"

#include <QCryptographicHash>

namespace counterfoil::einvoice {

QByteArray signature(const QByteArray &message, const QByteArray &secret)
{
    QByteArray salted =
        secret + QCryptographicHash::hash(message, QCryptographicHash::Sha1).toBase64() + secret;
    QByteArray signature = QCryptographicHash::hash(salted, QCryptographicHash::Md5).toBase64();
    SecretText::wipe(salted);
    return signature;
}

} // namespace counterfoil::einvoice
