// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormPlace.h"

#include "form/FieldRow.h"
#include "form/SaleForm.h"
#include "look/Scale.h"
#include "parts/Notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace counterfoil {

namespace {

constexpr int smallestForm = 40;
constexpr int noticeOfOneLine = 44;

int heightOf(const QWidget *widget, int width)
{
    return widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
}

} // namespace

FormPlace::FormPlace(const Around &around, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_scroll(new QScrollArea)
    , m_column(new QVBoxLayout(this))
    , m_above(new QVBoxLayout)
    , m_below(new QVBoxLayout)
    , m_roll(nullptr)
{
    using namespace look;
    auto *content = new QWidget;
    content->setMaximumWidth(formWidth);
    m_roll = new QVBoxLayout(content);
    m_roll->setContentsMargins({});
    m_roll->setSpacing(space::medium);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(smallestForm); // so that what stands around it has its room in a small window
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // which setWidget() switches on
    m_scroll->viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    m_around.notice->installEventFilter(this);
    setMaximumWidth(formWidth + space::large);
    m_column->setContentsMargins({});
    m_column->setSpacing(space::medium);
    for (QVBoxLayout *each : {m_above, m_below})
        each->setSpacing(space::medium);
    keepWidthOfFields();
    m_above->addWidget(m_around.head);
    m_above->addWidget(m_around.clock);
    m_below->addWidget(m_around.notice);
    m_column->addLayout(m_above);
    m_column->addWidget(m_scroll, 1);
    m_column->addLayout(m_below);
    m_column->addLayout(m_around.buttons);
}

/// As wide as the fields, without their scroll bar.
void FormPlace::keepWidthOfFields()
{
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    for (QVBoxLayout *each : {m_above, m_below})
        each->setContentsMargins(
            fromRight ? look::space::large : 0, 0, fromRight ? 0 : look::space::large, 0);
}

void FormPlace::setForm(SaleForm *form)
{
    delete std::exchange(m_form, form);
    m_roll->addWidget(m_form, 1);
    m_form->show();
}

void FormPlace::setLead(QWidget *lead)
{
    m_lead = lead;
    const int at = m_form ? m_roll->indexOf(m_form) : m_roll->count();
    m_roll->insertWidget(at, m_lead);
    putInOrder();
}

void FormPlace::takeForm()
{
    SaleForm *form = std::exchange(m_form, nullptr);
    if (!form)
        return;
    m_roll->removeWidget(form);
    form->setParent(nullptr);
}

void FormPlace::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void FormPlace::bringIntoView(QWidget *field)
{
    // When all that is laid out anew has its place: one layout may wait for another.
    QTimer::singleShot(0, this, [this, field = QPointer(field)] {
        if (field && m_scroll->isAncestorOf(field))
            m_scroll->ensureWidgetVisible(field, 0, look::space::small);
    });
}

void FormPlace::bringNoticeIntoView()
{
    bringIntoView(m_around.notice);
}

/// Goes by what would stand around the fields, wherever that stands now. Room for one line of notice is kept:
/// nothing moves when a sale is not sent for a wrong field.
bool FormPlace::isLow() const
{
    const int width = std::min(this->width(), look::formWidth);
    const int notice = m_around.notice->isHidden() ? 0 : heightOf(m_around.notice, width);
    int around = heightOf(m_around.head, width) + std::max(notice, noticeOfOneLine)
        + m_around.buttons->sizeHint().height() + 3 * m_column->spacing();
    if (!m_around.clock->isHidden())
        around += heightOf(m_around.clock, width) + m_column->spacing();
    return 2 * (height() - around) < height();
}

void FormPlace::arrange()
{
    const bool low = isLow();
    if (std::exchange(m_isRolled, low) == low)
        return;
    const QPointer<QWidget> focus = window()->focusWidget(); // who is moved loses it
    QVBoxLayout *above = low ? m_roll : m_above;
    above->insertWidget(0, m_around.head);
    above->insertWidget(1, m_around.clock);
    if (low)
        m_roll->insertWidget(2, m_around.notice);
    else
        m_below->addWidget(m_around.notice);
    m_around.head->show();
    putInOrder();
    if (focus && isAncestorOf(focus))
        focus->setFocus(Qt::OtherFocusReason);
}

/// Who is added comes last, also for screen readers, who go by that and not by the place on the screen.
void FormPlace::putInOrder()
{
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_around.notice, m_scroll, m_around.clock, m_around.head})
        each->lower();
}

/// A window that is made smaller, or a notice that comes up, does not take the field away that one types in.
void FormPlace::keepFocusInSight()
{
    QWidget *field = window()->focusWidget();
    if (!m_form || !field || !m_form->isAncestorOf(field))
        return;
    for (QWidget *each = field; each != m_form; each = each->parentWidget()) {
        if (qobject_cast<FieldRow *>(each))
            field = each; // with what is said of it
    }
    bringIntoView(field);
}

bool FormPlace::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    else if (event->type() == QEvent::LayoutDirectionChange)
        keepWidthOfFields();
    return QWidget::event(event);
}

bool FormPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    else if ((event->type() == QEvent::Resize && watched == m_scroll->viewport())
        || (event->type() == QEvent::Show && watched == m_around.notice))
        keepFocusInSight();
    return QWidget::eventFilter(watched, event);
}

void FormPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace counterfoil
