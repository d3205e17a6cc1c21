// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/SendingView.h"

#include "parts/Text.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class SendingViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SendingView> m_view;

    QString words()
    {
        QStringList all;
        for (const QLabel *label : m_view->findChildren<QLabel *>())
            all << label->text();
        return all.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<SendingView>(QLocale::c());
        m_view->resize(800, 600);
        m_view->show();
        m_view->start(Money(150400, *Currency::find(u"USD")), u"Market stall"_s);
    }

    void eachStepSaysWhatMayHaveLeftThisComputer()
    {
        QVERIFY(words().contains(u"1,504.00 USD"_s) || words().contains(u"1504.00 USD"_s));
        QVERIFY(words().contains(u"“Market stall”"_s));
        QVERIFY(words().contains(u"Nothing has been sent yet."_s));
        m_view->setStep(SendingView::Step::Sent);
        QVERIFY(words().contains(u"kept as unknown until the gateway is asked"_s));
        m_view->setStep(SendingView::Step::Cancelling);
        QVERIFY(words().contains(u"Ending the call"_s));
    }

    void theTimeIsShown()
    {
        QVERIFY(words().contains(u"0 seconds"_s));
        QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"1 second"_s), 5000);
    }

    void aChangeOfLanguageOnTheWayChangesWordsOnly()
    {
        const QLocale before;
        m_view = std::make_unique<SendingView>();
        m_view->show();
        m_view->start(Money(150400, *Currency::find(u"USD")), u"Market stall"_s);
        m_view->setStep(SendingView::Step::Sent);
        QSignalSpy cancelled(m_view.get(), &SendingView::cancelled);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_view.get(), &change);
        QLocale::setDefault(before);
        QVERIFY(words().contains(u"504,00 USD"_s));
        QVERIFY(words().contains(u"kept as unknown until the gateway is asked"_s));
        QVERIFY(words().contains(u"second"_s));
        QVERIFY(cancelled.isEmpty());
    }

    void itIsCancelledOnce()
    {
        QSignalSpy cancelled(m_view.get(), &SendingView::cancelled);
        connect(m_view.get(), &SendingView::cancelled, m_view.get(),
            [this] { m_view->setStep(SendingView::Step::Cancelling); });
        auto *button = m_view->findChild<QPushButton *>();
        QTest::mouseDClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        m_view->start(Money(100, *Currency::find(u"USD")), u"Shop"_s);
        QVERIFY(button->isEnabled());
    }
};

QTEST_MAIN(SendingViewTest)
#include "SendingViewTest.moc"
