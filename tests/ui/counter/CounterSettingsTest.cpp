// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/CounterSettings.h"

#include "parts/Notice.h"
#include "shell/Preferences.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// The amounts that have a key of their own at the till.
class CounterSettingsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    SerialWorker m_files{u"files"_s};
    const MethodCatalogue m_methods = MethodCatalogue::standard();
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<CounterSettings> m_card;
    int m_round = 0;

    QComboBox *currency() const { return m_card->findChild<QComboBox *>(); }
    QLineEdit *amounts() const { return m_card->findChild<QLineEdit *>(); }
    QString said() const
    {
        const auto *notice = m_card->findChild<Notice *>();
        QStringList words;
        for (const QLabel *label : notice->findChildren<QLabel *>())
            words << label->text();
        return notice->isVisible() ? words.join(u' ') : QString();
    }
    void choose(const QString &code) const
    {
        const int row = currency()->findData(code);
        QVERIFY2(row >= 0, qPrintable(code));
        currency()->setCurrentIndex(row);
        Q_EMIT currency()->activated(row);
    }
    void type(const QString &text) const
    {
        amounts()->clear();
        QTest::keyClicks(amounts(), text);
        QTest::keyClick(amounts(), Qt::Key_Return);
    }
    QString kept(const QString &code) const
    {
        QStringList texts;
        for (const Money &each : m_preferences->quickAmounts(*Currency::find(code)))
            texts << each.decimalText();
        return texts.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_preferences =
            std::make_unique<Preferences>(m_home.filePath(u"window%1.json"_s.arg(++m_round)), m_files);
        m_card = std::make_unique<CounterSettings>(*m_preferences, m_methods);
        m_card->show();
    }
    void cleanup()
    {
        m_card.reset();
        m_preferences.reset();
    }

    void whatCannotBeKeptOutlivesALanguage()
    {
        type(u"5 five"_s);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_card.get(), &change);
        QCOMPARE(amounts()->text(), u"5 five"_s);
        QVERIFY(!said().isEmpty());
    }

    void whatCannotBeKeptIsSaidAndNothingIsLost_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::newRow("no number") << u"5 ten 20"_s << u"“ten”"_s;
        QTest::newRow("nothing") << u"5 0"_s << u"nothing"_s;
        QTest::newRow("less than nothing") << u"-5"_s << u"“-5”"_s;
        QTest::newRow("decimals that the currency does not have") << u"1.2345"_s << u"“1.2345”"_s;
        QTest::newRow("two readings") << u"5,000"_s << u"“5,000”"_s;
        QTest::newRow("too large") << u"99999999999999999999"_s << u"not kept"_s;
        QTest::newRow("too many") << u"1 2 3 4 5 6 7 8 9"_s << u"8 amounts"_s;
    }
    void whatCannotBeKeptIsSaidAndNothingIsLost()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        choose(u"USD"_s);
        type(u"5 10"_s);
        type(typed);
        if (typed == u"5,000") { // a group of three digits is an amount where the comma groups
            QCOMPARE(kept(u"USD"_s), said().isEmpty() ? u"5000.00"_s : u"5.00 10.00"_s);
            return;
        }
        QVERIFY2(said().contains(word), qPrintable(said()));
        QCOMPARE(kept(u"USD"_s), u"5.00 10.00"_s);
        QCOMPARE(amounts()->text(), typed);
    }

    void amountsAreKeptByCurrency()
    {
        choose(u"USD"_s);
        type(u"2.50 10 2.50 7"_s);
        QCOMPARE(kept(u"USD"_s), u"2.50 10.00 7.00"_s); // in the order in which they were typed, each once
        QVERIFY(kept(u"EUR"_s).isEmpty());
        choose(u"EUR"_s);
        QVERIFY(amounts()->text().isEmpty());
        type(u"3"_s);
        choose(u"USD"_s);
        QCOMPARE(amounts()->text(), u"2.50 10.00 7.00"_s);
    }

    void emptiedTheyAreNotKeptAnyMore()
    {
        choose(u"USD"_s);
        type(u"5"_s);
        type(u" "_s);
        QVERIFY(kept(u"USD"_s).isEmpty());
        QVERIFY(said().isEmpty());
    }

    void theyAreThereAtTheNextStart()
    {
        choose(u"USD"_s);
        type(u"5 10"_s);
        m_card.reset();
        m_preferences.reset();
        m_files.run([] {}).waitForFinished();
        m_preferences =
            std::make_unique<Preferences>(m_home.filePath(u"window%1.json"_s.arg(m_round)), m_files);
        QCOMPARE(kept(u"USD"_s), u"5.00 10.00"_s);
    }

    /// A file that somebody else wrote: what is no amount of its currency is left out.
    void aFileIsNotTrusted()
    {
        m_card.reset();
        m_preferences.reset();
        QFile file(m_home.filePath(u"window%1.json"_s.arg(++m_round)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"quickAmounts":{"USD":["5",7,"x","-1","0",null,{"a":1},"1e3","10"],"nonsense":["5"],"EUR":"5"},
            "paymentSystems":{"a/b":"mpesa-kenya.kes","c/d":7,"e/f":"../.."},"counter":"yes","lastCurrency":"?"})");
        file.close();
        m_preferences = std::make_unique<Preferences>(file.fileName(), m_files);
        for (const Money &each : m_preferences->quickAmounts(*Currency::find(u"USD")))
            QVERIFY(each.isPositive());
        QVERIFY(kept(u"USD"_s).startsWith(u"5.00"_s) && kept(u"USD"_s).endsWith(u"10.00"_s));
        QVERIFY(kept(u"EUR"_s).isEmpty());
        QVERIFY(!m_preferences->isCounter());
        QVERIFY(m_preferences->lastCurrency().isEmpty());
        QCOMPARE(m_preferences->paymentSystem(u"a"_s, u"b"_s), u"mpesa-kenya.kes"_s);
        QVERIFY(m_preferences->paymentSystem(u"e"_s, u"f"_s).isEmpty());
    }

    void theCounterBeginsFromHere()
    {
        QSignalSpy wanted(m_card.get(), &CounterSettings::counterWanted);
        m_card->findChild<QPushButton *>()->click();
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(CounterSettingsTest)
#include "CounterSettingsTest.moc"
