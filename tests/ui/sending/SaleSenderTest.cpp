// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/SaleSender.h"

#include "../../core/sending/MailServer.h"
#include "SendFixture.h"
#include "invoices/HandedOver.h"
#include "printing/PaperPrinting.h"
#include "sending/SendQuestion.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString reference = u"CF-SENDSENDSENDSEND"_s;

QString plain(const QAction *action)
{
    return action->text().remove(u'&');
}

} // namespace

/// Takes links in the place of the desktop's programs, for as long as it lives.
class KeptLinks final : public QObject {
    Q_OBJECT

public:
    KeptLinks()
    {
        for (const QString &scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~KeptLinks() override
    {
        for (const QString &scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }
    QList<QUrl> links;

public Q_SLOTS:
    void take(const QUrl &link) { links += link; }

private:
    const QStringList schemes{QStringLiteral("https"), QStringLiteral("sms")};
};

/// What the menu of a sale offers, what it does, and what the books know of it afterwards.
class SaleSenderTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SendFixture> m_shop;
    std::vector<std::unique_ptr<SendFixture>> m_closed; ///< services outlive calls that nobody waits for
    std::unique_ptr<QWidget> m_window;
    SaleSender *m_sender = nullptr;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<KeptLinks> m_links;
    QStringList m_said;
    look::Tone m_tone = look::Tone::Neutral;

    void show(const Invoice &invoice, State state)
    {
        m_shop->add(invoice, state);
        m_sender->setInvoice(m_shop->stored(reference), state == State::Open);
    }
    Invoice sale(const QString &email = u"anna@example.com"_s)
    {
        Invoice invoice = samples::sale(reference);
        invoice.email = email;
        invoice.fields = Json::object();
        if (!email.isEmpty())
            invoice.fields.set(u"email"_s, Json::string(email));
        return invoice;
    }
    QStringList entries()
    {
        QStringList all;
        m_menu->clear();
        m_sender->addTo(m_menu.get());
        for (const QAction *each : m_menu->actions()) {
            if (!each->isSeparator())
                all << plain(each);
        }
        return all;
    }
    void choose(const QString &beginning)
    {
        entries();
        for (QAction *each : m_menu->actions()) {
            if (plain(each).startsWith(beginning)) {
                each->trigger();
                return;
            }
        }
        qFatal("no entry %s", qPrintable(beginning));
    }
    /// With the original of a receipt as the paper of every sale.
    SendServices withReceipt()
    {
        SendServices services = m_shop->services();
        services.paper = [](Invoice, QString) -> QCoro::Task<Result<SendPaper>> {
            SendPaper receipt;
            receipt.attachment.name = u"receipt-CF.pdf"_s;
            receipt.attachment.kind = MessageKind::Receipt;
            receipt.attachment.fact = printedFact(u"receipt"_s, false,
                u"A receipt went along with an e-mail."_s, QDateTime::currentDateTimeUtc());
            receipt.file = []() -> QCoro::Task<Result<QString>> {
                co_return Result<QString>(u"/tmp/receipt-CF.pdf"_s);
            };
            co_return receipt;
        };
        return services;
    }
    QLineEdit *line() { return m_sender->findChild<QLineEdit *>(); }
    QStringList facts() { return m_shop->facts(reference); }
    bool said(const QString &words) { return !m_said.isEmpty() && m_said.last().contains(words); }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<SendFixture>();
        m_links = std::make_unique<KeptLinks>();
        m_menu = std::make_unique<QMenu>();
        m_window = std::make_unique<QWidget>();
        m_sender = new SaleSender(m_window.get());
        m_sender->offer(m_shop->services());
        m_sender->resize(320, 300);
        m_window->resize(320, 300);
        m_window->show();
        m_said.clear();
        connect(m_sender, &SaleSender::said, this,
            [this](const QString &, const LocalizedText &words, look::Tone tone) {
                m_said << words.english();
                m_tone = tone;
            });
        QApplication::setActiveWindow(m_window.get());
    }
    void cleanup()
    {
        m_menu.reset();
        m_window.reset();
        m_links.reset();
        m_shop->settle();
        m_closed.push_back(std::move(m_shop));
    }

    void whereThereIsNothingToSendItSaysWhy_data()
    {
        QTest::addColumn<int>("state");
        for (const State state : {State::Failed, State::Expired, State::Refused, State::Unknown})
            QTest::addRow("%s", qPrintable(stateName(state))) << int(state);
    }
    void whereThereIsNothingToSendItSaysWhy()
    {
        QFETCH(int, state);
        show(sale(), static_cast<State>(state));
        QVERIFY(!m_sender->hasWays());
        QCOMPARE(entries().size(), 1);
        QVERIFY(!m_menu->actions().front()->isEnabled());
        QVERIFY(entries().front().endsWith(u'.'));
    }

    void anOpenSale()
    {
        show(sale(), State::Open);
        QCOMPARE(m_sender->buttonWords().english(), u"S&end"_s);
        const QStringList all = entries();
        QCOMPARE(all.mid(0, 4),
            QStringList({u"Copy link"_s, u"Copy QR code"_s, u"Save QR code…"_s, u"Copy message"_s}));
        QVERIFY(all.contains(u"E-mail in the mail program\tanna@example.com"_s));
        QVERIFY(all.contains(u"Set up the shop’s mail server…"_s));
        QVERIFY(all.contains(u"SMS…"_s));
        QVERIFY(all.contains(u"WhatsApp…"_s));
        QVERIFY(all.contains(u"Telegram"_s));
        QSignalSpy wanted(m_sender, &SaleSender::mailSetupWanted);
        choose(u"Set up"_s);
        QCOMPARE(wanted.size(), 1);
    }

    void aPaidSaleHasAReceiptAndNoLink()
    {
        show(sale(), State::Paid);
        QCOMPARE(m_sender->buttonWords().english(), u"S&end receipt"_s);
        QVERIFY(!entries().contains(u"Copy link"_s));
        choose(u"Copy message"_s);
        QTRY_VERIFY(said(u"The message is copied."_s));
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(u"We have received"_s));
        QVERIFY(!text.contains(u"https://pay.example"_s));
    }

    void withoutServicesLinkAndCodeAreThere()
    {
        SaleSender bare;
        m_shop->add(sale(), State::Open);
        bare.setInvoice(m_shop->stored(reference), true);
        bare.addTo(m_menu.get());
        QCOMPARE(m_menu->actions().size(), 3);
        bare.copyLink(); // nobody to write it down
        QCOMPARE(QGuiApplication::clipboard()->text(), ShopFixture::linkOf(reference));
    }

    void theLinkIsCopiedAndThatIsAFact()
    {
        show(sale(), State::Open);
        choose(u"Copy link"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), ShopFixture::linkOf(reference));
        QVERIFY(said(u"The link is copied."_s));
        QTRY_COMPARE(facts(), QStringList(sendWayName(SendWay::CopiedLink)));
    }

    void theMessageIsCopied()
    {
        show(sale(), State::Open);
        choose(u"Copy message"_s);
        QTRY_VERIFY(said(u"The message is copied."_s));
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(ShopFixture::linkOf(reference)));
        QVERIFY(text.contains(u"Corner Shop"_s));
        QTRY_COMPARE(facts(), QStringList(sendWayName(SendWay::CopiedMessage)));
    }

    void itIsOpenedInTheMailProgram()
    {
        show(sale(), State::Open);
        choose(u"E-mail in the mail program"_s);
        QTRY_VERIFY(said(u"The message is open in your mail program."_s));
        QCOMPARE(m_shop->program.drafts.size(), 1);
        QCOMPARE(m_shop->program.drafts.front().to, u"anna@example.com"_s);
        QTRY_COMPARE(facts(), QStringList(sendWayName(SendWay::MailProgram)));
    }

    void aPaperThatFitsNoMoreIsNotSent()
    {
        SendServices services = m_shop->services();
        services.paper = [](Invoice, QString) -> QCoro::Task<Result<SendPaper>> {
            SendPaper receipt;
            receipt.attachment.name = u"CF.pdf"_s;
            receipt.attachment.kind = MessageKind::Receipt;
            co_return receipt;
        };
        m_sender->offer(services);
        show(sale(), State::Open);
        choose(u"E-mail in the mail program"_s);
        QTRY_VERIFY(said(u"does not fit the message any more"_s));
        QCOMPARE(m_tone, look::Tone::Bad);
        QVERIFY(m_shop->program.drafts.isEmpty());
    }

    void nobodyMakesASecondOriginalMeanwhile()
    {
        m_sender->offer(withReceipt());
        show(sale(), State::Paid);
        bool isHeld = false;
        m_shop->program.meanwhile = [this, &isHeld] {
            isHeld = !await(m_shop->ledger.lock(paperLock(reference)));
        };
        choose(u"E-mail in the mail program"_s);
        QTRY_VERIFY(said(u"The message is open in your mail program."_s));
        QVERIFY(isHeld);
        QCOMPARE(timesPrinted(*await(m_shop->ledger.events(reference)), u"receipt"), 1);
        QVERIFY(await(m_shop->ledger.lock(paperLock(reference)))); // and afterwards others may
        m_shop->ledger.unlock(paperLock(reference));
        choose(u"E-mail in the mail program"_s); // with an original that was made before
        QTRY_VERIFY(said(u"does not fit the message any more"_s));
        QCOMPARE(m_shop->program.drafts.size(), 1);
    }

    void whatTheBooksDoNotTakeIsSaid()
    {
        const QString notTaken = u"That could not be written into the books."_s;
        m_sender->offer(withReceipt());
        show(sale(), State::Paid);
        const QString trigger =
            u"CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'disk is full'); END"_s;
        QCOMPARE(samples::SqlSession(m_shop->path()).run(trigger), QString());
        choose(u"E-mail in the mail program"_s);
        QTRY_VERIFY(said(u"A receipt went along with an e-mail. "_s + notTaken));
        QVERIFY(said(u"The message is open in your mail program."_s));
        choose(u"Copy message"_s);
        QTRY_VERIFY(said(u"Paste it where you write to the customer. "_s + notTaken));
        QCOMPARE(m_tone, look::Tone::Warning);
    }

    void whatIsOddIsSaidOnBothMailWays()
    {
        const MailServer server({u"starttls"_s, u"auth=no"_s});
        MailSettings settings = server.settings(MailSecurity::StartTls);
        settings.user.clear();
        QVERIFY(await(m_shop->mail.set(settings)));
        const MessageTemplate words{.subject = u"Pay"_s, .text = u"Come by."_s, .shortText = u"Come by."_s};
        QVERIFY(await(m_shop->templates.set(MessageKind::Request, u"en"_s, words)));
        show(sale(), State::Open);
        QTRY_VERIFY(entries().contains(u"E-mail from the shop\tanna@example.com"_s));
        const QString odd = u"the customer is not told how to pay."_s;
        choose(u"E-mail in the mail program"_s);
        QTRY_VERIFY(said(odd));
        QVERIFY(said(u"The message is open in your mail program."_s));
        choose(u"E-mail from the shop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said(u"The e-mail to anna@example.com is sent"_s), 20'000);
        QVERIFY(said(odd));
    }

    void noMailProgramIsSaid()
    {
        m_shop->program.error = Error{ErrorKind::Unavailable, u"mail-program-none"_s, u"There is none."_s};
        show(sale(), State::Open);
        choose(u"E-mail in the mail program"_s);
        QTRY_VERIFY(said(u"There is none."_s));
        QCOMPARE(m_tone, look::Tone::Bad);
        QCOMPARE(facts(), QStringList());
    }

    void whereTheSaleHasNoAddressItIsAskedFor()
    {
        show(sale({}), State::Open);
        QSignalSpy asking(m_sender, &SaleSender::asking);
        QSignalSpy answered(m_sender, &SaleSender::answered);
        choose(u"E-mail in the mail program"_s);
        QCOMPARE(asking.size(), 1);
        QVERIFY(line()->isVisible());
        QVERIFY(line()->hasFocus());
        for (const QString &wrong : {u"anna"_s, u"anna@example.com, bob@example.com"_s,
                 u"anna@example.com?bcc=eve@example.com"_s, u"a b@example.com"_s}) {
            line()->setText(wrong);
            QTest::keyClick(line(), Qt::Key_Return);
            QVERIFY2(line()->property("wrong").toBool(), qPrintable(wrong));
            QVERIFY(m_shop->program.drafts.isEmpty());
        }
        line()->setText(u" anna@example.com "_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_COMPARE(m_shop->program.drafts.size(), 1);
        QCOMPARE(m_shop->program.drafts.front().to, u"anna@example.com"_s);
        QCOMPARE(answered.size(), 1);
        QVERIFY(!line()->isVisible());
        QVERIFY(line()->text().isEmpty());
    }

    void theQuestionIsLeftByEscape()
    {
        show(sale({}), State::Open);
        choose(u"E-mail in the mail program"_s);
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY(!line()->isVisible());
        QVERIFY(m_shop->program.drafts.isEmpty());
    }

    void anotherSaleTakesTheQuestionAway()
    {
        show(sale({}), State::Open);
        choose(u"E-mail in the mail program"_s);
        line()->setText(u"anna@example.com"_s);
        Invoice other = samples::sale(u"CF-OTHEROTHEROTHER"_s);
        m_sender->setInvoice(other, true);
        QVERIFY(!line()->isVisible());
        QVERIFY(line()->text().isEmpty());
    }

    void aChatIsOpenedWithTheMessage()
    {
        show(sale(), State::Open);
        choose(u"WhatsApp"_s);
        QVERIFY(line()->isVisible()); // there is no number
        line()->setText(u"77 123 45 67"_s); // of which country?
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(line()->property("wrong").toBool());
        line()->setText(u"+221 77 123 45 67"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_COMPARE(m_links->links.size(), 1);
        QVERIFY(m_links->links.front().toString().startsWith(u"https://wa.me/221771234567?text="_s));
        QTRY_VERIFY(said(u"WhatsApp is being opened"_s));
        QTRY_COMPARE(facts(), QStringList(sendWayName(SendWay::WhatsApp)));

        choose(u"Telegram"_s); // which asks whom it goes to
        QTRY_COMPARE(m_links->links.size(), 2);
        QVERIFY(m_links->links.back().toString().startsWith(u"https://t.me/share/url?"_s));
        choose(u"SMS"_s);
        QTest::keyClick(line(), Qt::Key_Return); // chosen in the other program
        QTRY_COMPARE(m_links->links.size(), 3);
        QCOMPARE(m_links->links.back().scheme(), u"sms"_s);
    }

    void theMessageSpeaksTheChosenLanguage()
    {
        show(sale(), State::Open);
        entries();
        QMenu *languages = nullptr;
        for (QAction *each : m_menu->actions()) {
            if (each->menu())
                languages = each->menu();
        }
        QVERIFY(languages);
        for (QAction *each : languages->actions()) {
            if (each->text() == u"Français"_s)
                each->trigger();
        }
        choose(u"E-mail in the mail program"_s);
        QTRY_COMPARE(m_shop->program.drafts.size(), 1);
        const Message french = *await(m_shop->sending.message(m_shop->stored(reference), u"fr"_s));
        QCOMPARE(m_shop->program.drafts.front().subject, french.subject);
        QCOMPARE(m_shop->program.drafts.front().text, french.text);
    }

    /// A customer whose language is known is written to in it, whatever was chosen for others.
    void theMessageSpeaksTheCustomersLanguage()
    {
        Invoice theirs = sale();
        Json customer = Json::object();
        customer.set(u"language"_s, Json::string(u"uk"_s));
        theirs.fields = Json::object();
        theirs.fields.set(u"customer"_s, customer);
        show(theirs, State::Open);
        choose(u"E-mail in the mail program"_s);
        QTRY_COMPARE(m_shop->program.drafts.size(), 1);
        const Message ukrainian = *await(m_shop->sending.message(m_shop->stored(reference), u"uk"_s));
        QCOMPARE(m_shop->program.drafts.front().text, ukrainian.text);
        QVERIFY(ukrainian.text != await(m_shop->sending.message(m_shop->stored(reference), u"en"_s))->text);
    }

    void theShopsServerSendsIt()
    {
        const MailServer server({u"starttls"_s, u"auth=no"_s});
        MailSettings settings = server.settings(MailSecurity::StartTls);
        settings.user.clear();
        QVERIFY(await(m_shop->mail.set(settings)));
        show(sale(), State::Open);
        QTRY_VERIFY(entries().contains(u"E-mail from the shop\tanna@example.com"_s));
        choose(u"E-mail from the shop"_s);
        QVERIFY(said(u"is being sent"_s));
        QTRY_VERIFY_WITH_TIMEOUT(said(u"The e-mail to anna@example.com is sent"_s), 20'000);
        QCOMPARE(server.mails(), 1);
        QTRY_COMPARE(facts(), QStringList(sendWayName(SendWay::Email)));
    }

    void afterAnUnknownOneItIsSentWhenSomebodySaysSo()
    {
        const MailServer server({u"starttls"_s, u"auth=no"_s});
        MailSettings settings = server.settings(MailSecurity::StartTls);
        settings.user.clear();
        QVERIFY(await(m_shop->mail.set(settings)));
        show(sale(), State::Open);
        const Evidence unknown = sentFact(
            u"email-unknown"_s, u"Nobody knows whether it was sent."_s, QDateTime::currentDateTimeUtc());
        QVERIFY(await(m_shop->ledger.record(reference, unknown)));
        QTRY_VERIFY(entries().contains(u"E-mail from the shop\tanna@example.com"_s));
        choose(u"E-mail from the shop"_s);
        QTRY_VERIFY(said(u"Nobody knows whether it was sent."_s));
        QCOMPARE(m_tone, look::Tone::Warning);
        QCOMPARE(server.mails(), 0);
        QTRY_VERIFY(line()->isVisible());
        QCOMPARE(line()->text(), u"anna@example.com"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(said(u"The e-mail to anna@example.com is sent"_s), 20'000);
        QCOMPARE(server.mails(), 1);
    }

    void aCodeIsOfTheSaleThatItWasAskedOf()
    {
        show(sale(), State::Open);
        QStringList whose;
        connect(m_sender, &SaleSender::said, this,
            [&whose](const QString &of, const LocalizedText &, look::Tone) { whose << of; });
        choose(u"Copy QR code"_s);
        m_sender->setInvoice(samples::sale(u"CF-OTHEROTHEROTHER"_s), true); // before it is drawn
        QTRY_COMPARE(whose, QStringList(reference));
        QTRY_COMPARE(facts(), QStringList(sendWayName(SendWay::Picture)));
    }

    void aMenuOfAnotherSaleDoesNothing()
    {
        show(sale(), State::Open);
        entries(); // it stands open
        m_sender->setInvoice(samples::sale(u"CF-OTHEROTHEROTHER"_s), true);
        for (QAction *each : m_menu->actions())
            each->trigger();
        QVERIFY(m_said.isEmpty());
        QVERIFY(!line()->isVisible());
        m_shop->settle();
        QVERIFY(m_shop->program.drafts.isEmpty());
        QVERIFY(m_links->links.isEmpty());

        m_sender->clear();
        QVERIFY(!m_sender->hasWays());
        QVERIFY(!m_sender->hasPapers());
        QCOMPARE(entries(), QStringList());
    }

    void theFileOfAPaperIsForMailPrograms()
    {
        const MailServer server({u"starttls"_s, u"auth=no"_s});
        MailSettings settings = server.settings(MailSecurity::StartTls);
        settings.user.clear();
        QVERIFY(await(m_shop->mail.set(settings)));
        int files = 0;
        const auto write = [&files]() -> QCoro::Task<Result<QString>> {
            ++files;
            co_return Result<QString>(u"/tmp/CF.pdf"_s);
        };
        SendServices services = m_shop->services();
        services.paper = [write](const Invoice &, const QString &) -> QCoro::Task<Result<SendPaper>> {
            SendPaper paper;
            paper.attachment.name = u"CF.pdf"_s;
            paper.attachment.bytes = QByteArrayLiteral("%PDF-1.7");
            paper.file = write;
            co_return paper;
        };
        m_sender->offer(services);
        show(sale(), State::Open);
        QTRY_VERIFY(entries().contains(u"E-mail from the shop\tanna@example.com"_s));
        choose(u"E-mail from the shop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said(u"The e-mail to anna@example.com is sent"_s), 20'000);
        QVERIFY(server.mail(0).contains("CF.pdf"));
        QCOMPARE(files, 0);
        choose(u"E-mail in the mail program"_s);
        QTRY_COMPARE(m_shop->program.drafts.size(), 1);
        QCOMPARE(m_shop->program.drafts.front().attachment, u"/tmp/CF.pdf"_s);
        QCOMPARE(files, 1);
    }

    void aServerThatIsNotThereIsSaid()
    {
        MailSettings settings;
        settings.host = u"localhost"_s;
        settings.port = 1;
        settings.senderAddress = u"shop@example.com"_s;
        QVERIFY(await(m_shop->mail.set(settings)));
        show(sale(), State::Open);
        QTRY_VERIFY(entries().contains(u"E-mail from the shop\tanna@example.com"_s));
        choose(u"E-mail from the shop"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_tone, look::Tone::Bad, 20'000);
    }
};

QTEST_MAIN(SaleSenderTest)
#include "SaleSenderTest.moc"
