// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/base/Await.h"
#include "Gallery.h"
#include "Looks.h"

#include <QApplication>
#include <QCommandLineParser>
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
        if (line) // of a list; a menu has its own size
            view.popup->resize(line->width(), view.popup->height());
        const QPoint corner = line ? line->mapTo(view.window, QPoint(0, line->height()))
                                   : view.window->mapFromGlobal(view.popup->pos());
        QPainter painter(&picture);
        painter.drawPixmap(corner, view.popup->grab());
    }
    picture.save(into.filePath(u"%1-%2x%3-%4-x%5.png"_s.arg(view.state)
                                   .arg(view.look.size.width())
                                   .arg(view.look.size.height())
                                   .arg(view.look.scheme == look::Scheme::Dark ? u"dark"_s : u"light"_s,
                                       qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s))));
}

} // namespace

/// gallery [--language CODE] [--size WxH] FOLDER [SECTION]: a picture of each page and state (or those of one
/// section), in each size (or that one), light and dark. QT_SCALE_FACTOR makes them larger.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    const QStringList languages = gallery::Interpreter::spoken();
    const QCommandLineOption language(u"language"_s, languages.join(u", "_s), u"code"_s, u"en"_s);
    const QCommandLineOption size(u"size"_s, u"Of all sizes this one: 900x600"_s, u"size"_s);
    parser.addOptions({language, size});
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go"_s);
    parser.addPositionalArgument(u"section"_s, u"Of all sections this one"_s);
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty() || arguments.size() > 2 || !languages.contains(parser.value(language))
        || !QDir().mkpath(arguments.front()))
        parser.showHelp(2);
    const QDir into(arguments.front());
    const QTemporaryDir home;
    qputenv("COUNTERFOIL_HOME", home.path().toUtf8());
    const auto paths = Paths::prepare();
    const gallery::Interpreter words(parser.value(language));
    Services services(*paths);
    if (!await(services.ledger.start()))
        qFatal("no ledger");
    std::vector<gallery::Look> looks = gallery::allLooks();
    std::erase_if(looks, [wanted = parser.value(size)](const gallery::Look &look) {
        return !wanted.isEmpty() && wanted != u"%1x%2"_s.arg(look.size.width()).arg(look.size.height());
    });
    if (looks.empty())
        parser.showHelp(2);
    gallery::Gallery gallery(services, *paths, words, std::move(looks),
        [&into](const gallery::View &view) { photograph(view, into); });
    for (const auto &[name, show] : gallery::sections()) {
        if (arguments.value(1, name) == name)
            (gallery.*show)();
    }
    return 0;
}
