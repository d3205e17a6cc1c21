// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailBook.h"

#include "base/SettingsFile.h"

#include <QPointer>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

SettingsFile fileAt(const QString &path)
{
    return {path,
        {.code = u"mail-settings-unavailable"_s,
            //: %1: the path of the file that holds them; so in all of "The settings of the mail server …".
            .unreadable = translatable("MailBook",
                "The settings of the mail server %1 cannot be read. Check the file’s permissions."),
            .damaged = translatable("MailBook",
                "The settings of the mail server %1 are damaged. Restore a copy, or move the file away and "
                "type them again."),
            .unwritable = translatable("MailBook",
                "The settings of the mail server %1 cannot be written. Check the disk and the folder’s "
                "permissions."),
            .locked = translatable("MailBook",
                "The settings of the mail server %1 are locked by another program. Close it and try "
                "again.")}};
}

Json toJson(const MailSettings &settings)
{
    Json json = Json::object();
    json.set(u"host"_s, Json::string(settings.host));
    json.set(u"port"_s, Json::integer(settings.port));
    json.set(u"security"_s, Json::string(mailSecurityName(settings.security)));
    json.set(u"user"_s, Json::string(settings.user));
    json.set(u"sender"_s, Json::string(settings.senderAddress));
    json.set(u"senderName"_s, Json::string(settings.senderName));
    json.set(u"replyTo"_s, Json::string(settings.replyTo));
    json.set(u"copyToShop"_s, Json::boolean(settings.copyToShop));
    json.set(u"certificates"_s, Json::string(settings.certificates));
    return json;
}

/// What cannot be read is damage: a security that somebody misspelt must not become another one.
std::optional<MailSettings> fromJson(const Json &json)
{
    const auto security = mailSecurityFromName(json[u"security"].text());
    const auto port = json[u"port"].toInteger();
    if (!security || !port || *port < 1 || *port > 65535 || json[u"host"].text().isEmpty())
        return std::nullopt;
    return MailSettings{.host = json[u"host"].text(),
        .port = static_cast<quint16>(*port),
        .security = *security,
        .user = json[u"user"].text(),
        .senderAddress = json[u"sender"].text(),
        .senderName = json[u"senderName"].text(),
        .replyTo = json[u"replyTo"].text(),
        .copyToShop = json[u"copyToShop"].isTrue(),
        .certificates = json[u"certificates"].text()};
}

Result<MailSettings> read(const QString &path)
{
    const auto json = fileAt(path).read();
    if (!json)
        return tl::unexpected(json.error());
    if (json->members().empty())
        return MailSettings();
    const auto settings = fromJson(*json);
    if (!settings)
        return fileAt(path).damaged();
    return *settings;
}

Result<MailSettings> write(const QString &path, const MailSettings &typed)
{
    const auto settings = checkMailSettings(typed);
    if (!settings)
        return tl::unexpected(settings.error());
    const auto written = fileAt(path).change([&](Json &json) -> Result<void> {
        json = toJson(*settings);
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return *settings;
}

} // namespace

MailBook::MailBook(QString path, SerialWorker &files, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_files(files)
{
}

// Each call is handed over in a statement of its own (docs/decisions/0004-coroutines.md).

QCoro::Task<Result<MailSettings>> MailBook::settings()
{
    auto reading = m_files.run([path = m_path] { return read(path); });
    co_return co_await reading;
}

QCoro::Task<Result<MailSettings>> MailBook::set(MailSettings settings)
{
    auto writing = m_files.run([path = m_path, settings] { return write(path, settings); });
    const QPointer<MailBook> self(this);
    const auto written = co_await writing;
    if (written && self)
        Q_EMIT self->changed();
    co_return written;
}

QCoro::Task<Result<void>> MailBook::remove()
{
    auto removing = m_files.run([path = m_path] { return fileAt(path).remove(); });
    const QPointer<MailBook> self(this);
    const auto removed = co_await removing;
    if (removed && self)
        Q_EMIT self->changed();
    co_return removed;
}

} // namespace counterfoil
