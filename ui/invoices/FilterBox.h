// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/QuietComboBox.h"

namespace counterfoil {

/// One filter of a list: its first entry filters nothing, and then it is quiet.
class FilterBox final : public QuietComboBox {
    Q_OBJECT

public:
    static constexpr int widest = 180;

    explicit FilterBox(QWidget *parent = nullptr);

    /// What it is called, and what its first entry is.
    void setWords(const QString &name, const QString &everything);

    bool isUsed() const { return currentIndex() > 0; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
};

} // namespace counterfoil
