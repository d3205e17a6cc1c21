// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/DisplaySettings.h"

#include "../../core/issuing/IssuingFixture.h"
#include "display/CustomerDisplay.h"
#include "display/DisplayFace.h"
#include "display/DisplayWindow.h"
#include "parts/Notice.h"
#include "parts/ScreenAwake.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

class NeverAwake final : public ScreenAwake {
public:
    void keep() override { }
    void letGo() override { }
};

} // namespace

/// On the screens of two-screens.json.
class DisplaySettingsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    SerialWorker m_files{u"files"_s};
    const MethodCatalogue m_methods = MethodCatalogue::standard();
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QMainWindow> m_till;
    std::unique_ptr<CustomerDisplay> m_display;
    std::unique_ptr<DisplaySettings> m_card;
    int m_round = 0;

    QComboBox *box(int number) { return m_card->findChildren<QComboBox *>().at(number); }
    QPushButton *button(const QString &words)
    {
        for (QPushButton *each : m_card->findChildren<QPushButton *>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }
    static void pick(QComboBox *box, const QString &words)
    {
        const int row = box->findText(words);
        QVERIFY2(row >= 0, qPrintable(words));
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }
    bool says(const QString &words)
    {
        for (const QLabel *each : m_card->findChildren<QLabel *>()) {
            if (each->isVisible() && each->text().contains(words))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_preferences =
            std::make_unique<Preferences>(m_home.filePath(u"window-%1.json"_s.arg(++m_round)), m_files);
        m_till = std::make_unique<QMainWindow>();
        m_till->setGeometry(40, 60, 600, 400);
        m_till->show();
        m_display = std::make_unique<CustomerDisplay>(
            m_methods, *m_preferences, u"training"_s, *m_till, std::make_unique<NeverAwake>());
        m_display->begin();
        m_card = std::make_unique<DisplaySettings>(*m_preferences, *m_display);
        m_card->show();
    }
    void cleanup()
    {
        m_card.reset();
        m_display.reset();
        m_till.reset();
        m_preferences.reset();
    }

    void itIsOnAtFirstAndSaysWhere()
    {
        QVERIFY(m_card->findChild<QCheckBox *>()->isChecked());
        QVERIFY(says(u"It is on the screen CUSTOMER now."_s));
        QVERIFY2(!button(u"Close its window"_s)->isVisible(), "the box says that");
        QStringList screens;
        for (int row = 0; row < box(0)->count(); ++row)
            screens << box(0)->itemData(row).toString();
        QCOMPARE(screens, (QStringList{QString(), u"CUSTOMER"_s, u"WALL"_s}));
    }

    void anotherScreenIsChosen()
    {
        box(0)->setCurrentIndex(2);
        Q_EMIT box(0)->activated(2);
        QCOMPARE(m_preferences->display().screen, u"WALL"_s);
        QVERIFY(says(u"It is on the screen WALL now."_s));
        QCOMPARE(box(0)->currentData().toString(), u"WALL"_s);
    }

    void aScreenThatIsNotThereIsStillTheChoice()
    {
        m_preferences->setDisplay({.screen = u"HDMI-9"_s});
        QCOMPARE(box(0)->currentText(), u"HDMI-9 (not connected)"_s);
        QVERIFY(says(u"It is on the screen CUSTOMER now."_s));
    }

    void switchedOffItCanBeAWindow()
    {
        m_card->findChild<QCheckBox *>()->click();
        QVERIFY(!m_preferences->display().isOn);
        QVERIFY(!m_display->isOpen());
        QVERIFY(says(u"It is on no screen now."_s));
        button(u"Open it as a window"_s)->click();
        QVERIFY(m_display->isOpen());
        QVERIFY(m_display->window()->isFramed());
        button(u"Close its window"_s)->click();
        QVERIFY(!m_display->isOpen());
        m_card->findChild<QCheckBox *>()->click();
        QCOMPARE(m_display->screenName(), u"CUSTOMER"_s);
    }

    void languageAndTimeAreChosen()
    {
        pick(box(1), u"العربية"_s);
        QCOMPARE(m_preferences->display().language, u"ar"_s);
        QCOMPARE(m_display->window()->face()->layoutDirection(), Qt::RightToLeft);
        box(2)->setCurrentIndex(3);
        Q_EMIT box(2)->activated(3);
        QCOMPARE(m_preferences->display().paidSeconds, 60);
        QCOMPARE(m_preferences->display().language, u"ar"_s);
    }

    void anotherTimeOfAFileStays()
    {
        m_preferences->setDisplay({.paidSeconds = 33});
        QCOMPARE(box(2)->currentData().toInt(), 33);
    }

    void anExampleIsShownUnlessASaleIs()
    {
        button(u"Show an example"_s)->click();
        QVERIFY(m_display->window()->face()->shown().stage == ShownSale::Stage::Scan);
        QVERIFY(!m_card->findChild<Notice *>()->isVisible());
        Invoice sale = samples::sale(u"CF-DISPLAYDISPLAYDI"_s);
        sale.state = State::Open;
        sale.payLink = u"https://pay.example/1"_s;
        m_display->show(sale, CustomerDisplay::Origin::Issued);
        button(u"Show an example"_s)->click();
        QVERIFY(m_card->findChild<Notice *>()->isVisible());
        QCOMPARE(m_display->window()->face()->shown().code, sale.payLink);
    }
};

QTEST_MAIN(DisplaySettingsTest)
#include "DisplaySettingsTest.moc"
