// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/DoctorView.h"

#include "../../core/gateways/ScriptedServer.h"
#include "Counter.h"
#include "accounts/DiagnosisRow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// The doctor's words on the page: what is wrong, what to do, and a report for somebody who can help.
class DoctorViewTest : public QObject {
    Q_OBJECT

    std::vector<std::unique_ptr<Counter>> m_closed; ///< services outlive calls that nobody waits for any more

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(icons); }

    void saysWhatIsWrongAndWhatToDo_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<KeyCheck::Finding>("finding");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<int>("rows");
        using enum KeyCheck::Finding;
        QTest::newRow("all is well")
            << QString() << Accepted
            << u"Nothing wrong was found with “Shop”. Not looked at: Clock, Wallet."_s << 8;
        QTest::newRow("a remark") << QString() << PartlyAccepted << u"works, with a remark"_s << 8;
        QTest::newRow("no keychain: the rest is one line")
            << u"keychain-missing"_s << Accepted << u"cannot be used yet"_s << 2;
        QTest::newRow("locked") << u"keychain-locked"_s << Accepted << u"cannot be used yet"_s << 2;
        QTest::newRow("key refused") << QString() << KeyRefused << u"cannot be used yet"_s << 8;
    }
    void saysWhatIsWrongAndWhatToDo()
    {
        QFETCH(QString, code);
        QFETCH(KeyCheck::Finding, finding);
        QFETCH(QString, summary);
        ScriptedServer server;
        Counter counter;
        const Account shop = counter.add(u"Shop"_s, server.url().toString());
        counter.answer = {.finding = finding, .message = u"The answer."_s};
        const bool refused = finding == KeyCheck::Finding::KeyRefused;
        if (refused)
            counter.answer.error =
                Error{ErrorKind::Refused, u"1"_s, u"It says no. Do this."_s, u"number 1"_s};
        if (!code.isEmpty())
            counter.secrets.error = Error{ErrorKind::Unavailable, code, u"It says no. Do this."_s};
        DoctorView view(counter.doctor);
        view.setAccount(shop);
        view.show();
        QSignalSpy checked(&view, &DoctorView::checked);
        press(view, u"check"_s);
        QTRY_VERIFY(!checked.isEmpty());
        QVERIFY2(readable(view).contains(summary), qPrintable(readable(view)));
        QTEST(int(view.findChildren<DiagnosisRow *>().size()), "rows");
        if (refused || !code.isEmpty())
            QTRY_VERIFY2(readable(view).contains(u"It says no.\nDo this."_s), qPrintable(readable(view)));
        for (const DiagnosisRow *row : view.findChildren<DiagnosisRow *>())
            QVERIFY(row->accessibleName().contains(u": ")); // the verdict in words, not by colour alone
    }

    void theReportHoldsWhatIsNeededAndNoKey()
    {
        ScriptedServer server;
        Counter counter;
        const Account shop = counter.add(u"Shop"_s, server.url().toString());
        counter.secrets.keys[shop.id] = u"very-secret-key"_s;
        counter.answer = {.finding = KeyCheck::Finding::KeyRefused,
            .error =
                Error{ErrorKind::Refused, u"50007"_s, u"Wrong key. Type it again."_s, u"errorCode 50007"_s}};
        DoctorView view(counter.doctor);
        view.setAccount(shop);
        view.show();
        QVERIFY(!part<QPushButton>(view, u"copyReport"_s)->isVisible()); // there is none yet
        QSignalSpy checked(&view, &DoctorView::checked);
        press(view, u"check"_s);
        QTRY_VERIFY(!checked.isEmpty());
        press(view, u"copyReport"_s);
        const QString report = QGuiApplication::clipboard()->text();
        for (const QString &word : {u"Shop"_s, u"127.0.0.1"_s, u"[good] Keychain"_s,
                 u"[bad] Key: Wrong key. Type it again."_s, u"errorCode 50007"_s, u"[not checked] Wallet"_s})
            QVERIFY2(report.contains(word), qPrintable(report));
        QVERIFY(!report.contains(u"very-secret-key"_s));
    }

    void aSlowCheckSaysWhatItLooksAtAndRunsOnce()
    {
        ScriptedServer server;
        Counter counter;
        const Account shop = counter.add(u"Shop"_s, server.url().toString());
        counter.secrets.slow = true;
        DoctorView view(counter.doctor);
        view.setAccount(shop);
        view.show();
        QSignalSpy checked(&view, &DoctorView::checked);
        auto *button = part<QPushButton>(view, u"check"_s);
        button->setFocus();
        QTest::mouseDClick(button, Qt::LeftButton);
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(readable(view).contains(u"Looking at: Keychain"));
        QVERIFY(view.isBusy());
        QCOMPARE(checked.size(), 0);
        counter.secrets.goOn();
        QTRY_VERIFY(!checked.isEmpty());
        QCOMPARE(checked.size(), 1);
        QVERIFY(!view.isBusy());
        QCOMPARE(server.requests.size(), 1);
    }

    void anAnswerAboutAnotherAccountComesTooLate()
    {
        Counter counter;
        const Account shop = counter.add(u"Shop"_s);
        const Account stall = counter.add(u"Stall"_s);
        counter.secrets.slow = true;
        DoctorView view(counter.doctor);
        view.setAccount(shop);
        view.show();
        view.check();
        QTRY_VERIFY(readable(view).contains(u"Keychain"));
        view.setAccount(stall);
        QVERIFY(!view.isBusy());
        counter.secrets.goOn();
        // The second check ends after the first: what stands there is its own.
        QSignalSpy checked(&view, &DoctorView::checked);
        view.check();
        QTRY_VERIFY(!checked.isEmpty());
        QVERIFY2(readable(view).contains(u"“Stall”") && !readable(view).contains(u"“Shop”"),
            qPrintable(readable(view)));
    }

    void itMayGoAwayWhileAChecksRuns()
    {
        Counter &counter = *m_closed.emplace_back(std::make_unique<Counter>());
        const Account shop = counter.add(u"Shop"_s);
        counter.secrets.slow = true;
        auto view = std::make_unique<DoctorView>(counter.doctor);
        view->setAccount(shop);
        view->check();
        QTRY_VERIFY(view->isBusy());
        view.reset();
        counter.secrets.goOn();
        QVERIFY(await(counter.accounts.all())); // the check's own steps on the worker are over as well
    }

    void nothingChosenNothingChecked()
    {
        Counter counter;
        DoctorView view(counter.doctor);
        view.check();
        QVERIFY(!view.isBusy());
    }
};

QTEST_MAIN(DoctorViewTest)
#include "DoctorViewTest.moc"
