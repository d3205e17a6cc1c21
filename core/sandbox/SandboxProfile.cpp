// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxProfile.h"

#include "SandboxBook.h"
#include "base/WebAddress.h"

#include <QHostAddress>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const QString settingName = u"profile"_s;

tl::unexpected<Error> wrongValue(const QString &message)
{
    return failure(ErrorKind::Input, u"profile-value"_s, message);
}

Result<QUrl> readCallbackUrl(const Json &value)
{
    if (value.isNull() || value.text().isEmpty())
        return QUrl();
    const auto url = readWebAddress(value.text());
    // The sandbox must not become a way to send requests into a network.
    if (!url || !isLoopback(*url) || url->scheme() != u"http")
        return wrongValue(u"callbackUrl must be an http:// address on this machine, such as "
                          u"http://127.0.0.1:8080/callback."_s);
    return *url;
}

Result<QStringList> readIps(const Json &value)
{
    QStringList ips;
    for (const Json &item : value.items()) {
        if (QHostAddress(item.text()).isNull())
            return wrongValue(u"allowedIps must hold IP addresses only."_s);
        ips.append(item.text());
    }
    return value.isArray() ? Result<QStringList>(ips) : wrongValue(u"allowedIps must be an array."_s);
}

Result<QString> readLimit(const QString &name, const Json &value)
{
    const auto amount = Money::fromWire(value.text(), *Currency::find(u"USD"));
    if (!amount)
        return wrongValue(u"%1 must be an amount such as \"10.00\"."_s.arg(name));
    return amount->decimalText();
}

} // namespace

SandboxProfile SandboxProfile::load(const SandboxBook &book)
{
    const Json stored = book.setting(settingName);
    return stored.isObject() ? SandboxProfile().with(stored).value_or(SandboxProfile()) : SandboxProfile();
}

bool SandboxProfile::save(SandboxBook &book) const
{
    return book.setSetting(settingName, toJson());
}

Json SandboxProfile::toJson() const
{
    Json ips = Json::array();
    for (const QString &ip : allowedIps)
        ips.append(Json::string(ip));
    Json json = Json::object();
    json.set(u"callbackUrl"_s, Json::stringOrNull(callbackUrl.toString(QUrl::FullyEncoded)));
    json.set(u"allowedIps"_s, ips);
    json.set(u"walletActive"_s, Json::boolean(walletActive));
    json.set(u"minimum"_s, Json::string(minimum));
    json.set(u"maximum"_s, Json::string(maximum));
    return json;
}

Result<SandboxProfile> SandboxProfile::with(const Json &changes) const
{
    SandboxProfile changed = *this;
    for (const auto &[name, value] : changes.members()) {
        if (name == u"callbackUrl") {
            const auto url = readCallbackUrl(value);
            if (!url)
                return tl::unexpected(url.error());
            changed.callbackUrl = *url;
        } else if (name == u"allowedIps") {
            const auto ips = readIps(value);
            if (!ips)
                return tl::unexpected(ips.error());
            changed.allowedIps = *ips;
        } else if (name == u"walletActive") {
            if (value.kind() != Json::Kind::Bool)
                return wrongValue(u"walletActive must be true or false."_s);
            changed.walletActive = value.isTrue();
        } else if (name == u"minimum" || name == u"maximum") {
            const auto limit = readLimit(name, value);
            if (!limit)
                return tl::unexpected(limit.error());
            (name == u"minimum" ? changed.minimum : changed.maximum) = *limit;
        } else {
            return failure(ErrorKind::Input, u"profile-member"_s,
                u"The profile has no member “%1”; it has callbackUrl, allowedIps, walletActive, minimum "
                u"and maximum."_s.arg(name.left(60)));
        }
    }
    return changed;
}

} // namespace counterfoil
