// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/Colours.h"
#include "look/Scale.h"

#include <QLabel>

namespace counterfoil {

/// Text from outside on as many lines as it needs, never wider than its place: plain, and broken inside a
/// word that does not fit. Soft in colour, or in that of a tone.
class WrapLabel final : public QLabel {
    Q_OBJECT

public:
    explicit WrapLabel(look::Type type = look::Type::Body, QWidget *parent = nullptr);

    /// Shows the text, or nothing at all (hidden) where it is empty.
    void say(const QString &text);
    QString said() const { return m_said; } ///< as it was given
    void setTone(look::Tone tone); ///< Neutral: soft text
    void setStrong(bool strong); ///< the colour of what counts
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColour();

    QString m_said;
    look::Tone m_tone = look::Tone::Neutral;
    bool m_strong = false;
};

} // namespace counterfoil
