// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/Copying.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// What was copied here goes with the program where nobody keeps it: that is said before, and nothing else.
class CopyingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reachesTheClipboard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("link") << u"https://pay.example/p?a=1&b=2"_s;
        QTest::newRow("reference") << u"CF-7KQ2AAAAAAAAAAAA"_s;
        QTest::newRow("lines") << u"one\ntwo\n"_s;
        QTest::newRow("another script") << u"рахунок 🧾"_s;
    }
    void reachesTheClipboard()
    {
        QFETCH(QString, text);
        copying::copy(text, copying::What::PayLink);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        auto picture = std::make_unique<QMimeData>();
        picture->setData(u"image/svg+xml"_s, "<svg/>");
        copying::copy(std::move(picture), copying::What::QrCode);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s), "<svg/>");
    }

    void whatIsLostIsSaid_data()
    {
        QTest::addColumn<int>("copied"); // what we put there; below zero: somebody typed and cut
        QTest::addColumn<bool>("isOurs");
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<QString>("said");
        using What = copying::What;
        for (const auto &[what, name] :
            {std::pair(What::PayLink, u"pay link"_s), std::pair(What::Address, u"address"_s),
                std::pair(What::Reference, u"reference"_s), std::pair(What::QrCode, u"QR code"_s),
                std::pair(What::Report, u"report"_s), std::pair(What::Text, u"text"_s)}) {
            const int copied = static_cast<int>(what);
            QTest::addRow("%s, nobody keeps it", qPrintable(name))
                << copied << true << false << QString(u"The copied "_s + name + u" is lost"_s);
            QTest::addRow("%s, a manager keeps it", qPrintable(name)) << copied << true << true << QString();
            QTest::addRow("%s, and then another program copied", qPrintable(name))
                << copied << false << false << QString();
        }
        QTest::newRow("from a field") << -1 << true << false << QString();
    }
    void whatIsLostIsSaid()
    {
        QFETCH(int, copied);
        QFETCH(bool, isOurs);
        QFETCH(bool, isKept);
        QFETCH(QString, said);
        if (copied < 0)
            QGuiApplication::clipboard()->setText(u"from a field"_s);
        else
            copying::copy(u"content"_s, static_cast<copying::What>(copied));
        const QString words = copying::lossWords(
            {.content = QGuiApplication::clipboard()->mimeData(), .isOurs = isOurs, .isKept = isKept});
        QCOMPARE(words.isEmpty(), said.isEmpty());
        QVERIFY2(words.contains(said), qPrintable(words));
    }

    void anEmptyClipboardLosesNothing()
    {
        QCOMPARE(copying::lossWords({.content = nullptr, .isOurs = true}), QString());
        const QMimeData nothing;
        QCOMPARE(copying::lossWords({.content = &nothing, .isOurs = true}), QString());
    }
};

QTEST_MAIN(CopyingTest)
#include "CopyingTest.moc"
