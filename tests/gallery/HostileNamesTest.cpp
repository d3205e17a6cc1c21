// SPDX-License-Identifier: GPL-3.0-or-later
// Every hostile text in every place of the real window that a text from outside may stand in: it is read as
// markup nowhere, turns nothing about, stays on its line, and widens, covers or hides nothing.
#include "../core/base/Await.h"
#include "../core/base/HostileTexts.h"
#include "Looks.h"
#include "inspect/Inspection.h"

#include <QTemporaryDir>

#include <map>

using namespace counterfoil;
using namespace counterfoil::gallery;
using namespace Qt::StringLiterals;

namespace {

/// Whether a window could take it for more than letters. (To a cell of a table or a shell other things mean
/// something.)
bool meansSomething(const QString &text)
{
    constexpr qsizetype wide = 500;
    return text.size() > wide || Qt::mightBeRichText(text)
        || std::any_of(text.begin(), text.end(), [](QChar sign) {
               return sign == u'&' || sign == u'<' || sign == u'[' || isFromRight(sign) || !sign.isPrint()
                   || sign.isMark();
           });
}

} // namespace

class HostileNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("COUNTERFOIL_HOME", m_home.path().toUtf8());
        const auto paths = Paths::prepare();
        QVERIFY(paths.has_value());
        m_services = std::make_unique<Services>(*paths);
        QVERIFY(await(m_services->ledger.start()).has_value());
        m_words = std::make_unique<Interpreter>(u"en"_s);
        m_gallery = std::make_unique<Gallery>(*m_services, *paths, *m_words,
            std::vector<Look>{{QSize(900, 600), look::Scheme::Light}},
            [this](const View &view) { see(view); });
    }

    void nothingBreaksOut_data()
    {
        QTest::addColumn<QString>("text");
        for (const hostile::Text &each : hostile::texts()) {
            if (meansSomething(each.text))
                QTest::newRow(each.name) << each.text;
        }
    }
    void nothingBreaksOut()
    {
        QFETCH(QString, text);
        m_found.clear();
        m_states = 0;
        m_gallery->hostile(text);
        QVERIFY(m_states >= 5);
        for (const auto &[what, state] : m_found)
            qWarning("%s\n      in %s", qUtf8Printable(what), qUtf8Printable(state));
        QVERIFY2(m_found.empty(), qPrintable(u"%1 flaws, named above"_s.arg(m_found.size())));
    }

    void cleanupTestCase()
    {
        m_gallery.reset();
        m_words.reset();
        m_services.reset();
    }

private:
    void see(const View &view)
    {
        ++m_states;
        const QSize size = view.window->size();
        if (size != size.boundedTo(view.look.size))
            m_found[u"the window is %1 x %2"_s.arg(size.width()).arg(size.height())] = view.state;
        const auto note = [&](const std::vector<Flaw> &found) {
            for (const Flaw &each : found)
                m_found[kindName(each.kind) + u": "_s + each.what.left(400)] = view.state;
        };
        for (const auto check : {findBrokenOut, findOverlapped, findUnreachable})
            note(check(view.window));
        if (view.popup)
            note(findBrokenOut(view.popup));
    }

    QTemporaryDir m_home;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Interpreter> m_words;
    std::unique_ptr<Gallery> m_gallery;
    std::map<QString, QString> m_found;
    int m_states = 0;
};

QTEST_MAIN(HostileNamesTest)
#include "HostileNamesTest.moc"
