// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;

namespace counterfoil::look {

/// Marks every repetition of a held key as one (`QKeyEvent::isAutoRepeat()`), for the whole program. X11
/// writes a repetition as a release and a press of the same instant, and Qt marks them only where both had
/// arrived when it looked at the first: on a busy machine a held Enter comes as many that were pressed anew,
/// and would answer what the first one brought up.
class KeyRepeats final : public QObject {
    Q_OBJECT

public:
    /// Watches the whole program from now on.
    explicit KeyRepeats(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isUnmarked(const QKeyEvent &event);

    int m_releasedKey = 0;
    quint64 m_releasedAt = 0; ///< in the window system's milliseconds
};

} // namespace counterfoil::look
