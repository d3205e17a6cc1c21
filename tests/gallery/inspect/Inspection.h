// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

/// What is wrong with a window as it stands on the screen: measured on its real widgets and its real picture,
/// for any window (InspectionTest shows that each kind is found). Nothing here knows a page of ours.
namespace counterfoil::gallery {

struct Flaw {
    enum class Kind {
        Clipped, ///< a text or control that has less room than it needs, and no tool tip that has the rest
        Overlapped, ///< two that stand on each other
        Unreachable, ///< outside of the window with nothing to scroll, or without a way for the keyboard
        Faint, ///< less contrast than 4.5 : 1 for text, 3 : 1 for a picture
        Ambiguous, ///< two that the same key leads to
        Unspoken, ///< without name or role for those who cannot see it
        Raw, ///< a word of programs ("create_date", "invoice:failed", "PAID"), or "1 sales"
        BrokenOut, ///< a text that is read as markup, takes more lines than its one, or turns what is about
                   ///< it
        Untranslated, ///< English in a window of another language
    };
    Kind kind;
    QString what; ///< "Text “Pay link” in LinkActions: needs 40 x 20, has 30 x 20"
};

/// "clipped", "overlapped" …
QString kindName(Flaw::Kind kind);

// One check each. `window` is visible and has been laid out; what is hidden is no matter.
std::vector<Flaw> findClipped(QWidget *window);
std::vector<Flaw> findOverlapped(QWidget *window);
std::vector<Flaw> findUnreachable(QWidget *window);
std::vector<Flaw> findFaint(QWidget *window);
std::vector<Flaw> findAmbiguous(QWidget *window);
std::vector<Flaw> findUnspoken(QWidget *window);
std::vector<Flaw> findRaw(QWidget *window);
std::vector<Flaw> findBrokenOut(QWidget *window); ///< a menu that is open as well

/// For a window that speaks the pseudo-language (PseudoLanguage). `names`: what is called so in every
/// language, whatever it is. Addresses, paths, codes of currencies and references are known by their form.
std::vector<Flaw> findUntranslated(QWidget *window, const QStringList &names);

/// All of them but the last, which is for one language; contrast of the colours as they are now.
std::vector<Flaw> inspect(QWidget *window);

} // namespace counterfoil::gallery
