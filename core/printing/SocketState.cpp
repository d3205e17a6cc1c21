// SPDX-License-Identifier: GPL-3.0-or-later
#include "SocketState.h"

#include <utility>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <fcntl.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace counterfoil {

SocketState::SocketState(SocketState &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

SocketState &SocketState::operator=(SocketState &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

#ifdef Q_OS_LINUX

SocketState::SocketState(qintptr descriptor)
    : m_descriptor(fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 0))
{
}

SocketState::~SocketState()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

qint64 SocketState::unacknowledged() const
{
    int left = 0;
    return ioctl(m_descriptor, SIOCOUTQ, &left) == 0 ? left : 0;
}

bool SocketState::wasReset() const
{
    tcp_info info{};
    socklen_t size = sizeof info;
    return getsockopt(m_descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0 || info.tcpi_state == TCP_CLOSE;
}

void SocketState::closeWriting() const
{
    shutdown(m_descriptor, SHUT_WR);
}

SocketState::End SocketState::readToEnd() const
{
    constexpr int mostAtOnce = 16; // of one that goes on and on
    char bytes[4096];
    for (int reads = 0; reads < mostAtOnce; ++reads) {
        const auto count = recv(m_descriptor, bytes, sizeof bytes, MSG_DONTWAIT);
        if (count == 0)
            return End::Orderly;
        if (count < 0 && errno != EINTR)
            return errno == EAGAIN ? End::NotYet : End::Reset;
    }
    return End::NotYet;
}

#else

SocketState::SocketState(qintptr) { }

SocketState::~SocketState() = default;

qint64 SocketState::unacknowledged() const
{
    return 0;
}

bool SocketState::wasReset() const
{
    return false;
}

void SocketState::closeWriting() const { }

SocketState::End SocketState::readToEnd() const
{
    return End::NotYet;
}

#endif

} // namespace counterfoil
