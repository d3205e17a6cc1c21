// SPDX-License-Identifier: GPL-3.0-or-later
#include "GatewayClocks.h"

#include "Sentences.h"
#include "base/Json.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>

#include <cstdlib>

namespace counterfoil {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

Q_LOGGING_CATEGORY(clockLog, "counterfoil.clock")

constexpr qint64 largestFile = 1024 * 1024;

bool isOff(seconds ahead)
{
    return std::abs(ahead.count()) > GatewayClocks::tolerance.count();
}

LocalizedText inWords(seconds time)
{
    const qint64 minutes = std::abs(time.count()) / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (days > 1)
        //: How far a clock is ahead or behind: “this computer’s clock is 3 days ahead of …”.
        return translatable("GatewayClocks", "%n day(s)", nullptr, days);
    if (hours > 1)
        //: How far a clock is ahead or behind: “this computer’s clock is 3 hours ahead of …”.
        return translatable("GatewayClocks", "%n hour(s)", nullptr, hours);
    //: How far a clock is ahead or behind: “this computer’s clock is 5 minutes ahead of …”.
    return translatable("GatewayClocks", "%n minute(s)", nullptr, minutes);
}

} // namespace

GatewayClocks::GatewayClocks(Clock clock, QString file, SerialWorker &files, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_file(std::move(file))
    , m_files(files)
{
}

void GatewayClocks::hear(const QString &accountId, const QDateTime &gateway)
{
    load();
    const QDateTime now = m_clock();
    const seconds ahead(gateway.secsTo(now));
    const auto before = m_known.constFind(accountId);
    const seconds known = before == m_known.constEnd() ? seconds(0) : before->ahead;
    const bool isNews = isOff(known) != isOff(ahead)
        || (isOff(ahead) && std::abs((known - ahead).count()) >= 60); // seconds are the network's
    m_known.insert(accountId, {ahead, now});
    if (!isNews)
        return;
    store();
    Q_EMIT warningChanged(accountId);
}

std::optional<GatewayClocks::Difference> GatewayClocks::of(const QString &accountId)
{
    load();
    const auto known = m_known.constFind(accountId);
    return known == m_known.constEnd() ? std::nullopt : std::optional(*known);
}

LocalizedText GatewayClocks::warning(const QString &accountId)
{
    const auto known = of(accountId);
    if (!known || !isOff(known->ahead))
        return {};
    //: %1: “5 minutes”, “3 days”. “The gateway’s”: its clock.
    const LocalizedText isAhead = translatable("GatewayClocks",
        "This computer’s clock is %1 ahead of the gateway’s, as it was when the gateway last answered.");
    //: %1: “5 minutes”, “3 days”. “The gateway’s”: its clock.
    const LocalizedText isBehind = translatable("GatewayClocks",
        "This computer’s clock is %1 behind the gateway’s, as it was when the gateway last answered.");
    const LocalizedText differs = known->ahead.count() > 0 ? isAhead : isBehind;
    return sentences(differs.arg(inWords(known->ahead)),
        //: “It” is this computer’s clock; “one” is a sale.
        translatable("GatewayClocks",
            "Set it in the system’s settings: sales are dated by it, and one whose answer is lost is looked "
            "for by its date."));
}

/// The file is small and read once. One that cannot be read has nothing to say.
void GatewayClocks::load()
{
    if (std::exchange(m_isLoaded, true) || m_file.isEmpty())
        return;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return;
    const auto read = Json::parse(file.readAll());
    if (!read)
        return;
    for (const auto &[account, entry] : read->members()) {
        const auto ahead = entry[u"ahead"].toInteger();
        const QDateTime at = QDateTime::fromString(entry[u"at"].text(), Qt::ISODateWithMs).toUTC();
        if (ahead)
            m_known.insert(account, {seconds(*ahead), at});
    }
}

void GatewayClocks::store()
{
    if (m_file.isEmpty())
        return;
    Json all = Json::object();
    for (auto each = m_known.constBegin(); each != m_known.constEnd(); ++each) {
        Json entry = Json::object();
        entry.set(u"ahead"_s, Json::integer(each->ahead.count()));
        entry.set(u"at"_s, Json::string(each->at.toUTC().toString(Qt::ISODateWithMs)));
        all.set(each.key(), std::move(entry));
    }
    m_files.run([path = m_file, bytes = all.toBytes()] {
        QSaveFile file(path);
        const bool done =
            file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        if (!done)
            qCInfo(clockLog).noquote() << path << file.errorString();
    });
}

} // namespace counterfoil
