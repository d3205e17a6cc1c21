// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace counterfoil {

/// A text that this object knows without holding it anywhere in plain letters.
class HiddenText {
public:
    /// The caller's copy is overwritten.
    explicit HiddenText(QByteArray &plain)
    {
        for (char &c : plain) {
            m_masked.append(static_cast<char>(c ^ mask));
            *static_cast<volatile char *>(&c) = 0;
        }
        plain.clear();
    }

    qsizetype size() const { return m_masked.size(); }
    char at(qsizetype index) const { return static_cast<char>(m_masked[index] ^ mask); }
    /// A copy in plain letters, for which the caller answers.
    QByteArray plain() const
    {
        QByteArray text(m_masked.size(), '\0');
        for (qsizetype index = 0; index < text.size(); ++index)
            text[index] = at(index);
        return text;
    }

private:
    static constexpr char mask = 0x55;
    QByteArray m_masked;
};

/// Looks through everything that this process may write to, heap, stacks and all (Linux: /proc/self/maps and
/// mem), for a text as UTF-8 and as UTF-16. What it reads goes through one window that is left out and wiped.
class MemorySearch {
public:
    MemorySearch()
        : m_window(static_cast<char *>(
            ::mmap(nullptr, windowSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
        , m_memory(::open("/proc/self/mem", O_RDONLY | O_CLOEXEC))
    {
        if (m_window == MAP_FAILED || m_memory < 0)
            qFatal("this process’s own memory cannot be read");
    }
    ~MemorySearch()
    {
        ::munmap(m_window, windowSize);
        ::close(m_memory);
    }
    Q_DISABLE_COPY_MOVE(MemorySearch)

    /// How many copies of each text stand there.
    std::vector<int> copiesOf(const std::vector<const HiddenText *> &texts) const
    {
        QFile maps(QStringLiteral("/proc/self/maps"));
        if (!maps.open(QIODevice::ReadOnly))
            qFatal("the list of mappings cannot be read");
        std::vector<int> copies(texts.size(), 0);
        for (const QByteArray &line : maps.readAll().split('\n')) {
            const QByteArrayList parts = line.simplified().split(' ');
            if (parts.size() < 2 || !parts[1].startsWith("rw"))
                continue;
            const std::uint64_t from = parts[0].split('-')[0].toULongLong(nullptr, 16);
            const std::uint64_t until = parts[0].split('-')[1].toULongLong(nullptr, 16);
            if (until - from <= largestMapping) // what is larger is a sanitizer's book-keeping
                countBetween(texts, from, until, copies);
        }
        return copies;
    }
    int copiesOf(const HiddenText &text) const { return copiesOf(std::vector{&text}).front(); }

private:
    static constexpr std::size_t windowSize = 1024 * 1024;
    static constexpr std::uint64_t overlap = 1024; // longer than any text, as UTF-16, too
    static constexpr std::uint64_t largestMapping = 8ULL * 1024 * 1024 * 1024;

    void countBetween(const std::vector<const HiddenText *> &texts, std::uint64_t from, std::uint64_t until,
        std::vector<int> &copies) const
    {
        const auto own = reinterpret_cast<std::uint64_t>(m_window);
        for (std::uint64_t at = from; at < until;) {
            if (at >= own && at < own + windowSize) {
                at = own + windowSize;
                continue;
            }
            std::uint64_t size = std::min<std::uint64_t>(windowSize, until - at);
            if (at < own && at + size > own)
                size = own - at;
            const ssize_t count = ::pread(m_memory, m_window, size, static_cast<off_t>(at));
            if (count <= 0) {
                at += size;
                continue;
            }
            // What begins in the overlap is counted in the next round.
            const auto read = static_cast<std::uint64_t>(count);
            const std::uint64_t counted = at + read >= until || read <= overlap ? read : read - overlap;
            for (std::size_t index = 0; index < texts.size(); ++index)
                copies[index] += copiesIn(*texts[index], read, counted);
            at += counted;
        }
        std::memset(m_window, 0, windowSize); // (the kernel writes into it next, for all the compiler knows)
    }

    int copiesIn(const HiddenText &text, std::size_t size, std::size_t beginningBefore) const
    {
        int copies = 0;
        const char *const end = m_window + size;
        const char *const last = m_window + beginningBefore;
        for (const char *at = m_window; at < last; ++at) {
            at = static_cast<const char *>(std::memchr(at, text.at(0), static_cast<std::size_t>(last - at)));
            if (!at)
                break;
            if (stands(text, at, end, 1) || stands(text, at, end, 2))
                ++copies;
        }
        return copies;
    }

    /// `width`: bytes a letter takes.
    static bool stands(const HiddenText &text, const char *at, const char *end, int width)
    {
        if (end - at < text.size() * width)
            return false;
        for (qsizetype index = 0; index < text.size(); ++index) {
            if (at[index * width] != text.at(index) || (width == 2 && at[index * width + 1] != 0))
                return false;
        }
        return true;
    }

    char *m_window;
    int m_memory;
};

} // namespace counterfoil
