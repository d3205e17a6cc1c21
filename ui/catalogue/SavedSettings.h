// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/Card.h"

namespace counterfoil {

/// The card of the settings that leads to the saved items and customers.
class SavedSettings final : public Card {
    Q_OBJECT

public:
    explicit SavedSettings(QWidget *parent = nullptr);

Q_SIGNALS:
    void itemsWanted();
    void customersWanted();
};

} // namespace counterfoil
