// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/QrAlone.h"

#include "../invoices/Shop.h"
#include "link/LinkCard.h"
#include "link/QrView.h"
#include "links/QrReader.h"
#include "look/Colours.h"
#include "parts/FittedText.h"
#include "parts/ScreenAwake.h"

#include <QApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms; a picture waits for its turn on a busy machine
constexpr Follower::Pace never{.quick = std::chrono::hours(1), .slow = std::chrono::hours(1)};
const QString reference = u"CF-ALONEALONEALONEA"_s;

class CountedAwake final : public ScreenAwake {
public:
    explicit CountedAwake(bool &isKept)
        : m_isKept(isKept)
    {
    }
    ~CountedAwake() override { m_isKept = false; }
    void keep() override { m_isKept = true; }
    void letGo() override { m_isKept = false; }

private:
    bool &m_isKept;
};

QrAlone *shownAlone()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *alone = qobject_cast<QrAlone *>(window); alone && alone->isVisible())
            return alone;
    }
    return nullptr;
}

Invoice sale(State state = State::Open)
{
    Invoice invoice = samples::sale(reference);
    invoice.state = state;
    invoice.payLink = u"https://pay.example.com/checkout/9f1c"_s;
    return invoice;
}

} // namespace

class QrAloneTest : public QObject {
    Q_OBJECT

    QWidget m_over;
    bool m_isKept = false;

    QPointer<QrAlone> open(const Invoice &invoice)
    {
        auto *alone = new QrAlone(QLocale::c(), std::make_unique<CountedAwake>(m_isKept), &m_over);
        alone->open(invoice, invoice.payLink, u"QR code of the pay link"_s);
        return alone;
    }

private Q_SLOTS:
    void init() { m_over.show(); }
    void cleanup() { QApplication::setPalette(look::palette(look::Scheme::Light)); }

    void theCodeIsAsLargeAsTheScreenAndReadsBack_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void theCodeIsAsLargeAsTheScreenAndReadsBack()
    {
        QFETCH(bool, dark);
        QApplication::setPalette(look::palette(dark ? look::Scheme::Dark : look::Scheme::Light));
        const QPointer<QrAlone> alone = open(sale());
        auto *code = alone->findChild<QrView *>();
        QSignalSpy shown(code, &QrView::shown);
        QTRY_VERIFY_WITH_TIMEOUT(code->isVerified(), patience);
        QCOMPARE(alone->size(), m_over.screen()->geometry().size());
        QVERIFY(code->picture().width() > alone->height() * 7 / 10);
        QCOMPARE(code->accessibleName(), u"QR code of the pay link"_s);
        const QImage screen = alone->grab().toImage();
        QCOMPARE(readQr(screen).value_or(QString()), u"https://pay.example.com/checkout/9f1c"_s);
        for (const QPoint corner : {QPoint(0, 0), QPoint(screen.width() - 1, screen.height() - 1)})
            QCOMPARE(screen.pixelColor(corner), QColor(Qt::white));
        QCOMPARE(alone->findChild<FittedText *>()->text(), u"15.04 USD · scan to pay"_s);
        QVERIFY(m_isKept);
        alone->close();
        QTRY_VERIFY(!alone);
        QVERIFY(!m_isKept);
    }

    void keysAndClicksLeaveIt_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Escape") << int(Qt::Key_Escape);
        QTest::newRow("F11") << int(Qt::Key_F11);
        QTest::newRow("a click") << 0;
    }
    void keysAndClicksLeaveIt()
    {
        QFETCH(int, key);
        const QPointer<QrAlone> alone = open(sale());
        QTest::keyClick(alone, Qt::Key_A);
        QTest::keyClick(alone, Qt::Key_Return);
        QVERIFY2(alone->isVisible(), "what is typed in passing does nothing");
        if (key)
            QTest::keyClick(alone, static_cast<Qt::Key>(key));
        else
            QTest::mouseClick(alone->findChild<QrView *>(), Qt::LeftButton);
        QTRY_VERIFY(!alone);
    }

    void paidIsSaidAndThenItGoesByItself()
    {
        const QPointer<QrAlone> alone = open(sale());
        alone->take(sale(State::Paid));
        QCOMPARE(alone->findChild<FittedText *>()->text(), u"Paid: 15.04 USD"_s);
        QVERIFY(!alone->findChild<QrView *>()->isVisible());
        QVERIFY2(!m_isKept, "nobody has to look any more");
        QVERIFY(!readQr(alone->grab().toImage()));
        QTRY_VERIFY_WITH_TIMEOUT(!alone, 6000);
    }

    void whatEndsOtherwiseGoesAtOnce_data()
    {
        QTest::addColumn<Invoice>("invoice");
        for (const State state : {State::Cancelled, State::Expired, State::Failed, State::Chargeback})
            QTest::newRow(qPrintable(stateName(state))) << sale(state);
        Invoice another = sale();
        another.payLink = u"https://pay.example.com/another"_s;
        QTest::newRow("another link") << another;
        Invoice less = sale(State::Paid);
        less.settlement = {.paid = u"10.00"_s, .paidCurrency = u"USD"_s};
        QTest::newRow("another amount") << less;
        Invoice unconfirmed = sale(State::Paid);
        unconfirmed.doubt = u"unconfirmed"_s;
        QTest::newRow("paid, and not confirmed") << unconfirmed;
        Invoice warned = sale();
        warned.warning = u"The answer was not signed."_s;
        QTest::newRow("what to pay by may be another's") << warned;
        Invoice spoilt = sale();
        spoilt.doubt = u"unclean-answer"_s;
        QTest::newRow("a spoilt answer") << spoilt;
    }
    void whatEndsOtherwiseGoesAtOnce()
    {
        QFETCH(Invoice, invoice);
        const QPointer<QrAlone> alone = open(sale());
        alone->take(sale()); // nothing new
        QVERIFY(alone->isVisible());
        alone->take(invoice);
        QVERIFY(!alone->isVisible());
    }

    void whatIsInDoubtIsNotShown()
    {
        Invoice warned = sale();
        warned.warning = u"The answer was not signed."_s;
        const QPointer<QrAlone> alone = open(warned);
        QVERIFY(!alone || !alone->isVisible());
        QVERIFY(!m_isKept);
        QTRY_VERIFY(!alone);
    }

    void theCardOpensItByKeyAndByClick()
    {
        ShopFixture shop;
        LinkCard card(shop.ledger, shop.tracker, shop.methods, shop.clock, QLocale::c(), QString());
        card.resize(900, 640);
        card.show();
        card.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&card));
        shop.add(samples::sale(reference), State::Open);
        card.open(shop.stored(reference), never);
        QTRY_VERIFY_WITH_TIMEOUT(card.findChild<QrView *>()->isVerified(), patience);

        QTest::keyClick(&card, Qt::Key_F11);
        QTRY_VERIFY(shownAlone());
        QTest::keyClick(shownAlone(), Qt::Key_Escape);
        QTRY_VERIFY(!shownAlone());
        QVERIFY(card.isVisible());
        QTRY_VERIFY(card.findChildren<QrAlone *>().isEmpty());

        QTest::mouseClick(card.findChild<QrView *>(), Qt::LeftButton);
        QTRY_VERIFY(shownAlone());
        shop.record(reference, ShopFixture::polledAs(State::Paid, samples::morning.addSecs(90)));
        QTRY_COMPARE(shownAlone()->findChild<FittedText *>()->text(), u"Paid: 15.04 USD"_s);
        static_cast<LinkCard &>(card).close(); // the sale goes, and what showed it
        QTRY_VERIFY(!shownAlone());
    }
};

QTEST_MAIN(QrAloneTest)
#include "QrAloneTest.moc"
