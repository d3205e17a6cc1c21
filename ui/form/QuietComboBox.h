// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace counterfoil {

/// A list to choose from that keeps its choice while the page is scrolled over it: the wheel goes to the
/// page, always. (Qt's own changes a currency in passing.)
class QuietComboBox : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace counterfoil
