// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands around the fields: they have at least half of the height, and all of it can be reached.
#include "sale/FormPlace.h"

#include "SalePageBench.h"
#include "parts/Notice.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize atTwiceTheSize(728, 452); ///< of a screen of 1600 x 1000, beside the sidebar

const QString longTrouble =
    u"The gateway refused the sale because the merchant’s profile does not allow this payment system for customers of this country, and because the amount exceeds the limit for one day; change the profile at the gateway or choose another payment system."_s;

bool isInSight(const QWidget *widget, const QScrollArea &area)
{
    const QRect place(widget->mapTo(area.viewport(), QPoint()), widget->size());
    return area.viewport()->rect().contains(place);
}

} // namespace

class FormPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFieldsHaveHalfOfTheHeight_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(848, 700);
        QTest::newRow("small") << QSize(844, 600);
        QTest::newRow("200 %") << atTwiceTheSize;
    }
    void theFieldsHaveHalfOfTheHeight()
    {
        QFETCH(QSize, size);
        SalePageBench bench;
        bench.preferences.setStepsTaken(3);
        bench.page->resize(size);
        bench.button(u"Issue the sale"_s)->click();
        QTRY_VERIFY(bench.says(u"Nothing was sent."_s));
        const auto &area = *bench.page->findChild<QScrollArea *>();
        const int place = bench.page->findChild<FormPlace *>()->height();
        QVERIFY2(2 * area.height() >= std::min(place, size.height()),
            qPrintable(u"%1 of %2"_s.arg(area.height()).arg(place)));
        if (size.height() <= atTwiceTheSize.height())
            QVERIFY2(2 * area.height() >= size.height(), qPrintable(QString::number(area.height())));
        QTRY_VERIFY(isInSight(bench.page->findChild<SaleForm *>()->row(u"amount"_s), area)); // it is wrong
    }

    void whatScrollsKeepsTheKeyboard()
    {
        SalePageBench bench;
        bench.page->resize(848, 900);
        auto *account = bench.page->findChild<QComboBox *>();
        account->setFocus();
        const auto &area = *bench.page->findChild<QScrollArea *>();
        QVERIFY(!area.isAncestorOf(account));
        bench.page->resize(atTwiceTheSize);
        QTRY_VERIFY(area.isAncestorOf(account));
        QVERIFY(account->isVisible());
        QVERIFY(account->hasFocus());
        QCOMPARE(bench.page->findChild<QComboBox *>(), account); // screen readers go by this order
        bench.page->resize(848, 900);
        QTRY_VERIFY(!area.isAncestorOf(account));
        QVERIFY(account->isVisible());
        QVERIFY(account->hasFocus());
        // Down again, and on with the Tab key to the last field: each stop comes into sight.
        bench.page->resize(atTwiceTheSize);
        for (int stop = 0; stop < 8; ++stop) {
            QTest::keyClick(bench.page->focusWidget(), Qt::Key_Tab);
            if (QWidget *now = bench.page->focusWidget(); area.isAncestorOf(now))
                QTRY_VERIFY(isInSight(now, area));
        }
    }

    void theFieldOneTypesInStaysInSight()
    {
        SalePageBench bench;
        bench.page->resize(848, 900);
        auto *email = bench.line(u"email"_s);
        email->setFocus();
        const auto &area = *bench.page->findChild<QScrollArea *>();
        for (const int height : {600, 500, 452, 400, 700, 380}) {
            bench.page->resize(848, height);
            QTRY_VERIFY2(isInSight(email, area), qPrintable(QString::number(height)));
        }
    }

    /// Far below, with the notice that comes up above.
    void whatIsWrongComesIntoSightWithItsReason()
    {
        SalePageBench bench;
        bench.page->resize(atTwiceTheSize);
        QTest::keyClicks(bench.line(u"amount"_s), u"15.04"_s);
        bench.page->findChild<SaleForm *>()->row(u"devise"_s)->editor().setText(u"USD"_s);
        bench.button(u"Issue the sale"_s)->click();
        const auto &area = *bench.page->findChild<QScrollArea *>();
        const FieldRow *email = bench.page->findChild<SaleForm *>()->row(u"email"_s);
        QVERIFY(email->isWrong());
        QTRY_VERIFY(isInSight(email, area));
    }

    void troubleComesIntoSight()
    {
        SalePageBench bench;
        bench.page->resize(atTwiceTheSize);
        auto *place = bench.page->findChild<FormPlace *>();
        auto &area = *bench.page->findChild<QScrollArea *>();
        Notice *notice = nullptr;
        for (Notice *each : place->findChildren<Notice *>()) {
            if (each->objectName() != u"clock")
                notice = each;
        }
        area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum());
        notice->setMessage(longTrouble, look::Tone::Bad);
        place->bringNoticeIntoView();
        QTRY_VERIFY(isInSight(notice, area));
    }

    void nothingMovesForOneLine()
    {
        SalePageBench bench;
        auto *head = bench.page->findChild<MethodBar *>();
        const auto &area = *bench.page->findChild<QScrollArea *>();
        for (int height = 400; height <= 760; height += 10) {
            bench.page->resize(848, height);
            bench.page->startNew();
            QApplication::processEvents();
            const bool before = area.isAncestorOf(head);
            bench.button(u"Issue the sale"_s)->click();
            QApplication::processEvents();
            QCOMPARE(area.isAncestorOf(head), before);
        }
    }
};

QTEST_MAIN(FormPlaceTest)
#include "FormPlaceTest.moc"
