// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LocalizedText.h"

#include <QString>

#include <tl/expected.hpp>
#include <utility>

namespace counterfoil {

/// Who has to act on an error, and therefore which exit status the command line gives.
enum class ErrorKind {
    Input, ///< refused by us: the user corrects what was typed
    Refused, ///< refused by the gateway, or surely never arrived there: nothing exists, safe to try again
    Unknown, ///< we cannot know what the gateway did
    Unavailable, ///< ledger or keychain cannot be used
};

/// What went wrong, for two readers: `message` tells the user what happened and what to do next,
/// `detail` is for the log. Neither ever holds a secret. `code` is stable, for programs and tests.
struct Error {
    ErrorKind kind = ErrorKind::Input;
    QString code;
    LocalizedText message;
    QString detail = {};

    bool operator==(const Error &) const = default;
};

/// A value or an Error. A caller that ignores it does not compile (warnings are errors).
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

/// Short for returning an error from a function that returns a Result.
inline tl::unexpected<Error> failure(ErrorKind kind, QString code, LocalizedText message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(code), std::move(message), std::move(detail)});
}

} // namespace counterfoil
