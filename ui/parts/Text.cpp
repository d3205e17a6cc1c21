// SPDX-License-Identifier: GPL-3.0-or-later
#include "Text.h"

#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>
#include <utility>

namespace counterfoil {

namespace {

constexpr std::size_t widthsRemembered = 4;

bool mayNameAmount(const QString &text)
{
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
        if (space > 0 && space + 1 < text.size() && text[space - 1].isDigit() && text[space + 1].isUpper())
            return true;
    }
    return false;
}

/// As it is laid out: a reference is not broken after its hyphen, nor an amount before its currency.
QString withLines(QString text)
{
    constexpr QChar joiner(0x2060);
    // Most texts hold neither: the expressions are made when one does, not for a window's first picture.
    if (text.contains(u"CF-")) {
        static const QRegularExpression reference(QStringLiteral("\\bCF-(?=[A-Z2-7]{4})"));
        text.replace(reference, QStringLiteral("CF-") + joiner);
    }
    if (mayNameAmount(text)) {
        static const QRegularExpression currency(QStringLiteral("(?<=\\d) (?=[A-Z]{3,5}\\b)"));
        text.replace(currency, QString(QChar(QChar::Nbsp)));
    }
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

/// Breaks between words, and inside one that is longer than a line. Gives the height of all lines.
int layOut(QTextLayout &layout, int width, const QFontMetrics &metrics)
{
    QTextOption option = layout.textOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(width, 1));
        line.setPosition({0, qreal(top)});
        // Letters that this font lacks, such as Hindi's, come from another one, which may be taller.
        const int spacing = metrics.lineSpacing();
        top += line.height() > spacing + 1 ? qCeil(line.height()) : spacing;
    }
    layout.endLayout();
    return top;
}

} // namespace

Text::Text(const QString &text, look::Type type, Ink ink, QWidget *parent)
    : QLabel(text, parent)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    alignWithPage();
    look::setType(this, type);
    applyInk();
}

Text::~Text() = default;

/// A name in Arabic letters begins where all others do: where the page begins, not the name.
void Text::alignWithPage()
{
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
}

void Text::setTone(look::Tone tone)
{
    m_ink = Ink::Toned;
    m_tone = tone;
    applyInk();
}

Text *Text::wrapped()
{
    setWordWrap(true);
    setProperty("breaksWords", true);
    return this;
}

/// (Text that can be marked is laid out by QLabel, which breaks no word.)
bool Text::breaksWords() const
{
    const auto marking = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    return wordWrap() && !(textInteractionFlags() & marking) && !buddy();
}

bool Text::hasHeightForWidth() const
{
    return wordWrap();
}

int Text::heightForWidth(int width) const
{
    if (!breaksWords())
        return QLabel::heightForWidth(width);
    const QMargins around = contentsMargins() + QMargins(margin(), margin(), margin(), margin());
    return heightOfLines(width - around.left() - around.right()) + around.top() + around.bottom();
}

/// Nothing that was laid out for another text, font, screen or direction.
Text::Lines &Text::lines() const
{
    if (!m_lines.layout || m_lines.text != text() || m_lines.font != font() || m_lines.dpi != logicalDpiY()) {
        m_lines = {
            text(), font(), logicalDpiY(), std::make_unique<QTextLayout>(withLines(text()), font()), {}, {}};
        m_lines.layout->setCacheEnabled(true);
    }
    const Qt::Alignment aligned = QStyle::visualAlignment(layoutDirection(), alignment());
    if (m_lines.layout->textOption().alignment() != aligned) {
        QTextOption option(aligned); // takes the program's direction
        option.setTextDirection(m_lines.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_lines.layout->setTextOption(option);
        m_lines.width.reset();
    }
    return m_lines;
}

/// Layouts ask for the same few widths again and again.
int Text::heightOfLines(int width) const
{
    Lines &lines = this->lines();
    const auto known = std::find_if(lines.heights.begin(), lines.heights.end(),
        [width](const auto &each) { return each.first == width; });
    if (known != lines.heights.end()) {
        std::rotate(known, known + 1, lines.heights.end());
        return lines.heights.back().second;
    }
    if (lines.heights.size() == widthsRemembered)
        lines.heights.erase(lines.heights.begin());
    const int height = layOut(*lines.layout, width, fontMetrics());
    lines.width = width;
    lines.heights.emplace_back(width, height);
    return height;
}

QSize Text::minimumSizeHint() const
{
    const QMargins around = contentsMargins() + QMargins(margin(), margin(), margin(), margin());
    return wordWrap() ? QSize(1, fontMetrics().height() + around.top() + around.bottom())
                      : QLabel::minimumSizeHint();
}

void Text::paintEvent(QPaintEvent *event)
{
    if (!breaksWords()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const int inset = margin();
    const QRect room = contentsRect().adjusted(inset, inset, -inset, -inset);
    const int height = heightOfLines(room.width());
    Lines &lines = this->lines();
    if (std::exchange(lines.width, room.width()) != room.width())
        layOut(*lines.layout, room.width(), fontMetrics());
    const QRect place = QStyle::alignedRect(
        Qt::LeftToRight, alignment() & Qt::AlignVertical_Mask, {room.width(), height}, room);
    lines.layout->draw(&painter, {qreal(room.left()), qreal(place.top())});
}

Text *Text::selectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setProperty("breaksWords", false);
    return this;
}

void Text::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyInk();
    else if (event->type() == QEvent::LayoutDirectionChange && alignment().testFlag(Qt::AlignAbsolute))
        alignWithPage(); // unless somebody wants it elsewhere
}

void Text::applyInk()
{
    const look::Colours &colours = look::colours(palette());
    const QColor colour = m_ink == Ink::Normal ? colours.text
        : m_ink == Ink::Soft                   ? colours.softText
                                               : look::toneColour(m_tone, colours);
    if (palette().color(QPalette::WindowText) == colour)
        return; // setting it would send the event that brought us here
    QPalette own; // only this one colour: all others go on following the program's
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

} // namespace counterfoil
