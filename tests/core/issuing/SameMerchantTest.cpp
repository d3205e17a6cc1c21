// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/SameMerchant.h"

#include "StatementFixture.h"
#include "issuing/AccountPoll.h"
#include "issuing/HistoryImport.h"
#include "issuing/ImportedInvoices.h"

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Account accountAt(const QString &id, const QString &url, const QString &client = {},
    const QString &gateway = u"nonstopay"_s)
{
    return {.id = id, .name = id, .gatewayId = gateway, .baseUrl = QUrl(url), .clientId = client};
}

Invoice soldBy(const QString &account, const QString &remoteId, const QString &gateway = u"nonstopay"_s)
{
    Invoice sale = samples::sale(u"CF-ABCDEFGHABCDEFGH"_s);
    sale.accountId = account;
    sale.accountName = u"The old name"_s;
    sale.gatewayId = gateway;
    sale.remoteId = remoteId;
    return sale;
}

StatementLine lineOf(const QString &id, const QString &number = {})
{
    return {.remoteId = id,
        .reference = number,
        .amount = samples::sale(u"CF-X"_s).amount,
        .createdAt = samples::morning};
}

} // namespace

/// Two accounts of one merchant, and an account that was removed and added under another name: what stands in
/// the books under one of them is not taken in again under the other.
class SameMerchantTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsAtTheSamePlace_data()
    {
        QTest::addColumn<Account>("other");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *name, const Account &other, bool isSame) {
            QTest::newRow(name) << other << isSame;
        };
        const QString id = u"b"_s;
        row("the same address", accountAt(id, u"https://pay.example"_s), true);
        row("a blank path", accountAt(id, u"https://pay.example/"_s), true);
        row("a prefix", accountAt(id, u"https://pay.example/gateway/"_s), true);
        row("capitals", accountAt(id, u"HTTPS://PAY.Example"_s), true);
        row("the port in full", accountAt(id, u"https://pay.example:443/"_s), true);
        row("a dot behind the name", accountAt(id, u"https://pay.example./"_s), true);
        row("a query", accountAt(id, u"https://pay.example/?shop=2"_s), true);
        row("another port", accountAt(id, u"https://pay.example:8443"_s), false);
        row("without encryption", accountAt(id, u"http://pay.example"_s), false);
        row("another host", accountAt(id, u"https://pay.example.org"_s), false);
        row("a host below", accountAt(id, u"https://eu.pay.example"_s), false);
        row("another gateway there", accountAt(id, u"https://pay.example"_s, {}, u"einvoice"_s), false);
        row("another cash register", accountAt(id, u"https://pay.example"_s, u"77"_s), false);
        row("no address", accountAt(id, {}), false);
    }
    void whoIsAtTheSamePlace()
    {
        QFETCH(Account, other);
        QFETCH(bool, isSame);
        const std::vector<Account> all{accountAt(u"a"_s, u"https://pay.example"_s), other};
        const SameMerchant merchant(u"a"_s, u"nonstopay"_s, all);
        using Place = SameMerchant::Place;
        QCOMPARE(merchant.placeOf(u"a"_s), Place::Own);
        QCOMPARE(merchant.placeOf(u"gone"_s), Place::Removed);
        QCOMPARE(merchant.placeOf(u"b"_s), isSame ? Place::Same : Place::Another);
        QCOMPARE(merchant.sisters(), isSame ? QStringList{u"b"_s} : QStringList());
        QCOMPARE(merchant.isSame(lineOf(u"185"_s), soldBy(u"b"_s, u"185"_s)), isSame);
    }

    void whichLineIsThatSale_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<StatementLine>("line");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *name, const QString &account, const StatementLine &line,
                             bool isSame) { QTest::newRow(name) << account << line << isSame; };
        const QString sister = u"b"_s;
        const QString stranger = u"c"_s;
        const QString removed = u"gone"_s;
        StatementLine cheaper = lineOf(u"185"_s);
        cheaper.amount = Money(1, cheaper.amount->currency());
        StatementLine unreadable = lineOf(u"185"_s);
        unreadable.amount.reset();
        const QString ours = u"CF-ABCDEFGHABCDEFGH"_s;
        StatementLine late = lineOf({}, u"1001"_s);
        late.createdAt = samples::morning.addDays(40);

        row("a sister's, its id", sister, lineOf(u"185"_s), true);
        row("a sister's, another id", sister, lineOf(u"186"_s), false);
        row("a sister's, its id with zeros", sister, lineOf(u"0185"_s), false);
        row("a sister's, its id and another amount", sister, cheaper, true);
        row("a sister's, its number", sister, lineOf(u"999"_s, u"1001"_s), true);
        row("a stranger's, its id", stranger, lineOf(u"185"_s), false);
        row("a stranger's, its number", stranger, lineOf({}, u"1001"_s), false);
        row("a removed account's, its id", removed, lineOf(u"185"_s), true);
        row("a removed account's, its id, no amount that can be read", removed, unreadable, true);
        row("a removed account's, its id and another amount", removed, cheaper, false);
        row("a removed account's, its number", removed, lineOf({}, u"1001"_s), true);
        row("a removed account's, its number weeks later", removed, late, false);
        row("a line without a name", sister, lineOf({}), false);
        for (const QString &account : {sister, stranger, removed})
            row("our own reference", account, lineOf(u"1"_s, ours), true);
    }
    void whichLineIsThatSale()
    {
        QFETCH(QString, account);
        QFETCH(StatementLine, line);
        QFETCH(bool, isSame);
        const QString here = u"https://pay.example"_s;
        const std::vector<Account> all{
            accountAt(u"a"_s, here), accountAt(u"b"_s, here), accountAt(u"c"_s, u"https://other.example"_s)};
        const SameMerchant merchant(u"a"_s, u"nonstopay"_s, all);
        Invoice sale = soldBy(account, u"185"_s);
        if (line.reference == u"1001")
            sale.fields.set(merchantNumberField.toString(), Json::string(u"1001"_s));
        QCOMPARE(merchant.isSame(line, sale), isSame);
        sale.gatewayId = u"einvoice"_s;
        QVERIFY(!merchant.isSame(line, sale));
    }

    /// By the ledger, too: two programs may import from both accounts at the same moment.
    void booksTakeASaleInOnceForAllSisters()
    {
        StatementFixture fixture;
        const MethodCatalogue methods = MethodCatalogue::standard();
        const StatementLine line = samples::line(u"1001"_s, u"79DF"_s);
        const auto from = [&](const Account &account, const QStringList &sisters) {
            return ImportedFrom{
                .account = account, .gatewayId = u"einvoice"_s, .now = fixture.now, .sisters = sisters};
        };
        const std::vector<ImportedInvoice> first{
            importedInvoice(line, from(fixture.kiosk, {fixture.other.id}), methods)};
        const std::vector<ImportedInvoice> second{
            importedInvoice(line, from(fixture.other, {fixture.kiosk.id}), methods)};
        const std::vector<ImportedInvoice> stranger{importedInvoice(line, from(fixture.other, {}), methods)};
        QVERIFY(await(fixture.ledger.importInvoices(first))->front());
        QCOMPARE(
            await(fixture.ledger.importInvoices(second))->front().error().code, u"ledger-already-there"_s);
        QVERIFY(await(fixture.ledger.importInvoices(stranger))
                    ->front()); // another merchant's number may be equal
    }

    void importAndStatementNameTheOtherAccount()
    {
        StatementFixture fixture; // “Kiosk” and “Other kiosk” are at one gateway
        std::vector<StatementLine> lines;
        for (int number = 0; number < 12; ++number)
            lines.push_back(samples::line(QString::number(1001 + number), u"id-%1"_s.arg(number)));
        fixture.lists(lines);
        HistoryImport import({fixture.ledger, fixture.accounts, fixture.gateways, fixture.tracker,
            fixture.catalogue, fixture.methods, fixture.clock});
        const HistoryImport::Period period{samples::march, samples::march};
        QCOMPARE(await(import.run(fixture.kiosk.id, {}, period, {}, {}))->taken, 12);
        const auto again = await(import.run(fixture.other.id, {}, period, {}, {}));
        QCOMPARE(again->taken, 0);
        QCOMPARE(again->leftOut, 12);
        QVERIFY2(again->reasons.front().reason.contains(u"under the account “Kiosk”"),
            qPrintable(again->reasons.front().reason));
        const auto compared = await(fixture.statements.reconcile(fixture.other.id, samples::march));
        QVERIFY(compared);
        for (const ReconciledLine &each : compared->lines)
            QVERIFY(!each.canBeImported && each.note.contains(u"under the account “Kiosk”"));

        // Removed, and added again under another name.
        QVERIFY(await(fixture.accounts.remove(fixture.kiosk.id)));
        QVERIFY(await(fixture.accounts.remove(fixture.other.id)));
        Account renamed = fixture.kiosk;
        renamed.name = u"Kiosk at the station"_s;
        const auto anew = await(fixture.accounts.add(renamed));
        QVERIFY(anew && anew->id != fixture.kiosk.id);
        const auto third = await(import.run(anew->id, {}, period, {}, {}));
        QCOMPARE(third->taken, 0);
        QCOMPARE(third->leftOut, 12);
        QCOMPARE(await(fixture.ledger.list({.limit = 0}))->size(), 12U);
    }

    /// One reading of the list brings the news of both.
    void aScanForOneAccountBringsTheOthersNews()
    {
        StatementFixture fixture;
        fixture.now = samples::morning.addDays(1);
        std::vector<StatementLine> lines;
        for (int number = 0; number < 4; ++number) {
            Invoice sale = samples::franc(u"CF-%1"_s.arg(number), 1500 + number);
            sale.accountId = number % 2 == 0 ? fixture.kiosk.id : fixture.other.id;
            fixture.add(sale, u"id-%1"_s.arg(number));
            lines.push_back(samples::line(u"CF-%1"_s.arg(number), u"id-%1"_s.arg(number), 1500 + number));
        }
        fixture.lists(lines);
        const auto poll = std::make_shared<AccountPoll>(fixture.tracker, fixture.kiosk.id, u"einvoice"_s);
        const auto round = await(poll->lookBack(fixture.now.date().addDays(-3), {}));
        QVERIFY(!round.halt);
        QCOMPARE(round.sisters, QSet<QString>{fixture.other.id});
        for (int number = 0; number < 4; ++number)
            QCOMPARE(fixture.stored(u"CF-%1"_s.arg(number)).state, State::Paid);
    }
};

QTEST_GUILESS_MAIN(SameMerchantTest)
#include "SameMerchantTest.moc"
