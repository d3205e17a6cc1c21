// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessageTemplates.h"

#include "base/SettingsFile.h"

#include <QPointer>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

SettingsFile fileAt(const QString &path)
{
    return {path,
        {.code = u"messages-unavailable"_s,
            //: %1: the path of the file that holds the templates of messages; so in all of "The messages’ …".
            .unreadable = translatable("MessageTemplates",
                "The messages’ templates %1 cannot be read. Check the file’s permissions."),
            .damaged = translatable("MessageTemplates",
                "The messages’ templates %1 are damaged. Restore a copy, or move the file away and write "
                "them "
                "again."),
            .unwritable = translatable("MessageTemplates",
                "The messages’ templates %1 cannot be written. Check the disk and the folder’s permissions."),
            .locked = translatable("MessageTemplates",
                "The messages’ templates %1 are locked by another program. Close it and try again.")}};
}

Result<void> checkLanguage(const QString &language)
{
    if (messageLanguages().contains(language))
        return {};
    return failure(ErrorKind::Input, u"message-language"_s,
        //: %1: what somebody typed; %2: codes such as “en, fr”.
        translatable("MessageTemplates", "There are no messages in “%1”. Messages can be in: %2.")
            .arg(language.left(20), listed(messageLanguages())));
}

/// What the file says; nothing where it says nothing, or nothing that can be used.
std::optional<MessageTemplate> storedIn(const Json &file, MessageKind kind, const QString &language)
{
    const Json &words = file[messageKindName(kind)][language];
    if (!words.isObject())
        return std::nullopt;
    const auto good = checkMessageTemplate({.subject = words[u"subject"].text(),
        .text = words[u"text"].text(),
        .shortText = words[u"short"].text()});
    return good ? std::optional(*good) : std::nullopt;
}

Json toJson(const MessageTemplate &words)
{
    Json json = Json::object();
    json.set(u"subject"_s, Json::string(words.subject));
    json.set(u"text"_s, Json::string(words.text));
    json.set(u"short"_s, Json::string(words.shortText));
    return json;
}

Result<MessageTemplate> read(const QString &path, MessageKind kind, const QString &language)
{
    if (const auto good = checkLanguage(language); !good)
        return tl::unexpected(good.error());
    const auto file = fileAt(path).read();
    if (!file)
        return tl::unexpected(file.error());
    // What a hand broke within the file must not stop a sale's message: our own words stand in for it.
    return storedIn(*file, kind, language).value_or(defaultMessageTemplate(kind, language));
}

Result<void> keep(const QString &path, MessageKind kind, const QString &language,
    const std::optional<MessageTemplate> &words)
{
    if (const auto good = checkLanguage(language); !good)
        return tl::unexpected(good.error());
    std::optional<MessageTemplate> kept;
    if (words) {
        const auto good = checkMessageTemplate(*words);
        if (!good)
            return tl::unexpected(good.error());
        if (*good != defaultMessageTemplate(kind, language))
            kept = *good;
    }
    return fileAt(path).change([&](Json &file) -> Result<void> {
        const QString name = messageKindName(kind);
        Json ofKind = file[name].isObject() ? file[name] : Json::object();
        if (kept)
            ofKind.set(language, toJson(*kept));
        else
            ofKind = withoutMember(ofKind, language);
        if (kept || file.contains(name))
            file.set(name, std::move(ofKind));
        return {};
    });
}

} // namespace

MessageTemplates::MessageTemplates(QString path, SerialWorker &files, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_files(files)
{
}

// Each call is handed over in a statement of its own (docs/decisions/0004-coroutines.md).

QCoro::Task<Result<MessageTemplate>> MessageTemplates::of(MessageKind kind, QString language)
{
    auto reading = m_files.run([path = m_path, kind, language] { return read(path, kind, language); });
    co_return co_await reading;
}

QCoro::Task<Result<void>> MessageTemplates::set(MessageKind kind, QString language, MessageTemplate words)
{
    auto keeping = m_files.run(
        [path = m_path, kind, language, words] { return keep(path, kind, language, std::optional(words)); });
    const QPointer<MessageTemplates> self(this);
    const auto kept = co_await keeping;
    if (kept && self)
        Q_EMIT self->changed();
    co_return kept;
}

QCoro::Task<Result<void>> MessageTemplates::reset(MessageKind kind, QString language)
{
    auto keeping =
        m_files.run([path = m_path, kind, language] { return keep(path, kind, language, std::nullopt); });
    const QPointer<MessageTemplates> self(this);
    const auto kept = co_await keeping;
    if (kept && self)
        Q_EMIT self->changed();
    co_return kept;
}

} // namespace counterfoil
