// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/base/Await.h"
#include "Gallery.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// gallery FOLDER: a picture of each page and state, light and dark. QT_SCALE_FACTOR makes them larger.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments.at(1)))
        qFatal("gallery FOLDER");
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s);
    for (const auto &[scheme, word] :
        {std::pair(look::Scheme::Light, u"light"_s), std::pair(look::Scheme::Dark, u"dark"_s)}) {
        const QTemporaryDir home;
        qputenv("COUNTERFOIL_HOME", home.path().toUtf8());
        const auto paths = Paths::prepare();
        Services services(*paths);
        if (!await(services.ledger.start()))
            qFatal("no ledger");
        gallery::Gallery gallery(
            services, *paths, QDir(arguments.at(1)), scheme, u"-%1-x%2"_s.arg(word, scale));
        gallery.invoices();
        gallery.sale();
        gallery.eInvoice();
        gallery.cards();
        gallery.payMeans();
        gallery.accounts();
        gallery.settings();
        gallery.news();
        gallery.import();
        gallery.statement();
    }
    return 0;
}
