// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace counterfoil {

/// A thin line that fills while something long is done.
class ProgressLine final : public QProgressBar {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace counterfoil
