// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QAbstractButton>

namespace counterfoil {

/// A small number at the edge of something: how much there waits for a person. Pressing it leads there. No
/// number, no badge.
class CountBadge final : public QAbstractButton {
    Q_OBJECT

public:
    explicit CountBadge(QWidget *parent = nullptr);

    /// `words`: what the number counts, said in full ("3 sales need a look").
    void setCount(qint64 count, const LocalizedText &words);

    /// At the corner of a picture, of which it must leave something to be seen.
    void setCompact(bool compact);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showCount();
    void sayWords();

    qint64 m_count = 0;
    LocalizedText m_words;
    bool m_isCompact = false;
};

} // namespace counterfoil
