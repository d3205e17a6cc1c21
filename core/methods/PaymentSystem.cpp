// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaymentSystem.h"

#include "NearSystems.h"
#include "money/WithdrawnCurrencies.h"

#include <algorithm>
#include <iterator>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using Kind = PaymentSystem::Kind;

// seeds/003, all 52. T-Money's country is not in the documents; it is the operator's.
constexpr PaymentSystem table[] = {
    {u"airtel.mga", u"Airtel Money", u"Madagascar", u"MG", u"MGA", Kind::MobileMoney},
    {u"airtel-congo.usd", u"Airtel Money", u"Congo", u"CD", u"USD", Kind::MobileMoney, {}, u"DRC Kinshasa"},
    {u"airtel-congo.cdf", u"Airtel Money", u"Congo", u"CD", u"CDF", Kind::MobileMoney, {}, u"DRC Kinshasa"},
    {u"bank.ngn", u"Bank Transfer", u"Nigeria", u"NG", u"NGN", Kind::Bank},
    {u"bitcoin", u"Bitcoin", {}, {}, u"BTC", Kind::Coin, u"BITCOIN"},
    {u"bitcoin_cash", u"Bitcoin Cash", {}, {}, u"BCH", Kind::Coin, u"BITCOIN CASH"},
    {u"link", u"ChainLink", {}, {}, u"LINK", Kind::Coin, u"ETHEREUM"},
    {u"ethereum", u"Ethereum", {}, {}, u"ETH", Kind::Coin, u"ETHEREUM", u"Ether"},
    {u"expresso-senegal.xof", u"Expresso", u"Senegal", u"SN", u"XOF", Kind::MobileMoney},
    {u"free_money-senegal.xof", u"FreeMoney", u"Senegal", u"SN", u"XOF", Kind::MobileMoney},
    {u"imps.inr", u"IMPS", u"India", u"IN", u"INR", Kind::Bank, {}, u"Immediate Payment"},
    {u"litecoin", u"Litecoin", {}, {}, u"LTC", Kind::Coin, u"LITECOIN"},
    {u"monero", u"Monero", {}, {}, u"XMR", Kind::Coin, u"MONERO"},
    {u"moov-togo.xof", u"MOOV", u"Togo", u"TG", u"XOF", Kind::MobileMoney},
    {u"moov-ci.xof", u"MOOV", u"Côte d’Ivoire", u"CI", u"XOF", Kind::MobileMoney, {},
        u"Ivory Coast Cote Ivoire"},
    {u"moov-benin.xof", u"MOOV", u"Benin", u"BJ", u"XOF", Kind::MobileMoney},
    {u"moov-mali.xof", u"MOOV", u"Mali", u"ML", u"XOF", Kind::MobileMoney},
    {u"moov-burkina-faso.xof", u"MOOV", u"Burkina Faso", u"BF", u"XOF", Kind::MobileMoney},
    {u"mpesa-congo.usd", u"MPesa", u"Congo", u"CD", u"USD", Kind::MobileMoney, {}, u"DRC Kinshasa"},
    {u"mpesa-congo.cdf", u"MPesa", u"Congo", u"CD", u"CDF", Kind::MobileMoney, {}, u"DRC Kinshasa"},
    {u"mtn-togo.xof", u"MTN", u"Togo", u"TG", u"XOF", Kind::MobileMoney},
    {u"mtn-ci.xof", u"MTN", u"Côte d’Ivoire", u"CI", u"XOF", Kind::MobileMoney, {},
        u"Ivory Coast Cote Ivoire"},
    {u"mtn-benin.xof", u"MTN", u"Benin", u"BJ", u"XOF", Kind::MobileMoney},
    {u"mtn-guinea.gnf", u"MTN", u"Guinea", u"GN", u"GNF", Kind::MobileMoney, {}, u"Guinée"},
    {u"mvola.mga", u"MVola", u"Madagascar", u"MG", u"MGA", Kind::MobileMoney},
    {u"orange_money.mga", u"Orange Money", u"Madagascar", u"MG", u"MGA", Kind::MobileMoney},
    {u"orange_money-togo.xof", u"Orange Money", u"Togo", u"TG", u"XOF", Kind::MobileMoney},
    {u"orange_money-ci.xof", u"Orange Money", u"Côte d’Ivoire", u"CI", u"XOF", Kind::MobileMoney, {},
        u"Ivory Coast Cote Ivoire"},
    {u"orange_money-benin.xof", u"Orange Money", u"Benin", u"BJ", u"XOF", Kind::MobileMoney},
    {u"orange_money-senegal.xof", u"Orange Money", u"Senegal", u"SN", u"XOF", Kind::MobileMoney},
    {u"orange_money-burkina-faso.xof", u"Orange Money", u"Burkina Faso", u"BF", u"XOF", Kind::MobileMoney},
    {u"orange_money-mali.xof", u"Orange Money", u"Mali", u"ML", u"XOF", Kind::MobileMoney},
    {u"orange_money-congo.usd", u"Orange Money", u"Congo", u"CD", u"USD", Kind::MobileMoney, {},
        u"DRC Kinshasa"},
    {u"orange_money-congo.cdf", u"Orange Money", u"Congo", u"CD", u"CDF", Kind::MobileMoney, {},
        u"DRC Kinshasa"},
    {u"orange_money-guinea.gnf", u"Orange Money", u"Guinea", u"GN", u"GNF", Kind::MobileMoney, {}, u"Guinée"},
    {u"paytm.inr", u"PayTM", u"India", u"IN", u"INR", Kind::Wallet},
    {u"phonepe.inr", u"Phone PE", u"India", u"IN", u"INR", Kind::Wallet},
    {u"tmoney.xof", u"T-Money", u"Togo", u"TG", u"XOF", Kind::MobileMoney},
    {u"usdt_erc20", u"Tether", {}, {}, u"USDT", Kind::Coin, u"ERC20", u"Ethereum"},
    {u"usdt_trc20", u"Tether", {}, {}, u"USDT", Kind::Coin, u"TRC20", u"Tron"},
    {u"tron", u"Tron", {}, {}, u"TRX", Kind::Coin, u"TRON"},
    {u"upi.inr", u"UPI", u"India", u"IN", u"INR", Kind::Upi},
    {u"usdc_trc20", u"USDC", {}, {}, u"USDC", Kind::Coin, u"TRC20", u"Tron USD Coin"},
    {u"vanilla_pay.mga", u"Vanilla Pay", u"Madagascar", u"MG", u"MGA", Kind::MobileMoney},
    {u"verve.ngn", u"Verve", u"Nigeria", u"NG", u"NGN", Kind::Card},
    {u"visamaster.uah", u"Visa or Mastercard", u"Ukraine", u"UA", u"UAH", Kind::Card, {}, u"VisaMaster"},
    {u"visamaster.usd", u"Visa or Mastercard", {}, {}, u"USD", Kind::Card, {}, u"VisaMaster"},
    {u"visamaster.ngn", u"Visa or Mastercard", u"Nigeria", u"NG", u"NGN", Kind::Card, {}, u"VisaMaster"},
    {u"visamaster.xof", u"Visa or Mastercard", {}, {}, u"XOF", Kind::Card, {}, u"VisaMaster West Africa"},
    {u"wave-senegal.xof", u"Wave", u"Senegal", u"SN", u"XOF", Kind::MobileMoney},
    {u"wave-ci.xof", u"Wave", u"Côte d’Ivoire", u"CI", u"XOF", Kind::MobileMoney, {},
        u"Ivory Coast Cote Ivoire"},
    {u"wiz_all-senegal.xof", u"WizAll", u"Senegal", u"SN", u"XOF", Kind::MobileMoney},
};
static_assert(std::size(table) == 52);

/// Places in codes that only the younger lists of the vendor have (gateways.md, part C, 13).
struct Place {
    QStringView name;
    QStringView countryCode;
};
constexpr Place youngerPlaces[] = {{u"cameroon", u"CM"}, {u"congo-brazzaville", u"CG"}, {u"ghana", u"GH"},
    {u"kenya", u"KE"}, {u"malawi", u"MW"}, {u"rwanda", u"RW"}, {u"south-africa", u"ZA"}, {u"tanzania", u"TZ"},
    {u"uganda", u"UG"}, {u"zambia", u"ZM"}};

/// Small letters and digits alone, without accents: "Côte d’Ivoire" becomes "cote", "divoire".
QStringList foldedWords(QStringView text)
{
    QStringList words;
    QString word;
    const auto end = [&words, &word] {
        if (!word.isEmpty())
            words << std::exchange(word, {});
    };
    const QString plain = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        // Vowel signs are letters in all but name; accents and points are not looked for.
        const bool isVowelSign = c.isMark() && c.script() == QChar::Script_Devanagari && c != QChar(0x093C);
        if (c.isLetterOrNumber() || isVowelSign)
            word += c;
        else if (c.isSpace() || c == u'.' || c == u'_' || c == u',')
            end();
    }
    end();
    return words;
}

/// Its name but where that is words.
LocalizedText brandOf(const PaymentSystem &system)
{
    if (system.name == u"Bank Transfer")
        //: A payment system. A country follows.
        return translatable("PaymentSystem", "Bank Transfer");
    if (system.name == u"Visa or Mastercard")
        //: A payment system: a card of one of these brands.
        return translatable("PaymentSystem", "Visa or Mastercard");
    return system.name.toString();
}

/// Every word by which a system can be found. Codes count in parts and as they are written.
QStringList wordsOf(const PaymentSystem &system)
{
    const LocalizedText kind = kindTitle(system.kind);
    QStringList words = foldedWords(system.name) + foldedWords(system.place) + foldedWords(system.network)
        + foldedWords(system.alsoCalled) + foldedWords(kind.english())
        + foldedWords((kind + u' ' + system.title()).toString()); // NOLINT: in the language of whoever looks
    if (system.currencyCode == u"XOF")
        words << u"fcfa"_s << u"cfa"_s << u"franc"_s;
    if (system.kind == Kind::Card)
        words << u"carte"_s;
    words << foldedWords(system.name).join(QString()) << system.currencyCode.toString().toLower()
          << system.countryCode.toString().toLower() << foldedWords(system.code);
    const QStringList parts = system.code.toString().replace(u'-', u' ').replace(u'.', u' ').split(u' ');
    for (const QString &part : parts)
        words << foldedWords(part);
    return words;
}

bool matches(const PaymentSystem &system, const QStringList &wanted)
{
    if (wanted.isEmpty())
        return true; // of all 52, before a name of theirs is looked up
    const QStringList words = wordsOf(system);
    return std::all_of(wanted.begin(), wanted.end(), [&words](const QString &each) {
        return std::any_of(
            words.begin(), words.end(), [&each](const QString &word) { return word.startsWith(each); });
    });
}

tl::unexpected<Error> wrong(const QString &code, const LocalizedText &message)
{
    return failure(ErrorKind::Input, code, message);
}

bool isCode(QStringView text)
{
    constexpr qsizetype longest = 60;
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-' || c == u'.';
    };
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), fits);
}

/// "bank.inr": all of it is there, as a younger list may have it, whatever listed ones it also describes.
bool saysItsCurrency(QStringView code)
{
    const qsizetype point = code.lastIndexOf(u'.');
    return point > 0 && isCode(code) && Currency::find(code.sliced(point + 1).toString().toUpper());
}

LocalizedText suggestion(const std::vector<const PaymentSystem *> &found)
{
    constexpr std::size_t most = 4;
    if (found.size() == 1)
        //: A payment system: %1 its name, %2 its code.
        return translatable("PaymentSystem", "%1 (%2)").arg(found.front()->title(), found.front()->code);
    QStringList codes;
    for (std::size_t at = 0; at < std::min(found.size(), most); ++at)
        codes << found[at]->code.toString();
    return found.size() > most ? listed(codes) + u" …"_s : listed(codes);
}

} // namespace

LocalizedText PaymentSystem::title() const
{
    LocalizedText where = LocalizedText::country(countryCode.toString());
    if (kind == Kind::Coin && network != name.toString().toUpper())
        where = network.toString();
    const LocalizedText brand = brandOf(*this);
    return where.isEmpty() ? brand : listed(QList<LocalizedText>{brand, where});
}

std::span<const PaymentSystem> paymentSystems()
{
    return table;
}

const PaymentSystem *findPaymentSystem(QStringView code)
{
    const auto *found = std::find_if(std::begin(table), std::end(table),
        [code](const PaymentSystem &system) { return system.code == code; });
    return found == std::end(table) ? nullptr : found;
}

LocalizedText kindTitle(PaymentSystem::Kind kind)
{
    switch (kind) {
    case Kind::MobileMoney:
        //: A kind of payment system: money that a phone company holds, such as Orange Money.
        return translatable("PaymentSystem", "Mobile money");
    case Kind::Bank:
        //: A kind of payment system: bank transfer.
        return translatable("PaymentSystem", "Bank");
    case Kind::Card:
        //: A kind of payment system: credit and debit cards.
        return translatable("PaymentSystem", "Card");
    case Kind::Coin:
        //: A kind of payment system: cryptocurrencies.
        return translatable("PaymentSystem", "Coin");
    case Kind::Upi:
        return u"UPI"_s;
    case Kind::Wallet:
        //: A kind of payment system: an app that holds money, such as PayTM.
        return translatable("PaymentSystem", "Wallet");
    }
    Q_UNREACHABLE();
}

std::vector<const PaymentSystem *> searchPaymentSystems(QStringView typed, const QStringList &recent)
{
    const QStringList wanted = foldedWords(typed);
    std::vector<const PaymentSystem *> found;
    for (const PaymentSystem &system : table) {
        if (matches(system, wanted))
            found.push_back(&system);
    }
    const auto rank = [&](const PaymentSystem *system) {
        if (const auto used = recent.indexOf(system->code.toString()); used >= 0)
            return static_cast<int>(used) - static_cast<int>(recent.size());
        const QString name = foldedWords(system->name).join(QString());
        return !wanted.isEmpty() && name.startsWith(wanted.first()) ? 0 : 1;
    };
    std::stable_sort(found.begin(), found.end(),
        [&rank](const auto *left, const auto *right) { return rank(left) < rank(right); });
    return found;
}

Result<Currency> currencyOfSystem(QStringView code)
{
    if (const PaymentSystem *listed = findPaymentSystem(code))
        return *Currency::find(listed->currencyCode);
    const auto meant = searchPaymentSystems(code);
    if (!foldedWords(code).isEmpty() && !meant.empty() && !saysItsCurrency(code))
        return wrong(u"system-unfinished"_s,
            //: %1: what was typed. %2: a payment system's name and code, or a list of codes.
            translatable("PaymentSystem", "“%1” is not a payment system’s whole code. Did you mean %2?")
                .arg(code.left(60), suggestion(meant)));
    if (const auto near = systemsNear(code); !near.empty())
        return wrong(u"system-misspelt"_s,
            //: %1: what was typed. %2: a payment system's name and code, or a list of codes.
            translatable("PaymentSystem", "“%1” is no payment system. Did you mean %2?")
                .arg(code.left(60), suggestion(near)));
    if (!isCode(code))
        return wrong(u"system-form"_s,
            translatable("PaymentSystem",
                "“%1” is no payment system. Codes have small letters, digits and the signs - _ . such as "
                "orange_money-mali.xof.")
                .arg(code.left(60)));
    const qsizetype point = code.lastIndexOf(u'.');
    if (point >= 0) {
        const QString name = code.sliced(point + 1).toString().toUpper();
        const auto currency = Currency::find(name);
        if (!currency)
            return wrong(u"system-currency"_s,
                //: Codes of payment systems end with their currency's code.
                translatable("PaymentSystem",
                    "“%1” ends with “%2”, which is no currency. Codes end with theirs, such as "
                    "mpesa-kenya.kes.")
                    .arg(code, code.sliced(point + 1)));
        return *currency;
    }
    const QString coin =
        code.left(code.indexOf(u'_') < 0 ? code.size() : code.indexOf(u'_')).toString().toUpper();
    return Currency::find(coin).value_or(*Currency::find(u"XXX"));
}

QString countryOfSystem(QStringView code)
{
    if (const PaymentSystem *listed = findPaymentSystem(code))
        return listed->countryCode.toString();
    const qsizetype point = code.lastIndexOf(u'.');
    const qsizetype line = code.indexOf(u'-');
    if (point < 0)
        return {};
    if (line >= 0 && line < point) {
        const QStringView place = code.sliced(line + 1, point - line - 1);
        const auto *younger = std::find_if(std::begin(youngerPlaces), std::end(youngerPlaces),
            [place](const auto &each) { return each.name == place; });
        if (younger != std::end(youngerPlaces))
            return younger->countryCode.toString();
        const QString ending = u'-' + place + u'.';
        const auto *like = std::find_if(std::begin(table), std::end(table),
            [&ending](const PaymentSystem &system) { return system.code.contains(ending); });
        if (like != std::end(table))
            return like->countryCode.toString();
    }
    // ISO 4217 begins a currency's code with its country's; X stands for what several share.
    const auto currency = Currency::find(code.sliced(point + 1).toString().toUpper());
    if (!currency || !currency->isNational())
        return {};
    const QString name = currency->code();
    return name.startsWith(u'X') || name == u"USD" || name == u"EUR" ? QString() : name.left(2);
}

LocalizedText unlistedRemark(QStringView code)
{
    if (code.isEmpty() || findPaymentSystem(code))
        return {};
    const auto currency = currencyOfSystem(code);
    if (!currency)
        return {};
    LocalizedText remark = currency->code() == u"XXX"
        //: %1: the code of a payment system.
        ? translatable("PaymentSystem", "Not in this program’s list: “%1” is sent as typed.").arg(code)
        //: %1: the code of a payment system. %2: a currency's code.
        : translatable(
            "PaymentSystem", "Not in this program’s list: “%1” is sent as typed, with amounts in %2.")
              .arg(code, currency->code());
    if (isWithdrawn(currency->code()))
        remark += u' '
            //: %1: a currency's code.
            + translatable("PaymentSystem", "%1 is no currency any more: ISO 4217 has withdrawn it.")
                  .arg(currency->code());
    const auto alike = searchPaymentSystems(code);
    if (alike.empty() || foldedWords(code).isEmpty())
        return remark;
    //: %1: a payment system's name and code, or a list of codes.
    return remark + u' ' + translatable("PaymentSystem", "Listed is %1.").arg(suggestion(alike));
}

} // namespace counterfoil
