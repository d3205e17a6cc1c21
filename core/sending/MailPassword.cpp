// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailPassword.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Accounts' entries begin with 32 hexadecimal digits, never with this.
QString entryOf(const MailSettings &settings)
{
    return u"mail/"_s + settings.user + u" at "_s + settings.host.toLower() + u"/password"_s;
}

Error missing()
{
    return {.kind = ErrorKind::Input,
        .code = u"mail-password-missing"_s,
        .message = translatable("MailPassword",
            "The keychain holds no password for this user at this mail server. Type it in the settings of "
            "the "
            "mail server.")};
}

/// The keychain's sentences speak of keys; where they would lead astray, ours stand in their place.
tl::unexpected<Error> asPassword(Error error)
{
    if (error.code == u"key-missing")
        error = missing();
    else if (error.code == u"key-left")
        error.message = translatable("MailPassword",
            "The keychain was told to remove the mail server’s password, and has it still. Remove it there.");
    else if (error.code == u"key-uncertain")
        error.message = translatable("MailPassword",
            "It is not known whether the keychain has taken the mail server’s password. Store it again.");
    return tl::unexpected(error);
}

} // namespace

QCoro::Task<Result<SecretText>> MailPassword::read(MailSettings settings)
{
    if (settings.user.isEmpty())
        co_return SecretText();
    auto password = co_await m_keychain.read(entryOf(settings));
    if (!password)
        co_return asPassword(password.error());
    co_return password;
}

QCoro::Task<Result<void>> MailPassword::store(MailSettings settings, SecretText password)
{
    const auto stored = co_await m_keychain.store(entryOf(settings), std::move(password));
    if (!stored)
        co_return asPassword(stored.error());
    co_return Result<void>();
}

QCoro::Task<Result<void>> MailPassword::remove(MailSettings settings)
{
    if (settings.user.isEmpty())
        co_return Result<void>();
    const auto removed = co_await m_keychain.remove(entryOf(settings));
    if (!removed)
        co_return asPassword(removed.error());
    co_return Result<void>();
}

bool MailPassword::isSame(const MailSettings &one, const MailSettings &other)
{
    return entryOf(one) == entryOf(other);
}

Result<SecretText> readMailPassword(SecretText typed)
{
    QString text = typed.reveal();
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    const auto refused = [&text](const QString &code, const LocalizedText &message) {
        SecretText::wipe(text);
        return failure(ErrorKind::Input, code, message);
    };
    constexpr qsizetype longest = 400; // Windows keeps secrets of 512 bytes
    if (text.trimmed().isEmpty())
        return refused(u"mail-password-missing"_s, translatable("MailPassword", "No password was given."));
    const bool hasControls =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (hasControls)
        return refused(u"mail-password-lines"_s,
            translatable("MailPassword",
                "The password has several lines, or characters that cannot be typed. Copy it anew."));
    if (text.size() > longest)
        return refused(u"mail-password-long"_s,
            //: %1: a number of characters.
            translatable("MailPassword", "The password is longer than %1 characters. Copy it anew.")
                .arg(longest));
    SecretText password(text);
    SecretText::wipe(text);
    return password;
}

} // namespace counterfoil
