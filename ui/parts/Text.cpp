// SPDX-License-Identifier: GPL-3.0-or-later
#include "Text.h"

#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QTextLayout>

namespace counterfoil {

namespace {

/// As it is laid out: a reference is not broken after its hyphen, nor an amount before its currency.
QString withLines(QString text)
{
    static const QRegularExpression reference(QStringLiteral("\\bCF-(?=[A-Z2-7]{4})"));
    static const QRegularExpression currency(QStringLiteral("(?<=\\d) (?=[A-Z]{3,5}\\b)"));
    constexpr QChar joiner(0x2060);
    text.replace(reference, QStringLiteral("CF-") + joiner);
    text.replace(currency, QString(QChar(QChar::Nbsp)));
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
        top += metrics.lineSpacing();
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
    // A name in Arabic letters begins where all others do.
    setAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    look::setType(this, type);
    applyInk();
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
    QTextLayout layout(withLines(text()), font());
    return layOut(layout, width - around.left() - around.right(), fontMetrics()) + around.top()
        + around.bottom();
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
    QTextLayout layout(withLines(text()), font());
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()));
    layout.setTextOption(option);
    const int height = layOut(layout, room.width(), fontMetrics());
    const QRect place = QStyle::alignedRect(
        Qt::LeftToRight, alignment() & Qt::AlignVertical_Mask, {room.width(), height}, room);
    layout.draw(&painter, {qreal(room.left()), qreal(place.top())});
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
