// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace counterfoil {

/// A word that stands within a line to type in, at its end: which currency an amount has, whose card a number
/// is. What is typed does not run under it, and nothing moves when it becomes known. The line keeps its text
/// from left to right (mirrored::keepLeftToRight); its end is the form's.
class LineEnd final : public QObject {
public:
    /// `label` comes to stand in `line`, `side` pixels from its edge, and goes with it, as this does.
    LineEnd(QLineEdit *line, QLabel *label, int side);

    /// Other words take other room.
    void setText(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLineEdit *m_line;
    QLabel *m_label;
    QHBoxLayout *m_inside;
    int m_side;
};

} // namespace counterfoil
