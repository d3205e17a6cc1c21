// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PaperContent.h"
#include "PaperQr.h"

#include <QImage>
#include <QRectF>

#include <optional>

namespace counterfoil {

/// A paper whose every line and picture has its place. Its shapes refer to what is in it. Points.
struct PaperLayout {
    PaperContent content;
    QImage logo = {}; ///< Format_ARGB32_Premultiplied; null: none
    QRectF logoPlace = {}; ///< on the first page
    std::optional<PaperQr> qr = {};
    QRectF qrPlace = {}; ///< quiet zone included
    std::size_t qrPage = 0;
    Typesetter::Pages pages = {};
    double width = 0;
    double height = 0;
};

/// Errors: those of Typesetter::shape and PaperQr::fit.
Result<PaperLayout> layOutPaper(
    Typesetter &typesetter, PaperContent content, const PaperSize &size, const QImage &logo);

} // namespace counterfoil
