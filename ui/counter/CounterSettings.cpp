// SPDX-License-Identifier: GPL-3.0-or-later
#include "CounterSettings.h"

#include "form/QuietComboBox.h"
#include "look/Icons.h"
#include "methods/PaymentSystem.h"
#include "parts/InEachLanguage.h"
#include "parts/Notice.h"
#include "parts/Spoken.h"
#include "parts/Text.h"
#include "parts/Words.h"
#include "settings/SettingsCard.h"
#include "shell/Preferences.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// All that can be sold in: a card's currencies first, as the methods list them.
QStringList currenciesOf(const MethodCatalogue &methods)
{
    QStringList codes;
    const auto add = [&codes](const QString &code) {
        if (!codes.contains(code) && Currency::find(code))
            codes << code;
    };
    for (const PaymentMethod &method : methods.methods()) {
        if (const Field *currency = method.field(FieldKind::Currency))
            std::for_each(currency->choices.begin(), currency->choices.end(), add);
    }
    for (const PaymentSystem &system : paymentSystems())
        add(system.currencyCode.toString());
    return codes;
}

} // namespace

CounterSettings::CounterSettings(Preferences &preferences, const MethodCatalogue &methods, QWidget *parent)
    : Card(parent)
    , m_preferences(preferences)
    , m_currencyLabel(new Text)
    , m_currency(new QuietComboBox)
    , m_amountsLabel(new Text)
    , m_amounts(new QLineEdit)
    , m_outcome(new Notice(look::Tone::Warning))
    , m_begin(new QPushButton(look::icon(u"counter"), {}))
{
    //: Title of a card of the settings: the full screen for whoever stands at a till.
    QVBoxLayout *column = settingsColumn(this, translatable("CounterSettings", "Counter"));
    auto *about = new Text({}, look::Type::Caption, Text::Ink::Soft);
    auto *help = new Text({}, look::Type::Caption, Text::Ink::Soft);
    column->addWidget(about->wrapped());
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::space::medium);
    grid->setVerticalSpacing(look::space::small);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_currencyLabel->wrapped(), 0, 0);
    grid->addWidget(m_currency, 0, 1, Qt::AlignLeft);
    grid->addWidget(m_amountsLabel->wrapped(), 1, 0);
    grid->addWidget(m_amounts, 1, 1);
    column->addLayout(grid);
    column->addWidget(help->wrapped());
    column->addWidget(m_outcome);
    m_outcome->setMessage({});
    const QStringList codes = currenciesOf(methods);
    for (const QString &code : codes)
        m_currency->addItem(code, code);
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(m_preferences.lastCurrency())));
    connect(m_currency, &QComboBox::activated, this, &CounterSettings::showAmounts);
    connect(m_amounts, &QLineEdit::editingFinished, this, &CounterSettings::keepAmounts);
    connect(m_begin, &QPushButton::clicked, this, &CounterSettings::counterWanted);
    inEachLanguage(this, [this, about, help] {
        about->setText(
            tr("The counter fills the screen: a keypad, the amount, and Enter. It sells by the "
               "method, currency and payment system of the last sale; what else a sale needs, keep "
               "with the pin beside its field."));
        help->setText(tr("With a blank between them. While there are none, the counter shows those that were "
                         "sold often, and round ones."));
        sayAnew();
    });
}

void CounterSettings::sayAnew()
{
    //: Button: begins the till's full screen. F9 is a key.
    m_begin->setText(tr("Begin the counter (F9)"));
    m_currencyLabel->setText(tr("Currency"));
    //: Label before a line with amounts such as “5 10 20”, which become keys of the till.
    m_amountsLabel->setText(tr("Quick amounts"));
    spoken::label(m_currency, m_currencyLabel->text());
    m_amounts->setAccessibleName(m_amountsLabel->text());
    if (!m_amounts->isModified()) // else it is not kept yet: what is wrong with it is said below
        showAmounts();
}

void CounterSettings::showAmounts()
{
    const auto currency = Currency::find(m_currency->currentData().toString());
    QStringList shown;
    const auto kept = currency ? m_preferences.quickAmounts(*currency) : std::vector<Money>();
    for (const Money &amount : kept) // without groups: in some languages a blank is one
        shown << amount.decimalText().replace(u'.', NumberStyle::of(QLocale()).decimalMark);
    m_amounts->setText(shown.join(u' '));
    m_outcome->setMessage({});
}

void CounterSettings::keepAmounts()
{
    const auto currency = Currency::find(m_currency->currentData().toString());
    if (!currency)
        return;
    static const QRegularExpression between(u"[\\s;]+"_s);
    const QStringList typed = m_amounts->text().split(between, Qt::SkipEmptyParts);
    std::vector<Money> amounts;
    for (const QString &text : typed) {
        const auto amount = Money::parse(text, *currency, NumberStyle::of(QLocale()));
        if (!amount || !amount->isPositive()) {
            const LocalizedText reason = amount
                ? translatable("CounterSettings", "An amount of nothing cannot be sold.")
                : amount.error().message;
            //: %1: what was typed in the place of an amount; %2: one or two sentences that say why.
            m_outcome->setMessage(
                translatable("CounterSettings", "“%1” is not kept. %2").arg(words::oneLine(text, 40), reason),
                look::Tone::Bad);
            return;
        }
        if (std::find(amounts.begin(), amounts.end(), *amount) == amounts.end())
            amounts.push_back(*amount);
    }
    constexpr auto room = static_cast<qint64>(Preferences::mostQuickAmounts);
    if (amounts.size() > Preferences::mostQuickAmounts) {
        const LocalizedText words = translatable("CounterSettings",
            "There is room for %n amount(s). Leave out those that are sold least.", nullptr, room);
        m_outcome->setMessage(words, look::Tone::Bad);
        return;
    }
    m_preferences.setQuickAmounts(*currency, amounts);
    showAmounts();
}

} // namespace counterfoil
