// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/LinkCard.h"

#include "../invoices/Shop.h"
#include "link/LinkActions.h"
#include "link/OutcomeFace.h"
#include "link/QrView.h"
#include "links/QrReader.h"
#include "parts/StatePill.h"
#include "parts/Text.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedLayout>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr Follower::Pace quick{.quick = std::chrono::milliseconds(20), .slow = std::chrono::milliseconds(20)};
constexpr Follower::Pace never{.quick = std::chrono::hours(1), .slow = std::chrono::hours(1)};
const QString reference = u"CF-CARDCARDCARDCARD"_s;

} // namespace

class LinkCardTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<LinkCard> m_card;

    void open(State state, Follower::Pace pace = never)
    {
        m_shop->add(samples::sale(reference), state);
        m_card->open(m_shop->stored(reference), pace);
        QCoreApplication::processEvents();
    }
    QPushButton *button(const QString &words)
    {
        for (QPushButton *each : m_card->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        qFatal("no button %s", qPrintable(words));
    }
    /// All words that stand on the card.
    QString words()
    {
        QStringList all;
        for (const QLabel *label : m_card->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<Shop>();
        m_card = std::make_unique<LinkCard>(m_shop->ledger, m_shop->tracker, m_shop->clock, QLocale::c());
        m_card->resize(900, 640);
        m_card->show();
    }
    void cleanup()
    {
        m_card.reset();
        m_shop.reset();
    }

    void aNewSaleShowsItsLinkAndACodeThatReadsBack()
    {
        QSignalSpy shown(m_card.get(), &LinkCard::qrShown);
        open(State::Open);
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(m_card->findChild<QLineEdit *>()->text(), Shop::linkOf(reference));
        QCOMPARE(readQr(m_card->grab().toImage()).value(), Shop::linkOf(reference));
        QCOMPARE(m_card->findChild<StatePill *>()->words(), u"Waiting"_s);
        QVERIFY(words().contains(u"15.04 USD"_s));
        QVERIFY(words().contains(reference));
        QVERIFY(words().contains(u"anna@example.com"_s));
        QVERIFY(button(u"New sale"_s)->isDefault());
    }

    void everyStateHasItsFace_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("canSellAgain");
        QTest::newRow("paid") << int(State::Paid) << u"Paid: 15.04 USD"_s << false;
        QTest::newRow("authorised") << int(State::Authorised) << u"Paid by the customer: 15.04 USD"_s
                                    << false;
        QTest::newRow("refused") << int(State::Refused) << u"The sale was not issued"_s << true;
        QTest::newRow("unknown") << int(State::Unknown) << u"Nobody knows yet whether the sale was issued"_s
                                 << false;
        QTest::newRow("failed") << int(State::Failed) << u"Payment failed"_s << true;
        QTest::newRow("cancelled") << int(State::Cancelled) << u"Cancelled by the customer"_s << true;
        QTest::newRow("expired") << int(State::Expired) << u"Expired unpaid"_s << true;
        QTest::newRow("charged back") << int(State::Chargeback) << u"Charged back"_s << true;
        QTest::newRow("withheld") << int(State::Withheld) << u"Withheld by the gateway"_s << false;
    }
    void everyStateHasItsFace()
    {
        QFETCH(int, state);
        QFETCH(QString, title);
        QFETCH(bool, canSellAgain);
        open(static_cast<State>(state));
        QVERIFY(m_card->findChild<OutcomeFace *>()->isVisible());
        QVERIFY(!m_card->findChild<QrView *>()->isVisible());
        QVERIFY2(words().contains(title), qPrintable(words()));
        QCOMPARE(button(u"Sell again"_s)->isVisible(), canSellAgain);
        QVERIFY(!readQr(m_card->grab().toImage())); // nobody pays twice by an old code
    }

    void refusedAndUnknownSayWhatHappenedWhatToDoAndWhatWasKept()
    {
        open(State::Refused);
        QVERIFY(words().contains(u"The gateway does not take this currency."_s));
        QVERIFY(words().contains(u"Sell again"_s));
        QVERIFY(words().contains(u"Kept: the sale stands in your books as CF-CARDCARDCARDCARD"_s));

        init();
        open(State::Unknown);
        QVERIFY(words().contains(u"did not answer within 30 seconds"_s));
        QVERIFY(words().contains(u"Check now"_s));
        QVERIFY(words().contains(u"Kept: "_s));
        QVERIFY(button(u"Check now"_s)->isDefault());
    }

    void itFollowsTheGatewayUntilPaidAndThenStopsAsking()
    {
        int asked = 0;
        m_shop->gateway->onStatus = [&asked](const Invoice &invoice) {
            ++asked;
            return StatusReport{.state = asked < 3 ? State::Open : State::Paid,
                .remoteId = invoice.remoteId,
                .remoteStatus = asked < 3 ? u"invoice:opened"_s : u"PAYOUT"_s,
                .source = u"gateway: status"_s};
        };
        QSignalSpy paid(m_card.get(), &LinkCard::paid);
        open(State::Open, quick);
        QTRY_COMPARE(paid.size(), 1);
        QVERIFY(words().contains(u"Paid: 15.04 USD"_s));
        QCOMPARE(m_card->findChild<StatePill *>()->words(), u"Paid"_s);
        QTRY_VERIFY(words().contains(u"The gateway said so just now (status call)."_s));
        QCOMPARE(asked, 3);
        QCOMPARE(m_card->accessibleName(), u"Sale CF-CARDCARDCARDCARD: Paid"_s);
    }

    void whatAnotherProgramRecordsThroughThisLedgerIsShown()
    {
        open(State::Open);
        m_shop->record(reference, Shop::polledAs(State::Expired, samples::morning.addDays(14)));
        QTRY_VERIFY(words().contains(u"Expired unpaid"_s));
    }

    void aGatewayThatCannotBeAskedIsSaidSoAndTheCardStays()
    {
        m_shop->gateway->onStatus = [](const Invoice &) -> Result<StatusReport> {
            return failure(ErrorKind::Unknown, u"no-answer"_s, u"Nothing answers at pay.example."_s);
        };
        open(State::Open);
        button(u"Check now"_s)->click();
        QTRY_VERIFY(words().contains(u"Nothing answers at pay.example."_s));
        QVERIFY(button(u"Check now"_s)->isEnabled());
        QVERIFY(m_card->findChild<QrView *>()->isVisible());
    }

    void theLinkIsCopiedByButtonAndByKey()
    {
        open(State::Open);
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(button(u"Copy link"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), Shop::linkOf(reference));
        QVERIFY(words().contains(u"The link is copied."_s));

        QGuiApplication::clipboard()->clear();
        QApplication::setActiveWindow(m_card.get());
        button(u"New sale"_s)->setFocus();
        QTest::keySequence(m_card.get(), QKeySequence::Copy);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), Shop::linkOf(reference));
    }

    void theCodeIsCopiedAsAPictureThatReadsBack()
    {
        open(State::Open);
        QTest::mouseClick(button(u"Copy QR code"_s), Qt::LeftButton);
        QTRY_VERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(readQr(qvariant_cast<QImage>(data->imageData())).value(), Shop::linkOf(reference));
        QVERIFY(verifyQrBytes(data->data(u"image/svg+xml"_s), QrFormat::Svg, Shop::linkOf(reference)));
    }

    void theCodeIsSavedWhereTheDialogSays()
    {
        open(State::Open);
        const QString path = m_shop->folder.filePath(u"pay.svg"_s);
        QTest::mouseClick(button(u"Save QR code…"_s), Qt::LeftButton);
        auto *dialog = m_card->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(words().contains(u"The QR code is saved as "_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(verifyQrBytes(file.readAll(), QrFormat::Svg, Shop::linkOf(reference)));
    }
    void aFileThatCannotBeWrittenIsSaidSo()
    {
        open(State::Open);
        QTest::mouseClick(button(u"Save QR code…"_s), Qt::LeftButton);
        auto *dialog = m_card->findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(u"/no such folder/pay.png"_s);
        dialog->close();
        QTRY_VERIFY(words().contains(u"/no such folder"_s));
    }

    void textFromOutsideIsReadAsTextNotAsMarkup()
    {
        Invoice invoice = samples::sale(reference);
        invoice.customerName = u"<img src=x><b>Anna</b>\n\u202Egnp.exe"_s;
        invoice.description = QString(2000, u'W');
        m_shop->add(invoice, State::Open);
        m_card->open(m_shop->stored(reference), never);
        QVERIFY(words().contains(u"<b>Anna</b>"_s));
        QVERIFY(!words().contains(QChar(0x202e)));
        for (const QLabel *label : m_card->findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
        QVERIFY(m_card->minimumSizeHint().width() < 900);
    }

    void aClosedCardAsksNobody()
    {
        int asked = 0;
        m_shop->gateway->onStatus = [&asked](const Invoice &invoice) {
            ++asked;
            return StatusReport{
                .remoteId = invoice.remoteId, .remoteStatus = u"invoice:opened"_s, .source = {}};
        };
        open(State::Open, quick);
        QTRY_VERIFY(asked > 0);
        m_card->close();
        m_shop->settle();
        const int then = asked;
        m_shop->settle();
        QCOMPARE(asked, then);
        QVERIFY(!m_card->invoice());
    }

    void newSaleAndSellAgainAreAskedForOnce()
    {
        open(State::Refused);
        QSignalSpy fresh(m_card.get(), &LinkCard::newSale);
        QStringList again;
        connect(m_card.get(), &LinkCard::sellAgain, this,
            [&again](const Invoice &invoice) { again << invoice.reference; });
        QTest::mouseClick(button(u"New sale"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"Sell again"_s), Qt::LeftButton);
        QCOMPARE(fresh.size(), 1);
        QCOMPARE(again, QStringList{reference});
    }
};

QTEST_MAIN(LinkCardTest)
#include "LinkCardTest.moc"
