// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/PastedText.h"
#include "base/Json.h"
#include "base/LocalizedText.h"
#include "base/Result.h"
#include "base/SecretText.h"

#include <QString>

namespace counterfoil::cli {

/// Reads a key from standard input: what is piped in until its end, or what is typed without being shown.
/// It is cleaned of what was pasted along (accounts/PastedText.h).
Result<pasted::Key> readKey(const LocalizedText &prompt);

/// The same of a mail server's password, of which only the line's end does not count. Errors (Input): those
/// of readMailPassword().
Result<SecretText> readPassword(const LocalizedText &prompt);

/// Reads a JSON object from a file, or from standard input where `path` is "-", until its end; at most 1 MiB.
Result<Json> readJsonObject(const QString &path);

} // namespace counterfoil::cli
