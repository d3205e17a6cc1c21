// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/NeedingPerson.h"

#include "../invoices/Shop.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class NeedingPersonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itFollowsTheBooks()
    {
        ShopFixture shop;
        shop.add(ShopFixture::sale(u"CF-1"_s, 100, u"USD"_s), State::Unknown);
        shop.add(ShopFixture::sale(u"CF-2"_s, 100, u"USD"_s), State::Paid);
        NeedingPerson counter(shop.ledger);
        QSignalSpy counted(&counter, &NeedingPerson::counted);
        counter.begin();
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(counted.back().at(0).toLongLong(), 1);
        shop.record(u"CF-2"_s, ShopFixture::polledAs(State::Chargeback, samples::morning.addDays(1)));
        QTRY_COMPARE(counted.size(), 2);
        QCOMPARE(counted.back().at(0).toLongLong(), 2);
        for (const QString &reference : {u"CF-1"_s, u"CF-2"_s})
            shop.record(reference,
                {.kind = EvidenceKind::Acknowledged,
                    .source = u"program"_s,
                    .at = samples::morning.addDays(2)});
        QTRY_COMPARE(counted.back().at(0).toLongLong(), 0);
    }

    void manyChangesAreOneQuestion()
    {
        ShopFixture shop;
        NeedingPerson counter(shop.ledger);
        QSignalSpy counted(&counter, &NeedingPerson::counted);
        shop.addMany(30);
        QTRY_VERIFY(!counted.isEmpty());
        QVERIFY(counted.size() < 15); // by the time that thirty durable writes take, not by their number
    }

    void booksThatCannotBeReadAreNotCounted()
    {
        IssuingFixture fixture;
        NeedingPerson counter(fixture.ledger);
        QSignalSpy counted(&counter, &NeedingPerson::counted);
        counter.begin();
        QVERIFY(!await(fixture.ledger.needingPerson())); // not opened
        QCOMPARE(counted.size(), 0);
    }
};

QTEST_MAIN(NeedingPersonTest)
#include "NeedingPersonTest.moc"
