// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/Card.h"

class QComboBox;

namespace counterfoil {

class Preferences;

/// The language of the interface: the system's, or one that is chosen here, by its own name. Whoever owns the
/// preferences speaks it (Preferences::languageChanged).
class LanguageSettings final : public Card {
    Q_OBJECT

public:
    explicit LanguageSettings(Preferences &preferences, QWidget *parent = nullptr);

private:
    QComboBox *m_languages; ///< their codes; empty: the system's
};

} // namespace counterfoil
