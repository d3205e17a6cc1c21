// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PaperFlow.h"
#include "PaperLayout.h"

namespace counterfoil {

/// What all layouts share: texts at the side where the paper's language begins, and the first error, after
/// which nothing is set any more. Lengths are points.
class PaperSetter {
public:
    enum class Place { Start, Centre, End };
    struct Style {
        double size = 10;
        bool isBold = false;
        Place place = Place::Start;
        int mostLines = 0;
        double grey = 0;
    };

    PaperSetter(Typesetter &typesetter, double left, double width)
        : m_typesetter(typesetter)
        , m_left(left)
        , m_width(width)
    {
    }

    double width() const { return m_width; }
    /// Where something of that width begins, `offset` from the side where reading begins.
    double x(double offset, double width) const
    {
        return m_typesetter.isRightToLeft() ? m_left + m_width - offset - width : m_left + offset;
    }
    PaperFlow::Cell text(const PaperText &text, const Style &style, double offset, double width);
    PaperFlow::Cell text(const PaperText &words, const Style &style)
    {
        return text(words, style, 0, m_width);
    }
    static PaperText ours(const QString &words) { return {.words = words, .isOurs = true}; }
    /// The lines of a cell that stands at `y`.
    static papermodule::Shape shape(const PaperFlow::Cell &cell, double y);
    static papermodule::Shape filled(double x, double y, double width, double height, double grey = 0);
    /// Four thin lines.
    static void addFrame(std::vector<papermodule::Shape> &page, const QRectF &box);

    template <typename Value>
    std::optional<Value> taken(Result<Value> value)
    {
        if (!value) {
            fail(value.error());
            return std::nullopt;
        }
        return std::move(*value);
    }
    void fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
    }
    const std::optional<Error> &error() const { return m_error; }
    Typesetter &typesetter() { return m_typesetter; }

private:
    Typesetter &m_typesetter;
    double m_left;
    double m_width;
    std::optional<Error> m_error;
};

/// As large as it may be within the box, never larger than at 72 pixels an inch.
QSizeF fittingLogo(const QImage &logo, QSizeF most);

Result<PaperLayout> layOutSheet(PaperSetter &setter, PaperLayout paper, const PaperSize &size);
Result<PaperLayout> layOutRoll(PaperSetter &setter, PaperLayout paper, const PaperSize &size);
Result<PaperLayout> layOutLabel(PaperSetter &setter, PaperLayout paper, const PaperSize &size);

} // namespace counterfoil
