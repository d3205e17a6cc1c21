// SPDX-License-Identifier: GPL-3.0-or-later
#include "SalePageBench.h"
#include "parts/Notice.h"

#include <QCheckBox>
#include <QSignalSpy>

#include <functional>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString typedMail = u"practice@example.com"_s;
const QString typedAmount = u"41.17"_s;

} // namespace

/// What is typed for training never comes into a live account's form, and what is typed for a live account
/// not into training, by whatever way one gets from one to the other. And what fills a form by itself.
class FormsApartTest : public QObject {
    Q_OBJECT

    using Way = std::function<void(FormsApartTest &)>;

    std::unique_ptr<ShopFixture> m_shop;
    std::vector<std::unique_ptr<ShopFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<Issuer> m_issuer;
    std::unique_ptr<SaleDefaults> m_defaults;
    std::unique_ptr<ExtraFieldLists> m_extraFields;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SalePage> m_page;
    QString m_from; ///< account ids
    QString m_to;

    SaleForm *form() const { return m_page->findChild<SaleForm *>(); }
    FieldRow *row(const QString &field) const { return form()->row(field); }
    QLineEdit *line(const QString &field) const
    {
        return qobject_cast<QLineEdit *>(row(field)->editor().focusTarget());
    }
    QComboBox *accounts() const { return m_page->findChild<QComboBox *>(); }
    QString notice() const
    {
        for (const Notice *each : m_page->findChildren<Notice *>()) {
            if (each->isVisible())
                return each->message();
        }
        return {};
    }
    void choose(const QString &method) const
    {
        for (QToolButton *each : m_page->findChild<MethodBar *>()->findChildren<QToolButton *>()) {
            if (each->text() == method)
                QTest::mouseClick(each, Qt::LeftButton);
        }
    }
    void chooseInBox(const QString &id) const { accounts()->setCurrentIndex(accounts()->findData(id)); }
    void type(const QString &method = u"Crypto"_s) const
    {
        choose(method);
        QTest::keyClicks(line(u"amount"_s), typedAmount);
        QTest::keyClicks(line(u"email"_s), typedMail);
    }
    /// Everything that stands in the form, in sight or not.
    QStringList texts() const
    {
        QStringList all;
        for (const Field &field : form()->method().fields) {
            if (FieldRow *each = form()->row(field.wireName); each && each->isFilled())
                all << each->editor().text();
        }
        return all;
    }
    void open(const QString &first)
    {
        m_preferences->setAccountId(first);
        m_page = std::make_unique<SalePage>(SalePage::Services{m_shop->methods, *m_accounts, *m_defaults,
            m_shop->ledger, *m_issuer, m_shop->tracker, *m_extraFields, *m_preferences, m_shop->clock});
        m_page->resize(848, 700);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        QTRY_VERIFY(accounts()->count() > 0);
        QCOMPARE(accounts()->currentData().toString(), first);
    }
    Invoice earlier(const QString &account) const
    {
        Invoice old = ShopFixture::sale(u"CF-OLD"_s, 999, u"USD"_s);
        old.accountId = account;
        old.methodId = u"crypto"_s;
        old.fields = Json::object();
        old.fields.set(u"amount"_s, Json::number(u"9.99"_s));
        return old;
    }

    static std::map<QString, Way> ways()
    {
        using Test = FormsApartTest;
        std::map<QString, Way> all;
        all[u"in the box"_s] = [](Test &test) { test.chooseInBox(test.m_to); };
        all[u"by the arrow keys"_s] = [](Test &test) {
            QComboBox *box = test.accounts();
            box->setFocus();
            const bool down = box->findData(test.m_to) > box->currentIndex();
            for (int steps = 0; steps < 5 && box->currentData().toString() != test.m_to; ++steps)
                QTest::keyClick(box, down ? Qt::Key_Down : Qt::Key_Up);
        };
        all[u"from the accounts' page"_s] = [](Test &test) { test.m_page->chooseAccount(test.m_to); };
        all[u"by selling an earlier sale again"_s] = [](Test &test) {
            test.m_page->sellAgain(test.earlier(test.m_to));
        };
        all[u"another method before"_s] = [](Test &test) {
            test.choose(u"Card"_s);
            test.chooseInBox(test.m_to);
        };
        all[u"another method after"_s] = [](Test &test) {
            test.chooseInBox(test.m_to);
            test.choose(u"Card"_s);
        };
        all[u"another method before and after"_s] = [](Test &test) {
            test.choose(u"NFT"_s);
            test.chooseInBox(test.m_to);
            test.choose(u"Card"_s);
        };
        all[u"back and forth"_s] = [](Test &test) {
            test.chooseInBox(test.m_to);
            test.chooseInBox(test.m_from);
            test.chooseInBox(test.m_to);
        };
        all[u"with a card's data"_s] = [](Test &test) {
            test.choose(u"Card"_s);
            test.m_page->findChild<QCheckBox *>()->setChecked(true);
            QTest::keyClicks(test.line(u"card_number"_s), u"4242424242424242"_s);
            test.chooseInBox(test.m_to);
        };
        all[u"with a folded part filled"_s] = [](Test &test) {
            test.row(u"success_url"_s)->editor().setText(u"https://practice.example/"_s);
            test.chooseInBox(test.m_to);
        };
        all[u"and a new sale"_s] = [](Test &test) {
            test.chooseInBox(test.m_to);
            test.m_page->startNew();
        };
        all[u"and to the form again"_s] = [](Test &test) {
            test.chooseInBox(test.m_to);
            test.m_page->comeToForm();
        };
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<ShopFixture>();
        m_shop->now = QDateTime::currentDateTimeUtc();
        m_shop->gateway->onIssue = [](const Order &, const QString &) {
            return IssueOutcome{.kind = IssueOutcome::Kind::Issued,
                .remoteId = u"185"_s,
                .remoteStatus = u"invoice:created"_s,
                .payLink = u"https://pay.example/1"_s};
        };
        Account training = m_shop->shop;
        training.builtIn = true;
        training.directAllowed = true;
        Account live = m_shop->shop;
        live.id = u"live"_s;
        live.name = u"Shop"_s;
        live.directAllowed = true;
        Account other = live;
        other.id = u"stall"_s;
        other.name = u"Stall"_s;
        m_accounts = std::make_unique<Accounts>(
            AccountBook(m_shop->folder.filePath(u"both.json"_s), {training, live, other}), m_shop->files);
        m_issuer = std::make_unique<Issuer>(m_shop->ledger, m_shop->gateways, m_shop->clock);
        m_defaults = std::make_unique<SaleDefaults>(
            DefaultsBook(m_shop->folder.filePath(u"defaults.json"_s), m_shop->methods), m_shop->files);
        m_extraFields = std::make_unique<ExtraFieldLists>(m_shop->gateways, m_shop->clock);
        m_preferences =
            std::make_unique<Preferences>(m_shop->folder.filePath(u"window.json"_s), m_shop->files);
    }
    void cleanup()
    {
        m_page.reset();
        m_preferences.reset();
        m_extraFields.reset();
        m_defaults.reset();
        m_issuer.reset();
        m_accounts.reset();
        m_closed.push_back(std::move(m_shop));
    }

    void nothingTypedCrosses_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("toLive");
        for (const auto &[name, way] : ways()) {
            QTest::newRow(qPrintable(u"to live, "_s + name)) << name << true;
            QTest::newRow(qPrintable(u"to training, "_s + name)) << name << false;
        }
    }
    void nothingTypedCrosses()
    {
        QFETCH(QString, way);
        QFETCH(bool, toLive);
        const QString training = m_shop->shop.id;
        m_from = toLive ? training : u"live"_s;
        m_to = toLive ? u"live"_s : training;
        open(m_from);
        type();
        ways()[way](*this);
        QCOMPARE(accounts()->currentData().toString(), m_to);
        m_shop->settle();
        for (const QString &text : texts()) {
            const QString plain = QString(text).remove(u' ');
            QVERIFY2(!plain.contains(u"practice"_s) && plain != typedAmount && !plain.contains(u"4242"_s),
                qPrintable(text));
        }
        QCOMPARE(m_shop->gateway->issued, 0);
    }

    /// The silence is what costs money: it is said, and what was typed is not lost.
    void whatWasTypedWaitsWhereItWasTyped()
    {
        const QString training = m_shop->shop.id;
        open(training);
        type();
        m_page->findChild<QCheckBox *>()->setChecked(true);
        chooseInBox(u"live"_s);
        QVERIFY2(
            notice().startsWith(u"What you typed in training is not taken into “Shop”, where money moves."_s),
            qPrintable(notice()));
        QVERIFY(!form()->isTouched());
        QTest::keyClicks(line(u"amount"_s), u"5"_s);
        QVERIFY(notice().isEmpty());
        chooseInBox(training);
        QVERIFY2(notice().startsWith(u"What you typed for “Shop” is not taken into training."_s),
            qPrintable(notice()));
        QCOMPARE(line(u"amount"_s)->text(), typedAmount);
        QCOMPARE(line(u"email"_s)->text(), typedMail);
        chooseInBox(u"live"_s);
        QCOMPARE(line(u"amount"_s)->text(), u"5"_s);
        QVERIFY(line(u"email"_s)->text().isEmpty());
    }

    /// A card does not wait for anybody: who comes back must not think that it stands there still.
    void cardDataDoesNotWaitAndThatIsSaid()
    {
        const QString training = m_shop->shop.id;
        open(training);
        type(u"Card"_s);
        m_page->findChild<QCheckBox *>()->setChecked(true);
        row(u"card_number"_s)->editor().setText(u"4242"_s);
        QVERIFY(row(u"card_number"_s)->isFilled());
        QVERIFY(form()->holdsSecrets());
        chooseInBox(u"live"_s);
        QVERIFY2(
            notice().endsWith(u"It is still there (without card data) when you choose training again."_s),
            qPrintable(notice()));
        type(u"Card"_s);
        chooseInBox(training);
        QVERIFY2(notice().endsWith(u"It is still there when you choose that account again."_s),
            qPrintable(notice()));
        QCOMPARE(line(u"amount"_s)->text(), typedAmount);
        QVERIFY(line(u"card_number"_s)->text().isEmpty());
    }

    void nothingTypedNothingSaid()
    {
        open(m_shop->shop.id);
        chooseInBox(u"live"_s);
        QVERIFY(notice().isEmpty());
    }

    void fromOneLiveAccountToAnotherItStays()
    {
        open(u"live"_s);
        type();
        chooseInBox(u"stall"_s);
        QCOMPARE(line(u"amount"_s)->text(), typedAmount);
        QCOMPARE(line(u"email"_s)->text(), typedMail);
    }

    void anAccountThatIsGoneLeavesNothingToTraining()
    {
        open(m_shop->shop.id);
        m_page->sellAgain(earlier(u"removed"_s));
        QTRY_VERIFY2(
            notice().contains(u"is no longer here. It is not taken into training."_s), qPrintable(notice()));
        QVERIFY(line(u"amount"_s)->text().isEmpty());
    }

    void aSaleThatIsSoldDoesNotWait()
    {
        const QString training = m_shop->shop.id;
        open(training);
        type();
        QTest::keyClick(line(u"email"_s), Qt::Key_Return);
        const auto shown = [this] {
            const auto *card = m_page->findChild<LinkCard *>();
            return card && card->isVisible();
        };
        QTRY_VERIFY(shown());
        m_page->chooseAccount(u"live"_s);
        QVERIFY(notice().isEmpty());
        m_page->chooseAccount(training);
        QVERIFY(line(u"amount"_s)->text().isEmpty());
    }

    void theCurrencyOfTheLastSaleIsThereWithoutAPin()
    {
        const QString training = m_shop->shop.id;
        open(training);
        choose(u"Card"_s);
        const auto currency = [this] { return row(u"devise"_s)->editor().text(); };
        QVERIFY(currency().isEmpty());
        QTest::keyClicks(line(u"amount"_s), u"5"_s);
        row(u"devise"_s)->editor().setText(u"EUR"_s);
        QTest::keyClicks(line(u"email"_s), typedMail);
        QTest::keyClick(line(u"email"_s), Qt::Key_Return);
        QTRY_COMPARE(m_preferences->currency(training, u"card"_s), u"EUR"_s);
        m_page->startNew();
        QTRY_COMPARE(currency(), u"EUR"_s);
        m_shop->settle();
        QVERIFY(!form()->isTouched());
        chooseInBox(u"live"_s); // nothing was sold with that one
        m_shop->settle();
        QVERIFY(currency().isEmpty());
        m_preferences->setCurrency(u"live"_s, u"card"_s, u"INR"_s);
        m_preferences->setCurrency(u"stall"_s, u"card"_s, u"GBP"_s);
        chooseInBox(u"stall"_s);
        QTRY_COMPARE(currency(), u"GBP"_s);
        chooseInBox(u"live"_s);
        QTRY_COMPARE(currency(), u"INR"_s); // each its own
        QVERIFY(await(m_defaults->keep(u"stall"_s, u"card"_s, u"devise"_s, u"USD"_s)));
        chooseInBox(u"stall"_s);
        QTRY_COMPARE(currency(), u"USD"_s); // a pin is before it
        m_page.reset();
        open(training); // the next start
        choose(u"Card"_s);
        QTRY_COMPARE(currency(), u"EUR"_s);
    }

    void aClockThatIsOffIsSaidBeforeASale()
    {
        GatewayClocks clocks(m_shop->clock, QString(), m_shop->files);
        m_preferences->setAccountId(u"live"_s);
        m_page = std::make_unique<SalePage>(
            SalePage::Services{m_shop->methods, *m_accounts, *m_defaults, m_shop->ledger, *m_issuer,
                m_shop->tracker, *m_extraFields, *m_preferences, m_shop->clock, {}, &clocks});
        m_page->show();
        QTRY_VERIFY(accounts()->count() > 0);
        const auto said = [this] { return m_page->findChild<Notice *>(u"clock"_s)->message(); };
        QVERIFY(said().isEmpty());
        clocks.hear(u"live"_s, m_shop->now.addSecs(7 * 60));
        QVERIFY2(said().contains(u"clock is 7 minutes behind the gateway’s"_s), qPrintable(said()));
        chooseInBox(u"stall"_s); // another gateway's clock
        QVERIFY(said().isEmpty());
        chooseInBox(u"live"_s);
        QVERIFY(!said().isEmpty());
        clocks.hear(u"live"_s, m_shop->now); // set right
        QVERIFY(said().isEmpty());
        m_page.reset();
    }

    void aRefusedCurrencyIsNotRemembered()
    {
        m_shop->gateway->onIssue = [](const Order &, const QString &) {
            return IssueOutcome{.kind = IssueOutcome::Kind::Refused,
                .state = State::Refused,
                .error =
                    Error{ErrorKind::Refused, u"50009"_s, u"The gateway does not take this currency."_s}};
        };
        open(m_shop->shop.id);
        choose(u"Card"_s);
        QTest::keyClicks(line(u"amount"_s), u"5"_s);
        row(u"devise"_s)->editor().setText(u"EUR"_s);
        QTest::keyClicks(line(u"email"_s), typedMail);
        QTest::keyClick(line(u"email"_s), Qt::Key_Return);
        QTRY_VERIFY(m_page->findChild<LinkCard *>() && m_page->findChild<LinkCard *>()->isVisible());
        QVERIFY(m_preferences->currency(m_shop->shop.id, u"card"_s).isEmpty());
    }
};

QTEST_MAIN(FormsApartTest)
#include "FormsApartTest.moc"
