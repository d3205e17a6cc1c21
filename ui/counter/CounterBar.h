// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace counterfoil {

class Text;

/// What stands above a till in the place of the window's list of pages: what came in today, and the way out.
class CounterBar final : public QWidget {
    Q_OBJECT

public:
    explicit CounterBar(QWidget *parent = nullptr);

Q_SIGNALS:
    void takingsWanted();
    void leaveWanted();

private:
    Text *m_title;
    QPushButton *m_takings;
    QPushButton *m_leave;
};

} // namespace counterfoil
