// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/BackupSettings.h"

#include "../invoices/Shop.h"
#include "parts/Notice.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// With real books and real copies of them in a folder of their own.
class BackupSettingsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::vector<std::unique_ptr<ShopFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more
    std::unique_ptr<Backups> m_backups;
    std::unique_ptr<BackupSettings> m_card;

    QListWidget *list() { return m_card->findChild<QListWidget *>(); }
    QPushButton *button(const QString &words)
    {
        for (QPushButton *each : m_card->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        qFatal("no button %s", qPrintable(words));
    }
    bool says(const QString &words)
    {
        for (const QLabel *label : m_card->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().remove(QChar(0x200b)).contains(words))
                return true;
        }
        return false;
    }
    QString outcome() { return m_card->findChild<Notice *>()->message(); }
    void press(const QString &words) { QTest::mouseClick(button(words), Qt::LeftButton); }
    void backUp()
    {
        const int before = list()->count();
        press(u"Back up now"_s);
        QTRY_COMPARE(list()->count(), before + 1);
        QTRY_COMPARE(button(u"Back up now"_s)->isVisible(), true);
    }
    QString newestFile() { return m_backups->folder() + u'/' + await(m_backups->list())->front().name; }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<ShopFixture>();
        m_shop->now = QDateTime::currentDateTimeUtc();
        m_backups =
            std::make_unique<Backups>(m_shop->ledger, m_shop->folder.filePath(u"backups"_s), m_shop->clock);
        m_card = std::make_unique<BackupSettings>(*m_backups, m_shop->clock);
        m_card->show();
    }
    void cleanup()
    {
        m_card.reset();
        m_backups.reset();
        m_closed.push_back(std::move(m_shop));
    }

    void withoutAnyItSaysSoAndOffersNothingToRestore()
    {
        QTRY_VERIFY(says(u"No backup has been made yet."_s));
        QVERIFY(!list()->isVisible());
        QVERIFY(!button(u"Restore…"_s)->isVisible());
        QVERIFY(says(m_backups->folder()));
    }

    void oneThatCannotBeMadeIsSaid()
    {
        QFile inTheWay(m_backups->folder()); // a file where the folder should be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        press(u"Back up now"_s);
        QTRY_VERIFY(!outcome().isEmpty());
        QVERIFY(!says(u"Backed up"_s));
        QVERIFY(button(u"Back up now"_s)->isEnabled());
    }

    void oneThatIsDamagedCannotBeRestored()
    {
        m_shop->add(ShopFixture::sale(u"CF-1"_s, 100, u"USD"_s), State::Open);
        backUp();
        QFile file(newestFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(200, 'x'));
        file.close();
        m_card->hide();
        m_card->show(); // looked at again
        QTRY_VERIFY(list()->item(0)->text().contains(u"cannot be read"_s));
        QVERIFY(!button(u"Restore…"_s)->isEnabled());
    }

    void oneIsMadeAndListed()
    {
        m_shop->add(ShopFixture::sale(u"CF-1"_s, 100, u"USD"_s), State::Open);
        backUp();
        QVERIFY(list()->item(0)->text().contains(u"1 sale"_s));
        QTRY_VERIFY(says(u"The last one was made just now."_s));
        QVERIFY(outcome().startsWith(u"Backed up: "));
        m_shop->now = m_shop->now.addSecs(3 * 3600);
        m_card->hide();
        m_card->show();
        QTRY_VERIFY(says(u"The last one was made 3 hours ago."_s));
    }

    void oneThatIsMadeByItselfAppears()
    {
        QVERIFY(await(m_backups->make()));
        QTRY_COMPARE(list()->count(), 1);
    }

    void restoringIsAskedForAndSaysWhatItMeans()
    {
        m_shop->add(ShopFixture::sale(u"CF-1"_s, 100, u"USD"_s), State::Open);
        backUp();
        press(u"Restore…"_s);
        QVERIFY(says(u"kept aside in the same folder"_s));
        QVERIFY(says(u"“Import past sales…”"_s));
        QVERIFY(button(u"Leave the books as they are"_s)->isVisible());
        press(u"Leave the books as they are"_s);
        QVERIFY(!button(u"Put them back"_s)->isVisible());
        QCOMPARE(list()->count(), 1); // nothing was kept aside: nothing was done
    }

    void theBooksAreBackAndThoseOfBeforeAreKept()
    {
        m_shop->add(ShopFixture::sale(u"CF-1"_s, 100, u"USD"_s), State::Open);
        backUp();
        m_shop->add(ShopFixture::sale(u"CF-2"_s, 100, u"USD"_s), State::Open);
        QSignalSpy restored(m_card.get(), &BackupSettings::restored);
        press(u"Restore…"_s);
        press(u"Put them back"_s);
        QVERIFY(m_card->isRestoring());
        QTRY_COMPARE(restored.size(), 1);
        QVERIFY(!m_card->isRestoring());
        QVERIFY(outcome().startsWith(u"The books are back"));
        const auto all = await(m_shop->ledger.list({}));
        QCOMPARE(all->size(), std::size_t(1));
        QCOMPARE(all->front().reference, u"CF-1"_s);
        QTRY_COMPARE(list()->count(), 2);
        QVERIFY(list()->item(0)->text().contains(u"kept aside"_s)
            || list()->item(1)->text().contains(u"kept aside"_s));
    }

    void whoGoesWhileItRestoresIsNotMissed()
    {
        m_shop->add(ShopFixture::sale(u"CF-1"_s, 100, u"USD"_s), State::Open);
        backUp();
        QSignalSpy replaced(&m_shop->ledger, &Ledger::replaced);
        press(u"Restore…"_s);
        press(u"Put them back"_s);
        m_card.reset();
        QTRY_COMPARE(replaced.size(), 1);
    }
};

QTEST_MAIN(BackupSettingsTest)
#include "BackupSettingsTest.moc"
