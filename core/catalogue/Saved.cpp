// SPDX-License-Identifier: GPL-3.0-or-later
#include "Saved.h"

#include "Barcode.h"
#include "methods/FieldCheck.h"
#include "methods/MethodCatalogue.h"
#include "methods/MisplacedCard.h"
#include "methods/PaymentSystem.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNumber = 60;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestCode = 80; // a barcode or a payment system
constexpr qsizetype longestNote = 1000;
constexpr qsizetype mostBarcodes = 20;
constexpr qsizetype mostPrices = 20;
constexpr qsizetype mostNamed = 5; // in a sentence

tl::unexpected<SavedError> wrong(const QString &column, const QString &code, const LocalizedText &message)
{
    return tl::unexpected(SavedError{column, Error{ErrorKind::Input, code, message, {}}});
}

/// One line of text, or with `breaks` several.
enum class Breaks { None, Allowed };

tl::expected<QString, SavedError> clean(
    const QString &column, const QString &text, qsizetype most, Breaks breaks = Breaks::None)
{
    QString typed = text;
    typed.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    typed = typed.trimmed();
    if (typed.size() > most)
        return wrong(column, u"saved-too-long"_s,
            translatable("Saved", "This is too long: %1 characters are kept at most.").arg(most));
    const auto isStrange = [breaks](QChar c) {
        const bool isBreak = breaks == Breaks::Allowed && (c == u'\n' || c == u'\t');
        return c.category() == QChar::Other_Control && !isBreak;
    };
    if (std::any_of(typed.begin(), typed.end(), isStrange))
        return wrong(column, u"saved-sign"_s,
            translatable("Saved",
                "A character in it cannot be seen or printed (a line break or a control character). Type it "
                "anew."));
    return typed;
}

tl::expected<QString, SavedError> cleanWords(
    const QString &column, const QString &text, qsizetype most, Breaks breaks = Breaks::None)
{
    auto typed = clean(column, text, most, breaks);
    if (typed && holdsCardNumber(*typed))
        return wrong(column, u"saved-card-number"_s,
            translatable("Saved", "This looks like a card number, which must not be stored. Take it out."));
    return typed;
}

/// As Unicode's embeddings, overrides and isolates do.
bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

/// A name is what it looks like, as in the fields of a sale (FieldCheck), which would refuse it.
tl::expected<QString, SavedError> cleanName(const QString &text)
{
    auto typed = cleanWords(u"name"_s, text, longestName);
    if (!typed)
        return typed;
    const auto turning = std::find_if(typed->cbegin(), typed->cend(), turnsDirection);
    if (turning == typed->cend())
        return typed;
    return wrong(u"name"_s, u"hidden-character"_s,
        //: %1: the how-manieth character of a text it is.
        translatable("FieldCheck",
            "Character %1 is invisible or turns the reading direction. Type the text again instead "
            "of pasting it.")
            .arg(qsizetype(turning - typed->cbegin()) + 1));
}

LocalizedText nameMissing()
{
    return translatable("Saved", "A name is needed.");
}

std::optional<SavedError> wrongEmail(const QString &email)
{
    static const Field field{.wireName = u"email"_s, .label = {}, .kind = FieldKind::Email};
    const auto read = checkField(field, email, {.today = QDate(2000, 1, 1)});
    return read ? std::nullopt
                : std::optional(SavedError{u"email"_s,
                    Error{ErrorKind::Input, u"customer-email"_s, read.error().message, read.error().detail}});
}

bool isPhone(const QString &text)
{
    int digits = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            ++digits;
        else if (!c.isSpace() && !u"+-()./#*"_s.contains(c) && c.category() != QChar::Punctuation_Dash
            && c.category() != QChar::Other_Format)
            return false;
    }
    return digits >= 3 && digits <= 20;
}

bool isLanguage(const QString &code)
{
    return (code.size() == 2 || code.size() == 3)
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'a' && c <= u'z'; })
        && QLocale(code).language() != QLocale::C;
}

std::optional<SavedError> wrongMethod(const SavedItem &item)
{
    static const MethodCatalogue methods = MethodCatalogue::standard();
    if (item.methodId.isEmpty() || methods.find(item.methodId))
        return {};
    QStringList known;
    for (const PaymentMethod &method : methods.methods())
        known << method.id;
    return SavedError{u"method"_s,
        Error{ErrorKind::Input, u"item-method"_s,
            //: %1: what was typed; %2: a list of words, typed as they are.
            translatable("Saved", "There is no payment method “%1”. It is one of %2, or nothing.")
                .arg(item.methodId.left(40), listed(known)),
            {}}};
}

/// The till would fill it into a sale, which would be refused there.
std::optional<SavedError> wrongSystem(const SavedItem &item)
{
    if (item.paymentSystem.isEmpty())
        return {};
    const auto currency = currencyOfSystem(item.paymentSystem);
    return currency ? std::nullopt : std::optional(SavedError{u"system"_s, currency.error()});
}

std::optional<SavedError> wrongPrice(const SavedItem &item)
{
    if (item.prices.size() > std::size_t(mostPrices))
        return SavedError{u"price"_s,
            Error{ErrorKind::Input, u"saved-too-long"_s,
                translatable("Saved", "These are too many: %1 are kept at most.").arg(mostPrices), {}}};
    for (auto price = item.prices.begin(); price != item.prices.end(); ++price) {
        if (!price->isPositive())
            return SavedError{u"price"_s,
                Error{ErrorKind::Input, u"item-price"_s,
                    translatable("Saved",
                        "A price is more than nothing. Leave it empty where it is asked at the sale."),
                    {}}};
        const bool isTwice = std::any_of(item.prices.begin(), price,
            [&price](const Money &other) { return other.currency() == price->currency(); });
        if (isTwice)
            return SavedError{u"price"_s,
                Error{ErrorKind::Input, u"item-price-twice"_s,
                    //: %1: a currency's code.
                    translatable("Saved", "There are two prices in %1. Keep one.")
                        .arg(price->currency().code()),
                    {}}};
    }
    return {};
}

/// Cleans the texts one after the other; the first that is wrong is the answer.
struct Cleaning {
    std::optional<SavedError> first;
    void take(tl::expected<QString, SavedError> read, QString *into)
    {
        if (read)
            *into = std::move(*read);
        else if (!first)
            first = std::move(read.error());
    }
};

} // namespace

std::optional<Money> SavedItem::priceIn(Currency currency) const
{
    const auto found = std::find_if(prices.begin(), prices.end(),
        [currency](const Money &price) { return price.currency() == currency; });
    return found == prices.end() ? std::nullopt : std::optional(*found);
}

QString shownName(const SavedCustomer &customer)
{
    if (!customer.name.isEmpty())
        return customer.name;
    return customer.email.isEmpty() ? customer.phone : customer.email;
}

LocalizedText alsoSaved(const std::vector<SavedCustomer> &others)
{
    if (others.empty())
        return {};
    QStringList named;
    for (const SavedCustomer &other : others) {
        named << other.number + u' ' + shownName(other).left(60);
        if (named.size() == mostNamed)
            break;
    }
    return others.size() == 1
        //: A customer was erased. %1: number and name of another saved customer, who may be the same person.
        ? translatable(
            "Saved", "Also saved with that e-mail address or phone number: %1. Erase that one too.")
              .arg(named.front())
        //: A customer was erased. %1: numbers and names of other saved customers, who may be the same person.
        : translatable("Saved", "Also saved with that e-mail address or phone number: %1. Erase those too.")
              .arg(listed(named));
}

LocalizedText soldUnderOtherNames(const QString &number, const QStringList &references, qsizetype most)
{
    if (references.isEmpty())
        return {};
    const qsizetype count = references.size();
    //: A customer is erased. %1: the customer's number; %2: references of sales.
    return translatable("Saved",
        "%n sale(s) carry the number %1 under another name, and are left as they are: %2.", nullptr, count)
        .arg(number, listed(references.first(std::min(count, most))));
}

tl::expected<SavedItem, SavedError> checked(SavedItem item)
{
    Cleaning cleaning;
    cleaning.take(clean(u"number"_s, item.number, longestNumber), &item.number);
    cleaning.take(cleanName(item.name), &item.name);
    QStringList barcodes;
    for (const QString &barcode : std::as_const(item.barcodes)) {
        QString code;
        cleaning.take(clean(u"barcode"_s, barcode, longestCode), &code);
        if (!code.isEmpty() && !barcodes.contains(code))
            barcodes << code;
    }
    item.barcodes = barcodes;
    if (barcodes.size() > mostBarcodes && !cleaning.first)
        cleaning.first = SavedError{u"barcode"_s,
            Error{ErrorKind::Input, u"saved-too-long"_s,
                translatable("Saved", "These are too many: %1 are kept at most.").arg(mostBarcodes), {}}};
    item.methodId = item.methodId.trimmed().toLower();
    cleaning.take(clean(u"system"_s, item.paymentSystem.toLower(), longestCode), &item.paymentSystem);
    cleaning.take(cleanWords(u"note"_s, item.note, longestNote, Breaks::Allowed), &item.note);
    if (cleaning.first)
        return tl::unexpected(*cleaning.first);
    if (item.name.isEmpty())
        return wrong(u"name"_s, u"saved-empty"_s, nameMissing());
    if (auto method = wrongMethod(item))
        return tl::unexpected(*method);
    if (auto system = wrongSystem(item))
        return tl::unexpected(*system);
    if (auto price = wrongPrice(item))
        return tl::unexpected(*price);
    return item;
}

tl::expected<SavedCustomer, SavedError> checked(SavedCustomer customer)
{
    Cleaning cleaning;
    cleaning.take(cleanWords(u"number"_s, customer.number, longestNumber), &customer.number);
    cleaning.take(cleanName(customer.name), &customer.name);
    cleaning.take(cleanWords(u"email"_s, customer.email, 254), &customer.email); // RFC 5321, 4.5.3.1.3
    const bool isWithCountry = customer.phone.trimmed().startsWith(u'+'); // as in wouldStoreCardNumber()
    cleaning.take(isWithCountry ? clean(u"phone"_s, customer.phone, longestNumber)
                                : cleanWords(u"phone"_s, customer.phone, longestNumber),
        &customer.phone);
    cleaning.take(cleanWords(u"note"_s, customer.note, longestNote, Breaks::Allowed), &customer.note);
    customer.language = customer.language.trimmed().toLower();
    if (cleaning.first)
        return tl::unexpected(*cleaning.first);
    if (customer.name.isEmpty() && customer.email.isEmpty() && customer.phone.isEmpty())
        return wrong(u"name"_s, u"saved-empty"_s,
            translatable("Saved", "A name, an e-mail address or a phone number is needed."));
    if (!customer.email.isEmpty()) {
        if (auto email = wrongEmail(customer.email))
            return tl::unexpected(*email);
    }
    if (!customer.phone.isEmpty() && !isPhone(customer.phone))
        return wrong(u"phone"_s, u"customer-phone"_s,
            translatable(
                "Saved", "This is no phone number. Write it with its country, such as +33 6 12 34 56 78."));
    if (!customer.language.isEmpty() && !isLanguage(customer.language))
        return wrong(u"language"_s, u"customer-language"_s,
            //: ISO 639 codes.
            translatable("Saved", "Write a language by its code, such as en, fr or ar."));
    return customer;
}

} // namespace counterfoil
