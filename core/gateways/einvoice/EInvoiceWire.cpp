// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceWire.h"

#include "EInvoiceSignature.h"
#include "base/WebAddress.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <iterator>

namespace counterfoil::einvoice {

using namespace Qt::StringLiterals;

namespace {

const QString extraFields = u"extra_fields"_s;
const QString paymentId = u"payment_id"_s;

struct StatusRow {
    const char16_t *word;
    State state;
};

// B.8. PAYED is success by the flow page and missing from the list of values: the customer has paid, and
// FINISHED follows. The second spelling of CANCELED, EXPIRED, and all from CHARGEBACK on are assumptions:
// payouts have BLOCKED and REVERSED (B.14), and wherever money went back or is held a person looks.
constexpr StatusRow statuses[] = {
    {u"CREATED", State::Open},
    {u"PAYIN", State::Open},
    {u"PAYED", State::Authorised},
    {u"PAYED_RECALC", State::Paid},
    {u"FINISHED", State::Paid},
    {u"FAILED", State::Failed},
    {u"PAYIN_ERROR", State::Failed},
    {u"CANCELED", State::Cancelled},
    {u"CANCELLED", State::Cancelled},
    {u"EXPIRED", State::Expired},
    {u"CHARGEBACK", State::Chargeback},
    {u"CHARGE_BACK", State::Chargeback},
    {u"CHARGED_BACK", State::Chargeback},
    {u"REFUND", State::Chargeback},
    {u"REFUNDED", State::Chargeback},
    {u"REVERSED", State::Chargeback},
    {u"BLOCKED", State::Withheld},
    {u"HOLD", State::Withheld},
    {u"ON_HOLD", State::Withheld},
    {u"WITHHELD", State::Withheld},
};

struct Brand {
    const char16_t *apiHost;
    const char16_t *form; ///< null: nobody has read it (B.1)
};

constexpr Brand brands[] = {
    {u"acquiring_api.obmenka.ua", u"https://acquiring.obmenka.ua/acs"},
    {u"acquiring_api.dpay.ua", nullptr},
    {u"api.dpay.africa", u"https://acs.dpay.africa/acs"},
};

std::optional<QUrl> formAddress(const Account &account)
{
    QUrl address = account.baseUrl;
    if (const auto own = account.paths.find(u"form"_s); own != account.paths.end()) {
        address.setPath(own->second);
        return address;
    }
    const auto *brand = std::find_if(std::begin(brands), std::end(brands),
        [&address](const Brand &each) { return address.host() == QStringView(each.apiHost); });
    if (brand != std::end(brands))
        return brand->form ? std::optional(QUrl(QStringView(brand->form).toString())) : std::nullopt;
    // The sandbox has it beside its calls. About servers that nobody knows nothing is guessed.
    if (!isLoopback(address))
        return std::nullopt;
    address.setPath(u"/acs"_s);
    return address;
}

/// In capitals, with a line between its parts: "Payed recalc" is PAYED_RECALC.
QString plainWord(const QString &word)
{
    return word.simplified().toUpper().replace(u' ', u'_').replace(u'-', u'_');
}

} // namespace

QString pathOf(Call call, const Account &account)
{
    struct Row {
        Call call;
        QString name;
        QString path;
    };
    static const Row rows[] = {
        {Call::Create, u"create"_s, u"/api/einvoice/create"_s},
        {Call::Process, u"process"_s, u"/api/einvoice/process"_s},
        {Call::Status, u"status"_s, u"/api/einvoice/status"_s},
        {Call::Statement, u"statement"_s, u"/api/einvoice/statement"_s},
        {Call::ExtraFields, u"extrafields"_s, u"/api/extrafields/list"_s},
    };
    const Row &row = *std::find_if(
        std::begin(rows), std::end(rows), [call](const Row &each) { return each.call == call; });
    return account.pathOf(row.name, row.path);
}

QByteArray createBody(const Order &order, const QString &reference)
{
    Json body = Json::object();
    Json extras = Json::object();
    body.set(paymentId, Json::string(reference));
    for (const auto &[wireName, value] : order.values) {
        if (wireName == extraFields) {
            for (const auto &[name, typed] : std::get<Json>(value).members())
                extras.set(name, typed);
        } else if (wireName.startsWith(extraFields + u'.')) {
            extras.set(wireName.sliced(extraFields.size() + 1), toWire(value));
        } else {
            body.set(wireName, toWire(value));
        }
    }
    if (!extras.members().empty())
        body.set(extraFields, std::move(extras));
    QByteArray bytes = body.toBytes();
    body.wipe();
    return bytes;
}

QByteArray askBody(const QString &ourId, const QString &tracking)
{
    Json body = Json::object();
    if (!ourId.isEmpty())
        body.set(paymentId, Json::string(ourId));
    if (!tracking.isEmpty())
        body.set(u"tracking"_s, Json::string(tracking));
    return body.toBytes();
}

QByteArray statementBody(QDate first, QDate last)
{
    Json body = Json::object();
    body.set(u"start_date"_s, Json::string(first.toString(Qt::ISODate) + u" 00:00:00"_s));
    body.set(u"end_date"_s, Json::string(last.addDays(1).toString(Qt::ISODate) + u" 00:00:00"_s));
    return body.toBytes();
}

QByteArray extraFieldsBody(const QString &system)
{
    Json body = Json::object();
    body.set(u"currency"_s, Json::string(system));
    return body.toBytes();
}

QString systemOf(const Json &fields)
{
    return fields[u"currency"].text();
}

std::optional<State> stateOf(const QString &word)
{
    const QString bare = plainWord(word);
    const auto *found = std::find_if(std::begin(statuses), std::end(statuses),
        [&bare](const StatusRow &row) { return bare == QStringView(row.word); });
    return found == std::end(statuses) ? std::nullopt : std::optional(found->state);
}

State stateAfter(const QString &word)
{
    const State told = stateOf(word).value_or(State::Open);
    return isPaid(told) ? State::Open : told;
}

bool isRecalculated(const QString &word)
{
    return plainWord(word) == u"PAYED_RECALC";
}

bool isOnlyCreated(const QString &word)
{
    return plainWord(word) == u"CREATED";
}

bool isAwaited(const QString &word)
{
    return plainWord(word) == u"PAYIN";
}

QString formLink(const Account &account, const SecretText &key, const QString &reference, const Money &amount,
    const Json &fields)
{
    const auto address = formAddress(account);
    if (!address || amount.currency().code() == u"XXX") // a coin whose name we do not know
        return {};
    const std::array<std::pair<QString, QString>, 10> all{{{u"CLIENT_ID"_s, account.clientId},
        {u"INVOICE_ID"_s, reference}, {u"AMOUNT"_s, amount.decimalText()},
        {u"ACCOUNT"_s, fields[u"account"].text()}, {u"CURRENCY"_s, amount.currency().code()},
        {u"PAYMENT_CURRENCY"_s, systemOf(fields)}, {u"DESCRIPTION"_s, fields[u"description"].text()},
        {u"SUCCESS_URL"_s, fields[u"success_url"].text()}, {u"FAIL_URL"_s, fields[u"fail_url"].text()},
        {u"STATUS_URL"_s, fields[u"status_url"].text()}}};
    QStringList names;
    QString plain;
    QUrlQuery query;
    const auto add = [&query](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    for (const auto &[name, value] : all) {
        if (value.isEmpty())
            continue;
        names << name;
        plain += value; // signed as they are, without anything between them
        add(name, value);
    }
    add(u"SIGN_ORDER"_s, names.join(u';'));
    add(u"SIGN"_s, QString::fromLatin1(signature(plain.toUtf8(), key.reveal().toUtf8())));
    QUrl link = *address;
    link.setQuery(query);
    return link.toString(QUrl::FullyEncoded);
}

} // namespace counterfoil::einvoice
