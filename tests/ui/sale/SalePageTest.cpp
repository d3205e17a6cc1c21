// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/SalePage.h"

#include "../../core/methods/SampleDrafts.h"
#include "../invoices/Shop.h"
#include "accounts/SaleDefaults.h"
#include "form/FieldRow.h"
#include "form/SaleForm.h"
#include "issuing/Issuer.h"
#include "link/LinkCard.h"
#include "parts/Notice.h"
#include "sale/MethodBar.h"
#include "sale/SendingView.h"
#include "sale/TrainingStrip.h"
#include "shell/Preferences.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that answers when the test lets it.
class SlowSecrets final : public SecretStore {
public:
    QPromise<void> answered;
    std::optional<Error> error;

    SlowSecrets() { answered.start(); }
    QCoro::Task<Result<SecretText>> key(Account) override
    {
        const QFuture<void> waiting = answered.future();
        co_await waiting;
        if (error)
            co_return tl::unexpected(*error);
        co_return SecretText(u"0d8d8e89a6cdcd"_s);
    }
    QCoro::Task<Result<void>> store(Account, SecretText) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> remove(Account) override { co_return Result<void>(); }
};

IssueOutcome issuedAs(const QString &payLink)
{
    return {.kind = IssueOutcome::Kind::Issued,
        .remoteId = u"185"_s,
        .remoteStatus = u"invoice:created"_s,
        .payLink = payLink};
}

const QString payPage = u"https://pay.example/1"_s;

} // namespace

class SalePageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::vector<std::unique_ptr<ShopFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more
    std::unique_ptr<SlowSecrets> m_slow;
    std::unique_ptr<AccountGateways> m_slowGateways;
    std::unique_ptr<Issuer> m_issuer;
    std::unique_ptr<SaleDefaults> m_defaults;
    std::unique_ptr<ExtraFieldLists> m_extraFields;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SalePage> m_page;

    void makePage()
    {
        m_page = std::make_unique<SalePage>(SalePage::Services{m_shop->methods, m_shop->accounts, *m_defaults,
            m_shop->ledger, *m_issuer, m_shop->tracker, *m_extraFields, *m_preferences, m_shop->clock});
        m_page->resize(848, 700);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        QTRY_VERIFY(m_page->findChild<QComboBox *>()->count() > 0); // the accounts are read
    }
    void useSlowKeychain()
    {
        m_slow = std::make_unique<SlowSecrets>();
        m_slowGateways =
            std::make_unique<AccountGateways>(m_shop->catalogue, m_shop->accounts, *m_slow, m_shop->http);
        m_issuer = std::make_unique<Issuer>(m_shop->ledger, *m_slowGateways, m_shop->clock);
        makePage();
    }
    SaleForm *form() { return m_page->findChild<SaleForm *>(); }
    LinkCard *card() { return m_page->findChild<LinkCard *>(); }
    bool isShown(const QWidget *widget) { return widget && widget->isVisible(); }
    QLineEdit *line(const QString &field)
    {
        return qobject_cast<QLineEdit *>(form()->row(field)->editor().focusTarget());
    }
    QPushButton *button(const QString &words)
    {
        for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        qFatal("no button %s", qPrintable(words));
    }
    /// What the page itself says; the card has a notice of its own.
    QString notice()
    {
        for (const Notice *each : m_page->findChildren<Notice *>()) {
            if (each->objectName() != u"clock" && (!card() || !card()->isAncestorOf(each)))
                return each->message();
        }
        qFatal("no notice");
    }
    void choose(const QString &method)
    {
        for (QToolButton *each : m_page->findChild<MethodBar *>()->findChildren<QToolButton *>()) {
            if (each->text() == method)
                QTest::mouseClick(each, Qt::LeftButton);
        }
    }
    /// A crypto sale as a person types it: the least that a sale needs.
    void type(const QString &amount = u"15.04"_s)
    {
        choose(u"Crypto"_s);
        QTest::keyClicks(line(u"amount"_s), amount);
        QTest::keyClicks(line(u"email"_s), u"anna@example.com"_s);
    }
    static Invoice earlier(const QString &reference, const QString &amount, const QString &account = u"a1"_s)
    {
        Invoice old = ShopFixture::sale(reference, 999, u"USD"_s);
        old.accountId = account;
        old.methodId = u"crypto"_s;
        old.fields = Json::object();
        old.fields.set(u"amount"_s, Json::number(amount));
        old.fields.set(u"email"_s, Json::string(u"anna@example.com"_s));
        return old;
    }
    void pressEnter() { QTest::keyClick(line(u"amount"_s), Qt::Key_Return); }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<ShopFixture>();
        m_shop->now = QDateTime::currentDateTimeUtc();
        m_shop->gateway->onIssue = [](const Order &, const QString &) { return issuedAs(payPage); };
        m_issuer = std::make_unique<Issuer>(m_shop->ledger, m_shop->gateways, m_shop->clock);
        m_defaults = std::make_unique<SaleDefaults>(
            DefaultsBook(m_shop->folder.filePath(u"defaults.json"_s), m_shop->methods), m_shop->files);
        m_extraFields = std::make_unique<ExtraFieldLists>(m_shop->gateways, m_shop->clock);
        m_preferences =
            std::make_unique<Preferences>(m_shop->folder.filePath(u"window.json"_s), m_shop->files);
        makePage();
    }
    void cleanup()
    {
        m_page.reset();
        m_issuer.reset();
        m_slowGateways.reset();
        m_slow.reset();
        m_preferences.reset();
        m_extraFields.reset();
        m_defaults.reset();
        m_closed.push_back(std::move(m_shop));
    }

    void theAmountHasTheFocus() { QCOMPARE(QApplication::focusWidget(), line(u"amount"_s)); }

    void amountMailAndEnterAreEnough()
    {
        type();
        pressEnter();
        QTRY_VERIFY(isShown(card()));
        QCOMPARE(card()->invoice()->payLink, payPage);
        QCOMPARE(m_shop->gateway->issued, 1);
        QCOMPARE(card()->invoice()->amount.minorUnits(), 1504);
    }

    void howeverOftenItIsSentItGoesOnce()
    {
        useSlowKeychain();
        type();
        QLineEdit *amount = line(u"amount"_s);
        QPushButton *issue = button(u"Issue the sale"_s);
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(amount, Qt::Key_Return);
            QTest::mouseClick(issue, Qt::LeftButton);
            QTest::mouseDClick(issue, Qt::LeftButton);
        }
        m_slow->answered.finish();
        QTRY_VERIFY(isShown(card()));
        QCOMPARE(m_shop->gateway->issued, 1);
        QCOMPARE(await(m_shop->ledger.list({}))->size(), std::size_t(1));
    }

    void wrongInputStaysWithItsReasonsAndNothingIsSent()
    {
        type(u"1.2.3"_s);
        line(u"email"_s)->clear();
        QTest::keyClicks(line(u"email"_s), u"anna"_s);
        pressEnter();
        QVERIFY(form()->row(u"amount"_s)->isWrong());
        QVERIFY(form()->row(u"email"_s)->isWrong());
        QCOMPARE(QApplication::focusWidget(), line(u"amount"_s));
        QCOMPARE(notice(), u"Nothing was sent. 2 fields need your attention."_s);
        QCOMPARE(m_shop->gateway->issued, 0);
        QCOMPARE(line(u"amount"_s)->text(), u"1.2.3"_s);
        QTest::keyClick(line(u"amount"_s), Qt::Key_Backspace);
        QVERIFY(notice().isEmpty());
    }

    void cancelBeforeAnythingLeftSaysSoAndKeepsTheForm()
    {
        useSlowKeychain();
        type();
        pressEnter();
        auto *wait = m_page->findChild<SendingView *>();
        QVERIFY(isShown(wait));
        QTest::keyClick(wait, Qt::Key_Escape);
        m_slow->answered.finish();
        QTRY_VERIFY(isShown(form()));
        QVERIFY(notice().contains(u"Nothing was sent."_s));
        QCOMPARE(m_shop->gateway->issued, 0);
        QVERIFY(await(m_shop->ledger.list({}))->empty());
        QCOMPARE(line(u"email"_s)->text(), u"anna@example.com"_s);
    }

    void cancelOnTheWayEndsAsUnknownAndSaysSo()
    {
        m_shop->gateway->silent = true;
        type();
        pressEnter();
        QTRY_COMPARE(m_shop->gateway->issued, 1);
        QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(isShown(card()));
        QCOMPARE(card()->invoice()->state, State::Unknown);
        QCOMPARE(m_shop->stored(card()->invoice()->reference).state, State::Unknown);
    }

    void aRefusedSaleIsCorrectedAndSentAgain()
    {
        m_shop->gateway->onIssue = [](const Order &, const QString &) {
            return IssueOutcome{.kind = IssueOutcome::Kind::Refused,
                .error = Error{ErrorKind::Refused, u"50006"_s, u"The amount is too large."_s}};
        };
        type();
        pressEnter();
        QTRY_VERIFY(isShown(card()));
        QCOMPARE(card()->invoice()->state, State::Refused);
        QTest::mouseClick(button(u"Sell again"_s), Qt::LeftButton);
        QVERIFY(isShown(form()));
        QCOMPARE(line(u"amount"_s)->text(), u"15.04"_s);
        QCOMPARE(line(u"email"_s)->text(), u"anna@example.com"_s);
        m_shop->gateway->onIssue = [](const Order &, const QString &) { return issuedAs(payPage); };
        pressEnter();
        QTRY_COMPARE(card()->invoice() ? card()->invoice()->state : State::Issuing, State::Open);
        QCOMPARE(await(m_shop->ledger.list({}))->size(), std::size_t(2));
    }

    void withoutAKeychainNothingIsSentAndNothingLost_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << u"keychain-missing"_s;
        QTest::newRow("locked") << u"keychain-locked"_s;
        QTest::newRow("no key") << u"key-missing"_s;
    }
    void withoutAKeychainNothingIsSentAndNothingLost()
    {
        QFETCH(QString, code);
        m_shop->secrets.error = Error{ErrorKind::Unavailable, code, u"In words, what to do."_s};
        type();
        pressEnter();
        QTRY_COMPARE(notice(), u"Nothing was sent. In words, what to do."_s);
        QVERIFY(isShown(form()));
        QCOMPARE(line(u"amount"_s)->text(), u"15.04"_s);
        QVERIFY(await(m_shop->ledger.list({}))->empty());
        m_shop->secrets.error.reset();
        pressEnter();
        QTRY_VERIFY(isShown(card()));
    }

    void cardDataIsGoneAfterTheCallWhateverCameOfIt()
    {
        m_shop->gateway->onIssue = [](const Order &, const QString &) {
            return IssueOutcome{.kind = IssueOutcome::Kind::Refused,
                .error = Error{ErrorKind::Refused, u"50006"_s, u"Declined."_s}};
        };
        Account shop = m_shop->shop;
        shop.directAllowed = true;
        Accounts direct(AccountBook(m_shop->folder.filePath(u"direct.json"_s), {shop}), m_shop->files);
        AccountGateways gateways(m_shop->catalogue, direct, m_shop->secrets, m_shop->http);
        Issuer issuer(m_shop->ledger, gateways, m_shop->clock);
        m_page = std::make_unique<SalePage>(SalePage::Services{m_shop->methods, direct, *m_defaults,
            m_shop->ledger, issuer, m_shop->tracker, *m_extraFields, *m_preferences, m_shop->clock});
        m_page->show();
        choose(u"Card"_s);
        QTRY_VERIFY(m_page->findChild<QCheckBox *>()->isVisible());
        m_page->findChild<QCheckBox *>()->setChecked(true);
        Draft draft = samples::fullDraft(*m_shop->methods.find(u"card"), Channel::Direct);
        for (const auto &[name, text] : draft.texts) {
            if (form()->method().field(name)->kind != FieldKind::Constant)
                form()->row(name)->editor().setText(text);
        }
        pressEnter();
        QTRY_VERIFY(isShown(card()));
        QCOMPARE(m_shop->gateway->issued, 1);
        for (const Field &field : form()->method().fields) {
            if (field.secret || field.section == Section::Card)
                QVERIFY(form()->row(field.wireName)->editor().text().isEmpty());
        }
        QVERIFY(!form()->row(u"city"_s)->editor().text().isEmpty());
        m_page.reset();
    }

    void aNewSaleBeginsEmptyWithTheAmountFocused()
    {
        type();
        pressEnter();
        QTRY_VERIFY(isShown(card()));
        QTest::mouseClick(button(u"New sale"_s), Qt::LeftButton);
        QVERIFY(isShown(form()));
        QVERIFY(line(u"amount"_s)->text().isEmpty());
        QVERIFY(line(u"email"_s)->text().isEmpty());
        QCOMPARE(m_page->focusWidget(), line(u"amount"_s));
        QVERIFY(!card()->invoice());
    }

    void anotherMethodKeepsWhatItHasInCommon()
    {
        type();
        choose(u"UPI"_s);
        QCOMPARE(form()->method().id, u"upi"_s);
        QCOMPARE(line(u"amount"_s)->text(), u"15.04"_s);
        QCOMPARE(line(u"email"_s)->text(), u"anna@example.com"_s);
        QCOMPARE(m_preferences->methodId(), u"upi"_s);
    }

    /// The Tab key had led to the methods; then the mouse chooses one, and the amount is typed.
    void whoPointsAtAMethodTypesTheAmountNext_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("another one") << u"UPI"_s;
        QTest::newRow("the one that is chosen") << u"Crypto"_s;
    }
    void whoPointsAtAMethodTypesTheAmountNext()
    {
        QFETCH(QString, method);
        choose(u"Crypto"_s);
        auto *bar = m_page->findChild<MethodBar *>();
        for (QToolButton *each : bar->findChildren<QToolButton *>()) {
            if (each->isChecked())
                each->setFocus(Qt::TabFocusReason);
        }
        QVERIFY(bar->isAncestorOf(m_page->focusWidget()));
        choose(method);
        QTRY_COMPARE(m_page->focusWidget(), line(u"amount"_s));
    }

    /// Another program adds an account while the keyboard stands among the methods.
    void accountsThatAreReadAgainLeaveTheKeyboardAmongTheMethods()
    {
        choose(u"Crypto"_s);
        QCoreApplication::sendPostedEvents(); // the mouse leads to the amount
        auto *bar = m_page->findChild<MethodBar *>();
        const auto buttons = bar->findChildren<QToolButton *>();
        const auto chosen = std::find_if(
            buttons.begin(), buttons.end(), [](const QToolButton *each) { return each->isChecked(); });
        (*chosen)->setFocus(Qt::TabFocusReason);
        Account other = m_shop->shop;
        other.name = u"Stall"_s;
        other.id.clear();
        const auto added = await(m_shop->accounts.add(other));
        QVERIFY(added);
        QTRY_VERIFY(m_page->findChild<QComboBox *>()->findData(added->id) >= 0);
        QVERIFY(bar->isAncestorOf(m_page->focusWidget()));
        const QString before = form()->method().id;
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Left);
        QVERIFY(form()->method().id != before);

        // What is offered may change as well.
        const auto &all = m_shop->methods.methods();
        bar->setMethods({&all.at(0), &all.at(1)}, {});
        QVERIFY(bar->isAncestorOf(m_page->focusWidget()));
        bar->setMethods({&all.at(0)}, {}); // and then there is nothing to choose
        QVERIFY(m_page->focusWidget() && m_page->focusWidget()->isVisible());
    }

    void anotherMethodTakesTheNoticeOfTheOneBeforeAway()
    {
        choose(u"Card"_s);
        pressEnter();
        QVERIFY(notice().startsWith(u"Nothing was sent."_s));
        choose(u"Crypto"_s);
        QVERIFY(notice().isEmpty()); // nobody has touched this form yet
    }

    void anotherAccountTakesTheNoticeOfTheOneBeforeAway()
    {
        Account other = m_shop->shop;
        other.name = u"Stall"_s;
        other.id.clear();
        const auto added = await(m_shop->accounts.add(other));
        QVERIFY(added);
        auto *accounts = m_page->findChild<QComboBox *>();
        QTRY_VERIFY(accounts->findData(added->id) >= 0);
        const int another = accounts->currentData().toString() == added->id
            ? accounts->findData(m_shop->shop.id)
            : accounts->findData(added->id);
        pressEnter();
        QVERIFY(notice().startsWith(u"Nothing was sent."_s));
        accounts->setFocus();
        while (accounts->currentIndex() != another)
            QTest::keyClick(accounts, another > accounts->currentIndex() ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(notice().isEmpty());
    }

    void whatIsKeptForTheNextSalesFillsThem()
    {
        const Account shop = m_shop->shop;
        QVERIFY(await(m_defaults->keep(shop.id, u"crypto"_s, u"email"_s, u"till@shop.example"_s)));
        choose(u"Crypto"_s);
        QTRY_COMPARE(line(u"email"_s)->text(), u"till@shop.example"_s);
        QTest::keyClicks(line(u"amount"_s), u"3"_s);
        pressEnter();
        QTRY_VERIFY(isShown(card()));
        QCOMPARE(card()->invoice()->email, u"till@shop.example"_s);
    }

    void theSameIsSoldAgainFromTheBooks()
    {
        Invoice old = ShopFixture::sale(u"CF-OLD"_s, 999, u"USD"_s);
        old.accountId = m_shop->shop.id;
        old.methodId = u"crypto"_s;
        old.fields.set(u"amount"_s, Json::number(u"9.99"_s));
        old.fields.set(u"email"_s, Json::string(u"anna@example.com"_s));
        m_page->sellAgain(old);
        QCOMPARE(form()->method().id, u"crypto"_s);
        QCOMPARE(line(u"amount"_s)->text(), u"9.99"_s);
        QCOMPARE(line(u"email"_s)->text(), u"anna@example.com"_s);
        QVERIFY(notice().contains(u"CF-OLD is not settled"_s)); // its customer could pay twice
        old.state = State::Expired;
        m_page->sellAgain(old);
        QVERIFY(notice().isEmpty());
    }

    void aWishOfAnotherPageWaitsForTheAccounts()
    {
        Account other = m_shop->shop;
        other.name = u"Stall"_s;
        other.id.clear();
        const auto added = await(m_shop->accounts.add(other));
        QVERIFY(added);
        m_preferences->setAccountId(m_shop->shop.id);
        m_page = std::make_unique<SalePage>(SalePage::Services{m_shop->methods, m_shop->accounts, *m_defaults,
            m_shop->ledger, *m_issuer, m_shop->tracker, *m_extraFields, *m_preferences, m_shop->clock});
        m_page->sellAgain(earlier(u"CF-OLD"_s, u"9.99"_s, added->id));
        QTRY_COMPARE(m_page->findChild<QComboBox *>()->currentData().toString(), added->id);
        QCOMPARE(line(u"amount"_s)->text(), u"9.99"_s);
        QVERIFY(!notice().contains(u"no longer here"_s));

        m_page->sellAgain(earlier(u"CF-GONE"_s, u"8.88"_s, u"removed"_s));
        QTRY_VERIFY(notice().contains(u"is no longer here"_s));
        QCOMPARE(line(u"amount"_s)->text(), u"8.88"_s);
    }

    void sellAgainBringsThatSaleAndNoOther()
    {
        type(u"1.00"_s);
        pressEnter();
        QTRY_VERIFY(isShown(card()));
        const Invoice first = *card()->invoice();
        m_page->sellAgain(earlier(u"CF-OLD"_s, u"9.99"_s));
        QCOMPARE(line(u"amount"_s)->text(), u"9.99"_s);
        m_page->sellAgain(first);
        QCOMPARE(line(u"amount"_s)->text().toDouble(), 1.0);
        QTest::keyClicks(line(u"amount"_s), u"5"_s);
        m_page->sellAgain(first);
        QCOMPARE(line(u"amount"_s)->text().toDouble(), 1.0);
    }

    void whatIsKeptDoesNotComeIntoASaleThatIsSoldAgain()
    {
        QVERIFY(await(m_defaults->keep(m_shop->shop.id, u"crypto"_s, u"email"_s, u"till@shop.example"_s)));
        Invoice old = earlier(u"CF-OLD"_s, u"9.99"_s);
        old.fields = Json::object();
        old.fields.set(u"amount"_s, Json::number(u"9.99"_s)); // it had no e-mail
        m_page->sellAgain(old);
        QVERIFY(await(m_defaults->of(m_shop->shop.id, u"crypto"_s))); // the page's own reading is over
        QCoreApplication::processEvents();
        QCOMPARE(line(u"amount"_s)->text(), u"9.99"_s);
        QVERIFY(line(u"email"_s)->text().isEmpty());
    }

    void theTrainingBannerBelongsToWhatIsShown()
    {
        Account training = m_shop->shop;
        training.builtIn = true;
        Account live = m_shop->shop;
        live.id = u"live"_s;
        Accounts both(AccountBook(m_shop->folder.filePath(u"both.json"_s), {training, live}), m_shop->files);
        m_shop->add(ShopFixture::sale(u"CF-TRAIN"_s, 999, u"USD"_s), State::Open);
        Invoice real = ShopFixture::sale(u"CF-LIVE"_s, 999, u"USD"_s);
        real.accountId = u"live"_s;
        m_shop->add(real, State::Open);
        m_page = std::make_unique<SalePage>(SalePage::Services{m_shop->methods, both, *m_defaults,
            m_shop->ledger, *m_issuer, m_shop->tracker, *m_extraFields, *m_preferences, m_shop->clock});
        m_page->show();
        auto *strip = m_page->findChild<TrainingStrip *>();
        QTRY_VERIFY(strip->isVisible());
        m_page->openCard(u"CF-LIVE"_s);
        QTRY_VERIFY(isShown(card()) && card()->invoice()->reference == u"CF-LIVE"_s);
        QVERIFY(!strip->isVisible());
        m_page->openCard(u"CF-TRAIN"_s);
        QTRY_VERIFY(strip->isVisible());
        m_page->chooseAccount(u"live"_s); // leaves the card
        QVERIFY(isShown(form()));
        QVERIFY(!strip->isVisible());
        m_page.reset();
    }

    void aCardIsOpenedFromTheBooks()
    {
        m_shop->add(ShopFixture::sale(u"CF-OLD"_s, 999, u"USD"_s), State::Open);
        m_page->openCard(u"CF-OLD"_s);
        QTRY_VERIFY(isShown(card()));
        QCOMPARE(card()->invoice()->reference, u"CF-OLD"_s);

        m_page->startNew();
        m_page->openCard(u"CF-GONE"_s);
        QTRY_VERIFY(!notice().isEmpty());
        QVERIFY(isShown(form()));
    }

    void aDamagedListOfAccountsIsSaidSo()
    {
        QFile file(m_shop->folder.filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ broken");
        file.close();
        m_page = std::make_unique<SalePage>(SalePage::Services{m_shop->methods, m_shop->accounts, *m_defaults,
            m_shop->ledger, *m_issuer, m_shop->tracker, *m_extraFields, *m_preferences, m_shop->clock});
        m_page->show();
        QTRY_VERIFY(notice().contains(u"is damaged"_s));
    }

    void thePageMayGoWhileASaleIsOnItsWay()
    {
        m_shop->gateway->silent = true;
        type();
        pressEnter();
        QTRY_COMPARE(m_shop->gateway->issued, 1);
        m_page.reset(); // ends the call; the books say that it is not known
        QTRY_COMPARE(await(m_shop->ledger.list({}))->front().state, State::Unknown);
    }

    void theStepsOfTheFirstStartLeadOn()
    {
        TrainingStrip strip;
        strip.setVisible(true);
        const auto words = [&strip] {
            QString all;
            for (const QLabel *label : strip.findChildren<QLabel *>())
                all += label->isVisible() ? label->text() + u'\n' : QString();
            return all;
        };
        QVERIFY(words().contains(u"Training: no money moves."_s));
        QVERIFY(words().contains(u"1  Issue a sale"_s));
        strip.setTaken(1);
        QVERIFY(words().contains(u"✓  Issue a sale"_s));
        QVERIFY(words().contains(u"2  Open its link"_s));
        strip.setTaken(TrainingStrip::steps);
        QCOMPARE(words(), u"Training: no money moves.\n"_s);
        QSignalSpy add(&strip, &TrainingStrip::addAccount);
        for (QPushButton *each : strip.findChildren<QPushButton *>()) {
            if (each->isVisible())
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QCOMPARE(add.size(), 1);
    }
};

QTEST_MAIN(SalePageTest)
#include "SalePageTest.moc"
