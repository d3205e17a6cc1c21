// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceSeal.h"

#include <QCryptographicHash>

namespace counterfoil {

QByteArray eInvoiceSeal(const QByteArray &message, const QByteArray &secret)
{
    QCryptographicHash outer(QCryptographicHash::Md5);
    outer.addData(secret);
    outer.addData(QCryptographicHash::hash(message, QCryptographicHash::Sha1).toBase64());
    outer.addData(secret);
    return outer.result().toBase64();
}

bool isSameSeal(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    int differences = 0;
    for (qsizetype at = 0; at < one.size(); ++at)
        differences |= one[at] ^ other[at];
    return differences == 0;
}

} // namespace counterfoil
