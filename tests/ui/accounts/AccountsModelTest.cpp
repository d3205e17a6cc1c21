// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountsModel.h"

#include "../../core/base/HostileTexts.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// The rows of the list: what is read on a card and what a screen reader says.
class AccountsModelTest : public QObject {
    Q_OBJECT

    const GatewayCatalogue m_catalogue = GatewayCatalogue::standard();

    static Account account(const QString &id, const QString &url)
    {
        return {.id = id, .name = u"Name of "_s + id, .gatewayId = u"nonstopay"_s, .baseUrl = QUrl(url)};
    }

private Q_SLOTS:
    void isAModelThatQtAcceptsWhateverHappens()
    {
        AccountsModel model(m_catalogue);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAccounts({account(u"a"_s, u"https://a.example"_s), account(u"b"_s, u"https://b.example"_s)});
        model.setAccounts({account(u"b"_s, u"https://b.example"_s)});
        QCOMPARE(model.rowOf(u"b"_s), 0);
        QCOMPARE(model.rowOf(u"a"_s), -1);
        model.setAccounts({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
    }

    // The file of accounts may be another program's, or a person's.
    void noNameBreaksOutOfItsCard_data()
    {
        QTest::addColumn<QString>("text");
        hostile::addRows();
    }
    void noNameBreaksOutOfItsCard()
    {
        QFETCH(QString, text);
        AccountsModel model(m_catalogue);
        model.setAccounts(
            {{.id = text, .name = text, .gatewayId = text, .baseUrl = QUrl(u"https://a.example"_s)}});
        const QModelIndex cell = model.index(0);
        for (const int role :
            {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(AccountsModel::GatewayRole)}) {
            const QString shown = cell.data(role).toString();
            QVERIFY2(hostile::isOneLine(shown) && hostile::keepsDirection(shown), qPrintable(shown));
            QVERIFY(shown.size() <= 400);
        }
        const QString tip = cell.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.startsWith(u"<span>"), qPrintable(tip));
        QCOMPARE(tip.count(u'<'), 2 + tip.count(u"<br>"));
        QVERIFY2(hostile::keepsDirection(tip), qPrintable(tip));
    }

    void whatIsSaidOfEach_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("gateway");
        QTest::addColumn<bool>("direct");
        QTest::addColumn<bool>("builtIn");
        QTest::addColumn<QString>("said");
        QTest::newRow("usual") << u"https://usdc.nonstopay.net"_s << u"nonstopay"_s << false << false
                               << u"Name of x, NonStoPay · usdc.nonstopay.net"_s;
        QTest::newRow("direct") << u"https://usdc.nonstopay.net"_s << u"nonstopay"_s << true << false
                                << u"Name of x, NonStoPay · usdc.nonstopay.net, Direct sales on"_s;
        QTest::newRow("training")
            << u"http://127.0.0.1:8877"_s << u"nonstopay"_s << true << true
            << u"Name of x, NonStoPay and E-invoice gateway · 127.0.0.1:8877, Training"_s;
        QTest::newRow("of a later version") << u"https://pay.example"_s << u"futurepay"_s << false << false
                                            << u"Name of x, futurepay · pay.example"_s;
        QTest::newRow("damaged") << u""_s << u""_s << false << false << u"Name of x,  · "_s;
    }
    void whatIsSaidOfEach()
    {
        QFETCH(QString, url);
        QFETCH(QString, gateway);
        QFETCH(bool, direct);
        QFETCH(bool, builtIn);
        Account each = account(u"x"_s, url);
        each.gatewayId = gateway;
        each.directAllowed = direct;
        each.builtIn = builtIn;
        AccountsModel model(m_catalogue);
        model.setAccounts({each});
        QTEST(model.data(model.index(0), Qt::AccessibleTextRole).toString(), "said");
        QCOMPARE(model.data(model.index(0), Qt::DisplayRole).toString(), u"Name of x"_s);
    }
};

QTEST_MAIN(AccountsModelTest)
#include "AccountsModelTest.moc"
