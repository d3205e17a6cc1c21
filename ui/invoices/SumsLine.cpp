// SPDX-License-Identifier: GPL-3.0-or-later
#include "SumsLine.h"

#include "look/Colours.h"
#include "look/Scale.h"
#include "parts/InEachLanguage.h"
#include "parts/Spoken.h"
#include "parts/Words.h"

#include <QEvent>
#include <QPainter>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const QString between = u"   ·   "_s;

} // namespace

SumsLine::SumsLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    look::setType(this, look::Type::Body);
    spoken::as(this, QAccessible::StaticText);
    inEachLanguage(this, [this] {
        setAccessibleDescription(
            tr("Sums of the sales shown")); // else a screen reader reads the tool tip's markup
        refresh();
    });
}

QString SumsLine::words(const CurrencySum &sum, const QLocale &locale)
{
    const QString code = sum.currency.code();
    if (!sum.total)
        //: %1 is a currency, “USD”. The sum is too large a number.
        return translatable("SumsLine", "%1: too much to add up, %Ln sale(s)", nullptr, sum.count).arg(code);
    const QString total = words::number(*sum.total, locale);
    if (!sum.paid)
        //: “USD 1,204.50 in 14 sales”: %1 is a currency, %2 an amount of it. The same in the next ones.
        return translatable("SumsLine", "%1 %2 in %Ln sale(s)", nullptr, sum.count).arg(code, total);
    // "None of it paid" never stands over sales that are paid, however much that was.
    const bool isNothing = sum.paid->minorUnits() == 0;
    const QString paid = words::number(*sum.paid, locale);
    if (sum.paidUnknown > 0) {
        //: A clause at the end of “USD 9.00 in 3 sales, %3” and “USD 9.00 in 3 sales, 3.00 of it paid; %4”.
        const LocalizedText unknown =
            translatable("SumsLine", "%Ln paid sale(s) do not tell how much", nullptr, sum.paidUnknown);
        return isNothing
            //: %1 is a currency, %2 an amount of it; %3 is “2 paid sales do not tell how much”.
            ? translatable("SumsLine", "%1 %2 in %Ln sale(s), %3", nullptr, sum.count)
                  .arg(code, total, unknown)
            //: %1 is a currency, %2 and %3 are amounts of it; %4 is “2 paid sales do not tell how much”.
            : translatable("SumsLine", "%1 %2 in %Ln sale(s), %3 of it paid; %4", nullptr, sum.count)
                  .arg(code, total, paid, unknown);
    }
    if (isNothing)
        //: %1 is a currency, %2 an amount of it, of which nothing is paid.
        return translatable("SumsLine", "%1 %2 in %Ln sale(s), none of it paid", nullptr, sum.count)
            .arg(code, total);
    if (*sum.paid == *sum.total)
        //: %1 is a currency, %2 an amount of it, which is paid.
        return translatable("SumsLine", "%1 %2 in %Ln sale(s), all paid", nullptr, sum.count)
            .arg(code, total);
    //: %1 is a currency, %2 and %3 are amounts of it; %3 of them is paid.
    return translatable("SumsLine", "%1 %2 in %Ln sale(s), %3 of it paid", nullptr, sum.count)
        .arg(code, total, paid);
}

void SumsLine::show(const std::vector<CurrencySum> &sums)
{
    m_sums = sums;
    m_waits = false;
    refresh();
}

void SumsLine::wait()
{
    m_sums.clear();
    m_waits = true;
    refresh();
}

void SumsLine::clear()
{
    show({});
}

void SumsLine::refresh()
{
    m_texts.clear();
    for (const CurrencySum &sum : m_sums)
        m_texts << words(sum, locale());
    setToolTip(words::toolTip(m_texts.join(u'\n')));
    setAccessibleName(m_waits ? tr("Adding up…") : m_texts.join(u"; "_s));
    update();
}

QString SumsLine::text() const
{
    const QFontMetrics metrics(font());
    for (qsizetype shown = m_texts.size(); shown > 0; --shown) {
        QString line = m_texts.first(shown).join(between);
        if (const qsizetype left = m_texts.size() - shown; left > 0)
            //: At the end of sums in several currencies: those that there is no room for.
            line += between + translatable("SumsLine", "%n more currency(ies)", nullptr, left).toString();
        if (shown == 1 || metrics.horizontalAdvance(line) <= width())
            return metrics.elidedText(line, Qt::ElideRight, width());
    }
    //: The sums are being added up.
    return m_waits ? tr("Adding up…") : QString();
}

QSize SumsLine::sizeHint() const
{
    return {400, fontMetrics().height() + look::space::small};
}

QSize SumsLine::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void SumsLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(look::colours(palette()).softText);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, text());
}

void SumsLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace counterfoil
