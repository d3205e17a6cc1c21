// SPDX-License-Identifier: GPL-3.0-or-later
#include "Till.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

IssueOutcome issued()
{
    return {.kind = IssueOutcome::Kind::Issued,
        .state = State::Open,
        .remoteStatus = {},
        .payLink = u"https://gateway.example/pay"_s,
        .answer = Json::object()};
}

IssueOutcome notIssued(IssueOutcome::Kind kind)
{
    const ErrorKind error = kind == IssueOutcome::Kind::Refused ? ErrorKind::Refused : ErrorKind::Unknown;
    return {.kind = kind, .error = Error {error, u"50003"_s, u"The gateway wants an amount."_s}};
}

/// What another program finds in the books: "state, state after each event, ...".
QStringList statesOnDisk(const QString &path)
{
    QStringList states;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        if (!other.open())
            return {u"unreadable"_s};
        QSqlQuery query(u"SELECT state FROM invoice UNION ALL SELECT kind FROM event"_s, other);
        while (query.next())
            states << query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return states;
}

} // namespace

/// Issuing: what is on disk at each moment, and that nothing is ever sent without it.
class IssuerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsNothingWithoutALedger()
    {
        Till till;
        QVERIFY(QDir().mkdir(till.ledgerPath())); // a folder where the file should be
        const auto started = await(till.ledger.start());
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::Unavailable);

        const auto result = await(till.issuer.issue(till.account, Till::order()));

        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unavailable);
        QCOMPARE(till.gateway->issues, 0);
    }

    void sendsNothingWithoutAKeyAndLeavesNoInvoice()
    {
        Till till;
        till.start();
        till.secrets.error = Error {ErrorKind::Unavailable, u"keychain-missing"_s, u"No keychain is running."_s};

        const auto result = await(till.issuer.issue(till.account, Till::order()));

        QVERIFY(!result);
        QCOMPARE(result.error().code, u"keychain-missing"_s);
        QCOMPARE(till.gateway->issues, 0);
        QCOMPARE(statesOnDisk(till.ledgerPath()), QStringList());
    }

    void sendsNoCardDataUnlessTheShopAllowsIt()
    {
        Till till;
        till.start();
        const auto result = await(till.issuer.issue(till.account, Till::order(Channel::Direct)));
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"direct-not-allowed"_s);
        QCOMPARE(till.gateway->issues, 0);
    }

    void sendsNoSaleToAnotherGateway()
    {
        Till till;
        till.start();
        Account other = till.account;
        other.gatewayId = u"einvoice"_s;
        const auto result = await(till.issuer.issue(other, Till::order()));
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"method-not-of-account"_s);
        QCOMPARE(till.gateway->issues, 0);
    }

    void theInvoiceIsOnDiskBeforeTheGatewayIsCalled()
    {
        Till till;
        till.start();
        QStringList duringTheCall;
        till.gateway->onIssue = [&](const Order &, const QString &) {
            duringTheCall = statesOnDisk(till.ledgerPath());
            return issued();
        };

        const auto result = await(till.issuer.issue(till.account, Till::order()));

        QVERIFY(result.has_value());
        QCOMPARE(duringTheCall, QStringList({u"issuing"_s, u"opened"_s}));
        QCOMPARE(statesOnDisk(till.ledgerPath()), QStringList({u"open"_s, u"opened"_s, u"issued"_s}));
        QCOMPARE(result->invoice.payLink, u"https://gateway.example/pay"_s);
        QCOMPARE(till.gateway->issues, 1);
    }

    void threeOutcomesNeverTwo_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<State>("state");
        QTest::newRow("refused") << int(IssueOutcome::Kind::Refused) << State::Refused;
        QTest::newRow("unknown") << int(IssueOutcome::Kind::Unknown) << State::Unknown;
    }
    void threeOutcomesNeverTwo()
    {
        QFETCH(int, kind);
        QFETCH(State, state);
        Till till;
        till.start();
        till.gateway->onIssue = [&](const Order &, const QString &) { return notIssued(IssueOutcome::Kind(kind)); };

        const auto result = await(till.issuer.issue(till.account, Till::order()));

        QVERIFY(result.has_value());
        QCOMPARE(result->invoice.state, state);
        QCOMPARE(result->invoice.errorCode, u"50003"_s);
        QCOMPARE(result->invoice.errorMessage, u"The gateway wants an amount."_s);
        QCOMPARE(till.gateway->issues, 1);
    }

    void theGatewayGetsTheReferenceThatTheLedgerHas()
    {
        Till till;
        till.start();
        QString sent;
        till.gateway->onIssue = [&](const Order &, const QString &reference) {
            sent = reference;
            return issued();
        };
        const auto result = await(till.issuer.issue(till.account, Till::order()));
        QVERIFY(isReferenceShaped(sent));
        QCOMPARE(result->invoice.reference, sent);
        QVERIFY(await(till.ledger.find(sent)).has_value());
    }

    void whatCannotBeWrittenDownIsStillShown()
    {
        Till till;
        till.start();
        till.gateway->onIssue = [&](const Order &, const QString &) {
            // The books are lost while the call is on its way: another program dropped the table.
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"vandal"_s);
            other.setDatabaseName(till.ledgerPath());
            if (!other.open() || !QSqlQuery(other).exec(u"ALTER TABLE event RENAME TO lost"_s))
                qFatal("the test could not break the ledger");
            return issued();
        };

        const auto result = await(till.issuer.issue(till.account, Till::order()));
        QSqlDatabase::removeDatabase(u"vandal"_s);

        QVERIFY(result.has_value());
        QVERIFY(result->ledgerError.has_value());
        QCOMPARE(result->ledgerError->kind, ErrorKind::Unavailable);
        QCOMPARE(result->invoice.state, State::Open);
        QCOMPARE(result->invoice.payLink, u"https://gateway.example/pay"_s);
    }

    void manySalesInOneRunKeepTheirGateway()
    {
        Till till;
        till.start();
        till.gateway->onIssue = [](const Order &, const QString &) { return issued(); };
        for (int count = 0; count < 5; ++count)
            QVERIFY(await(till.issuer.issue(till.account, Till::order())).has_value());
        QCOMPARE(till.gateway->issues, 5);
    }

private:
    static bool isReferenceShaped(const QString &text) { return text.startsWith(u"CF-"_s) && text.size() == 19; }
};

QTEST_GUILESS_MAIN(IssuerTest)
#include "IssuerTest.moc"
