// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../core/issuing/ExtrasGateway.h"
#include "accounts/SaleDefaults.h"
#include "counter/SystemTile.h"
#include "counter/SystemTiles.h"
#include "form/FieldRow.h"
#include "form/SaleForm.h"
#include "issuing/Tracker.h"
#include "link/LinkCard.h"
#include "sale/MethodBar.h"
#include "sale/SalePage.h"
#include "shell/Preferences.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString orange = u"orange_money-mali.xof"_s;
const QString wave = u"wave-ci.xof"_s;
const QString bitcoin = u"bitcoin"_s;
const QString phone = u"extra_fields.phone"_s;
const QString byHand = u"extra_fields"_s;

} // namespace

/// The sale page and the fields that a payment system wants: who is asked, and whose answer counts.
class SalePageExtrasTest : public QObject {
    Q_OBJECT

    /// The page with all that it works on.
    struct Shop : ExtrasFixture {
        MethodCatalogue methods = MethodCatalogue::standard();
        Ledger ledger{folder.filePath(u"ledger.sqlite"_s)};
        Issuer issuer{ledger, gateways, clock};
        Tracker tracker{ledger, gateways, clock, Tracker::Patience()};
        SaleDefaults defaults{DefaultsBook(folder.filePath(u"defaults.json"_s), methods), files};
        Preferences preferences{folder.filePath(u"window.json"_s), files};
    };
    std::unique_ptr<Shop> m_shop;
    std::vector<std::unique_ptr<Shop>> m_closed; ///< services outlive calls that nobody waits for any more
    std::unique_ptr<SalePage> m_page;

    void makePage(const QString &accountId)
    {
        m_shop->preferences.setAccountId(accountId);
        m_shop->preferences.setMethodId(u"einvoice"_s);
        m_page = std::make_unique<SalePage>(
            SalePage::Services{m_shop->methods, m_shop->accounts, m_shop->defaults, m_shop->ledger,
                m_shop->issuer, m_shop->tracker, m_shop->lists, m_shop->preferences, m_shop->clock});
        m_page->resize(848, 900);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        QTRY_VERIFY(m_page->findChild<QComboBox *>()->count() > 0); // the accounts are read
    }
    SaleForm *form() { return m_page->findChild<SaleForm *>(); }
    LinkCard *card() { return m_page->findChild<LinkCard *>(); }
    QLineEdit *line(const QString &field)
    {
        return qobject_cast<QLineEdit *>(form()->row(field)->editor().focusTarget());
    }
    FormSection *extras()
    {
        for (FormSection *each : form()->findChildren<FormSection *>()) {
            if (each->holds(byHand))
                return each;
        }
        qFatal("no part for extra fields");
    }
    QString summary() { return extras()->header()->accessibleName(); }
    bool has(const QString &field) { return form()->method().field(field) != nullptr; }
    void type(const QString &system)
    {
        line(u"currency"_s)->setFocus();
        line(u"currency"_s)->selectAll();
        QTest::keyClicks(line(u"currency"_s), system);
        if (QWidget *list = QApplication::activePopupWidget())
            list->hide();
    }
    void choose(const QString &method)
    {
        for (QToolButton *each : m_page->findChild<MethodBar *>()->findChildren<QToolButton *>()) {
            if (each->text() == method)
                QTest::mouseClick(each, Qt::LeftButton);
        }
    }
    const QStringList &asked() const { return m_shop->gateway->asked; }
    Invoice sold(const QString &reference, const QString &system, const QString &method = u"einvoice"_s)
    {
        Invoice sale = samples::sale(reference, m_shop->now);
        sale.accountId = m_shop->shop.id;
        sale.gatewayId = u"einvoice"_s;
        sale.methodId = method;
        sale.fields = Json::object();
        sale.fields.set(u"amount"_s, Json::number(u"1500"_s));
        sale.fields.set(u"currency"_s, Json::string(system));
        return sale;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<Shop>();
        QVERIFY(await(m_shop->ledger.start()));
        m_shop->gateway->lists[orange] =
            ExtrasFixture::list({ExtrasFixture::extra(u"phone"_s, Required::Always)});
        m_shop->gateway->lists[wave] = ExtrasFixture::list({ExtrasFixture::extra(u"name"_s)});
        m_shop->gateway->onIssue = [](const Order &) {
            return IssueOutcome{.kind = IssueOutcome::Kind::Issued,
                .remoteId = u"1"_s,
                .remoteStatus = u"CREATED"_s,
                .payLink = u"https://pay.example/1"_s};
        };
        makePage(u"shop"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_closed.push_back(std::move(m_shop));
    }

    void aGatewayThatFailsHoldsUpNothing_data()
    {
        QTest::addColumn<bool>("noKey");
        QTest::newRow("no answer") << false;
        QTest::newRow("no key") << true;
    }
    void aGatewayThatFailsHoldsUpNothing()
    {
        QFETCH(bool, noKey);
        m_shop->gateway->lists[orange] =
            failure(ErrorKind::Unknown, u"no-answer"_s, u"Nothing <b>answers</b>."_s);
        if (noKey)
            m_shop->secrets.error = Error{ErrorKind::Unavailable, u"keychain-locked"_s, u"Unlock it."_s};
        type(u"orange mali"_s);
        QTRY_VERIFY(summary().contains(u"typed by hand"_s));
        QVERIFY(!extras()->isOpen());
        m_shop->secrets.error.reset();
        QTest::keyClicks(line(u"amount"_s), u"1500"_s);
        QTest::keyClick(line(u"amount"_s), Qt::Key_Return);
        QTRY_VERIFY(card() && card()->isVisible());
    }

    void whileTheListIsOnItsWayTheSaleCanGo()
    {
        m_shop->gateway->hold(orange);
        type(u"orange mali"_s);
        QVERIFY(summary().contains(u"asking the gateway"_s));
        QTRY_COMPARE(asked(), QStringList{orange});
        QTest::keyClicks(line(u"amount"_s), u"1500"_s);
        QTest::keyClick(line(u"amount"_s), Qt::Key_Return);
        QTRY_VERIFY(card() && card()->isVisible());
        QCOMPARE(card()->invoice()->amount.display(), u"1500 XOF"_s);
        m_shop->gateway->release(orange); // which comes too late for that sale, and harms nothing
        QTRY_VERIFY(has(phone));
    }

    void anAnswerForAnotherSystemIsDropped()
    {
        m_shop->gateway->hold(orange);
        type(u"orange mali"_s);
        QTRY_COMPARE(asked(), QStringList{orange});
        type(u"wave cote"_s);
        QTRY_VERIFY(has(u"extra_fields.name"_s));
        m_shop->gateway->release(orange);
        QTRY_COMPARE(m_shop->gateway->answered, 2);
        QVERIFY(!has(phone));
        QVERIFY(has(u"extra_fields.name"_s));
    }

    void anAnswerForAFormThatIsGoneIsDropped()
    {
        makePage(u"training"_s);
        m_shop->gateway->hold(orange);
        type(u"orange mali"_s);
        QTRY_COMPARE(asked(), QStringList{orange});
        choose(u"Crypto"_s);
        m_shop->gateway->release(orange);
        QTRY_COMPARE(m_shop->gateway->answered, 1);
        QCOMPARE(form()->method().id, u"crypto"_s);
        QVERIFY(!has(phone));

        m_shop->gateway->hold(wave);
        choose(u"E-invoice"_s);
        type(u"wave cote"_s);
        QTRY_VERIFY(asked().contains(wave));
        m_page.reset(); // and so may the page
        m_shop->gateway->release(wave);
        QTRY_COMPARE(m_shop->gateway->answered, 2);
    }

    void onlyACodeInFullIsAskedFor()
    {
        type(u"orange"_s);
        QCOMPARE(form()->paymentSystem(), QString());
        type(u"kpay-kenya.kes"_s); // each of its letters could be a coin's name
        QTRY_COMPARE(asked(), QStringList{u"kpay-kenya.kes"_s});
    }

    void otherMethodsAskNobody()
    {
        makePage(u"training"_s);
        for (const QString &method : {u"Card"_s, u"Crypto"_s, u"UPI"_s, u"NFT"_s})
            choose(method);
        choose(u"E-invoice"_s);
        type(u"wave cote"_s);
        QTRY_COMPARE(asked(), QStringList{wave}); // the first question of all
    }

    void whatIsWantedStandsInTheFormAndGoesWithTheSale()
    {
        Json sent;
        m_shop->gateway->onIssue = [&sent](const Order &order) {
            sent = order.publicFields();
            return IssueOutcome{.kind = IssueOutcome::Kind::Issued, .payLink = u"https://pay.example/1"_s};
        };
        type(u"orange mali"_s);
        QTRY_VERIFY(has(phone));
        QVERIFY(line(phone)->isVisible());
        QTest::keyClicks(line(u"amount"_s), u"1500"_s);
        QTest::keyClick(line(u"amount"_s), Qt::Key_Return);
        QVERIFY(form()->row(phone)->isWrong());
        QTest::keyClicks(line(phone), u"22370123456"_s);
        QTest::keyClick(line(phone), Qt::Key_Return);
        QTRY_VERIFY(card() && card()->isVisible());
        QCOMPARE(sent[phone].text(), u"22370123456"_s);
        QCOMPARE(sent[u"currency"].text(), orange);
    }

    void theSameIsSoldAgainWithItsExtraFields()
    {
        Invoice old = sold(u"CF-OLD"_s, orange);
        old.fields.set(phone, Json::string(u"22370123456"_s));
        m_page->sellAgain(old);
        QCOMPARE(form()->paymentSystem(), orange);
        QCOMPARE(form()->row(byHand)->editor().text(), QStringLiteral("{\"phone\":\"22370123456\"}"));
        QTRY_VERIFY(has(phone)); // the list comes later
        QCOMPARE(line(phone)->text(), u"22370123456"_s);
        QVERIFY(form()->row(byHand)->editor().text().isEmpty());
    }

    void aSystemThatIsKeptIsAskedForAtOnce()
    {
        QVERIFY(await(m_shop->defaults.keep(u"shop"_s, u"einvoice"_s, u"currency"_s, orange)));
        makePage(u"shop"_s);
        QTRY_COMPARE(line(u"currency"_s)->text(), u"Orange Money, Mali · XOF"_s);
        QTRY_VERIFY(has(phone));
        m_page->startNew();
        QCOMPARE(form()->paymentSystem(), orange);
        QVERIFY(has(phone));
        QCOMPARE(asked().size(), 1);
    }

    void anotherAccountIsAskedForItself()
    {
        type(u"orange mali"_s);
        QTRY_VERIFY(has(phone));
        m_page->chooseAccount(u"training"_s);
        QTRY_COMPARE(
            form()->paymentSystem(), QString()); // what was typed for a live account is not taken there
        type(u"orange mali"_s);
        QTRY_COMPARE(asked(), QStringList({orange, orange}));
        QTRY_VERIFY(has(phone));
        type(u"wave"_s);
        m_page->chooseAccount(u"shop"_s); // where it waits, and the answer is known still
        QTRY_COMPARE(form()->paymentSystem(), orange);
        QTRY_VERIFY(has(phone));
        QCOMPARE(asked().count(orange), 2);
    }

    void theBooksSayWhichSystemsAreRecent()
    {
        for (const Invoice &sale : {sold(u"CF-1"_s, bitcoin), sold(u"CF-2"_s, wave), sold(u"CF-3"_s, wave),
                 sold(u"CF-4"_s, u"mtn-togo.xof"_s, u"card"_s)}) {
            QVERIFY(await(m_shop->ledger.add(sale)));
            m_shop->now = m_shop->now.addSecs(60);
        }
        makePage(u"shop"_s);
        const auto first = [this](int row) {
            QTest::keyClick(line(u"currency"_s), Qt::Key_Down);
            QAbstractItemView *list = line(u"currency"_s)->completer()->popup();
            const QString title = list->model()->index(row, 0).data().toString();
            QTest::keyClick(list, Qt::Key_Escape);
            return title;
        };
        QTRY_COMPARE(first(0), u"Wave, Côte d’Ivoire · XOF"_s);
        QCOMPARE(first(1), u"Bitcoin · BTC"_s);
        QCOMPARE(first(2), u"Airtel Money, Madagascar · MGA"_s); // the first of the documents

        type(u"upi.inr"_s);
        QTest::keyClicks(line(u"amount"_s), u"15.04"_s);
        QTest::keyClick(line(u"amount"_s), Qt::Key_Return);
        QTRY_VERIFY(card() && card()->isVisible());
        m_page->startNew();
        QTRY_COMPARE(first(0), u"UPI, India · INR"_s);
    }

    void anAccountSellsByItsOwnGatewaysMethods()
    {
        const auto offered = [this] {
            QStringList titles;
            for (QToolButton *each : m_page->findChild<MethodBar *>()->findChildren<QToolButton *>()) {
                if (each->isVisible())
                    titles << each->text();
            }
            return titles;
        };
        QVERIFY(offered().isEmpty()); // nothing to choose
        QCOMPARE(form()->method().id, u"einvoice"_s);
        m_page->chooseAccount(u"training"_s);
        QCOMPARE(offered().size(), 5);
        QVERIFY(offered().contains(u"E-invoice"_s));
        m_page->chooseAccount(u"shop"_s);
        QVERIFY(offered().isEmpty());
    }

    void aCardNumberAsAWalletIsGoneAfterTheCall()
    {
        type(u"visamaster.xof"_s);
        QTest::keyClicks(line(u"amount"_s), u"1500"_s);
        form()->row(u"sender"_s)->editor().setText(u"4242 4242 4242 4242"_s);
        QTest::keyClick(line(u"amount"_s), Qt::Key_Return);
        QTRY_VERIFY(card() && card()->isVisible());
        QVERIFY(line(u"sender"_s)->text().isEmpty());
        QVERIFY(!card()->invoice()->fields.toBytes().contains("4242"));
    }

    /// Everywhere else nobody is to send money another way because nobody looked.
    void onlyAtTheCounterTheLastPaymentSystemIsThereAgain()
    {
        m_shop->preferences.setPaymentSystem(u"shop"_s, u"einvoice"_s, wave);
        makePage(u"shop"_s);
        QTRY_VERIFY(form());
        QVERIFY(form()->paymentSystem().isEmpty());
        m_page->setCounter(true);
        QTRY_COMPARE(form()->paymentSystem(), wave);
        auto *tiles = m_page->findChild<SystemTiles *>();
        QVERIFY(tiles->isVisible());
        QVERIFY(!form()->row(u"currency"_s)->isVisible());
        SystemTile *chosen = nullptr;
        SystemTile *other = nullptr;
        for (SystemTile *each : tiles->findChildren<SystemTile *>()) {
            if (each->isVisible() && each->isChecked())
                chosen = each;
            else if (each->isVisible())
                other = each;
        }
        QVERIFY(chosen && chosen->system().code == wave);
        QTest::mouseClick(other, Qt::LeftButton);
        QCOMPARE(form()->paymentSystem(), other->system().code.toString());
        m_page->setCounter(false);
        QVERIFY(form()->row(u"currency"_s)->isVisible());
        QCOMPARE(form()->paymentSystem(), other->system().code.toString());
    }

    void atTheCounterItIsSaidThatNoneIsChosen()
    {
        makePage(u"shop"_s);
        m_page->setCounter(true);
        QTRY_VERIFY(form());
        QTest::keyClicks(line(u"amount"_s), u"500"_s);
        QTest::keyClick(line(u"amount"_s), Qt::Key_Return);
        auto *search = m_page->findChild<SystemTiles *>()->findChild<QLineEdit *>();
        QVERIFY(!search->accessibleDescription().isEmpty());
        QVERIFY(search->hasFocus());
    }
};

QTEST_MAIN(SalePageExtrasTest)
#include "SalePageExtrasTest.moc"
