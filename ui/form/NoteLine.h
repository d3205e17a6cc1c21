// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "parts/Text.h"

namespace counterfoil {

/// The line below a field: its help, or the reason why it is wrong. Both share one place, which is kept free
/// even where there is neither, so that a form does not jump when a reason comes; only a reason that is
/// longer than a line makes room for itself.
class NoteLine final : public Text {
    Q_OBJECT

public:
    explicit NoteLine(const LocalizedText &help, QWidget *parent = nullptr);

    /// Another help: it stays in sight only while there is no reason. One that warns has the colour of it.
    void setHelp(const LocalizedText &help, look::Tone tone = look::Tone::Neutral);
    /// Shows the reason, or the help again where it is empty.
    void setReason(const LocalizedText &reason);
    const LocalizedText &reason() const { return m_reason; }
    /// Keeps room for so many lines, whatever stands there; one, unless this is called.
    void setRoom(int lines);
    /// A click on the reason leads somewhere.
    void setLeadsOn(bool leads);

    int heightForWidth(int width) const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int heightOf(const QString &text, int width) const;

    void showWords();

    LocalizedText m_help;
    look::Tone m_helpTone = look::Tone::Neutral;
    LocalizedText m_reason;
    int m_room = 1; ///< lines
};

} // namespace counterfoil
