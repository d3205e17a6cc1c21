// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/QrTerminal.h"

#include "QrTexts.h"
#include "links/QrReader.h"

#include <QRegularExpression>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

struct Colours {
    QRgb ink;
    QRgb paper;
};
constexpr Colours darkTerminal{qRgb(220, 220, 220), qRgb(0, 0, 0)};
constexpr Colours lightTerminal{qRgb(40, 40, 40), qRgb(255, 255, 255)};
constexpr Colours blueTerminal{qRgb(255, 255, 85), qRgb(0, 0, 170)};

/// A terminal: cells of 4 by 8 pixels, SGR codes 0 and 38/48;5;16/231, half blocks. It knows nothing else and
/// says so by an empty image.
class Screen {
public:
    Screen(const QString &text, Colours colours)
        : m_default(colours)
        , m_now(colours)
    {
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        m_picture = QImage(120 * 4, static_cast<int>(lines.size()) * 8, QImage::Format_RGB32);
        m_picture.fill(colours.paper);
        for (int row = 0; row < lines.size() && m_understood; ++row)
            writeLine(lines.at(row), row);
    }
    QImage picture() const { return m_understood ? m_picture : QImage(); }

private:
    void writeLine(const QString &line, int row)
    {
        static const QRegularExpression sgr(u"^\x1b\\[([0-9;]*)m"_s);
        int column = 0;
        for (qsizetype at = 0; at < line.size();) {
            const auto code = sgr.match(line.mid(at));
            if (code.hasMatch()) {
                setColours(code.captured(1));
                at += code.capturedLength();
                continue;
            }
            writeCell(line.at(at++), column++, row);
        }
    }
    void setColours(const QString &parameters)
    {
        if (parameters == u"0"_s)
            m_now = m_default;
        else if (parameters == u"0;38;5;16;48;5;231"_s)
            m_now = {qRgb(0, 0, 0), qRgb(255, 255, 255)};
        else
            m_understood = false;
    }
    void writeCell(QChar character, int column, int row)
    {
        const bool upper = character == u'█' || character == u'▀';
        const bool lower = character == u'█' || character == u'▄';
        for (int y = 0; y < 8; ++y)
            for (int x = 0; x < 4; ++x)
                if (column * 4 + x < m_picture.width())
                    m_picture.setPixel(
                        column * 4 + x, row * 8 + y, (y < 4 ? upper : lower) ? m_now.ink : m_now.paper);
        m_understood = m_understood && character >= u' ';
    }

    Colours m_default;
    Colours m_now;
    QImage m_picture;
    bool m_understood = true;
};

QString lastLine(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts).constLast();
}

} // namespace

Q_DECLARE_METATYPE(Colours)

/// Codes made of letters scan from the screen they are shown on.
class QrTerminalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scansOnEveryTerminal_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<Colours>("colours");

        for (const int length : {1, 100, 245, 300}) {
            QTest::addRow("%d characters, dark", length) << length << darkTerminal;
            QTest::addRow("%d characters, light", length) << length << lightTerminal;
            QTest::addRow("%d characters, yellow on blue", length) << length << blueTerminal;
        }
    }
    void scansOnEveryTerminal()
    {
        QFETCH(int, length);
        QFETCH(Colours, colours);
        const QString text = qrTerminalText(codeOf(payLink(length)), TerminalStyle::Ansi);
        QCOMPARE(readQr(Screen(text, colours).picture()).value_or(QString()), payLink(length));
    }

    void plainScansOnADarkTerminal_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {1, 100, 245, 300})
            QTest::addRow("%d characters", length) << length;
    }
    void plainScansOnADarkTerminal()
    {
        QFETCH(int, length);
        const QString text = qrTerminalText(codeOf(payLink(length)), TerminalStyle::Plain);
        QCOMPARE(readQr(Screen(text, darkTerminal).picture()).value_or(QString()), payLink(length));
    }

    void plainSaysWhatItNeeds()
    {
        const QString text = qrTerminalText(codeOf(payLink(245)), TerminalStyle::Plain);
        QVERIFY(!text.contains(u'\x1b'));
        QVERIFY(lastLine(text).contains(u"dark background"));
        // It cannot scan there, hence the line above.
        QVERIFY(!verifyQr(Screen(text, lightTerminal).picture(), payLink(245)));
    }

    void hasItsQuietZoneOnAllSides()
    {
        const QrCode code = codeOf(payLink(245));
        const QImage screen = Screen(qrTerminalText(code, TerminalStyle::Ansi), darkTerminal).picture();
        const int side = (code.size() + 8) * 4;
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                QCOMPARE(screen.pixel(x, y),
                    code.dark(x / 4 - 4, y / 4 - 4) ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
    }

    void leavesTheTerminalAsItWas()
    {
        const QrCode code = codeOf(payLink(245));
        const QString text = qrTerminalText(code, TerminalStyle::Ansi);
        QVERIFY(text.endsWith(u'\n'));
        const QStringList lines = text.chopped(1).split(u'\n');
        QCOMPARE(lines.size(), 35);
        for (const QString &line : lines) {
            QVERIFY(line.startsWith(u"\x1b["));
            QVERIFY(line.endsWith(u"\x1b[0m"));
            QCOMPARE(line.count(u'\x1b'), 2);
        }
        // what lies right of the code keeps the terminal's own colour
        QCOMPARE(Screen(text, blueTerminal).picture().pixel(69 * 4, 20), blueTerminal.paper);
    }
};

QTEST_GUILESS_MAIN(QrTerminalTest)
#include "QrTerminalTest.moc"
