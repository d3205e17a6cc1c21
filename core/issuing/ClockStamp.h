// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"

#include <QDateTime>

#include <optional>

namespace counterfoil {

/// A moment at which a create call was over, as both clocks told it. It stands in the books with the fact
/// that was learnt then, so that another program can go on counting from it.
struct ClockStamp {
    std::optional<QDateTime> gateway = {}; ///< nothing where the gateway did not say; UTC
    QDateTime program = {}; ///< this computer's, which somebody may set; invalid: there is no stamp

    bool isValid() const { return program.isValid(); }

    Json toJson() const
    {
        const auto text = [](const QDateTime &time) {
            return Json::string(time.toUTC().toString(Qt::ISODateWithMs));
        };
        Json json = Json::object();
        json.set(QStringLiteral("gateway"), gateway ? text(*gateway) : Json());
        json.set(QStringLiteral("program"), text(program));
        return json;
    }
    static ClockStamp from(const Json &json)
    {
        const auto time = [&json](QStringView name) {
            return QDateTime::fromString(json[name].text(), Qt::ISODateWithMs).toUTC();
        };
        ClockStamp stamp{.program = time(u"program")};
        if (const QDateTime gateway = time(u"gateway"); gateway.isValid())
            stamp.gateway = gateway;
        return stamp;
    }
};

} // namespace counterfoil
