// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/DisplayFace.h"

#include "../../core/base/HostileTexts.h"
#include "base/Language.h"
#include "link/QrView.h"
#include "links/QrReader.h"
#include "parts/FittedText.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

using Stage = ShownSale::Stage;

namespace {

constexpr int patience = 30'000; // ms; a picture waits for its turn on a busy machine
const QString payLink = u"https://pay.example.com/checkout/9f1c2d7e-53b8-4c0a-9d51-6f0a7be2c418"_s;

ShownSale scan()
{
    return {.stage = Stage::Scan,
        .amount = Money(123450, *Currency::find(u"USD")),
        .method = u"Orange Money, Mali"_s,
        .network = {},
        .code = payLink};
}

ShownSale at(Stage stage)
{
    ShownSale sale = scan();
    sale.stage = stage;
    sale.code.clear();
    return sale;
}

/// The texts that stand there, and where.
std::vector<FittedText *> texts(const DisplayFace &face)
{
    std::vector<FittedText *> shown;
    for (FittedText *each : face.findChildren<FittedText *>()) {
        if (each->isVisible())
            shown.push_back(each);
    }
    return shown;
}

QString words(const DisplayFace &face)
{
    QStringList all;
    for (const FittedText *each : texts(face))
        all << each->text();
    return all.join(u'\n');
}

const QSize sizes[] = {{800, 480}, {1024, 600}, {1920, 1080}, {600, 1024}, {480, 320}, {320, 480}};

} // namespace

class DisplayFaceTest : public QObject {
    Q_OBJECT

    /// Nothing stands over something else or outside.
    void verifyPlaces(const DisplayFace &face)
    {
        std::vector<QRect> places;
        for (const FittedText *each : texts(face))
            places.push_back(each->geometry());
        const auto *code = face.findChild<QrView *>();
        if (code->isVisible())
            places.push_back(code->geometry());
        QVERIFY(!places.empty());
        for (std::size_t i = 0; i < places.size(); ++i) {
            QVERIFY2(face.rect().contains(places[i]), qPrintable(words(face)));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(!places[i].intersects(places[j]), qPrintable(words(face)));
        }
    }

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void hostileTextsStayInTheirPlaces_data()
    {
        QTest::addColumn<QString>("text");
        hostile::addRows();
    }
    void hostileTextsStayInTheirPlaces()
    {
        QFETCH(QString, text);
        DisplayFace face;
        face.setShop(text, {});
        for (const Stage stage : {Stage::Idle, Stage::Scan, Stage::Paid, Stage::Moment}) {
            ShownSale sale = stage == Stage::Scan ? scan() : at(stage);
            sale.method = LocalizedText(text);
            sale.network = LocalizedText(text);
            sale.isTraining = true;
            sale.amount = Money(std::numeric_limits<qint64>::max(), *Currency::find(u"USD"));
            face.show(sale);
            face.show(sale);
            static_cast<QWidget &>(face).show();
            for (const QSize size : {QSize(1024, 600), QSize(320, 480)}) {
                face.resize(size);
                verifyPlaces(face);
                for (const FittedText *each : texts(face)) {
                    QVERIFY2(hostile::isOneLine(each->text()), qPrintable(each->text()));
                    QVERIFY2(hostile::keepsDirection(each->text()), qPrintable(each->text()));
                    QVERIFY(each->accessibleName() == each->text());
                }
                if (stage != Stage::Idle)
                    QVERIFY(words(face).contains(u"92,233,720,368,547,758.07 USD"_s));
                for (const FittedText *each : texts(face)) {
                    if (each->text().endsWith(u"USD"))
                        QVERIFY2(!each->isCut(), "an amount is shown whole");
                }
            }
        }
        QVERIFY2(face.findChildren<QLabel *>().isEmpty(), "nothing that could take markup for its own");
    }

    void everyStageSaysItsWords_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<QString>("words");
        QTest::newRow("idle") << int(Stage::Idle) << u"Welcome"_s;
        QTest::newRow("moment") << int(Stage::Moment) << u"One moment, please"_s;
        QTest::newRow("scan") << int(Stage::Scan) << u"Scan to pay"_s;
        QTest::newRow("counter") << int(Stage::Counter) << u"Please pay at the counter"_s;
        QTest::newRow("phone") << int(Stage::Phone) << u"Please confirm on your phone"_s;
        QTest::newRow("paid") << int(Stage::Paid) << u"Paid"_s;
        QTest::newRow("not paid") << int(Stage::NotPaid) << u"Not paid"_s;
    }
    void everyStageSaysItsWords()
    {
        QFETCH(int, stage);
        QFETCH(QString, words);
        DisplayFace face;
        face.setShop(u"Café Aurore"_s, {});
        const auto shown = static_cast<Stage>(stage);
        face.show(shown == Stage::Idle ? ShownSale() : shown == Stage::Scan ? scan() : at(shown));
        static_cast<QWidget &>(face).show();
        for (const QSize size : sizes) {
            face.resize(size);
            verifyPlaces(face);
            QVERIFY(::words(face).split(u'\n').contains(words));
            QVERIFY(::words(face).contains(u"Café Aurore"_s));
            QCOMPARE(::words(face).contains(u"1,234.50 USD"_s), shown != Stage::Idle);
        }
    }

    void theCodeReadsBackAtEverySizeAndScheme()
    {
        for (const auto scheme : {look::Scheme::Light, look::Scheme::Dark}) {
            QApplication::setPalette(look::palette(scheme));
            DisplayFace face;
            face.setShop(u"Café Aurore"_s, {});
            face.show(scan());
            static_cast<QWidget &>(face).show();
            for (const QSize size : sizes) {
                face.resize(size);
                const auto *code = face.findChild<QrView *>();
                const auto isThere = [&] {
                    return code->isVerified()
                        && code->picture().width() <= code->width() * face.devicePixelRatioF()
                        && readQr(face.grab().toImage()).value_or(QString()) == payLink;
                };
                QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
                QVERIFY2(code->width() * 100 >= std::min(size.width(), size.height()) * 45,
                    qPrintable(QString::number(code->width())));
            }
        }
        QApplication::setPalette(look::palette(look::Scheme::Light));
    }

    void aCodeThatDoesNotFitSendsToTheCounter()
    {
        DisplayFace face;
        face.resize(320, 240);
        static_cast<QWidget &>(face).show();
        QSignalSpy failed(&face, &DisplayFace::codeFailed);
        ShownSale sale = scan();
        sale.code = payLink + QString(1800, u'x');
        face.show(sale);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QVERIFY(words(face).contains(u"Please pay at the counter"_s));
        QVERIFY2(!words(face).contains(u"pixels"_s), "the reason is the cashier's");
        verifyPlaces(face);
        QSignalSpy shown(&face, &DisplayFace::codeShown);
        face.show(scan());
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, patience);
        QVERIFY(words(face).contains(u"Scan to pay"_s));
    }

    void aCodeThatDidNotFitComesBackInALargerPlace()
    {
        DisplayFace face;
        face.resize(420, 200);
        static_cast<QWidget &>(face).show();
        QSignalSpy failed(&face, &DisplayFace::codeFailed);
        QSignalSpy shown(&face, &DisplayFace::codeShown);
        ShownSale sale = scan();
        sale.code = payLink + QString(1800, u'x');
        face.show(sale);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        for (const QSize size : {QSize(600, 200), QSize(400, 190)}) { // no more room for the code
            face.resize(size);
            QVERIFY(words(face).contains(u"Please pay at the counter"_s));
        }
        face.resize(1600, 1200);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), patience);
        QVERIFY(words(face).contains(u"Scan to pay"_s));
        QCOMPARE(readQr(face.grab().toImage()).value_or(QString()), sale.code);
        verifyPlaces(face);
    }

    void itSpeaksItsOwnLanguage()
    {
        DisplayFace face;
        face.resize(800, 480);
        face.show(scan());
        static_cast<QWidget &>(face).show();
        const int left = face.findChild<QrView *>()->x();
        QVERIFY(left > 400);
        face.setLanguage(u"ar"_s);
        QCOMPARE(face.layoutDirection(), Qt::RightToLeft);
        QVERIFY2(face.findChild<QrView *>()->x() < 400, "mirrored");
        face.setLanguage(u"fr"_s);
        QCOMPARE(face.layoutDirection(), Qt::LeftToRight);
        QCOMPARE(face.findChild<QrView *>()->x(), left);
        const QLocale french = Language::localeOf(u"fr"_s);
        QVERIFY(words(face).contains(u",50 USD"_s) || !words(face).contains(u"1,234.50"_s));
        QCOMPARE(french.language(), QLocale::French);
        QApplication::setLayoutDirection(Qt::RightToLeft); // the cashier's language
        QCOMPARE(face.layoutDirection(), Qt::LeftToRight);
    }

    void theLogoStandsThere()
    {
        QImage logo(300, 100, QImage::Format_RGB32);
        logo.fill(Qt::magenta);
        DisplayFace face;
        face.setShop(u"Café Aurore"_s, logo);
        static_cast<QWidget &>(face).show();
        for (const auto &sale : {ShownSale(), scan(), at(Stage::Paid)}) {
            face.show(sale);
            for (const QSize size : sizes) {
                face.resize(size);
                verifyPlaces(face);
                const QImage picture = face.grab().toImage();
                int found = 0;
                for (int y = 0; y < picture.height(); ++y)
                    for (int x = 0; x < picture.width(); ++x)
                        found += picture.pixelColor(x, y) == QColor(Qt::magenta);
                QVERIFY(found > 100);
            }
        }
    }

    void nothingMovesByItself()
    {
        DisplayFace face;
        face.resize(800, 480);
        static_cast<QWidget &>(face).show();
        QVERIFY(QTest::qWaitForWindowExposed(&face));
        QTest::qWait(50);
        class Counter final : public QObject {
        public:
            int paints = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                paints += event->type() == QEvent::Paint;
                return false;
            }
        } counter;
        face.installEventFilter(&counter);
        for (QWidget *each : face.findChildren<QWidget *>())
            each->installEventFilter(&counter);
        QTest::qWait(300);
        QCOMPARE(counter.paints, 0);
    }

    void nothingInItCanBeReached()
    {
        DisplayFace face;
        face.show(scan());
        QCOMPARE(face.focusPolicy(), Qt::NoFocus);
        for (const QWidget *each : face.findChildren<QWidget *>())
            QCOMPARE(each->focusPolicy(), Qt::NoFocus);
    }
};

QTEST_MAIN(DisplayFaceTest)
#include "DisplayFaceTest.moc"
