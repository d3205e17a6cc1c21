// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "money/StatedAmount.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

/// The one place that turns what gateways write into what we mean. It knows no gateway's names. What cannot
/// be read comes out as such and never as a default: whoever asks has to say what that means for the sale
/// (docs/decisions/0021-what-gateways-say.md).
namespace counterfoil::wire {

/// Whether a value says nothing: null, false, "", blanks, [], {}, "null", "N/A", "-"; also an object or array
/// that holds nothing but such values ({"address": null}). PHP writes an empty thing in all these ways.
bool isAbsent(const Json &value);

/// A text or number for a person; empty where absent or of another kind. HTML entities are decoded once
/// ("o&#039;brien"), blanks around it are gone.
QString text(const Json &value);
/// What an answer says in words, in whichever of the members it puts them that servers have for that
/// (errorMessage, message, error, errors, error_description, detail ...), also within lists and objects;
/// empty where it says nothing. From outside, and as long as that likes.
QString remark(const Json &answer);
/// A text or number that names something (an id, a tracking number, a status word) as it is written, without
/// blanks around it; empty where absent or of another kind. A number that was written as 1689.0 is 1689.
QString id(const Json &value);
/// A whole number, however it is written (31, "31", 31.0, "31 "); nothing where it is none.
std::optional<qint64> integer(const Json &value);
/// What says yes or no: true, "true", 1, "1", 1.0, "yes", "y", "on", "t" in any case, or their opposites;
/// what is absent says no.
enum class Flag { No, Yes, Unreadable };
Flag flag(const Json &value);
/// Whether it says yes; for what may be left out when it cannot be read.
bool isTrue(const Json &value);
/// An amount, written as number or text; objects, arrays and booleans but false are unreadable.
StatedAmount amount(const Json &value);
/// What is put into Invoice::doubt about a create call's answer that was not clean, and about something that
/// cannot be read: "amount", "currency", "time", "status".
inline constexpr QStringView uncleanAnswer = u"unclean-answer";
QString unreadableMember(QStringView what);

/// The text that amount() has read, to be shown and kept: of a number at most 40 characters, of anything
/// longer or of another kind a text that stays unreadable. Empty where absent.
QString amountText(const Json &value);

/// An address that somebody is to open, as it is written; empty where absent, "#" or "about:blank".
QString link(const Json &value);
/// The lines of a list: an array's items, or the values of an object that PHP made of one with gaps in it;
/// none where absent. Nothing where it is no list.
std::optional<std::vector<Json>> items(const Json &value);

/// What is put in a currency's place that is not told, beside an amount that is.
inline constexpr QStringView untoldCurrency = u"?";
/// A currency's code as ours are written, where it is one that this program counts in (statedCurrency), else
/// in capitals as it is stated; empty where absent.
QString currencyCode(const Json &value);

/// The code of a currency or payment system in small letters, without blanks around it: they are compared by
/// this.
QString code(QStringView text);
bool isSameCode(QStringView one, QStringView other);

/// A moment as a gateway states it.
struct Moment {
    enum class Kind { Absent, Known, Unreadable };
    Kind kind = Kind::Absent;
    QDateTime at = {}; ///< UTC; of a time without a zone the digits as they are, taken for UTC
    bool hasZone = false; ///< whether the zone was stated; otherwise nobody knows whose time it is
};
/// "2023-04-12 19:09:48", the same with T, fractions, Z or +02:00, a day alone, or seconds or milliseconds
/// since 1970. Days and hours that no calendar has ("0000-00-00 00:00:00" says nothing, "2023-02-30" is
/// unreadable) are never made into others, nor are years in which no gateway was (1970 is an empty number),
/// and what cannot be read is never "now".
Moment moment(const Json &value);

/// The one JSON object that stands in an answer.
struct Document {
    std::optional<Json> object = {}; ///< none: there is none, or several that disagree
    bool isClean = false; ///< nothing but the object was in the answer
};
/// Reads an answer that a server may have spoilt: a byte order mark, PHP's warnings before it, HTML behind
/// it, a wrapping such as callback(...), the object as a text or as an array's only item, bytes that are no
/// UTF-8. An object inside one that was cut off is never taken for the answer, nor one of several that
/// differ.
Document document(const QByteArray &body);

} // namespace counterfoil::wire
