// SPDX-License-Identifier: GPL-3.0-or-later
#include "WrapLabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr qsizetype longestText = 4000;
constexpr qsizetype longestRun = 18;

/// With places to break inside long words, which a label alone would push out of its side.
QString breakable(const QString &text)
{
    QString result;
    qsizetype run = 0;
    for (const QChar c : text.left(longestText)) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longestRun && !c.isLowSurrogate() && !c.isMark()) {
            result += QChar(0x200b);
            run = 1;
        }
        result += c;
    }
    return result;
}

} // namespace

WrapLabel::WrapLabel(look::Type type, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setProperty("breaksWords", true);
    alignWithPage();
    look::setType(this, type);
    applyColour();
}

void WrapLabel::say(const LocalizedText &text)
{
    m_said = text;
    showText();
    setVisible(!text.isEmpty());
}

void WrapLabel::showText()
{
    m_shown = m_said;
    setText(breakable(m_shown));
    setAccessibleName(m_shown.left(longestText));
}

/// In whatever direction the text itself is read.
void WrapLabel::alignWithPage()
{
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
}

void WrapLabel::setTone(look::Tone tone)
{
    m_tone = tone;
    applyColour();
}

void WrapLabel::setStrong(bool strong)
{
    m_strong = strong;
    applyColour();
}

QSize WrapLabel::minimumSizeHint() const
{
    return {1, fontMetrics().height()};
}

bool WrapLabel::isMarkable() const
{
    return textInteractionFlags().testAnyFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

int WrapLabel::heightForWidth(int width) const
{
    QTextLayout layout(text(), font());
    if (isMarkable())
        return QLabel::heightForWidth(width);
    const QMargins around = contentsMargins() + QMargins(margin(), margin(), margin(), margin());
    return layOut(layout, width - around.left() - around.right()) + around.top() + around.bottom();
}

/// Breaks between words, and inside one that is longer than a line, which QLabel cannot. And from right to
/// left QPainter moves each line that ends with a blank by the width of that blank, out of its place
/// (Qt 6.4). Gives the height of all lines.
int WrapLabel::layOut(QTextLayout &layout, int width) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setText(text().replace(u'\n', QChar(QChar::LineSeparator)));
    layout.setTextOption(option);
    layout.beginLayout();
    int height = 0;
    const int spacing = fontMetrics().lineSpacing();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, qreal(height)});
        // Letters that this font lacks, such as Hindi's, come from another one, which may be taller.
        height += line.height() > spacing + 1 ? qCeil(line.height()) : spacing;
    }
    layout.endLayout();
    return height;
}

void WrapLabel::paintEvent(QPaintEvent *event)
{
    if (isMarkable()) { // who marks text sees what is marked
        QLabel::paintEvent(event);
        return;
    }
    const int inset = margin();
    const QRect room = contentsRect().adjusted(inset, inset, -inset, -inset);
    QTextLayout layout(text(), font());
    const int height = layOut(layout, room.width());
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QRect place = QStyle::alignedRect(
        Qt::LeftToRight, alignment() & Qt::AlignVertical_Mask, {room.width(), height}, room);
    layout.draw(&painter, {qreal(room.left()), qreal(place.top())});
}

void WrapLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColour();
    else if (event->type() == QEvent::LanguageChange && m_said.toString() != m_shown)
        showText(); // what is the same in all languages may have another accessible name
    else if (event->type() == QEvent::LayoutDirectionChange && alignment().testFlag(Qt::AlignAbsolute))
        alignWithPage(); // unless somebody wants it elsewhere
}

void WrapLabel::applyColour()
{
    const look::Colours &colours = look::colours(palette());
    const QColor soft = m_strong ? colours.text : colours.softText;
    const QColor colour = m_tone == look::Tone::Neutral ? soft : look::toneColour(m_tone, colours);
    if (palette().color(QPalette::WindowText) == colour)
        return; // setting it would send the event that brought us here
    QPalette own; // this one role, so that all others go on following the scheme
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

} // namespace counterfoil
