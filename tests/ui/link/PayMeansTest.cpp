// SPDX-License-Identifier: GPL-3.0-or-later
#include "../invoices/Shop.h"
#include "link/CoinTerms.h"
#include "link/LinkActions.h"
#include "link/LinkCard.h"
#include "link/OutcomeFace.h"
#include "link/QrView.h"
#include "links/PayForm.h"
#include "links/QrReader.h"
#include "look/Colours.h"
#include "parts/Notice.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr Follower::Pace never{.quick = std::chrono::hours(1), .slow = std::chrono::hours(1)};
const QString reference = u"CF-MEANSMEANSMEANSM"_s;
const QString payPage = u"https://pay.example/acs?id=1"_s;
/// Monero has the longest addresses.
const QString longAddress =
    u"888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H"_s;

const QString tronAddress = u"TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE"_s;
const QString bitcoinAddress = u"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"_s;

CoinAddress coin(int confirmations = 1)
{
    return {.address = longAddress,
        .coin = u"XMR"_s,
        .network = u"xmr"_s,
        .confirmations = confirmations,
        .needed = 4};
}

Json payForm(const QString &action = u"https://bank.example/acs"_s)
{
    return PayForm{QUrl(action), true, {{u"token"_s, u"a\"<b>"_s}}}.toJson();
}

} // namespace

/// Hears what would be opened in a browser.
class Browser : public QObject {
    Q_OBJECT

public:
    Browser()
    {
        for (const QString &scheme : {u"file"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Browser() override
    {
        for (const QString &scheme : {u"file"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

/// What the card offers a customer to pay by: a link, a coin's address, a form, or nothing but patience.
class PayMeansTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<LinkCard> m_card;
    std::vector<std::unique_ptr<ShopFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more

    QString pages() const { return m_shop->folder.filePath(u"pay-pages"_s); }

    Invoice sale(const QString &system = u"orange_money-mali.xof"_s)
    {
        Invoice invoice = ShopFixture::sale(reference, 1500, u"XOF"_s);
        invoice.gatewayId = u"einvoice"_s;
        invoice.methodId = u"einvoice"_s;
        invoice.fields = Json::object();
        invoice.fields.set(u"currency"_s, Json::string(system));
        return invoice;
    }
    /// What a gateway answers to a sale, to be completed with what it gave to pay by.
    Evidence answer(const QString &payLink = {}) const
    {
        return {.kind = EvidenceKind::Issued,
            .source = u"gateway: process"_s,
            .at = m_shop->now,
            .state = State::Open,
            .remoteId = u"79DF-60B0-17F6"_s,
            .remoteStatus = u"PAYIN"_s,
            .payLink = payLink};
    }
    /// A sale for which the gateway answered that, on the card.
    void open(const Evidence &given, const Invoice &invoice)
    {
        m_shop->add(invoice);
        m_shop->record(reference, given);
        m_card->open(m_shop->stored(reference), never);
        m_shop->settle();
    }
    void openCoin(const CoinAddress &address)
    {
        Evidence given = answer();
        given.coin = address;
        open(given, sale());
    }
    void openBitcoin(const QString &address)
    {
        Evidence given = answer();
        given.coin = {.address = address, .coin = u"BTC"_s, .network = u"BITCOIN"_s};
        Invoice invoice = sale(u"bitcoin"_s);
        invoice.amount = Money(50'000'000, *Currency::find(u"BTC"));
        open(given, invoice);
    }
    void openForm(const QString &payLink = {})
    {
        Evidence given = answer(payLink);
        given.payForm = payForm();
        open(given, sale());
    }
    QPushButton *button(const QString &words)
    {
        for (QPushButton *each : m_card->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == words && each->isVisible())
                return each;
        }
        return nullptr;
    }
    QString words()
    {
        QStringList all;
        for (const QLabel *label : m_card->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << QString(label->text()).remove(QChar(0x200b));
        }
        return all.join(u'\n');
    }
    bool showsCode() { return m_card->findChild<QrView *>()->isVisible(); }

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(icons); }
    void init()
    {
        cleanup();
        m_shop = std::make_unique<ShopFixture>();
        m_card = std::make_unique<LinkCard>(
            m_shop->ledger, m_shop->tracker, m_shop->methods, m_shop->clock, QLocale::c(), pages());
        m_card->resize(900, 640);
        m_card->show();
    }
    void cleanup()
    {
        m_card.reset();
        if (m_shop)
            m_closed.push_back(std::move(m_shop));
    }

    void whatIsOffered_data()
    {
        QTest::addColumn<QString>("payLink");
        QTest::addColumn<bool>("hasCoin");
        QTest::addColumn<Json>("form");
        QTest::addColumn<QString>("inTheCode"); ///< empty: a face stands there
        QTest::addColumn<QStringList>("buttons");

        const QStringList linkButtons{u"Copy link"_s, u"Send"_s, u"Open in browser"_s};
        const QStringList coinButtons{u"Copy address"_s, u"Send"_s};
        const QStringList formButton{u"Open payment page"_s};
        QTest::newRow("nothing") << QString() << false << Json() << QString() << QStringList();
        QTest::newRow("a form that is not safe")
            << QString() << false << payForm(u"http://bank.example"_s) << QString() << QStringList();
        QTest::newRow("a form that is no form")
            << QString() << false << Json::string(u"<form>"_s) << QString() << QStringList();
        QTest::newRow("a link") << payPage << false << Json() << payPage << linkButtons;
        // What a payment program on the phone opens: nobody offers to open it here.
        const QStringList phoneButtons{u"Copy link"_s, u"Send"_s};
        for (const QString &link :
            {u"upi://pay?pa=shop@okaxis&am=15.04&cu=INR"_s, u"intent://pay?pa=a@b#Intent;scheme=upi;end"_s,
                u"bitcoin:bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkf"_s})
            QTest::addRow("%s", qPrintable(link.left(12))) << link << false << Json() << link << phoneButtons;
        QTest::newRow("an address") << QString() << true << Json() << longAddress << coinButtons;
        QTest::newRow("a form") << QString() << false << payForm() << QString() << formButton;
        QTest::newRow("a link and a form")
            << payPage << false << payForm() << payPage << linkButtons + formButton;
        QTest::newRow("a link and an address") << payPage << true << Json() << payPage << linkButtons;
    }
    void whatIsOffered()
    {
        QFETCH(QString, payLink);
        QFETCH(bool, hasCoin);
        QFETCH(Json, form);
        QFETCH(QString, inTheCode);
        QFETCH(QStringList, buttons);

        Evidence given = answer(payLink);
        given.coin = hasCoin ? coin() : CoinAddress();
        given.payForm = form;
        open(given, sale());
        QCOMPARE(showsCode(), !inTheCode.isEmpty());
        QCOMPARE(m_card->findChild<OutcomeFace *>()->isVisible(), inTheCode.isEmpty());
        if (showsCode()) {
            QTRY_VERIFY(m_card->findChild<QrView *>()->isVerified());
            QCOMPARE(readQr(m_card->grab().toImage()).value(), inTheCode);
        }
        QStringList shown;
        for (const QPushButton *each : m_card->findChildren<QPushButton *>()) {
            const QString text = each->text().remove(u'&');
            if (each->isVisible() && text != u"Check now" && text != u"New sale" && text != u"Sell again")
                shown << text;
        }
        shown.sort();
        buttons.sort();
        QCOMPARE(shown, buttons);
        QCOMPARE(m_card->findChild<CoinTerms *>()->isVisible(), hasCoin);
        QVERIFY2(m_card->minimumSizeHint().width() < 900, "a long address must not widen the card");

        // Who has paid pays by nothing any more.
        m_shop->record(reference, ShopFixture::polledAs(State::Paid, m_shop->now));
        QTRY_VERIFY(words().contains(u"Paid: 1500 XOF"_s));
        QVERIFY(!showsCode());
        for (const QString &gone :
            {u"Copy link"_s, u"Copy address"_s, u"Open payment page"_s, u"Open in browser"_s})
            QVERIFY2(!button(gone), qPrintable(gone));
        QVERIFY(!words().contains(longAddress));
    }

    void aPhonesLinkSaysThatItIsOne()
    {
        open(answer(u"phonepe://pay?pa=a@b"_s), sale(u"phonepe.inr"_s));
        QVERIFY(words().contains(u"Link for the customer’s phone; this computer cannot open it"_s));
        QVERIFY(m_card->findChild<QLineEdit *>()->text().startsWith(u"phonepe://"_s)); // to be copied
    }

    /// Longer than any QR code: it is a link all the same.
    void aLinkWithoutACodeIsStillALink()
    {
        const QString link = u"https://pay.example/?token="_s + QString(3000, u'a');
        open(answer(link), sale());
        QTRY_VERIFY(words().contains(u"No QR code can be shown. Copy the text instead."_s));
        QVERIFY(button(u"Copy link"_s) && button(u"Open in browser"_s));
        Browser browser;
        button(u"Open in browser"_s)->click();
        QTRY_COMPARE(browser.opened.size(), 1);
        QCOMPARE(browser.opened.first().toString(), link);
    }

    void coinsSayTheirTerms()
    {
        openCoin({.address = tronAddress,
            .coin = u"usdt"_s,
            .network = u"trc20"_s,
            .confirmations = 1,
            .needed = 4});
        for (const QString &part : {u"USDT · network TRC20"_s, u"1 of 4 confirmations"_s, tronAddress,
                 u"1500 XOF is due"_s, u"names no amount in coins"_s,
                 u"Only in the network TRC20: coins that are sent in another one are lost."_s})
            QVERIFY2(words().contains(part), qPrintable(part + u" in "_s + words()));
    }
    void coinsOfWhichLittleIsKnown()
    {
        openCoin({.address = u"TXYZ"_s}); // of which coin, nobody says: it cannot be checked
        QVERIFY(words().contains(u"sent in another network than the address belongs to are lost"_s));
        QVERIFY(!words().contains(u"confirmation"_s));
    }
    void confirmationsRise()
    {
        openCoin(coin(0));
        QVERIFY(words().contains(u"0 of 4 confirmations"_s));
        Evidence more = ShopFixture::polledAs(State::Open, m_shop->now);
        more.coin = coin(3);
        m_shop->record(reference, more);
        QTRY_VERIFY(words().contains(u"3 of 4 confirmations"_s));
    }
    void theAddressIsCopiedByButtonAndByKey()
    {
        openCoin(coin());
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(button(u"Copy address"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), longAddress);
        QVERIFY(words().contains(u"The address is copied."_s));

        QGuiApplication::clipboard()->clear();
        QApplication::setActiveWindow(m_card.get());
        button(u"New sale"_s)->setFocus();
        QTest::keySequence(m_card.get(), QKeySequence::Copy);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), longAddress);
    }

    void aCoinsCodeHoldsTheAmountOrNot()
    {
        openBitcoin(bitcoinAddress);
        auto *box = m_card->findChild<QCheckBox *>(u"holdsAmount"_s);
        auto *qr = m_card->findChild<QrView *>();
        QVERIFY(box->isVisible() && box->isChecked() && box->focusPolicy() & Qt::TabFocus);
        QCOMPARE(qr->text(), u"bitcoin:"_s + bitcoinAddress + u"?amount=0.5"_s);
        QTRY_VERIFY(qr->isVerified());
        QCOMPARE(readQr(m_card->grab().toImage()).value(), qr->text());
        QVERIFY(words().contains(u"0.50000000 BTC is due. The code holds it"_s));
        QTest::mouseClick(button(u"Copy address"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), bitcoinAddress); // bare, whatever the code holds

        QSignalSpy chosen(m_card.get(), &LinkCard::coinCodeChosen);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(qr->text(), bitcoinAddress);
        QTRY_VERIFY(qr->isVerified());
        QVERIFY(words().contains(u"the address alone: tell the customer the amount"_s));
        m_card->setCoinCode(paymentMeans::CoinCode::WithAmount); // as it was remembered
        QVERIFY(box->isChecked());
        QCOMPARE(qr->text(), u"bitcoin:"_s + bitcoinAddress + u"?amount=0.5"_s);
        QCOMPARE(chosen.size(), 1);
    }
    /// A wallet that knows no such code may take the token's contract for who is to be paid.
    void aTokensCodeIsNotReadByEveryWallet_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("chain");
        QTest::newRow("with its network") << u"USDT"_s << u"ERC20"_s << u"@1"_s;
        QTest::newRow("its network in its name") << u"USDT_polygon"_s << QString() << u"@137"_s;
    }
    void aTokensCodeIsNotReadByEveryWallet()
    {
        QFETCH(QString, token);
        QFETCH(QString, network);
        QFETCH(QString, chain);
        const QString address = u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
        Evidence given = answer();
        given.coin = {.address = address, .coin = token, .network = network};
        Invoice invoice = sale(u"usdt_erc20"_s);
        invoice.amount = Money(20'000'000, *Currency::find(u"USDT"));
        open(given, invoice);
        const QString caution = u"If the customer’s wallet shows another address than this one"_s;
        QVERIFY(m_card->findChild<QrView *>()->text().endsWith(
            chain + u"/transfer?address="_s + address + u"&uint256=20000000"_s));
        QVERIFY(words().contains(caution));
        m_card->findChild<QCheckBox *>(u"holdsAmount"_s)->click();
        QCOMPARE(m_card->findChild<QrView *>()->text(), address);
        QVERIFY(!words().contains(caution));
    }
    /// A wallet for Bitcoin would take the bare one.
    void anAddressThatBitcoinHasAsWellIsNamed()
    {
        const QString address = u"1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu"_s;
        const QString named = u"bitcoincash:"_s + address;
        openCoin({.address = address, .coin = u"BCH"_s, .network = u"BITCOIN CASH"_s});
        QCOMPARE(m_card->findChild<QrView *>()->text(), named);
        QVERIFY(words().contains(named));
        QVERIFY(words().contains(u"Bitcoin has addresses of this form as well"_s));
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(button(u"Copy address"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), named);
    }
    void aCoinWithoutAStandardHasNoChoice()
    {
        openCoin({.address = tronAddress, .coin = u"USDT"_s, .network = u"TRC20"_s});
        QVERIFY(!m_card->findChild<QCheckBox *>(u"holdsAmount"_s)->isVisible());
        QCOMPARE(m_card->findChild<QrView *>()->text(), tronAddress);
        QVERIFY(words().contains(u"the code holds none"_s));
    }

    void aDoubtfulAddressIsRedAndHasNoCode_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("reason");
        QTest::newRow("damaged") << bitcoinAddress.chopped(1) + u'p' << u"at least one letter is wrong"_s;
        QTest::newRow("another coin") << u"ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9"_s
                                      << u"This is an address of Litecoin, and the sale is in Bitcoin."_s;
        QTest::newRow("a test network")
            << u"tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"_s << u"test network"_s;
    }
    void aDoubtfulAddressIsRedAndHasNoCode()
    {
        QFETCH(QString, address);
        QFETCH(QString, reason);
        openBitcoin(address);
        QVERIFY(!showsCode());
        QVERIFY(m_card->findChild<QrView *>()->text().isEmpty());
        QVERIFY(m_card->findChild<OutcomeFace *>()->isVisible());
        const auto *doubt = m_card->findChild<QLabel *>(u"doubt"_s);
        QVERIFY(doubt->isVisible());
        QVERIFY2(doubt->text().contains(reason), qPrintable(doubt->text()));
        QVERIFY(doubt->text().contains(u"Do not let the customer pay"_s));
        const QColor red = look::toneColour(look::Tone::Bad, look::colours(doubt->palette()));
        QCOMPARE(doubt->palette().color(QPalette::WindowText), red);
        QVERIFY(words().contains(u"Nobody is to pay to this address"_s));
        QVERIFY(words().contains(address)); // to be compared with the gateway's own pages
        for (const QString &gone : {u"Copy address"_s, u"Copy QR code"_s, u"Save QR code…"_s})
            QVERIFY2(!button(gone), qPrintable(gone));
        QVERIFY(!m_card->findChild<QCheckBox *>(u"holdsAmount"_s)->isVisible());
        QGuiApplication::clipboard()->clear();
        QTest::keySequence(m_card.get(), QKeySequence::Copy);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(address));

        m_shop->record(
            reference, ShopFixture::polledAs(State::Paid, m_shop->now)); // then it was right after all
        QTRY_VERIFY(words().contains(u"Paid: "_s));
        QVERIFY(!doubt->isVisible());
    }
    /// The gateway corrects itself: the code comes.
    void anAddressThatIsRightNowHasItsCode()
    {
        openBitcoin(bitcoinAddress.chopped(1) + u'p');
        QVERIFY(!showsCode());
        Evidence better = ShopFixture::polledAs(State::Open, m_shop->now);
        better.coin = {.address = bitcoinAddress, .coin = u"BTC"_s, .network = u"BITCOIN"_s};
        m_shop->record(reference, better);
        QTRY_VERIFY(showsCode());
        QVERIFY(!m_card->findChild<QLabel *>(u"doubt"_s)->isVisible());
    }

    void aFormOpensAsAPageForThisUserOnly_data()
    {
        QTest::addColumn<QString>("payLink");
        QTest::newRow("alone") << QString();
        QTest::newRow("beside a link") << payPage;
    }
    void aFormOpensAsAPageForThisUserOnly()
    {
        QFETCH(QString, payLink);
        Browser browser;
        openForm(payLink);
        QVERIFY(!QFileInfo::exists(pages())); // nothing is written before somebody wants it
        QTest::mouseClick(button(u"Open payment page"_s), Qt::LeftButton);
        QTRY_COMPARE(browser.opened.size(), 1);
        const QFileInfo page(browser.opened.first().toLocalFile());
        QCOMPARE(page.absolutePath(), pages());
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther
            | QFile::ExeOther | QFile::ExeGroup;
        QVERIFY(!(page.permissions() & others));
        QVERIFY(!(QFileInfo(pages()).permissions() & others));
        QFile file(page.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), PayForm::fromJson(payForm())->page());
        QTRY_VERIFY(words().contains(u"is being opened in the browser"_s));

        QTest::mouseClick(button(u"Open payment page"_s), Qt::LeftButton); // the customer closed it
        QTRY_COMPARE(browser.opened.size(), 2);
        m_card.reset();
        QVERIFY2(!QFileInfo::exists(pages()), "the page goes with the window");
    }
    /// Nobody tells whether the browser has shown it.
    void aLinkThatIsOpenedLeavesAWayWhereNothingOpens()
    {
        Browser browser;
        openForm(payPage);
        QTest::mouseClick(button(u"Open in browser"_s), Qt::LeftButton);
        QTRY_COMPARE(browser.opened.size(), 1);
        QCOMPARE(browser.opened.first(), QUrl(payPage));
        QVERIFY(words().contains(u"If nothing opens, copy the link."_s));
    }

    void aFormCannotBeSent()
    {
        openForm();
        QVERIFY(words().contains(u"This payment is a form on this computer"_s));
        QVERIFY(words().contains(u"It cannot be sent as a link or a code."_s));
        QApplication::setActiveWindow(m_card.get());
        QVERIFY(button(u"Open payment page"_s)->hasFocus());
        QTest::keySequence(m_card.get(), QKeySequence::Copy);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), reference);

        init();
        openForm(payPage);
        QVERIFY(words().contains(u"The link can be sent."_s));
    }
    void aPageThatCannotBeWrittenIsSaidSo()
    {
        QFile inTheWay(pages());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Browser browser;
        openForm();
        QTest::mouseClick(button(u"Open payment page"_s), Qt::LeftButton);
        QTRY_VERIFY2(words().contains(u"could not be written"_s), qPrintable(words()));
        QVERIFY(browser.opened.isEmpty());
    }

    void whoPaysOnAPhoneNeedsNoLink_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("title");
        QTest::newRow("mobile money")
            << u"orange_money-mali.xof"_s << u"The customer confirms on their phone"_s;
        QTest::newRow("a card") << u"visamaster.uah"_s << u"The gateway has the sale"_s;
        QTest::newRow("a system that is not listed") << u"new-thing.kes"_s << u"The gateway has the sale"_s;
    }
    void whoPaysOnAPhoneNeedsNoLink()
    {
        QFETCH(QString, system);
        QFETCH(QString, title);
        open(answer(), sale(system));
        QVERIFY2(words().contains(title), qPrintable(words()));
        QVERIFY(!showsCode());
    }
    void halfWayIsNotSoldAgain()
    {
        Evidence given = answer();
        given.kind = EvidenceKind::Unknown;
        given.state = State::Unknown;
        given.errorCode = u"timed-out"_s;
        given.message = u"The gateway did not answer."_s;
        open(given, sale());
        QVERIFY2(words().contains(u"The gateway has this sale"_s), qPrintable(words()));
        QVERIFY(words().contains(u"“Check now” fetches its link; it is not issued again."_s));
        QVERIFY(!button(u"Sell again"_s));
        QVERIFY(button(u"Check now"_s)->isDefault());
    }

    void aDoubtStaysOnTheCard()
    {
        const auto warning = [this] {
            for (const Notice *each : m_card->findChildren<Notice *>()) {
                if (each->isVisible())
                    return each->message();
            }
            return QString();
        };
        Evidence given = answer(payPage);
        given.warning = u"The answer’s signature is <b>wrong</b>."_s;
        open(given, sale());
        QCOMPARE(warning(), u"The answer’s signature is <b>wrong</b>."_s);
        button(u"Show it all the same"_s)->click();
        QVERIFY(showsCode());
        m_shop->record(reference, ShopFixture::polledAs(State::Paid, m_shop->now));
        QTRY_VERIFY(!showsCode());
        QCOMPARE(warning(), u"The answer’s signature is <b>wrong</b>."_s);

        Evidence taken = ShopFixture::polledAs(State::Paid, m_shop->now);
        taken.warning = QString();
        m_shop->record(reference, taken);
        QTRY_COMPARE(warning(), QString());
    }

    void whatIsInDoubtIsHandedOutWhenAPersonWantsItAllTheSame_data()
    {
        QTest::addColumn<QString>("payLink");
        QTest::addColumn<bool>("hasCoin");
        QTest::newRow("a link") << payPage << false;
        QTest::newRow("an address") << QString() << true;
        QTest::newRow("a form") << QString() << false;
    }
    void whatIsInDoubtIsHandedOutWhenAPersonWantsItAllTheSame()
    {
        QFETCH(const QString, payLink);
        QFETCH(const bool, hasCoin);
        Evidence given = answer(payLink);
        if (hasCoin)
            given.coin = coin();
        else if (payLink.isEmpty())
            given.payForm = payForm();
        given.warning = u"The answer came with no signature."_s;
        open(given, sale());
        const bool isForm = payLink.isEmpty() && !hasCoin;
        const QStringList offers = isForm ? QStringList{u"Open payment page"_s}
            : hasCoin                     ? QStringList{u"Copy address"_s}
                                          : QStringList{u"Copy link"_s, u"Open in browser"_s};
        const auto isOffered = [&] {
            return std::any_of(offers.begin(), offers.end(),
                [this](const QString &each) { return button(each) != nullptr; });
        };
        QGuiApplication::clipboard()->clear();
        QVERIFY(!showsCode() && !isOffered());
        QVERIFY(words().contains(payLink)); // to be compared
        QTest::keySequence(m_card.get(), QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY2(words().contains(u"Something about this sale is in doubt"_s), qPrintable(words()));
        button(u"Show it all the same"_s)->click();
        QCOMPARE(showsCode(), !isForm);
        QVERIFY(isOffered());
        QVERIFY(!button(u"Show it all the same"_s));
        // The same doubt again is no new question; another one is.
        Evidence same = answer(payLink);
        same.kind = EvidenceKind::Polled;
        m_shop->record(reference, same);
        m_shop->settle();
        QVERIFY(isOffered());
        same.warning = u"It came with another signature now."_s;
        m_shop->record(reference, same);
        QTRY_VERIFY(button(u"Show it all the same"_s));
        QVERIFY(!showsCode() && !isOffered());
        // And so is the card that is opened anew.
        button(u"Show it all the same"_s)->click();
        m_card->open(m_shop->stored(reference), never);
        QVERIFY(!showsCode() && !isOffered());
        // A doubt that was taken back is none.
        same.warning = QString();
        m_shop->record(reference, same);
        QTRY_VERIFY(isOffered());
    }

    void anAddressThatTheBooksCouldNotTakeStaysOnTheCard()
    {
        m_shop->add(sale()); // and then the disk was full
        Invoice handed = m_shop->stored(reference);
        handed.state = State::Open;
        handed.coin = coin();
        m_card->open(handed, never);
        m_shop->settle();
        QVERIFY(showsCode());
        QVERIFY(words().contains(longAddress));
    }
};

QTEST_MAIN(PayMeansTest)
#include "PayMeansTest.moc"
