// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnsweringGateway.h"

#include <arpa/inet.h>
#include <array>
#include <cstdlib>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace counterfoil::bench {

namespace {

/// Whether head and body have arrived; a call without a length has no body.
bool isWhole(const std::string &request)
{
    const std::size_t head = request.find("\r\n\r\n");
    if (head == std::string::npos)
        return false;
    constexpr std::string_view name = "Content-Length: ";
    std::size_t at = request.find(name);
    if (at == std::string::npos)
        at = request.find("content-length: ");
    const std::size_t length = at < head ? std::strtoul(request.c_str() + at + name.size(), nullptr, 10) : 0;
    return request.size() >= head + 4 + length;
}

} // namespace

AnsweringGateway::AnsweringGateway()
    : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, plain, length) != 0 || ::listen(m_listener, 16) != 0
        || ::getsockname(m_listener, plain, &length) != 0)
        throw std::runtime_error("there is no port for the benchmark's gateway");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

AnsweringGateway::~AnsweringGateway()
{
    ::shutdown(m_listener, SHUT_RDWR); // ends accept()
    m_thread.join();
    ::close(m_listener);
}

void AnsweringGateway::serve()
{
    for (;;) {
        const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0)
            return;
        answer(connection);
        ::close(connection);
    }
}

void AnsweringGateway::answer(int connection) const
{
    std::string request;
    std::array<char, 4096> bytes;
    while (!isWhole(request)) {
        const ssize_t count = ::recv(connection, bytes.data(), bytes.size(), 0);
        if (count <= 0)
            return;
        request.append(bytes.data(), static_cast<std::size_t>(count));
    }
    if (const std::chrono::milliseconds pause = m_pause; pause.count() > 0)
        std::this_thread::sleep_for(pause);
    const std::string body = "{\"errorCode\":0,\"redirectUrl\":\"https:\\/\\/usdc.nonstopay.net\\/payment\\/"
                             "8f14e45fceea167a5a36dedd4bea2543?lang=en\"}";
    const std::string answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
                               "Content-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body;
    ::send(connection, answer.data(), answer.size(), MSG_NOSIGNAL);
}

} // namespace counterfoil::bench
