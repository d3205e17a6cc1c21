// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class QWidget;

namespace counterfoil {

/// A link brings the window to the front while somebody may be typing elsewhere: an Enter that was meant for
/// another window must not issue a sale. For a moment after it came, and again when the window gets the
/// keyboard for the first time, nothing is issued; nor does a key that has been held since then.
class LinkGuard final : public QObject {
    Q_OBJECT

public:
    /// Watches over what is in `page`.
    explicit LinkGuard(QWidget &page);
    ~LinkGuard() override;

    void begin();
    bool isOn() const { return m_moment.isActive(); }

Q_SIGNALS:
    void changed(); ///< it is on, or off

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start(std::chrono::milliseconds length);
    void end();
    void stopWatching();

    QWidget &m_page;
    QTimer m_moment;
    QElapsedTimer m_began;
    bool m_isWatching = false;
    bool m_awaitsKeyboard = false;
};

} // namespace counterfoil
