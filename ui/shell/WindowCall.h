// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QWidget;

namespace counterfoil {

/// Somebody outside asks for the window: a second start, a link, a click on a message. Desktops decide
/// themselves whether a window may come to the front; without a token of theirs, or from another workspace,
/// many leave it where it is and say nothing. Then it asks for attention in their task list, and tells
/// whoever can say it in another way.
class WindowCall final : public QObject {
    Q_OBJECT

public:
    /// `comeForward` is what raises the window; `patience`: how long a desktop has for bringing it forward.
    WindowCall(QWidget &window, std::function<void()> comeForward,
        std::chrono::milliseconds patience = std::chrono::milliseconds(1200), QObject *parent = nullptr);

    /// `token`: what the desktop gave for raising a window; may be empty.
    void call(const QByteArray &token);

Q_SIGNALS:
    void notSeen(); ///< it is not in front, and nobody knows whether it is in sight

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    std::function<void()> m_comeForward;
    QTimer m_waiting;
};

} // namespace counterfoil
