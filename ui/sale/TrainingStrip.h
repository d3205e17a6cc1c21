// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QPushButton;

namespace counterfoil {

class Text;

/// Says that this is training and no money moves, and leads a newcomer in three steps from there to an
/// account of their own: sell, pay as the customer would, add the account. Once the steps are taken (or put
/// away) only the first line is left.
class TrainingStrip final : public QWidget {
    Q_OBJECT

public:
    static constexpr int steps = 3;

    explicit TrainingStrip(QWidget *parent = nullptr);

    /// How many of the steps are taken.
    void setTaken(int taken);

Q_SIGNALS:
    void addAccount();
    void putAway();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showSteps();

    int m_taken = 0;
    Text *m_headline;
    std::array<Text *, steps> m_words;
    QPushButton *m_add;
    QPushButton *m_away;
    QWidget *m_list;
};

} // namespace counterfoil
