// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace counterfoil {

/// A button that opens a menu below itself. (QPushButton's own runs an event loop within the press, in which
/// the world may change under whoever pressed it.)
class MenuButton final : public QPushButton {
    Q_OBJECT

public:
    explicit MenuButton(const QIcon &icon, QWidget *parent = nullptr);

    /// Belongs to somebody else, and may be another button's as well.
    void setPopup(QMenu *menu);
    QMenu *popup() const { return m_popup; }

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    void open();

    QMenu *m_popup = nullptr;
};

} // namespace counterfoil
