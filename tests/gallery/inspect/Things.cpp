// SPDX-License-Identifier: GPL-3.0-or-later
#include "Things.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace counterfoil::gallery::things {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideIcon = 4; ///< between an icon and its words
constexpr qsizetype longestName = 60;

QString wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
        button && !button->text().isEmpty())
        return button->text();
    return widget->accessibleName().isEmpty() ? widget->objectName() : widget->accessibleName();
}

QString classOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()).remove(u"counterfoil::"_s);
}

bool hasIcon(const QAbstractButton *button)
{
    return !button->icon().isNull();
}

} // namespace

std::vector<QWidget *> shown(QWidget *window)
{
    std::vector<QWidget *> all;
    const auto inside = window->findChildren<QWidget *>();
    for (QWidget *each : inside) {
        if (each->isVisible() && each->window() == window && !each->size().isEmpty())
            all.push_back(each);
    }
    return all;
}

QString nameOf(const QWidget *widget)
{
    QString words = wordsOf(widget).remove(u'&').simplified();
    if (words.size() > longestName)
        words = words.left(longestName) + u'…';
    QString name = words.isEmpty() ? classOf(widget) : u"%1 “%2”"_s.arg(classOf(widget), words);
    // Whose it is: the next one above that is no plain container.
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (const QString owner = classOf(above); owner != u"QWidget" && !owner.startsWith(u"qt_"_s)) {
            name += u" in "_s + owner;
            break;
        }
    }
    return name;
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || (qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QHeaderView *>(widget))
        || (qobject_cast<const QAbstractSlider *>(widget) && !qobject_cast<const QScrollBar *>(widget));
}

bool isInner(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above && !above->isWindow();
         above = above->parentWidget()) {
        if (qobject_cast<const QLineEdit *>(above) || qobject_cast<const QComboBox *>(above)
            || qobject_cast<const QAbstractSpinBox *>(above)
            || qobject_cast<const QAbstractItemView *>(above))
            return true;
    }
    return qobject_cast<const QScrollBar *>(widget) || widget->inherits("QScrollBarContainer")
        || widget->objectName().startsWith(u"qt_scrollarea"_s);
}

bool isLeaf(const QWidget *widget)
{
    const auto inside = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    return std::none_of(inside.begin(), inside.end(), [](const QWidget *each) { return each->isVisible(); });
}

namespace {

/// As it is from left to right.
QRect usualTextArea(const QAbstractButton *button)
{
    const QSize text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
    const int icon = hasIcon(button) ? button->iconSize().width() + besideIcon : 0;
    const QRect all = button->rect();
    if (qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button)) {
        const QStyle *style = button->style();
        const int box = style->pixelMetric(QStyle::PM_IndicatorWidth)
            + style->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
        return {box, (all.height() - text.height()) / 2, text.width(), text.height()};
    }
    const auto *tool = qobject_cast<const QToolButton *>(button);
    const bool fromLeft = tool && tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    const int left = fromLeft ? 8 + icon + besideIcon : (all.width() - text.width() - icon) / 2 + icon;
    return {left, (all.height() - text.height()) / 2, text.width(), text.height()};
}

} // namespace

QRect textArea(const QAbstractButton *button)
{
    return QStyle::visualRect(button->layoutDirection(), button->rect(), usualTextArea(button));
}

QRect iconArea(const QAbstractButton *button)
{
    if (!hasIcon(button))
        return {};
    const QSize icon = button->iconSize();
    const int top = (button->height() - icon.height()) / 2;
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return {QPoint((button->width() - icon.width()) / 2, top), icon};
    return QStyle::visualRect(button->layoutDirection(), button->rect(),
        {QPoint(usualTextArea(button).left() - besideIcon - icon.width(), top), icon});
}

QRect textArea(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    option.subControls = QStyle::SC_All;
    return box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
}

QRect textArea(const QLineEdit *line)
{
    constexpr int side = 8;
    constexpr int above = 6;
    const QMargins own = line->textMargins();
    QRect area = line->rect().adjusted(side + own.left(), above, -side - own.right(), -above);
    const auto inside = line->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (const QToolButton *each : inside) {
        if (!each->isVisible())
            continue;
        if (each->geometry().center().x() < line->width() / 2)
            area.setLeft(std::max(area.left(), each->geometry().right()));
        else
            area.setRight(std::min(area.right(), each->geometry().left()));
    }
    return area;
}

} // namespace counterfoil::gallery::things
