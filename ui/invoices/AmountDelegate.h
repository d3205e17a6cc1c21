// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RowDelegate.h"

namespace counterfoil {

/// The cell of an amount: decimal marks stand below each other, whether a currency has no, two or eight
/// digits behind it, and the currency's code stands beside it in a soft colour. The same in pages that are
/// read from the right.
class AmountDelegate final : public RowDelegate {
    Q_OBJECT

public:
    explicit AmountDelegate(const InvoiceModel &model, QObject *parent = nullptr);

    /// A width that the amounts fit into, as far as they have at most so many digits before the mark.
    int usualWidth(const QFont &font, const QLocale &locale, int mostDigits) const;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int tailWidth(const QFont &font, const QLocale &locale) const; ///< fraction and code
};

} // namespace counterfoil
