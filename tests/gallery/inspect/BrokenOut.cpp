// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are more than a text where they stand: read as markup, on lines of their own where one line is
// meant, or turning what stands about them. Names, notes and gateways' words are put in from outside.
#include "Inspection.h"
#include "Things.h"
#include "Words.h"
#include "base/DirectionMarks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

/// Enough to find it by.
QString beginning(const QString &text)
{
    return text.toHtmlEscaped().left(80);
}

/// Whether Qt would show it as more than letters: a tool tip is read as markup where it looks so. (Ours are
/// within <span>, with what is from outside escaped.)
bool isFormatted(const QString &tip)
{
    if (!Qt::mightBeRichText(tip))
        return false;
    QTextDocument document;
    document.setHtml(tip);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            if (format.isAnchor() || format.isImageFormat() || format.fontWeight() > QFont::Normal
                || format.fontItalic() || format.hasProperty(QTextFormat::FontPointSize)
                || format.hasProperty(QTextFormat::ForegroundBrush))
                return true;
        }
    }
    return false;
}

/// What stands in it and does not belong into a text of ours; empty where nothing does.
QString strangeIn(const QString &text, bool isOneLine)
{
    if (withoutTurns(text) != text || isolatesClosed(text) != text)
        return u"turns what stands about it"_s;
    for (const QChar sign : text) {
        const bool breaksLine = sign == u'\n' || sign.category() == QChar::Separator_Line
            || sign.category() == QChar::Separator_Paragraph;
        if (breaksLine && isOneLine)
            return u"has lines where one is meant"_s;
        if (sign.category() == QChar::Other_Control && sign != u'\n')
            return u"holds the control character %1"_s.arg(sign.unicode());
    }
    return {};
}

bool isOneLine(const QWidget *widget, const QString &text)
{
    if (text == widget->toolTip() || text == widget->accessibleName()
        || text == widget->accessibleDescription())
        return false;
    return widget->isWindow() || qobject_cast<const QAbstractButton *>(widget)
        || qobject_cast<const QComboBox *>(widget);
}

void addTips(const QWidget *widget, std::vector<Flaw> &found)
{
    const auto check = [&](const QString &tip) {
        if (isFormatted(tip))
            found.push_back({Flaw::Kind::BrokenOut,
                u"%1: its tool tip is read as markup: “%2”"_s.arg(things::nameOf(widget), beginning(tip))});
    };
    check(widget->toolTip());
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (!view || !view->model())
        return;
    constexpr int mostRows = 60;
    for (int row = 0; row < std::min(view->model()->rowCount(), mostRows); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
            check(view->model()->index(row, column).data(Qt::ToolTipRole).toString());
    }
}

} // namespace

std::vector<Flaw> findBrokenOut(QWidget *window)
{
    std::vector<Flaw> found;
    const auto add = [&found](const QString &where, const QString &what, const QString &text) {
        found.push_back({Flaw::Kind::BrokenOut, u"%1 %2: “%3”"_s.arg(where, what, beginning(text))});
    };
    things::eachText(window, [&add](const QWidget *widget, const QString &text) {
        if (const QString strange = strangeIn(text, isOneLine(widget, text)); !strange.isEmpty())
            add(things::nameOf(widget), strange, text);
    });
    const auto look = [&](const QWidget *widget) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            add(things::nameOf(label), u"is read as markup"_s, label->text());
        if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            for (const QAction *action : menu->actions()) {
                if (const QString strange = strangeIn(action->text(), true); !strange.isEmpty())
                    add(u"an entry of a menu"_s, strange, action->text());
            }
        }
        addTips(widget, found);
    };
    look(window);
    for (const QWidget *widget : things::shown(window))
        look(widget);
    return found;
}

} // namespace counterfoil::gallery
