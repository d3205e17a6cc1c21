// SPDX-License-Identifier: GPL-3.0-or-later
#include "SocketState.h"

#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#endif

namespace counterfoil::socketstate {

#ifdef Q_OS_LINUX

qint64 unacknowledged(qintptr descriptor)
{
    int left = 0;
    return ioctl(static_cast<int>(descriptor), SIOCOUTQ, &left) == 0 ? left : 0;
}

bool wasReset(qintptr descriptor)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    return getsockopt(static_cast<int>(descriptor), IPPROTO_TCP, TCP_INFO, &info, &size) == 0
        && info.tcpi_state == TCP_CLOSE;
}

void closeWriting(qintptr descriptor)
{
    shutdown(static_cast<int>(descriptor), SHUT_WR);
}

#else

qint64 unacknowledged(qintptr)
{
    return 0;
}

bool wasReset(qintptr)
{
    return false;
}

void closeWriting(qintptr) { }

#endif

} // namespace counterfoil::socketstate
