// SPDX-License-Identifier: GPL-3.0-or-later
// On the screens that the platform has: with two-screens.json a till with others, else one alone.
#include "display/CustomerDisplay.h"

#include "../../core/issuing/IssuingFixture.h"
#include "display/DisplayFace.h"
#include "display/DisplayWindow.h"
#include "invoices/SoldTo.h"
#include "parts/ScreenAwake.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace counterfoil;
using namespace Qt::StringLiterals;

using Stage = ShownSale::Stage;
using Origin = CustomerDisplay::Origin;

namespace {

class CountedAwake final : public ScreenAwake {
public:
    explicit CountedAwake(bool &isKept)
        : m_isKept(isKept)
    {
    }
    void keep() override { m_isKept = true; }
    void letGo() override { m_isKept = false; }

private:
    bool &m_isKept;
};

Invoice sale(State state, const QString &reference = u"CF-DISPLAYDISPLAYDI"_s)
{
    Invoice invoice = samples::sale(reference);
    invoice.state = state;
    invoice.payLink = u"https://pay.example/"_s + reference;
    return invoice;
}

} // namespace

class CustomerDisplayTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    SerialWorker m_files{u"files"_s};
    const MethodCatalogue m_methods = MethodCatalogue::standard();
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QMainWindow> m_till;
    std::unique_ptr<CustomerDisplay> m_display;
    bool m_isKept = false;
    int m_round = 0;

    static bool hasOthers() { return QGuiApplication::screens().size() > 1; }
    static QScreen *screen(const QString &name)
    {
        for (QScreen *each : QGuiApplication::screens()) {
            if (each->name() == name)
                return each;
        }
        return nullptr;
    }
    Stage stage() const { return m_display->window()->face()->shown().stage; }
    void choose(const DisplayChoice &choice) { m_preferences->setDisplay(choice); }

private Q_SLOTS:
    void init()
    {
        m_preferences =
            std::make_unique<Preferences>(m_home.filePath(u"window-%1.json"_s.arg(++m_round)), m_files);
        m_till = std::make_unique<QMainWindow>();
        m_till->setGeometry(40, 60, 600, 400);
        m_till->show();
        m_display = std::make_unique<CustomerDisplay>(m_methods, *m_preferences, u"training"_s, *m_till,
            std::make_unique<CountedAwake>(m_isKept),
            DisplayPace{.second = std::chrono::milliseconds(30), .example = std::chrono::milliseconds(60)});
        m_display->begin();
    }
    void cleanup()
    {
        m_display.reset();
        m_till.reset();
        m_preferences.reset();
    }

    void itStandsOnTheSecondScreenByItself()
    {
        if (!hasOthers())
            QSKIP("one screen");
        QVERIFY(m_display->isOpen());
        QCOMPARE(m_display->screenName(), u"CUSTOMER"_s);
        QCOMPARE(m_display->window()->geometry(), QRect(1280, 0, 800, 480));
        QVERIFY(m_display->window()->isFullScreen());
        QStringList names;
        for (const QScreen *each : m_display->places())
            names << each->name();
        QCOMPARE(names, (QStringList{u"CUSTOMER"_s, u"WALL"_s})); // COPY shows what the till shows
        QVERIFY(stage() == Stage::Idle);
        QVERIFY(!m_isKept);
    }

    void withOneScreenItIsOffUntilItIsOpened()
    {
        if (hasOthers())
            QSKIP("several screens");
        QVERIFY(!m_display->isOpen());
        QVERIFY2(!m_display->window(), "what nobody looks at is not made");
        m_display->show(sale(State::Open), Origin::Issued);
        QVERIFY(!m_isKept);
        m_display->setOpen(true);
        QVERIFY(m_display->isOpen());
        QVERIFY(m_display->window()->isFramed());
        QVERIFY(!m_display->window()->isFullScreen());
        QVERIFY2(stage() == Stage::Scan, "the sale that is open is there at once");
        QVERIFY(m_isKept);
        QSignalSpy changed(m_display.get(), &CustomerDisplay::placeChanged);
        m_display->window()->close(); // by its frame
        QVERIFY(!m_display->isOpen());
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(!m_isKept);
        m_display->setOpen(true);
        QVERIFY(m_display->isOpen());
        m_display->setOpen(false);
        QVERIFY(!m_display->isOpen());
    }

    void aNamedScreenIsTakenWhereItIsThere()
    {
        if (!hasOthers())
            QSKIP("one screen");
        choose({.screen = u"WALL"_s});
        QCOMPARE(m_display->screenName(), u"WALL"_s);
        QCOMPARE(m_display->window()->geometry(), QRect(2080, 0, 600, 1024));
        choose({.screen = u"HDMI-9"_s}); // not there
        QCOMPARE(m_display->screenName(), u"CUSTOMER"_s);
        choose({.screen = u"TILL"_s}); // the cashier's own
        QCOMPARE(m_display->screenName(), u"CUSTOMER"_s);
        choose({.isOn = false});
        QVERIFY(!m_display->isOpen());
        choose({});
        QVERIFY(m_display->isOpen());
    }

    void theCashiersScreenIsNeverCovered()
    {
        if (!hasOthers())
            QSKIP("one screen");
        m_till->windowHandle()->setScreen(screen(u"CUSTOMER"_s));
        m_till->setGeometry(1300, 40, 400, 300);
        QTRY_VERIFY(m_display->screenName() != u"CUSTOMER"_s);
        QVERIFY(m_display->isOpen());
        QVERIFY(!m_display->window()->geometry().intersects(m_till->geometry()));
    }

    void nothingIsTakenByTheWindow()
    {
        m_display->setOpen(true);
        DisplayWindow *window = m_display->window();
        QVERIFY(window->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        QVERIFY(!window->testAttribute(Qt::WA_QuitOnClose));
        QVERIFY(window->testAttribute(Qt::WA_ShowWithoutActivating));
        QVERIFY(!window->acceptDrops());
        QVERIFY(!window->isActiveWindow());
        QTest::keyClick(window, Qt::Key_Escape);
        QTest::keyClick(window, Qt::Key_F4, Qt::AltModifier);
        QTest::keyClick(window, Qt::Key_Q, Qt::ControlModifier);
        QTest::mouseClick(window, Qt::LeftButton);
        QTest::mouseClick(window, Qt::RightButton);
        QTest::mouseDClick(window, Qt::LeftButton);
        QVERIFY(window->isVisible());
        QVERIFY(!QApplication::activePopupWidget());
        if (!window->isFramed()) {
            window->close();
            QTRY_VERIFY2(window->isVisible(), "the settings say whether it is there");
        }
        QVERIFY(m_till->isVisible());
    }

    void aSaleIsFollowedToItsEndAndThenItIsIdle()
    {
        choose({.paidSeconds = 20});
        m_display->setOpen(true);
        m_display->show(sale(State::Open), Origin::Issued);
        QVERIFY(stage() == Stage::Scan);
        QVERIFY(m_isKept);
        m_display->show(sale(State::Paid), Origin::Issued);
        QVERIFY(stage() == Stage::Paid);
        m_display->leave(); // the cashier goes on
        QVERIFY2(stage() == Stage::Paid, "the customer still reads it");
        QTRY_VERIFY_WITH_TIMEOUT(stage() == Stage::Idle, 5000);
        QVERIFY(!m_isKept);
    }

    void anOutcomeIsToldOnce()
    {
        choose({.paidSeconds = DisplayChoice::fewestSeconds});
        m_display->setOpen(true);
        m_display->show(sale(State::Open), Origin::Issued);
        m_display->show(sale(State::Paid), Origin::Issued);
        QTRY_VERIFY_WITH_TIMEOUT(stage() == Stage::Idle, 5000);
        m_display->show(sale(State::Paid), Origin::Issued); // the card was read anew
        QVERIFY(stage() == Stage::Idle);
        m_display->show(sale(State::Chargeback), Origin::Issued);
        QVERIFY2(stage() == Stage::Idle, "that is not told to whoever stands there now");
    }

    void notPaidMayTurnIntoPaid()
    {
        choose({.paidSeconds = DisplayChoice::mostSeconds});
        m_display->setOpen(true);
        m_display->show(sale(State::Open), Origin::Issued);
        m_display->show(sale(State::Failed), Origin::Issued);
        QVERIFY(stage() == Stage::NotPaid);
        m_display->show(sale(State::Paid), Origin::Issued);
        QVERIFY(stage() == Stage::Paid);
    }

    void theNextSaleTakesThePlaceOfAnOutcome()
    {
        choose({.paidSeconds = DisplayChoice::mostSeconds});
        m_display->setOpen(true);
        m_display->show(sale(State::Paid), Origin::Issued); // a card that was charged at once
        QVERIFY(stage() == Stage::Paid);
        m_display->leave();
        m_display->show(sale(State::Open, u"CF-NEXTNEXTNEXTNEXT"_s), Origin::Issued);
        QVERIFY(stage() == Stage::Scan);
        QCOMPARE(m_display->window()->face()->shown().code, u"https://pay.example/CF-NEXTNEXTNEXTNEXT"_s);
        m_display->leave();
        QVERIFY2(stage() == Stage::Idle, "nobody pays a sale that the cashier put away");
    }

    /// Two that are paid one after the other look the same: the second customer reads it as long.
    void eachOutcomeHasItsOwnTime()
    {
        constexpr int seconds = 20; // of 30 ms
        choose({.paidSeconds = seconds});
        m_display->setOpen(true);
        QElapsedTimer time;
        time.start();
        m_display->show(sale(State::Paid), Origin::Issued);
        QTRY_VERIFY(time.elapsed() > seconds * 30 / 2);
        m_display->leave();
        time.restart();
        m_display->show(sale(State::Paid, u"CF-NEXTNEXTNEXTNEXT"_s), Origin::Issued);
        QVERIFY(stage() == Stage::Paid);
        QTRY_VERIFY_WITH_TIMEOUT(stage() == Stage::Idle, 5000);
        QVERIFY2(time.elapsed() > seconds * 30 * 3 / 4, qPrintable(QString::number(time.elapsed())));
    }

    void theCashierHearsOnceOfACodeThatDoesNotFit()
    {
        m_display->setOpen(true);
        QVERIFY(QTest::qWaitForWindowExposed(m_display->window())); // and has its size
        DisplayFace *face = m_display->window()->face();
        face->resize(320, 240);
        QSignalSpy failed(face, &DisplayFace::codeFailed);
        QSignalSpy told(m_display.get(), &CustomerDisplay::codeFailed);
        Invoice awaited = sale(State::Open);
        awaited.payLink += QString(1800, u'x');
        m_display->show(awaited, Origin::Issued);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        face->resize(420, 300);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 30'000);
        QCOMPARE(told.size(), 1);
        awaited.reference = u"CF-NEXTNEXTNEXTNEXT"_s;
        awaited.payLink += u'y';
        m_display->show(awaited, Origin::Issued);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 30'000);
    }

    void whatIsOverInTheBooksIsNotShown()
    {
        m_display->setOpen(true);
        for (const State state : {State::Paid, State::Failed, State::Chargeback, State::Withheld}) {
            m_display->show(sale(state), Origin::Listed);
            QVERIFY2(stage() == Stage::Idle, qPrintable(stateName(state)));
        }
        m_display->show(sale(State::Open), Origin::Listed);
        QVERIFY(stage() == Stage::Scan);
        m_display->show(sale(State::Paid), Origin::Listed);
        QVERIFY2(stage() == Stage::Paid, "it was shown while it was to be paid");
    }

    void trainingIsMarked()
    {
        m_display->setOpen(true);
        Invoice practised = sale(State::Open);
        practised.accountId = u"training"_s;
        m_display->show(practised, Origin::Issued);
        QVERIFY(m_display->window()->face()->shown().isTraining);
    }

    void anExampleIsShownAndEndsByItself()
    {
        choose({.paidSeconds = DisplayChoice::fewestSeconds});
        QVERIFY(m_display->tryIt());
        QVERIFY(m_display->isOpen());
        QVERIFY(stage() == Stage::Scan);
        QVERIFY(m_display->window()->face()->shown().isTraining);
        m_display->leave(); // a card was closed: the example stays
        QVERIFY(stage() == Stage::Scan);
        QTRY_VERIFY_WITH_TIMEOUT(stage() == Stage::Paid, 8000);
        QTRY_VERIFY_WITH_TIMEOUT(stage() == Stage::Idle, 8000);
        QVERIFY(!m_isKept);
    }

    void aSaleIsMoreThanAnExample()
    {
        QVERIFY(m_display->tryIt());
        m_display->show(sale(State::Open), Origin::Issued);
        QCOMPARE(m_display->window()->face()->shown().code, sale(State::Open).payLink);
        QVERIFY(!m_display->tryIt());
        QCOMPARE(m_display->window()->face()->shown().code, sale(State::Open).payLink);
    }

    void itSpeaksTheLanguageThatWasChosen()
    {
        m_display->setOpen(true);
        choose({.language = u"ar"_s});
        QCOMPARE(m_display->window()->face()->layoutDirection(), Qt::RightToLeft);
        choose({.language = {}});
        m_preferences->setLanguage(u"fr"_s);
        QCOMPARE(m_display->window()->face()->layoutDirection(), Qt::LeftToRight);
    }

    /// As their receipt does; the shop's own words stay in the shop's language.
    void aSaleSpeaksItsCustomersLanguage()
    {
        choose({.language = u"fr"_s});
        m_display->setOpen(true);
        const DisplayFace *face = m_display->window()->face();
        Invoice awaited = sale(State::Open);
        awaited.fields.set(soldToField.toString(), toJson(SoldTo{.language = u"ar"_s}));
        m_display->show(awaited, Origin::Issued);
        QCOMPARE(face->layoutDirection(), Qt::RightToLeft);
        choose({.language = u"en"_s}); // meanwhile
        QCOMPARE(face->layoutDirection(), Qt::RightToLeft);
        m_display->show(sale(State::Open, u"CF-NEXTNEXTNEXTNEXT"_s), Origin::Issued);
        QCOMPARE(face->layoutDirection(), Qt::LeftToRight);
        m_display->show(awaited, Origin::Issued);
        QCOMPARE(face->layoutDirection(), Qt::RightToLeft);
        m_display->leave();
        QVERIFY(stage() == Stage::Idle);
        QCOMPARE(face->layoutDirection(), Qt::LeftToRight);
    }

    void theChoiceIsKept()
    {
        const DisplayChoice choice{
            .isOn = false, .screen = u"HDMI <1>\n"_s, .language = u"hi"_s, .paidSeconds = 60};
        const QString path = m_home.filePath(u"kept.json"_s);
        {
            Preferences first(path, m_files);
            first.setDisplay(choice);
        }
        m_files.run([] {}).waitForFinished();
        QVERIFY(Preferences(path, m_files).display() == choice);
        QFile broken(m_home.filePath(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(R"({"display":{"on":"no","screen":7,"language":"tlh","paidSeconds":-1e9}})");
        broken.close();
        const DisplayChoice read = Preferences(broken.fileName(), m_files).display();
        QCOMPARE(read.language, QString());
        QVERIFY(read.paidSeconds >= DisplayChoice::fewestSeconds);
        QVERIFY(read.paidSeconds <= DisplayChoice::mostSeconds);
    }
};

QTEST_MAIN(CustomerDisplayTest)
#include "CustomerDisplayTest.moc"
