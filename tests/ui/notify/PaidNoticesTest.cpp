// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/PaidNotices.h"

#include "../invoices/Shop.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// A desktop that keeps what it was told.
class KeptMessages final : public Notifier {
public:
    struct Kept {
        Message message;
        Sound sound;
    };
    std::vector<Kept> all;

    void show(const Message &message, Sound sound) override { all.push_back({message, sound}); }
};

} // namespace

class PaidNoticesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<PaidNotices> m_notices;
    KeptMessages *m_desktop = nullptr; ///< belongs to the notices
    int m_sounds = 0;
    QStringList m_spoken; ///< "en: Paid: …"

    void pay(const QStringList &references)
    {
        std::vector<Fact> facts;
        for (const QString &reference : references) {
            m_shop->add(ShopFixture::sale(reference, 1250, u"USD"_s), State::Open);
            facts.push_back({reference, ShopFixture::polledAs(State::Paid, m_shop->now)});
        }
        QVERIFY(await(m_shop->ledger.recordAll(facts)));
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<ShopFixture>();
        m_preferences =
            std::make_unique<Preferences>(m_shop->folder.filePath(u"window.json"_s), m_shop->files);
        auto desktop = std::make_unique<KeptMessages>();
        m_desktop = desktop.get();
        m_sounds = 0;
        m_spoken.clear();
        m_notices = std::make_unique<PaidNotices>(
            PaidNotices::Services{m_shop->ledger, *m_preferences, m_shop->clock, u"sandbox"_s},
            std::move(desktop),
            PaidNotices::Voice{.sound = [this] { ++m_sounds; },
                .speech = [this](const QString &words,
                              const QString &language) { m_spoken << QString(language + u": " + words); }});
    }
    void cleanup()
    {
        m_notices.reset();
        m_preferences.reset();
    }

    void whatIsSwitchedOffStaysOff_data()
    {
        QTest::addColumn<bool>("message");
        QTest::addColumn<bool>("sound");
        QTest::addColumn<int>("shown");
        QTest::addColumn<int>("played"); ///< by us
        QTest::newRow("nothing") << false << false << 0 << 0;
        QTest::newRow("sound alone") << false << true << 0 << 1;
        QTest::newRow("message alone") << true << false << 1 << 0;
        QTest::newRow("both: the desktop plays it") << true << true << 1 << 0;
    }
    void whatIsSwitchedOffStaysOff()
    {
        QFETCH(bool, message);
        QFETCH(bool, sound);
        QFETCH(int, shown);
        QFETCH(int, played);
        m_preferences->setNotifies(message);
        m_preferences->setSounds(sound);
        m_notices->tryIt();
        QCOMPARE(m_desktop->all.size(), std::size_t(shown));
        QCOMPARE(m_sounds, played);
        QSignalSpy told(m_notices->findChild<PaidWatch *>(), &PaidWatch::paid);
        pay({u"CF-1"_s});
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(m_desktop->all.size(), std::size_t(2 * shown));
        QCOMPARE(m_sounds, 2 * played);
        if (shown > 0)
            QCOMPARE(m_desktop->all.back().sound == Notifier::Sound::Audible, sound);
    }

    void theAmountIsSpokenWhereSomebodyWantsIt()
    {
        QVERIFY(!m_preferences->speaks()); // customers hear it, too
        m_preferences->setNotifies(false);
        m_preferences->setSounds(false);
        m_notices->tryIt();
        pay({u"CF-1"_s});
        m_preferences->setSpeaks(true);
        m_notices->tryIt();
        QCOMPARE(m_spoken, QStringList{u"en: Paid: 12 US dollars 50"_s});
        QSignalSpy told(m_notices->findChild<PaidWatch *>(), &PaidWatch::paid);
        QTRY_COMPARE(told.size(), 1);
        m_spoken.clear();
        // The one whose card is in front, too, and all that are paid at once in one sentence.
        m_notices->setInFront([](const QString &reference) { return reference == u"CF-2"; });
        pay({u"CF-2"_s, u"CF-3"_s, u"CF-4"_s});
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(m_spoken.size(), 1);
        QVERIFY2(m_spoken.front().endsWith(u"3 sales paid: 37 US dollars 50"), qPrintable(m_spoken.front()));
        QVERIFY(m_desktop->all.empty());
        QCOMPARE(m_sounds, 0);
    }

    void wordsComeAfterTheSoundWhosesoeverItIs()
    {
        m_preferences->setSpeaks(true);
        m_notices->tryIt();
        QCOMPARE(m_desktop->all.size(), std::size_t(1));
        QCOMPARE(m_spoken.size(), 0); // the desktop has not said whether it plays one
        Q_EMIT m_desktop->soundLeft();
        QCOMPARE(m_sounds, 1);
        QCOMPARE(m_spoken.size(), 1);
        Q_EMIT m_desktop->shown(true);
        QCOMPARE(m_spoken.size(), 1);
        m_notices->tryIt();
        QCOMPARE(m_spoken.size(), 1);
        Q_EMIT m_desktop->shown(true); // it has played its own
        QCOMPARE(m_spoken.size(), 2);
        m_notices->tryIt(); // one that does not answer
        QTRY_COMPARE(m_spoken.size(), 3);
        m_preferences->setSounds(false);
        m_notices->tryIt();
        QCOMPARE(m_spoken.size(), 4);
        QCOMPARE(m_sounds, 1);
    }

    void theCardInFrontSaysItItself()
    {
        m_notices->setInFront([](const QString &reference) { return reference == u"CF-1"; });
        pay({u"CF-1"_s});
        QTRY_COMPARE(m_sounds, 1);
        QVERIFY(m_desktop->all.empty());
        pay({u"CF-2"_s});
        QTRY_COMPARE(m_desktop->all.size(), std::size_t(1));
        QCOMPARE(m_sounds, 1);
    }

    void onlyTheOthersAreTold()
    {
        m_notices->setInFront([](const QString &reference) { return reference == u"CF-1"; });
        pay({u"CF-1"_s, u"CF-2"_s});
        QTRY_COMPARE(m_desktop->all.size(), std::size_t(1));
        QCOMPARE(m_desktop->all.front().message.title, u"Paid: 12.50 USD"_s);
        QCOMPARE(m_desktop->all.front().message.reference, u"CF-2"_s);
    }

    void aSoundThatTheDesktopLeavesIsOurs()
    {
        Q_EMIT m_desktop->soundLeft();
        QCOMPARE(m_sounds, 1);
    }

    void whatBecameOfAMessageIsHandedOn()
    {
        QSignalSpy shown(m_notices.get(), &PaidNotices::messageShown);
        Q_EMIT m_desktop->shown(false);
        QCOMPARE(shown, QList<QVariantList>{{false}});
    }

    void aClickIsHandedOn()
    {
        QSignalSpy wanted(m_notices.get(), &PaidNotices::wanted);
        Q_EMIT m_desktop->chosen(u"CF-1"_s, "token");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().at(0).toString(), u"CF-1"_s);
    }
};

QTEST_MAIN(PaidNoticesTest)
#include "PaidNoticesTest.moc"
