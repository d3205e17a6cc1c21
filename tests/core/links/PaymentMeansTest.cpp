// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/PaymentMeans.h"

#include "invoices/Attention.h"
#include "links/PayPageFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const PayForm form{QUrl(u"https://bank.example/acs"_s), true, {{u"token"_s, u"secret"_s}}};

Invoice sale(const QString &method, const QString &system)
{
    Json fields = Json::object();
    fields.set(u"currency"_s, Json::string(system));
    return {.reference = u"CF-1"_s,
        .accountId = {},
        .accountName = {},
        .gatewayId = {},
        .methodId = method,
        .amount = Money(1500, *Currency::find(u"XOF")),
        .fields = fields};
}

bool isForOwnerOnly(const QString &path)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    return !(QFile::permissions(path) & others);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What a sale is paid by, told from the books; and the files that pages of forms are kept in.
class PaymentMeansTest : public QObject {
    Q_OBJECT

    const MethodCatalogue m_methods = MethodCatalogue::standard();

private Q_SLOTS:
    void theSystem_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("onPhone");
        QTest::newRow("a method without systems")
            << u"card"_s << u"orange_money-mali.xof"_s << QString() << false;
        QTest::newRow("a method of a later version")
            << u"barter"_s << u"orange_money-mali.xof"_s << QString() << false;
        QTest::newRow("none") << u"einvoice"_s << QString() << QString() << false;
        QTest::newRow("one that is not listed") << u"einvoice"_s << u"new.kes"_s << u"new.kes"_s << false;
        QTest::newRow("mobile money")
            << u"einvoice"_s << u"orange_money-mali.xof"_s << u"Orange Money, Mali"_s << true;
        QTest::newRow("a coin") << u"einvoice"_s << u"usdt_trc20"_s << u"Tether, TRC20"_s << false;
    }
    void theSystem()
    {
        QFETCH(QString, method);
        QFETCH(QString, system);
        const Invoice invoice = sale(method, system);
        QTEST(paymentMeans::systemTitle(invoice, m_methods).english(), "title");
        QTEST(paymentMeans::isConfirmedOnPhone(invoice, m_methods), "onPhone");
    }

    void theCode()
    {
        Invoice invoice = sale(u"einvoice"_s, {});
        QVERIFY(!paymentMeans::any(invoice));
        invoice.payForm = Json::string(u"<form action=https://bank.example>"_s); // not as we write it
        QVERIFY(!paymentMeans::any(invoice));
        invoice.payForm = form.toJson();
        QVERIFY(paymentMeans::any(invoice) && paymentMeans::code(invoice).isEmpty());
        invoice.coin.address = u"TXYZ"_s;
        QCOMPARE(paymentMeans::code(invoice), u"TXYZ"_s); // bare: no amount, no scheme
        QVERIFY(paymentMeans::isAddress(invoice));
        invoice.payLink = u"https://pay.example/1"_s;
        QCOMPARE(paymentMeans::code(invoice), u"https://pay.example/1"_s);
        QVERIFY(!paymentMeans::isAddress(invoice));
    }

    void theCodeOfACoin()
    {
        using paymentMeans::CoinCode;
        const QString address = u"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"_s;
        Invoice invoice = sale(u"einvoice"_s, u"bitcoin"_s);
        invoice.state = State::Open;
        invoice.amount = Money(50'000'000, *Currency::find(u"BTC"));
        invoice.coin = {.address = address, .coin = u"BTC"_s, .network = u"BITCOIN"_s};
        QCOMPARE(paymentMeans::code(invoice), u"bitcoin:"_s + address + u"?amount=0.5"_s);
        QCOMPARE(paymentMeans::code(invoice, CoinCode::AddressOnly), address);
        QCOMPARE(paymentMeans::text(invoice), address);
        QVERIFY(paymentMeans::mayHoldAmount(invoice) && paymentMeans::addressVerdict(invoice).isGood());

        invoice.amount = Money(2000, *Currency::find(u"USD")); // nobody knows how much of the coin that is
        QCOMPARE(paymentMeans::code(invoice), address);
        QVERIFY(!paymentMeans::mayHoldAmount(invoice));

        invoice.coin.address = u"BITCOIN:"_s + address.toUpper();
        QCOMPARE(paymentMeans::text(invoice), address.toUpper());
    }

    /// Bare it is Bitcoin's as well, and a wallet for Bitcoin would take it.
    void anOldAddressIsNeverBare()
    {
        using paymentMeans::CoinCode;
        const QString address = u"1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu"_s;
        const QString named = u"bitcoincash:"_s + address;
        Invoice invoice = sale(u"einvoice"_s, u"bitcoin_cash"_s);
        invoice.state = State::Open;
        invoice.coin = {.address = address, .coin = u"BCH"_s, .network = u"BITCOIN CASH"_s};
        for (const QString &given : {address, named}) {
            invoice.coin.address = given;
            invoice.amount = Money(50'000'000, *Currency::find(u"BCH"));
            QCOMPARE(paymentMeans::code(invoice), named + u"?amount=0.5"_s);
            QVERIFY(paymentMeans::mayHoldAmount(invoice));
            QCOMPARE(paymentMeans::code(invoice, CoinCode::AddressOnly), named);
            QCOMPARE(paymentMeans::text(invoice), named);
            invoice.amount = Money(2000, *Currency::find(u"USD"));
            QCOMPARE(paymentMeans::code(invoice), named);
            QCOMPARE(paymentMeans::codeToTakeAway(invoice), named);
            QCOMPARE(paymentMeans::text(invoice), named);
            QCOMPARE(paymentMeans::shownAddress(invoice), named);
            QVERIFY(!paymentMeans::mayHoldAmount(invoice));
            QVERIFY(paymentMeans::addressDoubt(invoice).isEmpty() && attentionReasons(invoice).isEmpty());
        }

        invoice.coin.address = address; // no name before it
        QVERIFY(paymentMeans::addressRemark(invoice).contains(u"Bitcoin has addresses of this form as well"));
        invoice.coin.address = named;
        QVERIFY(paymentMeans::addressRemark(invoice).isEmpty());
        invoice.coin.address = address;
        invoice.state = State::Paid;
        QVERIFY(paymentMeans::addressRemark(invoice).isEmpty());

        invoice.state = State::Open;
        invoice.coin.address = address.chopped(1) + u'v'; // damaged: as the gateway wrote it
        QCOMPARE(paymentMeans::shownAddress(invoice), invoice.coin.address);
        QVERIFY(paymentMeans::text(invoice).isEmpty() && paymentMeans::addressRemark(invoice).isEmpty());
    }

    /// Nobody stands beside a paper to say what to look at in the wallet.
    void aTokensCodeLeavesTheShopWithoutItsAmount()
    {
        using paymentMeans::CoinCode;
        const QString address = u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
        Invoice invoice = sale(u"einvoice"_s, u"usdt_erc20"_s);
        invoice.state = State::Open;
        invoice.amount = Money(20'000'000, *Currency::find(u"USDT"));
        invoice.coin = {.address = address, .coin = u"USDT"_s, .network = u"ERC20"_s};
        QVERIFY(paymentMeans::code(invoice).contains(u"/transfer?"_s));
        QCOMPARE(paymentMeans::codeToTakeAway(invoice), address);
        QCOMPARE(paymentMeans::codeToTakeAway(invoice, CoinCode::AddressOnly), address);

        invoice.amount = Money(50'000'000, *Currency::find(u"ETH")); // a network's own coin keeps its amount
        invoice.coin.coin = u"ETH"_s;
        QVERIFY(paymentMeans::code(invoice).contains(u"?value="_s));
        QCOMPARE(paymentMeans::codeToTakeAway(invoice), paymentMeans::code(invoice));
        QCOMPARE(paymentMeans::codeToTakeAway(invoice, CoinCode::AddressOnly), address);
        invoice.payLink = u"https://pay.example/1"_s;
        QCOMPARE(paymentMeans::codeToTakeAway(invoice), invoice.payLink);
    }

    void nobodyIsLedToADoubtfulAddress()
    {
        using paymentMeans::CoinCode;
        Invoice invoice = sale(u"einvoice"_s, u"bitcoin"_s);
        invoice.state = State::Open;
        invoice.amount = Money(50'000'000, *Currency::find(u"BTC"));
        invoice.coin = {.address = u"ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9"_s,
            .coin = u"BTC"_s,
            .network = u"BITCOIN"_s};
        QVERIFY(paymentMeans::code(invoice).isEmpty());
        QVERIFY(paymentMeans::code(invoice, CoinCode::AddressOnly).isEmpty());
        QVERIFY(paymentMeans::text(invoice).isEmpty());
        QVERIFY(paymentMeans::any(invoice)); // the gateway gave one: it is not asked for again
        QVERIFY(paymentMeans::isAddress(invoice) && !paymentMeans::mayHoldAmount(invoice));
        QVERIFY(paymentMeans::addressDoubt(invoice).contains(u"address of Litecoin"));
        // A person is told, as long as somebody may pay.
        QCOMPARE(attentionReasons(invoice), QStringList{u"coin-address:other-coin"_s});
        QCOMPARE(attention(invoice), u"coin-address"_s);
        QVERIFY(needsPerson(invoice));
        QCOMPARE(attentionWords(invoice), paymentMeans::addressDoubt(invoice).english());
        invoice.acknowledged = u"coin-address:other-coin"_s;
        QVERIFY(!needsPerson(invoice) && paymentMeans::code(invoice).isEmpty());
        invoice.coin.address = u"bc1"_s; // wrong in another way now
        QVERIFY(needsPerson(invoice));
        for (const State over : {State::Paid, State::Authorised, State::Expired, State::Cancelled}) {
            invoice.state = over;
            QVERIFY(attentionReasons(invoice).isEmpty());
            QVERIFY(paymentMeans::addressDoubt(invoice).isEmpty());
        }

        invoice.state = State::Open;
        invoice.payLink = u"https://pay.example/1"_s; // the gateway's own page tells its address
        QCOMPARE(paymentMeans::code(invoice), invoice.payLink);
        QVERIFY(!paymentMeans::addressDoubt(invoice).isEmpty());
    }

    /// The gateway has the sale, and its answer named nothing to pay it by.
    void nobodyCanPayWithoutAnAddress_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<bool>("isMissing");
        QTest::newRow("a coin") << u"bitcoin"_s << true;
        QTest::newRow("a token") << u"usdt_trc20"_s << true;
        QTest::newRow("a coin in a network that is not listed") << u"usdt_bep20"_s << true;
        QTest::newRow("a name that may be anything") << u"filecoin"_s << false;
        QTest::newRow("mobile money") << u"orange_money-mali.xof"_s << false;
        QTest::newRow("a bank") << u"bank.ngn"_s << false;
        QTest::newRow("an operator that is not listed") << u"new.kes"_s << false;
        QTest::newRow("none") << QString() << false;
    }
    void nobodyCanPayWithoutAnAddress()
    {
        QFETCH(QString, system);
        QFETCH(bool, isMissing);
        Invoice invoice = sale(u"einvoice"_s, system);
        invoice.state = State::Open;
        QCOMPARE(paymentMeans::addressVerdict(invoice).isDoubt(), isMissing);
        QCOMPARE(needsPerson(invoice), isMissing);
        QCOMPARE(paymentMeans::addressDoubt(invoice).isEmpty(), !isMissing);
        QVERIFY(paymentMeans::text(invoice).isEmpty() && !paymentMeans::isAddress(invoice));
        if (!isMissing)
            return;
        QCOMPARE(attentionReasons(invoice), QStringList{u"coin-address:missing"_s});
        QCOMPARE(attentionWords(invoice), paymentMeans::addressDoubt(invoice).english());
        QVERIFY(paymentMeans::addressDoubt(invoice).contains(u"so nobody can pay this sale"));
        QVERIFY(!paymentMeans::addressDoubt(invoice).contains(u"coins would be lost"));

        Invoice other = invoice;
        other.acknowledged = u"coin-address:missing"_s;
        QVERIFY(!needsPerson(other));
        other = invoice;
        other.payLink = u"https://pay.example/1"_s;
        QVERIFY(paymentMeans::addressDoubt(other).isEmpty() && !needsPerson(other));
        other = invoice;
        other.payForm = form.toJson();
        QVERIFY(paymentMeans::addressDoubt(other).isEmpty() && !needsPerson(other));
        other = invoice;
        other.coin = {.address = u"bc1"_s, .coin = u"BTC"_s, .network = u"BITCOIN"_s}; // came later, and bad
        QCOMPARE(attentionReasons(other), QStringList{u"coin-address:form"_s});
        other = invoice;
        other.remoteId = u"77"_s;
        other.reference = importedReference(other.accountId, {}, other.remoteId);
        QVERIFY(wasImported(other)); // its customer has the address from elsewhere
        QVERIFY(paymentMeans::addressDoubt(other).isEmpty() && !needsPerson(other));
        other = invoice;
        other.methodId = u"crypto"_s; // of a gateway that names no systems
        QVERIFY(paymentMeans::addressDoubt(other).isEmpty() && !needsPerson(other));
        for (const State state :
            {State::Issuing, State::Unknown, State::Refused, State::Paid, State::Expired, State::Failed}) {
            invoice.state = state; // no address is expected yet, or any more
            QVERIFY(paymentMeans::addressDoubt(invoice).isEmpty());
            QVERIFY(!attentionReasons(invoice).contains(u"coin-address:missing"_s));
        }
    }

    void coinsInWords_data()
    {
        QTest::addColumn<CoinAddress>("coin");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("confirmations");
        QTest::newRow("nothing known") << CoinAddress{.address = u"a"_s} << QString() << QString();
        QTest::newRow("waiting") << CoinAddress{u"a"_s, u"usdt"_s, u"trc20"_s, 0, 4}
                                 << u"USDT · network TRC20"_s << u"0 of 4 confirmations"_s;
        QTest::newRow("its own network")
            << CoinAddress{u"a"_s, u"BTC"_s, u"btc"_s, 1, 0} << u"BTC"_s << u"Confirmations: 1"_s;
        QTest::newRow("only the network")
            << CoinAddress{u"a"_s, {}, u"bep20"_s, 5, 4} << u"network BEP20"_s << u"5 of 4 confirmations"_s;
    }
    void coinsInWords()
    {
        QFETCH(CoinAddress, coin);
        QTEST(paymentMeans::coinTitle(coin).english(), "title");
        QTEST(paymentMeans::confirmations(coin).english(), "confirmations");
    }

    void aPageThatCannotBeWritten()
    {
        QTemporaryDir folder;
        QVERIFY(!writePayPage(form, folder.path()));
        QVERIFY(!writePayPage(form, folder.filePath(u"none/pay.html"_s)));
        QVERIFY(!writePayPage(form, QString(), u"CF-1"_s));
        QVERIFY(!writePayPage(form, u"/proc/none"_s, u"CF-1"_s));
        QCOMPARE(writePayPage(form, folder.path()).error().code, u"pay-page-write"_s);
        QVERIFY(QFileInfo(folder.path()).isDir());
    }
    void aPageIsForItsOwnerOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"pay.html"_s);
        QVERIFY(writePayPage(form, path));
        QCOMPARE(contentOf(path), form.page());
        QVERIFY(isForOwnerOnly(path));
    }
    void whatLayThereIsReplacedNotWrittenInto()
    {
        QTemporaryDir folder;
        const QString older = folder.filePath(u"older.txt"_s);
        QFile file(older);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
        file.close();
        const QString path = folder.filePath(u"pay.html"_s);
        QVERIFY(QFile::link(older, path)); // somebody laid a link there
        QVERIFY(writePayPage(form, path));
        QCOMPARE(contentOf(older), QByteArray("kept"));
        QVERIFY(!QFileInfo(path).isSymLink() && isForOwnerOnly(path));

        QFile readable(path);
        QVERIFY(readable.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(writePayPage(form, path));
        QVERIFY(isForOwnerOnly(path));
    }
    void pagesGoWithTheirFolder()
    {
        QTemporaryDir home;
        const QString folder = home.filePath(u"pay-pages"_s);
        removePayPages(folder); // none yet
        removePayPages({});
        const auto first = writePayPage(form, folder, u"CF-1"_s);
        QVERIFY(first && writePayPage(form, folder, u"CF-2"_s));
        QCOMPARE(*first, folder + u"/CF-1.html"_s);
        QVERIFY(isForOwnerOnly(folder));
        removePayPages(folder);
        QVERIFY(!QFileInfo::exists(folder));

        QVERIFY(writePayPage(form, folder, u"CF-1"_s));
        QFile other(folder + u"/notes.txt"_s); // not ours
        QVERIFY(other.open(QIODevice::WriteOnly));
        removePayPages(folder);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList(u"notes.txt"_s));
    }
};

QTEST_GUILESS_MAIN(PaymentMeansTest)
#include "PaymentMeansTest.moc"
