// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "base/Language.h"

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

Result<MessageKind> readMessageKind(const QString &typed)
{
    if (const auto kind = messageKindFromName(typed))
        return *kind;
    return failure(ErrorKind::Input, u"message-kind"_s,
        //: %2: words that are typed as they stand.
        translatable("MessageCommand", "“%1” is no kind of message. Use %2.")
            .arg(typed.left(40), alternatives({u"request"_s, u"receipt"_s})));
}

void printPart(const LocalizedText &title, const QString &text)
{
    print(title);
    for (const QString &line : text.split(u'\n'))
        print(u"  "_s + line);
    print();
}

void printWords(const MessageTemplate &words, MessageKind kind, const QString &language, bool json)
{
    if (json) {
        Json object = Json::object();
        object.set(u"kind"_s, Json::string(messageKindName(kind)));
        object.set(u"language"_s, Json::string(language));
        object.set(u"subject"_s, Json::string(words.subject));
        object.set(u"text"_s, Json::string(words.text));
        object.set(u"short"_s, Json::string(words.shortText));
        object.set(u"own"_s, Json::boolean(words != defaultMessageTemplate(kind, language)));
        printJson(object);
        return;
    }
    //: Parts of a message’s template, as headings; so the two below.
    printPart(translatable("MessageCommand", "Subject:"), words.subject);
    printPart(translatable("MessageCommand", "Text:"), words.text);
    printPart(translatable("MessageCommand", "Short text:"), words.shortText);
    print(translatable("MessageCommand", "Places that are filled in:"));
    Table table({{.least = 16}, {.gap = 1}}, 2);
    for (const MessagePlace &place : messagePlaces())
        table.add({u'{' + place.name + u'}', place.meaning});
    print(table);
}

} // namespace

QCoro::Task<int> messageShow(Services &services, MessageOptions options)
{
    const auto kind = readMessageKind(options.kind);
    if (!kind)
        co_return fail(kind.error(), options.json);
    const QString language = options.language.isEmpty() ? Language::ofSystem() : options.language.toLower();
    const auto words = co_await services.messages.of(*kind, language);
    if (!words)
        co_return fail(words.error(), options.json);
    printWords(*words, *kind, language, options.json);
    co_return Done;
}

QCoro::Task<int> messageSet(Services &services, MessageOptions options)
{
    const auto kind = readMessageKind(options.kind);
    if (!kind)
        co_return fail(kind.error(), options.json);
    const bool hasWords = options.subject || options.text || options.shortText;
    if (hasWords == options.reset) {
        const Error nothing{ErrorKind::Input, u"message-nothing"_s,
            translatable("MessageCommand",
                "Name what is to change (--subject, --text, --short), or --reset for the program’s own "
                "words.")};
        co_return fail(nothing, options.json);
    }
    const QString language = options.language.isEmpty() ? Language::ofSystem() : options.language.toLower();
    auto words = co_await services.messages.of(*kind, language);
    if (!words)
        co_return fail(words.error(), options.json);
    words->subject = options.subject.value_or(words->subject);
    words->text = options.text.value_or(words->text);
    words->shortText = options.shortText.value_or(words->shortText);
    auto changing = options.reset ? services.messages.reset(*kind, language)
                                  : services.messages.set(*kind, language, *words);
    const auto changed = co_await std::move(changing);
    if (!changed)
        co_return fail(changed.error(), options.json);
    const auto kept = co_await services.messages.of(*kind, language);
    if (!kept)
        co_return fail(kept.error(), options.json);
    printWords(*kept, *kind, language, options.json);
    if (const LocalizedText remark = messageTemplateRemark(*kind, *kept); !remark.isEmpty())
        printError(remark);
    co_return Done;
}

} // namespace counterfoil::cli
