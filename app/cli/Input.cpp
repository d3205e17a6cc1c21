// SPDX-License-Identifier: GPL-3.0-or-later
#include "Input.h"

#include "Output.h"
#include "sending/MailPassword.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

/// Keeps what is typed from being shown, and hands over each key, Ctrl-C included, for as long as it lives.
class SilentTerminal {
public:
    SilentTerminal()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        m_changed = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    /// What was typed until Enter; nothing where Ctrl-C or Ctrl-D ended it.
    QByteArray readLine()
    {
        QByteArray line;
        char key = 0;
        while (::read(STDIN_FILENO, &key, 1) == 1 && key != '\n' && key != '\r') {
            if (key == 3 || key == 4)
                return {};
            if (key == 8 || key == 127)
                line.chop(1);
            else
                line += key;
        }
        return line;
    }

private:
    termios m_before{};
    bool m_changed = false;
};

/// What comes from there until its end, or `most` bytes and one more; nothing where it cannot be read
/// (errno). A pipe hands over what it has: whoever takes the first piece for all stores half a key. QFile is
/// no help: on a pipe it answers with what is there, and leaves the shell's end of it non-blocking.
std::optional<QByteArray> readAll(int descriptor, qsizetype most)
{
    QByteArray bytes(most + 1, Qt::Uninitialized); // never grows: no second copy of a key
    qsizetype size = 0;
    while (size < bytes.size()) {
        const auto got =
            ::read(descriptor, bytes.data() + size, static_cast<std::size_t>(bytes.size() - size));
        if (got == 0)
            break;
        if (got > 0) {
            size += got;
        } else if (errno == EAGAIN) { // somebody else made it so
            pollfd waiting{descriptor, POLLIN, 0};
            ::poll(&waiting, 1, -1);
        } else if (errno != EINTR) {
            const int reason = errno;
            SecretText::wipe(bytes);
            errno = reason;
            return std::nullopt;
        }
    }
    bytes.resize(size);
    return bytes;
}

/// A file's descriptor, or standard input's for "-"; closed at the end unless it is that.
class Source {
public:
    explicit Source(const QString &path)
        : m_descriptor(
            path == u"-" ? STDIN_FILENO : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC))
        , m_reason(m_descriptor < 0 ? errno : 0)
    {
    }
    ~Source()
    {
        if (m_descriptor > STDIN_FILENO)
            ::close(m_descriptor);
    }
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;

    std::optional<QByteArray> readAll(qsizetype most)
    {
        auto bytes = m_descriptor < 0 ? std::nullopt : cli::readAll(m_descriptor, most);
        if (!bytes && m_descriptor >= 0)
            m_reason = errno;
        return bytes;
    }
    QString reason() const { return qt_error_string(m_reason); }

private:
    int m_descriptor;
    int m_reason;
};

} // namespace

namespace {

constexpr qsizetype longestSecret = 4096;

/// What was piped in, or typed without being shown; nothing where it cannot be read (errno).
std::optional<QByteArray> secretBytes(const LocalizedText &prompt)
{
    if (::isatty(STDIN_FILENO) != 1)
        return readAll(STDIN_FILENO, longestSecret);
    SilentTerminal silent;
    printError(prompt);
    return silent.readLine();
}

} // namespace

Result<SecretText> readPassword(const LocalizedText &prompt)
{
    auto bytes = secretBytes(prompt);
    if (!bytes)
        return failure(ErrorKind::Input, u"mail-password-missing"_s,
            translatable("Input", "The password could not be read from standard input."),
            qt_error_string(errno));
    QString text = QString::fromUtf8(*bytes);
    SecretText::wipe(*bytes);
    SecretText typed(text);
    SecretText::wipe(text);
    return readMailPassword(std::move(typed));
}

Result<pasted::Key> readKey(const LocalizedText &prompt)
{
    constexpr qsizetype longest = longestSecret;
    auto read = secretBytes(prompt);
    if (!read)
        return failure(ErrorKind::Input, u"key-missing"_s,
            translatable("Input", "The key could not be read from standard input."), qt_error_string(errno));
    QByteArray bytes;
    bytes.swap(*read);
    QString text = QString::fromUtf8(bytes);
    const bool fits = bytes.size() <= longest;
    auto key = fits
        ? pasted::key(text)
        : Result<pasted::Key>(failure(ErrorKind::Input, u"key-too-long"_s,
            //: A key.
            translatable("Input", "It has more than %n byte(s), which no key has.", nullptr, longest)));
    SecretText::wipe(text);
    SecretText::wipe(bytes);
    if (!key)
        return failure(ErrorKind::Input, u"key-not-valid"_s,
            translatable("Input", "No usable key came from standard input.") + QChar(u' ')
                + key.error().message,
            key.error().code);
    return key;
}

namespace {

/// `file` is empty where it is standard input.
LocalizedText unreadableWords(const QString &file, const QString &reason)
{
    if (file.isEmpty())
        //: %1: why, in words of the system.
        return translatable("Input", "Standard input cannot be read: %1.").arg(reason);
    //: %1: a file; %2: why, in words of the system.
    return translatable("Input", "%1 cannot be read: %2.").arg(file, reason);
}

LocalizedText tooLargeWords(const QString &file)
{
    if (file.isEmpty())
        return translatable("Input", "Standard input holds more than 1 MiB, which is no form.");
    //: %1: a file.
    return translatable("Input", "%1 holds more than 1 MiB, which is no form.").arg(file);
}

template <typename JsonError>
LocalizedText notJsonWords(const QString &file, const JsonError &error)
{
    if (file.isEmpty())
        //: %3: what is wrong there, a sentence.
        return translatable("Input", "Standard input is not valid JSON: line %1, character %2: %3")
            .arg(error.line, error.column, error.reason);
    //: %1: a file; %4: what is wrong there, a sentence.
    return translatable("Input", "%1 is not valid JSON: line %2, character %3: %4")
        .arg(file, error.line, error.column, error.reason);
}

LocalizedText noObjectWords(const QString &file)
{
    if (file.isEmpty())
        return translatable(
            "Input", "Standard input is JSON, but not an object of fields such as {\"amount\":\"15.04\"}.");
    //: %1: a file.
    return translatable("Input", "%1 is JSON, but not an object of fields such as {\"amount\":\"15.04\"}.")
        .arg(file);
}

} // namespace

Result<Json> readJsonObject(const QString &path)
{
    constexpr qsizetype largest = 1024 * 1024;
    const QString file = path == u"-" ? QString() : path;
    Source source(path);
    auto bytes = source.readAll(largest);
    if (!bytes)
        return failure(ErrorKind::Input, u"fields-unreadable"_s, unreadableWords(file, source.reason()));
    const bool fits = bytes->size() <= largest;
    const auto json = Json::parse(*bytes);
    SecretText::wipe(*bytes);
    if (!fits)
        return failure(ErrorKind::Input, u"fields-too-large"_s, tooLargeWords(file));
    if (!json)
        return failure(ErrorKind::Input, u"fields-not-json"_s, notJsonWords(file, json.error()));
    if (!json->isObject())
        return failure(ErrorKind::Input, u"fields-not-json"_s, noObjectWords(file));
    return *json;
}

} // namespace counterfoil::cli
