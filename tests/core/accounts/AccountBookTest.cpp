// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountBook.h"

#include "../base/FullDisk.h"
#include "base/Json.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Account account(const QString &name)
{
    return {.id = {},
        .name = name,
        .gatewayId = u"nonstopay"_s,
        .baseUrl = QUrl(u"https://usdc.nonstopay.net"_s)};
}

Account training()
{
    return {.id = u"sandbox"_s,
        .name = u"sandbox"_s,
        .gatewayId = u"nonstopay"_s,
        .baseUrl = QUrl(u"http://127.0.0.1:8931"_s),
        .builtIn = true};
}

QString codeOf(const auto &result)
{
    return result ? u"done"_s : result.error().code;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The list of accounts in its file: names that can be told apart, a training account that stays, and a file
/// that is whole, ours or left alone.
class AccountBookTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"accounts.json"_s); }
    AccountBook book() const { return AccountBook(path(), {training()}); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QStringList names() const
    {
        const auto all = book().accounts();
        if (!all)
            return {all.error().code};
        QStringList list;
        for (const Account &each : *all)
            list << each.name;
        return list;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void namesThatAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QString() << u"account-name"_s;
        QTest::newRow("a blank") << u" "_s << u"account-name"_s;
        QTest::newRow("blank in front") << u" shop"_s << u"account-name"_s;
        QTest::newRow("blank behind") << u"shop "_s << u"account-name"_s;
        QTest::newRow("a line end") << u"shop\nroot"_s << u"account-name"_s;
        QTest::newRow("a NUL") << QString(u"shop"_s + QChar(0) + u"x"_s) << u"account-name"_s;
        QTest::newRow("an escape for the terminal") << u"shop\u001b[31m"_s << u"account-name"_s;
        QTest::newRow("a mark that turns the reading direction") << u"shop\u202Epohs"_s << u"account-name"_s;
        QTest::newRow("61 characters") << QString(61, u'x') << u"account-name"_s;
        QTest::newRow("taken") << u"Market stall"_s << u"account-exists"_s;
        QTest::newRow("taken, in other letters") << u"MARKET STALL"_s << u"account-exists"_s;
        QTest::newRow("taken, in letters of another script") << u"ЯРМАРКА"_s << u"account-exists"_s;
        QTest::newRow("the training account's") << u"sandbox"_s << u"account-exists"_s;
        QTest::newRow("the training account's, in other letters") << u"SandBox"_s << u"account-exists"_s;
    }
    void namesThatAreRefused()
    {
        QFETCH(QString, name);
        QVERIFY(book().add(account(u"Market stall"_s)));
        QVERIFY(book().add(account(u"Ярмарка"_s)));
        const QByteArray before = bytesOf(path());
        const auto added = book().add(account(name));
        QTEST(codeOf(added), "code");
        QCOMPARE(added.error().kind, ErrorKind::Input);
        QCOMPARE(bytesOf(path()), before);
    }

    void namesThatAreTaken_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("one letter") << u"x"_s;
        QTest::newRow("60 characters") << QString(60, u'x');
        QTest::newRow("blanks inside") << u"Market stall  2"_s;
        QTest::newRow("quotes and backslashes") << u"Anna's \"best\" \\ shop"_s;
        QTest::newRow("other scripts") << u"متجر Łódź 東京"_s;
        QTest::newRow("emoji") << u"Shop 🏪"_s;
    }
    void namesThatAreTaken()
    {
        QFETCH(QString, name);
        QCOMPARE(codeOf(book().add(account(name))), u"done"_s);
        QCOMPARE(names(), QStringList({u"sandbox"_s, name}));
        QCOMPARE(book().byName(name)->name, name);
    }

    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QString() << u"url-not-valid"_s;
        QTest::newRow("http") << u"http://usdc.nonstopay.net"_s << u"url-scheme"_s;
        QTest::newRow("a name alone") << u"usdc.nonstopay.net"_s << u"url-not-valid"_s;
        QTest::newRow("with a password") << u"https://a:b@usdc.nonstopay.net"_s << u"url-credentials"_s;
        QTest::newRow("https") << u"https://usdc.nonstopay.net/base"_s << u"done"_s;
        QTest::newRow("http on this computer") << u"http://127.0.0.1:8080"_s << u"done"_s;
    }
    void addressesAreChecked()
    {
        QFETCH(QString, url);
        QFETCH(QString, code);
        Account wanted = account(u"shop"_s);
        wanted.baseUrl = QUrl(url);
        QCOMPARE(codeOf(book().add(wanted)), code);
        QCOMPARE(QFile::exists(path()), code == u"done");

        // A change is checked like a new account.
        wanted.baseUrl = QUrl(u"https://usdc.nonstopay.net"_s);
        wanted.name = u"second"_s;
        Account second = book().add(wanted).value();
        second.baseUrl = QUrl(url);
        QCOMPARE(codeOf(book().update(second)), code);
    }

    void clientIdsThatCannotBeSentAreRefused()
    {
        Account till = book().add(account(u"till"_s)).value();
        const QByteArray before = bytesOf(path());
        for (const QString &clientId : {u"77\r\nX: y"_s, u"7\u0430"_s, QString(u"77"_s + QChar(0))}) {
            Account wanted = account(u"shop"_s);
            wanted.clientId = clientId;
            QCOMPARE(codeOf(book().add(wanted)), u"client-id-characters"_s);
            till.clientId = clientId;
            QCOMPARE(codeOf(book().update(till)), u"client-id-characters"_s);
        }
        QCOMPARE(bytesOf(path()), before);
    }

    void aChangeCannotTakeAnothersName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("another's") << u"FIRST"_s << u"account-exists"_s;
        QTest::newRow("the training account's") << u"Sandbox"_s << u"account-exists"_s;
        QTest::newRow("none") << u""_s << u"account-name"_s;
        QTest::newRow("its own, in other letters") << u"SECOND"_s << u"done"_s;
        QTest::newRow("a new one") << u"third"_s << u"done"_s;
    }
    void aChangeCannotTakeAnothersName()
    {
        QFETCH(QString, name);
        QVERIFY(book().add(account(u"first"_s)));
        Account second = book().add(account(u"second"_s)).value();
        second.name = name;
        QTEST(codeOf(book().update(second)), "code");
    }

    void everythingAboutAnAccountIsKept()
    {
        Account wanted = account(u"shop"_s);
        wanted.id = u"an id of one's own is not taken"_s;
        wanted.builtIn = true; // nor is this
        wanted.baseUrl = QUrl(u"https://b\u00fccher.example:8443/a%20b/?x=%2B#f"_s);
        wanted.clientId = u"4711 \"quoted\""_s;
        wanted.directAllowed = true;
        wanted.paths = {{u"history"_s, u"/api/other/"_s}, {u"create"_s, u"/x?y=\"z\""_s}};
        const auto added = book().add(wanted);
        QCOMPARE(codeOf(added), u"done"_s);
        QVERIFY(added->id != wanted.id && added->id.size() == 32);
        QVERIFY(!added->builtIn);

        const Account kept = book().byId(added->id).value();
        QCOMPARE(kept.name, wanted.name);
        QCOMPARE(kept.gatewayId, wanted.gatewayId);
        QCOMPARE(kept.baseUrl, wanted.baseUrl);
        QCOMPARE(kept.clientId, wanted.clientId);
        QCOMPARE(kept.directAllowed, true);
        QCOMPARE(kept.paths, wanted.paths);
        QCOMPARE(kept.builtIn, false);
        QCOMPARE(kept, *added); // its time too
    }

    /// Whoever added it again may have another merchant's key: sales of the time before are judged with care.
    void isAddedAtATime()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const Account first = book().add(account(u"shop"_s)).value();
        QVERIFY(first.addedAt >= before && first.addedAt <= QDateTime::currentDateTimeUtc());
        Account changed = first;
        changed.directAllowed = true;
        QCOMPARE(book().update(changed)->addedAt, first.addedAt);
        QCOMPARE(codeOf(book().remove(first.id)), u"done"_s);
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > first.addedAt);
        const Account again = book().add(first).value();
        QCOMPARE(again.id, first.id);
        QVERIFY(again.addedAt > first.addedAt);
        QVERIFY(again != first);
    }

    void isFoundByNameWithoutRegardToCaseAndById()
    {
        const Account shop = book().add(account(u"Ярмарка"_s)).value();
        QCOMPARE(book().byName(u"ярмарка"_s)->id, shop.id);
        QCOMPARE(book().byId(shop.id)->name, u"Ярмарка"_s);
        QCOMPARE(codeOf(book().byName(u"ярм"_s)), u"account-unknown"_s);
        QCOMPARE(codeOf(book().byName(QString())), u"account-unknown"_s);
        QCOMPARE(codeOf(book().byId(QString())), u"account-unknown"_s);
        QCOMPARE(codeOf(book().byId(shop.id.toUpper())), u"account-unknown"_s);
        QVERIFY(book().byName(QString(10'000, u'x')).error().message.english().size() < 300);
    }

    void theTrainingAccountStays()
    {
        QCOMPARE(names(), QStringList(u"sandbox"_s)); // also without a file
        QVERIFY(book().byName(u"SANDBOX"_s)->builtIn);
        QCOMPARE(codeOf(book().remove(u"sandbox"_s)), u"account-built-in"_s);
        Account changed = training();
        changed.baseUrl = QUrl(u"https://evil.example"_s);
        QCOMPARE(codeOf(book().update(changed)), u"account-built-in"_s);
        QVERIFY(!QFile::exists(path()));
        QVERIFY(book().add(account(u"shop"_s)));
        QCOMPARE(names(), QStringList({u"sandbox"_s, u"shop"_s})); // and stands first
        QVERIFY2(!bytesOf(path()).contains("sandbox"), "it is part of the program and not of the file");
        // A file that somebody put it into does not replace it.
        write(
            R"({"version":1,"accounts":[{"id":"sandbox","name":"sandbox","gateway":"nonstopay","url":"https:\/\/evil.example"}]})");
        QCOMPARE(book().byName(u"sandbox"_s)->baseUrl, training().baseUrl);
        QCOMPARE(book().byId(u"sandbox"_s)->baseUrl, training().baseUrl);
    }

    void removesOneAndLeavesTheOthers()
    {
        const Account first = book().add(account(u"first"_s)).value();
        QVERIFY(book().add(account(u"second"_s)));
        QCOMPARE(codeOf(book().remove(first.id)), u"done"_s);
        QCOMPARE(names(), QStringList({u"sandbox"_s, u"second"_s}));
        QCOMPARE(codeOf(book().remove(first.id)), u"account-unknown"_s);
        QCOMPARE(codeOf(book().update(first)), u"account-unknown"_s);
        const auto gone = book().byId(first.id);
        QVERIFY2(gone.error().message.contains(u"has been removed"), qPrintable(gone.error().message));
        QCOMPARE(codeOf(book().add(account(u"first"_s))), u"done"_s); // its name is free again
        QCOMPARE(book().byName(u"first"_s)->id, first.id); // and its sales can be followed again
    }

    void anIdIsNeverSharedByTwo()
    {
        const Account first = book().add(account(u"first"_s)).value();
        Account renamed = first;
        renamed.name = u"renamed"_s;
        QCOMPARE(codeOf(book().update(renamed)), u"done"_s);
        const Account second = book().add(account(u"first"_s)).value();
        QVERIFY(second.id != first.id);
        Account elsewhere = account(u"third"_s);
        elsewhere.baseUrl = QUrl(u"https://other.example"_s);
        const Account third = book().add(elsewhere).value();
        QVERIFY(third.id != first.id && third.id != second.id);
    }

    void aDamagedFileIsSaidAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("half") << R"({"version":1,"accounts":[{"id":"1")"_ba;
        QTest::newRow("zeros") << QByteArray(512, '\0');
        QTest::newRow("text") << "accounts: shop"_ba;
        QTest::newRow("a list") << "[]"_ba;
        QTest::newRow("no accounts in it") << R"({"version":1})"_ba;
        QTest::newRow("accounts of another form") << R"({"version":1,"accounts":{"shop":{}}})"_ba;
        QTest::newRow("broken UTF-8") << "{\"accounts\":[{\"name\":\"\xff\"}]}"_ba;
        QTest::newRow("10,000 brackets") << "{\"accounts\":"_ba + QByteArray(10'000, '[');
    }
    void aDamagedFileIsSaidAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        const auto all = book().accounts();
        QCOMPARE(codeOf(all), u"accounts-unavailable"_s);
        QCOMPARE(all.error().kind, ErrorKind::Unavailable);
        QVERIFY(all.error().message.contains(path()));
        QCOMPARE(codeOf(book().add(account(u"shop"_s))), u"accounts-unavailable"_s);
        QCOMPARE(codeOf(book().remove(u"1"_s)), u"accounts-unavailable"_s);
        QCOMPARE(codeOf(book().byName(u"shop"_s)), u"accounts-unavailable"_s);
        QCOMPARE(bytesOf(path()), bytes);
    }

    void membersNobodyKnowsAreReadOver()
    {
        write(
            R"({"version":1,"theme":"dark","accounts":[{"id":"7","name":"shop","gateway":"nonstopay","url":"https:\/\/a.example","colour":"red"}]})");
        QCOMPARE(names(), QStringList({u"sandbox"_s, u"shop"_s}));
        QCOMPARE(book().byId(u"7"_s)->baseUrl, QUrl(u"https://a.example"_s));
        QVERIFY(!book().byId(u"7"_s)->directAllowed); // what is not said is not allowed
    }

    void aPlaceThatCannotBeReadOrWritten()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"accounts.json"_s));
        QCOMPARE(codeOf(book().accounts()), u"accounts-unavailable"_s);
        QCOMPARE(codeOf(book().add(account(u"shop"_s))), u"accounts-unavailable"_s);

        AccountBook nowhere(m_folder->filePath(u"missing/accounts.json"_s), {training()});
        QCOMPARE(nowhere.accounts()->size(), 1U); // no file is no error
        const auto added = nowhere.add(account(u"shop"_s));
        QCOMPARE(codeOf(added), u"accounts-unavailable"_s);
        QVERIFY2(!added.error().message.contains(u"another program"),
            qPrintable(added.error().message)); // nobody holds it
    }

    void aFullDiskCostsNothing()
    {
        QVERIFY(book().add(account(u"first"_s)));
        const QByteArray before = bytesOf(path());
        QString code;
        {
            const FullDisk full(100);
            code = codeOf(book().add(account(u"second"_s)));
        }
        QCOMPARE(code, u"accounts-unavailable"_s);
        QCOMPARE(bytesOf(path()), before);
        QCOMPARE(codeOf(book().add(account(u"second"_s))), u"done"_s);
    }

    void theFileIsForItsOwnerOnly()
    {
        QVERIFY(book().add(account(u"shop"_s)));
        QCOMPARE(QFile::permissions(path())
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void twoProgramsAtOnceLoseNothing()
    {
        QProcess one;
        QProcess two;
        one.start(QCoreApplication::applicationFilePath(), {u"--add"_s, path(), u"one"_s, u"30"_s});
        two.start(QCoreApplication::applicationFilePath(), {u"--add"_s, path(), u"two"_s, u"30"_s});
        QVERIFY(one.waitForFinished(60'000) && two.waitForFinished(60'000));
        QCOMPARE(one.exitCode(), 0);
        QCOMPARE(two.exitCode(), 0);
        QCOMPARE(names().size(), 61);
    }

    void twoProgramsCannotTakeTheSameName()
    {
        QProcess one;
        QProcess two;
        one.start(QCoreApplication::applicationFilePath(), {u"--add"_s, path(), u"same"_s, u"20"_s});
        two.start(QCoreApplication::applicationFilePath(), {u"--add"_s, path(), u"SAME"_s, u"20"_s});
        QVERIFY(one.waitForFinished(60'000) && two.waitForFinished(60'000));
        QCOMPARE(one.exitCode() + two.exitCode(), 20); // refusals
        QCOMPARE(names().size(), 21);
    }

    void aProgramThatDiedWithTheLockHoldsNobodyUp()
    {
        QProcess dying;
        dying.start(QCoreApplication::applicationFilePath(), {u"--lock"_s, path()});
        QVERIFY(dying.waitForReadyRead(30'000));
        dying.kill();
        QVERIFY(dying.waitForFinished());
        QVERIFY(QFile::exists(path() + u".lock"_s));
        QCOMPARE(codeOf(book().add(account(u"shop"_s))), u"done"_s);
    }
};

/// The other program: adds accounts and says how many were refused, or takes the lock and waits to be killed.
static int otherProgram(const QStringList &arguments)
{
    if (arguments[1] == u"--lock") {
        QLockFile lock(arguments[2] + u".lock"_s);
        std::puts(lock.lock() ? "locked" : "failed");
        std::fflush(stdout);
        return std::getchar(); // until it is killed
    }
    int refused = 0;
    for (int number = 0; number < arguments[4].toInt(); ++number) {
        const auto added = AccountBook(arguments[2], {}).add(account(arguments[3] + QString::number(number)));
        if (!added && added.error().code != u"account-exists")
            return 100;
        refused += added ? 0 : 1;
    }
    return refused;
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() > 2 && (arguments[1] == u"--add" || arguments[1] == u"--lock"))
        return otherProgram(arguments);
    AccountBookTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "AccountBookTest.moc"
