// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "methods/PaymentSystem.h"

#include <QAbstractButton>

namespace counterfoil {

/// A payment system as a key that a finger finds: its name, its country where it has one, its kind and its
/// currency. One of several is chosen.
class SystemTile final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SystemTile(const PaymentSystem &system, QWidget *parent = nullptr);

    const PaymentSystem &system() const { return m_system; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void sayAnew();

    const PaymentSystem &m_system;
};

} // namespace counterfoil
