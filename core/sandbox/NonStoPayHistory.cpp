// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayHistory.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QTimeZone>

namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace nonstopay;

namespace {

constexpr int rowsOnAPage = 50;
constexpr qint64 lastPage = 1'000'000'000;

tl::unexpected<NonStoPayRefusal> refuse(int code, const QString &text)
{
    return tl::unexpected(NonStoPayRefusal{code, text});
}

std::optional<QDate> readDay(const QString &text)
{
    if (text.isEmpty())
        return QDate();
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// Looks like a transaction's hash and is the same whenever it is asked for.
QString transactionHash(const SandboxInvoice &invoice)
{
    const QByteArray seed = "transaction " + invoice.token.toUtf8();
    return u"0x"_s + QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex());
}

QString countryName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? u""_s : QLocale::territoryToString(territory);
}

Json urlOrNull(const QUrl &url)
{
    return Json::stringOrNull(url.toString(QUrl::FullyEncoded));
}

Json row(const SandboxInvoice &invoice, const NonStoPayHabits &habits)
{
    const bool paid = isSettled(invoice.state);
    const Money amount = paidAmount(invoice);
    Json json = Json::object();
    const auto text = [&json](
                          const QString &name, const QString &value) { json.set(name, Json::string(value)); };
    text(u"id"_s, QString::number(invoice.id));
    text(u"email"_s, habits.email(invoice.email));
    text(u"status"_s, historyWord(invoice.state));
    text(u"amount"_s, invoice.amount.decimalText());
    text(u"symbol"_s, invoice.amount.currency().code());
    text(u"create_date"_s, nonStoPayTime(invoice.created));
    text(u"status_date"_s, nonStoPayTime(invoice.changed));
    // Assumption: what only a payment brings is empty or zero before it, so that the types stay the
    // documented ones.
    text(u"tx_hash"_s, paid ? transactionHash(invoice) : QString());
    text(u"exchange_currency_symbol"_s, settlementCurrency(amount.currency()));
    text(u"paid_amount"_s, paid ? amount.decimalText() : u"0.00"_s);
    text(u"merchant_amount"_s, thousandths(paid ? merchantThousandths(amount) : 0));
    text(u"fee_amount"_s, thousandths(paid ? feeThousandths(amount) : 0));
    text(u"ip"_s, invoice.customerIp);
    text(u"country"_s, countryName(invoice.country));
    json.set(u"success_url"_s, urlOrNull(invoice.successUrl));
    json.set(u"pending_url"_s, urlOrNull(invoice.pendingUrl));
    json.set(u"cancel_url"_s, urlOrNull(invoice.cancelUrl));
    return json;
}

} // namespace

QString nonStoPayTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

tl::expected<NonStoPayHistoryQuery, NonStoPayRefusal> readHistoryQuery(
    const IncomingRequest &request, const NonStoPayHabits &habits)
{
    const auto value = [&request](const QString &name, const QString &otherwise) {
        const QString given = request.queryValue(name);
        return given.isEmpty() ? otherwise : given;
    };
    NonStoPayHistoryQuery query;
    query.status = value(u"status"_s, u"ALL"_s);
    query.from = value(u"from"_s, {});
    query.to = value(u"to"_s, {});
    query.order = value(u"order"_s, u"DESC"_s);
    if (query.order != u"ASC" && query.order != u"DESC")
        return refuse(OrderInvalid, errorText(u"history"_s, OrderInvalid));

    const auto states = historyGroup(query.status);
    const auto from = readDay(query.from);
    const auto to = readDay(query.to);
    bool good = false;
    query.page = value(u"page"_s, u"1"_s).toLongLong(&good);
    if (!states)
        return refuse(HistoryFilterInvalid, u"status must be PAID, UNPAID, WAITING, EXPIRED or ALL"_s);
    if (!from || !to)
        return refuse(HistoryFilterInvalid, u"from and to must be dates such as 2023-06-19"_s);
    const qint64 firstPage = habits.pageIndex(0, 1) < 0 ? 1 : 0;
    if (!good || query.page < firstPage || query.page > lastPage)
        return refuse(HistoryFilterInvalid, u"page must be a number from 1"_s);

    query.question.states = *states;
    if (from->isValid())
        query.question.from = from->startOfDay(QTimeZone::utc());
    if (to->isValid()) // that day included
        query.question.until = to->addDays(1).startOfDay(QTimeZone::utc());
    query.question.newestFirst = query.order == u"DESC";
    query.question.limit = rowsOnAPage;
    return query;
}

void turnTo(NonStoPayHistoryQuery &query, qint64 total, const NonStoPayHabits &habits)
{
    query.question.offset =
        habits.pageIndex(query.page, (total + rowsOnAPage - 1) / rowsOnAPage) * rowsOnAPage;
}

Json historyAnswer(const NonStoPayHistoryQuery &query, const HistoryPage &page, const NonStoPayHabits &habits)
{
    Json list = Json::array();
    for (const SandboxInvoice &invoice : page.invoices)
        list.append(row(invoice, habits));
    Json json = Json::object();
    json.set(u"errorCode"_s, Json::integer(Success));
    json.set(u"status"_s, Json::string(query.status));
    json.set(u"from"_s, Json::stringOrNull(query.from));
    json.set(u"to"_s, Json::stringOrNull(query.to));
    json.set(u"page"_s, Json::integer(query.page));
    json.set(u"order"_s, Json::string(query.order));
    json.set(u"list"_s, list);
    json.set(u"total"_s, habits.total(page.total, static_cast<qint64>(page.invoices.size()), query.page));
    return json;
}

} // namespace counterfoil
