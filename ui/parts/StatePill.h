// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "invoices/State.h"
#include "look/Colours.h"

#include <QGuiApplication>
#include <QWidget>

class QPainter;

namespace counterfoil {

/// A state in one or two words on a ground of its tone. The words always stand there: colour never says it
/// alone. A table paints it with `paint`, a page holds it as a widget.
class StatePill final : public QWidget {
    Q_OBJECT

public:
    explicit StatePill(QWidget *parent = nullptr);

    void setState(State state);
    /// For what is no state of an invoice: "Training", "Default".
    void setWords(const LocalizedText &words, look::Tone tone);
    QString words() const { return m_words; } ///< in the interface's language
    /// In the full colour of its tone: for what must be seen from afar.
    void setFilled(bool filled);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The size of such a pill in that font.
    static QSize sizeFor(const QString &words, const QFont &font);
    /// Paints one where `area` begins in that direction, in the middle of its height; elided where it is too
    /// long.
    static void paint(QPainter &painter, const QRect &area, const QString &words, look::Tone tone,
        const QFont &font, const look::Colours &colours,
        Qt::LayoutDirection direction = QGuiApplication::layoutDirection());

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say();

    LocalizedText m_words;
    look::Tone m_tone = look::Tone::Neutral;
    bool m_isFilled = false;
};

} // namespace counterfoil
