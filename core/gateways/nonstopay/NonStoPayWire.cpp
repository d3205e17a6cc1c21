// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayWire.h"

#include "gateways/WireReader.h"
#include "invoices/ReferenceSearch.h"

#include <QRegularExpression>

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
// are an assumption: the documents name a cancel page but no status for it. So are those of money that went
// back or is held, but for the documented two.
constexpr StatusRow statuses[] = {
    {u"created", State::Open},
    {u"opened", State::Open},
    {u"unpaid", State::Open}, // which the history's filter has for both
    {u"awaiting approval", State::Authorised},
    {u"waiting", State::Authorised},
    {u"waiting approval", State::Authorised},
    {u"waiting settlement", State::Authorised},
    {u"paid", State::Paid},
    {u"failed", State::Failed},
    {u"expired", State::Expired},
    {u"chargeback", State::Chargeback},
    {u"charge back", State::Chargeback},
    {u"charged back", State::Chargeback},
    {u"refund", State::Chargeback},
    {u"refunded", State::Chargeback},
    {u"reversed", State::Chargeback},
    {u"withheld", State::Withheld},
    {u"blocked", State::Withheld},
    {u"hold", State::Withheld},
    {u"on hold", State::Withheld},
    {u"canceled", State::Cancelled},
    {u"cancelled", State::Cancelled},
};

/// Where the browser goes after a payment; the history echoes all but failure_url (A.7).
const QStringList &returnPageFields()
{
    static const QStringList fields{u"success_url"_s, u"cancel_url"_s, u"pending_url"_s, u"failure_url"_s};
    return fields;
}

/// The merchant's data in an info answer, or in a callback.
const Json &merchantData(const Json &answer)
{
    const Json &inside = answer[u"data"][callbackField];
    return inside.isNull() ? answer[callbackField] : inside;
}

/// Whether merchant data says nothing: null, false, 0 or an empty text, list or object.
bool isSilent(const Json &data)
{
    switch (data.kind()) {
    case Json::Kind::Null:
        return true;
    case Json::Kind::Bool:
        return !data.isTrue();
    case Json::Kind::Number:
        return data.toInteger() == 0;
    case Json::Kind::String: {
        const QString text = data.text().trimmed();
        return text.isEmpty() || text == u"null" || text == u"{}" || text == u"[]" || text == u"false"
            || text == u"\"\"";
    }
    case Json::Kind::Array:
        return data.items().empty();
    case Json::Kind::Object:
        return data.members().empty();
    }
    Q_UNREACHABLE();
}

/// The reference that stands where we put ours; empty where nothing stands there as it was sent.
QString referenceInItsPlace(const Json &answer)
{
    const Json &data = merchantData(answer);
    if (data.isObject())
        return data[referenceMember].text();
    const auto parsed = Json::parse(data.text().toUtf8());
    return parsed ? (*parsed)[referenceMember].text() : QString();
}

/// Whether merchant data was cut off so that the only reference in it may be one that the merchant sent
/// along: it does not stand behind our member's name.
bool isCutBeforeOurs(const Json &data, const QString &reference)
{
    const QString text = data.isString() ? data.text().trimmed() : QString();
    if (!text.startsWith(u'{') || Json::parse(text.toUtf8()))
        return false;
    const qsizetype at = text.indexOf(reference, 0, Qt::CaseInsensitive);
    constexpr qsizetype longestBetween = 16; // a colon and quotes, escaped or as entities
    return at >= 0
        && !text.left(at)
                .right(referenceMember.size() + longestBetween)
                .contains(referenceMember, Qt::CaseInsensitive);
}

/// A page that was copied from the browser after a sale has that sale's reference in it, under our own name.
QString withoutOldReference(const QString &address)
{
    static const QRegularExpression old(u"(?<=[?&])%1=CF-[A-Z2-7]{16}(&|$)"_s.arg(referenceMember),
        QRegularExpression::CaseInsensitiveOption);
    QString page = address;
    page.remove(old);
    return page;
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
    // Ours first: a gateway that cuts what it echoes cuts the end.
    Json callback = Json::object();
    callback.set(referenceMember.toString(), Json::string(reference));
    Json body = Json::object();
    for (const auto &[wireName, value] : order.values) {
        if (wireName == callbackField) {
            for (const auto &[name, member] : std::get<Json>(value).members()) {
                if (name != referenceMember)
                    callback.set(name, member);
            }
            continue;
        }
        Json written = toWire(value);
        if (returnPageFields().contains(wireName) && written.isString())
            written = Json::string(returnPage(written.text(), reference));
        body.set(wireName, std::move(written));
    }
    body.set(callbackField, std::move(callback));
    QByteArray bytes = body.toBytes();
    body.wipe();
    return bytes;
}

QString returnPage(const QString &page, const QString &reference)
{
    if (page.trimmed().isEmpty() || referencesIn(page).contains(reference))
        return page;
    const qsizetype hash = page.indexOf(u'#');
    const QString address = withoutOldReference(hash < 0 ? page : page.left(hash));
    const QString fragment = hash < 0 ? QString() : page.sliced(hash);
    const bool hasQuery = address.contains(u'?');
    const bool isOpen = address.endsWith(u'?') || address.endsWith(u'&');
    const QString joint = isOpen ? QString() : hasQuery ? u"&"_s : u"?"_s;
    return address + joint + referenceMember.toString() + u'=' + reference + fragment;
}

QString referenceIn(const Json &answer)
{
    const QStringList references = referencesIn(answer);
    if (references.size() == 1)
        return isCutBeforeOurs(merchantData(answer), references.front()) ? QString() : references.front();
    const QString placed = referenceInItsPlace(answer);
    return references.contains(placed) ? placed : QString();
}

QString namingReference(const Json &answer)
{
    const QStringList inData = referencesIn(merchantData(answer));
    const QString placed = referenceInItsPlace(answer);
    if (inData.contains(placed) || inData.size() == 1)
        return inData.contains(placed) ? placed : inData.front();
    for (const QString &field : returnPageFields()) {
        const QStringList onPage = referencesIn(answer[u"data"][field].text() + u' ' + answer[field].text());
        if (!onPage.isEmpty())
            return onPage.front();
    }
    return {};
}

QString plainId(const QString &id)
{
    static const QRegularExpression number(u"^\\+?0*([0-9]+)(\\.0*)?$"_s);
    const auto match = number.match(id.trimmed());
    return match.hasMatch() ? match.captured(1) : id.trimmed();
}

bool isAboutAnotherId(const Json &info, const QString &id)
{
    const QString told = wire::id(info[u"invoice_id"]);
    return !told.isEmpty() && !id.isEmpty() && plainId(told) != plainId(id);
}

QStringList referencesSentWith(const Invoice &sale)
{
    QStringList sent = referencesIn(sale.fields);
    sent.removeAll(sale.reference);
    return sent;
}

Echo echoOf(const Json &answer, const QString &reference, const QStringList &sent)
{
    const QStringList references = referencesIn(answer);
    if (references.isEmpty())
        return isSilent(merchantData(answer)) ? Echo::Nothing : Echo::Strange;
    const bool isNamed = references.contains(reference);
    if (isNamed && references.size() == 1)
        return Echo::Ours;
    // A merchant may name one sale in another's data. What stands where we wrote it decides.
    const QString placed = referenceInItsPlace(answer);
    if (references.contains(placed))
        return placed == reference ? Echo::Ours : Echo::AnotherSales;
    if (isNamed)
        return Echo::Strange;
    // What was sent along with this sale may be what is left of its echo, with ours cut off.
    const QString naming = namingReference(answer);
    return naming.isEmpty() || sent.contains(naming) ? Echo::Strange : Echo::AnotherSales;
}

std::optional<State> stateOf(const QString &word)
{
    QString bare = word.trimmed().toLower();
    if (bare.startsWith(u"invoice:"))
        bare = bare.sliced(8).trimmed();
    bare = bare.replace(u'_', u' ').replace(u'-', u' ').simplified();
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
