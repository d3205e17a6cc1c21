// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

// What the module `counterfoil_mail` and the programs agree on (docs/decisions/0032-sending.md). Plain C: the
// module is loaded at run time, and nothing of libcurl's types goes over this border. All texts are UTF-8 and
// end with NUL.
namespace counterfoil::mailmodule {

enum Wish : int {
    GoOn,
    Stop, ///< up to where the letter is handed over
    StopAtOnce, ///< wherever it is
};

struct Request {
    const char *host;
    int port;
    bool startTls; ///< else TLS from the first byte
    const char *user; ///< "": without login
    const char *password;
    const char *certificates; ///< a PEM file that is trusted in place of the system's; "": the system's
    const char *sender; ///< addresses without brackets
    const char *recipient;
    bool needsUtf8; ///< SMTPUTF8 (RFC 6531)
    const char *letter; ///< with CR LF, not dot-stuffed
    std::size_t size;
    long connectingMs;
    long answerMs; ///< without a byte in either direction
    long allMs;
    Wish (*wish)(void *context); ///< asked several times a second
    void *context;
};

enum Outcome : int {
    Accepted,
    Lost, ///< the letter was handed over whole, and no answer came: it may be on its way
    // From here on nothing was sent.
    NoModule,
    Unreachable,
    TimedOut,
    Stopped,
    NoTls, ///< the server offers none, or none that is safe
    BadCertificate,
    NoCertificates, ///< the file of certificates cannot be used
    NoLogin, ///< the server offers none, though there is a user
    LoginRefused,
    NoUtf8,
    SenderRefused,
    RecipientRefused,
    LetterRefused,
    TurnedAway, ///< before any of that
    Broken, ///< the line broke, or something was said that nobody understands
};

struct Answer {
    Outcome outcome;
    int reply; ///< the server's last code of three digits, or 0
    char words[512]; ///< what the server said with it, one line
    char detail[256]; ///< libcurl's words, for the log
};

using Send = void (*)(const Request *request, Answer *answer);

// The name changes with the structs: an older module is not found then.
inline constexpr const char *sendName = "counterfoil_mail_send_1";

} // namespace counterfoil::mailmodule
