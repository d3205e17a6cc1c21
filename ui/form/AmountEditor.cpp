// SPDX-License-Identifier: GPL-3.0-or-later
#include "AmountEditor.h"

#include "LineEnd.h"
#include "look/Scale.h"
#include "parts/Text.h"

#include <QLineEdit>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QString inStyle(QString wireText, const NumberStyle &numbers)
{
    return wireText.replace(u'.', numbers.decimalMark);
}

/// An amount of the size that is usual in that currency, with all its decimals.
QString example(Currency currency)
{
    if (currency.decimals() == 0)
        return u"1500"_s;
    if (currency.decimals() > 3)
        return Money(150400, currency).decimalText();
    QString text = u"15.040"_s;
    text.truncate(3 + currency.decimals());
    return text;
}

} // namespace

AmountEditor::AmountEditor(Field field, QWidget *parent)
    : LineEditor(std::move(field), parent)
{
    look::setType(line(), look::Type::Amount);
    line()->setMinimumHeight(look::controlHeight + look::space::medium);
    setContext({});
}

void AmountEditor::setWireText(const QString &text, const NumberStyle &numbers)
{
    setText(inStyle(text, numbers));
}

void AmountEditor::setContext(const CheckContext &context)
{
    const Currency currency = context.currency.value_or(*Currency::find(u"USD"));
    m_example = inStyle(example(currency), context.numbers);
    showExample();
    if (!m_end)
        return;
    const bool isKnown = context.currency && context.currency->code() != u"XXX";
    m_end->setText(isKnown ? context.currency->code() : QString());
}

void AmountEditor::setExampleShown(bool isShown)
{
    m_isExampleShown = isShown;
    showExample();
}

void AmountEditor::showExample()
{
    line()->setPlaceholderText(m_isExampleShown ? m_example : QString());
}

void AmountEditor::showCurrency()
{
    if (m_end)
        return;
    auto *currency = new Text({}, look::Type::Heading, Text::Ink::Soft, line());
    currency->setForegroundRole(QPalette::WindowText); // not the line's own, as Qt would have it
    m_end = new LineEnd(line(), currency, look::space::medium);
}

} // namespace counterfoil
