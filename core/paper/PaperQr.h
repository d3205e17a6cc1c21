// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PaperSize.h"
#include "Typesetter.h"
#include "links/QrCode.h"

#include <optional>

namespace counterfoil {

inline constexpr double pointsOfMillimetre = 72 / 25.4;

/// A QR code as it comes on paper: how large, and its modules as the module draws them.
class PaperQr {
public:
    /// As wide as `wanted`, or as it takes for modules of three dots of a thermal printer (0.375 mm, 8 dots a
    /// millimetre) up to `widest`; all in points. Where even those do not fit, two dots and isDense().
    /// Errors: paper-qr-dense (Input), those of QrCode::encode.
    static Result<PaperQr> fit(const QString &text, double wanted, double widest, const PaperSize &size);

    double side() const { return m_module * modulesAcross(); } ///< points, quiet zone included
    bool isDense() const { return m_isDense; }
    Error tooDense() const; ///< paper-qr-dense: what is wrong with a dense one that does not read back
    const QrCode &code() const { return m_code; }
    const QString &text() const { return m_text; }

    /// As a shape with its quiet zone. It refers to this object.
    papermodule::Shape shape(double x, double y) const;

private:
    PaperQr(QrCode code, QString text);
    int modulesAcross() const;

    QrCode m_code;
    QString m_text;
    std::vector<unsigned char> m_modules; ///< without quiet zone
    double m_module = 0; ///< points
    double m_widest = 0; ///< points
    PaperSize m_paper;
    bool m_isDense = false;
};

/// Whether readers get the text from that part of a page, drawn as printers of 203 and 300 dpi draw vectors.
/// Error paper-qr (Unavailable).
Result<void> verifyVectors(const Typesetter &typesetter, const std::vector<papermodule::Shape> &page,
    const QRectF &part, const QString &text);
/// The same of what is printed, pixel by pixel.
Result<void> verifyPixels(const QImage &part, const QString &text);

} // namespace counterfoil
