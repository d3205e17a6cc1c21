// SPDX-License-Identifier: GPL-3.0-or-later
#include "SaleSender.h"

#include "CodePictures.h"
#include "MessageLanguages.h"
#include "SendQuestion.h"
#include "base/Language.h"
#include "invoices/SoldTo.h"
#include "links/PaymentMeans.h"
#include "parts/Copying.h"
#include "printing/PaperPrinting.h"
#include "sending/SendLinks.h"
#include "sending/Sending.h"

#include <QDesktopServices>
#include <QMimeData>
#include <QPointer>
#include <QVBoxLayout>

#include <memory>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using look::Tone;

LocalizedText openedWords(SendWay way)
{
    switch (way) {
    case SendWay::Sms:
        //: A link was handed to another program; nobody tells whether that is there.
        return translatable("SaleSender",
            "The text message is being opened; send it there. If nothing opens, copy the message instead.");
    case SendWay::WhatsApp:
        return translatable("SaleSender",
            "WhatsApp is being opened; send the message there. If nothing opens, copy the message instead.");
    default:
        return translatable("SaleSender",
            "Telegram is being opened; send the message there. If nothing opens, copy the message instead.");
    }
}

Result<QUrl> linkOf(SendWay way, const QString &phone, const Message &message)
{
    if (way == SendWay::Sms)
        return sendLinks::sms(phone, message);
    return way == SendWay::WhatsApp ? sendLinks::whatsApp(phone, message) : sendLinks::telegram(message);
}

LocalizedText withoutPaper(const Error &why)
{
    //: What follows says why, in whole sentences.
    return translatable("SaleSender", "It goes without its paper.") + u' ' + why.message;
}

/// What was done, and after it what whoever sends it should know.
LocalizedText withRemark(const LocalizedText &done, const LocalizedText &remark)
{
    return remark.isEmpty() ? done : done + u' ' + remark;
}

} // namespace

SaleSender::SaleSender(QWidget *parent)
    : QWidget(parent)
    , m_question(new SendQuestion)
    , m_pictures(new CodePictures(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_question);
    connect(m_question, &SendQuestion::asking, this, &SaleSender::asking);
    connect(m_question, &SendQuestion::ended, this, &SaleSender::answered);
    connect(m_question, &SendQuestion::dismissed, this, &SaleSender::hide); // it takes no room
    hide();
    // Of the sale whose code it was, whichever is shown by now.
    const auto done = [this](const QString &reference, const LocalizedText &words) {
        say(reference, words, Tone::Good);
        record(reference, SendWay::Picture, {}, words);
    };
    connect(m_pictures, &CodePictures::copied, this, done);
    connect(m_pictures, &CodePictures::saved, this, done);
    connect(m_pictures, &CodePictures::failed, this,
        [this](const QString &reference, const LocalizedText &words) { say(reference, words, Tone::Bad); });
}

SaleSender::~SaleSender() = default;

void SaleSender::offer(const SendServices &services)
{
    m_services.emplace(services);
    connect(&m_services->mail, &MailBook::changed, this, [this] { readMailSettings(); });
    readMailSettings();
}

void SaleSender::setInvoice(const Invoice &invoice, bool isPayable)
{
    if (!m_invoice || m_invoice->reference != invoice.reference) {
        m_question->dismiss();
        m_languageHere.clear();
    }
    m_invoice = invoice;
    m_isPayable = isPayable;
}

void SaleSender::clear()
{
    m_question->dismiss();
    m_invoice.reset();
    m_isPayable = false;
}

QString SaleSender::reference() const
{
    return m_invoice ? m_invoice->reference : QString();
}

QString SaleSender::code() const
{
    return m_invoice && m_isPayable ? paymentMeans::codeToTakeAway(*m_invoice, m_coinCode) : QString();
}

bool SaleSender::hasMessage() const
{
    return m_invoice && m_services && messageKindOf(*m_invoice).has_value();
}

bool SaleSender::hasWays() const
{
    return hasMessage() || !code().isEmpty();
}

LocalizedText SaleSender::buttonWords() const
{
    const auto kind = m_invoice ? messageKindOf(*m_invoice) : Result<MessageKind>(MessageKind::Request);
    return kind && *kind == MessageKind::Receipt
        //: A button with a menu: a message to a customer who has paid.
        ? translatable("SaleSender", "S&end receipt")
        //: A button with a menu: the ways of sending a sale to the customer.
        : translatable("SaleSender", "S&end");
}

/// The customer's own goes before what was chosen for others.
QString SaleSender::language() const
{
    if (!m_languageHere.isEmpty())
        return m_languageHere;
    const QString customers = m_invoice ? customersLanguage(m_invoice->fields) : QString();
    if (!customers.isEmpty())
        return customers;
    return m_language.isEmpty() ? interfaceLanguage() : m_language;
}

void SaleSender::chooseLanguage(const QString &code)
{
    m_languageHere = code;
    if (!m_invoice || customersLanguage(m_invoice->fields).isEmpty())
        m_language = code;
}

/// Asked for before the menu opens, which waits for nothing.
QCoro::Task<> SaleSender::readMailSettings()
{
    auto reading = m_services->mail.settings();
    const QPointer<SaleSender> self(this);
    const auto settings = co_await reading;
    if (self)
        self->m_isMailSetUp = settings && !settings->isEmpty();
}

void SaleSender::askForMail(bool isFromShop, const QString &typed, bool isAgain)
{
    SendQuestion::Asked asked{//: Label of a field.
        .label = translatable("SaleSender", "Customer’s e-mail address"),
        .help = isFromShop
            ? translatable("SaleSender", "The message is sent there at once.")
            //: “It” is the mail program.
            : translatable("SaleSender", "It may be left empty, and typed in the mail program."),
        //: Buttons below a field for an e-mail address.
        .answer = isFromShop ? translatable("SaleSender", "Send now")
                             : translatable("SaleSender", "Open the mail program"),
        .typed = typed,
        .mayBeEmpty = !isFromShop,
        .check = [](const QString &text) { return readMailAddress(text); },
        .then =
            [this, isFromShop, isAgain](const QString &to) {
                if (isFromShop)
                    mailFromShop(to, isAgain);
                else
                    openMailProgram(to);
            }};
    show();
    m_question->ask(std::move(asked));
}

void SaleSender::askForPhone(SendWay way, const QString &typed, const LocalizedText &doubt)
{
    SendQuestion::Asked asked{//: Label of a field.
        .label = translatable("SaleSender", "Customer’s phone number"),
        .help = doubt.isEmpty() ? translatable("SaleSender",
                    "With the country’s code, such as +221 77 123 45 67. It may be left empty, and chosen in "
                    "the other program.")
                                : doubt,
        //: Button below a field for a phone number: opens the message in another program.
        .answer = translatable("SaleSender", "Open the message"),
        .typed = typed,
        .mayBeEmpty = true,
        .check = [](const QString &text) { return readInternationalPhone(text); },
        .then = [this, way](const QString &phone) { openLink(way, phone); }};
    show();
    m_question->ask(std::move(asked));
}

void SaleSender::say(const QString &reference, const LocalizedText &words, Tone tone)
{
    Q_EMIT said(reference, words, tone);
}

void SaleSender::copyLink()
{
    if (code().isEmpty())
        return;
    const bool isAddress = paymentMeans::isAddress(*m_invoice);
    copying::copy(
        paymentMeans::text(*m_invoice), isAddress ? copying::What::Address : copying::What::PayLink);
    const LocalizedText done = isAddress
        ? translatable(
            "LinkActions", "The address is copied. Tell the customer the network and the amount as well.")
        : translatable("LinkActions", "The link is copied. Paste it into a message to the customer.");
    say(reference(), done, Tone::Good);
    record(reference(), SendWay::CopiedLink, {}, done);
}

/// What was done is done, whether or not the books could take it.
QCoro::Task<> SaleSender::record(QString reference, SendWay way, QString to, LocalizedText done)
{
    if (!m_services)
        co_return;
    const QPointer<SaleSender> self(this);
    auto recording = m_services->sending.record(reference, way, to);
    const auto recorded = co_await recording;
    if (recorded)
        co_return;
    qWarning("What was sent of %s could not be written down: %s", qUtf8Printable(reference),
        qUtf8Printable(recorded.error().code));
    if (self)
        self->say(reference, notWrittenDown(done, recorded.error()), Tone::Warning);
}

QCoro::Task<> SaleSender::copyMessage()
{
    const QString reference = m_invoice->reference;
    const QPointer<SaleSender> self(this);
    auto making = m_services->sending.message(*m_invoice, language());
    const auto message = co_await making;
    if (!self)
        co_return;
    if (!message) {
        self->say(reference, message.error().message, Tone::Bad);
        co_return;
    }
    auto content = std::make_unique<QMimeData>(); // with the marks that keep its directions apart
    content->setText(message->text);
    copying::copy(std::move(content), copying::What::Text);
    const LocalizedText done = withRemark(
        translatable("SaleSender", "The message is copied. Paste it where you write to the customer."),
        message->remark);
    self->say(reference, done, Tone::Good);
    self->record(reference, SendWay::CopiedMessage, {}, done);
}

/// A sale whose paper cannot be made is sent all the same.
QCoro::Task<SaleSender::Enclosed> SaleSender::enclose(Invoice invoice, QString code)
{
    Enclosed enclosed;
    if (!m_services->paper)
        co_return enclosed;
    auto making = m_services->paper(invoice, code);
    const auto paper = co_await making;
    if (paper)
        enclosed.paper = *paper;
    else
        enclosed.remark = withoutPaper(paper.error());
    co_return enclosed;
}

QCoro::Task<> SaleSender::openMailProgram(QString to)
{
    const Invoice invoice = *m_invoice;
    const QString code = language();
    const QPointer<SaleSender> self(this);
    auto enclosing = enclose(invoice, code);
    Enclosed enclosed = co_await enclosing;
    if (!self)
        co_return;
    QString path;
    if (enclosed.paper && enclosed.paper->file) {
        auto writing = enclosed.paper->file();
        const auto written = co_await writing;
        if (!self)
            co_return;
        if (written)
            path = *written;
        else
            enclosed = {.paper = std::nullopt, .remark = withoutPaper(written.error())};
    }
    Sending &sending = m_services->sending;
    const auto paper = enclosed.paper ? std::optional(enclosed.paper->attachment) : std::nullopt;
    auto opening = sending.openMailProgram(invoice.reference, to, code, path, paper);
    auto opened = co_await opening;
    if (!opened && opened.error().code == u"mail-program-path" && self) { // and its letter goes without it
        enclosed = {.paper = std::nullopt, .remark = opened.error().message};
        auto again = sending.openMailProgram(invoice.reference, to, code);
        opened = co_await again;
    }
    if (!self)
        co_return;
    if (!opened) {
        say(invoice.reference, opened.error().message, Tone::Bad);
        co_return;
    }
    const LocalizedText done = translatable(
        "SaleSender", "The message is open in your mail program. It is sent when you send it there.");
    say(invoice.reference, withRemark(withRemark(done, enclosed.remark), opened->remark), Tone::Good);
}

QCoro::Task<> SaleSender::mailFromShop(QString to, bool isAgain)
{
    const Invoice invoice = *m_invoice;
    const QString code = language();
    const QPointer<SaleSender> self(this);
    //: %1: an e-mail address.
    say(invoice.reference, translatable("SaleSender", "The e-mail to %1 is being sent…").arg(to),
        Tone::Neutral);
    auto enclosing = enclose(invoice, code);
    const Enclosed enclosed = co_await enclosing;
    if (!self)
        co_return;
    QList<MailAttachment> attachments;
    if (enclosed.paper)
        attachments << enclosed.paper->attachment;
    const auto afterUnknown = isAgain ? Sending::AfterUnknown::Send : Sending::AfterUnknown::Refuse;
    auto sending = m_services->sending.email(invoice.reference, to, code, attachments, {}, afterUnknown);
    const auto sent = co_await sending;
    if (!self)
        co_return;
    if (!sent && sent.error().code == u"mail-sent-unknown") {
        say(invoice.reference, sent.error().message, Tone::Warning);
        if (reference() == invoice.reference)
            askForMail(true, to, true); // a second press in place, after the customer was asked
        co_return;
    }
    if (!sent) {
        say(invoice.reference, sent.error().message,
            sent.error().kind == ErrorKind::Unknown ? Tone::Warning : Tone::Bad);
        co_return;
    }
    const LocalizedText done =
        //: %1: an e-mail address.
        translatable("SaleSender", "The e-mail to %1 is sent: the mail server has taken it.").arg(to);
    say(invoice.reference, withRemark(withRemark(done, enclosed.remark), sent->remark), Tone::Good);
}

QCoro::Task<> SaleSender::openLink(SendWay way, QString phone)
{
    const QString reference = m_invoice->reference;
    const QPointer<SaleSender> self(this);
    auto making = m_services->sending.message(*m_invoice, language());
    const auto message = co_await making;
    if (!self)
        co_return;
    const auto link = message ? linkOf(way, phone, *message) : Result<QUrl>(tl::unexpected(message.error()));
    if (!link) {
        self->say(reference, link.error().message, Tone::Bad);
        co_return;
    }
    if (!QDesktopServices::openUrl(*link)) {
        self->say(reference,
            translatable("SaleSender",
                "No program opened the message. Copy it and paste it where you write to "
                "the customer."),
            Tone::Bad);
        co_return;
    }
    const LocalizedText done = withRemark(openedWords(way), message->remark);
    self->say(reference, done, Tone::Good);
    self->record(reference, way, phone, done);
}

} // namespace counterfoil
