// SPDX-License-Identifier: GPL-3.0-or-later
#include "../sale/SalePageBench.h"
#include "counter/CounterBar.h"
#include "counter/CounterDesk.h"
#include "counter/Keypad.h"
#include "counter/QuickAmounts.h"
#include "counter/SystemTile.h"
#include "counter/SystemTiles.h"
#include "link/CardSide.h"
#include "link/QrAlone.h"
#include "link/QrView.h"

#include <QPointer>
#include <QShortcut>
#include <QSignalSpy>

#include <algorithm>
#include <cstdlib>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// The page that sells as a till: an amount and Enter, again and again.
class CounterPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SalePageBench<>> m_till;
    std::vector<std::unique_ptr<SalePageBench<>>> m_closed; ///< services outlive calls that nobody waits for

    SalePage &page() const { return *m_till->page; }
    SaleForm &form() const { return *page().findChild<SaleForm *>(); }
    CounterDesk *desk() const { return page().findChild<CounterDesk *>(); }
    QLineEdit *amount() const { return m_till->line(u"amount"_s); }
    bool isCardShown() const { return SalePageBench<>::isShown(m_till->card()); }
    void choose(const QString &method) const
    {
        for (QToolButton *each : page().findChild<MethodBar *>()->findChildren<QToolButton *>()) {
            if (each->text() == method)
                QTest::mouseClick(each, Qt::LeftButton);
        }
    }
    QPushButton *key(const QString &name) const
    {
        for (QPushButton *each : desk()->findChildren<QPushButton *>()) {
            if (each->isVisible() && (each->text() == name || each->accessibleName() == name))
                return each;
        }
        qFatal("no key %s", qPrintable(name));
    }
    void takeTheKeyboard() const
    {
        page().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_till->page.get()));
    }
    /// A crypto sale wants an e-mail address besides: it is kept once.
    void keepEmail() const
    {
        QVERIFY(await(
            m_till->defaults.keep(m_till->shop.shop.id, u"crypto"_s, u"email"_s, u"till@example.com"_s)));
    }
    /// A till that sells crypto by the amount alone, wide enough for the keypad beside a card.
    void beginCounter(QSize size = {1280, 760}) const
    {
        page().resize(size);
        keepEmail(); // before its form is made, which is filled with it
        choose(u"Crypto"_s);
        page().setCounter(true);
        QTRY_COMPARE(m_till->line(u"email"_s)->text(), u"till@example.com"_s);
        takeTheKeyboard();
        QTRY_VERIFY(amount()->hasFocus());
    }
    /// Within the page: the offscreen platform lets no window be the active one for long.
    bool hasKeyboard(const QWidget *widget) const { return page().focusWidget() == widget; }
    void typeAndEnter(const QString &text) const
    {
        QTest::keyClicks(page().focusWidget(), text);
        QTest::keyClick(page().focusWidget(), Qt::Key_Return);
    }
    QString reference() const
    {
        return m_till->card()->invoice() ? m_till->card()->invoice()->reference : QString();
    }
    void becomes(State state) const
    {
        m_till->shop.record(reference(), ShopFixture::polledAs(state, m_till->shop.now.addSecs(30)));
        QTRY_COMPARE(m_till->card()->invoice()->state, state);
    }

private Q_SLOTS:
    void init() { m_till = std::make_unique<SalePageBench<>>(); }
    void cleanup()
    {
        m_till->page.reset();
        m_closed.push_back(std::move(m_till));
    }

    void anAmountAndEnterIssueASale()
    {
        beginCounter();
        typeAndEnter(u"12.50"_s);
        QTRY_VERIFY(isCardShown());
        QCOMPARE(m_till->card()->invoice()->amount, Money(1250, *Currency::find(u"USD")));
        QVERIFY(desk()->isVisible());
        QVERIFY(!desk()->isEnabled()); // the customer's code does not go by accident
    }

    void paidTheNextAmountBeginsTheNextSale()
    {
        beginCounter();
        typeAndEnter(u"12.50"_s);
        QTRY_VERIFY(isCardShown());
        const QString first = reference();
        becomes(State::Paid);
        QTRY_VERIFY(desk()->isEnabled());
        QVERIFY(isCardShown()); // that it is paid stays in sight
        QTRY_VERIFY(hasKeyboard(amount()));
        QVERIFY(amount()->text().isEmpty());
        typeAndEnter(u"3"_s);
        QTRY_VERIFY(isCardShown() && m_till->card()->invoice() && reference() != first);
        QCOMPARE(m_till->card()->invoice()->amount, Money(300, *Currency::find(u"USD")));
    }

    void enterAloneBeginsTheNextAndSendsNothing()
    {
        beginCounter();
        typeAndEnter(u"12.50"_s);
        QTRY_VERIFY(isCardShown());
        becomes(State::Paid);
        QTRY_VERIFY(hasKeyboard(amount()));
        QTest::keyClick(amount(), Qt::Key_Return);
        QTRY_VERIFY(!isCardShown());
        QVERIFY(hasKeyboard(amount()));
        QVERIFY(!form().row(u"amount"_s)->isWrong());
        QCOMPARE(await(m_till->shop.ledger.list({}))->size(), std::size_t(1));
    }

    void byTouchAlone()
    {
        beginCounter();
        for (const QString &each : {u"1"_s, u"2"_s, u"."_s, u"5"_s, u"Issue"_s})
            QTest::mouseClick(key(each), Qt::LeftButton);
        QTRY_VERIFY(isCardShown());
        const QString first = reference();
        becomes(State::Paid);
        QTRY_VERIFY(desk()->isEnabled());
        for (const QString &each : {u"7"_s, u"00"_s, u"Issue"_s})
            QTest::mouseClick(key(each), Qt::LeftButton);
        QTRY_VERIFY(isCardShown() && m_till->card()->invoice() && reference() != first);
        QCOMPARE(m_till->card()->invoice()->amount, Money(70000, *Currency::find(u"USD")));
    }

    /// What is not over, and what nobody knows of, is not left by a digit.
    void anOpenSaleStays_data()
    {
        QTest::addColumn<State>("state");
        QTest::newRow("open") << State::Open;
        QTest::newRow("withheld") << State::Withheld;
    }
    void anOpenSaleStays()
    {
        QFETCH(State, state);
        beginCounter();
        typeAndEnter(u"12.50"_s);
        QTRY_VERIFY(isCardShown());
        if (state != State::Open)
            becomes(state);
        const QString first = reference();
        QTest::keyClicks(page().focusWidget() ? page().focusWidget() : m_till->page.get(), u"99"_s);
        QVERIFY(isCardShown());
        QCOMPARE(reference(), first);
        QVERIFY(!desk()->isEnabled());
        QTest::mouseClick(m_till->button(u"New sale"_s), Qt::LeftButton); // on purpose
        QVERIFY(!isCardShown());
        QVERIFY(desk()->isEnabled() && amount()->text().isEmpty());
    }

    /// The customer gave up, and the next one is served: nothing of the one before goes into their sale.
    void anAmountBesideASaleThatFailedBeginsTheNext_data()
    {
        QTest::addColumn<QString>("touched");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a digit that no field took") << QString() << u"4"_s;
        QTest::newRow("a key of the keypad") << u"4"_s << u"4"_s;
        QTest::newRow("a quick amount") << u"3.33"_s << u"3.33"_s;
        QTest::newRow("the key that clears") << u"C"_s << QString();
    }
    void anAmountBesideASaleThatFailedBeginsTheNext()
    {
        QFETCH(QString, touched);
        QFETCH(QString, typed);
        beginCounter();
        m_till->preferences.setQuickAmounts(*Currency::find(u"USD"), {Money(333, *Currency::find(u"USD"))});
        form().row(u"email"_s)->editor().retype(u"anna@example.com"_s);
        typeAndEnter(u"12.50"_s);
        QTRY_VERIFY(isCardShown());
        becomes(State::Cancelled);
        QTRY_VERIFY(desk()->isEnabled());
        QCOMPARE(amount()->text(), u"12.50"_s); // to be sold again, and nothing is sent by itself
        QCOMPARE(m_till->line(u"email"_s)->text(), u"anna@example.com"_s);
        if (touched.isEmpty())
            QTest::keyClicks(page().focusWidget(), typed);
        else
            QTest::mouseClick(key(touched), Qt::LeftButton);
        QVERIFY(!isCardShown());
        QCOMPARE(amount()->text(), typed);
        QCOMPARE(m_till->line(u"email"_s)->text(), u"till@example.com"_s); // what the till keeps
        m_till->shop.settle(); // what is kept was read once more
        QCOMPARE(amount()->text(), typed);
    }

    void whatFailedIsSoldOnceMoreByTheKeyThatIssues()
    {
        beginCounter();
        form().row(u"email"_s)->editor().retype(u"anna@example.com"_s);
        typeAndEnter(u"12.50"_s);
        QTRY_VERIFY(isCardShown());
        const QString first = reference();
        becomes(State::Cancelled);
        QTRY_VERIFY(desk()->isEnabled());
        QTest::mouseClick(key(u"Issue"_s), Qt::LeftButton);
        QTRY_VERIFY(isCardShown() && m_till->card()->invoice() && reference() != first);
        QCOMPARE(m_till->card()->invoice()->amount, Money(1250, *Currency::find(u"USD")));
        QCOMPARE(m_till->card()->invoice()->email, u"anna@example.com"_s);
    }

    /// Whoever leads back to the till asks before the card goes.
    void aCustomerIsAwaitedUntilTheSaleIsOver_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("isAwaited");
        QTest::newRow("open") << State::Open << true;
        QTest::newRow("withheld") << State::Withheld << true;
        QTest::newRow("authorised") << State::Authorised << false;
        QTest::newRow("paid") << State::Paid << false;
        QTest::newRow("expired") << State::Expired << false;
    }
    void aCustomerIsAwaitedUntilTheSaleIsOver()
    {
        QFETCH(State, state);
        QFETCH(bool, isAwaited);
        beginCounter();
        QVERIFY(!page().awaitsCustomer());
        typeAndEnter(u"12.50"_s);
        QTRY_VERIFY(isCardShown());
        if (state != State::Open)
            becomes(state);
        QCOMPARE(page().awaitsCustomer(), isAwaited);
        page().setCounter(false); // another page is looked at
        QCOMPARE(page().awaitsCustomer(), isAwaited);
        page().startNew();
        QVERIFY(!page().awaitsCustomer());
    }

    /// The link of a sale that expired was paid after all: Enter must not sell the same once more.
    void whatIsPaidAfterItWasGivenUpIsSold()
    {
        beginCounter();
        typeAndEnter(u"12.50"_s);
        QTRY_VERIFY(isCardShown());
        becomes(State::Expired);
        QTRY_VERIFY(desk()->isEnabled());
        QCOMPARE(amount()->text(), u"12.50"_s);
        becomes(State::Paid);
        QTRY_VERIFY(amount()->text().isEmpty());
        QTRY_VERIFY(hasKeyboard(amount()));
        QTest::keyClick(amount(), Qt::Key_Return);
        QTRY_VERIFY(!isCardShown());
        QCOMPARE(await(m_till->shop.ledger.list({}))->size(), std::size_t(1));
    }

    /// The next amount is not taken away by the settlement of the last sale.
    void whatIsSettledLaterIsSoldOnce()
    {
        beginCounter();
        typeAndEnter(u"12.50"_s);
        QTRY_VERIFY(isCardShown());
        becomes(State::Authorised);
        QTRY_VERIFY(hasKeyboard(amount()));
        form().row(u"amount"_s)->setWireText(u"3"_s); // as a scanner fills it: the card stays
        becomes(State::Paid);
        QVERIFY(isCardShown());
        QCOMPARE(amount()->text(), u"3"_s);
    }

    /// An e-mail address for the receipt, while the customer pays.
    void whoTypesInTheCardGoesOnTyping_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("beside the desk") << QSize(1280, 760);
        QTest::newRow("where they take turns") << QSize(800, 560);
    }
    void whoTypesInTheCardGoesOnTyping()
    {
        QFETCH(QSize, size);
        beginCounter(size);
        typeAndEnter(u"12.50"_s);
        QTRY_VERIFY(isCardShown());
        auto *address = new QLineEdit(m_till->card()->findChild<CardSide *>());
        address->show();
        address->setFocus();
        QTRY_VERIFY(hasKeyboard(address));
        becomes(State::Paid);
        QTRY_VERIFY(desk()->isEnabled());
        QVERIFY(hasKeyboard(address));
        QTest::keyClicks(page().focusWidget(), u"anna12@example.com"_s);
        QCOMPARE(address->text(), u"anna12@example.com"_s);
        QVERIFY(isCardShown());
        QVERIFY(amount()->text().isEmpty());
    }

    /// The code was on the whole screen, for a customer without a screen of their own.
    void theNextAmountIsTypedOverACodeThatIsPaid()
    {
        beginCounter();
        typeAndEnter(u"12.50"_s);
        QTRY_VERIFY(isCardShown());
        QTRY_VERIFY(m_till->card()->findChild<QrView *>()->isVisible());
        QTest::mouseClick(m_till->card()->findChild<QrView *>(), Qt::LeftButton);
        QTRY_VERIFY(page().findChild<QrAlone *>());
        const QPointer<QrAlone> alone = page().findChild<QrAlone *>();
        becomes(State::Paid);
        QTRY_VERIFY(amount()->text().isEmpty());
        QTest::keyClicks(alone, u"3"_s);
        QCOMPARE(amount()->text(), u"3"_s);
        QTRY_VERIFY(!alone);
    }

    /// The sale was paid between two digits of the next amount.
    void whoTypesAheadBeginsNoAmountInItsMiddle()
    {
        beginCounter();
        typeAndEnter(u"12.50"_s);
        QTRY_VERIFY(isCardShown());
        QTest::keyClicks(page().focusWidget(), u"4"_s);
        becomes(State::Paid);
        QTRY_VERIFY(desk()->isEnabled());
        QTest::keyClicks(page().focusWidget(), u"2"_s);
        QVERIFY(amount()->text().isEmpty());
        QVERIFY(isCardShown());
        QTest::mouseClick(key(u"5"_s), Qt::LeftButton); // that is meant
        QCOMPARE(amount()->text(), u"5"_s);
    }

    void digitsThatNoFieldTakesBelongToTheAmount()
    {
        beginCounter();
        m_till->button(u"Leave the counter (F9)"_s)->setFocus();
        QTest::keyClicks(page().focusWidget(), u"1"_s);
        QTRY_VERIFY(hasKeyboard(amount()));
        QTest::keyClicks(page().focusWidget(), u"2"_s);
        QCOMPARE(amount()->text(), u"12"_s);
    }

    void whatCouldNotBeSentGivesTheKeyboardBack()
    {
        beginCounter();
        m_till->shop.secrets.error =
            Error{ErrorKind::Unavailable, u"keychain-locked"_s, u"In words, what to do."_s};
        typeAndEnter(u"12.50"_s);
        QTRY_VERIFY(m_till->says(u"Nothing was sent. In words, what to do."_s));
        QTRY_VERIFY(hasKeyboard(amount()));
        QCOMPARE(amount()->text(), u"12.50"_s);
    }

    /// The key that issues is the Enter key: what was probably meant is seen before it is sent.
    void whatWasMeantIsTakenByTouchAndNotIssued()
    {
        beginCounter();
        QTest::keyClicks(amount(), u"15,04"_s);
        QTest::mouseClick(key(u"Issue"_s), Qt::LeftButton);
        QTest::mouseClick(key(u"Issue"_s), Qt::LeftButton); // pressed twice by habit
        QCOMPARE(amount()->text(), u"15.04"_s);
        QVERIFY(!form().row(u"amount"_s)->isWrong());
        QVERIFY(!page().isSending() && !isCardShown());
        QCOMPARE(m_till->shop.gateway->issued, 0);
    }

    void aHeldKeyDoesNotLeadToAndFro()
    {
        beginCounter();
        const auto keys = page().findChild<CounterBar *>()->findChildren<QShortcut *>();
        QCOMPARE(keys.size(), 2);
        for (const QShortcut *each : keys)
            QVERIFY2(!each->autoRepeat(), qPrintable(each->key().toString()));
    }

    void aWrongAmountIsSaidAndStays()
    {
        beginCounter();
        typeAndEnter(u"1.2.3"_s);
        QVERIFY(!isCardShown());
        QVERIFY(form().row(u"amount"_s)->isWrong());
        QCOMPARE(amount()->text(), u"1.2.3"_s);
        QVERIFY(hasKeyboard(amount()));
    }

    void whatElseASaleNeedsIsAskedFor()
    {
        page().resize(1280, 760);
        choose(u"Crypto"_s);
        page().setCounter(true);
        takeTheKeyboard();
        QTRY_VERIFY(hasKeyboard(amount()));
        typeAndEnter(u"12.50"_s);
        QVERIFY(!isCardShown());
        QVERIFY(form().row(u"email"_s)->isWrong());
        QTRY_VERIFY(hasKeyboard(m_till->line(u"email"_s)));
        QVERIFY(m_till->line(u"email"_s)->isVisible());
    }

    void quickAmountsTypeThemselves()
    {
        beginCounter();
        QTRY_VERIFY(!desk()->findChild<QuickAmounts *>()->findChildren<QPushButton *>().isEmpty());
        QTest::mouseClick(key(u"20.00"_s), Qt::LeftButton);
        QCOMPARE(amount()->text(), u"20.00"_s);
        QTest::mouseClick(key(u"C"_s), Qt::LeftButton);
        QVERIFY(amount()->text().isEmpty());
        m_till->preferences.setQuickAmounts(*Currency::find(u"USD"), {Money(333, *Currency::find(u"USD"))});
        QTest::mouseClick(key(u"3.33"_s), Qt::LeftButton);
        QCOMPARE(amount()->text(), u"3.33"_s);
    }

    void quickAmountsStandInTheKeypadsColumns_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("minorUnits"); // of the first
        QTest::addColumn<int>("inALine");
        QTest::newRow("too long for four") << Qt::LeftToRight << 4 << qint64(123'456'789'012'345) << 2;
        QTest::newRow("five too long for four") << Qt::LeftToRight << 5 << qint64(123'456'789'012'345) << 2;
        QTest::newRow("from the right") << Qt::RightToLeft << 4 << qint64(1000) << 4;
        QTest::newRow("three from the right") << Qt::RightToLeft << 3 << qint64(1000) << 3;
        QTest::newRow("four") << Qt::LeftToRight << 4 << qint64(1000) << 4;
        QTest::newRow("three") << Qt::LeftToRight << 3 << qint64(1000) << 3;
        QTest::newRow("two") << Qt::LeftToRight << 2 << qint64(1000) << 2;
        QTest::newRow("one") << Qt::LeftToRight << 1 << qint64(1000) << 1;
        QTest::newRow("six") << Qt::LeftToRight << 6 << qint64(1000) << 4;
    }
    void quickAmountsStandInTheKeypadsColumns()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, count);
        QFETCH(qint64, minorUnits);
        QFETCH(int, inALine);
        page().setLayoutDirection(direction);
        beginCounter();
        const Currency dollar = *Currency::find(u"USD");
        std::vector<Money> amounts;
        for (int each = 0; each < count; ++each)
            amounts.emplace_back(minorUnits + each, dollar);
        m_till->preferences.setQuickAmounts(dollar, amounts);
        auto *quick = desk()->findChild<QuickAmounts *>();
        std::vector<QPushButton *> shown;
        for (QPushButton *button : quick->findChildren<QPushButton *>()) {
            if (!button->isHidden())
                shown.push_back(button);
        }
        QCOMPARE(shown.size(), static_cast<std::size_t>(count));
        const int lines = (count + inALine - 1) / inALine;
        QTRY_COMPARE(quick->height(), lines * shown.front()->height() + (lines - 1) * 8);

        const auto placeOf = [this](const QWidget *button) {
            return QRect(button->mapTo(&page(), QPoint()), button->size());
        };
        std::vector<QRect> columns;
        for (const QString &name : {u"7"_s, u"8"_s, u"9"_s, u"Erase the last digit"_s})
            columns.push_back(placeOf(key(name)));
        // As near as the rounding of two layouts.
        const auto isEdge = [&columns](int edge, int (QRect::*side)() const) {
            return std::any_of(columns.begin(), columns.end(),
                [edge, side](const QRect &column) { return std::abs((column.*side)() - edge) <= 1; });
        };
        for (const QPushButton *button : shown) {
            const QRect place = placeOf(button);
            QVERIFY2(isEdge(place.left(), &QRect::left), qPrintable(button->text()));
            QVERIFY2(isEdge(place.right(), &QRect::right), qPrintable(button->text()));
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text())); // not cut
        }
        const bool isFirstAtLeft = direction == Qt::LeftToRight;
        const QRect first = placeOf(shown.front());
        QVERIFY(std::abs(isFirstAtLeft ? first.left() - columns.front().left()
                                       : first.right() - columns.back().right())
            <= 1);
    }

    /// The language was changed since an amount was typed, which keeps its meaning.
    void aQuickAmountIsReadInTheMarksInWhichItIsWritten()
    {
        beginCounter();
        QTRY_VERIFY(!desk()->findChild<QuickAmounts *>()->findChildren<QPushButton *>().isEmpty());
        QTest::keyClicks(amount(), u"1.5"_s);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        form().setNumbers(NumberStyle::of(QLocale()));
        QTest::mouseClick(key(u"20.00"_s), Qt::LeftButton);
        QLocale::setDefault(before);
        const auto typed = form().amount();
        QVERIFY(typed.has_value());
        QCOMPARE(*typed, Money(2000, *Currency::find(u"USD")));
    }

    void whatWasSoldWithLastLeadsFromTheFirstCounterOn()
    {
        const QString last = paymentSystems().back().code.toString();
        Invoice sold = ShopFixture::sale(u"CF-1"_s, 100, u"USD"_s);
        sold.methodId = u"einvoice"_s;
        sold.fields.set(u"currency"_s, Json::string(last));
        m_till->shop.add(sold, State::Paid);
        const Account stall{.id = {},
            .name = u"Stall"_s,
            .gatewayId = u"einvoice"_s,
            .baseUrl = QUrl(u"https://stall.example"_s),
            .clientId = u"77"_s};
        const auto added = await(m_till->shop.accounts.add(stall));
        QVERIFY(added);
        page().chooseAccount(added->id);
        QTRY_COMPARE(form().method().id, u"einvoice"_s);
        m_till->shop.settle(); // what was sold with is read for the form
        page().setCounter(true);
        const auto isLeading = [this, &last] {
            const auto tiles = page().findChildren<SystemTile *>();
            return std::any_of(tiles.begin(), tiles.end(), [&last](const SystemTile *each) {
                return each->isVisibleTo(each->parentWidget()) && each->system().code == last;
            });
        };
        QTRY_VERIFY(isLeading());
    }

    void methodsWithoutPaymentSystemsHaveNoTiles()
    {
        beginCounter();
        QVERIFY(!page().findChild<SystemTiles *>()->isVisible());
    }

    /// Leaving, the form is as it was, with what was typed.
    void leavingKeepsWhatWasTyped()
    {
        beginCounter();
        QTest::keyClicks(amount(), u"8.80"_s);
        page().setCounter(false);
        QVERIFY(!desk()->isVisible());
        QVERIFY(form().isAncestorOf(amount()));
        QCOMPARE(amount()->text(), u"8.80"_s);
        QVERIFY(m_till->button(u"Issue the sale"_s)->isVisible());
        page().setCounter(true);
        QVERIFY(desk()->isAncestorOf(amount()));
        QCOMPARE(amount()->text(), u"8.80"_s);
    }

    void anotherMethodLendsItsOwnFields()
    {
        beginCounter();
        for (const QString &method : {u"Card"_s, u"NFT"_s, u"UPI"_s, u"Crypto"_s, u"Card"_s}) {
            choose(method);
            QVERIFY2(desk()->isAncestorOf(amount()), qPrintable(method));
            QVERIFY2(amount()->isVisible(), qPrintable(method));
        }
        page().setCounter(false);
        choose(u"Crypto"_s);
        QVERIFY(form().isAncestorOf(amount()));
    }

    /// On a small screen code and keypad take turns.
    void aSmallScreenShowsOneAfterTheOther()
    {
        beginCounter({800, 560});
        QVERIFY(desk()->isVisible());
        typeAndEnter(u"12.50"_s);
        QTRY_VERIFY(isCardShown());
        QVERIFY(!desk()->isVisible());
        becomes(State::Paid);
        QTRY_VERIFY(desk()->isVisible());
        QVERIFY(isCardShown());
        typeAndEnter(u"3"_s);
        QTRY_VERIFY(m_till->card()->invoice() && m_till->card()->invoice()->amount.minorUnits() == 300);
    }

    /// Whatever the size and the length of what is said of a field, its layout comes to rest: a scroll bar
    /// that changes what it scrolls would come and go for ever.
    void everySizeComesToRest()
    {
        class Requests : public QObject {
        public:
            int count = 0;

        protected:
            bool eventFilter(QObject *, QEvent *event) override
            {
                count += event->type() == QEvent::LayoutRequest ? 1 : 0;
                return false;
            }
        } requests;
        beginCounter();
        QTest::keyClicks(amount(), u"777777.77"_s); // in words on several lines
        qApp->installEventFilter(&requests);
        for (int width = 700; width <= 1300; width += 11) {
            for (int height = 460; height <= 760; height += 20) {
                page().resize(width, height);
                for (int turn = 0; turn < 30; ++turn)
                    QCoreApplication::processEvents();
                requests.count = 0;
                for (int turn = 0; turn < 10; ++turn)
                    QCoreApplication::processEvents();
                QVERIFY2(requests.count == 0, qPrintable(u"%1 x %2"_s.arg(width).arg(height)));
            }
        }
    }

    void aCardFromTheListIsNoSaleOfThisTill()
    {
        beginCounter();
        m_till->shop.add(ShopFixture::sale(u"CF-OLD"_s, 999, u"USD"_s), State::Paid);
        page().openCard(u"CF-OLD"_s);
        QTRY_VERIFY(page().showsCardOf(u"CF-OLD"_s));
        QVERIFY(!desk()->isEnabled());
        m_till->shop.add(ShopFixture::sale(u"CF-OPEN"_s, 999, u"USD"_s), State::Open);
        page().openCard(u"CF-OPEN"_s);
        QTRY_VERIFY(page().showsCardOf(u"CF-OPEN"_s));
        QVERIFY(!page().awaitsCustomer());
    }

    void theTillBeginsWithItsFormAndNoCardOfTheBooks()
    {
        page().resize(1280, 760);
        choose(u"Crypto"_s);
        m_till->shop.add(ShopFixture::sale(u"CF-OLD"_s, 999, u"USD"_s), State::Paid);
        page().openCard(u"CF-OLD"_s);
        QTRY_VERIFY(page().showsCardOf(u"CF-OLD"_s));
        page().setCounter(true);
        QVERIFY(!isCardShown());
        QVERIFY(desk()->isEnabled());
        QVERIFY(amount()->isVisible());
    }

    /// Whoever goes while the counter stands takes the lent fields along.
    void aPageGoesWithItsCounter()
    {
        beginCounter();
        QTest::keyClicks(amount(), u"1"_s);
        m_till->page.reset();
    }
};

QTEST_MAIN(CounterPageTest)
#include "CounterPageTest.moc"
