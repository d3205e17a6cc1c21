// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/Colours.h"
#include "look/Scale.h"

#include <QLabel>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QTextLayout;

namespace counterfoil {

/// A line or paragraph of plain text in one of the scale's types and one tone. Text from outside is safe in
/// it: nothing is read as markup. Its colour follows the scheme.
class Text : public QLabel {
    Q_OBJECT

public:
    enum class Ink { Normal, Soft, Toned };

    explicit Text(const QString &text = {}, look::Type type = look::Type::Body, Ink ink = Ink::Normal,
        QWidget *parent = nullptr);
    ~Text() override;

    /// Words in the colour of a tone.
    void setTone(look::Tone tone);
    /// Breaks lines where they are too long, and words that are longer than a line: it is never wider than
    /// its place.
    Text *wrapped();
    /// Can be marked and copied with mouse and keyboard.
    Text *selectable();

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyInk();
    void alignWithPage();
    bool breaksWords() const;
    /// What was laid out last, and what with.
    struct Lines {
        QString text;
        QFont font;
        int dpi = 0; ///< of the screen, which may become another one
        std::unique_ptr<QTextLayout> layout;
        std::optional<int> width; ///< that it is laid out for now
        std::vector<std::pair<int, int>> heights; ///< by width, pixels; of the widths asked for last
    };
    Lines &lines() const;
    int heightOfLines(int width) const;

    Ink m_ink;
    look::Tone m_tone = look::Tone::Neutral;
    mutable Lines m_lines;
};

} // namespace counterfoil
