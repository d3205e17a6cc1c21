// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecretText.h"

#include <algorithm>

namespace counterfoil {

namespace {

/// Writes that the compiler may not drop although nobody reads them again.
void overwrite(void *memory, qsizetype size)
{
    std::fill_n(static_cast<volatile unsigned char *>(memory), size, static_cast<unsigned char>(0));
}

} // namespace

SecretText &SecretText::operator=(SecretText &&other) noexcept
{
    if (this != &other) {
        wipe(m_utf8);
        m_utf8.swap(other.m_utf8);
    }
    return *this;
}

SecretText SecretText::duplicate() const
{
    SecretText copy;
    copy.m_utf8 =
        QByteArray(m_utf8.constData(), m_utf8.size()); // a deep copy: a shared one could not be wiped
    return copy;
}

void SecretText::wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        overwrite(bytes.data(), bytes.size());
    bytes.clear();
}

void SecretText::wipe(QString &text)
{
    if (text.isDetached())
        overwrite(text.data(), text.size() * qsizetype(sizeof(QChar)));
    text.clear();
}

} // namespace counterfoil
