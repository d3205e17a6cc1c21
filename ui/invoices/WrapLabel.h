// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "look/Colours.h"
#include "look/Scale.h"

#include <QLabel>

class QTextLayout;

namespace counterfoil {

/// Text from outside on as many lines as it needs, never wider than its place: plain, and broken inside a
/// word that does not fit. Soft in colour, or in that of a tone.
class WrapLabel final : public QLabel {
    Q_OBJECT

public:
    explicit WrapLabel(look::Type type = look::Type::Body, QWidget *parent = nullptr);

    /// Shows the text, in each language that the interface gets, or nothing at all (hidden) where it is
    /// empty.
    void say(const LocalizedText &text);
    QString said() const { return m_shown; } ///< as it was given, in the interface's language
    void setTone(look::Tone tone); ///< Neutral: soft text
    void setStrong(bool strong); ///< the colour of what counts
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isMarkable() const;
    int layOut(QTextLayout &layout, int width) const;
    void showText();
    void alignWithPage();
    void applyColour();

    LocalizedText m_said;
    QString m_shown;
    look::Tone m_tone = look::Tone::Neutral;
    bool m_strong = false;
};

} // namespace counterfoil
