// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "base/Result.h"

#include <QString>

#include <optional>

namespace counterfoil {

/// One thing that the doctor looked at, in words for the user. Nothing in it is ever a secret: it may be
/// copied into a letter to the gateway's support.
struct Diagnosis {
    enum class Verdict { Good, Warning, Bad, NotChecked };

    LocalizedText what; ///< "Keychain"
    Verdict verdict = Verdict::NotChecked;
    LocalizedText message; ///< what there is
    LocalizedText advice = {}; ///< what to do about it; empty where there is nothing to do
    QString detail = {}; ///< for whoever knows more
    std::optional<ErrorKind> kind = {}; ///< of what is Bad: who has to act
};

LocalizedText verdictName(Diagnosis::Verdict verdict); ///< "good", "warning", "bad", "not checked"

} // namespace counterfoil
