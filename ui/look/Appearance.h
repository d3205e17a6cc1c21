// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Colours.h"

#include <QObject>

class QDBusVariant;

namespace counterfoil::look {

/// Gives the program its style and its palette, light or dark: as the person chose, or as the desktop has it,
/// which is asked through its portal (org.freedesktop.appearance) and followed while the program runs. Where
/// no portal answers the guess that was given stands.
class Appearance final : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    /// Sets style and palette at once; asks nobody yet.
    Appearance(Choice choice, Scheme systemGuess, QObject *parent = nullptr);

    void choose(Choice choice);
    /// Asks the desktop, and listens to it from here on. Waits for nothing.
    void followSystem();

Q_SIGNALS:
    void systemSchemeFound(counterfoil::look::Scheme scheme);

private Q_SLOTS:
    void noteSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void noteSystem(uint portalScheme);
    void apply();

    Choice m_choice;
    Scheme m_system;
};

} // namespace counterfoil::look
