// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace counterfoil {

/// A sheet that lies on the page: rounded, on its own ground, with a hairline around it. What stands on it is
/// up to its layout.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace counterfoil
