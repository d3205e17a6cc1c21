// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <array>
#include <map>
#include <vector>

class QButtonGroup;
class QPushButton;

namespace counterfoil {

/// The keys of a till for fingers: digits, decimal mark, back, clear, and the one that issues. Each does what
/// the same key of a keyboard would do in the field that it types into, which therefore reads, groups and
/// checks as ever. A touch leaves
/// the focus where it is.
class Keypad final : public QWidget {
    Q_OBJECT

public:
    /// How its columns share its width, for what is to stand in line with them.
    static constexpr std::array<int, 4> columnShares = {3, 3, 3, 4};

    explicit Keypad(QWidget *parent = nullptr);

    /// The line that is typed into; it gets the focus with the first key. Null: none.
    void typeInto(QWidget *line);
    /// How numbers are written now, and whether the currency has decimals.
    void setMark(QChar decimalMark, bool hasDecimals);

Q_SIGNALS:
    void issueWanted();
    void typing(); ///< a digit or the mark is about to be
    void cleared(); ///< the field is to be emptied

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addKey(int row, int column, int rows = 1);
    void addDigit(int digit, int row, int column);
    void press(int key, const QString &text);
    void sayAnew();

    QPointer<QWidget> m_line;
    QButtonGroup *m_group; ///< Tab stops at the key that issues; arrow keys lead to the others
    std::map<int, QPushButton *> m_digits;
    std::vector<QPushButton *> m_keys;
    QPushButton *m_zeros;
    QPushButton *m_mark;
    QPushButton *m_back;
    QPushButton *m_clear;
    QPushButton *m_issue;
    QChar m_decimalMark = u'.';
};

} // namespace counterfoil
