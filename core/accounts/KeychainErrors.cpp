// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeychainErrors.h"

#include <qt6keychain/keychain.h>

#include <algorithm>

namespace counterfoil::keychain {

using namespace Qt::StringLiterals;

namespace {

Error unavailable(const QString &code, const LocalizedText &message, const QString &detail)
{
    return {ErrorKind::Unavailable, code, message, detail};
}

bool says(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
        [&text](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

Error fromLibrary(int code, const QString &words)
{
    const QString detail = u"%1 (%2)"_s.arg(words.left(200)).arg(code);
    switch (code) {
    case QKeychain::EntryNotFound:
        return noKey(detail);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return locked(detail);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return missing(detail);
    default:
        break;
    }
    if (says(words, {u"timeout", u"timed out", u"did not receive a reply", u"NoReply"}))
        return silent(detail);
    // What GNOME Keyring answers when its password window was closed: the collection that was to be opened is
    // not there.
    if (says(words, {u"/org/freedesktop/secrets/", u"locked"}))
        return locked(detail);
    if (says(words, {u"D-Bus", u"dbus", u"org.freedesktop", u"could not connect"}))
        return missing(detail);
    return failed(detail);
}

Error missing(const QString &detail)
{
    return unavailable(u"keychain-missing"_s,
        translatable("KeychainErrors",
            "No keychain is running. Start one, such as GNOME Keyring, KWallet or KeePassXC’s secret "
            "service, and try again."),
        detail);
}

Error noLibrary()
{
    return unavailable(u"keychain-missing"_s,
        translatable("KeychainErrors",
            "A keychain is running, but the library that leads to it is not installed (libsecret-1.so.0). "
            "Install the package libsecret and try again."),
        {});
}

Error locked(const QString &detail)
{
    return unavailable(u"keychain-locked"_s,
        translatable("KeychainErrors",
            "The keychain is locked, and nobody has opened it. Unlock it (log in to the desktop, or enter "
            "its password in its window) and try again."),
        detail);
}

Error silent(const QString &detail)
{
    return unavailable(u"keychain-timeout"_s,
        translatable("KeychainErrors",
            "The keychain did not answer in time. Look for a window that asks for its password, then try "
            "again."),
        detail);
}

Error failed(const QString &detail)
{
    return unavailable(u"keychain-error"_s,
        translatable("KeychainErrors",
            "The keychain could not do what it was asked. Lock it and unlock it again, or log out and in, "
            "then try again."),
        detail);
}

Error noKey(const QString &detail)
{
    return {ErrorKind::Input, u"key-missing"_s,
        translatable("KeychainErrors",
            "The keychain is open and holds no key for this account. Type the key again: edit the account "
            "in the window, or remove it and add it again with its key."),
        detail};
}

Error uncertain(const QString &detail)
{
    return unavailable(u"key-uncertain"_s,
        translatable(
            "KeychainErrors", "The keychain took the key, but could not be asked whether it has it."),
        detail);
}

Error switchedOff()
{
    return unavailable(u"keychain-missing"_s,
        translatable("KeychainErrors",
            "KWallet is switched off, and no other keychain is running. Switch it on in System Settings "
            "(KDE Wallet), or start another, such as KeePassXC’s secret service, and try again."),
        {});
}

Error notKept(const QString &detail)
{
    return unavailable(u"key-uncertain"_s,
        //: “Counterfoil” is what the entries are called in the keychain, in every language.
        translatable("KeychainErrors",
            "The keychain took the key, but does not give the same one back, so it counts as not stored. "
            "Look in the keychain for old entries “Counterfoil” of this account, delete them, and type the "
            "key again."),
        detail);
}

Error stillThere()
{
    return {ErrorKind::Unavailable, u"key-left"_s,
        //: “Counterfoil” is what the entry is called in the keychain, in every language.
        translatable("KeychainErrors",
            "The keychain was told to remove the key and still holds it. Delete its entry “Counterfoil” in "
            "the keychain’s own program."),
        {}};
}

} // namespace counterfoil::keychain
