// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailCard.h"
#include "parts/Notice.h"
#include "sending/MailBook.h"
#include "sending/MailPassword.h"
#include "sending/MailSetup.h"
#include "sending/Sending.h"

#include <QLineEdit>
#include <QPointer>

// What the card's buttons do: reading, keeping, trying out and removing the settings.
namespace counterfoil {

QCoro::Task<> MailCard::read()
{
    m_doing = Doing::Reading;
    auto reading = m_services.book.settings();
    const QPointer<MailCard> self(this);
    const auto settings = co_await reading;
    if (!self)
        co_return;
    m_doing = Doing::Nothing;
    const bool isTyping = m_isRead && isChanged(); // meanwhile
    m_isRead = settings.has_value();
    if (!settings)
        m_outcome->setMessage(settings.error().message, look::Tone::Bad);
    else if (!isTyping && *settings != m_kept)
        fill(*settings);
    refresh();
}

void MailCard::submit()
{
    if (m_doing != Doing::Nothing || !m_isRead)
        return;
    if (const auto settings = check())
        save(*settings, typedPassword());
}

QCoro::Task<> MailCard::save(MailSettings settings, SecretText password)
{
    m_doing = Doing::Saving;
    refresh();
    m_outcome->setMessage(
        translatable("MailCard", "Saving. Your keychain may ask for its password."), look::Tone::Neutral);
    const QPointer<MailCard> self(this);
    auto keeping = mailSetup::keep(m_services.book, m_services.password, settings, std::move(password));
    const auto kept = co_await keeping;
    if (!self)
        co_return;
    m_doing = Doing::Nothing;
    if (kept) {
        fill(*kept);
        //: “Send a test mail” is a button.
        m_outcome->setMessage(
            translatable("MailCard", "The mail server is saved. “Send a test mail” shows whether it works."),
            look::Tone::Good);
    } else {
        m_outcome->setMessage(kept.error().message, look::Tone::Bad);
    }
    refresh();
}

void MailCard::test()
{
    if (m_doing == Doing::Testing) {
        m_stop.request_stop();
        return;
    }
    if (m_doing != Doing::Nothing || !m_isRead)
        return;
    if (const auto settings = check())
        sendTest(*settings, typedPassword());
}

QCoro::Task<> MailCard::sendTest(MailSettings settings, SecretText password)
{
    m_doing = Doing::Testing;
    m_stop = std::stop_source();
    refresh();
    m_outcome->setMessage(
        //: %1: an e-mail address.
        translatable("MailCard", "A test mail to %1 is on its way…").arg(settings.senderAddress),
        look::Tone::Neutral);
    const QPointer<MailCard> self(this);
    const Services services = m_services;
    const std::stop_token stop = m_stop.get_token();
    Result<SecretText> known = std::move(password);
    if (known->isEmpty() && !settings.user.isEmpty()) {
        auto reading = services.password.read(settings);
        known = co_await reading;
        if (!self)
            co_return;
    }
    Result<AcceptedMail> sent = tl::unexpected(known ? Error() : known.error());
    if (known) {
        auto sending = services.sending.testMail(settings, std::move(*known), settings.senderAddress, stop);
        sent = co_await sending;
    }
    if (!self)
        co_return;
    m_doing = Doing::Nothing;
    if (sent)
        m_outcome->setMessage(
            //: %1: an e-mail address; %2: a mail server’s own words, in whatever language.
            translatable("MailCard",
                "The mail server has taken the test mail to %1. Look whether it arrives. The server said: %2")
                .arg(settings.senderAddress, sent->answer),
            look::Tone::Good);
    else
        m_outcome->setMessage(sent.error().message,
            sent.error().kind == ErrorKind::Unknown ? look::Tone::Warning : look::Tone::Bad);
    refresh();
}

void MailCard::remove()
{
    if (m_doing == Doing::Nothing && m_isRead)
        removeAll();
}

QCoro::Task<> MailCard::removeAll()
{
    m_doing = Doing::Removing;
    refresh();
    const QPointer<MailCard> self(this);
    auto removing = mailSetup::remove(m_services.book, m_services.password);
    const auto removed = co_await removing;
    if (!self)
        co_return;
    m_doing = Doing::Nothing;
    if (removed) {
        fill(MailSettings());
        m_outcome->setMessage(translatable("MailCard", "The mail server is removed."), look::Tone::Good);
    } else {
        m_outcome->setMessage(removed.error().message, look::Tone::Bad);
    }
    refresh();
    m_host->setFocus(Qt::OtherFocusReason);
}

} // namespace counterfoil
