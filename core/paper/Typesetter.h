// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PaperModule.h"
#include "base/Result.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace counterfoil {

/// A text of a paper and how it is set.
struct PaperText {
    enum class Direction {
        OfPaper,
        OfWords, ///< of whoever wrote it: a name
        FromLeft, ///< references, amounts, links
    };
    QString words = {};
    bool isOurs = false; ///< of our translations, which every font of the language has
    Direction direction = Direction::OfPaper;
    bool breaksAnywhere = false;
};

struct PaperStyle {
    double size = 10; ///< points
    double width = 100; ///< points
    bool isBold = false;
    papermodule::Side side = papermodule::Side::Left;
    int mostLines = 0; ///< 0: any number
};

/// A text that was shaped: its number, and what room it takes.
struct ShapedText {
    int number = 0;
    int lineCount = 0;
    double height = 0; ///< points
};

/// Pango and Cairo behind the module. What it draws was shaped by it before.
class Typesetter {
public:
    /// Loads the module where it is not yet. Error paper-module (Unavailable).
    static Result<std::unique_ptr<Typesetter>> open(const QString &language, bool isRightToLeft);
    ~Typesetter();
    Typesetter(const Typesetter &) = delete;
    Typesetter &operator=(const Typesetter &) = delete;

    /// Signs of outside texts for which there is no font become "?", and are kept in missing(). Error
    /// paper-font (Unavailable): words of our own, or "?", have none.
    Result<ShapedText> shape(const PaperText &text, const PaperStyle &style);
    double heightOf(const ShapedText &text, int firstLine, int lineCount) const; ///< points

    using Pages = std::vector<std::vector<papermodule::Shape>>;
    /// Error paper-drawing (Unavailable).
    Result<QByteArray> pdf(
        const Pages &pages, double width, double height, const papermodule::Properties &properties) const;
    /// That part of a page in points, white where nothing is. Format_RGB32. Error paper-drawing.
    Result<QImage> draw(const std::vector<papermodule::Shape> &shapes, const QRectF &part,
        double dotsPerPoint, QSize pixels) const;

    bool isRightToLeft() const { return m_isRightToLeft; }
    const std::vector<char32_t> &missing() const { return m_missing; }

private:
    Typesetter(const papermodule::Functions &module, QByteArray language, bool isRightToLeft);

    const papermodule::Functions &m_module;
    papermodule::Book *m_book;
    QByteArray m_language;
    bool m_isRightToLeft;
    std::vector<char32_t> m_missing;
};

} // namespace counterfoil
