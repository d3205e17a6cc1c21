// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Invoice.h"

#include <QString>

#include <vector>

namespace counterfoil {

/// Who wants to be forgotten. A sale is theirs by its e-mail address or phone number, or by the saved
/// customer that it was made with; a name alone is many people's.
struct Person {
    QString email = {};
    QString phone = {};
    QString name = {}; ///< erased with them from their sales, but finds none without the number
    QString number = {}; ///< of the saved customer (SoldTo.h): with the name, as numbers are given anew
    bool hadOtherNames = false; ///< what carries the number under another name is theirs as well
};

/// Whether the descriptions of their sales go, too: they may say what was sold, or to whom.
enum class Descriptions { Kept, Erased };

/// What stands in the place of a text that was erased.
inline constexpr QStringView erasedText = u"(erased)";

/// What of a phone number is compared, digits alone; empty where they are too few to be somebody's.
QString phoneEnd(const QString &phone);

/// Whether it is one of theirs: the same e-mail address (Customer.h), their phone number as a value that was
/// sent, or the saved customer of that number and name.
bool isSaleOf(const Invoice &invoice, const Person &person);

/// Whether it carries their number under another name, and is not theirs by anything else: they were called
/// so before, or somebody else had the number.
bool isUnderAnotherName(const Invoice &invoice, const Person &person);
/// Who bought, as the sale says it: as the saved customer, and in its own fields.
std::vector<Person> buyersIn(const Invoice &invoice);

/// Whether the text has their e-mail address, phone number or name in it, also as links write them; the name
/// as words of its own. Two letters are a name where nothing joins them to others; in Han, Hangul, Hiragana
/// and Katakana everywhere.
bool names(const QString &text, const Person &person);

/// Each text or number in it that names them is erasedText; its shape and all else stay.
Json withoutPerson(const Json &json, const Person &person);

/// The sale without what says who bought: e-mail, name, and of its fields those about customer, address and
/// card, and all that names the person. Amounts, states, references, the gateway's ids and times stay.
Invoice withoutPerson(Invoice invoice, const Person &person, Descriptions descriptions);

} // namespace counterfoil
