// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScreen;

namespace counterfoil {

class DisplayFace;

/// The window that stands before the customer: alone on a whole screen, or one with a frame that the cashier
/// drags to where it is wanted. It takes no keys, no clicks, no drops and not the focus, it does not end the
/// program, and nothing else can be reached from it.
class DisplayWindow final : public QWidget {
    Q_OBJECT

public:
    explicit DisplayWindow(QWidget *parent = nullptr);

    DisplayFace *face() const { return m_face; }
    /// Fills that screen.
    void showOn(QScreen *screen);
    /// With a frame, on the screen `beside` a widget at first.
    void showFramed(const QWidget *beside);
    bool isFramed() const { return m_isFramed; }

Q_SIGNALS:
    void closed(); ///< by its frame, or by the desktop

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void become(Qt::WindowFlags kind);

    DisplayFace *m_face;
    bool m_isFramed = false;
};

} // namespace counterfoil
