// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/Sending.h"

#include "../base/Await.h"
#include "../ledger/LedgerSamples.h"
#include "MailServer.h"
#include "SendingSamples.h"
#include "accounts/KeychainErrors.h"
#include "invoices/HandedOver.h"
#include "sending/MailSetup.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// Nobody opens it.
class LockedKeychain final : public KeychainLock {
public:
    QCoro::Task<Result<void>> open(QString, Use) override { co_return tl::unexpected(keychain::locked()); }
    QCoro::Task<bool> isOpen(QString) override { co_return false; }
};

/// Keeps what it was told to open.
class KeptDrafts final : public MailProgram {
public:
    QList<MailDraft> drafts;
    std::optional<Error> error;

    QCoro::Task<Result<void>> open(MailDraft draft) override
    {
        drafts += draft;
        if (error)
            co_return tl::unexpected(*error);
        co_return Result<void>();
    }
};

/// A shop with books and a mail server's settings.
struct Till {
    QTemporaryDir folder;
    SerialWorker files{u"files"_s};
    const MethodCatalogue methods = MethodCatalogue::standard();
    const GatewayCatalogue gateways = GatewayCatalogue::standard();
    Ledger ledger{folder.filePath(u"ledger.sqlite"_s)};
    MessageTemplates templates{folder.filePath(u"messages.json"_s), files};
    MailBook mail{folder.filePath(u"mail.json"_s), files};
    LockedKeychain lock;
    KeychainEntries entries{lock};
    MailPassword password{entries};
    Mailer mailer;
    KeptDrafts program;
    Sending sending{{.ledger = ledger,
        .templates = templates,
        .mail = mail,
        .password = password,
        .mailer = mailer,
        .mailProgram = program,
        .methods = methods,
        .gateways = gateways,
        .clock = systemClock(),
        .shopName = [] { return u"Anna's Shop"_s; }}};
    QString reference = openSale().reference;

    Till()
    {
        Invoice sale = openSale();
        sale.state = State::Issuing;
        sale.payLink.clear();
        if (!await(ledger.start()) || !await(ledger.add(sale)))
            qFatal("no books");
        turn(State::Open, sampleLink);
    }
    void turn(State state, const QString &link = {})
    {
        const Evidence fact{.kind = state == State::Open ? EvidenceKind::Issued : EvidenceKind::Polled,
            .source = u"gateway"_s,
            .at = QDateTime::currentDateTimeUtc(),
            .state = state,
            .remoteId = u"42"_s,
            .payLink = link};
        if (!await(ledger.record(reference, fact)))
            qFatal("not recorded");
    }
    void use(const MailServer &server, bool copies = false)
    {
        MailSettings settings = server.settings(MailSecurity::StartTls);
        settings.user.clear();
        settings.copyToShop = copies;
        if (!await(mail.set(settings)))
            qFatal("no settings");
    }
    /// "email: Sent by ..." of what was sent.
    QStringList facts()
    {
        QStringList all;
        const auto events = await(ledger.events(reference));
        for (const Evidence &event : *events) {
            if (event.kind == EvidenceKind::Sent)
                all += event.answer[u"way"].text() + u": "_s + event.message.english();
        }
        return all;
    }
    auto email(const QString &to = u"anna@example.org"_s, const QList<MailAttachment> &files_ = {})
    {
        return await(sending.email(reference, to, u"en"_s, files_));
    }
    auto open(const MailAttachment &paper)
    {
        return await(
            sending.openMailProgram(reference, u"anna@example.org"_s, u"en"_s, u"/tmp/CF.pdf"_s, paper));
    }
    int receipts() { return timesPrinted(*await(ledger.events(reference)), u"receipt"); }
    /// What printing locks while it makes a receipt.
    QString paperLockName() const { return reference + u".print"_s; }
    bool isFree()
    {
        const bool isMine = await(ledger.lock(paperLockName()));
        if (isMine)
            ledger.unlock(paperLockName());
        return isMine;
    }
    /// From here on the books take no such fact any more; empty: none at all.
    void fill(const QString &kind = {})
    {
        const QString which = kind.isEmpty() ? QString() : u"WHEN NEW.kind = '%1' "_s.arg(kind);
        const QString trigger = u"CREATE TRIGGER full BEFORE INSERT ON event "_s + which
            + u"BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"_s;
        if (!samples::SqlSession(ledger.path()).run(trigger).isEmpty())
            qFatal("no trigger");
    }
    /// Words of the shop's own that leave the link out.
    void leaveLinkOut()
    {
        const MessageTemplate words{.subject = u"Pay"_s, .text = u"Come by."_s, .shortText = u"Come by."_s};
        if (!await(templates.set(MessageKind::Request, u"en"_s, words)))
            qFatal("no words");
    }
    auto emailAgain()
    {
        return await(
            sending.email(reference, u"anna@example.org"_s, u"en"_s, {}, {}, Sending::AfterUnknown::Send));
    }
};

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

Evidence receiptFact(bool isCopy)
{
    return printedFact(
        u"receipt"_s, isCopy, u"A receipt went along with an e-mail."_s, QDateTime::currentDateTimeUtc());
}

MailAttachment receipt(bool isCopy)
{
    return {.name = u"receipt-CF.pdf"_s,
        .bytes = "%PDF-1.7"_ba,
        .fact = receiptFact(isCopy),
        .kind = MessageKind::Receipt};
}

const QString linkLeftOut = u"The shop’s own words for this message leave the link or the address out"_s;
const QString notTaken = u"That could not be written into the books."_s;

} // namespace

/// A message on its way, and what the books say of it.
class SendingTest : public QObject {
    Q_OBJECT

    MailServer m_script{{u"script"_s}};
    MailServer m_server{{u"starttls"_s, u"auth=no"_s}};

private Q_SLOTS:
    void nothingIsSentAndNothingIsSaid_data()
    {
        QTest::addColumn<QStringList>("script");
        QTest::addColumn<QString>("code");
        QTest::newRow("refused") << QStringList{u"answer-rcpt=550 no"_s} << u"mail-recipient-refused"_s;
        QTest::newRow("broken") << QStringList{u"drop=data"_s} << u"mail-failed"_s;
        QTest::newRow("in the clear") << QStringList{u"plain=yes"_s} << u"mail-no-tls"_s;
    }
    void nothingIsSentAndNothingIsSaid()
    {
        QFETCH(QStringList, script);
        QFETCH(QString, code);
        MailServer &server = m_script;
        server.play(script);
        Till till;
        till.use(server);
        QCOMPARE(codeOf(till.email()), code);
        QCOMPARE(till.facts(), QStringList());
        QCOMPARE(server.mails(), 0);
    }

    void anUnknownOutcomeStandsInTheBooks()
    {
        MailServer &server = m_script;
        server.play({u"drop=letter"_s});
        Till till;
        till.use(server, true);
        QCOMPARE(codeOf(till.email()), u"mail-unknown"_s);
        QCOMPARE(till.facts(),
            QStringList{
                u"email-unknown: An e-mail to anna@example.org was handed over, and nobody knows whether it was sent."_s});
        QCOMPARE(server.mails(), 1); // once, and no copy
    }

    void afterAnUnknownOneAPersonIsAsked()
    {
        MailServer &server = m_script;
        server.play({u"drop=letter"_s});
        Till till;
        till.use(server);
        QCOMPARE(codeOf(till.email()), u"mail-unknown"_s);
        const auto again = till.email();
        QCOMPARE(codeOf(again), u"mail-sent-unknown"_s);
        QCOMPARE(again.error().message.english(),
            u"An e-mail to anna@example.org was handed over, and nobody knows whether it was sent. "
            "Ask the customer before you send it again."_s);
        QCOMPARE(server.mails(), 1);
        QCOMPARE(till.facts().size(), 1);
        server.play({});
        QCOMPARE(codeOf(till.emailAgain()), QString());
        QCOMPARE(codeOf(till.email()), QString()); // of the last one it is known
    }

    void aReceiptIsAnotherLetterThanAnUnknownRequest()
    {
        MailServer &server = m_script;
        server.play({u"drop=letter"_s});
        Till till;
        till.use(server);
        QCOMPARE(codeOf(till.email()), u"mail-unknown"_s);
        till.turn(State::Paid);
        QCOMPARE(codeOf(till.email()), u"mail-unknown"_s);
        QCOMPARE(codeOf(till.email()), u"mail-sent-unknown"_s);
    }

    void aReceiptBeforeTheMoneyArrivesIsTheSameLetter()
    {
        MailServer &server = m_script;
        server.play({u"drop=letter"_s});
        Till till;
        till.use(server);
        till.turn(State::Authorised);
        QCOMPARE(codeOf(till.email()), u"mail-unknown"_s);
        till.turn(State::Paid);
        QCOMPARE(codeOf(till.email()), u"mail-sent-unknown"_s);
        QCOMPARE(server.mails(), 1);
    }

    void noSecondOriginal_data()
    {
        QTest::addColumn<bool>("isBegun");
        QTest::newRow("printed meanwhile") << false;
        QTest::newRow("its printing was begun, and nobody knows what came of it") << true;
    }
    void noSecondOriginal()
    {
        QFETCH(bool, isBegun);
        MailServer &server = m_server;
        server.play({u"auth=no"_s});
        Till till;
        till.use(server);
        till.turn(State::Paid);
        const Evidence other = isBegun
            ? printingBegunFact(u"receipt"_s, u"Begun."_s, QDateTime::currentDateTimeUtc())
            : receiptFact(false);
        QVERIFY(await(till.ledger.record(till.reference, other)));
        const QString to = u"anna@example.org"_s;
        const auto sent = till.email(to, QList<MailAttachment>{receipt(false)});
        QCOMPARE(codeOf(sent), u"mail-attachment-kind"_s);
        QVERIFY(sent.error().message.endsWith(u"Nothing was sent. Send it again."));
        QCOMPARE(codeOf(till.open(receipt(false))), u"mail-attachment-kind"_s);
        QCOMPARE(server.mails(), 0);
        QVERIFY(till.program.drafts.isEmpty());
        QCOMPARE(till.receipts(), 1);
        QVERIFY(till.isFree());
        QCOMPARE(
            codeOf(till.email(to, QList<MailAttachment>{receipt(true)})), QString()); // as the next one is
        QCOMPARE(codeOf(till.open(receipt(true))), QString());
        QCOMPARE(till.receipts(), 3);
    }

    void noOriginalWhileAReceiptIsMade()
    {
        MailServer &server = m_server;
        server.play({u"auth=no"_s});
        Till till;
        till.use(server);
        till.turn(State::Paid);
        Ledger other(till.ledger.path());
        QVERIFY(await(other.start()));
        QVERIFY(await(other.lock(till.paperLockName())));
        const QString to = u"anna@example.org"_s;
        QCOMPARE(codeOf(till.email(to, QList<MailAttachment>{receipt(false)})), u"mail-attachment-kind"_s);
        QCOMPARE(codeOf(till.open(receipt(false))), u"mail-attachment-kind"_s);
        QCOMPARE(codeOf(till.open(receipt(true))), QString()); // which is nobody's affair
        other.unlock(till.paperLockName());
        QVERIFY(await(other.find(till.reference))); // which comes after it
        QVERIFY(till.isFree());
    }

    void afterAnOriginalOthersMayPrint_data()
    {
        QTest::addColumn<QStringList>("script");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("receipts");
        QTest::newRow("refused") << QStringList{u"answer-rcpt=550 no"_s} << u"mail-recipient-refused"_s << 0;
        QTest::newRow("unknown") << QStringList{u"drop=letter"_s} << u"mail-unknown"_s << 1;
        QTest::newRow("sent") << QStringList{} << QString() << 1;
    }
    void afterAnOriginalOthersMayPrint()
    {
        QFETCH(QStringList, script);
        QFETCH(QString, code);
        QFETCH(int, receipts);
        MailServer &server = m_script;
        server.play(script);
        Till till;
        till.use(server);
        till.turn(State::Paid);
        QCOMPARE(codeOf(till.email(u"anna@example.org"_s, QList<MailAttachment>{receipt(false)})), code);
        QCOMPARE(till.receipts(), receipts);
        QVERIFY(till.isFree());
        till.program.error =
            Error{.kind = ErrorKind::Unavailable, .code = u"mail-program-none"_s, .message = u"x"_s};
        QVERIFY(!till.open(receipt(receipts > 0)));
        QCOMPARE(till.receipts(), receipts);
        QVERIFY(till.isFree());
    }

    void whatAnotherProgramSendsIsNotSentHere()
    {
        MailServer &server = m_server;
        server.play({u"auth=no"_s});
        Till till;
        till.use(server);
        Ledger other(till.ledger.path());
        QVERIFY(await(other.start()));
        QVERIFY(await(other.lock(till.reference + u".mail"_s)));
        QCOMPARE(codeOf(till.email()), u"mail-running"_s);
        QCOMPARE(server.mails(), 0);
        other.unlock(till.reference + u".mail"_s);
        QVERIFY(await(other.find(till.reference))); // which comes after it
        QVERIFY(till.email());
        QCOMPARE(server.mails(), 1);
    }

    void withoutSettingsOrPasswordOrAddress()
    {
        Till till;
        QCOMPARE(codeOf(till.email()), u"mail-not-set-up"_s);
        QCOMPARE(codeOf(till.email(u"anna@example.org\nBcc: x"_s)), u"control-character"_s);
        MailServer &server = m_script;
        server.play({});
        MailSettings settings = server.settings(MailSecurity::StartTls);
        QVERIFY(await(till.mail.set(settings)));
        QCOMPARE(codeOf(till.email()), u"keychain-locked"_s);
        QCOMPARE(till.facts(), QStringList());
        QVERIFY(server.said().isEmpty());
    }

    void whatIsNotDueIsNotSent()
    {
        MailServer &server = m_server;
        server.play({u"auth=no"_s});
        Till till;
        till.use(server);
        till.turn(State::Expired);
        QCOMPARE(codeOf(till.email()), u"message-nothing-to-pay"_s);
        QCOMPARE(codeOf(await(till.sending.openMailProgram(till.reference, {}, u"en"_s))),
            u"message-nothing-to-pay"_s);
        QVERIFY(till.program.drafts.isEmpty());
        QCOMPARE(server.mails(), 0);
        till.turn(State::Paid);
        QVERIFY(till.email());
        QVERIFY2(server.mail(0).contains("We have received"), server.mail(0));
    }

    void oneAtATime()
    {
        MailServer &server = m_server;
        server.play({u"auth=no"_s});
        Till till;
        till.use(server);
        QVERIFY(!till.sending.isSending());
        auto first = till.sending.email(till.reference, u"anna@example.org"_s, u"en"_s);
        QVERIFY(till.sending.isSending());
        QCOMPARE(codeOf(till.email()), u"mail-running"_s);
        QVERIFY(await(std::move(first)));
        QVERIFY(!till.sending.isSending());
        QCOMPARE(server.mails(), 1);
        QVERIFY(till.email()); // a person may want to
    }

    void sentWithItsFileAndACopy()
    {
        MailServer &server = m_server;
        server.play({u"auth=no"_s});
        Till till;
        till.use(server, true);
        const auto sent = till.email(u"anna@example.org"_s, {{.name = u"CF.pdf"_s, .bytes = "%PDF-1.7"_ba}});
        QCOMPARE(codeOf(sent), QString());
        QVERIFY(sent->invoice && sent->invoice->state == State::Open && sent->remark.isEmpty());
        QCOMPARE(till.facts(),
            QStringList{u"email: Sent by e-mail to anna@example.org: the shop’s mail server accepted it."_s});
        QCOMPARE(server.mails(), 2);
        QVERIFY(server.mail(0).contains("To: <anna@example.org>")
            && server.mail(1).contains("To: <shop@example.com>"));
        for (const int number : {0, 1}) {
            QVERIFY(server.mail(number).contains("pay.example.com"));
            QVERIFY(server.mail(number).contains(QByteArray("%PDF-1.7").toBase64()));
        }
        QVERIFY(!server.mail(0).contains("Bcc") && !server.mail(0).contains("To: <shop"));
    }

    void aPaperOfAnotherTimeIsNotSent()
    {
        MailServer &server = m_server;
        server.play({u"auth=no"_s});
        Till till;
        till.use(server);
        const auto paper = [](MessageKind kind) {
            return QList<MailAttachment>{{.name = u"CF.pdf"_s, .bytes = "%PDF-1.7"_ba, .kind = kind}};
        };
        const auto opened = [&till](
                                MessageKind kind) { return till.open({.name = u"CF.pdf"_s, .kind = kind}); };
        const QString to = u"anna@example.org"_s;
        QCOMPARE(codeOf(till.email(to, paper(MessageKind::Receipt))), u"mail-attachment-kind"_s);
        QCOMPARE(codeOf(opened(MessageKind::Receipt)), u"mail-attachment-kind"_s);
        till.turn(State::Paid);
        QCOMPARE(codeOf(till.email(to, paper(MessageKind::Request))), u"mail-attachment-kind"_s);
        QCOMPARE(codeOf(opened(MessageKind::Request)), u"mail-attachment-kind"_s);
        QCOMPARE(server.mails(), 0);
        QVERIFY(till.program.drafts.isEmpty());
        QCOMPARE(till.facts(), QStringList());
        QVERIFY(till.email(to, paper(MessageKind::Receipt)));
        QVERIFY(opened(MessageKind::Receipt));
    }

    void aCopyThatFailsIsRemarkedOn()
    {
        MailServer &server = m_server;
        server.play({u"auth=no"_s});
        Till till;
        till.use(server, true);
        auto settings = *await(till.mail.settings());
        settings.senderAddress = u"nobody@example.com"_s;
        QVERIFY(await(till.mail.set(settings)));
        const auto sent = till.email();
        QVERIFY(sent && sent->remark.contains(u"nobody@example.com"));
        QCOMPARE(server.mails(), 1);
    }

    void whatIsOddIsSaidAndTheShopHasItsCopy()
    {
        MailServer &server = m_server;
        server.play({u"auth=no"_s});
        Till till;
        till.use(server, true);
        till.leaveLinkOut();
        const auto sent = till.email();
        QVERIFY(sent && sent->invoice);
        QVERIFY2(sent->remark.startsWith(linkLeftOut), qPrintable(sent->remark.english()));
        QCOMPARE(server.mails(), 2);
        const auto opened = await(till.sending.openMailProgram(till.reference, {}, u"en"_s));
        QVERIFY(opened && opened->invoice);
        QVERIFY2(opened->remark.startsWith(linkLeftOut), qPrintable(opened->remark.english()));
        // What comes after it joins.
        auto settings = *await(till.mail.settings());
        settings.senderAddress = u"nobody@example.com"_s;
        QVERIFY(await(till.mail.set(settings)));
        const auto again = till.email();
        QVERIFY(again && again->remark.startsWith(linkLeftOut));
        QVERIFY(again->remark.contains(u" It was sent, but not the shop’s own copy: "));
    }

    void whatTheBooksDoNotTakeIsSaid()
    {
        MailServer &server = m_server;
        server.play({u"auth=no"_s});
        Till till;
        till.use(server, true);
        till.leaveLinkOut();
        till.fill();
        const auto sent = till.email();
        QVERIFY(sent && !sent->invoice && sent->remark.startsWith(linkLeftOut));
        QVERIFY(sent->remark.contains(u" It was sent, but the books could not take that down: "));
        QVERIFY(sent->remark.contains(u"disk is full"));
        QCOMPARE(server.mails(), 1);
        const auto opened = await(till.sending.openMailProgram(till.reference, {}, u"en"_s));
        QVERIFY(opened && !opened->invoice && opened->remark.startsWith(linkLeftOut));
        const QString words = u" Opened in the mail program. "_s + notTaken;
        QVERIFY2(opened->remark.contains(words), qPrintable(opened->remark.english()));
        QCOMPARE(till.program.drafts.size(), 1);
    }

    void anOriginalThatTheBooksDoNotKnowIsSaid()
    {
        const QString words = u"A receipt went along with an e-mail. "_s + notTaken;
        MailServer &server = m_script;
        server.play({});
        Till till;
        till.use(server, true);
        till.turn(State::Paid);
        till.fill(evidenceName(EvidenceKind::Printed));
        const QList<MailAttachment> original{receipt(false)};
        const auto sent = till.email(u"anna@example.org"_s, original);
        QVERIFY(sent && sent->invoice && sent->remark.contains(words));
        QCOMPARE(server.mails(), 2); // the books know of the mail
        const auto opened = till.open(receipt(false));
        QVERIFY(opened && opened->invoice && opened->remark.contains(words));
        server.play({u"drop=letter"_s});
        const auto unknown = till.email(u"anna@example.org"_s, original);
        QCOMPARE(codeOf(unknown), u"mail-unknown"_s);
        QVERIFY(unknown.error().message.contains(words));
    }

    void aMailProgramIsNotAServer()
    {
        Till till;
        const auto opened = await(
            till.sending.openMailProgram(till.reference, u"anna@example.org"_s, u"en"_s, u"/tmp/CF.pdf"_s));
        QCOMPARE(codeOf(opened), QString());
        QCOMPARE(till.program.drafts.size(), 1);
        QCOMPARE(till.program.drafts[0].attachment, u"/tmp/CF.pdf"_s);
        QVERIFY(till.program.drafts[0].text.contains(sampleLink));
        QCOMPARE(
            till.facts(), QStringList{u"mail-program: Opened in the mail program, to anna@example.org."_s});
        till.program.error =
            Error{.kind = ErrorKind::Unavailable, .code = u"mail-program-none"_s, .message = u"x"_s};
        QCOMPARE(
            codeOf(await(till.sending.openMailProgram(till.reference, {}, u"en"_s))), u"mail-program-none"_s);
        QCOMPARE(till.facts().size(), 1);
    }

    void theMailProgramOfThisComputer_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("attachment");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &script, const QString &attachment,
                             const QString &code) { QTest::newRow(name) << script << attachment << code; };
        row("none", u"exit 3"_s, {}, u"mail-program-none"_s);
        row("failed", u"exit 4"_s, {}, u"mail-program-failed"_s);
        row("its file is gone", u"exit 2"_s, {}, u"mail-program-failed"_s);
        row("killed", u"kill -9 $$"_s, {}, u"mail-program-failed"_s);
        row("an apostrophe in the path", u"exit 0"_s, u"/tmp/Anna's.pdf"_s, u"mail-program-path"_s);
        row("no such file", u"exit 0"_s, u"/nonexistent/CF.pdf"_s, u"mail-program-path"_s);
        row("opened", u"exit 0"_s, {}, {});
    }
    void theMailProgramOfThisComputer()
    {
        QFETCH(QString, script);
        QFETCH(QString, attachment);
        QFETCH(QString, code);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"xdg-email"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > " + folder.filePath(u"words"_s).toUtf8() + "\n"
            + script.toUtf8());
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        XdgMailProgram program(path);
        const auto opened = await(program.open({.to = u"anna@example.org"_s,
            .subject = u"-n \\c & $(id)"_s,
            .text = u"one\ntwo \\n three"_s,
            .attachment = attachment}));
        QCOMPARE(codeOf(opened), code);
        if (opened) {
            QFile words(folder.filePath(u"words"_s));
            QVERIFY(words.open(QIODevice::ReadOnly));
            QCOMPARE(words.readAll(),
                "mailto:anna@example.org?subject=-n%20%5Cc%20%26%20%24%28id%29&body=one%0D%0Atwo%20%5Cn%20three\n"_ba);
        }
        XdgMailProgram missing(folder.filePath(u"nothing"_s));
        QCOMPARE(codeOf(await(missing.open({.to = {}, .subject = u"x"_s, .text = u"x"_s, .attachment = {}}))),
            u"mail-program-none"_s);
    }

    void aPasswordGoesWithItsSettings()
    {
        Till till;
        MailSettings settings;
        settings.host = u"mail.example.com"_s;
        settings.user = u"till"_s;
        settings.senderAddress = u"shop@example.com"_s;
        // Its keychain stays locked: without the password there are no settings.
        const auto unheard =
            await(mailSetup::keep(till.mail, till.password, settings, SecretText(u"open sesame"_s)));
        QCOMPARE(codeOf(unheard), u"keychain-locked"_s);
        QVERIFY(await(till.mail.settings())->isEmpty());
        QVERIFY(await(mailSetup::keep(till.mail, till.password, settings))); // whose password is there
        QCOMPARE(codeOf(await(mailSetup::remove(till.mail, till.password))), u"keychain-locked"_s);
        QCOMPARE(await(till.mail.settings())->host, settings.host);
        // An old password that cannot be removed is in nobody's way.
        MailSettings other = settings;
        other.user.clear();
        QVERIFY(await(mailSetup::keep(till.mail, till.password, other)));
        QVERIFY(await(mailSetup::remove(till.mail, till.password)));
        QVERIFY(await(till.mail.settings())->isEmpty());

        MailSettings capitals = settings;
        capitals.host = u"MAIL.example.com"_s;
        QVERIFY(MailPassword::isSame(settings, capitals));
        QVERIFY(!MailPassword::isSame(settings, other));
    }

    void aTestMail()
    {
        const MailServer server({u"tls"_s});
        Till till;
        MailSettings settings = server.settings(MailSecurity::Tls);
        QCOMPARE(
            codeOf(await(till.sending.testMail(settings, SecretText(u"wrong"_s), u"anna@example.org"_s))),
            u"mail-login"_s);
        QVERIFY(await(till.sending.testMail(settings, SecretText(u"open sesame"_s), u"anna@example.org"_s)));
        settings.host = u"a b"_s;
        QCOMPARE(codeOf(await(till.sending.testMail(settings, {}, u"anna@example.org"_s))), u"mail-host"_s);
        QCOMPARE(server.mails(), 1);
    }
};

QTEST_GUILESS_MAIN(SendingTest)
#include "SendingTest.moc"
