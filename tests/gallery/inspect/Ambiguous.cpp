// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that lead to two places: Alt and such a letter presses neither, it only moves the focus.
#include "Inspection.h"
#include "Things.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QMap>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

QKeySequence letterOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->isEnabled() ? button->shortcut() : QKeySequence();
    const auto *label = qobject_cast<const QLabel *>(widget);
    const QWidget *buddy = label ? label->buddy() : nullptr;
    return buddy && buddy->isEnabled() ? QKeySequence::mnemonic(label->text()) : QKeySequence();
}

} // namespace

std::vector<Flaw> findAmbiguous(QWidget *window)
{
    QMap<QString, QStringList> names; // by what is pressed
    for (const QWidget *widget : things::shown(window)) {
        const QKeySequence letter = letterOf(widget);
        if (!letter.isEmpty() && !things::isInner(widget))
            names[letter.toString()] << things::nameOf(widget);
    }
    std::vector<Flaw> found;
    for (auto each = names.cbegin(); each != names.cend(); ++each) {
        if (each->size() > 1)
            found.push_back({Flaw::Kind::Ambiguous, u"%1: %2"_s.arg(each.key(), each->join(u", "))});
    }
    return found;
}

} // namespace counterfoil::gallery
