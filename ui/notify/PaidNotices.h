// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Notifier.h"
#include "PaidWatch.h"
#include "shell/Preferences.h"

#include <functional>
#include <memory>
#include <optional>

namespace counterfoil {

/// Tells the person when money arrives, as the preferences want it: a message of the desktop, a sound, words
/// that are read aloud. A sale whose card the person looks at shows it itself; then it is only heard.
class PaidNotices final : public QObject {
    Q_OBJECT

public:
    /// Where it works; all of it outlives this.
    struct Services {
        Ledger &ledger;
        Preferences &preferences;
        Clock clock;
        QString trainingAccount; ///< its id
    };
    /// How it is heard (PaidVoice).
    struct Voice {
        std::function<void()> sound; ///< played where the desktop plays none itself
        std::function<void(const QString &words, const QString &languageCode)> speech;
    };

    PaidNotices(
        Services services, std::unique_ptr<Notifier> notifier, Voice voice, QObject *parent = nullptr);

    /// Whether the person looks at that sale's card now.
    void setInFront(std::function<bool(const QString &reference)> isInFront);
    /// What it would look and sound like.
    void tryIt();

Q_SIGNALS:
    /// What became of a message (Notifier::shown).
    void messageShown(bool isShown);
    /// Somebody clicked on a message; an empty reference: one about several sales.
    void wanted(const QString &reference, const QByteArray &token);

private:
    void tell(const std::vector<Invoice> &sales);
    void send(const std::optional<Notifier::Message> &message, const QString &words);
    void speak();

    Services m_services;
    std::unique_ptr<Notifier> m_notifier;
    Voice m_voice;
    std::function<bool(const QString &)> m_isInFront;
    PaidWatch m_watch;
    std::optional<QString> m_words; ///< to be said after the sound; all sales of a moment are one sentence
    QTimer m_desktopsTurn; ///< in which it tells whether it plays the sound
};

} // namespace counterfoil
