// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"
#include "ledger/LedgerFile.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <stdexcept>

namespace counterfoil::samples {

inline const QDateTime morning(QDate(2026, 3, 15), QTime(9, 30, 15, 123), Qt::UTC);

inline Invoice sale(const QString &reference, const QDateTime &openedAt = morning)
{
    using namespace Qt::StringLiterals;
    Json fields = Json::object();
    fields.set(u"amount"_s, Json::number(u"15.04"_s));
    fields.set(u"devise"_s, Json::string(u"USD"_s));
    return {.reference = reference,
        .accountId = u"a1"_s,
        .accountName = u"Market stall"_s,
        .gatewayId = u"nonstopay"_s,
        .methodId = u"card"_s,
        .channel = Channel::Hosted,
        .amount = Money(1504, *Currency::find(u"USD")),
        .email = u"anna@example.com"_s,
        .fields = fields,
        .openedAt = openedAt,
        .changedAt = openedAt};
}

inline Evidence polled(State state, const QDateTime &at, const QString &word = {})
{
    using namespace Qt::StringLiterals;
    return {.kind = EvidenceKind::Polled,
        .source = u"gateway: status"_s,
        .at = at,
        .state = state,
        .remoteStatus = word};
}

inline QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QStringLiteral("-");
}

/// Every member, one a line, so that a difference names itself.
inline QString textOf(const Invoice &invoice)
{
    return QStringList{invoice.reference, invoice.accountId, invoice.accountName, invoice.gatewayId,
        invoice.methodId,
        invoice.channel == Channel::Direct ? QStringLiteral("direct") : QStringLiteral("hosted"),
        invoice.amount.display(), invoice.email, invoice.customerName, invoice.description,
        QString::fromUtf8(invoice.fields.toBytes()), stateName(invoice.state), invoice.remoteId,
        invoice.remoteStatus, invoice.payLink, invoice.coin.address, invoice.coin.coin, invoice.coin.network,
        QString::number(invoice.coin.confirmations), QString::number(invoice.coin.needed),
        QString::fromUtf8(invoice.payForm.toBytes()), invoice.warning.english(), invoice.errorCode,
        invoice.errorMessage.english(), timeText(invoice.openedAt), timeText(invoice.changedAt),
        timeText(invoice.checkedAt)}
        .join(u'\n');
}

inline QString textOf(const Evidence &evidence)
{
    return QStringList{evidenceName(evidence.kind), evidence.source, timeText(evidence.at),
        evidence.state ? stateName(*evidence.state) : QStringLiteral("-"), evidence.remoteId,
        evidence.remoteStatus, evidence.errorCode, evidence.message.english(),
        QString::fromUtf8(evidence.answer.toBytes())}
        .join(u'\n');
}

inline QString codeOf(const auto &result)
{
    return result ? QStringLiteral("done") : result.error().code;
}

/// A plain SQLite connection beside the ledger's own: what somebody with a database tool sees and does.
class SqlSession {
public:
    explicit SqlSession(const QString &path)
        : m_name(QStringLiteral("session-%1").arg(reinterpret_cast<quintptr>(this)))
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
        if (!database.open())
            throw std::runtime_error("the test's own connection");
    }
    ~SqlSession() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(SqlSession)

    /// The first column of the first row, or the error.
    QString run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(sql))
            return query.lastError().text();
        return query.next() ? query.value(0).toString() : QString();
    }
    QStringList column(const QString &sql)
    {
        QSqlQuery query(sql, QSqlDatabase::database(m_name));
        QStringList values;
        while (query.next())
            values << query.value(0).toString();
        return values;
    }

private:
    QString m_name;
};

} // namespace counterfoil::samples
