// SPDX-License-Identifier: GPL-3.0-or-later
#include "CounterDesk.h"

#include "Keypad.h"
#include "QuickAmounts.h"
#include "form/AmountEditor.h"
#include "form/FieldRow.h"
#include "form/SaleForm.h"
#include "look/Scale.h"
#include "parts/InEachLanguage.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

namespace {

constexpr int lowestFields = 96; ///< the amount with its label
/// Below it the quick amounts give up their place: keys that are too low are hit by mistake.
constexpr int lowestWithQuick = 330;

/// As high as its fields, and lower where there is no room. What it wants goes by its own width, never by
/// what a scroll bar leaves of it: else the bar would come and go for ever.
class FieldsArea final : public QScrollArea {
public:
    QSize sizeHint() const override
    {
        const QLayout *fields = widget()->layout();
        const QSize hint = fields->sizeHint();
        return {
            hint.width(), fields->hasHeightForWidth() ? fields->totalHeightForWidth(width()) : hint.height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            tellHeight();
        return QScrollArea::eventFilter(watched, event);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        tellHeight();
    }

private:
    void tellHeight()
    {
        const int height = sizeHint().height();
        if (std::exchange(m_height, height) != height)
            updateGeometry();
    }

    int m_height = -1; ///< that was told last
};

FieldRow *amountOf(SaleForm *form)
{
    const Field *amount = form ? form->method().field(FieldKind::Amount) : nullptr;
    return amount ? form->row(amount->wireName) : nullptr;
}

/// At a till an empty amount is empty: an example, as large as it is, would pass for the last one.
void showExample(SaleForm *form, bool isShown)
{
    FieldRow *row = amountOf(form);
    if (auto *editor = row ? qobject_cast<AmountEditor *>(&row->editor()) : nullptr)
        editor->setExampleShown(isShown);
}

} // namespace

CounterDesk::CounterDesk(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new FieldsArea)
    , m_place(nullptr)
    , m_quick(new QuickAmounts)
    , m_keypad(new Keypad)
{
    using namespace look;
    auto *fields = new QWidget;
    m_place = new QVBoxLayout(fields);
    m_place->setContentsMargins({});
    m_scroll->setWidget(fields);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    fields->setAutoFillBackground(false); // which setWidget() switches on
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    // The keypad stands right below what it types into; on a high screen what is left over is below it.
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_scroll->setMinimumHeight(lowestFields);
    column->addWidget(m_scroll);
    column->addWidget(m_quick);
    column->addWidget(m_keypad, 1);
    column->addStretch();
    connect(m_keypad, &Keypad::issueWanted, this, &CounterDesk::issue);
    connect(m_keypad, &Keypad::typing, this, &CounterDesk::typing);
    connect(m_keypad, &Keypad::cleared, this, &CounterDesk::clearAmount);
    connect(m_quick, &QuickAmounts::chosen, this, &CounterDesk::type);
    inEachLanguage(this, [this] { followCurrency(); });
}

CounterDesk::~CounterDesk()
{
    serve(nullptr);
}

void CounterDesk::serve(SaleForm *form)
{
    if (m_form == form)
        return;
    if (m_form) {
        disconnect(m_form, nullptr, this, nullptr);
        m_form->takeTopBack();
        showExample(m_form, true);
    }
    m_form = form;
    if (m_form) {
        QWidget *top = m_form->lendTop();
        m_place->insertWidget(0, top);
        top->show();
        showExample(m_form, false);
        connect(m_form, &SaleForm::currencyChanged, this, &CounterDesk::followCurrency);
    }
    FieldRow *amount = amountOf(m_form);
    m_keypad->typeInto(amount ? amount->editor().focusTarget() : nullptr);
    followCurrency();
}

void CounterDesk::followCurrency()
{
    const auto currency = m_form ? m_form->currency() : std::nullopt;
    m_keypad->setMark(NumberStyle::of(QLocale()).decimalMark, !currency || currency->finestDecimals() > 0);
}

void CounterDesk::setQuickAmounts(const std::vector<Money> &amounts)
{
    m_quick->setAmounts(amounts);
    makeRoom();
}

void CounterDesk::makeRoom()
{
    m_quick->setVisible(m_quick->hasAmounts() && height() >= lowestWithQuick);
}

void CounterDesk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

/// By value: what is typed may begin another sale, with other quick amounts.
void CounterDesk::type(Money amount)
{
    Q_EMIT typing();
    if (FieldRow *row = amountOf(m_form)) {
        row->editor().retype({}); // only an empty amount lets go of the marks in which it was typed before
        row->editor().retype(NumberStyle::of(QLocale()).write(amount.decimalText()));
        row->editor().focusTarget()->setFocus(Qt::OtherFocusReason);
    }
}

/// As Enter in the amount: what is warned of, or was meant instead, is seen before it is sent.
void CounterDesk::issue()
{
    if (FieldRow *row = amountOf(m_form))
        Q_EMIT row->editor().confirmed();
    else
        Q_EMIT issueWanted();
}

void CounterDesk::clearAmount()
{
    Q_EMIT typing();
    if (FieldRow *row = amountOf(m_form)) {
        row->editor().retype({});
        row->editor().focusTarget()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace counterfoil
