// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailModule.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <curl/curl.h>
#include <memory>
#include <string>
#include <string_view>

// The module: libcurl's SMTP behind one function. Nothing else of the house is in it.

namespace {

using counterfoil::mailmodule::Answer;
using counterfoil::mailmodule::Outcome;
using counterfoil::mailmodule::Request;
using counterfoil::mailmodule::Wish;
using Time = std::chrono::steady_clock;

template <std::size_t Size>
void copy(char (&target)[Size], std::string_view text)
{
    const std::size_t count = std::min(text.size(), Size - 1);
    std::memcpy(target, text.data(), count);
    target[count] = '\0';
}

/// What the conversation has come to, as seen on the line: libcurl tells one error for a refused sender, a
/// refused recipient and a broken line.
struct Talk {
    const Request &request;
    std::size_t sent = 0; ///< bytes of the letter that were handed over
    bool isHandedOver = false; ///< all of them, and their end
    bool isLoggedIn = false;
    bool offersUtf8 = false;
    std::string command; ///< the last verb that we sent: "MAIL"
    bool isQuitting = false; ///< what is said from here on is about that alone
    int reply = 0; ///< of the last whole answer
    int finalReply = 0; ///< to the letter; 0: none came
    std::string words;
    std::string line; ///< begun, not ended
    std::size_t bytesHeard = 0; ///< bytes of the server
    bool isContinued = false; ///< the last line of an answer is still to come
    Outcome stoppedFor = Outcome::Accepted; ///< why we ended it ourselves
    std::size_t moved = 0; ///< how much was heard and said so far, in any measure
    Time::time_point lastMove = Time::now();

    explicit Talk(const Request &order)
        : request(order)
    {
    }
    bool mayHandOver();
    void hearLine(std::string_view heard);
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void Talk::hearLine(std::string_view heard)
{
    constexpr std::size_t longest = 400;
    const bool isReply = heard.size() >= 3 && isDigit(heard[0]) && isDigit(heard[1]) && isDigit(heard[2])
        && (heard.size() == 3 || heard[3] == ' ' || heard[3] == '-');
    if (!isReply || isQuitting)
        return;
    const std::string_view text = heard.size() > 4 ? heard.substr(4) : std::string_view();
    if (!isContinued)
        words.clear();
    isContinued = heard.size() > 3 && heard[3] == '-';
    if (words.size() < longest) {
        if (!words.empty())
            words += ' ';
        words += text.substr(0, longest);
    }
    if (text.substr(0, 8) == "SMTPUTF8" && command == "EHLO")
        offersUtf8 = true;
    if (isContinued)
        return;
    reply = (heard[0] - '0') * 100 + (heard[1] - '0') * 10 + (heard[2] - '0');
    isLoggedIn = isLoggedIn || reply == 235;
    if (isHandedOver && finalReply == 0)
        finalReply = reply;
}

/// The last look before the first byte of the letter: libcurl sends it without login where the server offers
/// none.
bool Talk::mayHandOver()
{
    if (*request.user != '\0' && !isLoggedIn)
        stoppedFor = Outcome::NoLogin;
    else if (request.needsUtf8 && !offersUtf8)
        stoppedFor = Outcome::NoUtf8;
    return stoppedFor == Outcome::Accepted;
}

int listen(CURL *, curl_infotype type, char *data, std::size_t size, void *context)
{
    Talk &talk = *static_cast<Talk *>(context);
    if (type == CURLINFO_HEADER_OUT) {
        // The verb alone: what follows may be the password.
        const std::string_view sent(data, size);
        const std::size_t end = sent.find_first_of(" \r\n");
        const std::string_view verb = sent.substr(0, end);
        talk.isQuitting = talk.isQuitting || verb == "QUIT";
        for (const std::string_view known : {"EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA"}) {
            if (verb == known)
                talk.command = known;
        }
    } else if (type == CURLINFO_HEADER_IN) {
        constexpr std::size_t longestLine = 2048;
        talk.bytesHeard += size;
        for (const char c : std::string_view(data, size)) {
            if (c == '\n') {
                talk.hearLine(talk.line);
                talk.line.clear();
            } else if (c != '\r' && talk.line.size() < longestLine) {
                talk.line += c;
            }
        }
    }
    return 0;
}

std::size_t handOver(char *buffer, std::size_t size, std::size_t count, void *context)
{
    Talk &talk = *static_cast<Talk *>(context);
    if (talk.sent == 0 && !talk.mayHandOver())
        return CURL_READFUNC_ABORT;
    const std::size_t part = std::min(size * count, talk.request.size - talk.sent);
    if (part == 0) {
        // From here on the end of the letter may be on its way.
        if (talk.request.wish(talk.request.context) != Wish::GoOn) {
            talk.stoppedFor = Outcome::Stopped;
            return CURL_READFUNC_ABORT;
        }
        talk.isHandedOver = true;
        return 0;
    }
    std::memcpy(buffer, talk.request.letter + talk.sent, part);
    talk.sent += part;
    return part;
}

int watch(void *context, curl_off_t, curl_off_t received, curl_off_t, curl_off_t sent)
{
    Talk &talk = *static_cast<Talk *>(context);
    const Wish wish = talk.request.wish(talk.request.context);
    if (wish == Wish::StopAtOnce || (wish == Wish::Stop && !talk.isHandedOver)) {
        talk.stoppedFor = Outcome::Stopped;
        return 1;
    }
    const std::size_t moved = static_cast<std::size_t>(received + sent) + talk.sent + talk.bytesHeard;
    const auto now = Time::now();
    if (moved != talk.moved) {
        talk.moved = moved;
        talk.lastMove = now;
    }
    // All is said: that the server says goodbye is worth little waiting.
    constexpr std::chrono::seconds forGoodbye(2);
    if (talk.isQuitting)
        return now - talk.lastMove > forGoodbye ? 1 : 0;
    const std::chrono::milliseconds patience(talk.command.empty()
            ? std::max(talk.request.connectingMs, talk.request.answerMs)
            : talk.request.answerMs);
    if (now - talk.lastMove > patience) {
        talk.stoppedFor = Outcome::TimedOut;
        return 1;
    }
    return 0;
}

/// What an answer of 400 or more was about.
Outcome refusalOf(const Talk &talk)
{
    if (talk.command == "STARTTLS")
        return Outcome::NoTls;
    if (talk.command == "AUTH")
        return Outcome::LoginRefused;
    if (talk.command == "MAIL")
        return Outcome::SenderRefused;
    if (talk.command == "RCPT")
        return Outcome::RecipientRefused;
    return talk.command == "DATA" ? Outcome::LetterRefused : Outcome::TurnedAway;
}

/// Where no line came about, or libcurl ended it.
Outcome troubleOf(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
        return Outcome::Unreachable;
    case CURLE_OPERATION_TIMEDOUT:
        return Outcome::TimedOut;
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
        return Outcome::NoTls;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
        return Outcome::BadCertificate;
    case CURLE_SSL_CACERT_BADFILE:
        return Outcome::NoCertificates;
    case CURLE_LOGIN_DENIED:
        return Outcome::LoginRefused;
    default:
        return Outcome::Broken;
    }
}

Outcome outcomeOf(CURLcode code, const Talk &talk)
{
    if (talk.isHandedOver && talk.finalReply == 0)
        return Outcome::Lost;
    if (talk.isHandedOver)
        return talk.finalReply / 100 == 2 ? Outcome::Accepted : Outcome::LetterRefused;
    if (talk.stoppedFor != Outcome::Accepted)
        return talk.stoppedFor;
    if (code == CURLE_LOGIN_DENIED && talk.command != "AUTH") // no kind of login that libcurl knows
        return Outcome::NoLogin;
    const bool isOfAddresses = talk.command == "MAIL" || talk.command == "RCPT";
    if (talk.reply >= 400 && isOfAddresses && talk.request.needsUtf8 && !talk.offersUtf8)
        return Outcome::NoUtf8;
    return talk.reply >= 400 ? refusalOf(talk) : troubleOf(code);
}

/// One that libcurl refuses is an error of the build: nothing is sent then.
class Options {
public:
    explicit Options(CURL *handle)
        : m_handle(handle)
    {
    }
    template <typename Value>
    void set(CURLoption option, Value value)
    {
        if (m_code == CURLE_OK)
            m_code = curl_easy_setopt(m_handle, option, value);
    }
    CURLcode code() const { return m_code; }

private:
    CURL *m_handle;
    CURLcode m_code = CURLE_OK;
};

CURLcode carryOut(CURL *handle, Talk &talk, curl_slist *recipients, char *trouble)
{
    const Request &request = talk.request;
    std::string host = request.host;
    if (host.find(':') != std::string::npos)
        host = '[' + host + ']';
    // Behind the slash stands what we call ourselves: this computer's own name is nobody's business.
    const std::string address = std::string(request.startTls ? "smtp://" : "smtps://") + host + ':'
        + std::to_string(request.port) + "/%5B127.0.0.1%5D";
    const std::string sender = std::string("<") + request.sender + '>';

    Options options(handle);
    options.set(CURLOPT_URL, address.c_str());
    options.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    options.set(CURLOPT_PROXY, "");
    options.set(CURLOPT_NOSIGNAL, 1L);
    options.set(CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    options.set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    options.set(CURLOPT_SSL_VERIFYPEER, 1L);
    options.set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (*request.certificates != '\0') {
        options.set(CURLOPT_CAINFO, request.certificates);
        options.set(CURLOPT_CAPATH, static_cast<const char *>(nullptr));
    }
    if (*request.user != '\0') {
        options.set(CURLOPT_USERNAME, request.user);
        options.set(CURLOPT_PASSWORD, request.password);
    }
    options.set(CURLOPT_MAIL_FROM, sender.c_str());
    options.set(CURLOPT_MAIL_RCPT, recipients);
    options.set(CURLOPT_UPLOAD, 1L);
    options.set(CURLOPT_READFUNCTION, handOver);
    options.set(CURLOPT_READDATA, &talk);
    options.set(CURLOPT_CONNECTTIMEOUT_MS, request.connectingMs);
    options.set(CURLOPT_TIMEOUT_MS, request.allMs);
    options.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, std::max(1L, request.answerMs / 1000));
    options.set(CURLOPT_NOPROGRESS, 0L);
    options.set(CURLOPT_XFERINFOFUNCTION, watch);
    options.set(CURLOPT_XFERINFODATA, &talk);
    options.set(CURLOPT_VERBOSE, 1L);
    options.set(CURLOPT_DEBUGFUNCTION, listen);
    options.set(CURLOPT_DEBUGDATA, &talk);
    options.set(CURLOPT_ERRORBUFFER, trouble);
    return options.code() == CURLE_OK ? curl_easy_perform(handle) : options.code();
}

} // namespace

extern "C" void counterfoil_mail_send_1(const Request *request, Answer *answer)
{
    *answer = {};
    answer->outcome = Outcome::NoModule;
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle(curl_easy_init(), curl_easy_cleanup);
    const std::string recipient = std::string("<") + request->recipient + '>';
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(
        curl_slist_append(nullptr, recipient.c_str()), curl_slist_free_all);
    if (started != CURLE_OK || !handle || !recipients)
        return;
    Talk talk(*request);
    char trouble[CURL_ERROR_SIZE] = {};
    const CURLcode code = carryOut(handle.get(), talk, recipients.get(), trouble);
    answer->outcome = outcomeOf(code, talk);
    answer->reply = talk.reply;
    copy(answer->words, talk.words);
    copy(answer->detail, std::string(curl_easy_strerror(code)) + ": " + trouble);
}
