// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"

#include <QStringList>

namespace counterfoil {

/// Whether those digits end with the check digit that cards have (ISO/IEC 7812-1).
bool addsUp(QStringView digits);

/// Takes secrets out of what was received before anything remembers it: members with a secret name at any
/// depth, and card numbers wherever they stand. What is masked reads "***".
class Masking {
public:
    /// The names of the gateways' secret fields, and what keys and card data are commonly called.
    static Masking standard();
    explicit Masking(const QStringList &secretNames);

    Json json(const Json &value) const;
    /// A query or another text: the values of secret names, and card numbers.
    QString query(const QByteArray &encoded) const;
    static QString text(const QString &value);
    bool isSecretName(const QString &name) const;

private:
    QStringList m_secretNames; ///< lower case, letters and digits only
};

} // namespace counterfoil
