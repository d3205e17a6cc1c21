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
        copying::copy(text, u"pay link"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        auto picture = std::make_unique<QMimeData>();
        picture->setData(u"image/svg+xml"_s, "<svg/>");
        copying::copy(std::move(picture), u"QR code"_s);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s), "<svg/>");
    }

    void whatIsLostIsSaid_data()
    {
        QTest::addColumn<QString>("copied"); // what we put there; empty: somebody typed and cut
        QTest::addColumn<bool>("isOurs");
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<QString>("said");
        for (const QString &what :
            {u"pay link"_s, u"address"_s, u"reference"_s, u"QR code"_s, u"report"_s, u"text"_s}) {
            QTest::addRow("%s, nobody keeps it", qPrintable(what)) << what << true << false << what;
            QTest::addRow("%s, a manager keeps it", qPrintable(what)) << what << true << true << QString();
            QTest::addRow("%s, and then another program copied", qPrintable(what))
                << what << false << false << QString();
        }
        QTest::newRow("from a field") << QString() << true << false << QString();
    }
    void whatIsLostIsSaid()
    {
        QFETCH(QString, copied);
        QFETCH(bool, isOurs);
        QFETCH(bool, isKept);
        QFETCH(QString, said);
        if (copied.isEmpty())
            QGuiApplication::clipboard()->setText(u"from a field"_s);
        else
            copying::copy(u"content"_s, copied);
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
