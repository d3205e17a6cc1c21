// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and state, in every size, light and dark: nothing clipped, overlapped, unreachable, faint,
// ambiguous or unspoken (decision 0025). With QT_SCALE_FACTOR=2 the same for a screen of 1600 x 1000 at 200
// %. With COUNTERFOIL_GALLERY_LANGUAGE=pseudo from right to left with longer texts, none of them English
// (decision 0027); with a language's code in that one (scripts/rendering).
#include "../core/base/Await.h"
#include "Looks.h"
#include "Names.h"
#include "inspect/Inspection.h"

#include <QTemporaryDir>

#include <map>
#include <optional>

using namespace counterfoil;
using namespace counterfoil::gallery;
using namespace Qt::StringLiterals;

namespace {

/// All sizes in light; what dark changes is the colours, and one size shows them. A language changes neither
/// colours nor what a large window has room for.
std::vector<Look> looks(const QString &language)
{
    std::vector<Look> all;
    if (language == Interpreter::pseudo) {
        for (const QSize size : {QSize(1024, 700), QSize(900, 600)})
            all.push_back({size, look::Scheme::Light});
        return all;
    }
    if (language != u"en") { // what has least room
        for (const look::Scheme scheme : {look::Scheme::Light, look::Scheme::Dark})
            all.push_back({allSizes().size() == 1 ? allSizes().front() : QSize(900, 600), scheme});
        return all;
    }
    for (const QSize size : allSizes())
        all.push_back({size, look::Scheme::Light});
    all.push_back({allSizes().front(), look::Scheme::Dark});
    return all;
}

} // namespace

class RenderingTest : public QObject {
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
        QVERIFY(Interpreter::spoken().contains(m_language));
        m_words = std::make_unique<Interpreter>(m_language);
        m_gallery = std::make_unique<Gallery>(
            *m_services, *paths, *m_words, looks(m_language), [this](const View &view) { see(view); });
    }

    void section_data()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const auto &[name, show] : sections())
            QTest::newRow(qPrintable(name)) << number++;
    }
    /// In the order of the rows: a section finds the books as the one before left them.
    void section()
    {
        QFETCH(int, number);
        m_found.clear();
        m_states = 0;
        ((*m_gallery).*sections().at(static_cast<std::size_t>(number)).second)();
        QVERIFY(m_states > 0);
        report();
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
        const bool isDark = view.look.scheme == look::Scheme::Dark;
        const QString where = u"%1 %2x%3%4"_s.arg(view.state)
                                  .arg(view.look.size.width())
                                  .arg(view.look.size.height())
                                  .arg(isDark ? u" dark"_s : QString());
        const auto note = [&](const std::vector<Flaw> &found) {
            for (const Flaw &each : found)
                m_found[kindName(each.kind) + u": "_s + each.what] << where;
        };
        const QSize size = view.window->size();
        if (size != size.boundedTo(view.look.size))
            m_found[u"unreachable: the window is %1 x %2"_s.arg(size.width()).arg(size.height())] << where;
        // Gateways say what they like, and customers have a language of their own.
        const bool fromGateways = view.state.startsWith(u"longest") || view.state.startsWith(u"display");
        if (m_language == Interpreter::pseudo) {
            if (view.look.size == looks(m_language).front().size && !fromGateways)
                note(findUntranslated(view.window, m_names));
        } else if (view.look.size
            == looks(m_language).front().size) { // how much stands out does not go by the size
            note(findFaint(view.window));
            if (view.popup)
                note(findFaint(view.popup));
            if (!fromGateways)
                note(findRaw(view.window));
        }
        if (isDark)
            return;
        for (const auto check : {findClipped, findOverlapped, findUnreachable, findAmbiguous, findUnspoken})
            note(check(view.window));
    }

    /// Each flaw once, with where it was found; Qt Test would cut one long text.
    void report() const
    {
        for (const auto &[what, where] : m_found) {
            const QString more = where.size() > 3 ? u" and %1 more"_s.arg(where.size() - 3) : QString();
            qWarning("%s\n      in %s%s", qUtf8Printable(what),
                qUtf8Printable(where.first(std::min<qsizetype>(3, where.size())).join(u", "_s)),
                qUtf8Printable(more));
        }
    }

    const QString m_language = qEnvironmentVariable("COUNTERFOIL_GALLERY_LANGUAGE", u"en"_s);
    const QStringList m_names = names();
    QTemporaryDir m_home;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Interpreter> m_words;
    std::unique_ptr<Gallery> m_gallery;
    std::map<QString, QStringList> m_found;
    int m_states = 0;
};

QTEST_MAIN(RenderingTest)
#include "RenderingTest.moc"
