// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/CopiedMeans.h"

#include "../invoices/Shop.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString reference = u"CF-CARDCARDCARDCARD"_s;

} // namespace

/// A copied link is of use until its sale is over, and no longer.
class CopiedMeansTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<CopiedMeans> m_copied;
    bool m_isOurs = true;

    static QString link() { return ShopFixture::linkOf(reference); }
    void become(State state) const
    {
        m_shop->record(reference, ShopFixture::polledAs(state, samples::morning.addSecs(90)));
    }
    void copy(const QString &text) const
    {
        copying::copy(text, copying::What::PayLink);
        m_shop->settle();
    }

private Q_SLOTS:
    void init()
    {
        m_isOurs = true;
        m_shop = std::make_unique<ShopFixture>();
        QGuiApplication::clipboard()->clear();
        m_copied = std::make_unique<CopiedMeans>(m_shop->ledger, [this] {
            return copying::Clipboard{
                .content = QGuiApplication::clipboard()->mimeData(), .isOurs = m_isOurs, .isKept = false};
        });
    }
    void cleanup()
    {
        m_shop->settle();
        m_copied.reset();
        m_shop.reset();
    }

    void nothingIsKnownOfWhatIsInNoSale()
    {
        QVERIFY(!m_copied->isOver({}));
        copy(u"https://elsewhere.example/"_s);
        QVERIFY(!m_copied->isOver(u"https://elsewhere.example/"_s));
        QVERIFY(!m_copied->isOver({}));
    }

    void whatAnotherProgramCopiedIsNotLookedFor()
    {
        m_isOurs = false;
        m_shop->add(samples::sale(reference), State::Open);
        copy(link());
        become(State::Paid);
        m_shop->settle();
        QVERIFY(!m_copied->isOver(link()));
    }

    void itIsOfUseUntilItsSaleIsOver_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("isOver");
        QTest::newRow("open") << State::Open << false;
        QTest::newRow("paid") << State::Paid << true;
        QTest::newRow("to be settled") << State::Authorised << true;
        QTest::newRow("failed") << State::Failed << true;
        QTest::newRow("expired") << State::Expired << true;
        QTest::newRow("cancelled") << State::Cancelled << true;
    }
    void itIsOfUseUntilItsSaleIsOver()
    {
        QFETCH(State, state);
        QFETCH(bool, isOver);
        m_shop->add(samples::sale(u"CF-OTHEROTHEROTHER0"_s), State::Open);
        m_shop->add(samples::sale(reference), State::Open);
        copy(link());
        QVERIFY(!m_copied->isOver(link()));
        if (state != State::Open)
            become(state);
        m_shop->settle();
        QTRY_COMPARE(m_copied->isOver(link()), isOver);
        QVERIFY(!m_copied->isOver(u"https://elsewhere.example/"_s)); // what the clipboard holds by then
        copying::copy(reference, copying::What::Reference);
        QVERIFY(!m_copied->isOver(link()));
    }

    void whatIsOfSeveralSalesIsOfUseUntilTheLast()
    {
        Invoice other = samples::sale(u"CF-OTHEROTHEROTHER0"_s);
        m_shop->add(other);
        m_shop->record(other.reference,
            {.kind = EvidenceKind::Issued,
                .source = u"gateway: create"_s,
                .at = samples::morning.addSecs(2),
                .state = State::Open,
                .remoteId = u"186"_s,
                .remoteStatus = u"invoice:created"_s,
                .payLink = link()});
        m_shop->add(samples::sale(reference), State::Open);
        copy(link());
        become(State::Paid);
        m_shop->settle();
        QVERIFY(!m_copied->isOver(link()));
        Evidence paid = ShopFixture::polledAs(State::Paid, samples::morning.addSecs(90));
        paid.remoteId = u"186"_s;
        m_shop->record(other.reference, paid);
        QTRY_VERIFY(m_copied->isOver(link()));
    }
};

QTEST_MAIN(CopiedMeansTest)
#include "CopiedMeansTest.moc"
