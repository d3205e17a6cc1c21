// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast as it is on the screen: the picture's own pixels, not what a palette says they should be.
#include "Inspection.h"
#include "Things.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QTableView>

#include <algorithm>
#include <cmath>
#include <optional>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

constexpr double forText = 4.5;
constexpr double forPictures = 3.0;

/// Relative luminance as WCAG 2.1 defines it.
double luminance(QRgb colour)
{
    const auto linear = [](int part) {
        const double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Ink {
    QRgb ink;
    QRgb ground;
    double contrast = 1;
};

/// The ground is what most pixels have; the ink is what stands out from it most. Edges of letters are mixed
/// of both.
std::optional<Ink> inkIn(const QImage &picture, const QRect &area)
{
    QHash<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[line[x]];
    }
    if (counts.isEmpty())
        return std::nullopt;
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    Ink found{most.key(), most.key()};
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        const double with = contrast(each.key(), found.ground);
        if (with > found.contrast) {
            found.ink = each.key();
            found.contrast = with;
        }
    }
    return found;
}

class Eyes {
public:
    explicit Eyes(QWidget *window)
        : m_window(window)
        , m_picture(window->grab().toImage().convertToFormat(QImage::Format_RGB32))
    {
    }

    /// `area` in the widget's own coordinates; of that, what is really in sight is looked at.
    void look(const QWidget *widget, const QRect &area, double least, const QString &what)
    {
        const QRect seen = area & widget->visibleRegion().boundingRect();
        if (seen.height() < area.height() / 2 || seen.width() < 4)
            return;
        const qreal ratio = m_picture.devicePixelRatio();
        const QRect place(widget->mapTo(m_window, seen.topLeft()), seen.size());
        const QRect pixels = QRectF(QPointF(place.topLeft()) * ratio, QSizeF(place.size()) * ratio).toRect()
            & m_picture.rect();
        const auto ink = inkIn(m_picture, pixels);
        if (!ink || ink->contrast >= least)
            return;
        m_found.push_back({Flaw::Kind::Faint,
            u"%1: %2 on %3 is %4 : 1, wanted %5 : 1"_s
                .arg(what, QColor(ink->ink).name(), QColor(ink->ground).name())
                .arg(ink->contrast, 0, 'f', 2)
                .arg(least)});
    }

    void look(const QWidget *widget)
    {
        const QString name = things::nameOf(widget);
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (!label->text().trimmed().isEmpty())
                look(label, label->contentsRect(), forText, name);
            else if (!label->pixmap().isNull())
                look(label, label->contentsRect(), forPictures, name);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const bool isOurs = things::isLeaf(button) && widget->inherits("QAbstractButton")
                && (widget->inherits("QPushButton") || widget->inherits("QToolButton")
                    || widget->inherits("QCheckBox") || widget->inherits("QRadioButton"));
            if (!button->text().isEmpty())
                look(button, isOurs ? things::textArea(button) : button->rect().adjusted(8, 4, -8, -4),
                    forText, name);
            if (!button->icon().isNull())
                look(button, things::iconArea(button), forPictures, u"the icon of "_s + name);
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            look(box, things::textArea(box).adjusted(2, 4, -2, -4), forText, name);
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            if (!line->displayText().isEmpty() || !line->placeholderText().isEmpty())
                look(line, things::textArea(line), forText, name);
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            lookAtCells(view);
        } else if (things::isLeaf(widget) && !widget->accessibleName().isEmpty()
            && widget->height() > 12) { // what draws its words itself
            look(widget, widget->rect().adjusted(8, 4, -8, -4), forText, name);
        }
    }

    std::vector<Flaw> take() { return std::move(m_found); }

private:
    void lookAtCells(const QAbstractItemView *view)
    {
        if (!view->model() || qobject_cast<const QHeaderView *>(view))
            return;
        const int columns = qobject_cast<const QTableView *>(view) ? view->model()->columnCount() : 1;
        for (int row = std::max(view->indexAt(QPoint(1, 1)).row(), 0); row < view->model()->rowCount();
             ++row) {
            for (int column = 0; column < columns; ++column) {
                const QModelIndex index = view->model()->index(row, column);
                const QRect cell = view->visualRect(index);
                if (cell.top() >= view->viewport()->height())
                    return;
                if (!index.data().toString().trimmed().isEmpty() && index.data().toString() != u"…")
                    look(view->viewport(), cell.adjusted(4, 3, -4, -3), forText,
                        u"“%1” in row %2 of %3"_s.arg(index.data().toString().left(40))
                            .arg(row)
                            .arg(things::nameOf(view)));
            }
        }
    }

    QWidget *m_window;
    QImage m_picture;
    std::vector<Flaw> m_found;
};

} // namespace

std::vector<Flaw> findFaint(QWidget *window)
{
    Eyes eyes(window);
    for (const QWidget *widget : things::shown(window)) {
        // What cannot be used now may be faint: that is how it says so.
        if (widget->isEnabled() && !things::isInner(widget))
            eyes.look(widget);
    }
    return eyes.take();
}

} // namespace counterfoil::gallery
