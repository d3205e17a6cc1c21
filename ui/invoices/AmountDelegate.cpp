// SPDX-License-Identifier: GPL-3.0-or-later
#include "AmountDelegate.h"

#include "InvoiceModel.h"
#include "parts/Words.h"

#include <QPainter>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int beforeCode = 6;
/// Amounts are read from left to right on every page: their digits stand below each other at the right.
constexpr int leftToRight = Qt::AlignAbsolute | Qt::TextForceLeftToRight;

struct Parts {
    QString whole; ///< with the sign and the group marks
    QString fraction; ///< with its mark; empty for a currency without one
};

Parts partsOf(const Money &amount, const QLocale &locale)
{
    const QString number = words::number(amount, locale);
    if (amount.currency().decimals() == 0)
        return {number, {}};
    const qsizetype mark = number.lastIndexOf(NumberStyle::of(locale).decimalMark);
    return {number.left(mark), number.sliced(mark)};
}

int fractionWidth(const QFontMetrics &metrics, const QLocale &locale, int decimals)
{
    return decimals == 0
        ? 0
        : metrics.horizontalAdvance(NumberStyle::of(locale).decimalMark + QString(decimals, u'0'));
}

/// Views switch group marks off in their cells' locale.
QLocale grouped(QLocale locale)
{
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale;
}

} // namespace

AmountDelegate::AmountDelegate(const InvoiceModel &model, QObject *parent)
    : RowDelegate(model, parent)
{
}

int AmountDelegate::tailWidth(const QFont &font, const QLocale &locale) const
{
    const QFontMetrics metrics(font);
    return fractionWidth(metrics, locale, m_model.mostDecimals()) + beforeCode
        + metrics.horizontalAdvance(u"MMM"_s);
}

int AmountDelegate::usualWidth(const QFont &font, const QLocale &locale, int mostDigits) const
{
    const int digits = std::min(std::max(m_model.mostWholeDigits(), 5), mostDigits);
    const QString large = grouped(locale).toString(QString(digits, u'8').toLongLong());
    return QFontMetrics(font).horizontalAdvance(large) + tailWidth(font, locale) + 2 * side;
}

int AmountDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Money &amount = m_model.at(index.row())->amount;
    const QLocale locale = grouped(option.locale);
    const QFontMetrics metrics(option.font);
    const Parts parts = partsOf(amount, locale);
    const int own = metrics.horizontalAdvance(parts.fraction) + beforeCode
        + metrics.horizontalAdvance(amount.currency().code());
    return metrics.horizontalAdvance(parts.whole) + std::max(own, tailWidth(option.font, locale));
}

void AmountDelegate::paintContent(
    QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const look::Colours &colours = look::colours(option.palette);
    const Money &amount = m_model.at(index.row())->amount;
    const QFontMetrics metrics(option.font);
    painter.setFont(option.font);
    painter.setPen(colours.text);
    if (contentWidth(option, index) > area.width()) {
        // Digits at the end tell a fraction, digits at the beginning the size: neither may seem to be all.
        painter.drawText(area, leftToRight | Qt::AlignVCenter | Qt::AlignRight,
            metrics.elidedText(index.data().toString(), Qt::ElideMiddle, area.width()));
        return;
    }
    const QLocale locale = grouped(option.locale);
    const Parts parts = partsOf(amount, locale);
    const QString code = amount.currency().code();
    const int fraction = metrics.horizontalAdvance(parts.fraction);
    // Few codes are so long that their row has to stand a little to the left.
    const int own = fraction + beforeCode + metrics.horizontalAdvance(code);
    const int mark = area.right() + 1 - std::max(own, tailWidth(option.font, locale));
    const auto write = [&painter, &area](int left, int right, int end, const QString &text) {
        painter.drawText(
            QRect(left, area.top(), right - left, area.height()), leftToRight | end | Qt::AlignVCenter, text);
    };
    write(area.left(), mark, Qt::AlignRight, parts.whole);
    write(mark, area.right() + 1, Qt::AlignLeft, parts.fraction);
    painter.setPen(colours.softText);
    write(mark + fraction + beforeCode, area.right() + 1, Qt::AlignLeft, code);
}

} // namespace counterfoil
