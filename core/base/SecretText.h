// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace counterfoil {

/// A text that must not outlive its use: a card number, a card code, a key. Moves but never copies, and its
/// memory is overwritten when it goes. It cannot reach the copies that the operating system, a text field or
/// a socket made; SECURITY.md says what that means.
class SecretText {
public:
    SecretText() = default;
    explicit SecretText(const QString &text)
        : m_utf8(text.toUtf8())
    {
    }
    SecretText(SecretText &&other) noexcept { m_utf8.swap(other.m_utf8); }
    SecretText &operator=(SecretText &&other) noexcept;
    SecretText(const SecretText &) = delete;
    SecretText &operator=(const SecretText &) = delete;
    ~SecretText() { wipe(m_utf8); }

    bool isEmpty() const { return m_utf8.isEmpty(); }
    /// The text itself: hand it to the one call that needs it and keep no copy.
    QString reveal() const { return QString::fromUtf8(m_utf8); }
    /// For where one owner becomes two (a key that is used for several calls).
    SecretText duplicate() const;

    /// Overwrites the bytes if nobody else shares them, then empties.
    static void wipe(QByteArray &bytes);
    static void wipe(QString &text);

private:
    QByteArray m_utf8;
};

} // namespace counterfoil
