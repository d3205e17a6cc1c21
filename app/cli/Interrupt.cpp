// SPDX-License-Identifier: GPL-3.0-or-later
#include "Interrupt.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace counterfoil::cli {

namespace {

// A signal handler may do next to nothing: it writes one byte, the event loop reads it.
int ends[2] = {-1, -1};

void onSignal(int signal)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
    std::signal(signal, SIG_DFL);
}

} // namespace

Interrupt::Interrupt()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return;
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        m_source.request_stop();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    ::close(ends[0]);
    ::close(ends[1]);
}

} // namespace counterfoil::cli
