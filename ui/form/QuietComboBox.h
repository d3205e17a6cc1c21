// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace counterfoil {

/// A list to choose from that keeps its choice while the page is scrolled over it: the wheel goes to the
/// page, always. (Qt's own changes a currency in passing.) A choice that is wider than the box is told in
/// full by the tool tip.
class QuietComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit QuietComboBox(QWidget *parent = nullptr);

    void showPopup() override;

Q_SIGNALS:
    void listWanted(); ///< the list is about to open

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void resizeEvent(QResizeEvent *event) override;

private:
    void tellCut();

    bool m_tellsCut = false; ///< the tool tip is ours
};

} // namespace counterfoil
