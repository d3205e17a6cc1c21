// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/QrView.h"

#include "../../core/links/QrTexts.h"
#include "links/QrReader.h"
#include "look/Colours.h"

#include <QApplication>
#include <QSignalSpy>

using namespace counterfoil;
using namespace Qt::StringLiterals;

constexpr int patience = 30'000; // ms; a picture waits for its turn on a busy machine

/// What stands on the screen is read back by a reader of its own, from the picture of the widget.
class QrViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownReadsBack_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<QSize>("place");
        QTest::addColumn<bool>("dark");
        for (const int length : {20, 100, 300, 1000}) {
            for (const QSize place : {QSize(400, 400), QSize(701, 433), QSize(1200, 900)}) {
                for (const bool dark : {false, true})
                    QTest::addRow("%d characters, %d x %d%s", length, place.width(), place.height(),
                        dark ? ", dark" : "")
                        << length << place << dark;
            }
        }
    }
    void whatIsShownReadsBack()
    {
        QFETCH(int, length);
        QFETCH(QSize, place);
        QFETCH(bool, dark);
        QApplication::setPalette(look::palette(dark ? look::Scheme::Dark : look::Scheme::Light));
        QrView view;
        view.resize(place);
        view.show();
        QSignalSpy shown(&view, &QrView::shown);
        view.setText(payLink(length));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, patience); // it may have been there at once

        const auto read = readQr(view.grab().toImage());
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, payLink(length));
    }

    void modulesAreWholeScreenPixelsAndAsLargeAsThePlaceAllows()
    {
        QrView view;
        view.resize(500, 500);
        view.show();
        QSignalSpy shown(&view, &QrView::shown);
        view.setText(payLink(100));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, patience); // it may have been there at once

        const int modules = codeOf(payLink(100)).size() + 8;
        const int pixels = static_cast<int>(500 * view.devicePixelRatioF());
        QCOMPARE(view.picture().width() % modules, 0);
        QCOMPARE(view.picture().width() / modules, pixels / modules);
        // The widget's own picture holds nothing between black and white where the code stands.
        const QImage screen = view.grab().toImage();
        const QRect code(QPoint((screen.width() - view.picture().width()) / 2,
                             (screen.height() - view.picture().height()) / 2),
            view.picture().size());
        for (int y = code.top(); y <= code.bottom(); ++y) {
            for (int x = code.left(); x <= code.right(); ++x) {
                const QRgb pixel = screen.pixel(x, y) & RGB_MASK;
                QVERIFY(pixel == 0 || pixel == RGB_MASK);
            }
        }
    }

    void anotherPlaceGetsAnotherPicture()
    {
        QrView view;
        view.resize(300, 300);
        view.show();
        QSignalSpy shown(&view, &QrView::shown);
        view.setText(payLink(60));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, patience); // it may have been there at once
        const int before = view.picture().width();
        view.resize(900, 900);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, patience);
        QVERIFY(view.picture().width() > 2 * before);
        QCOMPARE(readQr(view.grab().toImage()).value(), payLink(60));
    }

    void onlyTheLastOfManyTextsIsShown()
    {
        QrView view;
        view.resize(400, 400);
        view.show();
        QString text;
        QStringList shown; // the first of them may be drawn before the second is there
        connect(&view, &QrView::shown, &view, [&] {
            shown << text;
            QCOMPARE(readQr(view.grab().toImage()).value_or(QString()), text);
        });
        for (int length = 50; length < 80; ++length) {
            text = payLink(length);
            view.setText(text);
        }
        QTRY_COMPARE(shown.value(shown.size() - 1), payLink(79));
        QCOMPARE(shown.count(payLink(79)), 1);
        QVERIFY2(shown.size() < 30, "nobody waits for what was replaced");
    }

    void aTextThatFitsNoCodeIsSaidSoAndNotShown()
    {
        QrView view;
        view.resize(400, 400);
        view.show();
        QSignalSpy failed(&view, &QrView::failed);
        view.setText(payLink(3000));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QVERIFY(!view.isVerified());
        QVERIFY(!readQr(view.grab().toImage()));
    }

    void anEmptyTextShowsNothing()
    {
        QrView view;
        view.resize(400, 400);
        view.show();
        QSignalSpy shown(&view, &QrView::shown);
        view.setText(payLink(60));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, patience); // it may have been there at once
        view.setText({});
        QVERIFY(!view.isVerified());
        QVERIFY(!readQr(view.grab().toImage()));
    }

    void itMayGoWhileItIsDrawn()
    {
        for (int i = 0; i < 20; ++i) {
            QrView view;
            view.resize(400, 400);
            view.setText(payLink(900));
        }
    }
};

QTEST_MAIN(QrViewTest)
#include "QrViewTest.moc"
