// SPDX-License-Identifier: GPL-3.0-or-later
#include "SalePageBench.h"
#include "parts/Notice.h"

#include <QSignalSpy>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView whole =
    "counterfoil://new?amount=15.04&currency=USD&method=crypto&note=Order%201001&email=anna@example.com";

} // namespace

/// A link from outside and the page that sells: it fills in, sends nothing, and takes nothing away.
class SalePageLinkTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::vector<std::unique_ptr<ShopFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<Issuer> m_issuer;
    std::unique_ptr<SaleDefaults> m_defaults;
    std::unique_ptr<ExtraFieldLists> m_extraFields;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SalePage> m_page;
    int m_issued = 0;

    SaleForm *form() const { return m_page->findChild<SaleForm *>(); }
    QString text(const QString &field) const { return form()->row(field)->editor().text(); }
    QLineEdit *line(const QString &field) const
    {
        return qobject_cast<QLineEdit *>(form()->row(field)->editor().focusTarget());
    }
    QComboBox *accounts() const { return m_page->findChild<QComboBox *>(); }
    QString told() const { return said(u"linkTold"_s); }
    QString question() const { return said(u"linkQuestion"_s); }
    QString said(const QString &name) const
    {
        const auto *notice = m_page->findChild<Notice *>(name);
        return notice && notice->isVisible() ? notice->message() : QString();
    }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        qFatal("no button %s", qPrintable(words));
    }
    /// Until something is said of it: the accounts may be on their way.
    void take(QByteArrayView link)
    {
        m_page->takeLink(link.toByteArray());
        if (!QTest::qWaitFor([this] { return !told().isEmpty() || !question().isEmpty(); }))
            qFatal("nothing is said of the link");
    }
    void makePage()
    {
        m_page = std::make_unique<SalePage>(SalePage::Services{m_shop->methods, *m_accounts, *m_defaults,
            m_shop->ledger, *m_issuer, m_shop->tracker, *m_extraFields, *m_preferences, m_shop->clock});
        m_page->resize(848, 700);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
    }
    /// With the accounts read, and training chosen.
    void open()
    {
        makePage();
        QTRY_VERIFY(accounts()->count() > 0);
        QCOMPARE(accounts()->currentData().toString(), m_shop->shop.id);
    }
    /// The moment in which nothing is issued is over.
    void awaitTheMoment() { QTRY_VERIFY(button(u"Issue the sale"_s)->isEnabled()); }

private Q_SLOTS:
    void init()
    {
        m_issued = 0;
        m_shop = std::make_unique<ShopFixture>();
        m_shop->now = QDateTime::currentDateTimeUtc();
        m_shop->gateway->onIssue = [this](const Order &, const QString &) {
            ++m_issued;
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
        live.name = u"Stall"_s;
        m_accounts = std::make_unique<Accounts>(
            AccountBook(m_shop->folder.filePath(u"both.json"_s), {training, live}), m_shop->files);
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

    void whatCannotBeUsedLeavesAllAsItIs_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QString>("why");
        const auto row = [](const QByteArray &link, const QString &why) {
            QTest::newRow(link.left(60).constData()) << link << why;
        };
        row("counterfoil://issue?amount=1", u"knows no such link"_s);
        row("counterfoil://new?amount=15,04", u"The amount in the link cannot be read."_s);
        row("counterfoil://new?amount=1&amount=2", u"stands twice"_s);
        row("counterfoil://new?note=" + QByteArray(9000, 'a'), u"too long"_s);
        row("counterfoil://new?amount=1&account=Nobody%E2%80%AE",
            u"for the account “Nobody”, which is not here"_s);
        row("counterfoil://new?amount=1&method=cheque", u"payment method “cheque”, which is not known"_s);
        row("counterfoil://new?amount=1&method=einvoice&account=Stall", u"does not sell by E-invoice."_s);
        row("counterfoil://new?amount=1&method=crypto&currency=EUR", u"Nothing was filled in."_s);
    }
    void whatCannotBeUsedLeavesAllAsItIs()
    {
        QFETCH(QByteArray, link);
        QFETCH(QString, why);
        open();
        const QString method = form()->method().id;
        take(link);
        QVERIFY2(told().contains(why), qPrintable(told()));
        QVERIFY(told().endsWith(u"Nothing was filled in."_s));
        QVERIFY(!form()->isTouched());
        QCOMPARE(form()->method().id, method);
        QCOMPARE(text(u"amount"_s), QString());
        QCOMPARE(accounts()->currentData().toString(), m_shop->shop.id);
        QVERIFY(button(u"Issue the sale"_s)->isEnabled());
    }

    void aFormThatNobodyHasBegunIsFilledAndNotSent()
    {
        open();
        take(whole);
        QCOMPARE(form()->method().id, u"crypto"_s);
        QCOMPARE(text(u"amount"_s), u"15.04"_s);
        QCOMPARE(text(u"email"_s), u"anna@example.com"_s);
        QCOMPARE(text(u"note"_s), u"Order 1001"_s);
        QVERIFY(form()->row(u"note"_s)->isVisible()); // in a part that is folded otherwise
        QCOMPARE(told(), u"Filled in by a link. Look before you issue."_s);
        QVERIFY(question().isEmpty());
        QCOMPARE(accounts()->currentData().toString(), m_shop->shop.id); // training, as it was
        m_shop->settle();
        QCOMPARE(m_issued, 0);
        QCOMPARE(await(m_shop->ledger.list({}))->size(), 0U);

        awaitTheMoment();
        QTest::keyClick(line(u"amount"_s), Qt::Key_Return);
        QTRY_COMPARE(m_issued, 1);
        QTRY_VERIFY(told().isEmpty()); // it is about the form
        QCOMPARE(await(m_shop->ledger.list({}))->front().description, u"Order 1001"_s);
    }

    void anEnterThatWasMeantForAnotherWindowIssuesNothing()
    {
        open();
        take(whole);
        QVERIFY(line(u"amount"_s)->hasFocus());
        QVERIFY(!button(u"Issue the sale"_s)->isEnabled());
        QTest::keyClick(line(u"amount"_s), Qt::Key_Return);
        QTest::keyClick(line(u"amount"_s), Qt::Key_Enter);
        awaitTheMoment();
        // Held since before the link came: the window sees the repetitions only.
        for (int repeated = 0; repeated < 3; ++repeated) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
            QCoreApplication::sendEvent(line(u"amount"_s), &press);
        }
        m_shop->settle();
        QCOMPARE(m_issued, 0);
        QTest::keyClick(line(u"amount"_s), Qt::Key_Return);
        QTRY_COMPARE(m_issued, 1);
    }

    void whatSomebodyHasBegunIsAskedAbout()
    {
        open();
        QTest::keyClicks(line(u"amount"_s), u"7"_s);
        take(whole);
        QVERIFY(question().startsWith(u"A link wants to fill in a new sale."_s));
        QVERIFY(line(u"amount"_s)->hasFocus()); // the next key is still typed there
        QTest::keyClicks(line(u"amount"_s), u"8"_s);
        QCOMPARE(text(u"amount"_s), u"78"_s);
        button(u"Leave"_s)->click();
        QVERIFY(question().isEmpty() && told().isEmpty());
        QCOMPARE(text(u"amount"_s), u"78"_s);

        take("counterfoil://new?amount=1&method=cheque");
        button(u"Fill in"_s)->click(); // which cannot be
        QCOMPARE(text(u"amount"_s), u"78"_s);
        take(whole);
        button(u"Fill in"_s)->click();
        QCOMPARE(text(u"amount"_s), u"15.04"_s);
        QCOMPARE(m_issued, 0);
        // What a link filled in is somebody's, too.
        take("counterfoil://new?amount=99");
        QVERIFY(!question().isEmpty());
        QCOMPARE(text(u"amount"_s), u"15.04"_s);
    }

    /// Two sentences side by side would be about different links, and nobody could tell which.
    void whatIsSaidOfALinkTakesThePlaceOfWhatWasSaidBefore()
    {
        open();
        QTest::keyClicks(line(u"amount"_s), u"7"_s);
        take("counterfoil://new?amount=15,04");
        QVERIFY(told().endsWith(u"Nothing was filled in."_s));
        take(whole);
        QVERIFY(!question().isEmpty());
        QVERIFY2(told().isEmpty(), qPrintable(told()));

        take("counterfoil://issue?amount=1");
        QVERIFY2(told().contains(u"knows no such link"_s), qPrintable(told()));
        QVERIFY(question().isEmpty());
        m_page->hide();
        m_page->show(); // the accounts are read anew: the link that was asked about does not come back
        QVERIFY(await(m_accounts->all()));
        m_shop->settle();
        QVERIFY(question().isEmpty());
        QCOMPARE(text(u"amount"_s), u"7"_s);

        take(whole);
        QTRY_VERIFY(!question().isEmpty());
        QVERIFY(told().isEmpty());
        button(u"Leave"_s)->click();
        QVERIFY(question().isEmpty() && told().isEmpty());

        // Whoever issues what a link filled in has to be told so, whatever came after it.
        take(whole);
        button(u"Fill in"_s)->click();
        take("counterfoil://new?amount=99");
        button(u"Leave"_s)->click();
        QCOMPARE(told(), u"Filled in by a link. Look before you issue."_s);
    }

    void aCodeThatACustomerLooksAtStays()
    {
        open();
        take(whole);
        awaitTheMoment();
        QTest::keyClick(line(u"amount"_s), Qt::Key_Return);
        QTRY_VERIFY(m_page->findChild<LinkCard *>() && m_page->findChild<LinkCard *>()->isVisible());
        take("counterfoil://new?amount=99");
        QVERIFY(m_page->findChild<LinkCard *>()->isVisible());
        QVERIFY(!question().isEmpty());
        button(u"Fill in"_s)->click();
        QVERIFY(!m_page->findChild<LinkCard *>()->isVisible());
        QCOMPARE(text(u"amount"_s), u"99"_s);
        QCOMPARE(text(u"note"_s), QString()); // of the sale before
        QCOMPARE(m_issued, 1);
    }

    void theAccountIsTheOneThatIsNamed()
    {
        open();
        take(QByteArray(whole.toByteArray() + "&account=stall"));
        QCOMPARE(accounts()->currentData().toString(), u"live"_s);
        QCOMPARE(text(u"amount"_s), u"15.04"_s);
        m_page->startNew();
        QVERIFY(told().isEmpty());
        take(whole); // names none
        QCOMPARE(accounts()->currentData().toString(), u"live"_s);
    }

    void itWaitsForTheAccounts()
    {
        makePage();
        take(QByteArray(whole.toByteArray() + "&account=Stall"));
        QTRY_COMPARE(text(u"amount"_s), u"15.04"_s);
        QCOMPARE(accounts()->currentData().toString(), u"live"_s);
    }

    void whatWasLeftOutIsSaid()
    {
        open();
        QByteArray link = whole.toByteArray() + "&set.card_number=4242424242424242&colour=red";
        for (char letter = 'a'; letter < 'k'; ++letter)
            link += QByteArray("&") + letter + letter + "=1";
        take(link);
        QCOMPARE(text(u"amount"_s), u"15.04"_s);
        QVERIFY2(told().contains(u"Not all of it was taken."_s), qPrintable(told()));
        QVERIFY(told().contains(u"“colour”"_s));
        QVERIFY(!told().contains(u"4242"_s));
        QVERIFY(told().size() < 700);
    }

    void defaultsStandWhereTheLinkSaysNothing()
    {
        QVERIFY(await(m_defaults->keep(m_shop->shop.id, u"crypto"_s, u"email"_s, u"till@example.com"_s)));
        QVERIFY(await(m_defaults->keep(m_shop->shop.id, u"crypto"_s, u"note"_s, u"Tea"_s)));
        open();
        take("counterfoil://new?amount=15.04&method=crypto&note=Coffee");
        QTRY_COMPARE(text(u"email"_s), u"till@example.com"_s);
        QCOMPARE(text(u"note"_s), u"Coffee"_s);
    }
};

QTEST_MAIN(SalePageLinkTest)
#include "SalePageLinkTest.moc"
