// SPDX-License-Identifier: GPL-3.0-or-later
#include "IssuingFixture.h"
#include "invoices/Reference.h"

#include <QDir>
#include <QFile>
#include <QPromise>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

namespace {

Order cardOrder()
{
    return order(
        u"card"_s, {{u"amount"_s, u"15.04"_s}, {u"devise"_s, u"USD"_s}, {u"email"_s, u"anna@example.com"_s}});
}

IssueOutcome issued()
{
    Json answer = Json::object();
    answer.set(u"errorCode"_s, Json::integer(0));
    return {.kind = IssueOutcome::Kind::Issued,
        .state = State::Open,
        .remoteId = u"185"_s,
        .remoteStatus = u"invoice:created"_s,
        .payLink = u"https://pay.example/1"_s,
        .answer = answer};
}

IssueOutcome failed(IssueOutcome::Kind kind, const QString &code)
{
    return {.kind = kind,
        .state = kind == IssueOutcome::Kind::Refused ? State::Refused : State::Unknown,
        .error = Error{ErrorKind::Refused, code, u"In words."_s, u"for the log"_s}};
}

/// Who works on something now.
QStringList locksIn(const IssuingFixture &fixture)
{
    return QDir(fixture.path() + u".locks"_s).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

/// How a sale is issued: on disk first, sent once, and whatever came of it written down or handed back.
class IssuerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentWithoutGoodReason_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("direct-not-allowed") << u"direct-not-allowed"_s << ErrorKind::Input;
        QTest::newRow("method-not-of-account") << u"method-not-of-account"_s << ErrorKind::Input;
        QTest::newRow("account-unknown") << u"account-unknown"_s << ErrorKind::Input;
        QTest::newRow("gateway-unknown") << u"gateway-unknown"_s << ErrorKind::Input;
        QTest::newRow("key-missing") << u"key-missing"_s << ErrorKind::Input;
        QTest::newRow("keychain-locked") << u"keychain-locked"_s << ErrorKind::Unavailable;
        QTest::newRow("ledger-unavailable") << u"ledger-unavailable"_s << ErrorKind::Unavailable;
    }
    void nothingIsSentWithoutGoodReason()
    {
        QFETCH(QString, reason);
        QFETCH(ErrorKind, kind);
        IssuingFixture fixture(
            reason == u"ledger-unavailable" ? u"missing/folder/ledger.sqlite"_s : u"ledger.sqlite"_s);
        const auto started = await(fixture.ledger.start());
        Account account = fixture.shop;
        Order order = cardOrder();
        if (reason == u"direct-not-allowed")
            order = fullOrder(u"card"_s, Channel::Direct);
        else if (reason == u"method-not-of-account")
            account.gatewayId = u"einvoice"_s;
        else if (reason == u"account-unknown")
            account.id = u"removed"_s;
        else if (reason == u"gateway-unknown")
            fixture.catalogue = GatewayCatalogue({});
        else if (reason != u"ledger-unavailable")
            fixture.secrets.error = Error{kind, reason, u"In words."_s};

        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        const auto result = await(issuer.issue(account, std::move(order)));

        QVERIFY(!result);
        QCOMPARE(result.error().code, reason);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(fixture.gateway->issued, 0);
        if (started)
            QVERIFY2(await(fixture.ledger.list({}))->empty(), "and no invoice is left behind");
        QVERIFY(await(fixture.ledger.lock(u"CF-NEXT"_s))); // behind all that was begun
        QVERIFY2(locksIn(fixture).filter(u"CF-NEXT"_s) == locksIn(fixture), "nor a lock");
    }

    /// A gateway that answers two sales with one number would have one payment counted twice.
    void oneNumberIsOneSales()
    {
        IssuingFixture fixture;
        QVERIFY(await(fixture.ledger.start()));
        fixture.gateway->onIssue = [](const Order &, const QString &) { return issued(); };
        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        const auto first = await(issuer.issue(fixture.shop, cardOrder()));
        QVERIFY(first);
        QCOMPARE(first->invoice.state, State::Open);
        fixture.now = fixture.now.addSecs(1);
        const auto second = await(issuer.issue(fixture.shop, cardOrder()));
        QVERIFY(second);
        QCOMPARE(second->invoice.state, State::Unknown);
        QCOMPARE(second->invoice.errorCode, u"contradiction"_s);
        QCOMPARE(second->invoice.errorMessage,
            u"The gateway’s number 185 is another sale in these books, %1. So nobody knows whether this sale was issued. Compare both on the gateway’s own pages, and do not issue it again before."_s
                .arg(first->invoice.reference));
        QVERIFY(second->invoice.payLink.isEmpty() && second->invoice.remoteId.isEmpty());
        QVERIFY2(second->invoice.errorMessage.contains(first->invoice.reference),
            qPrintable(second->invoice.errorMessage));
        QVERIFY(needsPerson(second->invoice));
        QCOMPARE(fixture.stored(first->invoice.reference).payLink, u"https://pay.example/1"_s);
    }

    void theInvoiceIsOnDiskBeforeTheGatewayHearsOfIt()
    {
        IssuingFixture fixture;
        QVERIFY(await(fixture.ledger.start()));
        QString onDisk;
        fixture.gateway->onIssue = [&](const Order &, const QString &reference) {
            LedgerFile another(fixture.path()); // as after a crash at this moment
            if (const auto opened = another.open(); !opened)
                return IssueOutcome{};
            const auto invoice = another.find(reference);
            onDisk = invoice ? textOf(*invoice) : invoice.error().code;
            return issued();
        };

        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        const auto result = await(issuer.issue(fixture.shop, cardOrder()));

        QVERIFY(result);
        Invoice expected = sale(result->invoice.reference);
        expected.accountName = u"Shop"_s;
        expected.fields = cardOrder().publicFields();
        QCOMPARE(onDisk, textOf(expected)); // state issuing, complete
    }

    void outcomes_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("errorCode");
        QTest::addColumn<QString>("story");
        QTest::newRow("issued") << 0 << State::Open << QString() << u"opened issuing, issued open"_s;
        QTest::newRow("issued and paid at once")
            << 1 << State::Paid << QString() << u"opened issuing, issued paid"_s;
        QTest::newRow("refused") << 2 << State::Refused << u"50003"_s << u"opened issuing, refused refused"_s;
        QTest::newRow("never sent") << 3 << State::Refused << u"not-sent"_s
                                    << u"opened issuing, refused refused"_s;
        QTest::newRow("unknown") << 4 << State::Unknown << u"timed-out"_s
                                 << u"opened issuing, unknown unknown"_s;
    }
    void outcomes()
    {
        QFETCH(int, which);
        QFETCH(State, state);
        QFETCH(QString, errorCode);
        IssuingFixture fixture;
        QVERIFY(await(fixture.ledger.start()));
        QSignalSpy changed(&fixture.ledger, &Ledger::changed);
        fixture.gateway->onIssue = [&](const Order &, const QString &) {
            fixture.now = morning.addSecs(2);
            if (which >= 2)
                return failed(
                    which == 4 ? IssueOutcome::Kind::Unknown : IssueOutcome::Kind::Refused, errorCode);
            IssueOutcome outcome = issued();
            outcome.state = state;
            return outcome;
        };

        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        const auto result = await(issuer.issue(fixture.shop, cardOrder()));

        QVERIFY(result);
        QVERIFY(!result->ledgerError);
        const Invoice &invoice = result->invoice;
        QVERIFY(isReference(invoice.reference));
        QCOMPARE(invoice.state, state);
        QCOMPARE(invoice.errorCode, errorCode);
        QCOMPARE(invoice.errorMessage, errorCode.isEmpty() ? QString() : u"In words."_s);
        QCOMPARE(invoice.payLink, errorCode.isEmpty() ? u"https://pay.example/1"_s : QString());
        QCOMPARE(invoice.remoteId, errorCode.isEmpty() ? u"185"_s : QString());
        QCOMPARE(invoice.openedAt, morning);
        QCOMPARE(invoice.changedAt, morning.addSecs(2));
        QCOMPARE(textOf(fixture.stored(invoice.reference)), textOf(invoice));
        QTEST(fixture.story(invoice.reference), "story");
        QCOMPARE(fixture.gateway->issued, 1);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(await(fixture.ledger.events(invoice.reference))->back().source,
            which < 2 ? u"gateway: create"_s : u"program"_s);
    }

    void booksThatBreakDuringTheCallDoNotCostTheLink_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("issued") << 0;
        QTest::newRow("refused") << 1;
        QTest::newRow("unknown") << 2;
    }
    void booksThatBreakDuringTheCallDoNotCostTheLink()
    {
        QFETCH(int, which);
        IssuingFixture fixture;
        QVERIFY(await(fixture.ledger.start()));
        fixture.gateway->onIssue = [&](const Order &, const QString &) {
            SqlSession(fixture.path())
                .run(
                    u"CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"_s);
            return which == 0
                ? issued()
                : failed(which == 1 ? IssueOutcome::Kind::Refused : IssueOutcome::Kind::Unknown, u"50003"_s);
        };

        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        const auto result = await(issuer.issue(fixture.shop, cardOrder()));

        QVERIFY(result);
        QVERIFY(result->ledgerError);
        QCOMPARE(result->ledgerError->kind, ErrorKind::Unavailable);
        QVERIFY2(
            result->ledgerError->message.contains(u"disk is full"), qPrintable(result->ledgerError->message));
        const Invoice &invoice = result->invoice; // what could not be written down is shown all the same
        QCOMPARE(invoice.state, which == 0 ? State::Open : which == 1 ? State::Refused : State::Unknown);
        QCOMPARE(invoice.payLink, which == 0 ? u"https://pay.example/1"_s : QString());
        QCOMPARE(invoice.remoteId, which == 0 ? u"185"_s : QString());
        QCOMPARE(invoice.errorCode, which == 0 ? QString() : u"50003"_s);
        QCOMPARE(invoice.errorMessage, which == 0 ? QString() : u"In words."_s);
        QCOMPARE(invoice.email, u"anna@example.com"_s);
        QCOMPARE(fixture.stored(invoice.reference).state, State::Issuing); // until it is tracked
        QVERIFY2(locksIn(fixture).isEmpty(), "so that it can be tracked at once");
    }

    void noSecretReachesTheLedger()
    {
        IssuingFixture fixture;
        fixture.shop.directAllowed = true;
        QVERIFY(await(fixture.ledger.start()));
        fixture.gateway->onIssue = [](const Order &, const QString &) { return issued(); };
        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        Order order = fullOrder(u"card"_s, Channel::Direct);
        const QStringList secrets = order.secretTexts();
        const auto result = await(issuer.issue(fixture.shop, std::move(order)));
        QVERIFY(result);
        QCOMPARE(result->invoice.channel, Channel::Direct);

        for (const QString &name : QDir(fixture.folder.path()).entryList(QDir::Files)) {
            QFile file(fixture.folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QString &secret : secrets)
                QVERIFY2(!bytes.contains(u"\"%1\""_s.arg(secret).toUtf8()), qPrintable(name));
            QVERIFY(!bytes.contains("4242424242424242"));
            QVERIFY2(!bytes.contains("0d8d8e89a6cdcd"), "nor does the key");
        }
    }

    void aCallThatIsStoppedIsWrittenDownAsUnknown()
    {
        IssuingFixture fixture;
        QVERIFY(await(fixture.ledger.start()));
        fixture.gateway->silent = true;
        std::stop_source stop;
        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        auto issuing = issuer.issue(fixture.shop, cardOrder(), stop.get_token());
        QTRY_COMPARE(fixture.gateway->issued, 1);
        QVERIFY(!issuing.isReady());

        stop.request_stop();

        const auto result = await(std::move(issuing));
        QVERIFY(result);
        QCOMPARE(result->invoice.state, State::Unknown);
        QCOMPARE(fixture.stored(result->invoice.reference).state, State::Unknown);
    }

    /// A second process call would ring the customer's phone a second time.
    void nobodyGoesOnWithASaleThatIsAtItsCalls()
    {
        IssuingFixture fixture;
        Ledger otherProgram(fixture.path());
        QVERIFY(await(fixture.ledger.start()) && await(otherProgram.start()));
        fixture.gateway->silent = true;
        std::stop_source stop;
        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        auto issuing = issuer.issue(fixture.shop, cardOrder(), stop.get_token());
        QTRY_COMPARE(fixture.gateway->issued, 1);
        fixture.now = morning.addSecs(3600); // however long it takes
        const QString reference = await(fixture.ledger.list({}))->front().reference;

        for (Ledger *ledger : {&fixture.ledger, &otherProgram}) {
            Tracker tracker(*ledger, fixture.gateways, fixture.clock, {});
            const auto tracked = await(tracker.track(reference));
            QVERIFY(tracked && !tracked->error);
            QVERIFY2(tracked->note.contains(u"being issued"), qPrintable(tracked->note));
            QCOMPARE(trackDue(tracker)->size(), 1U);
        }
        QCOMPARE(fixture.gateway->asked, QStringList());
        QCOMPARE(fixture.story(reference), u"opened issuing"_s);

        stop.request_stop();
        QVERIFY(await(std::move(issuing)));
        QCOMPARE(fixture.story(reference), u"opened issuing, unknown unknown"_s);
        QVERIFY(await(fixture.ledger.find(reference))); // behind the lock's release, on the same thread
        Tracker tracker(otherProgram, fixture.gateways, fixture.clock, {});
        QVERIFY(await(tracker.track(reference)));
        QCOMPARE(fixture.gateway->asked, QStringList(u"find "_s + reference)); // now it is its turn
    }

    /// It has a lock before it can be seen in the books.
    void aSaleIsLockedBeforeAnybodyCanKnowOfIt()
    {
        IssuingFixture fixture;
        Ledger otherProgram(fixture.path());
        QVERIFY(await(fixture.ledger.start()) && await(otherProgram.start()));
        QStringList locked;
        connect(&fixture.ledger, &Ledger::changed, &fixture.ledger, [&] { locked << locksIn(fixture); });
        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        const auto result = await(issuer.issue(fixture.shop, cardOrder()));
        QVERIFY(result);
        const QString file = result->invoice.reference + u".lock"_s;
        QCOMPARE(locked, QStringList({file, file})); // written down, and its outcome
        fixture.stored(result->invoice.reference); // behind the release, which nobody waits for
        QVERIFY(await(otherProgram.lock(result->invoice.reference)));
    }

    /// Books that can be written and a folder beside them that cannot: the sale is what counts.
    /// A keychain whose person does not answer: whoever cancels does not wait for that.
    void aSaleThatWaitsForTheKeychainCanBeCancelled()
    {
        class AskingSecrets final : public SecretStore {
        public:
            QPromise<void> person;
            int asked = 0;

            QCoro::Task<Result<SecretText>> key(Account) override
            {
                ++asked;
                const QFuture<void> answer = person.future();
                co_await answer;
                co_return SecretText(u"late-key"_s);
            }
            QCoro::Task<Result<void>> store(Account, SecretText) override { co_return Result<void>(); }
            QCoro::Task<Result<void>> remove(Account) override { co_return Result<void>(); }
        };
        IssuingFixture fixture;
        QVERIFY(await(fixture.ledger.start()));
        AskingSecrets secrets;
        secrets.person.start();
        AccountGateways gateways(fixture.catalogue, fixture.accounts, secrets, fixture.http);
        Issuer issuer(fixture.ledger, gateways, fixture.clock);
        std::stop_source stop;
        auto issuing = issuer.issue(fixture.shop, cardOrder(), stop.get_token());
        QTRY_COMPARE(secrets.asked, 1);
        QVERIFY(!issuing.isReady());
        stop.request_stop();
        const auto result = await(std::move(issuing));
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"cancelled"_s);
        secrets.person.finish(); // the answer that comes later is for nobody
        QCoreApplication::processEvents();
        QCOMPARE(fixture.gateway->issued, 0);
        QVERIFY(await(fixture.ledger.list({}))->empty());
    }

    void aFolderForLocksThatCannotBeMadeStopsNoSale()
    {
        IssuingFixture fixture;
        QVERIFY(await(fixture.ledger.start()));
        QFile inTheWay(fixture.path() + u".locks"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        fixture.gateway->onIssue = [](const Order &, const QString &) { return issued(); };
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^locking CF-.*locks-unavailable"_s));
        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        const auto result = await(issuer.issue(fixture.shop, cardOrder()));
        QVERIFY(result);
        QCOMPARE(result->invoice.state, State::Open);
    }

    void twoAtOnceAreTwoSales()
    {
        IssuingFixture fixture;
        QVERIFY(await(fixture.ledger.start()));
        fixture.gateway->onIssue = [](const Order &, const QString &reference) {
            IssueOutcome outcome = issued();
            outcome.remoteId = reference;
            return outcome;
        };
        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        auto first = issuer.issue(fixture.shop, cardOrder(), {}, LedgerFile::Duplicates::Allowed);
        auto second = issuer.issue(fixture.shop, cardOrder(), {}, LedgerFile::Duplicates::Allowed);
        const auto one = await(std::move(first));
        const auto two = await(std::move(second));
        QVERIFY(one && two);
        QVERIFY(one->invoice.reference != two->invoice.reference);
        QCOMPARE(fixture.stored(one->invoice.reference).remoteId, one->invoice.reference);
        QCOMPARE(fixture.stored(two->invoice.reference).remoteId, two->invoice.reference);
    }

    /// Somebody presses the button again because nothing came back.
    void theSameSaleIsHeldBackWhileTheFirstOneIsUndecided()
    {
        IssuingFixture fixture;
        QVERIFY(await(fixture.ledger.start()));
        fixture.gateway->onIssue = [](const Order &, const QString &) {
            return failed(IssueOutcome::Kind::Unknown, u"timed-out"_s);
        };
        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^issuing CF-.*timed-out"_s));
        const auto first = await(issuer.issue(fixture.shop, cardOrder()));
        QVERIFY(first);

        fixture.now = morning.addSecs(9 * 60);
        const auto second = await(issuer.issue(fixture.shop, cardOrder()));
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"possible-duplicate"_s);
        QCOMPARE(second.error().kind, ErrorKind::Input);
        QCOMPARE(second.error().detail, first->invoice.reference);
        QCOMPARE(fixture.gateway->issued, 1);
        QCOMPARE(await(fixture.ledger.list({}))->size(), 1U); // nothing was begun

        // Whoever means two sales says so; and what was decided is in nobody's way.
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^issuing CF-.*timed-out"_s));
        QVERIFY(await(issuer.issue(fixture.shop, cardOrder(), {}, LedgerFile::Duplicates::Allowed)));
        QCOMPARE(fixture.gateway->issued, 2);
        const auto both = await(fixture.ledger.list({}));
        for (const Invoice &sale : *both) {
            const Evidence never{.kind = EvidenceKind::NeverCreated,
                .source = u"gateway: history"_s,
                .at = fixture.now,
                .state = State::Refused};
            QVERIFY(await(fixture.ledger.record(sale.reference, never)));
        }
        fixture.gateway->onIssue = [](const Order &, const QString &) { return issued(); };
        QVERIFY(await(issuer.issue(fixture.shop, cardOrder())));
        QCOMPARE(fixture.gateway->issued, 3);
    }

    /// The same shop under a second name, with the same key and address.
    void aSisterAccountsSaleIsHeldBackToo()
    {
        IssuingFixture fixture;
        QVERIFY(await(fixture.ledger.start()));
        Account second = fixture.shop;
        second.id.clear();
        second.name = u"The same shop"_s;
        Account elsewhere = second;
        elsewhere.name = u"Another shop"_s;
        elsewhere.baseUrl = QUrl(u"https://other.nonstopay.net"_s);
        const auto sister = await(fixture.accounts.add(second));
        const auto stranger = await(fixture.accounts.add(elsewhere));
        QVERIFY(sister && stranger);
        fixture.gateway->onIssue = [](const Order &, const QString &) {
            return failed(IssueOutcome::Kind::Unknown, u"timed-out"_s);
        };
        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^issuing CF-.*timed-out"_s));
        const auto first = await(issuer.issue(fixture.shop, cardOrder()));
        QVERIFY(first);
        const auto again = await(issuer.issue(*sister, cardOrder()));
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"possible-duplicate"_s);
        QCOMPARE(again.error().detail, first->invoice.reference);
        QCOMPARE(fixture.gateway->issued, 1);
        fixture.gateway->onIssue = [](const Order &, const QString &) { return issued(); };
        QVERIFY(await(issuer.issue(*stranger, cardOrder())));
        QCOMPARE(fixture.gateway->issued, 2);
    }

    /// A computer that slept between the two, or books that were locked for long: a tracker may already have
    /// told somebody to issue it again.
    void aSaleThatWaitedTooLongForTheBooksIsNotSent_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("sent");
        QTest::newRow("as long as a lock may last") << 12 << true;
        QTest::newRow("longer") << 16 << false;
        QTest::newRow("an hour of sleep") << 3600 << false;
        QTest::newRow("a clock that was set back") << -3600 << true;
    }
    void aSaleThatWaitedTooLongForTheBooksIsNotSent()
    {
        QFETCH(int, seconds);
        QFETCH(bool, sent);
        IssuingFixture fixture;
        QVERIFY(await(fixture.ledger.start()));
        connect(&fixture.ledger, &Ledger::changed, &fixture.ledger,
            [&] { fixture.now = morning.addSecs(seconds); }); // it is written down now
        fixture.gateway->onIssue = [](const Order &, const QString &) { return issued(); };

        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        const auto result = await(issuer.issue(fixture.shop, cardOrder()));

        QVERIFY(result && !result->ledgerError);
        QCOMPARE(fixture.gateway->issued, sent ? 1 : 0);
        QCOMPARE(result->invoice.state, sent ? State::Open : State::Refused);
        QCOMPARE(result->invoice.errorCode, sent ? QString() : u"not-sent"_s);
        QCOMPARE(fixture.story(result->invoice.reference),
            sent ? u"opened issuing, issued open"_s : u"opened issuing, refused refused"_s);
    }

    /// Another program may change an account while this one has it open.
    void anAccountThatWasChangedIsOpenedAnew()
    {
        IssuingFixture fixture;
        QVERIFY(await(fixture.ledger.start()));
        AccountBook book(fixture.folder.filePath(u"accounts.json"_s), {});
        const Account added = book.add(fixture.shop).value();
        const auto ask = [&] { return await(fixture.gateways.openWithAccount(added.id)); };
        QCOMPARE(ask()->account, added);
        QVERIFY(ask());
        QCOMPARE(fixture.secrets.asked, 1);

        Account changed = added;
        changed.paths = {{u"history"_s, u"/api/other/"_s}};
        QVERIFY(book.update(changed));
        QCOMPARE(ask()->account.paths, changed.paths);
        QCOMPARE(fixture.secrets.asked, 2);

        QVERIFY(book.remove(added.id));
        QCOMPARE(ask().error().code, u"account-unknown"_s); // not the key of an account that is gone
        QVERIFY(book.add(changed)); // with another key, maybe
        QVERIFY(ask());
        QCOMPARE(fixture.secrets.asked, 3);
        QVERIFY(ask());
        QCOMPARE(fixture.secrets.asked, 3);
    }

    /// Asking for its key is what starts the sandbox, which may have ended since.
    void theTrainingAccountIsOpenedForEachUse()
    {
        IssuingFixture fixture;
        fixture.shop.builtIn = true;
        Accounts training(
            AccountBook(fixture.folder.filePath(u"none.json"_s), {fixture.shop}), fixture.files);
        AccountGateways gateways(fixture.catalogue, training, fixture.secrets, fixture.http);
        QVERIFY(await(gateways.open(fixture.shop.id)));
        QVERIFY(await(gateways.open(fixture.shop.id)));
        QCOMPARE(fixture.secrets.asked, 2);
    }

    void theReasonOfAnErrorIsLogged()
    {
        IssuingFixture fixture;
        QVERIFY(await(fixture.ledger.start()));
        fixture.gateway->onIssue = [](const Order &, const QString &) {
            return failed(IssueOutcome::Kind::Unknown, u"timed-out"_s);
        };
        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(u"^issuing CF-[A-Z2-7]{16}: timed-out, for the log$"_s));
        QVERIFY(await(issuer.issue(fixture.shop, cardOrder())));
    }

    void theKeyIsFetchedOnce()
    {
        IssuingFixture fixture;
        QVERIFY(await(fixture.ledger.start()));
        fixture.gateway->onIssue = [](const Order &, const QString &reference) {
            IssueOutcome outcome = issued();
            outcome.remoteId = reference;
            return outcome;
        };
        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        QVERIFY(await(issuer.issue(fixture.shop, cardOrder())));
        QVERIFY(await(issuer.issue(fixture.shop, cardOrder())));
        QCOMPARE(fixture.secrets.asked, 1);
        fixture.gateways.forget(fixture.shop.id);
        QVERIFY(await(issuer.issue(fixture.shop, cardOrder())));
        QCOMPARE(fixture.secrets.asked, 2);
    }

    /// The call is still waiting when another program asks the gateway, finds the sale and writes it down.
    void whatAnotherProgramLearntMeanwhileStands()
    {
        IssuingFixture fixture;
        QVERIFY(await(fixture.ledger.start()));
        fixture.gateway->onIssue = [&](const Order &, const QString &reference) {
            LedgerFile another(fixture.path());
            const Evidence found{.kind = EvidenceKind::Found,
                .source = u"gateway: history and info"_s,
                .at = morning.addSecs(10),
                .state = State::Paid,
                .remoteId = u"185"_s,
                .remoteStatus = u"invoice:paid"_s};
            if (!another.open() || !another.record(reference, found))
                qFatal("the other program");
            return failed(IssueOutcome::Kind::Unknown, u"timed-out"_s);
        };
        Issuer issuer(fixture.ledger, fixture.gateways, fixture.clock);
        const auto result = await(issuer.issue(fixture.shop, cardOrder()));
        QVERIFY(result);
        QCOMPARE(result->invoice.state, State::Paid);
        QCOMPARE(result->invoice.errorCode, QString());
        QCOMPARE(fixture.story(result->invoice.reference), u"opened issuing, found paid, unknown paid"_s);
    }
};

QTEST_GUILESS_MAIN(IssuerTest)
#include "IssuerTest.moc"
