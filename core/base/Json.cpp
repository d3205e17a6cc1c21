// SPDX-License-Identifier: GPL-3.0-or-later
#include "Json.h"

#include "SecretText.h"

#include <algorithm>
#include <rapidjson/error/error.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/writer.h>

namespace counterfoil {

namespace {

constexpr std::size_t deepest = 64;

/// Builds the tree from RapidJSON's events. Returning false stops the reader ("termination").
class Builder {
public:
    bool Null() { return add(Json()); }
    bool Bool(bool value) { return add(Json::boolean(value)); }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        return add(Json::string(read(text, size)));
    }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool)
    {
        return add(Json::number(read(text, size)));
    }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        m_open.back().key = read(text, size);
        return true;
    }
    bool StartObject() { return open(Json::object()); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(Json::array()); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    // Numbers come as RawNumber only; the reader's interface wants these to exist.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

    Json takeRoot() { return std::move(m_root); }

private:
    struct Level {
        Json value;
        QString key;
    };

    static QString read(const char *text, rapidjson::SizeType size)
    {
        return QString::fromUtf8(text, static_cast<qsizetype>(size));
    }
    bool open(Json value)
    {
        m_open.push_back({std::move(value), {}});
        return m_open.size() <= deepest;
    }
    bool close()
    {
        Json value = std::move(m_open.back().value);
        m_open.pop_back();
        return add(std::move(value));
    }
    bool add(Json value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
        } else if (Level &top = m_open.back(); top.value.isArray()) {
            top.value.append(std::move(value));
        } else {
            top.value.add(top.key, std::move(value));
        }
        return true;
    }

    Json m_root;
    std::vector<Level> m_open;
};

/// RapidJSON's own sentences, which end what this program says of a text that is no JSON.
LocalizedText reasonOf(rapidjson::ParseErrorCode code)
{
    using namespace rapidjson;
    switch (code) {
    case kParseErrorDocumentEmpty:
        return translatable("Json", "The document is empty.");
    case kParseErrorDocumentRootNotSingular:
        return translatable("Json", "The document root must not be followed by other values.");
    case kParseErrorValueInvalid:
        return translatable("Json", "Invalid value.");
    case kParseErrorObjectMissName:
        return translatable("Json", "Missing a name for object member.");
    case kParseErrorObjectMissColon:
        return translatable("Json", "Missing a colon after a name of object member.");
    case kParseErrorObjectMissCommaOrCurlyBracket:
        return translatable("Json", "Missing a comma or '}' after an object member.");
    case kParseErrorArrayMissCommaOrSquareBracket:
        return translatable("Json", "Missing a comma or ']' after an array element.");
    case kParseErrorStringUnicodeEscapeInvalidHex:
        return translatable("Json", "Incorrect hex digit after \\u escape in string.");
    case kParseErrorStringUnicodeSurrogateInvalid:
        return translatable("Json", "The surrogate pair in string is invalid.");
    case kParseErrorStringEscapeInvalid:
        return translatable("Json", "Invalid escape character in string.");
    case kParseErrorStringMissQuotationMark:
        return translatable("Json", "Missing a closing quotation mark in string.");
    case kParseErrorStringInvalidEncoding:
        return translatable("Json", "Invalid encoding in string.");
    case kParseErrorNumberTooBig:
        return translatable("Json", "Number too big to be stored in double.");
    case kParseErrorNumberMissFraction:
        return translatable("Json", "Miss fraction part in number.");
    case kParseErrorNumberMissExponent:
        return translatable("Json", "Miss exponent in number.");
    case kParseErrorTermination: // by Builder, of what is deeper than this
        return translatable("Json", "nested deeper than %n level(s)", nullptr, qint64(deepest));
    default:
        return translatable("Json", "Unspecific syntax error.");
    }
}

JsonError errorAt(const QByteArray &bytes, std::size_t offset, LocalizedText reason)
{
    const QString before = QString::fromUtf8(bytes.left(static_cast<qsizetype>(offset)));
    const auto line = before.count(u'\n') + 1;
    const auto column = before.size() - (before.lastIndexOf(u'\n') + 1) + 1;
    return {std::move(reason), static_cast<int>(line), static_cast<int>(column)};
}

/// Where RapidJSON writes to: our bytes directly. (Its own buffer would leave copies behind when it grows.)
class Buffer {
public:
    using Ch = char;
    Buffer() { m_bytes.reserve(4096); }
    void Put(char c)
    {
        if (m_bytes.size() == m_bytes.capacity())
            grow();
        m_bytes.append(c);
    }
    void Flush() { }
    QByteArray take() { return std::move(m_bytes); }

private:
    void grow()
    {
        QByteArray larger;
        larger.reserve(m_bytes.capacity() * 2);
        larger.append(m_bytes.constData(), m_bytes.size());
        SecretText::wipe(m_bytes);
        m_bytes = std::move(larger);
    }
    QByteArray m_bytes;
};

using JsonWriter = rapidjson::Writer<Buffer>;

void writeString(JsonWriter &writer, const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    writer.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
    SecretText::wipe(utf8);
}

void write(JsonWriter &writer, const Json &value)
{
    switch (value.kind()) {
    case Json::Kind::Null:
        writer.Null();
        return;
    case Json::Kind::Bool:
        writer.Bool(value.isTrue());
        return;
    case Json::Kind::Number: {
        const QByteArray digits = value.text().toLatin1();
        writer.RawValue(digits.constData(), static_cast<std::size_t>(digits.size()), rapidjson::kNumberType);
        return;
    }
    case Json::Kind::String:
        writeString(writer, value.text());
        return;
    case Json::Kind::Array:
        writer.StartArray();
        for (const Json &item : value.items())
            write(writer, item);
        writer.EndArray();
        return;
    case Json::Kind::Object:
        writer.StartObject();
        for (const auto &[name, member] : value.members()) {
            writeString(writer, name);
            write(writer, member);
        }
        writer.EndObject();
        return;
    }
}

/// Where the number that begins there ends.
qsizetype endOfNumber(const QByteArray &json, qsizetype at)
{
    const auto isOfNumber = [](char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
    };
    while (at < json.size() && isOfNumber(json[at]))
        ++at;
    return at;
}

/// Whether a double might not hold it: of what is shorter, and has less of an exponent, it holds any.
bool isGiant(QByteArrayView number)
{
    constexpr qsizetype most = 100;
    const qsizetype mark = std::max(number.lastIndexOf('e'), number.lastIndexOf('E'));
    return number.size() > most || (mark >= 0 && number.size() - mark > 3);
}

/// The same JSON with such numbers as texts. RapidJSON refuses them (1e400), also where it hands numbers over
/// as they are written.
QByteArray withGiantsAsTexts(const QByteArray &json)
{
    QByteArray changed;
    changed.reserve(json.size() + 100);
    bool isText = false;
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        const qsizetype end = isText ? at : endOfNumber(json, at);
        if (end > at) {
            const QByteArray number = json.sliced(at, end - at);
            changed += isGiant(number) ? '"' + number + '"' : number;
            at = end;
            continue;
        }
        const qsizetype size = isText && c == '\\' && at + 1 < json.size() ? 2 : 1;
        changed += json.sliced(at, size);
        if (c == '"')
            isText = !isText;
        at += size;
    }
    return changed;
}

} // namespace

tl::expected<Json, JsonError> Json::parse(const QByteArray &bytes)
{
    using namespace rapidjson;

    const QByteArray body = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    // RapidJSON takes a NUL for the end of the text; what stands behind it must not go unread.
    if (const qsizetype nul = body.indexOf('\0'); nul >= 0)
        return tl::unexpected(errorAt(body, static_cast<std::size_t>(nul),
            //: Ends a sentence: why a text is not valid JSON.
            translatable("Json", "a NUL character is not allowed")));

    MemoryStream stream(body.constData(), static_cast<std::size_t>(body.size()));
    Builder builder;
    Reader reader;
    // Iterative: a text of 10,000 brackets must not eat the stack.
    constexpr unsigned flags = kParseIterativeFlag | kParseValidateEncodingFlag | kParseNumbersAsStringsFlag;
    const rapidjson::ParseResult outcome = reader.Parse<flags>(stream, builder);
    if (outcome.IsError() && outcome.Code() == kParseErrorNumberTooBig) // one number must not spoil the rest
        return parse(withGiantsAsTexts(body));
    if (outcome.IsError())
        return tl::unexpected(errorAt(body, outcome.Offset(), reasonOf(outcome.Code())));
    return builder.takeRoot();
}

std::optional<qint64> Json::toInteger() const
{
    bool good = false;
    const qint64 value = text().toLongLong(&good);
    return good ? std::optional(value) : std::nullopt;
}

int Json::depth() const
{
    if (!isObject() && !isArray())
        return 0;
    int below = 0;
    for (const Json &item : m_items)
        below = std::max(below, item.depth());
    for (const auto &[name, value] : m_members)
        below = std::max(below, value.depth());
    return below + 1;
}

const Json *Json::find(QStringView name) const
{
    const auto found = std::find_if(
        m_members.rbegin(), m_members.rend(), [name](const Member &member) { return member.first == name; });
    return found == m_members.rend() ? nullptr : &found->second;
}

const Json &Json::operator[](QStringView name) const
{
    static const Json null;
    const Json *found = find(name);
    return found ? *found : null;
}

void Json::set(const QString &name, Json value)
{
    if (const Json *present = find(name))
        *const_cast<Json *>(present) = std::move(value);
    else
        add(name, std::move(value));
}

QByteArray Json::toBytes() const
{
    Buffer buffer;
    JsonWriter writer(buffer);
    write(writer, *this);
    return buffer.take();
}

void Json::wipe()
{
    SecretText::wipe(m_text);
    for (Json &item : m_items)
        item.wipe();
    for (auto &[name, value] : m_members)
        value.wipe();
    *this = Json();
}

} // namespace counterfoil
