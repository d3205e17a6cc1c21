// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/base/Await.h"
#include "Gallery.h"
#include "Looks.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTemporaryDir>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

void photograph(const gallery::View &view, const QDir &into)
{
    QTest::qWait(60); // codes are drawn anew for each size
    QPixmap picture = view.window->grab();
    if (view.popup) { // a window of its own
        // The screen behind these pictures is smaller than the window and would push the list about.
        const QWidget *line = view.popup->focusProxy();
        view.popup->resize(line->width(), view.popup->height());
        QPainter painter(&picture);
        painter.drawPixmap(line->mapTo(view.window, QPoint(0, line->height())), view.popup->grab());
    }
    picture.save(into.filePath(u"%1-%2x%3-%4-x%5.png"_s.arg(view.state)
                                   .arg(view.look.size.width())
                                   .arg(view.look.size.height())
                                   .arg(view.look.scheme == look::Scheme::Dark ? u"dark"_s : u"light"_s,
                                       qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s))));
}

} // namespace

/// gallery FOLDER [SECTION]: a picture of each page and state (or those of one section), in each size, light
/// and dark. QT_SCALE_FACTOR makes them larger.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || arguments.size() > 3 || !QDir().mkpath(arguments.at(1)))
        qFatal("gallery FOLDER [SECTION]");
    const QDir into(arguments.at(1));
    const QTemporaryDir home;
    qputenv("COUNTERFOIL_HOME", home.path().toUtf8());
    const auto paths = Paths::prepare();
    Services services(*paths);
    if (!await(services.ledger.start()))
        qFatal("no ledger");
    gallery::Gallery gallery(services, *paths, gallery::allLooks(),
        [&into](const gallery::View &view) { photograph(view, into); });
    for (const auto &[name, show] : gallery::sections()) {
        if (arguments.value(2, name) == name)
            (gallery.*show)();
    }
    return 0;
}
