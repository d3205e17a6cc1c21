// SPDX-License-Identifier: GPL-3.0-or-later
#include "Scene.h"

#include <chrono>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace counterfoil {

Scene::Scene(const QString &stateFile)
    : m_stateFile(stateFile)
{
    if (::pipe2(m_marks, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe");
    auto building = m_worker.run([this] {
        m_sandbox = std::make_unique<Sandbox>(Sandbox::Options{.port = 0, .stateFile = m_stateFile});
        const auto access = m_sandbox->start();
        if (!access)
            qFatal("%s", qPrintable(access.error().message));
        m_sandboxPort = static_cast<quint16>(access->url.port());
        for (int at = 0; at < lanes; ++at) {
            FaultSettings settings{.target = m_sandboxPort};
            settings.dropInterval = std::chrono::milliseconds(1);
            Lane lane{.proxy = std::make_unique<FaultProxy>(settings), .tap = nullptr};
            const bool listens = lane.proxy->listen();
            const auto tell = [this, at](Mark mark) {
                const char bytes[2] = {static_cast<char>(at), static_cast<char>(mark)};
                if (::write(m_marks[1], bytes, sizeof bytes) != sizeof bytes)
                    qWarning("a mark was lost");
            };
            lane.tap = std::make_unique<Tap>(lane.proxy->port(), tell);
            if (!listens || !lane.tap->listen())
                qFatal("no port for a lane");
            m_lanes.push_back(std::move(lane));
        }
    });
    building.waitForFinished();
}

Scene::~Scene()
{
    auto ending = m_worker.run([this] {
        m_lanes.clear();
        m_sandbox.reset();
    });
    ending.waitForFinished();
    ::close(m_marks[0]);
    ::close(m_marks[1]);
}

std::vector<Scene::Passed> Scene::takeMarks() const
{
    std::vector<Passed> all;
    char bytes[2];
    while (::read(m_marks[0], bytes, sizeof bytes) == sizeof bytes)
        all.push_back({bytes[0], static_cast<Mark>(bytes[1])});
    return all;
}

quint16 Scene::port(int lane)
{
    return m_worker.run([this, lane] { return m_lanes[static_cast<std::size_t>(lane)].tap->port(); })
        .result();
}

void Scene::breakConnections(quint32 seed, const FaultMix &mix)
{
    auto planning = m_worker.run([this, seed, mix] {
        quint32 own = seed;
        for (const Lane &lane : m_lanes) {
            if (mix.isEmpty())
                lane.proxy->plan({});
            else
                lane.proxy->planSeeded(own++, mix);
        }
    });
    planning.waitForFinished();
}

void Scene::awaitQuiet()
{
    using namespace std::chrono_literals;
    const auto open = [this] {
        qsizetype count = 0;
        for (const Lane &lane : m_lanes)
            count += lane.tap->openConnections() + lane.proxy->openConnections();
        return count;
    };
    const auto longest = std::chrono::steady_clock::now() + 30s;
    while (m_worker.run(open).result() != 0) {
        if (std::chrono::steady_clock::now() > longest)
            qFatal("connections stay open though every program has ended");
        std::this_thread::sleep_for(1ms);
    }
}

} // namespace counterfoil
