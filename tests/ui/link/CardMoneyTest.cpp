// SPDX-License-Identifier: GPL-3.0-or-later
#include "../invoices/Shop.h"
#include "link/CardSide.h"
#include "link/LinkCard.h"
#include "link/OutcomeFace.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// What a cashier reads on the card when money came: whether it is paid, and whether it is what was asked
/// for.
class CardMoneyTest : public QObject {
    Q_OBJECT

    const QString m_reference = u"CF-CARDCARDCARDCARD"_s;
    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<LinkCard> m_card;
    std::vector<std::unique_ptr<ShopFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more

    void paid(State state, const Settlement &settlement)
    {
        m_shop->add(samples::sale(m_reference), State::Open);
        Evidence said = ShopFixture::polledAs(state, m_shop->now);
        said.settlement = settlement;
        m_shop->record(m_reference, said);
        m_card->open(
            m_shop->stored(m_reference), {.quick = std::chrono::hours(1), .slow = std::chrono::hours(1)});
        QCoreApplication::processEvents();
    }
    static QString words(const QWidget *on)
    {
        QStringList all;
        for (const QLabel *label : on->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u'\n');
    }
    QString face() { return words(m_card->findChild<OutcomeFace *>()); }
    QString side() { return words(m_card->findChild<CardSide *>()); }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<ShopFixture>();
        m_card = std::make_unique<LinkCard>(m_shop->ledger, m_shop->tracker, m_shop->methods, m_shop->clock,
            QLocale::c(), m_shop->folder.filePath(u"pay-pages"_s));
        m_card->resize(900, 640);
        m_card->show();
    }
    void cleanup()
    {
        m_card.reset();
        m_closed.push_back(std::move(m_shop));
    }

    void anotherAmountThanAskedForIsNoPlainPaid_data()
    {
        QTest::addColumn<Settlement>("settlement");
        QTest::addColumn<QString>("stated");
        QTest::newRow("too little") << Settlement{.paid = u"10.00"_s, .paidCurrency = u"USD"_s}
                                    << u"10.00 USD"_s;
        QTest::newRow("too much") << Settlement{.paid = u"20.00"_s, .paidCurrency = u"USD"_s}
                                  << u"20.00 USD"_s;
        QTest::newRow("recalculated, no amount stated")
            << Settlement{.isRecalculated = true} << u"another amount was paid"_s;
    }
    void anotherAmountThanAskedForIsNoPlainPaid()
    {
        QFETCH(Settlement, settlement);
        QFETCH(QString, stated);
        for (const State state : {State::Paid, State::Authorised}) {
            if (m_card->invoice()) {
                cleanup();
                init();
            }
            paid(state, settlement);
            QVERIFY2(face().contains(u"Paid, but another amount than 15.04 USD"_s), qPrintable(face()));
            QVERIFY2(face().contains(stated), qPrintable(face()));
            QVERIFY2(face().contains(u"before you hand out the goods"_s), qPrintable(face()));
        }
    }

    void theAmountThatWasAskedForIsPaid()
    {
        paid(State::Paid, {.paid = u"15.04"_s, .paidCurrency = u"USD"_s});
        QVERIFY(face().contains(u"Paid: 15.04 USD"_s));
        QVERIFY(!face().contains(u"another amount"_s));
    }

    void anotherCurrencyIsNoOtherAmountAndItsTermsAreShown()
    {
        paid(State::Paid,
            {.paid = u"409.71"_s,
                .paidCurrency = u"INR"_s,
                .fee = u"1.50"_s,
                .feeCurrency = u"USDC"_s,
                .received = u"13.5"_s,
                .receivedCurrency = u"USDC"_s});
        QVERIFY(face().contains(u"Paid: 15.04 USD"_s));
        QVERIFY2(side().contains(u"409.71 INR"_s), qPrintable(side()));
        QVERIFY(side().contains(u"13.500000 USDC"_s));
    }

    void whoseSettlementIsOutstandingHasPaid()
    {
        paid(State::Authorised, {});
        QVERIFY(face().contains(u"Paid by the customer: 15.04 USD"_s));
        QVERIFY(face().contains(u"The customer has paid. The money is on its way to you."_s));
    }

    void aGatewaysWordsAreCut()
    {
        paid(State::Paid,
            {.paid = QString(40, u'9'), .paidCurrency = QString(40, u'W'), .isRecalculated = true});
        for (const QLabel *label : m_card->findChildren<QLabel *>())
            QVERIFY(label->text().size() <= 600);
    }
};

QTEST_MAIN(CardMoneyTest)
#include "CardMoneyTest.moc"
