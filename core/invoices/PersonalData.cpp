// SPDX-License-Identifier: GPL-3.0-or-later
#include "PersonalData.h"

#include "Customer.h"
#include "SaleLines.h"
#include "SoldTo.h"
#include "methods/MethodCatalogue.h"

#include <QUrl>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastDigits = 7; // of a phone number that is nobody else's
constexpr qsizetype leastName = 2; // letters

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
    }
    return digits;
}

bool hasPhone(const QString &text, const Person &person)
{
    const QString phone = phoneEnd(person.phone);
    return !phone.isEmpty() && digitsOf(text).contains(phone);
}

/// Whether the text is a phone number and nothing else, and theirs. The same digits within the number of an
/// article, an address of a coin or a moment are nobody's phone.
bool isPhoneOf(const QString &text, const Person &person)
{
    constexpr qsizetype mostDigits = 20;
    const QString phone = phoneEnd(person.phone);
    const bool isPhone = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || u"+-()./#*"_s.contains(c)
            || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format;
    });
    const QString digits = isPhone ? digitsOf(text) : QString();
    return !phone.isEmpty() && digits.size() <= mostDigits && digits.endsWith(phone);
}

bool hasPhoneIn(const Json &json, const Person &person)
{
    const auto isIn = [&person](const Json &each) { return hasPhoneIn(each, person); };
    return (json.isString() && isPhoneOf(json.text(), person))
        || std::any_of(json.items().begin(), json.items().end(), isIn)
        || std::any_of(json.members().begin(), json.members().end(), [&isIn](const Json::Member &member) {
               return member.first != saleLinesField && isIn(member.second); // those are numbers of articles
           });
}

/// Whether letters of a script that writes blanks between words touch there: then it is one word.
bool isOneWord(QChar one, QChar other)
{
    if (one == QChar(0x30fc)) // draws out a sound in either kana, and counts as no script's
        return false;
    switch (one.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return false;
    default:
        return one.isLetterOrNumber() && other.isLetterOrNumber();
    }
}

/// Whether it is of a script in which two letters are a usual full name.
bool isOfShortNames(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

/// Whether a word surely has its border towards `at`, in whatever script: another one may go on there with a
/// letter, a mark upon one, or a sign that joins letters to one ("li-ion", "shop.li").
bool isCertainBorder(const QString &words, qsizetype at, qsizetype step)
{
    const auto isWithin = [&words](qsizetype place) {
        if (place < 0 || place >= words.size())
            return false;
        const QChar sign = words[place];
        return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate();
    };
    if (isWithin(at))
        return false;
    const bool isThere = at >= 0 && at < words.size();
    const bool joins = isThere && u"-_'.@/\u2019\u2010\u2011"_s.contains(words[at]);
    return !joins || !isWithin(at + step);
}

/// Whether the name (nameKey()) stands in the text as words of its own: a customer called Eve is not in
/// "received". Longer ones may have an ending, as names have in many languages; those of two letters are
/// found between certain borders alone, unless they are of a script in which that is a full name.
bool hasName(const QString &text, const QString &name)
{
    constexpr qsizetype mayHaveEnding = 6;
    const QList<uint> letters = name.toUcs4();
    if (letters.size() < leastName)
        return false;
    const bool isShort =
        letters.size() == leastName && std::none_of(letters.begin(), letters.end(), isOfShortNames);
    const auto isLetter = [](char32_t c) { return QChar::isLetter(c) || QChar::isMark(c); };
    if (isShort && !std::all_of(letters.begin(), letters.end(), isLetter))
        return false; // two digits are amounts and days
    const QString words = nameKey(text);
    for (qsizetype at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        if (isShort) {
            if (isCertainBorder(words, at - 1, -1) && isCertainBorder(words, end, 1))
                return true;
            continue;
        }
        const bool begins = at == 0 || !isOneWord(name.front(), words[at - 1]);
        const bool ends =
            name.size() >= mayHaveEnding || end == words.size() || !isOneWord(name.back(), words[end]);
        if (begins && ends)
            return true;
    }
    return false;
}

bool hasNumber(const SoldTo &customer, const Person &person)
{
    return !person.number.isEmpty() && customer.number.compare(person.number, Qt::CaseInsensitive) == 0;
}

bool isPersonal(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Email:
    case FieldKind::BirthDate:
    case FieldKind::Phone:
    case FieldKind::PersonalId:
    case FieldKind::Wallet:
    case FieldKind::Ipv4:
    case FieldKind::NameValues: // what a payment system asks of its customer
        return true;
    default:
        return field.role == FieldRole::CustomerName || field.section == Section::Customer
            || field.section == Section::Billing || field.section == Section::Card
            || field.section == Section::Extra;
    }
}

Json fieldsWithout(const Invoice &invoice, const Person &person, Descriptions descriptions)
{
    static const MethodCatalogue methods = MethodCatalogue::standard();
    const PaymentMethod *method = methods.find(invoice.methodId);
    const Field *parent = method ? method->field(FieldKind::NameValues) : nullptr;
    Json kept = Json::object();
    for (const auto &[name, value] : invoice.fields.members()) {
        const Field *field = method ? method->field(name) : nullptr;
        const bool isDescription = field && field->role == FieldRole::Description;
        if (name == soldToField || (field && isPersonal(*field)) || (parent && isMemberOf(*parent, name))
            || (isDescription && descriptions == Descriptions::Erased))
            continue;
        kept.add(name, isDescription ? value : withoutPerson(value, person));
    }
    return kept;
}

} // namespace

QString phoneEnd(const QString &phone)
{
    constexpr qsizetype end = 9; // it is the same with the country's number before it, a zero, or neither
    const QString digits = digitsOf(phone).right(end);
    return digits.size() >= leastDigits ? digits : QString();
}

bool isSaleOf(const Invoice &invoice, const Person &person)
{
    const SoldTo customer = soldToIn(invoice.fields);
    if (!person.email.isEmpty()
        && (isSameEmail(invoice.email, person.email) || isSameEmail(customer.email, person.email)))
        return true;
    if (hasNumber(customer, person)
        && (person.hadOtherNames || nameKey(customer.name) == nameKey(person.name)))
        return true;
    return hasPhoneIn(invoice.fields, person);
}

bool isUnderAnotherName(const Invoice &invoice, const Person &person)
{
    return hasNumber(soldToIn(invoice.fields), person) && !isSaleOf(invoice, person);
}

std::vector<Person> buyersIn(const Invoice &invoice)
{
    const SoldTo customer = soldToIn(invoice.fields);
    return {Person{customer.email, customer.phone, customer.name, customer.number},
        Person{invoice.email, {}, invoice.customerName, {}}};
}

bool names(const QString &text, const Person &person)
{
    if (text.isEmpty())
        return false;
    if (!person.email.isEmpty()) {
        const QString email = emailKey(person.email);
        const QString coded = QString::fromLatin1(QUrl::toPercentEncoding(email));
        if (text.contains(email, Qt::CaseInsensitive) || text.contains(person.email, Qt::CaseInsensitive)
            || text.contains(coded, Qt::CaseInsensitive) || isSameEmail(text, person.email))
            return true;
    }
    if (hasName(text, nameKey(person.name)) || hasPhone(text, person))
        return true;
    if (!text.contains(u'%') && !text.contains(u'+'))
        return false;
    QString link = text; // in which a blank may be a plus sign
    return hasName(QUrl::fromPercentEncoding(link.replace(u'+', u' ').toUtf8()), nameKey(person.name));
}

Json withoutPerson(const Json &json, const Person &person)
{
    if (json.isString() || json.isNumber())
        return names(json.text(), person) ? Json::string(erasedText.toString()) : json;
    if (json.isArray()) {
        Json array = Json::array();
        for (const Json &item : json.items())
            array.append(withoutPerson(item, person));
        return array;
    }
    if (json.isObject()) {
        Json object = Json::object();
        for (const auto &[name, value] : json.members())
            object.add(name, withoutPerson(value, person));
        return object;
    }
    return json;
}

Invoice withoutPerson(Invoice invoice, const Person &person, Descriptions descriptions)
{
    invoice.fields = fieldsWithout(invoice, person, descriptions);
    invoice.email.clear();
    invoice.customerName.clear();
    if (descriptions == Descriptions::Erased)
        invoice.description.clear();
    invoice.payForm = withoutPerson(invoice.payForm, person);
    if (names(invoice.payLink, person))
        invoice.payLink.clear(); // it is settled: nobody pays by it any more
    if (names(invoice.warning.english(), person))
        invoice.warning = LocalizedText(erasedText.toString());
    if (names(invoice.errorMessage.english(), person))
        invoice.errorMessage = LocalizedText(erasedText.toString());
    return invoice;
}

} // namespace counterfoil
