// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultPlan.h"

#include <QTest>

#include <algorithm>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Names, lists and mixes, and that a seed means the same everywhere.
class FaultPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreUniqueAndReadable()
    {
        const auto names = faultNames();
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        for (const auto &name : names) {
            QVERIFY(faultNamed(name));
            QCOMPARE(faultName(*faultNamed(name)), name);
        }
        QVERIFY(faultNamed(u"slow-forever"_s) == Fault::Stall);
        QVERIFY(!faultNamed(u"Pass"_s));
    }

    void readsLists()
    {
        QVERIFY(
            parseFaults(u" close-after-request, pass "_s) == (QList{Fault::CloseAfterRequest, Fault::Pass}));
        QVERIFY(parseFaults(u""_s) == QList<Fault>{});
        QVERIFY(parseFaults(u"pass,close"_s).error().contains(u"\"close\""_s));
        QVERIFY(parseFaults(u"pass,,pass"_s).error().contains(u"\"\""_s));
    }

    void readsMixes()
    {
        QVERIFY(parseFaultMix(u"reset:3, pass"_s) == (FaultMix{{Fault::Reset, 3}, {Fault::Pass, 1}}));
        for (const auto &wrong :
            {u""_s, u"pass:"_s, u"pass:-1"_s, u"pass:1.5"_s, u"pass:10001"_s, u"pass:0"_s, u"stop:1"_s})
            QVERIFY2(!parseFaultMix(wrong), qPrintable(wrong));
    }

    void goesThroughTheListOnce()
    {
        FaultPlan plan;
        plan.set({Fault::Reset, Fault::Slow});
        QVERIFY(plan.next() == Fault::Reset);
        QVERIFY(plan.take() == Fault::Reset);
        QVERIFY(plan.take() == Fault::Slow);
        QVERIFY(plan.take() == Fault::Pass);
        QVERIFY(plan.next() == Fault::Pass);
    }

    void drawsTheSameEverywhere()
    {
        // std::mt19937 with seed 1 begins 1791095845, 4282876139, 3093770124, 4005303368, 491263, 550290313:
        // modulo 4.
        SeededFaults faults(1, {{Fault::Reset, 1}, {Fault::Pass, 2}, {Fault::Garbage, 1}});
        const QList expected{
            Fault::Pass, Fault::Garbage, Fault::Reset, Fault::Reset, Fault::Garbage, Fault::Pass};
        for (const auto fault : expected)
            QVERIFY(faults.draw() == fault);
    }

    void keepsToTheMix()
    {
        FaultPlan plan;
        plan.setSeeded(7, {{Fault::Stall, 0}, {Fault::Reset, 1}, {Fault::Pass, 3}});
        QMap<Fault, int> drawn;
        for (int count = 0; count < 4000; ++count) {
            const auto announced = plan.next();
            const auto fault = plan.take();
            QVERIFY(fault == announced);
            ++drawn[fault];
        }
        QCOMPARE(drawn.value(Fault::Stall), 0);
        QCOMPARE(drawn.size(), 2);
        QVERIFY(drawn.value(Fault::Reset) > 900 && drawn.value(Fault::Reset) < 1100);

        plan.set({});
        QVERIFY(plan.take() == Fault::Pass);
        SeededFaults empty(7, {});
        QVERIFY(empty.draw() == Fault::Pass);
    }
};

QTEST_GUILESS_MAIN(FaultPlanTest)
#include "FaultPlanTest.moc"
