// SPDX-License-Identifier: GPL-3.0-or-later
#include "Input.h"

#include "Output.h"

#include <QFile>

#include <cstdio>
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

} // namespace

Result<SecretText> readKey(const QString &prompt)
{
    constexpr qint64 longest = 4096;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(
            ErrorKind::Input, u"key-missing"_s, u"The key could not be read from standard input."_s);

    QByteArray bytes;
    if (::isatty(STDIN_FILENO) == 1) {
        SilentTerminal silent;
        printError(prompt);
        bytes = silent.readLine();
    } else {
        bytes = input.read(longest + 1);
    }
    QString text = QString::fromUtf8(bytes).trimmed();
    const bool printable =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < QChar(0x7F); });
    const bool good = !text.isEmpty() && bytes.size() <= longest && printable;
    SecretText key(text);
    SecretText::wipe(text);
    SecretText::wipe(bytes);
    if (!good)
        return failure(ErrorKind::Input, u"key-not-valid"_s,
            u"No usable key came from standard input. It is one line of letters, digits and signs, as the gateway’s profile page shows it."_s);
    return key;
}

Result<Json> readJsonObject(const QString &path)
{
    constexpr qint64 largest = 1024 * 1024;
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(ErrorKind::Input, u"fields-unreadable"_s,
            u"The file %1 cannot be read: %2."_s.arg(path, file.errorString()));
    QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return failure(ErrorKind::Input, u"fields-too-large"_s,
            u"%1 holds more than 1 MiB, which is no form."_s.arg(path));
    const auto json = Json::parse(bytes);
    SecretText::wipe(bytes);
    const QString where = path == u"-" ? u"Standard input"_s : path;
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
