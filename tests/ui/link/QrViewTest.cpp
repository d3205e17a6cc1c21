// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/QrView.h"

#include "../../core/links/QrTexts.h"
#include "links/QrReader.h"
#include "look/Colours.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

#include <cmath>

using namespace counterfoil;
using namespace Qt::StringLiterals;

constexpr int patience = 30'000; // ms; a picture waits for its turn on a busy machine

namespace {

/// Whether exactly that picture stands in the middle of that place (in the screen's pixels): none of its
/// pixels is between black and white.
bool isWithin(const QImage &code, const QImage &screen, const QRectF &place)
{
    const QImage wanted = code.convertToFormat(QImage::Format_RGB32);
    const QPoint corner = (place.center() - QRectF(wanted.rect()).center()).toPoint();
    for (int y = -2; y <= 2; ++y) {
        for (int x = -2; x <= 2; ++x) {
            const QRect there(corner + QPoint(x, y), wanted.size());
            if (screen.copy(there).convertToFormat(QImage::Format_RGB32) == wanted)
                return true;
        }
    }
    return false;
}

} // namespace

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
        // At scales such as 1.25 the widget may begin between two pixels.
        const bool isWhole = view.devicePixelRatioF() == qRound(view.devicePixelRatioF());
        QCOMPARE(view.picture().width() / modules, (isWhole ? pixels : pixels - 1) / modules);
        // The widget's own picture holds nothing between black and white where the code stands.
        const QImage screen = view.grab().toImage();
        QVERIFY(isWithin(view.picture(), screen, QRectF(screen.rect())));
    }

    void nothingFallsBetweenTwoPixelsWhereverItStands()
    {
        for (const QPoint at : {QPoint(0, 0), QPoint(1, 3), QPoint(7, 2), QPoint(33, 21)}) {
            QWidget window;
            window.resize(620, 620);
            QrView view(&window);
            view.setGeometry(QRect(at, QSize(401, 403)));
            window.show();
            QSignalSpy shown(&view, &QrView::shown);
            view.setText(payLink(100));
            QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, patience);
            const qreal ratio = view.devicePixelRatioF();
            const QRectF place(QPointF(at) * ratio, QSizeF(view.size()) * ratio);
            QVERIFY(isWithin(view.picture(), window.grab().toImage(), place));
        }
    }

    void aPlaceThatIsTooSmallSaysSoAndWhatWouldDo()
    {
        QrView view;
        view.setAdvice(LocalizedText(u"Make the window larger."_s));
        view.resize(100, 100);
        view.show();
        QSignalSpy failed(&view, &QrView::failed);
        QSignalSpy shown(&view, &QrView::shown);
        view.setText(payLink(1000)); // 129 modules with its margin
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QVERIFY(!view.isVerified());
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.code, u"qr-place-small"_s);
        const int needed = error.detail.toInt();
        QVERIFY(needed > 129);
        QVERIFY(view.trouble().contains(u"%1 × %1"_s.arg(needed)));
        QVERIFY(view.trouble().endsWith(u"Make the window larger."_s));
        QCOMPARE(view.accessibleDescription(), view.trouble().toString());
        QCOMPARE(view.findChild<QLabel *>()->text(), view.trouble().toString());
        QVERIFY(view.findChild<QLabel *>()->isVisible());
        QVERIFY(!readQr(view.grab().toImage()));

        const int enough = static_cast<int>(std::ceil((needed + 1) / view.devicePixelRatioF()));
        view.resize(enough, enough);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, patience);
        QVERIFY(view.isVerified());
        QVERIFY(view.trouble().isEmpty());
        QVERIFY(!view.findChild<QLabel *>()->isVisible());
        QCOMPARE(view.accessibleDescription(), QString());
    }

    void aCodeTooSmallForACameraIsNotShown()
    {
        const int side = codeOf(payLink(245)).size() + 8; // a pixel for each module
        QrView view;
        view.resize(static_cast<int>(std::ceil((side + 1) / view.devicePixelRatioF())), 300);
        view.show();
        QSignalSpy failed(&view, &QrView::failed);
        view.setText(payLink(245));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QVERIFY(!view.isVerified());
    }

    void aPlaceThatIsLaidOutLaterIsNoTrouble()
    {
        QrView view;
        view.resize(20, 20); // before anybody has laid it out
        QSignalSpy failed(&view, &QrView::failed);
        QSignalSpy shown(&view, &QrView::shown);
        view.setText(payLink(300));
        view.resize(500, 500);
        view.show();
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, patience);
        QCOMPARE(failed.size(), 0);
    }

    void aClickIsToldWhereItDoesSomething()
    {
        QrView view;
        view.resize(300, 300);
        view.show();
        QSignalSpy pressed(&view, &QrView::pressed);
        QTest::mouseClick(&view, Qt::LeftButton);
        QCOMPARE(pressed.size(), 0);
        view.setPressable(true);
        QTest::mouseClick(&view, Qt::RightButton);
        QTest::mouseClick(&view, Qt::LeftButton);
        QCOMPARE(pressed.size(), 1);
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
