// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerRows.h"

#include <QVariant>

#include <limits>

namespace counterfoil::rows {

using namespace Qt::StringLiterals;

namespace {

QVariant milliseconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime timeOf(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? QDateTime()
                                 : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

/// A null QString would be bound as NULL; our columns say "empty" instead.
QString text(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant jsonOrNull(const Json &json)
{
    return json.isNull() ? QVariant(QMetaType::fromType<QString>())
                         : QVariant(QString::fromUtf8(json.toBytes()));
}

/// What an event says to a person. A doubt belongs to it: the invoice shows the newest one only.
QString wordsOf(const Evidence &evidence)
{
    QStringList words{evidence.message, evidence.warning.value_or(QString())};
    words.removeAll(QString());
    return words.join(u' ');
}

/// Whether it brings something to pay by, or a doubt, that the invoice does not have.
bool bringsMore(const Invoice &invoice, const Evidence &evidence)
{
    return (!evidence.payLink.isEmpty() && evidence.payLink != invoice.payLink)
        || (!evidence.coin.isEmpty() && evidence.coin != invoice.coin)
        || (!evidence.payForm.isNull() && evidence.payForm != invoice.payForm)
        || evidence.warning.value_or(invoice.warning) != invoice.warning;
}

QString channelName(Channel channel)
{
    return channel == Channel::Direct ? u"direct"_s : u"hosted"_s;
}

tl::unexpected<Error> strangeRow(const QString &reference, const QString &what)
{
    return failure(ErrorKind::Unavailable, u"ledger-damaged"_s,
        u"The ledger’s line for %1 cannot be read (%2). The file is damaged; restore a copy of it."_s.arg(
            reference, what));
}

/// The currency of a line, if its code still means what it meant when the line was written.
Result<Currency> currencyOf(const QString &reference, const QString &code, int decimals)
{
    const auto currency = Currency::find(code);
    if (!currency || currency->decimals() != decimals)
        return strangeRow(reference, u"currency %1 with %2 decimals"_s.arg(code).arg(decimals));
    return *currency;
}

/// The sum whose upper and lower 32 bits were added apart; nothing where it does not fit.
std::optional<Money> joined(qint64 upper, qint64 lower, Currency currency)
{
    constexpr qint64 half = qint64(1) << 32;
    const qint64 carried = upper + (lower >> 32);
    if (carried < std::numeric_limits<qint32>::min() || carried > std::numeric_limits<qint32>::max())
        return std::nullopt;
    return Money(carried * half + (lower & (half - 1)), currency);
}

QString escapedForLike(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

/// What a line has to fulfil, and the values for the question marks in it.
struct Conditions {
    QStringList all;
    QVariantList values;

    QString text() const { return all.isEmpty() ? QString() : u" WHERE "_s + all.join(u" AND "_s); }
};

Conditions conditionsOf(const LedgerQuery &wanted)
{
    Conditions conditions;
    auto &[all, values] = conditions;
    if (!wanted.reference.isEmpty()) {
        all << u"reference = ?"_s;
        values << wanted.reference;
    }
    if (!wanted.states.empty()) {
        QStringList marks;
        for (const State state : wanted.states) {
            marks << u"?"_s;
            values << stateName(state);
        }
        all << u"state IN (%1)"_s.arg(marks.join(u", "_s));
    }
    if (!wanted.search.isEmpty()) {
        const QString pattern = u'%' + escapedForLike(wanted.search) + u'%';
        QStringList columns;
        for (const QString &column :
            {u"reference"_s, u"email"_s, u"customer_name"_s, u"description"_s, u"remote_id"_s}) {
            columns << column + u" LIKE ? ESCAPE '\\'"_s;
            values << pattern;
        }
        // And what was sent: the payment system, a shop's own number of a sale that was taken over.
        columns
            << u"json_valid(fields) AND EXISTS (SELECT 1 FROM json_tree(fields) WHERE atom LIKE ? ESCAPE '\\')"_s;
        values << pattern;
        all << u'(' + columns.join(u" OR "_s) + u')';
    }
    if (!wanted.errorCode.isEmpty()) {
        all << u"error_code = ?"_s;
        values << wanted.errorCode;
    }
    if (wanted.openedSince.isValid()) {
        all << u"opened_at >= ?"_s;
        values << milliseconds(wanted.openedSince);
    }
    if (wanted.openedBefore.isValid()) {
        all << u"opened_at < ?"_s;
        values << milliseconds(wanted.openedBefore);
    }
    if (!wanted.accountId.isEmpty()) {
        all << u"account_id = ?"_s;
        values << wanted.accountId;
    }
    return conditions;
}

void changeState(Invoice &invoice, const Evidence &evidence)
{
    if (!evidence.state)
        return;
    if (*evidence.state != invoice.state)
        invoice.changedAt = evidence.at;
    invoice.state = *evidence.state;
    const bool keepsError = invoice.state == State::Refused || invoice.state == State::Unknown;
    invoice.errorCode = keepsError ? evidence.errorCode : QString();
    invoice.errorMessage = keepsError ? evidence.message : QString();
}

} // namespace

Invoice applied(Invoice invoice, const Evidence &evidence)
{
    changeState(invoice, evidence);
    if (!evidence.remoteId.isEmpty())
        invoice.remoteId = evidence.remoteId;
    if (!evidence.remoteStatus.isEmpty())
        invoice.remoteStatus = evidence.remoteStatus;
    if (!evidence.payLink.isEmpty())
        invoice.payLink = evidence.payLink;
    if (!evidence.coin.isEmpty())
        invoice.coin = evidence.coin;
    if (!evidence.payForm.isNull())
        invoice.payForm = evidence.payForm;
    invoice.warning = evidence.warning.value_or(invoice.warning);
    const bool gatewaySpoke = evidence.kind == EvidenceKind::Polled || evidence.kind == EvidenceKind::Found
        || evidence.kind == EvidenceKind::Issued || evidence.kind == EvidenceKind::NeverCreated
        || evidence.kind == EvidenceKind::Imported;
    if (gatewaySpoke)
        invoice.checkedAt = evidence.at;
    return invoice;
}

bool saysNothingNew(const Invoice &invoice, const QString &lastMessage, const Evidence &evidence)
{
    return evidence.kind == EvidenceKind::Polled && evidence.state.value_or(invoice.state) == invoice.state
        && evidence.remoteStatus == invoice.remoteStatus && evidence.remoteId == invoice.remoteId
        && !bringsMore(invoice, evidence)
        && (wordsOf(evidence).isEmpty() || wordsOf(evidence) == lastMessage);
}

QString insertInvoice()
{
    return u"INSERT INTO invoice (reference, account_id, account_name, gateway, method, channel, currency, "
           u"minor_units, "
           "decimals, email, customer_name, description, fields, state, opened_at, changed_at) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

void bindInvoice(QSqlQuery &query, const Invoice &invoice)
{
    query.addBindValue(invoice.reference);
    query.addBindValue(invoice.accountId);
    query.addBindValue(invoice.accountName);
    query.addBindValue(invoice.gatewayId);
    query.addBindValue(invoice.methodId);
    query.addBindValue(channelName(invoice.channel));
    query.addBindValue(invoice.amount.currency().code());
    query.addBindValue(invoice.amount.minorUnits());
    query.addBindValue(invoice.amount.currency().decimals());
    query.addBindValue(text(invoice.email));
    query.addBindValue(text(invoice.customerName));
    query.addBindValue(text(invoice.description));
    query.addBindValue(QString::fromUtf8(invoice.fields.toBytes()));
    query.addBindValue(stateName(invoice.state));
    query.addBindValue(milliseconds(invoice.openedAt));
    query.addBindValue(milliseconds(invoice.openedAt));
}

QString updateInvoice()
{
    return u"UPDATE invoice SET state = ?, remote_id = ?, remote_status = ?, pay_link = ?, coin_address = ?, "
           u"coin = ?, "
           u"coin_network = ?, confirmations = ?, confirmations_needed = ?, pay_form = ?, warning = ?, "
           u"error_code = ?, "
           u"error_message = ?, "
           "changed_at = ?, checked_at = ? WHERE id = ?"_s;
}

void bindUpdate(QSqlQuery &query, qint64 id, const Invoice &invoice)
{
    query.addBindValue(stateName(invoice.state));
    query.addBindValue(text(invoice.remoteId));
    query.addBindValue(text(invoice.remoteStatus));
    query.addBindValue(text(invoice.payLink));
    query.addBindValue(text(invoice.coin.address));
    query.addBindValue(text(invoice.coin.coin));
    query.addBindValue(text(invoice.coin.network));
    query.addBindValue(invoice.coin.confirmations);
    query.addBindValue(invoice.coin.needed);
    query.addBindValue(jsonOrNull(invoice.payForm));
    query.addBindValue(text(invoice.warning));
    query.addBindValue(text(invoice.errorCode));
    query.addBindValue(text(invoice.errorMessage));
    query.addBindValue(milliseconds(invoice.changedAt));
    query.addBindValue(milliseconds(invoice.checkedAt));
    query.addBindValue(id);
}

QString selectInvoice()
{
    return u"SELECT reference, account_id, account_name, gateway, method, channel, currency, minor_units, "
           u"decimals, email, "
           "customer_name, description, fields, state, remote_id, remote_status, pay_link, coin_address, "
           "coin, "
           "coin_network, confirmations, confirmations_needed, pay_form, warning, error_code, error_message, "
           "opened_at, changed_at, checked_at FROM invoice"_s;
}

Result<Invoice> readInvoice(const QSqlQuery &query)
{
    int column = 0;
    const auto next = [&query, &column] { return query.value(column++); };
    const QString reference = next().toString();
    Invoice invoice{.reference = reference,
        .accountId = next().toString(),
        .accountName = next().toString(),
        .gatewayId = next().toString(),
        .methodId = next().toString(),
        .channel = next().toString() == u"direct"_s ? Channel::Direct : Channel::Hosted,
        .amount = Money(0, *Currency::find(u"USD"))};
    const QString code = next().toString();
    const qint64 minorUnits = next().toLongLong();
    const auto currency = currencyOf(reference, code, next().toInt());
    if (!currency)
        return tl::unexpected(currency.error());
    invoice.amount = Money(minorUnits, *currency);
    invoice.email = next().toString();
    invoice.customerName = next().toString();
    invoice.description = next().toString();
    auto fields = Json::parse(next().toString().toUtf8());
    if (!fields)
        return strangeRow(reference, u"its fields: %1"_s.arg(fields.error().reason));
    invoice.fields = std::move(*fields);
    const QString state = next().toString();
    const auto known = stateFromName(state);
    if (!known)
        return strangeRow(reference, u"state %1"_s.arg(state));
    invoice.state = *known;
    invoice.remoteId = next().toString();
    invoice.remoteStatus = next().toString();
    invoice.payLink = next().toString();
    invoice.coin.address = next().toString();
    invoice.coin.coin = next().toString();
    invoice.coin.network = next().toString();
    invoice.coin.confirmations = next().toInt();
    invoice.coin.needed = next().toInt();
    if (const QVariant form = next(); !form.isNull()) {
        auto read = Json::parse(form.toString().toUtf8());
        if (!read)
            return strangeRow(reference, u"its form: %1"_s.arg(read.error().reason));
        invoice.payForm = std::move(*read);
    }
    invoice.warning = next().toString();
    invoice.errorCode = next().toString();
    invoice.errorMessage = next().toString();
    invoice.openedAt = timeOf(next());
    invoice.changedAt = timeOf(next());
    invoice.checkedAt = timeOf(next());
    return invoice;
}

QString insertEvent()
{
    return u"INSERT INTO event (invoice, at, kind, source, state, remote_id, remote_status, error_code, "
           u"message, answer) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

void bindEvent(QSqlQuery &query, qint64 invoice, const Evidence &evidence, State after)
{
    query.addBindValue(invoice);
    query.addBindValue(milliseconds(evidence.at));
    query.addBindValue(evidenceName(evidence.kind));
    query.addBindValue(text(evidence.source));
    query.addBindValue(stateName(after));
    query.addBindValue(text(evidence.remoteId));
    query.addBindValue(text(evidence.remoteStatus));
    query.addBindValue(text(evidence.errorCode));
    query.addBindValue(text(wordsOf(evidence)));
    query.addBindValue(jsonOrNull(evidence.answer));
}

QString selectEvents()
{
    return u"SELECT at, kind, source, state, remote_id, remote_status, error_code, message, answer FROM "
           u"event "
           "WHERE invoice = ? ORDER BY id"_s;
}

Result<Evidence> readEvent(const QSqlQuery &query, const QString &reference)
{
    Evidence evidence{.kind = evidenceFromName(query.value(1).toString()).value_or(EvidenceKind::Note),
        .source = query.value(2).toString(),
        .at = timeOf(query.value(0)),
        .state = stateFromName(query.value(3).toString()),
        .remoteId = query.value(4).toString(),
        .remoteStatus = query.value(5).toString(),
        .errorCode = query.value(6).toString(),
        .message = query.value(7).toString()};
    if (query.value(8).isNull())
        return evidence;
    auto answer = Json::parse(query.value(8).toString().toUtf8());
    if (!answer)
        return strangeRow(reference, u"an answer: %1"_s.arg(answer.error().reason));
    evidence.answer = std::move(*answer);
    return evidence;
}

void prepareList(QSqlQuery &query, const LedgerQuery &wanted)
{
    Conditions conditions = conditionsOf(wanted);
    if (!wanted.before.isEmpty()) {
        // The same two columns as the order: rows of one moment neither come twice nor get lost.
        conditions.all << u"(opened_at, id) < (SELECT opened_at, id FROM invoice WHERE reference = ?)"_s;
        conditions.values << wanted.before;
    }
    QString sql = selectInvoice() + conditions.text() + u" ORDER BY opened_at DESC, id DESC"_s;
    if (wanted.limit > 0)
        sql += u" LIMIT %1"_s.arg(wanted.limit);
    query.prepare(sql);
    for (const QVariant &value : conditions.values)
        query.addBindValue(value);
}

void prepareKnown(QSqlQuery &query, const SaleNames &names)
{
    // A month may bring more names than a statement may have question marks: each list is one value.
    const auto list = [](const QStringList &texts) {
        Json all = Json::array();
        for (const QString &each : texts)
            all.append(Json::string(each));
        return QString::fromUtf8(all.toBytes());
    };
    query.prepare(selectInvoice()
        + u" WHERE reference IN (SELECT value FROM json_each(?)) OR (account_id = ? AND gateway = ? AND "
          u"(remote_id IN (SELECT value FROM json_each(?)) OR "
          u"json_extract(fields, ?) IN (SELECT value FROM json_each(?)))) ORDER BY id"_s);
    query.addBindValue(list(names.numbers));
    query.addBindValue(names.accountId);
    query.addBindValue(names.gatewayId);
    query.addBindValue(list(names.remoteIds));
    query.addBindValue(QString(u"$."_s + merchantNumberField));
    query.addBindValue(list(names.numbers));
}

void prepareSums(QSqlQuery &query, const LedgerQuery &wanted)
{
    Conditions conditions = conditionsOf(wanted);
    conditions.all << u"state <> ?"_s;
    conditions.values << stateName(State::Refused);
    // SQLite gives up with "integer overflow" where a sum leaves 64 bits, for all currencies at once. The
    // upper and the lower half of each amount are added apart: neither sum can overflow with fewer than two
    // thousand million rows, and readSum puts them together.
    query.prepare(u"SELECT currency, decimals, min(reference), count(*), "
                  "sum(minor_units >> 32), sum(minor_units & 4294967295), "
                  "sum(CASE WHEN state = ? THEN minor_units >> 32 ELSE 0 END), "
                  "sum(CASE WHEN state = ? THEN minor_units & 4294967295 ELSE 0 END) FROM invoice"_s
        + conditions.text() + u" GROUP BY currency, decimals ORDER BY count(*) DESC, currency"_s);
    query.addBindValue(stateName(State::Paid));
    query.addBindValue(stateName(State::Paid));
    for (const QVariant &value : conditions.values)
        query.addBindValue(value);
}

Result<CurrencySum> readSum(const QSqlQuery &query)
{
    const auto currency =
        currencyOf(query.value(2).toString(), query.value(0).toString(), query.value(1).toInt());
    if (!currency)
        return tl::unexpected(currency.error());
    return CurrencySum{.currency = *currency,
        .count = query.value(3).toLongLong(),
        .total = joined(query.value(4).toLongLong(), query.value(5).toLongLong(), *currency),
        .paid = joined(query.value(6).toLongLong(), query.value(7).toLongLong(), *currency)};
}

} // namespace counterfoil::rows
