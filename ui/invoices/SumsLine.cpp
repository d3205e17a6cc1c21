// SPDX-License-Identifier: GPL-3.0-or-later
#include "SumsLine.h"

#include "base/Counted.h"
#include "look/Colours.h"
#include "look/Scale.h"
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
    setAccessibleDescription(
        u"Sums of the sales shown"_s); // else a screen reader reads the tool tip's markup
}

QString SumsLine::words(const CurrencySum &sum, const QLocale &locale)
{
    const QString sales = counted(sum.count, u"sale"_s, locale);
    const QString code = sum.currency.code();
    if (!sum.total)
        return u"%1: too much to add up, %2"_s.arg(code, sales);
    QString text = u"%1 %2 in %3"_s.arg(code, words::number(*sum.total, locale), sales);
    if (!sum.paid)
        return text;
    // "None of it paid" never stands over sales that are paid, however much that was.
    const bool isNothing = sum.paid->minorUnits() == 0;
    if (sum.paidUnknown > 0) {
        const QString unknown = counted(sum.paidUnknown, u"paid sale does"_s, locale, u"paid sales do"_s)
            + u" not tell how much"_s;
        return isNothing
            ? QString(text + u", "_s + unknown)
            : QString(text + u", %1 of it paid; %2"_s.arg(words::number(*sum.paid, locale), unknown));
    }
    if (isNothing)
        return text + u", none of it paid"_s;
    if (*sum.paid == *sum.total)
        return text + u", all paid"_s;
    return text + u", %1 of it paid"_s.arg(words::number(*sum.paid, locale));
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
    setAccessibleName(m_waits ? u"Adding up…"_s : m_texts.join(u"; "_s));
    update();
}

QString SumsLine::text() const
{
    const QFontMetrics metrics(font());
    for (qsizetype shown = m_texts.size(); shown > 0; --shown) {
        QString line = m_texts.first(shown).join(between);
        if (const qsizetype left = m_texts.size() - shown; left > 0)
            line += between + counted(left, u"more currency"_s, u"more currencies"_s);
        if (shown == 1 || metrics.horizontalAdvance(line) <= width())
            return metrics.elidedText(line, Qt::ElideRight, width());
    }
    return m_waits ? u"Adding up…"_s : QString();
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
