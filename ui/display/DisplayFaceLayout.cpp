// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything stands on the customer's screen: all sizes are parts of the screen's own, as it may be a
// till's small one, a monitor, or one on its side.
#include "DisplayFace.h"
#include "link/QrView.h"
#include "parts/FittedText.h"

#include <QStyle>

#include <algorithm>
#include <cmath>

namespace counterfoil {

namespace {

using Stage = ShownSale::Stage;

int part(int length, double share)
{
    return static_cast<int>(std::lround(length * share));
}

} // namespace

QRect DisplayFace::mirrored(const QRect &place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void DisplayFace::showOnly(const std::vector<FittedText *> &texts)
{
    for (FittedText *each : {m_name, m_amount, m_title, m_method, m_network, m_note, m_training})
        each->setVisible(
            !each->text().isEmpty() && std::find(texts.begin(), texts.end(), each) != texts.end());
    for (QRect *each : {&m_logoPlace, &m_sign, &m_bar, &m_pill})
        *each = {};
}

/// One below the other, in the middle of the room's height; gives where the first begins.
int DisplayFace::stack(const std::vector<Line> &lines, const QRect &room)
{
    std::vector<std::pair<FittedText *, QRect>> placed;
    int high = 0;
    for (const Line &line : lines) {
        const int takes = line.text->fit(room.width(), line.most, line.type);
        if (takes == 0)
            continue;
        if (!placed.empty())
            high += line.gap;
        placed.emplace_back(line.text, QRect(room.left(), high, room.width(), takes));
        high += takes;
    }
    const int top = room.top() + std::max(0, (room.height() - high) / 2);
    for (const auto &[text, place] : placed)
        text->setGeometry(place.translated(0, top));
    return top;
}

void DisplayFace::arrange()
{
    const int shorter = std::min(width(), height());
    const int margin = part(shorter, 0.06);
    m_qr->setVisible(stage() == Stage::Scan);
    if (stage() == Stage::Idle) {
        arrangeIdle();
    } else {
        const int below = margin + part(shorter, 0.08) + part(shorter, 0.04);
        const QRect room = rect().adjusted(margin, below, -margin, -margin);
        if (stage() == Stage::Scan)
            arrangeScan(room);
        else
            arrangeMessage(room);
        arrangeHead();
    }
    update();
}

/// The shop at the line's beginning, and whether this is training at its end.
void DisplayFace::arrangeHead()
{
    const int shorter = std::min(width(), height());
    const int margin = part(shorter, 0.06);
    const int high = part(shorter, 0.08);
    int left = margin;
    if (!m_logo.isNull()) {
        const QSize size = m_logo.size().scaled(part(width(), 0.25), high, Qt::KeepAspectRatio);
        m_logoPlace = mirrored({{left, margin + (high - size.height()) / 2}, size});
        left += size.width() + margin / 2;
    }
    int right = width() - margin;
    if (!m_training->text().isEmpty()) {
        m_training->setAlignment(Qt::AlignHCenter);
        const int wide = part(width(), 0.4);
        const int takes = m_training->fit(wide, high, part(high, 0.42));
        const int needed = std::min(wide, m_training->textWidth() + high / 2);
        m_pill =
            mirrored({right - needed, margin + (high - takes) / 2 - takes / 6, needed, takes + takes / 3});
        m_training->fit(needed, high, part(high, 0.42));
        m_training->setGeometry(m_pill.left(), margin + (high - takes) / 2, needed, takes);
        right -= needed + margin / 2;
    }
    m_name->setAlignment(Qt::AlignLeft);
    const int takes = m_name->fit(right - left, high, part(high, 0.6));
    m_name->setGeometry(mirrored({left, margin + (high - takes) / 2, right - left, takes}));
}

void DisplayFace::arrangeIdle()
{
    showOnly({m_name, m_title});
    const bool hasName = !m_shop.isEmpty();
    m_title->setVisible(hasName);
    const int shorter = std::min(width(), height());
    const int wide = part(width(), 0.84);
    const int left = (width() - wide) / 2;
    const int gap = part(shorter, 0.05);
    const QSize logo = m_logo.isNull()
        ? QSize()
        : m_logo.size().scaled(part(width(), 0.6), part(height(), 0.32), Qt::KeepAspectRatio);
    const int bar = std::max(3, part(shorter, 0.008));
    m_name->setAlignment(Qt::AlignHCenter);
    m_title->setAlignment(Qt::AlignHCenter);
    const int name = m_name->fit(wide, part(height(), 0.34), part(shorter, m_logo.isNull() ? 0.17 : 0.11));
    const int title = hasName ? m_title->fit(wide, part(height(), 0.14), part(shorter, 0.06)) : 0;
    const int high =
        (logo.isEmpty() ? 0 : logo.height() + gap) + name + gap + bar + (title > 0 ? gap * 4 / 5 + title : 0);
    int top = (height() - high) / 2;
    if (!logo.isEmpty()) {
        m_logoPlace = {{(width() - logo.width()) / 2, top}, logo};
        top += logo.height() + gap;
    }
    m_name->setGeometry(left, top, wide, name);
    top += name + gap;
    const int length = part(shorter, 0.14);
    m_bar = {(width() - length) / 2, top, length, bar};
    top += bar + gap * 4 / 5;
    m_title->setGeometry(left, top, wide, title);
}

void DisplayFace::arrangeScan(const QRect &room)
{
    showOnly({m_name, m_training, m_amount, m_title, m_method, m_network, m_note});
    const int shorter = std::min(width(), height());
    const int gap = part(shorter, 0.03);
    m_isWide = room.width() * 4 > room.height() * 5;
    const Qt::Alignment alignment = m_isWide ? Qt::AlignLeft : Qt::AlignHCenter;
    for (FittedText *each : {m_amount, m_title, m_method, m_network, m_note})
        each->setAlignment(alignment);
    const double rest = m_note->text().isEmpty() ? 1 : 0.83; // of their height: the note takes its own
    QRect code;
    if (m_isWide) {
        const int side = std::min(room.height(), part(room.width(), 0.52));
        code = mirrored({room.right() + 1 - side, room.top() + (room.height() - side) / 2, side, side});
        const QRect words =
            mirrored({room.left(), room.top(), room.width() - side - part(shorter, 0.08), room.height()});
        stack({{m_amount, part(room.height(), 0.36 * rest), part(shorter, 0.17), 0},
                  {m_method, part(room.height(), 0.16 * rest), part(shorter, 0.058), gap / 2},
                  {m_network, part(room.height(), 0.14 * rest), part(shorter, 0.05), gap / 3},
                  {m_title, part(room.height(), 0.24 * rest), part(shorter, 0.085), gap * 2},
                  {m_note, part(room.height(), 0.15), part(shorter, 0.042), gap / 2}},
            words);
    } else {
        const int side = std::min(room.width(), part(room.height(), 0.56));
        const int left = room.height() - side - 2 * gap;
        const QRect above(room.left(), room.top(), room.width(), part(left, 0.4));
        stack({{m_amount, above.height(), part(shorter, 0.16), 0}}, above);
        code = {room.left() + (room.width() - side) / 2, above.bottom() + 1 + gap, side, side};
        const QRect below(room.left(), code.bottom() + 1 + gap, room.width(), left - above.height());
        stack({{m_title, part(below.height(), 0.46 * rest), part(shorter, 0.1), 0},
                  {m_method, part(below.height(), 0.24 * rest), part(shorter, 0.058), gap / 2},
                  {m_network, part(below.height(), 0.2 * rest), part(shorter, 0.05), gap / 4},
                  {m_note, part(below.height(), 0.17), part(shorter, 0.042), gap / 4}},
            below);
    }
    m_codePlace = code;
    fitPlate();
}

int DisplayFace::codeEdge() const
{
    return std::max(2, m_codePlace.width() / 60); // the code brings a white margin of its own
}

/// Modules are whole pixels, so a code leaves something of its place; the plate goes with the code.
QRect DisplayFace::plate() const
{
    if (stage() != Stage::Scan || !m_qr->isVerified())
        return {};
    const int side = std::min(
        m_qr->width(), static_cast<int>(std::ceil(m_qr->picture().width() / m_qr->devicePixelRatioF())));
    const int edge = codeEdge();
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(side, side), m_qr->geometry())
        .adjusted(-edge, -edge, edge, edge);
}

/// Code and plate stand at the edge where the words stand at the other.
void DisplayFace::fitPlate()
{
    if (stage() != Stage::Scan)
        return;
    const int edge = codeEdge();
    const QRect place = m_codePlace.adjusted(edge, edge, -edge, -edge);
    m_qr->setGeometry(place);
    const QRect standing = plate();
    if (m_isWide && !standing.isEmpty()) {
        const int aside = (m_codePlace.width() - standing.width()) / 2;
        const int within = std::min(width() - 1 - place.right(), place.left()); // it stays in its window
        const int shift = layoutDirection() == Qt::LeftToRight ? aside : -aside;
        m_qr->move(place.left() + std::clamp(shift, -within, within), place.top());
    }
    const QRect now = plate();
    if (now != m_plate)
        update((m_plate | now).adjusted(-1, -1, 1, 1)); // whatever else stands there stays as it is
    m_plate = now;
}

/// A sign, what it means, and the amount: the larger of the two is what matters now.
void DisplayFace::arrangeMessage(const QRect &room)
{
    const bool isOver = isOutcome(stage());
    showOnly({m_name, m_training, m_amount, m_title, m_note, isOver ? nullptr : m_method});
    for (FittedText *each : {m_amount, m_title, m_note, m_method})
        each->setAlignment(Qt::AlignHCenter);
    const int shorter = std::min(width(), height());
    const int side = part(shorter, isOver ? 0.24 : 0.18);
    const int gap = part(shorter, 0.035);
    const QRect words = room.adjusted(0, side + gap, 0, 0);
    const Line large{
        isOver ? m_title : m_amount, part(words.height(), 0.5), part(shorter, isOver ? 0.2 : 0.15), 0};
    const Line small{isOver ? m_amount : m_title, part(words.height(), 0.26), part(shorter, 0.075), gap / 2};
    const Line last{isOver ? m_note : m_method, part(words.height(), 0.18), part(shorter, 0.05), gap / 2};
    const int top = stack({large, small, last}, words);
    // What is left above and below is the same with the sign as without it.
    m_sign = {(width() - side) / 2, room.top() + top - words.top(), side, side};
}

} // namespace counterfoil
