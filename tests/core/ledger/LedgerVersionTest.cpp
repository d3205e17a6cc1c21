// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerSamples.h"
#include "ledger/SearchText.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The tables, indexes and triggers as the file itself describes them.
QStringList schemaOf(const QString &path)
{
    QStringList schema =
        SqlSession(path).column(u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"_s);
    for (QString &sql : schema) {
        sql = sql.simplified();
        sql.replace(u"( "_s, u"("_s).replace(u" )"_s, u")"_s).replace(u" ,"_s, u","_s);
    }
    return schema;
}

} // namespace

/// What lies at the ledger's place when it is opened: an old ledger is brought up to date, and whatever is
/// not ours, newer than we are or damaged is named and left exactly as it is.
class LedgerVersionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }

    void load(const QString &fixture)
    {
        const QByteArray sql = bytesOf(QStringLiteral(LEDGER_FIXTURES) + u'/' + fixture);
        QVERIFY(!sql.isEmpty());
        SqlSession session(path());
        for (const QString &statement : QString::fromUtf8(sql).split(u"\n\n"_s, Qt::SkipEmptyParts)) {
            if (!statement.startsWith(u"--"))
                QCOMPARE(session.run(statement), QString());
        }
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void whatIsNotOursIsLeftAlone_data()
    {
        QTest::addColumn<QStringList>("sql");
        QTest::addColumn<QString>("code");
        QTest::newRow("a newer version of this program wrote it") << QStringList{
            u"PRAGMA application_id = 1130777703"_s, u"PRAGMA user_version = 9999"_s,
            u"CREATE TABLE invoice (id)"_s} << u"ledger-version"_s;
        QTest::newRow("another program's, with its mark") << QStringList{u"PRAGMA application_id = 7"_s,
            u"CREATE TABLE mail (id)"_s} << u"ledger-version"_s;
        QTest::newRow("another program's, with a version only")
            << QStringList{u"PRAGMA user_version = 1"_s, u"CREATE TABLE mail (id)"_s} << u"ledger-version"_s;
        QTest::newRow("another program's, without mark and version")
            << QStringList{u"CREATE TABLE mail (id)"_s} << u"ledger-version"_s;
        QTest::newRow("another program's, with a table of our name")
            << QStringList{u"CREATE TABLE invoice (id)"_s, u"INSERT INTO invoice VALUES (1)"_s}
            << u"ledger-version"_s;
        QTest::newRow("a negative version") << QStringList{u"PRAGMA application_id = 1130777703"_s,
            u"PRAGMA user_version = -1"_s} << u"ledger-version"_s;
    }
    void whatIsNotOursIsLeftAlone()
    {
        QFETCH(QStringList, sql);
        {
            SqlSession session(path());
            for (const QString &statement : sql)
                QCOMPARE(session.run(statement), QString());
        }
        const QByteArray before = bytesOf(path());
        const QFile::Permissions permissions = QFile::permissions(path());
        {
            LedgerFile ledger(path());
            const auto opened = ledger.open();
            QTEST(codeOf(opened), "code");
            QCOMPARE(opened.error().kind, ErrorKind::Unavailable);
            QVERIFY(opened.error().message.contains(path()));
        }
        QCOMPARE(bytesOf(path()).toHex(), before.toHex());
        QCOMPARE(QFile::permissions(path()), permissions);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"ledger.sqlite"_s));
    }

    void whatIsNoDatabaseIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << "Dear diary, this is not a database at all. "_ba.repeated(100);
        QTest::newRow("a short note, which SQLite takes for an empty file") << "milk, bread"_ba;
        QTest::newRow("the beginning of a database, then noise")
            << "SQLite format 3\0"_ba + QByteArray(5000, '\xAA');
        QTest::newRow("zeros, as after a power cut") << QByteArray(8192, '\0');
    }
    void whatIsNoDatabaseIsLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        write(path(), bytes);
        {
            LedgerFile ledger(path());
            const auto opened = ledger.open();
            QCOMPARE(codeOf(opened), u"ledger-damaged"_s);
            QCOMPARE(opened.error().kind, ErrorKind::Unavailable);
            QVERIFY(!opened.error().message.isEmpty());
        }
        QCOMPARE(bytesOf(path()), bytes);
    }

    void aFolderOrAMissingFolderIsNoLedger()
    {
        QCOMPARE(codeOf(LedgerFile(m_folder->path()).open()), u"ledger-unavailable"_s);
        QCOMPARE(codeOf(LedgerFile(m_folder->filePath(u"missing/ledger.sqlite"_s)).open()),
            u"ledger-unavailable"_s);
        QCOMPARE(codeOf(LedgerFile(u"/dev/null/ledger.sqlite"_s).open()), u"ledger-unavailable"_s);
        QVERIFY(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    }

    void aLedgerThatMayOnlyBeReadIsNotPretendedToBeWritable()
    {
        QVERIFY(LedgerFile(path()).open());
        const QByteArray before = bytesOf(path());
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        const auto readAndEnter = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_folder->path(), readAndEnter));

        QProcess helper;
        helper.start(QCoreApplication::applicationDirPath() + u"/ledger-helper"_s, {u"open"_s, path()});
        QVERIFY(helper.waitForFinished());
        const QString said = QString::fromUtf8(helper.readAllStandardOutput());
        QVERIFY(QFile::setPermissions(m_folder->path(), readAndEnter | QFile::WriteOwner));

        QVERIFY2(said.startsWith(u"error ledger-unavailable"), qPrintable(said));
        QVERIFY2(said.contains(u"permissions"), qPrintable(said));
        QCOMPARE(bytesOf(path()), before);
        QCOMPARE(QFile::permissions(path()) & QFile::WriteOwner,
            QFile::Permissions()); // read-only is the owner's wish
    }

    void anEmptyFileBecomesALedger()
    {
        write(path(), {});
        LedgerFile ledger(path());
        QCOMPARE(codeOf(ledger.open()), u"done"_s);
        QCOMPARE(codeOf(ledger.add(sale(u"CF-1"_s))), u"done"_s);
        SqlSession session(path());
        QCOMPARE(session.run(u"PRAGMA application_id"_s), u"1130777703"_s);
        QCOMPARE(session.run(u"PRAGMA journal_mode"_s), u"wal"_s);
    }

    void version1IsReadAndWrittenOn()
    {
        load(u"ledger-1.sql"_s);
        LedgerFile ledger(path());
        QCOMPARE(codeOf(ledger.open()), u"done"_s);

        const QDateTime opened = QDateTime::fromMSecsSinceEpoch(1773567015123, Qt::UTC);
        Invoice paid = sale(u"CF-AAAAAAAAAAAAAAAA"_s, opened);
        paid.channel = Channel::Direct;
        paid.customerName = u"Zoë O’Neil"_s;
        paid.fields = Json::parse(R"({"amount":15.04,"callbackJson":{"price":0.10}})").value();
        paid.state = State::Paid;
        paid.remoteId = u"185"_s;
        paid.remoteStatus = u"invoice:paid"_s;
        paid.payLink = u"https://pay.example/1"_s;
        paid.changedAt = paid.checkedAt = opened.addSecs(60);
        QCOMPARE(textOf(ledger.find(paid.reference).value()), textOf(paid));

        Invoice unknown = sale(u"CF-BBBBBBBBBBBBBBBB"_s, opened);
        unknown.methodId = u"nft"_s;
        unknown.amount = Money(1, *Currency::find(u"USD"));
        unknown.email.clear();
        unknown.description = u"My NFT 🧾"_s;
        unknown.fields = Json::object();
        unknown.state = State::Unknown;
        unknown.errorCode = u"timed-out"_s;
        unknown.errorMessage = u"No answer."_s;
        unknown.changedAt = opened.addMSecs(877);
        QCOMPARE(textOf(ledger.find(unknown.reference).value()), textOf(unknown));

        const auto events = ledger.events(paid.reference).value();
        QCOMPARE(events.size(), 3U);
        QCOMPARE(textOf(events[2]),
            textOf(Evidence{.kind = EvidenceKind::Polled,
                .source = u"gateway: status and info"_s,
                .at = opened.addSecs(60),
                .state = State::Paid,
                .remoteId = u"185"_s,
                .remoteStatus = u"invoice:paid"_s,
                .message = u"customer pays 409.71 INR"_s,
                .answer = Json::parse(R"({"errorCode":0,"invoice":{"status":"invoice:paid"}})").value()}));
        QCOMPARE(ledger.record(paid.reference, polled(State::Chargeback, opened.addSecs(90)))->state,
            State::Chargeback);
        QCOMPARE(codeOf(ledger.add(sale(u"CF-NEW"_s))), u"done"_s);
    }

    void version2IsReadAndWrittenOn()
    {
        load(u"ledger-2.sql"_s);
        LedgerFile ledger(path());
        QCOMPARE(codeOf(ledger.open()), u"done"_s);

        // Of one millisecond the last one first; what no clock shows stands at the ends.
        QStringList order;
        for (const QString &reference :
            SqlSession(path()).column(u"SELECT reference FROM invoice ORDER BY id DESC"_s))
            order << reference.mid(3, 1);
        QCOMPARE(order.join(QString()), u"GEDCBAF"_s);
        for (const QString &letter : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"F"_s, u"G"_s}) {
            const QString reference = u"CF-"_s + letter.repeated(16);
            const auto events = ledger.events(reference);
            QCOMPARE(codeOf(events), u"done"_s);
            QCOMPARE(events->front().kind, EvidenceKind::Opened);
            QCOMPARE(events->front().at, ledger.find(reference)->openedAt);
        }
        QCOMPARE(codeOf(ledger.find(u"CF-EEEEEEEEEEEEEEEE"_s)), u"ledger-damaged"_s);
        QCOMPARE(ledger.find(u"CF-CCCCCCCCCCCCCCCC"_s)->coin.address, u"bc1qexample"_s);
        QCOMPARE(ledger.find(u"CF-CCCCCCCCCCCCCCCC"_s)->warning, u"The address changed."_s);

        QCOMPARE(ledger.needingPerson().value(), 2); // unknown, withheld
        QCOMPARE(ledger.list({.search = u"иван"_s, .limit = 3})->size(), 3U);
        QCOMPARE(ledger.list({.search = u"form"_s})->size(), 1U);
        QCOMPARE(ledger.list({.search = u"bob"_s})->size(), 0U);
        QCOMPARE(ledger.known({.accountId = u"a1"_s, .gatewayId = u"einvoice"_s, .numbers = {u"SHOP-3"_s}})
                     ->size(),
            1U);
        QCOMPARE(ledger.record(u"CF-AAAAAAAAAAAAAAAA"_s, polled(State::Paid, morning, u"x"_s))->state,
            State::Paid);
        QCOMPARE(codeOf(ledger.add(sale(u"CF-NEW"_s))), u"done"_s);
        // An event that had lost its sale before is left as it was.
        QCOMPARE(SqlSession(path()).run(u"SELECT invoice FROM event WHERE id = 99"_s), u"4711"_s);
        QCOMPARE(SqlSession(path()).run(u"PRAGMA quick_check"_s), u"ok"_s);
    }

    void version3IsReadAndWrittenOn()
    {
        load(u"ledger-3.sql"_s);
        LedgerFile ledger(path());
        QCOMPARE(codeOf(ledger.open()), u"done"_s);
        QCOMPARE(ledger.list({.search = u"example.com"_s})->size(), 1U);
        QCOMPARE(ledger.list({.search = u"o'neil@example.org 1204,50"_s})->size(), 1U);
        QCOMPARE(ledger.list({.search = u"example.con"_s})->size(), 0U);

        // What is written anew takes all of a sale's entries out of the index first.
        const QString reference = ledger.list({.search = u"anna@example.com"_s})->front().reference;
        Evidence found = polled(State::Paid, morning, u"invoice:paid"_s);
        found.remoteId = u"N-4711"_s;
        QCOMPARE(ledger.record(reference, found)->state, State::Paid);
        QCOMPARE(ledger.list({.search = u"n-4711"_s})->size(), 1U);
        QCOMPARE(codeOf(ledger.add(sale(u"CF-NEW"_s))), u"done"_s);
        ledger.close();

        // The index has of each sale what a new file's index would have.
        SqlSession session(path());
        QCOMPARE(
            session.run(u"CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, invoice_search, instance)"_s),
            QString());
        for (const QString &place : session.column(u"SELECT id FROM invoice"_s)) {
            const QString kept = session.run(u"SELECT search FROM invoice WHERE id = "_s + place);
            QStringList wanted = searching::indexText(searching::entriesOf(kept)).split(u' ');
            QStringList there =
                session.column(u"SELECT DISTINCT term FROM temp.words WHERE doc = "_s + place);
            wanted.removeDuplicates();
            wanted.sort();
            there.sort();
            QCOMPARE(there, wanted);
        }
    }

    /// What gateways stated about money is judged as it is today, and what somebody has seen stays seen.
    void version3sMoneyIsJudgedAnew()
    {
        load(u"ledger-3-money.sql"_s);
        LedgerFile ledger(path());
        QCOMPARE(codeOf(ledger.open()), u"done"_s);
        SqlSession session(path());
        const auto standing = [&session](const QString &letter) {
            return session.run(
                u"SELECT coalesce(paid_units, 'not known') || ', ' || needs_person FROM invoice WHERE "
                "reference = 'CF-%1'"_s.arg(letter.repeated(16)));
        };
        QCOMPARE(standing(u"A"_s), u"1504, 0"_s); // 15.039999999999999 of 15.04
        QCOMPARE(standing(u"B"_s), u"0, 1"_s); // unknown
        QCOMPARE(standing(u"C"_s), u"100, 1"_s); // authorised, and 1.00 of 2.50
        QCOMPARE(standing(u"D"_s), u"0, 1"_s); // withheld
        QCOMPARE(standing(u"E"_s), u"0, 0"_s); // in a state that nobody knows
        QCOMPARE(standing(u"F"_s), u"not known, 1"_s); // "five"
        QCOMPARE(standing(u"G"_s), u"not known, 0"_s); // recalculated, and seen
        QCOMPARE(ledger.list({.states = {State::Paid}, .search = u"иван"_s})->size(), 2U); // still found
        QCOMPARE(ledger.list({.search = u"zoe o’neil"_s})->size(), 1U);
        const Evidence found{.kind = EvidenceKind::Found,
            .source = u"gateway: history"_s,
            .at = morning,
            .state = State::Open,
            .remoteId = u"4711"_s};
        QVERIFY(ledger.record(u"CF-BBBBBBBBBBBBBBBB"_s, found));
        QCOMPARE(ledger.list({.search = u"4711"_s})->size(), 1U); // the index was taken over whole
        QCOMPARE(session.run(u"PRAGMA quick_check"_s), u"ok"_s);
    }

    /// What it says stays as it was said, in English; what is said from now on can be translated.
    void version5IsReadAndWrittenOn()
    {
        load(u"ledger-5.sql"_s);
        LedgerFile ledger(path());
        QCOMPARE(codeOf(ledger.open()), u"done"_s);
        const auto refused = ledger.find(u"CF-3EYGG5QPOWPFSHWC"_s);
        QCOMPARE(codeOf(refused), u"done"_s);
        QCOMPARE(refused->errorMessage, u"The gateway refused the call: “error 10005” (number 10005)."_s);
        QVERIFY(refused->errorMessage.toStored().isEmpty());
        QCOMPARE(ledger.list({.search = u"o'neil@example.org 1204,50"_s})->size(), 1U);
        const auto paid = ledger.events(u"CF-COQ5IHA3RN5BGZIL"_s);
        QCOMPARE(codeOf(paid), u"done"_s);
        QCOMPARE(paid->back().message,
            u"Customer pays 15.04 USD. Fee 1.504 USDC. Merchant receives 13.536 USDC."_s);

        const Invoice doubted = ledger.find(u"CF-OTQT5ITRTIZBWWXG"_s).value();
        const std::size_t facts = ledger.events(doubted.reference)->size();
        const LocalizedText doubt = translatable("LedgerVersionTest",
            "The gateway’s last answer carried no signature, so nobody can tell whether it came from the "
            "gateway. Compare this sale with the gateway’s own pages.");
        QCOMPARE(doubted.warning, doubt);
        Evidence again = polled(State::Open, doubted.checkedAt.addSecs(60), doubted.remoteStatus);
        again.remoteId = doubted.remoteId;
        again.warning = doubt;
        QCOMPARE(codeOf(ledger.record(doubted.reference, again)), u"done"_s);
        QCOMPARE(ledger.events(doubted.reference)->size(), facts); // the same words are no news
        QCOMPARE(ledger.find(doubted.reference)->warning.toStored(), doubt.toStored());
        QCOMPARE(codeOf(ledger.add(sale(u"CF-NEW"_s))), u"done"_s);
        QCOMPARE(SqlSession(path()).run(u"PRAGMA quick_check"_s), u"ok"_s);
    }

    /// The index that version 7 brings knows the sales that are there already, without those that were
    /// refused.
    void version6TellsItsAmounts()
    {
        load(u"ledger-6.sql"_s);
        LedgerFile ledger(path());
        QCOMPARE(codeOf(ledger.open()), u"done"_s);
        SqlSession session(path());
        const QString counted =
            u"SELECT count(*) FROM invoice WHERE currency = 'USD' AND state <> 'refused'"_s;
        const auto amounts = ledger.amounts({.currencyCode = u"USD"_s, .accountIds = {}, .isOfOthers = true});
        QCOMPARE(codeOf(amounts), u"done"_s);
        QVERIFY(!amounts->empty());
        QCOMPARE(QString::number(amounts->size()), session.run(counted));
        QCOMPARE(session.run(u"PRAGMA quick_check"_s), u"ok"_s);
    }

    void anOldFileIsSearchable()
    {
        load(u"ledger-1.sql"_s);
        LedgerFile ledger(path());
        QVERIFY(ledger.open());
        QCOMPARE(ledger.list({.search = u"zoe o’neil"_s})->size(), 1U);
        QCOMPARE(ledger.list({.search = u"🧾"_s})->size(), 1U);
        QCOMPARE(ledger.list({.search = u"185"_s})->size(), 1U); // the gateway's id
    }

    void anOldFileEndsUpLikeANewOne_data()
    {
        QTest::addColumn<QString>("fixture");
        QTest::newRow("version 1") << u"ledger-1.sql"_s;
        QTest::newRow("version 2") << u"ledger-2.sql"_s;
        QTest::newRow("version 3") << u"ledger-3.sql"_s;
        QTest::newRow("version 3, with stated amounts") << u"ledger-3-money.sql"_s;
        QTest::newRow("version 5") << u"ledger-5.sql"_s;
        QTest::newRow("version 6") << u"ledger-6.sql"_s;
        QTest::newRow("version 7") << u"ledger-7.sql"_s;
    }
    void anOldFileEndsUpLikeANewOne()
    {
        QFETCH(QString, fixture);
        load(fixture);
        QVERIFY(LedgerFile(path()).open());
        const QString fresh = m_folder->filePath(u"fresh.sqlite"_s);
        QVERIFY(LedgerFile(fresh).open());
        QCOMPARE(schemaOf(path()), schemaOf(fresh));
        QCOMPARE(SqlSession(path()).run(u"PRAGMA user_version"_s),
            SqlSession(fresh).run(u"PRAGMA user_version"_s));
    }
};

QTEST_GUILESS_MAIN(LedgerVersionTest)
#include "LedgerVersionTest.moc"
