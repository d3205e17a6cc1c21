// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Interpreter.h"
#include "issuing/ExtraFieldLists.h"
#include "look/Appearance.h"
#include "shared/Services.h"
#include "shell/MainWindow.h"
#include "shell/Preferences.h"

#include <functional>
#include <vector>

class QPushButton;

namespace counterfoil::gallery {

/// In which size and which colours a state is looked at; a dialog that is smaller stays so.
struct Look {
    QSize size;
    look::Scheme scheme;
};

/// A state on the screen.
struct View {
    QString state;
    Look look;
    QWidget *window;
    QWidget *popup; ///< a list that is open above the window, or null
};

/// Walks the real window through its pages and states, and shows each in every look. What becomes of it is up
/// to `see`: a picture, a test.
class Gallery {
public:
    using See = std::function<void(const View &)>;

    /// `words` speaks to the window.
    Gallery(
        Services &services, const Paths &paths, const Interpreter &words, std::vector<Look> looks, See see);

    void sale();
    void eInvoice();
    void counter(); ///< Counter.cpp
    void cards();
    void payMeans(); ///< PayMeans.cpp
    void invoices(); ///< Invoices.cpp
    void accounts();
    void settings(); ///< News.cpp, as the next two
    void news();
    void printing(); ///< Printing.cpp
    void import();
    void statement();
    void display(); ///< Display.cpp: what a customer sees
    void catalogue(); ///< Catalogue.cpp
    void longest(); ///< Longest.cpp: the longest texts that can come, everywhere
    /// Hostile.cpp: that text, everywhere that one from outside may stand; no pictures are made of it.
    void hostile(const QString &text);

private:
    void showPage(const QString &id, QWidget *page);
    /// The one that says that in English, or begins so where none says all of it.
    QPushButton *button(QWidget *in, const QString &english) const;
    /// What the window shows, in every look.
    void take(const QString &state);
    void take(const QString &state, QWidget *window);
    void put(QWidget *window, QSize size, look::Scheme scheme);

    Services &m_services;
    const Interpreter &m_words;
    Preferences m_preferences;
    ExtraFieldLists m_extraFields;
    look::Appearance m_appearance;
    std::vector<Look> m_looks;
    See m_see;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace counterfoil::gallery
