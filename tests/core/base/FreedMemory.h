// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#ifdef __SANITIZE_ADDRESS__

#include <cstddef>

// Part of the sanitizers' common interface; GCC 12 ships the functions without their header.
extern "C" {
int __sanitizer_install_malloc_and_free_hooks(
    void (*onMalloc)(const volatile void *, std::size_t), void (*onFree)(const volatile void *));
std::size_t __sanitizer_get_allocated_size(const volatile void *);
}

namespace counterfoil {

/// Looks into every block of memory at the moment it is given back, and counts those in which a text still
/// stands (as UTF-8 or as UTF-16). This is what a program would find that gets the block next. Works where
/// the address sanitizer runs; one at a time, on one thread.
class FreedMemory {
public:
    explicit FreedMemory(QByteArray text)
        : m_utf8(std::move(text))
    {
        for (const char c : m_utf8) {
            m_utf16.append(c);
            m_utf16.append('\0');
        }
        static const int installed =
            __sanitizer_install_malloc_and_free_hooks([](const volatile void *, std::size_t) {}, freed);
        Q_ASSERT(installed > 0);
        Q_UNUSED(installed)
        s_current = this;
    }
    ~FreedMemory() { s_current = nullptr; }
    Q_DISABLE_COPY_MOVE(FreedMemory)

    static constexpr bool works = true;
    int leaks() const { return m_leaks; }

private:
    static void freed(const volatile void *block)
    {
        FreedMemory *self = s_current;
        if (!self || !block)
            return;
        const QByteArrayView bytes(static_cast<const char *>(const_cast<const void *>(block)),
            static_cast<qsizetype>(__sanitizer_get_allocated_size(block)));
        if (bytes.contains(self->m_utf8) || bytes.contains(self->m_utf16))
            ++self->m_leaks;
    }

    inline static FreedMemory *s_current = nullptr;
    QByteArray m_utf8;
    QByteArray m_utf16;
    int m_leaks = 0;
};

} // namespace counterfoil

#else

namespace counterfoil {

class FreedMemory {
public:
    explicit FreedMemory(const QByteArray &) { }
    static constexpr bool works = false;
    int leaks() const { return 0; }
};

} // namespace counterfoil

#endif
