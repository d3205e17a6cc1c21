// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountsPage.h"

#include "Counter.h"
#include "accounts/AccountForm.h"
#include "accounts/AccountsModel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStackedWidget>

#include <algorithm>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

void type(const QWidget &page, const QString &name, const QString &text)
{
    auto *line = part<QLineEdit>(page, name);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Backspace);
    for (const QChar c : text) // keyClicks() knows ASCII only
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

/// (A combo box has a list as well: Qt 6.8 makes it before it is opened.)
QListView *listOf(const QWidget &page)
{
    const auto lists = page.findChildren<QListView *>();
    const auto found = std::find_if(lists.begin(), lists.end(),
        [](const QListView *list) { return qobject_cast<AccountsModel *>(list->model()); });
    return found == lists.end() ? nullptr : *found;
}

/// Letters that call more than one thing on the page, or one of the window's sidebar (N, V, O, G), which
/// stands beside every page.
QString clashingLetters(const QWidget &page)
{
    QString clashing;
    QString taken = u"NVOG"_s;
    const auto add = [&](const QString &text) {
        const QString letter = QKeySequence::mnemonic(text).toString().right(1);
        if (!letter.isEmpty() && taken.contains(letter))
            clashing += letter;
        taken += letter;
    };
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            add(button->text());
    }
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            add(label->text());
    }
    return clashing;
}

/// Waits until that account is the chosen one, and gives its words.
bool shows(const QWidget &page, const QString &name)
{
    return QTest::qWaitFor([&] { return listOf(page)->currentIndex().data().toString() == name; }, 10'000);
}

} // namespace

/// Accounts as a shop's owner meets them: added, checked, changed and removed, with a keychain that may be
/// missing or slow.
class AccountsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(icons); }

    void wrongFields_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("focus");
        const QString good = u"https://pay.example"_s;
        QTest::newRow("nothing") << QString() << QString() << QString() << u"Give the account a name"_s
                                 << u"name"_s;
        QTest::newRow("blanks") << u"   "_s << good << u"k"_s << u"Give the account a name"_s << u"name"_s;
        QTest::newRow("no address") << u"Shop"_s << QString() << u"k"_s << u"This is needed"_s
                                    << u"address"_s;
        QTest::newRow("not encrypted")
            << u"Shop"_s << u"http://pay.example"_s << u"k"_s << u"https://"_s << u"address"_s;
        QTest::newRow("no address at all")
            << u"Shop"_s << u"pay"_s << u"k"_s << u"not a web address"_s << u"address"_s;
        QTest::newRow("a password in it")
            << u"Shop"_s << u"https://a:b@pay.example"_s << u"k"_s << u"password"_s << u"address"_s;
        QTest::newRow("no key") << u"Shop"_s << good << QString() << u"API key is needed"_s << u"key"_s;
        QTest::newRow("dots in place of a key")
            << u"Shop"_s << good << u"••••••••"_s << u"These are dots"_s << u"key"_s;
        QTest::newRow("something invisible in it")
            << u"Shop"_s << good << u"some\u200Bkey"_s << u"cannot be seen"_s << u"key"_s;
        QTest::newRow("a name that is taken") << u"SHOP 1"_s << good << u"k"_s << u"already"_s << u"name"_s;
        QTest::newRow("the training account's")
            << u"sandbox"_s << good << u"k"_s << u"already"_s << u"name"_s;
        QTest::newRow("a name that is too long")
            << QString(61, u'x') << good << u"k"_s << u"1 to 60"_s << u"name"_s;
    }
    void wrongFields()
    {
        QFETCH(QString, name);
        QFETCH(QString, address);
        QFETCH(QString, key);
        QFETCH(QString, reason);
        QFETCH(QString, focus);
        Counter counter;
        counter.add(u"Shop 1"_s);
        const auto page = counter.open();
        press(*page, u"add"_s);
        type(*page, u"name"_s, name);
        part<QLineEdit>(*page, u"address"_s)->clear();
        type(*page, u"address"_s, address);
        type(*page, u"key"_s, key);
        press(*page, u"save"_s);
        QTRY_VERIFY2(readable(*page).contains(reason), qPrintable(readable(*page)));
        auto *wrong = part<QLineEdit>(*page, focus);
        QTRY_VERIFY(wrong->hasFocus());
        QVERIFY(wrong->property("wrong").toBool());
        QVERIFY(wrong->accessibleDescription().contains(reason)); // a screen reader says it too
        QCOMPARE(counter.names(), QStringList({u"sandbox"_s, u"Shop 1"_s}));
        QCOMPARE(counter.secrets.stores, 0);
    }

    void whatWasWrongIsNotSaidOfAnotherText_data()
    {
        QTest::addColumn<QString>("changed"); ///< field that is typed into
        QTest::addColumn<QStringList>("left"); ///< fields that are still said to be wrong
        const auto row = [](const char *name, const QString &changed, const QStringList &left) {
            QTest::newRow(name) << changed << left;
        };
        row("nothing", {}, {u"name"_s, u"address"_s, u"clientId"_s, u"key"_s});
        row("the name", u"name"_s, {u"address"_s, u"clientId"_s, u"key"_s});
        row("the address, on which the key depends", u"address"_s, {u"name"_s, u"clientId"_s});
        row("the client ID", u"clientId"_s, {u"name"_s, u"address"_s});
        row("the key", u"key"_s, {u"name"_s, u"address"_s, u"clientId"_s});
        row("the gateway", u"gateway"_s, {});
        row("opened anew", u"again"_s, {});
        row("another account's", u"edit"_s, {});
    }
    void whatWasWrongIsNotSaidOfAnotherText()
    {
        QFETCH(QString, changed);
        Counter counter;
        const auto page = counter.open();
        const QStringList fields{u"name"_s, u"address"_s, u"clientId"_s, u"key"_s};
        press(*page, u"add"_s);
        auto *gateway = part<QComboBox>(*page, u"gateway"_s);
        gateway->setCurrentIndex(gateway->count() - 1); // the one that wants a client ID, at another address
        Q_EMIT gateway->activated(gateway->currentIndex());
        for (const QString &field : fields)
            part<QLineEdit>(*page, field)->clear();
        press(*page, u"save"_s);
        const auto wrong = [&] {
            QStringList all;
            for (const QString &field : fields) {
                if (part<QLineEdit>(*page, field)->property("wrong").toBool())
                    all << field;
            }
            return all;
        };
        QCOMPARE(wrong(), fields);
        if (changed == u"gateway")
            gateway->setCurrentIndex(0);
        else if (changed == u"again")
            page->addAccount();
        else if (changed == u"edit")
            page->findChild<AccountForm *>()->startEdit(
                {.id = u"a1"_s, .name = u"Shop"_s, .gatewayId = u"nonstopay"_s, .baseUrl = QUrl()});
        else if (!changed.isEmpty())
            QTest::keyClicks(part<QLineEdit>(*page, changed), u"x"_s);
        QTEST(wrong(), "left");
    }

    void aRefusalIsNotSaidOfWhatIsTypedAfterIt()
    {
        Counter counter;
        counter.secrets.error = Counter::noKeychain();
        const auto page = counter.open();
        press(*page, u"add"_s);
        type(*page, u"name"_s, u"Shop"_s);
        type(*page, u"key"_s, u"some-key"_s);
        press(*page, u"save"_s);
        QTRY_VERIFY(readable(*page).contains(u"The account was not added."_s));
        QTest::keyClicks(part<QLineEdit>(*page, u"name"_s), u" 2"_s);
        QVERIFY(!readable(*page).contains(u"The account was not added."_s));
    }

    void whatIsPastedAlongIsLeftOut()
    {
        Counter counter;
        const auto page = counter.open();
        press(*page, u"add"_s);
        type(*page, u"name"_s, u" “Shop”\u200B"_s);
        auto *key = part<QLineEdit>(*page, u"key"_s);
        key->setFocus();
        key->setText(u"\uFEFF API-KEY: two words \u00A0"_s);
        part<QLineEdit>(*page, u"name"_s)->setFocus(); // leaves it
        QTRY_VERIFY(
            readable(*page).contains(u"Character 4 of the key is a blank"_s)); // and is stored all the same
        QVERIFY(key->accessibleDescription().contains(u"Character 4"_s));
        press(*page, u"save"_s);
        QTRY_COMPARE(counter.secrets.stores, 1);
        QTRY_COMPARE(counter.names(), QStringList({u"sandbox"_s, u"Shop"_s}));
    }

    void addingAnAccount()
    {
        Counter counter;
        const auto page = counter.open();
        QVERIFY(shows(*page, u"sandbox"_s));
        QSignalSpy added(page.get(), &AccountsPage::accountAdded);
        QTest::keyClick(page.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(part<QLineEdit>(*page, u"name"_s)->hasFocus());
        QCOMPARE(part<QLineEdit>(*page, u"address"_s)->text(), u"https://usdc.nonstopay.net"_s); // the preset
        type(*page, u"name"_s, u"Shop"_s);
        type(*page, u"address"_s, u"http://127.0.0.1:1"_s);
        type(*page, u"key"_s, u" 0d8d8e89a6cdcd "_s);
        QTest::keyClick(part<QLineEdit>(*page, u"key"_s), Qt::Key_Return);
        QTRY_COMPARE(added.size(), 1);
        const Account shop = counter.book.byName(u"Shop"_s).value();
        QCOMPARE(added.takeFirst().takeFirst().toString(), shop.id);
        QCOMPARE(counter.secrets.keys.at(shop.id), u"0d8d8e89a6cdcd"_s);
        QCOMPARE(part<QLineEdit>(*page, u"key"_s)->text(), QString()); // never shown again
        QVERIFY(shows(*page, u"Shop"_s));
        // The doctor comes by itself.
        QTRY_VERIFY2(
            readable(*page).contains(u"Nothing answers at 127.0.0.1:1"), qPrintable(readable(*page)));
        QFile file(counter.folder.filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("0d8d8e89a6cdcd"));
    }

    void withoutAKeychainNothingIsAdded()
    {
        Counter counter;
        counter.secrets.error = Counter::noKeychain();
        const auto page = counter.open();
        press(*page, u"add"_s);
        type(*page, u"name"_s, u"Shop"_s);
        type(*page, u"key"_s, u"some-key"_s);
        press(*page, u"save"_s);
        QTRY_VERIFY2(readable(*page).contains(u"The account was not added. No keychain is running."),
            qPrintable(readable(*page)));
        QCOMPARE(counter.names(), QStringList(u"sandbox"_s));
        // A keychain is started, and nothing has to be typed again.
        counter.secrets.error.reset();
        press(*page, u"save"_s);
        QVERIFY(shows(*page, u"Shop"_s));
        QCOMPARE(counter.names(), QStringList({u"sandbox"_s, u"Shop"_s}));
    }

    void aSlowKeychainIsAskedOnceHoweverOftenOnePresses()
    {
        Counter counter;
        counter.secrets.slow = true;
        const auto page = counter.open();
        press(*page, u"add"_s);
        type(*page, u"name"_s, u"Shop"_s);
        type(*page, u"key"_s, u"some-key"_s);
        auto *key = part<QLineEdit>(*page, u"key"_s);
        QTest::keyClick(key, Qt::Key_Return);
        QTest::keyClick(key, Qt::Key_Return);
        QTest::mouseDClick(part<QPushButton>(*page, u"save"_s), Qt::LeftButton);
        QTRY_COMPARE(counter.secrets.stores, 1);
        QVERIFY(readable(*page).contains(u"Your keychain may ask"));
        // The page stays alive, and leaves the form alone until it is done.
        QTest::keyClick(page.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(part<QLineEdit>(*page, u"name"_s)->text(), u"Shop"_s);
        counter.secrets.goOn();
        QVERIFY(shows(*page, u"Shop"_s));
        QCOMPARE(counter.secrets.stores, 1);
        QCOMPARE(counter.names(), QStringList({u"sandbox"_s, u"Shop"_s}));
    }

    void aKeychainThatNeverAnswersIsLeftByCancel_data()
    {
        QTest::addColumn<bool>("isKey");
        QTest::addColumn<bool>("works");
        QTest::newRow("it refuses at last") << false << false;
        QTest::newRow("it takes the key at last") << false << true;
        QTest::newRow("left by Escape") << true << true;
    }
    void aKeychainThatNeverAnswersIsLeftByCancel()
    {
        QFETCH(bool, isKey);
        QFETCH(bool, works);
        Counter counter;
        counter.secrets.slow = true;
        const auto page = counter.open();
        QVERIFY(shows(*page, u"sandbox"_s));
        QSignalSpy added(page.get(), &AccountsPage::accountAdded);
        press(*page, u"add"_s);
        type(*page, u"name"_s, u"Shop"_s);
        type(*page, u"key"_s, u"some-key"_s);
        press(*page, u"save"_s);
        QTRY_COMPARE(counter.secrets.stores, 1);
        if (isKey)
            QTest::keyClick(part<QPushButton>(*page, u"cancel"_s), Qt::Key_Escape);
        else
            press(*page, u"cancel"_s);
        QVERIFY(!part<QLineEdit>(*page, u"name"_s)->isVisible());
        QVERIFY(part<QLineEdit>(*page, u"key"_s)->text().isEmpty());
        QVERIFY(readable(*page).contains(u"“Shop” is still being saved"_s));
        QVERIFY(page->isBusy()); // a program that ends now may leave an account without its key
        // One more change would get in its way; to look at another account does not.
        QTest::keyClick(page.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        page->addAccount();
        QVERIFY(!part<QLineEdit>(*page, u"name"_s)->isVisible());
        QTRY_COMPARE(listOf(*page)->model()->rowCount(), 2);
        page->showAccount(counter.book.byName(u"Shop"_s)->id);
        QTRY_VERIFY(part<QPushButton>(*page, u"remove"_s)->isVisible());
        QVERIFY(!part<QPushButton>(*page, u"remove"_s)->isEnabled());

        if (!works)
            counter.secrets.error = Counter::noKeychain();
        counter.secrets.goOn();
        QTRY_VERIFY(!page->isBusy());
        QVERIFY(readable(*page).contains(works
                ? u"“Shop” is saved."_s
                : u"“Shop”: The account was not added. No keychain is running. Start one."_s));
        QTRY_COMPARE(listOf(*page)->model()->rowCount(), works ? 2 : 1);
        QCOMPARE(added.size(), works ? 1 : 0);
        QCOMPARE(counter.secrets.keys.size(), works ? 1U : 0U);
        press(*page, u"add"_s);
        QVERIFY(part<QLineEdit>(*page, u"name"_s)->isVisible());
        QCOMPARE(part<QLineEdit>(*page, u"name"_s)->text(), QString());
    }

    void whatOtherProgramsChangedIsSeenOnComingBack()
    {
        Counter counter;
        counter.add(u"Shop"_s);
        const Account till = counter.add(u"Till"_s);
        const auto page = counter.open();
        page->showAccount(till.id);
        QVERIFY(shows(*page, u"Till"_s));
        counter.add(u"Market"_s);
        page->hide();
        page->show();
        QTRY_COMPARE(listOf(*page)->model()->rowCount(), 4);
        QVERIFY(shows(*page, u"Till"_s)); // what was chosen stays chosen

        press(*page, u"add"_s);
        type(*page, u"name"_s, u"Kiosk"_s);
        QVERIFY(counter.book.remove(till.id)); // what is typed stays, even when the chosen one is gone
        page->hide();
        page->show();
        QTRY_COMPARE(listOf(*page)->model()->rowCount(), 3);
        QVERIFY(part<QLineEdit>(*page, u"name"_s)->isVisible());
        QCOMPARE(part<QLineEdit>(*page, u"name"_s)->text(), u"Kiosk"_s);
        press(*page, u"cancel"_s);
        QVERIFY(shows(*page, u"sandbox"_s));
        QTRY_VERIFY(readable(*page).contains(u"The training account belongs"_s));
    }

    void aQuestionStaysWhereNothingHasChanged()
    {
        Counter counter;
        const Account shop = counter.add(u"Shop"_s);
        const auto page = counter.open();
        QVERIFY(shows(*page, u"sandbox"_s));
        page->showAccount(shop.id);
        press(*page, u"remove"_s);
        page->hide();
        page->show();
        QVERIFY(await(counter.accounts.all()));
        QCoreApplication::processEvents();
        QVERIFY(part<QPushButton>(*page, u"confirmRemove"_s)->isVisible());
    }

    void aPageThatIsClosedMeanwhileLeavesNoAccountWithoutItsKey()
    {
        Counter counter;
        counter.secrets.slow = true;
        auto page = counter.open();
        press(*page, u"add"_s);
        type(*page, u"name"_s, u"Shop"_s);
        type(*page, u"key"_s, u"some-key"_s);
        press(*page, u"save"_s);
        QTRY_COMPARE(counter.secrets.stores, 1);
        page.reset();
        counter.secrets.error = Counter::noKeychain();
        counter.secrets.goOn();
        QTRY_COMPARE(counter.names(), QStringList(u"sandbox"_s));
    }

    void gatewaysAndTheirAddresses()
    {
        Counter counter;
        const auto page = counter.open();
        press(*page, u"add"_s);
        auto *gateway = part<QComboBox>(*page, u"gateway"_s);
        auto *clientId = part<QLineEdit>(*page, u"clientId"_s);
        QCOMPARE(gateway->currentText(), u"NonStoPay (live)"_s);
        QVERIFY(!clientId->isVisible());
        type(*page, u"address"_s, u"https://test.example"_s);
        QCOMPARE(gateway->currentText(), u"NonStoPay at another address"_s); // it never names what it is not
        type(*page, u"address"_s, u"https://usdc.nonstopay.net"_s);
        QCOMPARE(gateway->currentText(), u"NonStoPay (live)"_s);
        gateway->setFocus();
        QTest::keyClick(gateway, Qt::Key_End);
        QCOMPARE(gateway->currentText(), u"Other at another address"_s);
        QTRY_VERIFY(clientId->isVisible());
        type(*page, u"name"_s, u"Shop"_s);
        type(*page, u"address"_s, u"https://pay.example"_s);
        type(*page, u"key"_s, u"k"_s);
        press(*page, u"save"_s);
        QVERIFY(readable(*page).contains(u"Other needs it."));
        type(*page, u"clientId"_s, u"merchant-\u0667"_s);
        press(*page, u"save"_s);
        QVERIFY(readable(*page).contains(u"Character 10 of the client id"_s));
        type(*page, u"clientId"_s, u"merchant-7"_s);
        press(*page, u"save"_s);
        QVERIFY(shows(*page, u"Shop"_s));
        const Account shop = counter.book.byName(u"Shop"_s).value();
        QCOMPARE(shop.gatewayId, u"other"_s);
        QCOMPARE(shop.clientId, u"merchant-7"_s);
    }

    void brandsOfOneGateway()
    {
        Counter counter;
        const auto page = counter.open();
        press(*page, u"add"_s);
        auto *gateway = part<QComboBox>(*page, u"gateway"_s);
        auto *address = part<QLineEdit>(*page, u"address"_s);
        QStringList offered;
        for (int row = 0; row < gateway->count(); ++row)
            offered << gateway->itemText(row);
        QCOMPARE(offered.mid(2, 4),
            QStringList({u"Obmenka (live)"_s, u"DPAY Ukraine (live)"_s, u"DPAY Africa (live)"_s,
                u"E-invoice at another address"_s}));
        QVERIFY(page->findChild<QCheckBox *>()->isVisible());
        QVERIFY(readable(*page).contains(u"API &key"_s));
        gateway->setFocus();
        QTest::keyClick(gateway, Qt::Key_Home);
        for (const QString &url :
            {u"https://usdc.nonstopay.net"_s, QString(), u"https://acquiring_api.obmenka.ua"_s,
                u"https://acquiring_api.dpay.ua"_s, u"https://api.dpay.africa"_s, QString()}) {
            QCOMPARE(address->text(), url);
            gateway->setFocus();
            QTest::keyClick(gateway, Qt::Key_Down);
        }
        QTest::keyClick(gateway, Qt::Key_Up);
        QVERIFY2(!page->findChild<QCheckBox *>()->isVisible(), "no card data is typed for this gateway");
        QVERIFY(readable(*page).contains(u"Se&cret (salt)"_s));

        type(*page, u"name"_s, u"Kiosk"_s);
        type(*page, u"address"_s, u"https://acquiring_api.obmenka.ua"_s); // such a host name is no mistake
        QCOMPARE(gateway->currentText(), u"Obmenka (live)"_s);
        type(*page, u"clientId"_s, u"1234"_s);
        press(*page, u"save"_s);
        QVERIFY(readable(*page).contains(u"The Secret (salt) is needed"_s));
        type(*page, u"key"_s, u"salt"_s);
        press(*page, u"save"_s);
        QVERIFY(shows(*page, u"Kiosk"_s));
        const Account kiosk = counter.book.byName(u"Kiosk"_s).value();
        QCOMPARE(kiosk.gatewayId, u"einvoice"_s);
        QCOMPARE(kiosk.baseUrl, QUrl(u"https://acquiring_api.obmenka.ua"_s));
        QCOMPARE(kiosk.clientId, u"1234"_s);
        QVERIFY(readable(*page).contains(u"1234"_s));
        QVERIFY(!readable(*page).contains(u"Direct sales"_s));
    }

    void anotherGatewayAtTheSameAddressTakesTheKeyAnew()
    {
        Counter counter;
        const Account shop = counter.add(u"Shop"_s, u"http://127.0.0.1:1"_s);
        const auto page = counter.open();
        page->showAccount(shop.id);
        QVERIFY(shows(*page, u"Shop"_s));
        press(*page, u"edit"_s);
        auto *gateway = part<QComboBox>(*page, u"gateway"_s);
        gateway->setFocus();
        QTest::keyClick(gateway, Qt::Key_End);
        type(*page, u"address"_s, u"http://127.0.0.1:1"_s);
        type(*page, u"clientId"_s, u"1"_s);
        press(*page, u"save"_s);
        QVERIFY(readable(*page).contains(u"The gateway or its web address has changed."_s));
        QCOMPARE(counter.book.byId(shop.id)->gatewayId, u"nonstopay"_s);
    }

    void theTrainingAccountPractisesWithAllGateways()
    {
        Counter counter;
        const auto page = counter.open();
        page->showAccount(u"sandbox"_s);
        QVERIFY(shows(*page, u"sandbox"_s));
        QTRY_VERIFY(readable(*page).contains(u"NonStoPay, E-invoice and Other"_s));
        QVERIFY(readable(*page).contains(u"practises with every gateway"_s));
        QVERIFY2(!readable(*page).contains(u"Client ID"_s), "nobody has to give it one");
    }

    void directSalesAreConfirmedInPlace()
    {
        Counter counter;
        const Account shop = counter.add(u"Shop"_s);
        const auto page = counter.open();
        page->showAccount(shop.id);
        QVERIFY(shows(*page, u"Shop"_s));
        press(*page, u"edit"_s);
        auto *box = page->findChild<QCheckBox *>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!box->isChecked()); // not before the answer
        QVERIFY(readable(*page).contains(u"PCI DSS"));
        QTRY_VERIFY(part<QPushButton>(*page, u"leaveDirectOff"_s)->hasFocus());
        QTest::keyClick(part<QPushButton>(*page, u"leaveDirectOff"_s), Qt::Key_Space);
        QVERIFY(!box->isChecked() && !readable(*page).contains(u"PCI DSS"));
        QTest::keyClick(box, Qt::Key_Space);
        press(*page, u"confirmDirect"_s);
        QVERIFY(box->isChecked());
        press(*page, u"save"_s);
        QTRY_VERIFY(counter.book.byName(u"Shop"_s)->directAllowed);
        QTRY_VERIFY(readable(*page).contains(u"On: card data"));
        press(*page, u"edit"_s);
        QTest::keyClick(box, Qt::Key_Space); // off takes no asking
        press(*page, u"save"_s);
        QTRY_VERIFY(!counter.book.byName(u"Shop"_s)->directAllowed);
    }

    void changingAnAccount()
    {
        Counter counter;
        const Account shop = counter.add(u"Shop"_s);
        QVERIFY(await(counter.gateways.open(shop.id)));
        const auto page = counter.open();
        page->showAccount(shop.id);
        QVERIFY(shows(*page, u"Shop"_s));
        press(*page, u"edit"_s);
        auto *key = part<QLineEdit>(*page, u"key"_s);
        QCOMPARE(key->text(), QString());
        QVERIFY(key->placeholderText().startsWith(u"Stored in your keychain."));
        type(*page, u"name"_s, u"Store"_s);
        press(*page, u"save"_s);
        QVERIFY(shows(*page, u"Store"_s));
        QCOMPARE(counter.book.byId(shop.id)->name, u"Store"_s);
        QCOMPARE(counter.secrets.stores, 0); // the key stays
        QCOMPARE(counter.secrets.keys.at(shop.id), u"old-key"_s);

        press(*page, u"edit"_s);
        type(*page, u"key"_s, u"new-key"_s);
        press(*page, u"save"_s);
        QTRY_COMPARE(counter.secrets.keys.at(shop.id), u"new-key"_s);
    }

    void aNewAddressTakesTheKeyAnew_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("again");
        QTest::newRow("the same") << u"https://pay.example/api"_s << false;
        QTest::newRow("written otherwise") << u"https://PAY.example:443/api/"_s << false;
        QTest::newRow("another host") << u"https://pay.example.evil/api"_s << true;
        QTest::newRow("another port") << u"https://pay.example:8443/api"_s << true;
        QTest::newRow("the live server's path") << u"https://pay.example/live"_s << true;
        QTest::newRow("a gateway on this computer") << u"http://127.0.0.1:1"_s << true;
    }
    void aNewAddressTakesTheKeyAnew()
    {
        QFETCH(QString, address);
        QFETCH(bool, again);
        Counter counter;
        const Account shop = counter.add(u"Shop"_s, u"https://pay.example/api"_s);
        const auto page = counter.open();
        page->showAccount(shop.id);
        QVERIFY(shows(*page, u"Shop"_s));
        press(*page, u"edit"_s);
        type(*page, u"address"_s, u"pay"_s);
        press(*page, u"save"_s);
        QVERIFY(!readable(*page).contains(u"has changed")); // one thing at a time
        type(*page, u"address"_s, address);
        type(*page, u"name"_s, u"Store"_s);
        press(*page, u"save"_s);
        auto *key = part<QLineEdit>(*page, u"key"_s);
        if (!again) {
            QVERIFY(shows(*page, u"Store"_s));
            QCOMPARE(counter.secrets.stores, 0);
            QCOMPARE(counter.book.byId(shop.id)->addedAt, shop.addedAt);
            return;
        }
        QVERIFY2(readable(*page).contains(u"The gateway or its web address has changed. Type the key for it"),
            qPrintable(readable(*page)));
        QVERIFY(key->hasFocus());
        QVERIFY(!page->isBusy());
        QCOMPARE(counter.book.byId(shop.id)->baseUrl, shop.baseUrl); // nothing went there
        type(*page, u"key"_s, u"new-key"_s);
        press(*page, u"save"_s);
        QVERIFY(shows(*page, u"Store"_s));
        QCOMPARE(counter.secrets.keys.at(shop.id), u"new-key"_s);
        // The new server's books do not know the older sales, so it does not judge them.
        QVERIFY(counter.book.byId(shop.id)->addedAt > shop.addedAt);
    }

    void aChangeOfAddressWithoutKeyIsRefusedBelowTheFormToo()
    {
        Counter counter;
        const Account shop = counter.add(u"Shop"_s);
        Account moved = shop;
        moved.baseUrl = QUrl(u"https://pay.example"_s);
        const AccountServices services{counter.accounts, counter.secrets, counter.gateways, counter.defaults};
        const auto changed = await(changeAccount(services, shop, moved, SecretText()));
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, u"account-key-again"_s);
        QCOMPARE(counter.book.byId(shop.id)->baseUrl, shop.baseUrl);
    }

    void whatIsTypedAsAKeyLeavesNoHistory()
    {
        Counter counter;
        const auto page = counter.open();
        press(*page, u"add"_s);
        auto *key = part<QLineEdit>(*page, u"key"_s);
        type(*page, u"key"_s, u"half-a-key"_s);
        QCOMPARE(key->text(), u"half-a-key"_s);
        QVERIFY(!key->isUndoAvailable());
    }

    void isBusyWhileAKeyIsStoredOrRemoved()
    {
        Counter counter;
        const auto page = counter.open();
        QVERIFY(!page->isBusy());
        counter.secrets.slow = true;
        press(*page, u"add"_s);
        QVERIFY(!page->isBusy());
        type(*page, u"name"_s, u"Shop"_s);
        type(*page, u"key"_s, u"some-key"_s);
        press(*page, u"save"_s);
        QVERIFY(page->isBusy());
        QTRY_COMPARE(counter.secrets.stores, 1);
        QVERIFY(page->isBusy());
        counter.secrets.goOn();
        QVERIFY(shows(*page, u"Shop"_s));
        QVERIFY(!page->isBusy());
        press(*page, u"remove"_s);
        counter.secrets.slow = true;
        press(*page, u"confirmRemove"_s);
        QVERIFY(page->isBusy());
        (void)await(counter.accounts.all());
        QCOMPARE(counter.names(), (QStringList{u"sandbox"_s, u"Shop"_s})); // until its key is gone
        counter.secrets.goOn();
        QTRY_COMPARE(counter.names(), QStringList(u"sandbox"_s));
        QTRY_VERIFY(!page->isBusy());
    }

    void anAnswerThatComesLateTakesNoKeysFromAnotherPage_data()
    {
        QTest::addColumn<bool>("works");
        QTest::newRow("saved") << true;
        QTest::newRow("refused") << false;
    }
    void anAnswerThatComesLateTakesNoKeysFromAnotherPage()
    {
        QFETCH(bool, works);
        Counter counter;
        QStackedWidget window;
        auto *page = counter.open().release();
        window.addWidget(page);
        auto *elsewhere = new QLineEdit;
        window.addWidget(elsewhere);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        counter.secrets.slow = true;
        press(*page, u"add"_s);
        type(*page, u"name"_s, u"Shop"_s);
        type(*page, u"key"_s, u"some-key"_s);
        press(*page, u"save"_s);
        QTRY_COMPARE(counter.secrets.stores, 1);
        window.setCurrentWidget(elsewhere);
        elsewhere->setFocus();
        if (!works)
            counter.secrets.error = Counter::noKeychain();
        counter.secrets.goOn();
        QTRY_VERIFY(!page->isBusy());
        QVERIFY(elsewhere->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"15.00"_s);
        QCOMPARE(elsewhere->text(), u"15.00"_s);
        window.setCurrentWidget(page); // and there it has its place
        if (works)
            QTRY_VERIFY(listOf(*page)->hasFocus());
        else
            QTRY_VERIFY(part<QPushButton>(*page, u"save"_s)->hasFocus());
    }

    void everyLetterCallsOneThing()
    {
        Counter counter;
        const Account shop = counter.add(u"Shop"_s);
        const auto page = counter.open();
        page->showAccount(shop.id);
        QVERIFY(shows(*page, u"Shop"_s));
        QCOMPARE(clashingLetters(*page), QString());
        press(*page, u"remove"_s);
        QCOMPARE(clashingLetters(*page), QString());
        counter.secrets.error = Counter::noKeychain();
        press(*page, u"confirmRemove"_s);
        QTRY_VERIFY(part<QPushButton>(*page, u"keepBoth"_s)->isVisible());
        QCOMPARE(clashingLetters(*page), QString());
        press(*page, u"keepBoth"_s);
        for (const QString &form : {u"edit"_s, u"add"_s}) {
            press(*page, form);
            auto *gateway = part<QComboBox>(*page, u"gateway"_s);
            QTest::keyClick(gateway, Qt::Key_Home); // the one with direct sales
            QTest::keyClick(page->findChild<QCheckBox *>(), Qt::Key_Space); // and their question
            QVERIFY(part<QPushButton>(*page, u"leaveDirectOff"_s)->isVisible());
            QCOMPARE(clashingLetters(*page), QString());
            for (int each = 1; each < gateway->count(); ++each) { // those with a client ID, and other keys
                QTest::keyClick(gateway, Qt::Key_Down);
                QVERIFY2(clashingLetters(*page).isEmpty(), qPrintable(gateway->currentText()));
            }
        }
    }

    void aChangeThatTheKeychainRefusesChangesNothing()
    {
        Counter counter;
        const Account shop = counter.add(u"Shop"_s);
        const auto page = counter.open();
        page->showAccount(shop.id);
        QVERIFY(shows(*page, u"Shop"_s));
        press(*page, u"edit"_s);
        type(*page, u"name"_s, u"Store"_s);
        type(*page, u"key"_s, u"new-key"_s);
        counter.secrets.error = Counter::noKeychain();
        press(*page, u"save"_s);
        QTRY_VERIFY2(
            readable(*page).contains(u"Nothing was changed. No keychain"), qPrintable(readable(*page)));
        QCOMPARE(counter.book.byId(shop.id)->name, u"Shop"_s);
    }

    void escapeLeavesTheFormAndTheKeyWithIt()
    {
        Counter counter;
        const auto page = counter.open();
        QVERIFY(shows(*page, u"sandbox"_s));
        press(*page, u"add"_s);
        type(*page, u"key"_s, u"half-a-key"_s);
        auto *key = part<QLineEdit>(*page, u"key"_s);
        QTest::keyClick(key, Qt::Key_Escape);
        QVERIFY(!key->isVisible());
        QCOMPARE(key->text(), QString());
        QVERIFY(readable(*page).contains(u"Does it work?"));
    }

    void anotherAccountIsChosenMeanwhile()
    {
        Counter counter;
        const Account shop = counter.add(u"Shop"_s);
        const auto page = counter.open();
        QVERIFY(shows(*page, u"sandbox"_s));
        press(*page, u"add"_s);
        type(*page, u"key"_s, u"half-a-key"_s);
        page->showAccount(shop.id);
        QVERIFY(shows(*page, u"Shop"_s));
        QTRY_VERIFY(readable(*page).contains(u"In this computer’s keychain"));
        QCOMPARE(part<QLineEdit>(*page, u"key"_s)->text(), QString());
    }

    void anAccountOfALaterVersionIsLeftAlone()
    {
        Counter counter;
        QVERIFY(counter.book.add({.id = {},
            .name = u"Later"_s,
            .gatewayId = u"not-yet-known"_s,
            .baseUrl = QUrl(u"https://pay.example"_s)}));
        const auto page = counter.open();
        page->showAccount(counter.book.byName(u"Later"_s)->id);
        QVERIFY(shows(*page, u"Later"_s));
        QVERIFY(!part<QPushButton>(*page, u"edit"_s)->isVisible());
        QTRY_VERIFY(part<QPushButton>(*page, u"remove"_s)->isVisible());
    }

    void removingIsAskedForInPlace()
    {
        Counter counter;
        const Account shop = counter.add(u"Shop"_s);
        QVERIFY(await(counter.defaults.keep(shop.id, u"card"_s, u"devise"_s, u"EUR"_s)));
        const auto page = counter.open();
        page->showAccount(shop.id);
        QVERIFY(shows(*page, u"Shop"_s));
        press(*page, u"remove"_s);
        QVERIFY(readable(*page).contains(u"Remove “Shop” and its key? Its invoices stay."));
        QTRY_VERIFY(
            part<QPushButton>(*page, u"keep"_s)->hasFocus()); // pressed twice by mistake: nothing happens
        QTest::keyClick(part<QPushButton>(*page, u"keep"_s), Qt::Key_Space);
        QVERIFY(!part<QPushButton>(*page, u"keep"_s)->isVisible());
        press(*page, u"remove"_s);
        press(*page, u"confirmRemove"_s);
        QVERIFY(shows(*page, u"sandbox"_s));
        QCOMPARE(counter.names(), QStringList(u"sandbox"_s));
        QTRY_VERIFY(counter.secrets.keys.empty());
        QVERIFY(await(counter.defaults.of(shop.id, u"card"_s))->empty());
    }

    void anAccountStaysUntilItsKeyIsKnownToBeGone_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code :
            {"keychain-missing", "keychain-locked", "keychain-timeout", "keychain-error", "key-left"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void anAccountStaysUntilItsKeyIsKnownToBeGone()
    {
        QFETCH(QString, code);
        Counter counter;
        const Account shop = counter.add(u"Shop"_s);
        QVERIFY(await(counter.defaults.keep(shop.id, u"card"_s, u"devise"_s, u"EUR"_s)));
        const auto page = counter.open();
        page->showAccount(shop.id);
        QVERIFY(shows(*page, u"Shop"_s));
        counter.secrets.error =
            Error{ErrorKind::Unavailable, code, u"The keychain is at lunch. Come back later."_s};
        press(*page, u"remove"_s);
        press(*page, u"confirmRemove"_s);
        QTRY_VERIFY(part<QPushButton>(*page, u"removeWithoutKey"_s)->isVisible());
        QVERIFY2(readable(*page).contains(u"“Shop” was not removed"), qPrintable(readable(*page)));
        QVERIFY(readable(*page).contains(u"at lunch. Come back later."));
        QCOMPARE(counter.names(), (QStringList{u"sandbox"_s, u"Shop"_s}));
        QVERIFY(!await(counter.defaults.of(shop.id, u"card"_s))->empty());
        QTRY_VERIFY(part<QPushButton>(*page, u"keepBoth"_s)->hasFocus());
        press(*page, u"keepBoth"_s);
        QVERIFY(!part<QPushButton>(*page, u"removeWithoutKey"_s)->isVisible());

        press(*page, u"remove"_s); // and again, when the keychain is open
        counter.secrets.error.reset();
        press(*page, u"confirmRemove"_s);
        QVERIFY(shows(*page, u"sandbox"_s));
        QCOMPARE(counter.names(), QStringList(u"sandbox"_s));
        QTRY_VERIFY(counter.secrets.keys.empty());
    }

    void anAccountMayGoWithoutItsKeyKnowingly()
    {
        Counter counter;
        const Account shop = counter.add(u"Shop"_s);
        const auto page = counter.open();
        page->showAccount(shop.id);
        QVERIFY(shows(*page, u"Shop"_s));
        counter.secrets.error = Counter::noKeychain();
        press(*page, u"remove"_s);
        press(*page, u"confirmRemove"_s);
        press(*page, u"removeWithoutKey"_s);
        QVERIFY(shows(*page, u"sandbox"_s));
        QCOMPARE(counter.names(), QStringList(u"sandbox"_s));
        QCOMPARE(counter.secrets.keys.size(), std::size_t(1));
        QTRY_VERIFY2(readable(*page).contains(u"A key of “Shop” may stay in the keychain"),
            qPrintable(readable(*page)));
        QVERIFY(readable(*page).contains(shop.id + u"/api-key"));
    }

    void whatTheKeychainDoesWithRemovedKeysIsToldOf()
    {
        Counter counter;
        const Account shop = counter.add(u"Shop"_s);
        counter.secrets.remark = u"It lies in the recycle bin."_s;
        const auto page = counter.open();
        page->showAccount(shop.id);
        QVERIFY(shows(*page, u"Shop"_s));
        press(*page, u"remove"_s);
        press(*page, u"confirmRemove"_s);
        QTRY_VERIFY2(readable(*page).contains(u"recycle bin"), qPrintable(readable(*page)));
        QVERIFY(counter.secrets.keys.empty());
    }

    void theSameMerchantTwiceIsSaid_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("the same key at the same host") << u"http://127.0.0.1:1"_s << u"old-key"_s << true;
        QTest::newRow("with a slash") << u"http://127.0.0.1:1/"_s << u"old-key"_s << true;
        QTest::newRow("another key") << u"http://127.0.0.1:1"_s << u"new-key"_s << false;
        QTest::newRow("another case of the key") << u"http://127.0.0.1:1"_s << u"OLD-KEY"_s << false;
        QTest::newRow("another host") << u"http://127.0.0.1:2"_s << u"old-key"_s << false;
    }
    void theSameMerchantTwiceIsSaid()
    {
        QFETCH(QString, url);
        QFETCH(QString, key);
        QFETCH(bool, isSame);
        Counter counter;
        counter.add(u"Shop"_s);
        const auto page = counter.open();
        QVERIFY(shows(*page, u"sandbox"_s));
        press(*page, u"add"_s);
        type(*page, u"name"_s, u"Kiosk"_s);
        type(*page, u"address"_s, url);
        type(*page, u"key"_s, key);
        press(*page, u"save"_s);
        QVERIFY(shows(*page, u"Kiosk"_s)); // it is added all the same
        QCOMPARE(readable(*page).contains(u"the same merchant’s account as “Shop”"), isSame);
    }

    void theTrainingAccountExplainsItself()
    {
        Counter counter;
        const auto page = counter.open();
        QVERIFY(shows(*page, u"sandbox"_s));
        QTRY_VERIFY(readable(*page).contains(u"no money moves"));
        QVERIFY(!part<QPushButton>(*page, u"edit"_s)->isVisible());
        QVERIFY(!part<QPushButton>(*page, u"remove"_s)->isVisible());
        QSignalSpy used(page.get(), &AccountsPage::useForSales);
        press(*page, u"use"_s);
        QCOMPARE(used.takeFirst().takeFirst().toString(), u"sandbox"_s);
    }

    void theListGoesByKeyboardAndFollowsOthers()
    {
        Counter counter;
        counter.add(u"Shop"_s);
        const Account stall = counter.add(u"Stall"_s);
        const auto page = counter.open();
        QVERIFY(shows(*page, u"sandbox"_s));
        listOf(*page)->setFocus();
        QTest::keyClick(listOf(*page), Qt::Key_Down);
        QVERIFY(shows(*page, u"Shop"_s));
        QTest::keyClick(listOf(*page), Qt::Key_End);
        QVERIFY(shows(*page, u"Stall"_s));
        Account renamed = stall;
        renamed.name = u"Kiosk"_s;
        QVERIFY(await(counter.accounts.update(renamed))); // by another page of this program
        QVERIFY(shows(*page, u"Kiosk"_s));
        QVERIFY(await(counter.accounts.remove(stall.id)));
        QVERIFY(shows(*page, u"sandbox"_s));
    }

    void aDamagedListIsToldOf()
    {
        Counter counter;
        QFile file(counter.folder.filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("{"), 1);
        file.close();
        const auto page = counter.open();
        QTRY_VERIFY2(readable(*page).contains(u"is damaged"), qPrintable(readable(*page)));
    }
};

QTEST_MAIN(AccountsPageTest)
#include "AccountsPageTest.moc"
