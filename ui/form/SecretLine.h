// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace counterfoil {

/// A line that gives nothing away: no copying, cutting, dragging or X11 selection, no undo, nothing for an
/// input method to learn from, a context menu that pastes only. Whether its text can be read on the screen is
/// the echo mode's or the subclass's affair. It cannot stop a screen recorder or a debugger.
class SecretLine : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretLine(QWidget *parent = nullptr);
    ~SecretLine() override;

    /// QLineEdit remembers each key for undoing, in the echo mode for passwords too: call this after each
    /// edit. Emits no textEdited.
    void forgetHistory();

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace counterfoil
