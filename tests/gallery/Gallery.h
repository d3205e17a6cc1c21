// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issuing/ExtraFieldLists.h"
#include "look/Appearance.h"
#include "shared/Services.h"
#include "shell/MainWindow.h"
#include "shell/Preferences.h"

#include <QDir>

namespace counterfoil::gallery {

/// Walks the real window through its pages and states and writes a picture of each.
class Gallery {
public:
    Gallery(Services &services, const Paths &paths, QDir into, look::Scheme scheme, QString suffix);

    void sale();
    void eInvoice();
    void cards();
    void payMeans(); ///< PayMeans.cpp
    void invoices(); ///< Invoices.cpp
    void accounts();
    void settings(); ///< News.cpp, as the next two
    void news();
    void import();
    void statement();

private:
    void showPage(const QString &id, QWidget *page, QSize size);
    void take(const QString &name);

    Services &m_services;
    Preferences m_preferences;
    ExtraFieldLists m_extraFields;
    look::Appearance m_appearance;
    QDir m_into;
    QString m_suffix;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace counterfoil::gallery
