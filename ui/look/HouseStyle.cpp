// SPDX-License-Identifier: GPL-3.0-or-later
#include "HouseStyle.h"

#include "EnterPresses.h"
#include "KeyRepeats.h"
#include "Scale.h"
#include "Strokes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace counterfoil::look {

using namespace Qt::StringLiterals;

namespace {

constexpr int arrowWidth = 28;
constexpr int menuWidth = 18; ///< of the sign that a button has a menu

bool drawsItsOwnFocus(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget)
        || qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget);
}

/// What is typed begins where the form begins, in whatever letters, and so does the example before it. Qt has
/// a Latin name begin at the other side of an Arabic form. A line with a direction of its own knows its way.
void alignWithForm(QLineEdit *line)
{
    if (!line->testAttribute(Qt::WA_SetLayoutDirection))
        line->setAlignment((line->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
            | (line->alignment() & Qt::AlignVertical_Mask));
}

/// Icon and words side by side, from right to left: QCommonStyle turns the words' alignment twice there (Qt
/// 6.4), so that they stand at the button's far edge.
void drawLabelFromRight(
    const QStyle &style, const QStyleOptionButton &button, QPainter *painter, const QWidget *widget)
{
    constexpr int gap = space::hair;
    const int flags = Qt::AlignCenter
        | (style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget) ? Qt::TextShowMnemonic
                                                                          : Qt::TextHideMnemonic);
    const bool isEnabled = button.state.testFlag(QStyle::State_Enabled);
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const QRect all = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter,
        {button.iconSize.width() + gap + words, button.rect.height()}, button.rect);
    const QRect icon(all.right() + 1 - button.iconSize.width(),
        all.top() + (all.height() - button.iconSize.height()) / 2, button.iconSize.width(),
        button.iconSize.height());
    button.icon.paint(painter, icon, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled,
        button.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    style.drawItemText(painter, all.adjusted(0, 0, -button.iconSize.width() - gap, 0), flags, button.palette,
        isEnabled, button.text, QPalette::ButtonText);
}

/// A line icon in another colour than the one it was made in: on the main button's ground that one is hardly
/// seen.
QIcon tinted(const QIcon &icon, const QSize &size, const QColor &colour, const QWidget *widget)
{
    QPixmap lines = icon.pixmap(size, widget ? widget->devicePixelRatioF() : qApp->devicePixelRatio());
    QPainter painter(&lines);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size), colour);
    painter.end();
    return QIcon(lines);
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(u"fusion"_s)
{
    qApp->installEventFilter(this);
    new KeyRepeats(this); // a child
}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        alignWithForm(line);
}

bool HouseStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (enterPresses(watched, event))
        return true;
    if (event->type() == QEvent::LayoutDirectionChange) {
        if (auto *line = qobject_cast<QLineEdit *>(watched))
            alignWithForm(line);
    }
    // Underlined letters are for those who hold Alt to use one; all others read plain words.
    const bool pressed = event->type() == QEvent::KeyPress;
    const bool ended = event->type() == QEvent::KeyRelease || event->type() == QEvent::ApplicationDeactivate;
    if (pressed || ended) {
        const bool alt = event->type() != QEvent::ApplicationDeactivate
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
        const bool shows = pressed && alt;
        if ((alt || event->type() == QEvent::ApplicationDeactivate) && shows != m_showsMnemonics) {
            m_showsMnemonics = shows;
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget *window : windows)
                window->update();
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::small;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return space::small;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
        return m_showsMnemonics;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize HouseStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int icon = button && !button->icon.isNull() ? button->iconSize.width() + space::hair : 0;
        const int text = button ? button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() : 0;
        const int menu = button && button->features.testFlag(QStyleOptionButton::HasMenu) ? menuWidth : 0;
        return {text + icon + menu + 2 * space::medium, qMax(size.height(), controlHeight)};
    }
    case CT_ComboBox:
        size.rwidth() += space::medium;
        [[fallthrough]];
    case CT_LineEdit:
        return size.expandedTo({0, controlHeight});
    case CT_ItemViewItem:
        // A box's list has the measure of a menu, not of a table.
        return widget && widget->inherits("QComboBoxListView") ? size.expandedTo({0, 32}) : size;
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            size.setWidth(button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width()
                + button->iconSize.width() + space::hair
                + 2 * (space::small + space::hair)); // as it is drawn
        return size.expandedTo({32, 32});
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool isSeparator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return isSeparator ? QSize(size.width(), space::small + 1) : size.expandedTo({0, 32});
    }
    case CT_HeaderSection:
        return size.expandedTo({0, controlHeight});
    default:
        return size;
    }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(space::hair, 0, -space::hair, 0);
    return rect;
}

QRect HouseStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, all,
                QRect(all.right() - arrowWidth + 1, all.top(), arrowWidth, all.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, all, all.adjusted(space::hair + 2, 2, -arrowWidth, -2));
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && part == SC_ScrollBarGroove)
            return option->rect;
        if (bar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
            return {};
        if (bar && part == SC_ScrollBarSlider && bar->maximum > bar->minimum) {
            const bool upright = bar->orientation == Qt::Vertical;
            const int length = upright ? bar->rect.height() : bar->rect.width();
            const qint64 range = qint64(bar->maximum) - bar->minimum + bar->pageStep;
            const int thumb =
                qMax(32, static_cast<int>(qint64(length) * bar->pageStep / qMax<qint64>(1, range)));
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
            return upright ? QRect(bar->rect.left(), bar->rect.top() + start, bar->rect.width(), thumb)
                           : visualRect(bar->direction, bar->rect,
                               QRect(bar->rect.left() + start, bar->rect.top(), thumb, bar->rect.height()));
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void HouseStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // The line edit inside a combo box has its field drawn by the box.
        if (!widget || !qobject_cast<const QComboBox *>(widget->parentWidget())) {
            const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            if (!frame || frame->lineWidth > 0)
                strokes::field(painter, *option, widget);
        }
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isTextArea(widget)) {
            strokes::field(painter, *option, widget);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
        strokes::checkBox(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        strokes::radioButton(painter, *option);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
            strokes::itemGround(painter, *item);
            return;
        }
        break;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            strokes::itemGround(painter, *item);
            return;
        }
        break;
    case PE_FrameFocusRect:
        // Fields, buttons and boxes draw their own; items are marked by their ground.
        if (!qobject_cast<const QAbstractItemView *>(widget) && !drawsItsOwnFocus(widget))
            strokes::focusRing(painter, option->rect, radius, colours(option->palette));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonBevel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            strokes::pushButton(painter, *button);
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            const QColor ink = strokes::pushButtonText(*button);
            label.palette.setColor(QPalette::ButtonText, ink);
            if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
                const QRect sign(button->rect.right() - menuWidth - space::small, button->rect.top(),
                    menuWidth, button->rect.height());
                strokes::chevronDown(painter, visualRect(button->direction, button->rect, sign), ink);
                label.features &= ~QStyleOptionButton::HasMenu;
                label.rect =
                    visualRect(button->direction, button->rect, button->rect.adjusted(0, 0, -menuWidth, 0));
            }
            if (ink == colours(button->palette).onAccent && !button->icon.isNull())
                label.icon = tinted(button->icon, button->iconSize, ink, widget);
            if (label.direction == Qt::RightToLeft && !label.icon.isNull() && !label.text.isEmpty())
                drawLabelFromRight(*proxy(), label, painter, widget);
            else
                QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            strokes::headerSection(painter, *header);
            return;
        }
    }
    if (element == CE_ItemViewItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem plain = *item;
            plain.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            plain.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            strokes::comboBox(
                painter, *box, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget), widget);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            strokes::scrollBar(
                painter, *bar, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            strokes::toolButton(painter, *button);
            QStyleOptionToolButton label = *button;
            label.state &= ~(State_Sunken | State_HasFocus);
            if (button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
                label.rect = visualRect(
                    label.direction, label.rect, label.rect.adjusted(space::small, 0, -space::hair, 0));
            drawControl(CE_ToolButtonLabel, &label, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace counterfoil::look
