// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/ExtraFieldLists.h"

#include "ExtrasGateway.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString einvoice = u"einvoice"_s;
const QString orange = u"orange_money-mali.xof"_s;
const QString mtn = u"mtn-benin.xof"_s;

} // namespace

/// What is asked again, and what is known.
class ExtraFieldListsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ExtrasFixture> m_fixture;

    Result<ExtraFields> ask(const Account &account, const QString &system = orange)
    {
        return await(m_fixture->lists.of(account, einvoice, system));
    }
    qsizetype asked() const { return m_fixture->gateway->asked.size(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ExtrasFixture>();
        m_fixture->gateway->lists[orange] = ExtrasFixture::list({ExtrasFixture::extra(u"phone"_s)});
    }

    void aFailureIsNotKept()
    {
        m_fixture->gateway->lists[orange] =
            failure(ErrorKind::Unknown, u"no-answer"_s, u"Nothing answers."_s);
        QCOMPARE(ask(m_fixture->shop).error().code, u"no-answer"_s);
        m_fixture->gateway->lists[orange] = ExtrasFixture::list({ExtrasFixture::extra(u"phone"_s)});
        QCOMPARE(ask(m_fixture->shop)->fields.size(), 1U);
        QCOMPARE(asked(), 2);
    }

    void anAnswerThatCouldNotBeReadIsNotKept()
    {
        m_fixture->gateway->lists[orange] = ExtraFields{.fields = {}, .remark = u"No list in it."_s};
        QCOMPARE(ask(m_fixture->shop)->remark, u"No list in it."_s);
        QVERIFY(ask(m_fixture->shop));
        QCOMPARE(asked(), 2);
    }

    void withoutAKeyNothingIsAsked()
    {
        m_fixture->secrets.error = Error{ErrorKind::Unavailable, u"keychain-locked"_s, u"Unlock it."_s};
        QCOMPARE(ask(m_fixture->shop).error().code, u"keychain-locked"_s);
        QCOMPARE(asked(), 0);
        m_fixture->secrets.error.reset();
        QVERIFY(ask(m_fixture->shop));
    }

    void anAccountOfAnotherGatewayIsNotAsked()
    {
        QCOMPARE(await(m_fixture->lists.of(m_fixture->shop, u"nonstopay"_s, orange)).error().code,
            u"gateway-changed"_s);
        QCOMPARE(asked(), 0);
    }

    void aListIsKeptForAnHour_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("known");
        QTest::newRow("at once") << 0 << true;
        QTest::newRow("almost") << 3599 << true;
        QTest::newRow("an hour") << 3600 << false;
        QTest::newRow("the clock was set back") << -60 << false;
    }
    void aListIsKeptForAnHour()
    {
        QFETCH(int, seconds);
        QFETCH(bool, known);
        QVERIFY(ask(m_fixture->shop));
        m_fixture->now = m_fixture->now.addSecs(seconds);
        QCOMPARE(ask(m_fixture->shop)->fields.front().wireName, u"extra_fields.phone"_s);
        QCOMPARE(asked(), known ? 1 : 2);
    }

    void eachSystemAndAccountHasItsOwn()
    {
        QCOMPARE(ask(m_fixture->shop)->fields.size(), 1U);
        QCOMPARE(ask(m_fixture->shop, mtn)->fields.size(), 0U); // that wants nothing, and says so
        QCOMPARE(ask(m_fixture->training)->fields.size(), 1U);
        QCOMPARE(m_fixture->gateway->asked, QStringList({orange, mtn, orange}));
        QVERIFY(ask(m_fixture->shop));
        QVERIFY(ask(m_fixture->shop, mtn));
        QVERIFY(ask(m_fixture->training));
        QCOMPARE(asked(), 3);
    }

    void aChangedAccountIsAskedAnew_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("known");
        QTest::newRow("another address") << u"url"_s << false;
        QTest::newRow("another client") << u"client"_s << false;
        QTest::newRow("removed and added again") << u"added"_s << false;
        QTest::newRow("renamed") << u"name"_s << true;
    }
    void aChangedAccountIsAskedAnew()
    {
        QFETCH(QString, what);
        QFETCH(bool, known);
        QVERIFY(ask(m_fixture->shop));
        Account changed = m_fixture->shop;
        if (what == u"url")
            changed.baseUrl = QUrl(u"https://other.example/"_s);
        else if (what == u"client")
            changed.clientId = u"78"_s;
        else if (what == u"added")
            changed.addedAt = m_fixture->now;
        else
            changed.name = u"Kiosk"_s;
        QVERIFY(ask(changed));
        QCOMPARE(asked(), known ? 1 : 2);
    }

    void twoWhoAskAtOnceBothGetIt()
    {
        m_fixture->gateway->hold(orange);
        auto first = m_fixture->lists.of(m_fixture->shop, einvoice, orange);
        auto second = m_fixture->lists.of(m_fixture->shop, einvoice, orange);
        QTRY_COMPARE(asked(), 2);
        m_fixture->gateway->release(orange);
        QCOMPARE(await(std::move(first))->fields.size(), 1U);
        QCOMPARE(await(std::move(second))->fields.size(), 1U);
        QVERIFY(ask(m_fixture->shop));
        QCOMPARE(asked(), 2);
    }
};

QTEST_MAIN(ExtraFieldListsTest)
#include "ExtraFieldListsTest.moc"
