// SPDX-License-Identifier: GPL-3.0-or-later
#include "FittedText.h"

#include "Spoken.h"
#include "Words.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int smallestType = 11; // pixels

} // namespace

FittedText::FittedText(QFont::Weight weight, int lines, QWidget *parent)
    : QWidget(parent)
    , m_mostLines(lines)
    , m_layout(std::make_unique<QTextLayout>())
{
    m_font = font();
    m_font.setWeight(weight);
    setFocusPolicy(Qt::NoFocus);
    spoken::as(this, QAccessible::StaticText);
}

FittedText::~FittedText() = default;

void FittedText::setText(const QString &text)
{
    m_text = words::oneLine(text);
    setAccessibleName(m_text);
    update();
}

void FittedText::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void FittedText::setAlignment(Qt::Alignment horizontal)
{
    m_alignment = horizontal;
}

/// (The direction is the text's own: an amount in digits stays as it is within Arabic.)
FittedText::Lines FittedText::layOut(int pixels, int width)
{
    m_font.setPixelSize(pixels);
    QTextOption option(QStyle::visualAlignment(layoutDirection(), m_alignment));
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout = std::make_unique<QTextLayout>(m_text, m_font);
    m_layout->setCacheEnabled(true);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    Lines lines;
    qreal top = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(qMax(width, 1));
        line.setPosition({0, top});
        top += line.height(); // letters of another script may be taller
        ++lines.count;
        const int end = line.textStart() + line.textLength();
        lines.breaksWord = lines.breaksWord
            || (end < m_text.size() && !m_text.at(end - 1).isSpace() && !m_text.at(end).isSpace());
    }
    m_layout->endLayout();
    lines.height = qCeil(top);
    return lines;
}

int FittedText::fit(int width, int height, int largest)
{
    m_isCut = false;
    update();
    if (m_text.isEmpty() || width < 1 || height < 1) {
        m_layout = std::make_unique<QTextLayout>();
        return 0;
    }
    const auto fits = [&](int pixels) {
        const Lines lines = layOut(pixels, width);
        return lines.height <= height && lines.count <= m_mostLines && !lines.breaksWord;
    };
    int tooLarge = qMax(largest, smallestType);
    if (!fits(tooLarge)) {
        int good = smallestType;
        const Lines least = layOut(good, width);
        while (tooLarge - good > 1) {
            const int between = (good + tooLarge) / 2;
            (fits(between) ? good : tooLarge) = between;
        }
        layOut(good, width);
        if (good == smallestType && (least.height > height || least.count > m_mostLines))
            cut(width, height);
    }
    return qMin(height, qCeil(m_layout->boundingRect().height()));
}

int FittedText::textWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        widest = qMax(widest, m_layout->lineAt(i).naturalTextWidth());
    return qCeil(widest);
}

/// Leaves out what does not fit, and says by three points that there is more.
void FittedText::cut(int width, int height)
{
    const int lines = qMax(1, qMin(m_mostLines, height / QFontMetrics(m_font).lineSpacing()));
    const QTextLine last = m_layout->lineAt(qMin(lines, m_layout->lineCount()) - 1);
    const QString whole = m_text;
    const QString kept = whole.left(last.textStart());
    m_text = kept
        + QFontMetrics(m_font).elidedText(whole.mid(last.textStart()), Qt::ElideRight, qMax(width - 2, 1));
    layOut(m_font.pixelSize(), width);
    m_text = whole;
    m_isCut = true;
}

void FittedText::paintEvent(QPaintEvent *)
{
    if (m_layout->lineCount() == 0)
        return;
    QPainter painter(this);
    painter.setPen(m_colour.isValid() ? m_colour : palette().color(QPalette::WindowText));
    m_layout->draw(&painter, {0, 0});
}

} // namespace counterfoil
