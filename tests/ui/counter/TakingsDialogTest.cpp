// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/TakingsDialog.h"

#include "../invoices/Shop.h"
#include "counter/TakingsView.h"

#include <QPointer>
#include <QShortcut>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// What came in today stands over the till, and every key that leads back leads back from it first.
class TakingsDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    QPointer<TakingsDialog> m_dialog;

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<ShopFixture>();
        m_dialog = new TakingsDialog(new TakingsView(m_shop->ledger, m_shop->clock, u"training"_s));
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.data()));
    }
    void cleanup()
    {
        delete m_dialog.data();
        m_shop.reset();
    }

    /// It was opened by that very key, which may still be held.
    void aHeldKeyDoesNotLeadToAndFro()
    {
        const auto keys = m_dialog->findChildren<QShortcut *>();
        QVERIFY(!keys.isEmpty());
        for (const QShortcut *each : keys)
            QVERIFY2(!each->autoRepeat(), qPrintable(each->key().toString()));
    }

    void itGoesByEachKeyThatLeadsBack_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("F9") << Qt::Key_F9;
        QTest::newRow("F6") << Qt::Key_F6;
        QTest::newRow("Escape") << Qt::Key_Escape;
    }
    void itGoesByEachKeyThatLeadsBack()
    {
        QFETCH(Qt::Key, key);
        QTest::keyClick(m_dialog.data(), key);
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    }
};

QTEST_MAIN(TakingsDialogTest)
#include "TakingsDialogTest.moc"
