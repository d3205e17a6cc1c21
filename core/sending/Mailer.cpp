// SPDX-License-Identifier: GPL-3.0-or-later
#include "Mailer.h"

#include "MailErrors.h"
#include "MailModule.h"
#include "base/ErrorLog.h"
#include "gateways/Redaction.h"
#include "methods/PlainCharacters.h"

#include <QCoreApplication>
#include <QLibrary>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// What one mail needs, owned by the worker's call.
struct Job {
    MailSettings settings;
    WrittenMail mail;
    SecretText password;
    MailPatience patience;
    std::stop_token stop; ///< the person's
    std::stop_token end; ///< the program's
};

/// Null, and why, where the module cannot be loaded. It stays loaded.
struct Module {
    mailmodule::Send send = nullptr;
    QString trouble;

    Module()
    {
        // Beside the program, and nowhere else: what is loaded is run.
        QLibrary file(QCoreApplication::applicationDirPath() + u"/" COUNTERFOIL_MODULES "/counterfoil_mail");
        file.setLoadHints(QLibrary::PreventUnloadHint);
        send = reinterpret_cast<mailmodule::Send>(file.resolve(mailmodule::sendName));
        if (!send)
            trouble = file.errorString();
    }
};

const Module &theModule()
{
    static const Module loaded; // with the first mail: a start needs none
    return loaded;
}

mailmodule::Wish wishOf(void *context)
{
    const Job &job = *static_cast<const Job *>(context);
    if (job.end.stop_requested())
        return mailmodule::StopAtOnce;
    return job.stop.stop_requested() ? mailmodule::Stop : mailmodule::GoOn;
}

/// On the worker; waits for the network.
mailmodule::Answer carryOut(Job &job)
{
    mailmodule::Answer answer{};
    answer.outcome = mailmodule::NoModule;
    if (!theModule().send)
        return answer;
    const QByteArray host = job.settings.host.toUtf8();
    const QByteArray user = job.settings.user.toUtf8();
    const QByteArray certificates = job.settings.certificates.toLocal8Bit();
    QString revealed = job.password.reveal();
    QByteArray password = revealed.toUtf8();
    SecretText::wipe(revealed);
    const mailmodule::Request request{.host = host.constData(),
        .port = job.settings.port,
        .startTls = job.settings.security == MailSecurity::StartTls,
        .user = user.constData(),
        .password = password.constData(),
        .certificates = certificates.constData(),
        .sender = job.mail.sender.constData(),
        .recipient = job.mail.recipient.constData(),
        .needsUtf8 = job.mail.needsSmtpUtf8,
        .letter = job.mail.bytes.constData(),
        .size = static_cast<std::size_t>(job.mail.bytes.size()),
        .connectingMs = long(job.patience.connecting.count()),
        .answerMs = long(job.patience.answer.count()),
        .allMs = long(job.patience.all.count()),
        .wish = wishOf,
        .context = &job};
    theModule().send(&request, &answer);
    SecretText::wipe(password);
    return answer;
}

/// The password, and what stands for it on the line: packed with its user (RFC 4616), or alone.
QStringList loginWritings(const QString &user, QString password)
{
    QByteArray alone = password.toUtf8();
    QByteArray both;
    both.reserve(user.size() * 4 + alone.size() + 2); // once: what it grew out of could not be overwritten
    both.append('\0').append(user.toUtf8()).append('\0').append(alone);
    QStringList writings;
    for (QByteArray *each : {&alone, &both}) {
        QByteArray packed = each->toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
        writings << QString::fromLatin1(packed);
        SecretText::wipe(packed);
        SecretText::wipe(*each);
    }
    writings << std::move(password);
    return writings;
}

/// The server's words, harmless, and without the password, whatever the server made of it.
QString harmless(const char *words, const Job &job)
{
    constexpr qsizetype longest = 200;
    QString password = job.password.reveal();
    const Redaction redaction(
        password.isEmpty() ? QStringList() : loginWritings(job.settings.user, std::move(password)));
    return plainLine(redaction.text(QString::fromUtf8(words)), longest);
}

Result<AcceptedMail> readAnswer(const mailmodule::Answer &answer, const Job &job)
{
    const QString words = harmless(answer.words, job);
    if (answer.outcome == mailmodule::Accepted)
        return AcceptedMail{.messageId = job.mail.messageId, .answer = words};
    const QString said = answer.reply > 0 ? QString::number(answer.reply) + u' ' + words : words;
    const QString detail = answer.outcome == mailmodule::NoModule && !theModule().send
        ? theModule().trouble
        : harmless(answer.detail, job);
    return tl::unexpected(logged(u"sending an e-mail"_s,
        mailErrors::of(answer.outcome,
            {.settings = job.settings,
                .recipient = QString::fromUtf8(job.mail.recipient),
                .reply = answer.reply,
                .words = said,
                .detail = detail})));
}

} // namespace

Mailer::Mailer(MailPatience patience)
    : m_patience(patience)
{
}

Mailer::~Mailer()
{
    m_end.request_stop();
}

QCoro::Task<Result<AcceptedMail>> Mailer::send(
    Mail mail, MailSettings settings, SecretText password, std::stop_token stop)
{
    auto written = writeMail(mail, settings, QDateTime::currentDateTimeUtc());
    if (!written)
        co_return tl::unexpected(written.error());
    if (!m_worker)
        m_worker = std::make_unique<SerialWorker>(u"mail"_s);
    const auto job = std::make_shared<Job>(Job{.settings = std::move(settings),
        .mail = *std::move(written),
        .password = std::move(password),
        .patience = m_patience,
        .stop = std::move(stop),
        .end = m_end.get_token()});
    auto sending = m_worker->run([job] { return carryOut(*job); });
    const mailmodule::Answer answer = co_await sending;
    co_return readAnswer(answer, *job);
}

} // namespace counterfoil
