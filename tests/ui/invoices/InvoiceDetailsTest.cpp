// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/InvoiceDetails.h"

#include "../../core/base/HostileTexts.h"
#include "Shop.h"
#include "invoices/CopyButton.h"
#include "invoices/EventList.h"
#include "invoices/WrapLabel.h"
#include "links/PayForm.h"
#include "parts/Notice.h"
#include "parts/StatePill.h"

#include <QApplication>
#include <QClipboard>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// One sale in full: its words, its buttons, its history, and how it follows the ledger.
class InvoiceDetailsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::vector<std::unique_ptr<ShopFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more
    std::unique_ptr<StatusCheck> m_checks;
    std::unique_ptr<InvoiceDetails> m_details;

    void show(const QString &reference)
    {
        m_details->showInvoice(m_shop->stored(reference));
        m_shop->settle();
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_details->findChildren<QPushButton *>()) {
            if (QString(each->text()).remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    void click(const QString &text)
    {
        QPushButton *target = button(text);
        QVERIFY2(target && target->isVisible(), qPrintable(text));
        QTest::mouseClick(target, Qt::LeftButton);
    }
    /// All that is shown, one text a line.
    QString texts() const
    {
        QStringList all;
        for (const QLabel *label : m_details->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << QString(label->text()).remove(QChar(0x200b));
        }
        return all.join(u'\n');
    }
    Invoice eInvoiceSale(const QString &system) const
    {
        Invoice invoice = ShopFixture::sale(u"CF-EINVOICE"_s, 1500, u"XOF"_s);
        invoice.gatewayId = u"einvoice"_s;
        invoice.methodId = u"einvoice"_s;
        invoice.fields = Json::object();
        invoice.fields.set(u"currency"_s, Json::string(system));
        return invoice;
    }
    Evidence issuedAs(State state) const
    {
        return {.kind = EvidenceKind::Issued,
            .source = u"gateway: process"_s,
            .at = m_shop->now,
            .state = state,
            .remoteId = u"79DF-60B0-17F6"_s,
            .remoteStatus = u"PAYIN"_s};
    }
    bool says(const QString &part) const { return texts().contains(part); }
    QString outcome() const { return m_details->findChild<WrapLabel *>(u"outcome"_s)->said(); }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_shop = std::make_unique<ShopFixture>();
        m_shop->add(ShopFixture::sale(u"CF-OPEN"_s, 120450, u"USD"_s), State::Open);
        m_checks = std::make_unique<StatusCheck>(m_shop->ledger, m_shop->tracker);
        m_details =
            std::make_unique<InvoiceDetails>(m_shop->ledger, *m_checks, m_shop->methods, m_shop->clock);
        m_details->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_details->resize(340, 900);
        m_details->show();
        m_shop->now = morning.addSecs(600);
    }
    void cleanup()
    {
        m_details.reset();
        m_checks.reset();
        m_closed.push_back(std::move(m_shop));
    }

    void nothingChosen()
    {
        QVERIFY(says(u"Choose a sale"_s));
        QVERIFY(!button(u"Check now"_s)->isVisible());
        show(u"CF-OPEN"_s);
        QVERIFY(!says(u"Choose a sale"_s));
        m_details->clear();
        QVERIFY(says(u"Choose a sale"_s));
        QCOMPARE(m_details->reference(), QString());
    }

    void whatIsKnownAboutASale()
    {
        show(u"CF-OPEN"_s);
        for (const QString &part : {u"CF-OPEN"_s, u"1,204.50 USD"_s,
                 u"The gateway said so 9 minutes ago, when the sale was sent."_s, u"anna@example.com"_s,
                 u"Card"_s, u"Market stall"_s, u"15 March 2026, 09:30"_s, u"number 185"_s,
                 u"The gateway issued the sale and gave a pay link."_s, u"You issued the sale."_s})
            QVERIFY2(says(part), qPrintable(part + u" in "_s + texts()));
        QCOMPARE(m_details->findChild<StatePill *>()->words(), u"Waiting"_s);
        QVERIFY(texts().indexOf(u"gave a pay link"_s) < texts().indexOf(u"You issued"_s)); // newest first
    }

    void eachStateSaysWhatToDo_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("pill");
        QTest::addColumn<QString>("advice");

        const auto row = [](State state, const QString &pill, const QString &advice) {
            QTest::newRow(qPrintable(stateName(state))) << state << pill << advice;
        };
        row(State::Issuing, u"Being issued"_s, u"on its way to the gateway"_s);
        row(State::Authorised, u"Paid by customer"_s, u"on its way to you"_s);
        row(State::Paid, u"Paid"_s, {});
        row(State::Failed, u"Failed"_s, {});
        row(State::Cancelled, u"Cancelled"_s, {});
        row(State::Expired, u"Expired"_s, {});
        row(State::Chargeback, u"Charged back"_s, u"went back to the customer"_s);
        row(State::Withheld, u"Withheld"_s, u"holds the money back"_s);
        row(State::Refused, u"Not issued"_s, u"does not take this currency. Choose another one."_s);
        row(State::Unknown, u"Unknown"_s, u"did not answer within 30 seconds."_s);
    }
    void eachStateSaysWhatToDo()
    {
        QFETCH(State, state);
        QFETCH(QString, advice);
        m_shop->add(sale(u"CF-2"_s), state);
        show(u"CF-2"_s);
        QTEST(m_details->findChild<StatePill *>()->words(), "pill");
        QVERIFY2(says(advice), qPrintable(texts()));
        // It has a link or none: nobody is to pay by it now.
        QVERIFY(!button(u"Show link"_s)->isVisible());
        QVERIFY(!button(u"Copy link"_s)->isVisible());
        QVERIFY2(!texts().contains(u"invoice:"_s), qPrintable(texts())); // the gateway's word for it
    }

    void theMainActionIsWhatTheStateLeavesToDo_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("main"); ///< empty: none
        QTest::newRow("issuing") << State::Issuing << u"Check now"_s;
        QTest::newRow("open") << State::Open << u"Show link"_s;
        QTest::newRow("authorised") << State::Authorised << QString();
        QTest::newRow("paid") << State::Paid << QString();
        QTest::newRow("failed") << State::Failed << u"Sell again"_s;
        QTest::newRow("cancelled") << State::Cancelled << u"Sell again"_s;
        QTest::newRow("expired") << State::Expired << u"Sell again"_s;
        QTest::newRow("chargeback") << State::Chargeback << u"Done"_s;
        QTest::newRow("withheld") << State::Withheld << u"Done"_s;
        QTest::newRow("refused") << State::Refused << u"Sell again"_s;
        QTest::newRow("unknown") << State::Unknown << u"Check now"_s;
    }
    void theMainActionIsWhatTheStateLeavesToDo()
    {
        QFETCH(State, state);
        m_shop->add(sale(u"CF-2"_s), state);
        show(u"CF-2"_s);
        QStringList main;
        for (const QPushButton *each : m_details->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->isDefault())
                main << QString(each->text()).remove(u'&');
        }
        QTEST(main.join(u", "_s), "main");
        QSignalSpy cards(m_details.get(), &InvoiceDetails::openCard);
        m_details->showLink(); // by key
        m_details->copyLink();
        const bool open = state == State::Open;
        QCOMPARE(cards.size(), open ? 1 : 0);
        QCOMPARE(QGuiApplication::clipboard()->text(), open ? ShopFixture::linkOf(u"CF-2"_s) : QString());
        QCOMPARE(outcome().isEmpty(), open); // else it is said why not
    }

    void whatASaleIsPaidBy_data()
    {
        QTest::addColumn<QString>("payLink");
        QTest::addColumn<CoinAddress>("coin");
        QTest::addColumn<bool>("form");
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QString>("show"); ///< the button's words; empty: there is none
        QTest::addColumn<QString>("copy");

        const CoinAddress tether{.address = u"TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE"_s,
            .coin = u"USDT"_s,
            .network = u"TRC20"_s,
            .confirmations = 1,
            .needed = 4};
        const QString formWords = u"at bank.example, for this computer only"_s;
        QTest::newRow("nothing") << QString() << CoinAddress() << false << QStringList() << QString()
                                 << QString();
        QTest::newRow("a link") << u"https://pay.example/1"_s << CoinAddress() << false << QStringList()
                                << u"Show link"_s << u"Copy link"_s;
        QTest::newRow("coins") << QString() << tether << false
                               << QStringList(
                                      {tether.address, u"USDT · network TRC20"_s, u"1 of 4 confirmations"_s})
                               << u"Show code"_s << u"Copy address"_s;
        QTest::newRow("a form") << QString() << CoinAddress() << true << QStringList(formWords)
                                << u"Show form"_s << QString();
        QTest::newRow("a link and a form") << u"https://pay.example/1"_s << CoinAddress() << true
                                           << QStringList(formWords) << u"Show link"_s << u"Copy link"_s;
    }
    void whatASaleIsPaidBy()
    {
        QFETCH(QString, payLink);
        QFETCH(CoinAddress, coin);
        QFETCH(bool, form);
        QFETCH(QStringList, said);
        QFETCH(QString, show);
        QFETCH(QString, copy);

        Invoice invoice = eInvoiceSale(u"orange_money-mali.xof"_s);
        Evidence given = issuedAs(State::Open);
        given.payLink = payLink;
        given.coin = coin;
        if (form)
            given.payForm = PayForm{QUrl(u"https://bank.example/acs"_s), true, {}}.toJson();
        m_shop->add(invoice);
        m_shop->record(invoice.reference, given);
        this->show(invoice.reference);
        for (const QString &part :
            said + QStringList{u"Orange Money, Mali"_s, u"E-invoice"_s, u"1,500 XOF"_s})
            QVERIFY2(says(part), qPrintable(part + u" in "_s + texts()));
        QStringList buttons;
        for (const QPushButton *each : m_details->findChildren<QPushButton *>()) {
            const QString text = each->text().remove(u'&');
            if (each->isVisible() && (text.startsWith(u"Show"_s) || text.startsWith(u"Copy"_s)))
                buttons << text;
        }
        buttons.removeAll(u"Show more"_s);
        QStringList wanted{show, copy};
        wanted.removeAll(QString());
        QCOMPARE(buttons, wanted);

        QSignalSpy cards(m_details.get(), &InvoiceDetails::openCard);
        m_details->showLink();
        QCOMPARE(cards.size(), show.isEmpty() ? 0 : 1);
        m_details->copyLink();
        QCOMPARE(QGuiApplication::clipboard()->text(), payLink.isEmpty() ? coin.address : payLink);
        if (show.isEmpty())
            QCOMPARE(outcome(), u"This sale has no pay link."_s);
        else if (copy.isEmpty())
            QVERIFY(outcome().contains(u"cannot be sent as a link"_s));
    }
    void aSystemThatIsNotListedIsSaidByItsCode()
    {
        const Invoice invoice = eInvoiceSale(u"new-thing.xof"_s);
        m_shop->add(invoice);
        show(invoice.reference);
        QVERIFY(says(u"new-thing.xof"_s));
    }
    void aDoubtStays()
    {
        const Invoice invoice = eInvoiceSale(u"orange_money-mali.xof"_s);
        m_shop->add(invoice);
        Evidence given = issuedAs(State::Open);
        given.warning = u"The answer carries no signature."_s;
        m_shop->record(invoice.reference, given);
        show(invoice.reference);
        auto *warning = m_details->findChild<Notice *>(u"warning"_s);
        QVERIFY(warning->isVisible());
        QCOMPARE(warning->message(), u"The answer carries no signature."_s);
        m_shop->record(invoice.reference, ShopFixture::polledAs(State::Paid, m_shop->now));
        QTRY_COMPARE(m_details->findChild<StatePill *>()->words(), u"Paid"_s);
        QVERIFY(warning->isVisible());
        show(u"CF-OPEN"_s); // another sale's word is as good as ever
        QVERIFY(!warning->isVisible());
    }
    void halfWayIsNotSoldAgain()
    {
        const Invoice invoice = eInvoiceSale(u"orange_money-mali.xof"_s);
        m_shop->add(invoice);
        Evidence given = issuedAs(State::Unknown);
        given.kind = EvidenceKind::Unknown;
        given.errorCode = u"timed-out"_s;
        given.message = u"The gateway did not answer."_s;
        m_shop->record(invoice.reference, given);
        show(invoice.reference);
        QVERIFY2(says(u"The gateway has this sale. “Check now” fetches its link; it is not issued again."_s),
            qPrintable(texts()));
    }

    void copiesLinkAndReference()
    {
        show(u"CF-OPEN"_s);
        click(u"Copy link"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), ShopFixture::linkOf(u"CF-OPEN"_s));
        QVERIFY(button(u"Copied"_s));
        QCOMPARE(button(u"Copied"_s)->accessibleName(), u"Copied"_s);
        QTRY_VERIFY(button(u"Copy link"_s)); // after a moment

        for (CopyButton *each : m_details->findChildren<CopyButton *>()) {
            if (each->accessibleName() == u"Copy reference")
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"CF-OPEN"_s);
    }

    void withoutALinkThereIsNothingToShowOrCopy()
    {
        m_shop->add(sale(u"CF-2"_s), State::Refused);
        show(u"CF-2"_s);
        QSignalSpy cards(m_details.get(), &InvoiceDetails::openCard);
        m_details->showLink(); // by key: there is no button
        QCOMPARE(outcome(), u"This sale was not issued: nobody can pay it."_s);
        m_details->copyLink();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        QCOMPARE(cards.size(), 0);
    }

    void buttonsAskForWhatOthersDo()
    {
        show(u"CF-OPEN"_s);
        QSignalSpy cards(m_details.get(), &InvoiceDetails::openCard);
        QSignalSpy again(m_details.get(), &InvoiceDetails::sellAgain);
        click(u"Show link"_s);
        click(u"Sell again"_s);
        QCOMPARE(cards.value(0).value(0).toString(), u"CF-OPEN"_s);
        QCOMPARE(again.size(), 1);
    }

    void sellAgainHandsTheWholeSaleOver()
    {
        show(u"CF-OPEN"_s);
        std::optional<Invoice> handed;
        connect(m_details.get(), &InvoiceDetails::sellAgain, this, [this, &handed](const Invoice &invoice) {
            handed = invoice;
            m_details->clear(); // whoever hears it goes to another page
        });
        click(u"Sell again"_s);
        QVERIFY(handed);
        QCOMPARE(textOf(*handed), textOf(m_shop->stored(u"CF-OPEN"_s)));
    }

    void checkNowSaysWhatTheGatewaySays()
    {
        m_shop->gateway->onStatus = [](const Invoice &) {
            return StatusReport{.state = State::Paid,
                .remoteId = u"185"_s,
                .remoteStatus = u"PAYOUT"_s,
                .source = u"gateway: status"_s};
        };
        show(u"CF-OPEN"_s);
        QPromise<void> silence;
        silence.start();
        m_shop->gateway->held = silence.future();
        click(u"Check now"_s);
        QVERIFY(button(u"Checking…"_s));
        m_details->checkNow(); // a second time, by key
        silence.finish();
        QTRY_COMPARE(outcome(), u"The gateway says: Paid."_s);
        QCOMPARE(m_shop->gateway->asked, QStringList(u"status CF-OPEN"_s));
        QVERIFY(button(u"Check now"_s));
        QTRY_COMPARE(m_details->findChild<StatePill *>()->words(), u"Paid"_s);
        QTRY_VERIFY(says(u"Asked the gateway: Paid."_s));
        QVERIFY(says(u"The gateway said so just now, when asked."_s));

        m_shop->record(u"CF-OPEN"_s, ShopFixture::polledAs(State::Chargeback, m_shop->now));
        QTRY_COMPARE(outcome(), QString()); // what was said then is out of date now
    }

    /// A disabled button would hand the focus on to "Sell again", and the second Space with it.
    void aDoubleSpaceOnCheckNowAsksOnceAndSellsNothing()
    {
        show(u"CF-OPEN"_s);
        QSignalSpy again(m_details.get(), &InvoiceDetails::sellAgain);
        QApplication::setActiveWindow(m_details.get());
        QPushButton *check = button(u"Check now"_s);
        check->setFocus();
        for (int press = 0; press < 2; ++press)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(check->hasFocus());
        QTRY_VERIFY(!outcome().isEmpty());
        QVERIFY(check->hasFocus());
        QCOMPARE(m_shop->gateway->asked, QStringList(u"status CF-OPEN"_s));
        QCOMPARE(again.size(), 0);
    }

    void checkNowWithoutAnAnswer()
    {
        m_shop->gateway->onStatus = [](const Invoice &) -> Result<StatusReport> {
            return failure(ErrorKind::Refused, u"50001"_s, u"The gateway does not accept the key."_s);
        };
        show(u"CF-OPEN"_s);
        click(u"Check now"_s);
        QTRY_COMPARE(outcome(), u"The gateway could not be asked. The gateway does not accept the key."_s);
        QCOMPARE(m_details->findChild<StatePill *>()->words(), u"Waiting"_s);
    }

    void checkNowWithoutAKeychain()
    {
        m_shop->secrets.error = Error{ErrorKind::Unavailable, u"keychain-missing"_s,
            u"No keychain is running. Start one and try again."_s};
        show(u"CF-OPEN"_s);
        click(u"Check now"_s);
        QTRY_VERIFY(outcome().endsWith(u"No keychain is running. Start one and try again."_s));
        m_shop->secrets.error.reset();
        click(u"Check now"_s);
        QTRY_VERIFY(outcome().startsWith(u"The gateway says: "_s));
    }

    void checkNowOfASaleThatWasNeverIssued()
    {
        m_shop->add(sale(u"CF-2"_s), State::Refused);
        show(u"CF-2"_s);
        click(u"Check now"_s);
        QTRY_COMPARE(outcome(), u"It was not issued, so there is nothing to ask about."_s);
        QCOMPARE(m_shop->gateway->asked, QStringList());
    }

    void anAnswerStandsAtItsOwnSale()
    {
        m_shop->add(sale(u"CF-2"_s), State::Open);
        show(u"CF-OPEN"_s);
        click(u"Check now"_s);
        m_details->showInvoice(m_shop->stored(u"CF-2"_s));
        QVERIFY(button(u"Check now"_s)); // the other one is being checked
        QTRY_VERIFY(!m_checks->isRunning(u"CF-OPEN"_s));
        QCOMPARE(outcome(), QString());
        show(u"CF-OPEN"_s);
        QVERIFY(!outcome().isEmpty());
    }

    void mayGoWhileAQuestionIsOpen()
    {
        show(u"CF-OPEN"_s);
        m_details->checkNow();
        m_details->showReference(u"CF-OPEN"_s);
        m_details.reset();
        m_checks.reset();
        m_shop->settle();
    }

    void followsTheLedger()
    {
        show(u"CF-OPEN"_s);
        m_shop->record(u"CF-OPEN"_s, ShopFixture::polledAs(State::Cancelled, m_shop->now));
        QTRY_COMPARE(m_details->findChild<StatePill *>()->words(), u"Cancelled"_s);
        QVERIFY(says(u"Asked the gateway: Cancelled"_s));
    }

    void theLastChoiceWins()
    {
        m_shop->add(sale(u"CF-2"_s), State::Paid);
        m_details->showReference(u"CF-OPEN"_s);
        m_details->showReference(u"CF-2"_s);
        m_shop->settle();
        QVERIFY(says(u"CF-2"_s));
        QVERIFY(!says(u"CF-OPEN"_s));
    }

    void aSaleThatIsNotInTheBooks()
    {
        m_details->showReference(u"CF-none-at-all"_s);
        m_shop->settle();
        QVERIFY2(says(u"There is no invoice CF-none-at-all"_s), qPrintable(texts()));
    }

    void aLongHistoryIsFoldedButWhole()
    {
        constexpr int facts = 50;
        for (int number = 0; number < facts; ++number)
            m_shop->record(
                u"CF-OPEN"_s, ShopFixture::polledAs(number % 2 ? State::Open : State::Withheld, m_shop->now));
        show(u"CF-OPEN"_s);
        QCOMPARE(texts().count(u"Asked the gateway"_s), EventList::shownAtFirst);
        click(u"Show all %1 entries"_s.arg(facts + 2));
        QCOMPARE(texts().count(u"Asked the gateway"_s), facts);
        QVERIFY(says(u"You issued the sale."_s));
    }

    void textsFromOutsideStayPlainAndInside()
    {
        for (std::size_t number = 0; number < hostile::texts().size(); ++number) {
            const auto &[name, text] = hostile::texts().at(number);
            const QString reference = u"CF-ODD-%1"_s.arg(number);
            Invoice odd = sale(reference);
            odd.customerName = text;
            odd.email = text;
            odd.description = text;
            odd.accountName = text;
            odd.methodId = u"einvoice"_s;
            odd.fields.set(u"currency"_s, Json::string(text));
            m_shop->add(odd, State::Unknown);
            Evidence told = ShopFixture::polledAs(State::Open, m_shop->now);
            told.remoteStatus = text;
            told.remoteId = text;
            told.message = text;
            told.coin = {.address = text, .coin = text, .network = text};
            told.warning = text;
            m_shop->record(reference, told);
            show(reference);
            for (const QLabel *label : m_details->findChildren<QLabel *>()) {
                QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), name); // an icon
                if (!label->isVisible())
                    continue;
                QVERIFY2(hostile::keepsDirection(label->text()), name);
                QVERIFY2(
                    label->mapTo(m_details.get(), QPoint(label->width(), 0)).x() <= m_details->width(), name);
            }
            QCOMPARE(m_details->width(), 340);
            QVERIFY2(m_details->minimumSizeHint().width() < 340, name);
        }
    }

    void everyControlHasAName()
    {
        show(u"CF-OPEN"_s);
        for (const QPushButton *each : m_details->findChildren<QPushButton *>()) {
            // Those of a question that nobody asked yet get their words with it.
            if (each->isVisibleTo(m_details.get()))
                QVERIFY(!each->text().isEmpty() || !each->accessibleName().isEmpty());
        }
    }
};

QTEST_MAIN(InvoiceDetailsTest)
#include "InvoiceDetailsTest.moc"
