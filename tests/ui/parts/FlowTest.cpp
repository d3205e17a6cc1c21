// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/Flow.h"

#include <QTest>
#include <QWidget>

using namespace counterfoil;

namespace {

class Box final : public QWidget {
public:
    Box(int width, QWidget *parent)
        : QWidget(parent)
        , m_width(width)
    {
    }
    QSize sizeHint() const override { return {m_width, 20}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int m_width;
};

/// Boxes of 100, 60 and 40, eight pixels apart.
struct Page {
    explicit Page(Flow::Width width)
        : flow(new Flow(width, &window))
    {
        for (const int each : {100, 60, 40}) {
            boxes.push_back(new Box(each, &window));
            flow->addWidget(boxes.back());
        }
    }
    QString placesAt(int width)
    {
        window.resize(width, flow->heightForWidth(width));
        window.show();
        flow->setGeometry(QRect(0, 0, width, window.height()));
        QStringList places;
        for (const QWidget *each : boxes) {
            if (!each->isHidden())
                places << QStringLiteral("%1,%2 %3").arg(each->x()).arg(each->y()).arg(each->width());
        }
        return places.join(QStringLiteral(" | "));
    }
    QWidget window;
    Flow *flow;
    std::vector<Box *> boxes;
};

} // namespace

class FlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFindsNoRoomGoesIntoTheNextLine_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("shared");
        QTest::addRow("all in one") << 216 << "0,0 100 | 108,0 60 | 176,0 40"
                                    << "0,0 100 | 108,0 60 | 176,0 40";
        QTest::addRow("with room to spare") << 240 << "0,0 100 | 108,0 60 | 176,0 40"
                                            << "0,0 108 | 116,0 68 | 192,0 48";
        QTest::addRow("two and one") << 215 << "0,0 100 | 108,0 60 | 0,28 40"
                                     << "0,0 123 | 131,0 84 | 0,28 215";
        QTest::addRow("one and two") << 120 << "0,0 100 | 0,28 60 | 68,28 40"
                                     << "0,0 120 | 0,28 66 | 74,28 46";
        QTest::addRow("each alone") << 100 << "0,0 100 | 0,28 60 | 0,56 40"
                                    << "0,0 100 | 0,28 100 | 0,56 100";
        QTest::addRow("narrower than the widest") << 90 << "0,0 90 | 0,28 60 | 0,56 40"
                                                  << "0,0 90 | 0,28 90 | 0,56 90";
    }
    void whatFindsNoRoomGoesIntoTheNextLine()
    {
        QFETCH(int, width);
        QFETCH(QString, own);
        QFETCH(QString, shared);
        QCOMPARE(Page(Flow::Width::Own).placesAt(width), own);
        QCOMPARE(Page(Flow::Width::Shared).placesAt(width), shared);
    }

    void whatIsHiddenTakesNoPlace()
    {
        Page page(Flow::Width::Own);
        page.boxes.front()->hide();
        QCOMPARE(page.placesAt(108), QStringLiteral("0,0 60 | 68,0 40"));
        QCOMPARE(page.flow->heightForWidth(108), 20);
        QCOMPARE(page.flow->minimumSize(), QSize(60, 20));
    }

    void itIsNoWiderThanItsWidest()
    {
        Page page(Flow::Width::Own);
        QCOMPARE(page.flow->minimumSize(), QSize(100, 20));
        QCOMPARE(page.flow->sizeHint(), QSize(216, 20));
        QCOMPARE(page.flow->heightForWidth(100), 76);
    }

    void fromRightToLeftItBeginsAtTheRight()
    {
        Page page(Flow::Width::Own);
        page.window.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(page.placesAt(216), QStringLiteral("116,0 100 | 48,0 60 | 0,0 40"));
    }
};

QTEST_MAIN(FlowTest)
#include "FlowTest.moc"
