// SPDX-License-Identifier: GPL-3.0-or-later
#include "Input.h"

#include "Output.h"

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

Result<pasted::Key> readKey(const QString &prompt)
{
    constexpr qsizetype longest = 4096;
    QByteArray bytes;
    if (::isatty(STDIN_FILENO) == 1) {
        SilentTerminal silent;
        printError(prompt);
        bytes = silent.readLine();
    } else {
        auto piped = readAll(STDIN_FILENO, longest);
        if (!piped)
            return failure(ErrorKind::Input, u"key-missing"_s,
                u"The key could not be read from standard input."_s, qt_error_string(errno));
        bytes.swap(*piped);
    }
    QString text = QString::fromUtf8(bytes);
    const bool fits = bytes.size() <= longest;
    auto key = fits ? pasted::key(text)
                    : Result<pasted::Key>(failure(ErrorKind::Input, u"key-too-long"_s,
                        u"It has more than %1 bytes, which no key has."_s.arg(longest)));
    SecretText::wipe(text);
    SecretText::wipe(bytes);
    if (!key)
        return failure(ErrorKind::Input, u"key-not-valid"_s,
            u"No usable key came from standard input. %1"_s.arg(key.error().message), key.error().code);
    return key;
}

Result<Json> readJsonObject(const QString &path)
{
    constexpr qsizetype largest = 1024 * 1024;
    const QString where = path == u"-" ? u"Standard input"_s : path;
    Source source(path);
    auto bytes = source.readAll(largest);
    if (!bytes)
        return failure(ErrorKind::Input, u"fields-unreadable"_s,
            u"%1 cannot be read: %2."_s.arg(where, source.reason()));
    const bool fits = bytes->size() <= largest;
    const auto json = Json::parse(*bytes);
    SecretText::wipe(*bytes);
    if (!fits)
        return failure(ErrorKind::Input, u"fields-too-large"_s,
            u"%1 holds more than 1 MiB, which is no form."_s.arg(where));
    if (!json)
        return failure(ErrorKind::Input, u"fields-not-json"_s,
            u"%1 is not valid JSON: line %2, character %3: %4"_s.arg(where)
                .arg(json.error().line)
                .arg(json.error().column)
                .arg(json.error().reason));
    if (!json->isObject())
        return failure(ErrorKind::Input, u"fields-not-json"_s,
            uR"(%1 is JSON, but not an object of fields such as {"amount":"15.04"}.)"_s.arg(where));
    return *json;
}

} // namespace counterfoil::cli
