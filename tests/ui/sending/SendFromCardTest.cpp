// SPDX-License-Identifier: GPL-3.0-or-later
#include "SendFixture.h"
#include "invoices/InvoiceDetails.h"
#include "invoices/StatusCheck.h"
#include "link/LinkCard.h"
#include "parts/MenuButton.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr Follower::Pace never{.quick = std::chrono::hours(1), .slow = std::chrono::hours(1)};
const QString reference = u"CF-SENDCARDSENDCARD"_s;

QString words(const QWidget &in)
{
    QStringList all;
    for (const QLabel *label : in.findChildren<QLabel *>()) {
        if (label->isVisible())
            all << label->text();
    }
    return all.join(u'\n');
}

/// The buttons to send by that can be seen.
QList<MenuButton *> sendButtons(const QWidget &in)
{
    QList<MenuButton *> all;
    for (MenuButton *each : in.findChildren<MenuButton *>()) {
        if (each->isVisible() && each->text().startsWith(u"S&end"))
            all << each;
    }
    return all;
}

/// By keyboard alone.
void choose(MenuButton *button, const QString &beginning)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QMenu *menu = button->popup();
    QTRY_VERIFY(menu->isVisible());
    for (int steps = 0; steps < 30; ++steps) {
        QTest::keyClick(menu, Qt::Key_Down);
        if (menu->activeAction() && menu->activeAction()->text().remove(u'&').startsWith(beginning)) {
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
    }
    qFatal("no entry %s", qPrintable(beginning));
}

} // namespace

/// Sending from where a sale is shown: its card, and its row's details.
class SendFromCardTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SendFixture> m_shop;
    std::vector<std::unique_ptr<SendFixture>> m_closed; ///< services outlive calls that nobody waits for
    std::unique_ptr<LinkCard> m_card;

    void open(State state)
    {
        m_shop->add(samples::sale(reference), state);
        m_card->open(m_shop->stored(reference), never);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<SendFixture>();
        m_card = std::make_unique<LinkCard>(m_shop->ledger, m_shop->tracker, m_shop->methods, m_shop->clock,
            QLocale::c(), m_shop->folder.filePath(u"pay-pages"_s));
        m_card->offerSending(m_shop->services());
        m_card->resize(900, 640);
        m_card->show();
        QApplication::setActiveWindow(m_card.get());
    }
    void cleanup()
    {
        m_card.reset();
        m_shop->settle();
        m_closed.push_back(std::move(m_shop));
    }

    void thereIsOneButtonWhateverTheState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("button");
        QTest::newRow("open") << int(State::Open) << u"S&end"_s;
        QTest::newRow("paid") << int(State::Paid) << u"S&end receipt"_s;
        QTest::newRow("failed") << int(State::Failed) << QString();
        QTest::newRow("unknown") << int(State::Unknown) << QString();
    }
    void thereIsOneButtonWhateverTheState()
    {
        QFETCH(int, state);
        QFETCH(QString, button);
        open(static_cast<State>(state));
        const auto buttons = sendButtons(*m_card);
        QCOMPARE(buttons.size(), button.isEmpty() ? 0 : 1);
        if (!button.isEmpty())
            QCOMPARE(buttons.front()->text(), button);
    }

    void theMessageIsCopiedByKeyboardAndSaidOnTheCard()
    {
        open(State::Open);
        choose(sendButtons(*m_card).front(), u"Copy message"_s);
        QTRY_VERIFY(words(*m_card).contains(u"The message is copied."_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(ShopFixture::linkOf(reference)));
        QTRY_COMPARE(m_shop->facts(reference), QStringList(sendWayName(SendWay::CopiedMessage)));
    }

    void theReceiptOfAPaidSaleIsSaidOnItsCard()
    {
        open(State::Paid);
        choose(sendButtons(*m_card).front(), u"Copy message"_s);
        QTRY_VERIFY(words(*m_card).contains(u"The message is copied."_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"We have received"_s));
    }

    void theQuestionStandsOnTheCardAndGivesTheFocusBack()
    {
        open(State::Open);
        MenuButton *send = sendButtons(*m_card).front();
        choose(send, u"WhatsApp"_s);
        auto *line = m_card->findChild<QLineEdit *>(u"recipient"_s);
        QTRY_VERIFY(line->isVisible());
        QVERIFY(line->hasFocus());
        QSignalSpy back(m_card.get(), &LinkCard::backWanted);
        m_card->setWayBack(true);
        QTest::keyClick(line, Qt::Key_Escape); // of the question, not of the card
        QVERIFY(!line->isVisible());
        QCOMPARE(back.size(), 0);
        QVERIFY(send->hasFocus());
    }

    void whatCameOfAnotherSaleIsToldElsewhere()
    {
        open(State::Open);
        m_shop->program.error = Error{ErrorKind::Unavailable, u"mail-program-none"_s, u"There is none."_s};
        QSignalSpy late(m_card.get(), &LinkCard::lateWord);
        m_shop->program.meanwhile = [this] { m_card->hide(); };
        choose(sendButtons(*m_card).front(), u"E-mail in the mail program"_s);
        QTRY_COMPARE(late.size(), 1);
        QCOMPARE(late.front().front().value<LocalizedText>().english(), reference + u": There is none."_s);
    }

    void theDetailsOfARowSendAsWell()
    {
        StatusCheck checks(m_shop->ledger, m_shop->tracker);
        InvoiceDetails details(m_shop->ledger, checks, m_shop->methods, m_shop->clock);
        details.offerSending(m_shop->services());
        details.resize(340, 640);
        details.show();
        QApplication::setActiveWindow(&details);
        m_shop->add(samples::sale(reference), State::Open);
        details.showInvoice(m_shop->stored(reference));
        QTRY_COMPARE(sendButtons(details).size(), 1);
        choose(sendButtons(details).front(), u"Copy message"_s);
        QTRY_VERIFY(words(details).remove(QChar(0x200b)).contains(u"The message is copied."_s));
        QTRY_COMPARE(m_shop->facts(reference), QStringList(sendWayName(SendWay::CopiedMessage)));
        m_shop->settle();
    }
};

QTEST_MAIN(SendFromCardTest)
#include "SendFromCardTest.moc"
