// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace counterfoil {

class FieldRow;

/// Rows of a form below one another; two short ones that follow each other share a line.
class FieldGrid final : public QWidget {
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    enum class Amount { MayShare, Alone }; ///< its line
    /// Shows these rows, in this order, and no others.
    void arrange(const std::vector<FieldRow *> &rows, Amount amount = Amount::MayShare);

private:
    QGridLayout *m_grid;
};

} // namespace counterfoil
