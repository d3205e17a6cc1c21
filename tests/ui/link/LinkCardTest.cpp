// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/LinkCard.h"

#include "../../core/base/HostileTexts.h"
#include "../invoices/Shop.h"
#include "link/LinkActions.h"
#include "link/OutcomeFace.h"
#include "link/QrView.h"
#include "links/QrFile.h"
#include "links/QrReader.h"
#include "parts/MenuButton.h"
#include "parts/StatePill.h"
#include "parts/Text.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr Follower::Pace quick{.quick = std::chrono::milliseconds(20), .slow = std::chrono::milliseconds(20)};
constexpr Follower::Pace never{.quick = std::chrono::hours(1), .slow = std::chrono::hours(1)};
const QString reference = u"CF-CARDCARDCARDCARD"_s;

} // namespace

class LinkCardTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<LinkCard> m_card;
    std::vector<std::unique_ptr<ShopFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more

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
    /// Opens the menu of “Send” and chooses that entry.
    void choose(const QString &words)
    {
        QMenu *menu = qobject_cast<MenuButton *>(button(u"Send"_s))->popup();
        menu->popup(m_card->mapToGlobal(QPoint(0, 0)));
        for (QAction *each : menu->actions()) {
            if (each->text().remove(u'&') == words) {
                menu->setActiveAction(each);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        qFatal("no entry %s", qPrintable(words));
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
        cleanup();
        m_shop = std::make_unique<ShopFixture>();
        m_card = std::make_unique<LinkCard>(m_shop->ledger, m_shop->tracker, m_shop->methods, m_shop->clock,
            QLocale::c(), m_shop->folder.filePath(u"pay-pages"_s));
        m_card->resize(900, 640);
        m_card->show();
    }
    void cleanup()
    {
        m_card.reset();
        if (m_shop)
            m_closed.push_back(std::move(m_shop));
    }

    void aNewSaleShowsItsLinkAndACodeThatReadsBack()
    {
        QSignalSpy shown(m_card.get(), &LinkCard::qrShown);
        open(State::Open);
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(m_card->findChild<QLineEdit *>()->text(), ShopFixture::linkOf(reference));
        QCOMPARE(readQr(m_card->grab().toImage()).value(), ShopFixture::linkOf(reference));
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
        QTest::newRow("cancelled") << int(State::Cancelled) << u"Cancelled, payment no longer expected"_s
                                   << true;
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
        QVERIFY(!m_card->findChild<LinkActions *>()->isVisible()); // nobody is led to pay again
        QCOMPARE(m_card->findChild<StatePill *>()->words(), u"Paid"_s);
        QTRY_VERIFY(words().contains(u"The gateway said so just now, when asked."_s));
        QCOMPARE(asked, 3);
        QCOMPARE(m_card->accessibleName(), u"Sale CF-CARDCARDCARDCARD of 15.04 USD: Paid"_s);
    }

    void whatAnotherProgramRecordsThroughThisLedgerIsShown()
    {
        open(State::Open);
        m_shop->record(reference, ShopFixture::polledAs(State::Expired, samples::morning.addDays(14)));
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

    void aLinkThatTheBooksCouldNotTakeStaysOnTheCard_data()
    {
        QTest::addColumn<Finding::Kind>("kind");
        QTest::newRow("the gateway's history has the sale") << Finding::Kind::Found;
        QTest::newRow("it has not") << Finding::Kind::NotThere;
        QTest::newRow("nobody can say") << Finding::Kind::Undecided;
    }
    void aLinkThatTheBooksCouldNotTakeStaysOnTheCard()
    {
        QFETCH(Finding::Kind, kind);
        m_shop->gateway->onFind = [kind](const Invoice &) {
            Finding finding{.kind = kind};
            if (kind == Finding::Kind::Found)
                finding.report = StatusReport{.state = State::Open,
                    .remoteId = u"185"_s,
                    .remoteStatus = u"invoice:opened"_s,
                    .source = u"gateway: history"_s};
            return finding;
        };
        m_shop->add(samples::sale(reference)); // and then the disk was full
        Invoice handed = m_shop->stored(reference);
        QCOMPARE(handed.state, State::Issuing);
        handed.state = State::Open;
        handed.payLink = ShopFixture::linkOf(reference);
        m_card->open(handed, never);
        m_shop->settle();
        const auto linkIsThere = [this] {
            return m_card->findChild<QrView *>()->isVisible() && m_card->findChild<QLineEdit *>()->isVisible()
                && m_card->findChild<QLineEdit *>()->text() == ShopFixture::linkOf(reference)
                && m_card->findChild<StatePill *>()->words() == u"Waiting";
        };
        QVERIFY(linkIsThere());
        QVERIFY2(words().contains(u"This could not be written into your books."_s), qPrintable(words()));

        m_shop->now = m_shop->now.addSecs(600); // "not there" means "never" by now
        button(u"Check now"_s)->click();
        QTRY_VERIFY2(words().contains(u"This pay link stands only here"_s), qPrintable(words()));
        m_shop->settle();
        QVERIFY(linkIsThere());
        QVERIFY(!words().contains(u"Issue"_s)); // a second sale, because of us

        m_shop->record(reference, ShopFixture::polledAs(State::Paid, m_shop->now));
        QTRY_VERIFY(words().contains(u"Paid: 15.04 USD"_s));
    }
    void aRefusalThatTheBooksCouldNotTakeStaysToo()
    {
        m_shop->add(samples::sale(reference));
        Invoice handed = m_shop->stored(reference);
        handed.state = State::Refused;
        handed.errorMessage = u"The gateway does not take this currency."_s;
        m_card->open(handed, never);
        m_shop->settle();
        QCOMPARE(m_card->findChild<StatePill *>()->words(), u"Not issued"_s);
        QVERIFY(words().contains(u"does not take this currency"_s));
    }

    void aPollLeavesTheFocusOnCheckNow()
    {
        QApplication::setActiveWindow(m_card.get());
        open(State::Unknown, quick);
        QPushButton *check = button(u"Check now"_s);
        QVERIFY(check->hasFocus());
        QTRY_VERIFY(m_shop->gateway->asked.size() >= 2);
        QVERIFY(check->hasFocus());
        QCOMPARE(check->text().remove(u'&'), u"Check now"_s); // nobody asked for it
    }
    void aDoubleSpaceOnCheckNowAsksOnceAndKeepsTheCard()
    {
        QSignalSpy fresh(m_card.get(), &LinkCard::newSale);
        QApplication::setActiveWindow(m_card.get());
        open(State::Unknown);
        QPushButton *check = button(u"Check now"_s);
        for (int press = 0; press < 2; ++press)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(check->text(), u"Checking…"_s);
        QTRY_COMPARE(check->text().remove(u'&'), u"Check now"_s);
        QVERIFY(check->hasFocus());
        QCOMPARE(m_shop->gateway->asked, QStringList(u"find "_s + reference));
        QCOMPARE(fresh.size(), 0);
    }

    void aCardThatOpensUnseenTakesTheKeyboardOnlyWhenItIsSeen()
    {
        m_shop->add(samples::sale(reference), State::Open);
        QStackedWidget pages;
        auto *search = new QLineEdit;
        pages.addWidget(m_card.get());
        pages.addWidget(search);
        pages.show();
        QApplication::setActiveWindow(&pages);
        pages.setCurrentWidget(search);
        search->setFocus();
        m_card->open(m_shop->stored(reference), never);
        m_shop->settle();
        QTest::keyClicks(QApplication::focusWidget(), u"anna"_s);
        QCOMPARE(search->text(), u"anna"_s);
        pages.setCurrentWidget(m_card.get());
        QVERIFY(button(u"Copy link"_s)->hasFocus());

        search->setFocus();
        pages.setCurrentWidget(search);
        m_card->close(); // what is closed wants nothing any more
        search->setFocus();
        QVERIFY(search->hasFocus());
        pages.removeWidget(m_card.get());
        m_card->setParent(nullptr);
    }

    void aSettledSaleCanBeCheckedAgain_data()
    {
        QTest::addColumn<State>("state");
        for (const State state : {State::Cancelled, State::Expired, State::Failed, State::Paid})
            QTest::newRow(qPrintable(stateName(state))) << state;
    }
    void aSettledSaleCanBeCheckedAgain()
    {
        QFETCH(State, state);
        QStringList answers{stateName(state), stateName(State::Chargeback)};
        m_shop->gateway->onStatus = [&answers](const Invoice &invoice) {
            const QString next = answers.size() > 1 ? answers.takeFirst() : answers.first();
            return StatusReport{.state = stateFromName(next),
                .remoteId = invoice.remoteId,
                .remoteStatus = next,
                .source = u"gateway: status"_s};
        };
        open(state);
        QPushButton *check = button(u"Check now"_s);
        for (int time = 1; time <= 2; ++time) {
            QTest::mouseClick(check, Qt::LeftButton);
            QTRY_COMPARE(m_shop->gateway->asked.size(), time);
            QTRY_COMPARE(check->text().remove(u'&'), u"Check now"_s);
        }
        QTRY_VERIFY(words().contains(u"Charged back"_s));
    }
    void aRefusalThatNobodySpokeIsNoCertainty_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("certain");
        QTest::newRow("the gateway said no") << u"50002"_s << true;
        QTest::newRow("nothing found there") << u"never-created"_s << false;
        QTest::newRow("a server in between") << u"http-403"_s << false;
    }
    void aRefusalThatNobodySpokeIsNoCertainty()
    {
        QFETCH(QString, code);
        QFETCH(bool, certain);
        m_shop->add(samples::sale(reference));
        m_shop->record(reference,
            {.kind = EvidenceKind::Refused,
                .source = u"gateway: create"_s,
                .at = m_shop->now,
                .state = State::Refused,
                .errorCode = code,
                .message = u"No."_s});
        m_card->open(m_shop->stored(reference), never);
        QCOMPARE(words().contains(u"Nobody can pay this one."_s), certain);
        QCOMPARE(
            words().contains(u"Choose “Check now” once more before you choose “Sell again”"_s), !certain);
        QTest::mouseClick(button(u"Check now"_s), Qt::LeftButton);
        QTRY_COMPARE(m_shop->gateway->asked.isEmpty(), certain);
        if (certain)
            QTRY_VERIFY(words().contains(u"there is nothing to ask about"_s)); // a word, not a dead button
    }

    void anAnswerThatWasLongOnItsWayDoesNotUndoWhatIsKnown()
    {
        m_shop->gateway->onStatus = [this](const Invoice &) -> Result<StatusReport> {
            // Somebody else's question was answered meanwhile.
            m_shop->record(reference, ShopFixture::polledAs(State::Paid, m_shop->now));
            m_shop->settle(); // and the card shows it
            return failure(ErrorKind::Unknown, u"no-answer"_s, u"Nothing answers at pay.example."_s);
        };
        QSignalSpy paid(m_card.get(), &LinkCard::paid);
        open(State::Open);
        button(u"Check now"_s)->click();
        QTRY_VERIFY(words().contains(u"Nothing answers at pay.example."_s));
        QTRY_COMPARE(m_card->findChild<StatePill *>()->words(), u"Paid"_s);
        m_shop->settle();
        QCOMPARE(m_card->findChild<StatePill *>()->words(), u"Paid"_s);
        QCOMPARE(paid.size(), 1);
    }

    void copyWithoutALinkTakesTheReference_data()
    {
        QTest::addColumn<State>("state");
        QTest::newRow("refused") << State::Refused;
        QTest::newRow("unknown") << State::Unknown;
    }
    void copyWithoutALinkTakesTheReference()
    {
        QFETCH(State, state);
        QApplication::setActiveWindow(m_card.get());
        open(state);
        QGuiApplication::clipboard()->setText(u"order 4711"_s);
        QTest::keySequence(m_card.get(), QKeySequence::Copy);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), reference);
        QVERIFY(words().contains(u"There is no link to pay by. The reference is copied."_s));

        m_card->close();
        QGuiApplication::clipboard()->setText(u"order 4711"_s);
        QTest::keySequence(m_card.get(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"order 4711"_s);
    }

    void eachLetterBelongsToOneButtonAndNoneToTheSidebars_data() { everyStateHasItsFace_data(); }
    void eachLetterBelongsToOneButtonAndNoneToTheSidebars()
    {
        QFETCH(int, state);
        open(static_cast<State>(state));
        QStringList letters{u"Alt+N"_s, u"Alt+V"_s, u"Alt+O"_s, u"Alt+G"_s};
        for (const QPushButton *each : m_card->findChildren<QPushButton *>()) {
            if (!each->isVisible() || each->text().isEmpty())
                continue;
            const QString letter = QKeySequence::mnemonic(each->text()).toString();
            QVERIFY2(!letter.isEmpty() && !letters.contains(letter), qPrintable(each->text()));
            letters << letter;
        }
        QVERIFY(letters.size() > 5);
    }

    void theLinkIsCopiedByButtonAndByKey()
    {
        open(State::Open);
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(button(u"Copy link"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), ShopFixture::linkOf(reference));
        QVERIFY(words().contains(u"The link is copied."_s));

        QGuiApplication::clipboard()->clear();
        QApplication::setActiveWindow(m_card.get());
        button(u"New sale"_s)->setFocus();
        QTest::keySequence(m_card.get(), QKeySequence::Copy);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), ShopFixture::linkOf(reference));
    }

    void theCodeIsCopiedAsAPictureThatReadsBack()
    {
        open(State::Open);
        choose(u"Copy QR code"_s);
        QTRY_VERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(readQr(qvariant_cast<QImage>(data->imageData())).value(), ShopFixture::linkOf(reference));
        QVERIFY(verifyQrBytes(data->data(u"image/svg+xml"_s), QrFormat::Svg, ShopFixture::linkOf(reference)));
    }

    void theCodeIsSavedWhereTheDialogSays()
    {
        open(State::Open);
        const QString path = m_shop->folder.filePath(u"pay.svg"_s);
        choose(u"Save QR code…"_s);
        auto *dialog = m_card->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(words().contains(u"The QR code is saved as "_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(verifyQrBytes(file.readAll(), QrFormat::Svg, ShopFixture::linkOf(reference)));
    }
    void aFileThatCannotBeWrittenIsSaidSo()
    {
        open(State::Open);
        choose(u"Save QR code…"_s);
        auto *dialog = m_card->findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(u"/no such folder/pay.png"_s);
        dialog->close();
        QTRY_VERIFY(words().contains(u"/no such folder"_s));
    }

    void textFromOutsideIsReadAsTextNotAsMarkup()
    {
        for (std::size_t number = 0; number < hostile::texts().size(); ++number) {
            const auto &[name, text] = hostile::texts().at(number);
            const QString odd = u"CF-ODD-%1"_s.arg(number);
            Invoice invoice = samples::sale(odd);
            invoice.customerName = text;
            invoice.accountName = text;
            invoice.description = text;
            invoice.email = text;
            m_shop->add(invoice, State::Open);
            m_card->open(m_shop->stored(odd), never);
            if (text.startsWith(u"<b>Anna"))
                QVERIFY(words().contains(u"<b>Anna</b>"_s));
            for (const QLabel *label : m_card->findChildren<QLabel *>()) {
                QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), name);
                QVERIFY2(hostile::keepsDirection(label->text()), name);
            }
            QVERIFY2(m_card->minimumSizeHint().width() < 900, name);
        }
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
