// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SecretWritings.h"
#include "base/Json.h"

#include <QString>
#include <QStringList>

namespace counterfoil {

/// Takes secrets out of what a gateway answered, before anything is shown or kept. Two fences: only members
/// on an allow-list survive, and in their texts every known secret and every long run of digits (a card
/// number that somebody echoed) is masked, also where they are written otherwise: percent-encoded, escaped,
/// packed, in other capitals or another script's digits, with signs between groups or unseen ones.
class Redaction {
public:
    /// `secrets`: texts of this call that must not come back; kept no longer than this object.
    explicit Redaction(QStringList secrets = {});

    QString text(const QString &text) const;
    /// Whether one of this call's own secrets stands in it, written in whatever way, a number also with signs
    /// between its digits; a card code only where it stands by itself. (A long number alone may well be an
    /// id.)
    bool holdsSecret(const QString &text) const;
    /// A copy with the members named in `allowed` (at any depth); all their texts cleaned, then cut to 4,096
    /// characters.
    Json json(const Json &value, const QStringList &allowed) const;

private:
    SecretWritings m_secrets;
};

} // namespace counterfoil
