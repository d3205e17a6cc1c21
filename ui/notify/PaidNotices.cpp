// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaidNotices.h"

#include "PaidWords.h"
#include "base/Language.h"
#include "parts/Words.h"
#include "voice/SpokenWords.h"

#include <algorithm>
#include <iterator>

namespace counterfoil {

namespace {

/// The interface's: Language makes its locale Qt's default.
QString spokenLanguage()
{
    const QString code = QLocale::languageToCode(QLocale().language());
    return Language::offered().contains(code) ? code : Language::offered().front();
}

} // namespace

PaidNotices::PaidNotices(Services services, std::unique_ptr<Notifier> notifier, Voice voice, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_notifier(std::move(notifier))
    , m_voice(std::move(voice))
    , m_watch(m_services.ledger, m_services.clock, this)
{
    connect(&m_watch, &PaidWatch::paid, this, &PaidNotices::tell);
    connect(m_notifier.get(), &Notifier::chosen, this, &PaidNotices::wanted);
    connect(m_notifier.get(), &Notifier::shown, this, &PaidNotices::messageShown);
    connect(m_notifier.get(), &Notifier::soundLeft, this, [this] { m_voice.sound(); });
}

void PaidNotices::setInFront(std::function<bool(const QString &)> isInFront)
{
    m_isInFront = std::move(isInFront);
}

void PaidNotices::tell(const std::vector<Invoice> &sales)
{
    std::vector<Invoice> unseen;
    std::copy_if(sales.begin(), sales.end(), std::back_inserter(unseen),
        [this](const Invoice &sale) { return !m_isInFront || !m_isInFront(sale.reference); });
    if (!unseen.empty() && m_services.preferences.notifies())
        send(paidMessage(unseen, QLocale(), m_services.trainingAccount));
    else if (m_services.preferences.sounds())
        m_voice.sound();
    say(sales);
}

/// After the sound. All at once are one sentence.
void PaidNotices::say(const std::vector<Invoice> &sales)
{
    if (m_services.preferences.speaks())
        m_voice.speech(spokenPaid(sales, spokenLanguage(), m_services.trainingAccount), spokenLanguage());
}

void PaidNotices::send(const Notifier::Message &message)
{
    m_notifier->show(
        message, m_services.preferences.sounds() ? Notifier::Sound::Audible : Notifier::Sound::Silent);
}

void PaidNotices::tryIt()
{
    const Money example(1250, *Currency::find(u"USD"));
    if (m_services.preferences.notifies())
        //: %1: an amount with its currency.
        send({.title = tr("Paid: %1").arg(QString(words::amount(example, QLocale()))),
            .body = tr("This is a try. It looks like this when a sale is paid.")});
    else if (m_services.preferences.sounds())
        m_voice.sound();
    if (m_services.preferences.speaks())
        m_voice.speech(spokenPaid(example, spokenLanguage()), spokenLanguage());
}

} // namespace counterfoil
