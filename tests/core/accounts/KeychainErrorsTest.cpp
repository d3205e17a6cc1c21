// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/KeychainErrors.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// What libraries and services say when something is wrong becomes one of our sentences; their own words are
/// for the log.
class KeychainErrorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomesOurSentence_data()
    {
        // Numbers: QKeychain::Error.
        constexpr int notFound = 1;
        constexpr int notDeleted = 2;
        constexpr int deniedByUser = 3;
        constexpr int denied = 4;
        constexpr int noBackend = 5;
        constexpr int notImplemented = 6;
        constexpr int other = 7;
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, int code, const QString &words, const QString &expected) {
            QTest::newRow(name) << code << words << expected;
        };
        row("no libsecret", other, u"Unknown error"_s, u"keychain-error"_s);
        row("nothing at all", other, u""_s, u"keychain-error"_s);
        row("another language", other, u"Zeitüberschreitung wurde erreicht"_s, u"keychain-error"_s);
        row("KeePassXC, locked", other, u"Timeout was reached"_s, u"keychain-timeout"_s);
        row("a bus that waits no longer", other,
            u"Could not open wallet: org.freedesktop.DBus.Error.NoReply; Did not receive a reply. Possible causes include: the remote application did not send a reply"_s,
            u"keychain-timeout"_s);
        row("a connection that timed out", other, u"Error calling StartServiceByName: Connection timed out"_s,
            u"keychain-timeout"_s);
        row("a window that was closed", other,
            u"No such secret collection at path: /org/freedesktop/secrets/collection/login"_s,
            u"keychain-locked"_s);
        row("a collection that is locked", other, u"Cannot create an item in a locked collection"_s,
            u"keychain-locked"_s);
        row("no service", other, u"The name org.freedesktop.secrets was not provided by any .service files"_s,
            u"keychain-missing"_s);
        row("no bus", other, u"Cannot autolaunch D-Bus without X11 $DISPLAY"_s, u"keychain-missing"_s);
        row("a bus that is gone", other, u"Could not connect: No such file or directory"_s,
            u"keychain-missing"_s);
        row("no backend", noBackend, u"No keychain service available"_s, u"keychain-missing"_s);
        row("a backend that cannot", notImplemented, u"Not implemented"_s, u"keychain-missing"_s);
        row("denied", denied, u"Access to keychain denied"_s, u"keychain-locked"_s);
        row("denied by the person", deniedByUser, u"User denied access"_s, u"keychain-locked"_s);
        row("not deleted", notDeleted, u"Could not delete encrypted data from the store"_s,
            u"keychain-error"_s);
        row("not there", notFound, u"Entry not found"_s, u"key-missing"_s);
        row("a code that does not exist yet", 99, u"g-io-error-quark: 42"_s, u"keychain-error"_s);
        row("a wall of words", other, QString(4000, u'x'), u"keychain-error"_s);
    }
    void becomesOurSentence()
    {
        QFETCH(int, code);
        QFETCH(QString, words);
        QFETCH(QString, expected);
        const Error error = keychain::fromLibrary(code, words);
        QCOMPARE(error.code, expected);
        QVERIFY2(words.isEmpty() || !error.message.contains(words.left(200)), qPrintable(error.message));
        QVERIFY2(error.message.contains(u"eychain") && error.message.english().count(u'.') >= 2,
            "it says what happened and what to do");
        QVERIFY2(error.detail.contains(words.left(200)), "the log gets the words");
        QVERIFY2(error.detail.size() < 300, "and no more of them than fits there");
        QVERIFY(!error.message.contains(u"D-Bus") && !error.message.contains(u"org.freedesktop"));
    }
};

QTEST_GUILESS_MAIN(KeychainErrorsTest)
#include "KeychainErrorsTest.moc"
