// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "gateways/GatewayCatalogue.h"

#include <QComboBox>

namespace counterfoil {

/// Which of an account's gateways is asked for its sales. An account has one, and nothing is to be seen; the
/// training account practises with several.
class GatewayChoice final : public QComboBox {
    Q_OBJECT

public:
    explicit GatewayChoice(const GatewayCatalogue &catalogue, QWidget *parent = nullptr);

    /// Offers those of that account that list their sales; the choice of before stays where it can.
    void setAccount(const Account &account);
    /// Empty where the account has none that lists its sales.
    QString gatewayId() const { return currentData().toString(); }

private:
    const GatewayCatalogue &m_catalogue;
};

} // namespace counterfoil
