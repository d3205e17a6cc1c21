// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QPushButton;

namespace counterfoil {

/// What may have been meant by a text that is refused: a small button for each. It takes no room while there
/// is nothing to choose from.
class ReadingButtons final : public QWidget {
    Q_OBJECT

public:
    explicit ReadingButtons(int height, QWidget *parent = nullptr);

    /// `words` say of each reading what it comes to.
    void offer(const QStringList &readings, const QStringList &words);
    /// All that there ever are, in the Tab key's order; those without a reading are hidden.
    const std::vector<QPushButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void chosen(const QString &reading);

private:
    std::vector<QPushButton *> m_buttons;
    QStringList m_readings;
};

} // namespace counterfoil
