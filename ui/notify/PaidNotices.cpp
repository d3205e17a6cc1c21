// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaidNotices.h"

#include "PaidWords.h"
#include "base/Language.h"
#include "parts/Words.h"
#include "voice/SpokenWords.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace counterfoil {

namespace {

/// Longer than a desktop that works needs to take a message; shorter than what is late for words.
constexpr std::chrono::milliseconds desktopsTurn(1000);

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
    connect(m_notifier.get(), &Notifier::shown, this, [this](bool isShown) {
        speak();
        Q_EMIT messageShown(isShown);
    });
    connect(m_notifier.get(), &Notifier::soundLeft, this, [this] {
        m_voice.sound();
        speak();
    });
    m_desktopsTurn.setSingleShot(true);
    m_desktopsTurn.setInterval(desktopsTurn);
    connect(&m_desktopsTurn, &QTimer::timeout, this, &PaidNotices::speak);
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
    std::optional<Notifier::Message> message;
    if (!unseen.empty() && m_services.preferences.notifies())
        message = paidMessage(unseen, QLocale(), m_services.trainingAccount);
    send(message, spokenPaid(sales, spokenLanguage(), m_services.trainingAccount));
}

void PaidNotices::tryIt()
{
    const Money example(1250, *Currency::find(u"USD"));
    std::optional<Notifier::Message> message;
    if (m_services.preferences.notifies())
        //: %1: an amount with its currency.
        message = {.title = tr("Paid: %1").arg(QString(words::amount(example, QLocale()))),
            .body = tr("This is a try. It looks like this when a sale is paid.")};
    send(message, spokenPaid(example, spokenLanguage()));
}

void PaidNotices::send(const std::optional<Notifier::Message> &message, const QString &words)
{
    const bool isAudible = m_services.preferences.sounds();
    if (m_services.preferences.speaks())
        m_words = words;
    if (message)
        m_notifier->show(*message, isAudible ? Notifier::Sound::Audible : Notifier::Sound::Silent);
    else if (isAudible)
        m_voice.sound();
    // The sound comes first, and whose it is, the desktop may still have to say.
    if (message && isAudible)
        m_desktopsTurn.start();
    else
        speak();
}

void PaidNotices::speak()
{
    m_desktopsTurn.stop();
    if (const auto words = std::exchange(m_words, std::nullopt))
        m_voice.speech(*words, spokenLanguage());
}

} // namespace counterfoil
