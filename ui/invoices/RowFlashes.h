// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace counterfoil {

/// Sales whose rows are tinted for a moment because money has come. Nothing is tinted where the desktop wants
/// no animations.
class RowFlashes final : public QObject {
    Q_OBJECT

public:
    static constexpr int lasts = 2000; ///< milliseconds

    explicit RowFlashes(QWidget *view);

    void begin(const QString &reference);
    /// 1 at the beginning, 0 when it is over or never was.
    double strength(const QString &reference) const;
    bool any() const { return !m_begun.isEmpty(); }

Q_SIGNALS:
    void faded(); ///< a step: the rows are to be painted anew

private:
    QWidget *m_view;
    QHash<QString, QElapsedTimer> m_begun;
    QTimer m_step;
};

} // namespace counterfoil
