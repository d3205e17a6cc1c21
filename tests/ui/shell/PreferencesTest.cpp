// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class PreferencesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"window.json"_s); }
    void write(const QByteArray &bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(path()); }

    void whateverStandsInTheFileTheProgramStarts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{ broken");
        QTest::newRow("an array") << QByteArray("[1,2]");
        QTest::newRow("other types") << QByteArray(
            R"({"page":{},"account":[1],"steps":"x","looks":7,"geometry":"%%%"})");
        QTest::newRow("currencies of other types") << QByteArray(
            R"({"currencies":{"a/card":7,"b/card":"doubloons","c/card":null,"d/card":["USD"],"e/card":""}})");
        QTest::newRow("currencies that are none") << QByteArray(R"({"currencies":["USD"]})");
        QTest::newRow("steps below") << QByteArray(R"({"steps":-5})");
        QTest::newRow("steps above") << QByteArray(R"({"steps":99999999999})");
        QTest::newRow("a language of another type") << QByteArray(R"({"language":["fr"]})");
        QTest::newRow("a language that is a number") << QByteArray(R"({"language":7})");
        QTest::newRow("a language that is not offered") << QByteArray(R"({"language":"de"})");
        QTest::newRow("a language by its name") << QByteArray(R"({"language":"Français"})");
        QTest::newRow("a language and a country") << QByteArray(R"({"language":"fr_FR"})");
        QTest::newRow("a language that leads elsewhere")
            << QByteArray(R"({"language":"../../counterfoil_fr"})");
        QTest::newRow("unknown looks") << QByteArray(R"({"looks":"pink"})");
        QTest::newRow("too large") << QByteArray(100'000, ' ');
        QTest::newRow("not text") << QByteArray("\xff\xfe\x00\x01", 4);
    }
    void whateverStandsInTheFileTheProgramStarts()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        SerialWorker worker(u"files"_s);
        const Preferences preferences(path(), worker);
        QCOMPARE(preferences.looks(), Preferences::Looks::System);
        QCOMPARE(preferences.language(), QString()); // the system's
        QVERIFY(preferences.stepsTaken() >= 0 && preferences.stepsTaken() <= 3);
        QVERIFY(preferences.accountId().isEmpty());
        for (const QString &account : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
            QVERIFY(preferences.currency(account, u"card"_s).isEmpty());
        QVERIFY(preferences.notifies() && preferences.sounds()
            && preferences.codesHoldAmount()); // a file of before does not know of them
        QVERIFY(!preferences.speaks());
    }

    void whatWasChosenIsThereAtTheNextStart()
    {
        {
            SerialWorker worker(u"files"_s);
            Preferences preferences(path(), worker);
            preferences.setPage(u"invoices"_s);
            preferences.setAccountId(u"a1"_s);
            preferences.setMethodId(u"upi"_s);
            preferences.setCurrency(u"a1"_s, u"card"_s, u"EUR"_s);
            preferences.setCurrency(u"a1"_s, u"nft"_s, u"USD"_s);
            preferences.setCurrency(u"a2"_s, u"card"_s, u"INR"_s);
            preferences.setCurrency(u"a2"_s, u"card"_s, u"no currency"_s); // is not remembered
            preferences.setLanguage(u"uk"_s);
            preferences.setLooks(Preferences::Looks::Dark);
            preferences.setSystemIsDark(true);
            preferences.setStepsTaken(2);
            preferences.setNotifies(false);
            preferences.setSounds(false);
            preferences.setSpeaks(true);
            preferences.setCodesHoldAmount(false);
            preferences.setGeometry(QByteArray("\x01\xd9\x00\xff", 4));
        } // written when it goes, if not before
        SerialWorker worker(u"files"_s);
        const Preferences again(path(), worker);
        QCOMPARE(again.page(), u"invoices"_s);
        QCOMPARE(again.accountId(), u"a1"_s);
        QCOMPARE(again.methodId(), u"upi"_s);
        QCOMPARE(again.currency(u"a1"_s, u"card"_s), u"EUR"_s);
        QCOMPARE(again.currency(u"a1"_s, u"nft"_s), u"USD"_s);
        QCOMPARE(again.currency(u"a2"_s, u"card"_s), u"INR"_s);
        QCOMPARE(again.currency(u"a2"_s, u"nft"_s), QString());
        QCOMPARE(again.language(), u"uk"_s);
        QCOMPARE(again.looks(), Preferences::Looks::Dark);
        QVERIFY(again.systemIsDark());
        QCOMPARE(again.stepsTaken(), 2);
        QVERIFY(!again.notifies());
        QVERIFY(!again.sounds());
        QVERIFY(again.speaks());
        QVERIFY(!again.codesHoldAmount());
        QCOMPARE(again.geometry(), QByteArray("\x01\xd9\x00\xff", 4));
        QCOMPARE(QFile(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void onlyChangesAreTold()
    {
        SerialWorker worker(u"files"_s);
        Preferences preferences(path(), worker);
        QSignalSpy looks(&preferences, &Preferences::looksChanged);
        preferences.setLooks(Preferences::Looks::System);
        QCOMPARE(looks.size(), 0);
        preferences.setLooks(Preferences::Looks::Light);
        preferences.setLooks(Preferences::Looks::Light);
        QCOMPARE(looks.size(), 1);
        QSignalSpy language(&preferences, &Preferences::languageChanged);
        preferences.setLanguage(u"de"_s); // is not offered: the system's, as before
        QCOMPARE(language.size(), 0);
        preferences.setLanguage(u"hi"_s);
        preferences.setLanguage(u"hi"_s);
        QCOMPARE(language.size(), 1);
        preferences.setLanguage({});
        QCOMPARE(language.size(), 2);
        QCOMPARE(preferences.language(), QString());
    }

    void aFolderThatCannotBeWrittenCostsNothingButTheMemory()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"preferences could not be written"_s));
        SerialWorker worker(u"files"_s);
        Preferences preferences(u"/no such folder/window.json"_s, worker);
        preferences.setPage(u"accounts"_s);
        QCOMPARE(preferences.page(), u"accounts"_s);
    }
};

QTEST_MAIN(PreferencesTest)
#include "PreferencesTest.moc"
