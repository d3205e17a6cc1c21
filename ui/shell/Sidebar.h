// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QKeySequence>
#include <QStringList>
#include <QWidget>

#include <vector>

class QAbstractButton;
class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace counterfoil {

class CountBadge;

/// The program's name and its pages, one below the other; one of them is current. Ctrl and a digit chooses
/// one too.
class Sidebar final : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(const QString &id, const QString &iconName, const LocalizedText &title);
    /// A button below the pages, for what is none of them. `keys` press it as well, while it can be seen.
    QAbstractButton *addWay(const QString &iconName, const LocalizedText &title, const QKeySequence &keys);
    void setCurrent(const QString &id);
    /// In a small window: pictures alone, whose names are tool tips (screen readers have them always).
    void setCompact(bool compact);
    /// A number beside the page's name, and what it says in full: "3 need a look". 0: none.
    void setBadge(const QString &id, qint64 count, const LocalizedText &words);

Q_SIGNALS:
    void chosen(const QString &id);
    void badgePressed(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Page {
        LocalizedText title; ///< with the & of its mnemonic
        LocalizedText badgeWords; ///< empty: there is no badge
        QToolButton *button = nullptr;
        CountBadge *badge = nullptr;
    };

    struct Way {
        LocalizedText title;
        QKeySequence keys;
        QToolButton *button = nullptr;
    };

    void say(const Page &page);
    void say(const Way &way);
    void fit();

    QVBoxLayout *m_column;
    QWidget *m_name; ///< the program's
    QButtonGroup *m_group;
    QStringList m_ids; ///< by button id
    std::vector<Page> m_pages; ///< by button id
    std::vector<Way> m_ways;
    bool m_isCompact = false;
};

} // namespace counterfoil
