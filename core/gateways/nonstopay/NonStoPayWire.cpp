// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayWire.h"

#include <algorithm>
#include <iterator>

namespace counterfoil::nonstopay {

using namespace Qt::StringLiterals;

namespace {

const QString callbackField = u"callbackJson"_s;

struct StatusRow {
    const char16_t *word;
    State state;
};

// A.10: values, labels, and the bare words of the history, all with blanks for lines below. `cancel` words
// are an assumption: the documents name a cancel page but no status for it.
constexpr StatusRow statuses[] = {
    {u"created", State::Open},
    {u"opened", State::Open},
    {u"awaiting approval", State::Authorised},
    {u"waiting", State::Authorised},
    {u"waiting approval", State::Authorised},
    {u"waiting settlement", State::Authorised},
    {u"paid", State::Paid},
    {u"failed", State::Failed},
    {u"expired", State::Expired},
    {u"chargeback", State::Chargeback},
    {u"charge back", State::Chargeback},
    {u"withheld", State::Withheld},
    {u"canceled", State::Cancelled},
    {u"cancelled", State::Cancelled},
};

/// The echoed object, however it was packed; an empty one where it cannot be read.
Json merchantData(const Json &callbackJson)
{
    if (callbackJson.isObject())
        return callbackJson;
    const auto parsed = Json::parse(callbackJson.text().toUtf8());
    return parsed && parsed->isObject() ? *parsed : Json::object();
}

} // namespace

QString pathOf(Call call, const Account &account)
{
    struct Row {
        Call call;
        QString name;
        QString path;
    };
    // Create and status: public client code; info: documents; history: A.7's guess, built like info.
    static const Row rows[] = {
        {Call::Create, u"create"_s, u"/api/btn-create-invoice/get/"_s},
        {Call::Status, u"status"_s, u"/api/invoice/status/"_s},
        {Call::Info, u"info"_s, u"/api/client-invoice-info/get/"_s},
        {Call::History, u"history"_s, u"/api/client-invoice-history/get/"_s},
    };
    const Row &row = *std::find_if(
        std::begin(rows), std::end(rows), [call](const Row &each) { return each.call == call; });
    return account.pathOf(row.name, row.path);
}

QString createPathOf(const QString &methodId, const Account &account)
{
    return account.pathOf(u"create."_s + methodId, pathOf(Call::Create, account));
}

QByteArray createBody(const Order &order, const QString &reference)
{
    Json callback = Json::object();
    Json body = Json::object();
    for (const auto &[wireName, value] : order.values) {
        if (wireName == callbackField)
            callback = std::get<Json>(value);
        else
            body.set(wireName, toWire(value));
    }
    callback.set(referenceMember.toString(), Json::string(reference));
    body.set(callbackField, std::move(callback));
    QByteArray bytes = body.toBytes();
    body.wipe();
    return bytes;
}

QString referenceIn(const Json &callbackJson)
{
    return merchantData(callbackJson)[referenceMember].text();
}

Echo echoOf(const Json &callbackJson, const QString &reference)
{
    const Json data = merchantData(callbackJson);
    if (data.members().empty())
        return Echo::Nothing;
    return data[referenceMember].text() == reference ? Echo::Ours : Echo::AnotherSales;
}

std::optional<State> stateOf(const QString &word)
{
    QString bare = word.trimmed().toLower();
    if (bare.startsWith(u"invoice:"))
        bare = bare.sliced(8).trimmed();
    bare.replace(u'_', u' ');
    const auto *found = std::find_if(std::begin(statuses), std::end(statuses),
        [&bare](const StatusRow &row) { return bare == QStringView(row.word); });
    return found == std::end(statuses) ? std::nullopt : std::optional(found->state);
}

const QStringList &keptMembers()
{
    static const QStringList members{u"errorCode"_s, u"errorMessage"_s, u"status"_s, u"ID"_s, u"id"_s,
        u"invoice_id"_s, u"invoice"_s, u"data"_s, u"devise"_s, u"amount"_s, u"description"_s,
        u"fiat_amount"_s, u"fiat_currency"_s, u"totalAmount"_s, u"totalCurrency"_s, u"datetime"_s,
        u"paid_amount"_s, u"merchant_amount"_s, u"fee_amount"_s, u"exchange_currency_symbol"_s,
        u"create_date"_s, u"status_date"_s, u"symbol"_s, u"tx_hash"_s};
    return members;
}

} // namespace counterfoil::nonstopay
