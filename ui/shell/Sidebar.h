// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace counterfoil {

class CountBadge;

/// The program's name and its pages, one below the other; one of them is current. Ctrl and a digit chooses
/// one too.
class Sidebar final : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(const QString &id, const QString &iconName, const QString &title);
    void setCurrent(const QString &id);
    /// In a small window: pictures alone, whose names are tool tips (screen readers have them always).
    void setCompact(bool compact);
    /// A number beside the page's name, and what it says in full: "3 need a look". 0: none.
    void setBadge(const QString &id, qint64 count, const QString &words);

Q_SIGNALS:
    void chosen(const QString &id);
    void badgePressed(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QWidget *m_name; ///< the program's
    QButtonGroup *m_group;
    QStringList m_ids; ///< by button id
    std::vector<CountBadge *> m_badges; ///< by button id
    bool m_isCompact = false;
};

} // namespace counterfoil
