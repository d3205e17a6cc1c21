// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/Colours.h"

#include <QTest>

#include <cmath>

using namespace counterfoil::look;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

constexpr double forText = 4.5;
constexpr double forLines = 3.0;

} // namespace

class ColoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadStandsOutFromItsGround_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Colours &c = colours(scheme);
            const QByteArray name = scheme == Scheme::Light ? "light" : "dark";
            const auto row = [&](const char *what, const QColor &ink, const QColor &ground, double least) {
                QTest::addRow("%s: %s", name.constData(), what) << ink << ground << least;
            };
            for (const QColor &ground : {c.ground, c.surface, c.field, c.sidebar, c.accentSoft}) {
                row("text", c.text, ground, forText);
                row("soft text", c.softText, ground, forText);
            }
            row("example in a field", c.faintText, c.field, forText);
            row("edge of a field", c.edge, c.field, forLines);
            row("edge on the page", c.edge, c.ground, 2.8);
            row("words on the main button", c.onAccent, c.accent, forText);
            row("the same, pressed", c.onAccent, c.accentPressed, forText);
            row("link", c.accent, c.surface, forText);
            row("focus ring on the page", c.accent, c.ground, forLines);
            for (const Tone tone : {Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad, Tone::Neutral}) {
                row("filled pill", c.surface, toneColour(tone, c), forText);
                row("notice", toneColour(tone, c), toneGround(tone, c), forText);
                row("reason under a field", toneColour(tone, c), c.ground, forText);
                row("reason on a card", toneColour(tone, c), c.surface, forText);
            }
        }
    }
    void whatIsReadStandsOutFromItsGround()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double is = contrast(ink, ground);
        QVERIFY2(is >= least,
            qPrintable(
                u"%1 on %2: %3 : 1, wanted %4 : 1"_s.arg(ink.name(), ground.name()).arg(is).arg(least)));
    }

    void aPaletteLeadsBackToItsColours()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            QCOMPARE(schemeOf(palette(scheme)), scheme);
            QCOMPARE(&colours(palette(scheme)), &colours(scheme));
            QCOMPARE(palette(scheme).color(QPalette::Window), colours(scheme).ground);
            QCOMPARE(palette(scheme).color(QPalette::WindowText), colours(scheme).text);
            QCOMPARE(palette(scheme).color(QPalette::Base), colours(scheme).field);
        }
    }
};

QTEST_MAIN(ColoursTest)
#include "ColoursTest.moc"
