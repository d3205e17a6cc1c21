// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LocalizedText.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace counterfoil {

/// Why a text is not JSON, and where: line and column count from 1, in characters.
struct JsonError {
    LocalizedText reason; ///< a clause or sentence for a person
    int line = 1;
    int column = 1;
};

/// A JSON value that keeps every number as the digits it was written with: `0.10` stays `0.10` and
/// 20-digit ids stay whole. (QJsonValue turns numbers into double; money must never pass through one.)
/// Members keep their order. It is not a query language and not a schema.
class Json {
public:
    enum class Kind { Null, Bool, Number, String, Array, Object };
    using Member = std::pair<QString, Json>;

    Json() = default;
    static Json object() { return Json(Kind::Object); }
    static Json array() { return Json(Kind::Array); }
    static Json string(QString text) { return Json(Kind::String, std::move(text)); }
    static Json boolean(bool value) { return Json(Kind::Bool, value ? u"true" : u"false"); }
    static Json integer(qint64 value) { return Json(Kind::Number, QString::number(value)); }
    /// `literal` must be a JSON number ("15.04"); it is written as it is.
    static Json number(QString literal) { return Json(Kind::Number, std::move(literal)); }
    /// A string, or null where there is none.
    static Json stringOrNull(const QString &text) { return text.isEmpty() ? Json() : string(text); }

    /// Reads one document (UTF-8, a byte-order mark allowed), at most 64 levels deep.
    [[nodiscard]] static tl::expected<Json, JsonError> parse(const QByteArray &bytes);

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::Null; }
    bool isObject() const { return m_kind == Kind::Object; }
    bool isArray() const { return m_kind == Kind::Array; }
    bool isString() const { return m_kind == Kind::String; }
    bool isNumber() const { return m_kind == Kind::Number; }
    bool isTrue() const { return m_kind == Kind::Bool && m_text == u"true"; }

    /// The text of a string or the digits of a number (gateways send either for ids and amounts); else empty.
    QString text() const { return isString() || isNumber() ? m_text : QString(); }
    /// A whole number, written as a number or as a string; nothing where it is neither.
    std::optional<qint64> toInteger() const;

    /// The member of that name, or null. (Of duplicates in a text the last one counts, as in JavaScript.)
    const Json &operator[](QStringView name) const;
    bool contains(QStringView name) const { return find(name) != nullptr; }
    const std::vector<Member> &members() const { return m_members; }
    const std::vector<Json> &items() const { return m_items; }

    /// How many levels of objects and arrays it has: 0 for a text, 1 for an object of texts.
    int depth() const;

    /// Replaces the member of that name, or adds one.
    void set(const QString &name, Json value);
    /// Adds a member without looking for one of that name: for whoever copies what was read, duplicates and
    /// all.
    void add(const QString &name, Json value) { m_members.emplace_back(name, std::move(value)); }
    void append(Json value) { m_items.push_back(std::move(value)); }

    /// Compact UTF-8 text; numbers come out with the digits they came in with. Leaves no second copy in
    /// memory.
    QByteArray toBytes() const;
    /// Overwrites every text in it that nobody shares, then becomes null: for values that held something
    /// secret.
    void wipe();

    bool operator==(const Json &) const = default;

private:
    explicit Json(Kind kind, QString text = {})
        : m_kind(kind)
        , m_text(std::move(text))
    {
    }
    explicit Json(Kind kind, const char16_t *text)
        : m_kind(kind)
        , m_text(QStringView(text).toString())
    {
    }
    const Json *find(QStringView name) const;

    Kind m_kind = Kind::Null;
    QString m_text;
    std::vector<Json> m_items;
    std::vector<Member> m_members;
};

} // namespace counterfoil
