// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QWidget>

#include <memory>

class QTextLayout;

namespace counterfoil {

/// Plain text as large as its place allows, for what is read from afar. It is on one line or on a few, never
/// broken inside a word as long as a smaller type helps, and cut only where not even the smallest does.
/// Text from outside is safe in it: nothing is read as markup, and what turns the direction of writing or
/// ends a line is taken out. It cannot be marked, copied or reached.
class FittedText final : public QWidget {
    Q_OBJECT

public:
    /// `lines`: the most.
    explicit FittedText(QFont::Weight weight, int lines, QWidget *parent = nullptr);
    ~FittedText() override;

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setColour(const QColor &colour);
    void setAlignment(Qt::Alignment horizontal); ///< Qt::AlignLeft is where the line begins
    /// Lays the text out for that width and at most that height, in a type of at most `largest` pixels (the
    /// letters' height with what hangs below); gives the height that it takes, 0 where there is no text.
    int fit(int width, int height, int largest);
    /// Pixels of the type that was found.
    int typeSize() const { return m_font.pixelSize(); }
    /// What the widest line takes, in whole pixels.
    int textWidth() const;
    /// Whether the end of the text had to be left out.
    bool isCut() const { return m_isCut; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Lines {
        int height = 0;
        int count = 0;
        bool breaksWord = false;
    };
    Lines layOut(int pixels, int width);
    void cut(int width, int height);

    QString m_text;
    int m_mostLines;
    QFont m_font;
    QColor m_colour;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    bool m_isCut = false;
    std::unique_ptr<QTextLayout> m_layout;
};

} // namespace counterfoil
