// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QToolButton;

namespace counterfoil {

/// The names of the settings' sections, one of which is current: one below the other beside the cards, or in
/// lines above them where there is no room at the side. Tab stops at the current one, arrow keys lead to the
/// others.
class SettingsSections final : public QWidget {
    Q_OBJECT

public:
    explicit SettingsSections(QWidget *parent = nullptr);

    /// In the order of their numbers, whenever they are added.
    void add(int number, const QString &iconName, const LocalizedText &title);
    void setCurrent(int number);
    int current() const;
    void setAbove(bool above);
    /// What they need beside the cards.
    int sideWidth() const;

Q_SIGNALS:
    void chosen(int number);

private:
    struct Section {
        int number = 0;
        LocalizedText title;
        QToolButton *button = nullptr;
    };

    void arrange();

    QButtonGroup *m_group;
    std::vector<Section> m_sections;
    bool m_isAbove = false;
};

} // namespace counterfoil
