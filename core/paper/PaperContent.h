// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Paper.h"
#include "Typesetter.h"

#include <vector>

namespace counterfoil {

/// What stands on a paper, in its language and safe to be drawn, without a place yet.
struct PaperContent {
    struct Row {
        QString label;
        PaperText value;
    };
    /// One of the things that were sold.
    struct SoldLine {
        PaperText name;
        PaperText count = {}; ///< "2 × 3.50 USD"; empty where it is one of them
        PaperText total;
    };
    QString language; ///< one of Language::offered()
    bool isRightToLeft = false;

    PaperText shopName = {};
    PaperText shopAddress = {}; ///< lines with \n between them
    std::vector<PaperText> shopContacts = {};
    PaperText footer = {};

    QString title = {}; ///< "Receipt"
    QString reference = {};
    QStringList banners = {}; ///< in a frame each: TRAINING, COPY
    QStringList statements = {}; ///< what has to be said of the sale
    QString amountLabel = {};
    PaperText amount = {};
    QString amountInWords = {};
    std::vector<SoldLine> lines = {}; ///< what was sold, where they add up to what was asked for
    QString sumLabel = {}; ///< before the sum of several lines; empty with one or none
    PaperText sum = {};
    PaperText what = {}; ///< what the sale is for
    PaperText coin = {}; ///< with its network; empty where none is paid in
    /// When it was paid, or of what is to be paid when it was issued; empty where nobody knows.
    PaperText time = {};
    std::vector<Row> rows = {}; ///< those that are empty are left out

    QString code = {}; ///< of the QR code; empty: none
    QString codeCaption = {}; ///< what to do with it, or how it is paid without one
    PaperText link = {};
    QByteArray linkAddress = {}; ///< for a click; ASCII, as papermodule::Shape wants it; empty: none
};

/// `order` passed checkPaper().
PaperContent paperContent(const PaperOrder &order, const MethodCatalogue &methods);

} // namespace counterfoil
