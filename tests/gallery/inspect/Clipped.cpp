// SPDX-License-Identifier: GPL-3.0-or-later
#include "Inspection.h"
#include "Things.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>
#include <optional>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

constexpr int breathing = 3; ///< between a button's words and its edge, at least
constexpr int none = -1;

struct Room {
    QSize needs;
    QSize has;
};

/// Broken inside words, too, where they are longer than a line.
int heightOfBroken(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar(QChar::LineSeparator)), font);
    layout.setTextOption([] {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }());
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        ++lines;
    }
    layout.endLayout();
    const QFontMetrics metrics(font);
    return (lines - 1) * metrics.lineSpacing() + metrics.height();
}

/// The words as a label paints them.
std::optional<Room> roomOf(const QLabel *label)
{
    if (label->text().isEmpty())
        return std::nullopt;
    const int margin = label->margin();
    const QSize has = label->contentsRect().adjusted(margin, margin, -margin, -margin).size();
    if (label->property("breaksWords").toBool()) // our own Text does, a plain label does not
        return Room{{has.width(), heightOfBroken(label->text(), label->font(), has.width())}, has};
    const int flags =
        (label->wordWrap() ? int(Qt::TextWordWrap) : 0) | (label->buddy() ? int(Qt::TextShowMnemonic) : 0);
    const QRect within(0, 0, label->wordWrap() ? std::max(has.width(), 1) : QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    return Room{QFontMetrics(label->font())
                    .boundingRect(within, flags | Qt::AlignLeft | Qt::AlignTop, label->text())
                    .size(),
        has};
}

/// Words with the icon before them, as far as nothing that lies on the button takes their place.
std::optional<Room> roomOf(const QAbstractButton *button)
{
    const auto *asTool = qobject_cast<const QToolButton *>(button);
    if (button->text().isEmpty() || (asTool && asTool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return std::nullopt;
    const QRect text = things::textArea(button);
    const bool hasBox = qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button);
    const int leading = button->isRightToLeft() ? button->width() - 1 - text.right() : text.left();
    const int before = hasBox || asTool ? leading
        : button->icon().isNull()       ? 0
                                        : button->iconSize().width() + 4;
    int has = button->width();
    const auto inside = button->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *each : inside) {
        if (each->isVisible())
            has = std::min(has,
                button->isRightToLeft() ? button->width() - 1 - each->geometry().right()
                                        : each->geometry().left());
    }
    return Room{
        {before + text.width() + (hasBox ? 0 : 2 * breathing), text.height()}, {has, button->height()}};
}

std::optional<Room> roomOf(const QComboBox *box)
{
    const QString text =
        box->currentIndex() < 0 && !box->isEditable() ? box->placeholderText() : box->currentText();
    if (box->isEditable() || !box->toolTip().isEmpty())
        return std::nullopt;
    const QFontMetrics metrics(box->font());
    return Room{{metrics.horizontalAdvance(text), metrics.height()}, things::textArea(box).size()};
}

/// What is typed may be longer than a line; the example must not be.
std::optional<Room> roomOf(const QLineEdit *line)
{
    if (!line->text().isEmpty() || line->placeholderText().isEmpty() || !line->toolTip().isEmpty())
        return std::nullopt;
    const QFontMetrics metrics(line->font());
    return Room{{metrics.horizontalAdvance(line->placeholderText()), metrics.height()},
        {things::textArea(line).width(), line->height()}};
}

/// Whatever draws itself knows how small it may become.
std::optional<Room> roomOfOther(const QWidget *widget)
{
    const QSize least = widget->minimumSizeHint();
    if (!things::isLeaf(widget) || !least.isValid())
        return std::nullopt;
    return Room{least, widget->size()};
}

std::optional<Room> roomOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return roomOf(label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return roomOf(button);
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return roomOf(box);
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return roomOf(line);
    return roomOfOther(widget);
}

void checkCells(const QAbstractItemView *view, std::vector<Flaw> &found)
{
    const auto *table = qobject_cast<const QTableView *>(view);
    const int columns = table ? view->model()->columnCount() : 1;
    QStyleOptionViewItem option;
    option.initFrom(view);
    option.font = view->font();
    option.fontMetrics = QFontMetrics(option.font);
    option.widget = view;
    const int first = std::max(view->indexAt(QPoint(1, 1)).row(), 0);
    for (int row = first; row < view->model()->rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = view->model()->index(row, column, view->rootIndex());
            option.rect = view->visualRect(index);
            if (!option.rect.isValid() || option.rect.top() >= view->viewport()->height())
                break;
            const int hinted = view->itemDelegateForIndex(index)->sizeHint(option, index).width();
            const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
            const int needs = table ? hinted
                : hinted <= 1       ? none
                                    : text; // a list that breaks its lines asks for no width
            // What is cut at the view's own edge can be scrolled to, or is gone.
            const bool scrolls = view->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
            const int has = scrolls ? option.rect.width() : (option.rect & view->viewport()->rect()).width();
            if (needs > has && index.data(Qt::ToolTipRole).toString().isEmpty())
                found.push_back({Flaw::Kind::Clipped,
                    u"“%1” in row %2 of %3: needs %4, has %5, without a tool tip"_s
                        .arg(index.data().toString().left(60))
                        .arg(row)
                        .arg(things::nameOf(view))
                        .arg(needs)
                        .arg(has)});
        }
        if (view->visualRect(view->model()->index(row, 0)).top() >= view->viewport()->height())
            break;
    }
    if (!table)
        return;
    const QHeaderView *header = table->horizontalHeader();
    for (int column = 0; column < columns && header->isVisible(); ++column) {
        const QString title = view->model()->headerData(column, Qt::Horizontal).toString();
        const int needs = header->fontMetrics().horizontalAdvance(title);
        if (!header->isSectionHidden(column) && needs > header->sectionSize(column))
            found.push_back({Flaw::Kind::Clipped, u"“%1” above %2"_s.arg(title, things::nameOf(view))});
    }
}

} // namespace

std::vector<Flaw> findClipped(QWidget *window)
{
    std::vector<Flaw> found;
    for (const QWidget *widget : things::shown(window)) {
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && !qobject_cast<const QHeaderView *>(view) && view->model())
            checkCells(view, found);
        if (things::isInner(widget))
            continue;
        const auto room = roomOf(widget);
        if (room && (room->needs.width() > room->has.width() || room->needs.height() > room->has.height()))
            found.push_back({Flaw::Kind::Clipped,
                u"%1: needs %2 x %3, has %4 x %5"_s.arg(things::nameOf(widget))
                    .arg(room->needs.width())
                    .arg(room->needs.height())
                    .arg(room->has.width())
                    .arg(room->has.height())});
    }
    return found;
}

} // namespace counterfoil::gallery
