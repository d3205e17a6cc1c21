// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/HouseStyle.h"

#include "look/Colours.h"
#include "look/Scale.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

bool holds(QWidget *widget, const QColor &colour)
{
    const QImage picture = widget->grab().toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class HouseStyleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new look::HouseStyle); }
    void init()
    {
        QApplication::setPalette(look::palette(look::Scheme::Light));
        QCoreApplication::processEvents();
    }

    void fieldsAndButtonsHaveOneHeight()
    {
        QLineEdit line;
        QComboBox box;
        QPushButton button(u"Issue"_s);
        for (QWidget *each :
            {static_cast<QWidget *>(&line), static_cast<QWidget *>(&box), static_cast<QWidget *>(&button)})
            QCOMPARE(each->sizeHint().height(), look::controlHeight);
        QVERIFY(QToolButton().sizeHint().height() >= 32);
    }

    void whatIsWrongIsDrawnSo_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("line") << 0;
        QTest::newRow("box") << 1;
        QTest::newRow("lines") << 2;
    }
    void whatIsWrongIsDrawnSo()
    {
        QFETCH(int, which);
        const std::unique_ptr<QWidget> editor = which == 0 ? std::unique_ptr<QWidget>(new QLineEdit)
            : which == 1                                   ? std::unique_ptr<QWidget>(new QComboBox)
                                                           : std::unique_ptr<QWidget>(new QPlainTextEdit);
        editor->resize(200, 60);
        editor->show();
        editor->clearFocus();
        for (const look::Scheme scheme : {look::Scheme::Light, look::Scheme::Dark}) {
            QApplication::setPalette(look::palette(scheme));
            QCoreApplication::processEvents(); // widgets hear of it by an event
            editor->setProperty("wrong", false);
            QVERIFY(!holds(editor.get(), look::colours(scheme).bad));
            editor->setProperty("wrong", true);
            QVERIFY(holds(editor.get(), look::colours(scheme).bad));
        }
    }

    void theFocusIsSeenOnEveryControl()
    {
        QWidget window;
        const std::vector<QWidget *> controls{new QLineEdit(&window), new QComboBox(&window),
            new QPushButton(u"Clear"_s, &window), new QCheckBox(u"Direct"_s, &window),
            new QToolButton(&window), new QPlainTextEdit(&window)};
        int y = 0;
        for (QWidget *each : controls) {
            each->setGeometry(0, y, 200, 50);
            each->setFocusPolicy(Qt::StrongFocus);
            y += 50;
        }
        window.resize(200, y);
        window.show();
        QApplication::setActiveWindow(&window);
        for (QWidget *each : controls) {
            window.setFocus();
            const QImage before = each->grab().toImage();
            each->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(each->hasFocus());
            QVERIFY2(each->grab().toImage() != before, each->metaObject()->className());
        }
    }

    void theMainActionStandsOut()
    {
        QPushButton button(u"Issue the sale"_s);
        button.resize(200, 36);
        QVERIFY(!holds(&button, look::colours(look::Scheme::Light).accent));
        button.setDefault(true);
        QVERIFY(holds(&button, look::colours(look::Scheme::Light).accent));
        button.setEnabled(false);
        QVERIFY(!holds(&button, look::colours(look::Scheme::Light).accent));
    }

    void lettersAreUnderlinedWhileAltIsHeld()
    {
        QPushButton button(u"&Issue"_s);
        button.show();
        QApplication::setActiveWindow(&button);
        const QImage plain = button.grab().toImage();
        QTest::keyPress(&button, Qt::Key_Alt);
        QVERIFY(button.grab().toImage() != plain);
        QTest::keyRelease(&button, Qt::Key_Alt);
        QVERIFY(button.grab().toImage() == plain);
    }

    void aScrollBarsThumbIsWhereItsValueIs()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 900);
        bar.setPageStep(100);
        bar.resize(12, 400);
        const QImage top = bar.grab().toImage();
        bar.setValue(900);
        const QImage bottom = bar.grab().toImage();
        QVERIFY(top != bottom);
        QCOMPARE(bottom.mirrored(false, true).size(), top.size());
        // It can be taken with the mouse where it is drawn.
        QTest::mousePress(&bar, Qt::LeftButton, {}, {6, 390});
        QVERIFY(bar.isSliderDown());
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, {6, 390});
    }
};

QTEST_MAIN(HouseStyleTest)
#include "HouseStyleTest.moc"
