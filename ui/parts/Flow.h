// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace counterfoil {

/// Widgets side by side as far as there is room, the others in lines below: no window is too narrow for it as
/// long as its widest widget fits. Hidden ones take no place. In the order in which they were added, which is
/// also that of the Tab key.
class Flow final : public QLayout {
    Q_OBJECT

public:
    enum class Width {
        Own, ///< each as wide as it likes
        Shared, ///< those of a line share all of its width
    };

    explicit Flow(Width width, QWidget *parent = nullptr);
    ~Flow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = std::vector<QLayoutItem *>;

    std::vector<Line> linesFor(int width) const;
    int spaceBetween() const;

    Width m_width;
    std::vector<QLayoutItem *> m_items;
};

} // namespace counterfoil
