// SPDX-License-Identifier: GPL-3.0-or-later
#include "SaleFilling.h"

#include "methods/CardBrand.h"
#include "methods/FieldCheck.h"
#include "methods/MisplacedCard.h"
#include "methods/PaymentSystem.h"
#include "methods/PlainCharacters.h"

#include <algorithm>
#include <optional>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView byWireName = u"set.";
constexpr qsizetype mostShown = 40;

struct Named {
    QString name; ///< as the link calls it
    QString text;
    Field field;
};

QString shown(const QString &name)
{
    return holdsCardNumber(name) ? u"?"_s : plainLine(name, mostShown);
}

std::optional<Field> copyOf(const Field *field)
{
    return field ? std::optional(*field) : std::nullopt;
}

/// The method's field for a name of a link.
std::optional<Field> fieldFor(const QString &name, const PaymentMethod &method)
{
    if (name == u"amount")
        return copyOf(method.field(FieldKind::Amount));
    if (name == u"currency")
        return copyOf(method.field(FieldKind::Currency));
    if (name == u"email")
        return copyOf(method.field(FieldKind::Email));
    if (name == u"phone")
        return copyOf(method.field(FieldKind::Phone));
    if (name == u"name")
        return copyOf(method.field(FieldRole::CustomerName));
    if (name == u"note")
        return copyOf(method.field(FieldRole::Description));
    const QString wireName = name.sliced(byWireName.size());
    if (const Field *field = method.field(wireName))
        return *field;
    const Field *parent = method.field(FieldKind::NameValues);
    if (parent && isMemberOf(*parent, wireName))
        return memberOf(*parent, wireName.sliced(parent->wireName.size() + 1));
    return std::nullopt;
}

/// Whatever of a card a person types: nobody sends it in a link.
bool isOfACard(const Field &field)
{
    return field.secret || field.directOnly || field.kind == FieldKind::CardNumber
        || field.kind == FieldKind::CardExpiry || field.kind == FieldKind::CardCode
        || namesCardData(field.wireName) || namesCardData(field.label.english());
}

LocalizedText noField(const QString &name, const PaymentMethod &method)
{
    //: %1: a payment method. %2: a name within a link: “phone”.
    return translatable("SaleLink", "%1 has no field for “%2”.").arg(method.title, shown(name));
}

LocalizedText cardDataLeftOut(const QString &name)
{
    //: %1: a name within a link.
    return translatable("SaleLink", "“%1” is card data or as secret, which no link may bring.")
        .arg(shown(name));
}

LocalizedText cardNumberLeftOut(const QString &name)
{
    //: %1: a name within a link.
    return translatable("SaleLink", "“%1” looks like a card number, which must not be stored.")
        .arg(shown(name));
}

tl::unexpected<Error> refusal(const QString &code, const LocalizedText &message)
{
    return failure(ErrorKind::Input, code,
        //: %1: one or more sentences that say what is wrong with a link.
        translatable("SaleLink", "%1 Nothing was filled in.").arg(message));
}

/// What is wrong with a currency or an amount makes it another sale.
bool decidesTheSale(const Field &field)
{
    return field.kind == FieldKind::Currency || field.kind == FieldKind::Amount
        || field.kind == FieldKind::PaymentSystem;
}

const QString *textOf(const std::vector<Named> &all, FieldKind kind)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [kind](const Named &named) { return named.field.kind == kind; });
    return found == all.end() ? nullptr : &found->text;
}

/// What other fields' checks need, read ahead.
CheckContext contextOf(const std::vector<Named> &all, QDate today)
{
    CheckContext context{.today = today, .numbers = NumberStyle::plain()};
    if (const QString *code = textOf(all, FieldKind::Currency))
        context.currency = Currency::find(code->trimmed().toUpper());
    if (const QString *code = textOf(all, FieldKind::PaymentSystem)) {
        const QString system = code->trimmed().toLower();
        if (const auto currency = currencyOfSystem(system))
            context.currency = *currency;
        context.systemCountry = countryOfSystem(system);
    }
    if (const QString *country = textOf(all, FieldKind::Country))
        context.country = country->trimmed().toUpper();
    return context;
}

/// A currency beside a method that has no field for it: its payment system names one, and it must be that.
Result<void> checkCurrencyOfSystem(
    const QString &currency, const std::vector<Named> &all, const PaymentMethod &method)
{
    const QString *system = textOf(all, FieldKind::PaymentSystem);
    if (system) {
        const auto named = currencyOfSystem(system->trimmed().toLower());
        if (named && named->code().compare(currency.trimmed(), Qt::CaseInsensitive) == 0)
            return {};
    }
    const Field *field = method.field(FieldKind::PaymentSystem);
    if (!field)
        return refusal(u"link-currency"_s, noField(u"currency"_s, method));
    return refusal(u"link-currency"_s,
        //: %1: a payment method. %2: how a link writes which payment system is meant.
        translatable("SaleLink",
            "With %1 the payment system names the currency, and the link names none with that currency. A "
            "link says which by %2.")
            .arg(method.title, byWireName.toString() + field->wireName + u"=..."_s));
}

} // namespace

Result<SaleFilling> fillingFor(const SaleLink &sale, const PaymentMethod &method, QDate today)
{
    SaleFilling filling{.leftOut = sale.leftOut};
    std::vector<Named> all;
    const QString *lonelyCurrency = nullptr;
    for (const auto &[name, text] : sale.texts) {
        auto field = fieldFor(name, method);
        if (!field && name == u"currency")
            lonelyCurrency = &text;
        else if (!field || field->kind == FieldKind::Constant)
            filling.leftOut.push_back(noField(name, method));
        else if (isOfACard(*field))
            filling.leftOut.push_back(cardDataLeftOut(name));
        else
            all.push_back({name, text, std::move(*field)});
    }
    if (lonelyCurrency) {
        if (const auto fits = checkCurrencyOfSystem(*lonelyCurrency, all, method); !fits)
            return tl::unexpected(fits.error());
    }
    const CheckContext context = contextOf(all, today);
    for (const Named &named : all) {
        const Field &field = named.field;
        if (filling.texts.contains(field.wireName))
            return refusal(u"link-given-twice"_s,
                //: %1, %2: names within a link: “amount” and “set.amount”.
                translatable("SaleLink", "“%1” and another name in the link mean the same field.")
                    .arg(shown(named.name)));
        if (field.kind == FieldKind::Amount && !isLinkAmount(named.text))
            return linkAmountUnreadable();
        // Which currency an amount without one has is chosen in the form; it is checked there again.
        const bool isExact = field.kind != FieldKind::Amount || context.currency;
        auto reading = readField(field, named.text, context);
        if (!field.secret && wouldStoreCardNumber(field, named.text, Value(named.text))) {
            filling.leftOut.push_back(cardNumberLeftOut(named.name));
        } else if (reading && std::holds_alternative<SecretText>(reading->value)) {
            filling.leftOut.push_back(cardDataLeftOut(named.name));
        } else if (reading || !isExact) {
            filling.texts[field.wireName] = named.text;
        } else {
            //: %1: a name within a link. %2: one or more sentences: what is wrong with its text.
            const LocalizedText why =
                translatable("SaleLink", "“%1”: %2").arg(shown(named.name), reading.error().message);
            if (decidesTheSale(field))
                return refusal(field.kind == FieldKind::Amount ? u"link-amount"_s : u"link-currency"_s,
                    reading.error().message);
            filling.leftOut.push_back(why);
        }
    }
    return filling;
}

} // namespace counterfoil
