// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told, through the interface that it is told by.
#include "Inspection.h"
#include "Things.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QProgressBar>
#include <QSplitterHandle>
#include <QTableView>

#include <algorithm>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

bool isNothing(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane
        || role == QAccessible::Window;
}

/// Whether there is something to see in it: more than one colour.
bool showsSomething(QWidget *widget)
{
    const QImage picture = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        if (std::any_of(
                line, line + picture.width(), [&](QRgb pixel) { return pixel != picture.pixel(0, 0); }))
            return true;
    }
    return false;
}

/// A box to choose from calls itself by its choice on this platform; what is chosen there, only a label says.
bool hasLabel(const QAccessibleInterface &spoken)
{
    const auto relations = spoken.relations(QAccessible::Label);
    return std::any_of(relations.begin(), relations.end(),
        [](const auto &each) { return !each.first->text(QAccessible::Name).isEmpty(); });
}

/// "Wrong", as rows say it in the language of the window.
bool saysWrong(const QString &description)
{
    for (const QString &words : {QCoreApplication::translate("FieldRow", "Wrong. %1"),
             QCoreApplication::translate("counterfoil::LabelledRow", "Wrong. %1")}) {
        if (description.startsWith(words.section(u' ', 0, 0)))
            return true;
    }
    return false;
}

class Ears {
public:
    void hear(QWidget *widget)
    {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken)
            return;
        const QString name = spoken->text(QAccessible::Name).trimmed();
        const bool isControl = things::isControl(widget);
        const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
        if ((isControl || takesFocus) && isNothing(spoken->role()))
            add(widget, u"can be used, and has no role"_s);
        if ((isControl || takesFocus) && name.isEmpty() && !qobject_cast<QComboBox *>(widget))
            add(widget, u"can be used, and has no name"_s);
        if (const auto *box = qobject_cast<QComboBox *>(widget);
            box && !box->isEditable() && !hasLabel(*spoken))
            add(widget, u"a box to choose from without a label"_s);
        if (!isControl && !widget->accessibleName().isEmpty() && isNothing(spoken->role()))
            add(widget, u"has a name, and no role"_s);
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            if (!label->pixmap().isNull() && name.isEmpty())
                add(widget, u"a picture without a name"_s);
        } else if (!isControl && things::isLeaf(widget) && (isNothing(spoken->role()) || name.isEmpty())
            && isDrawn(widget)) {
            add(widget, u"draws something that nobody is told of"_s);
        }
        if (widget->property("wrong").toBool()) {
            // In words: Qt 6.4 hands the state "invalid" to no screen reader of this platform.
            if (!saysWrong(spoken->text(QAccessible::Description)))
                add(widget, u"is wrong, and does not say so"_s);
        }
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget);
            view && view->model() && !qobject_cast<QHeaderView *>(widget))
            hearCells(*view);
    }

    std::vector<Flaw> take() { return std::move(m_found); }

private:
    static bool isDrawn(QWidget *widget)
    {
        const bool isTrim = qobject_cast<QSplitterHandle *>(widget)
            || qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) || widget->width() <= 4
            || widget->height() <= 4;
        return !isTrim && showsSomething(widget);
    }

    /// A cell is called by its model, as both of these roles say. (Qt keeps the interfaces of cells, and
    /// brings them up to date only while a screen reader is there.)
    void hearCells(const QAbstractItemView &view)
    {
        const int row = std::max(view.indexAt(QPoint(1, 1)).row(), 0); // all rows are made alike
        if (row >= view.model()->rowCount())
            return;
        const auto *table = qobject_cast<const QTableView *>(&view);
        const int columns = table ? view.model()->columnCount() : 1;
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = view.model()->index(row, column);
            const QString name = index.data(Qt::AccessibleTextRole).toString() + index.data().toString();
            if (!(table && table->isColumnHidden(column)) && name.trimmed().isEmpty())
                add(&view, u"its cells in column %1 have no name"_s.arg(column));
        }
    }

    void add(const QWidget *widget, const QString &what)
    {
        m_found.push_back({Flaw::Kind::Unspoken, u"%1: %2"_s.arg(things::nameOf(widget), what)});
    }

    std::vector<Flaw> m_found;
};

} // namespace

std::vector<Flaw> findUnspoken(QWidget *window)
{
    Ears ears;
    for (QWidget *widget : things::shown(window)) {
        if (!things::isInner(widget))
            ears.hear(widget);
    }
    return ears.take();
}

} // namespace counterfoil::gallery
