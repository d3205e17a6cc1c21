// SPDX-License-Identifier: GPL-3.0-or-later
#include "SameMerchant.h"

#include "invoices/Reference.h"
#include "money/StatedAmount.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// The web address that a gateway is reached at, without what differs from call to call.
QString hostOf(const QUrl &url)
{
    const int usual = url.scheme().compare(u"http"_s, Qt::CaseInsensitive) == 0 ? 80 : 443;
    QString host = url.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    return host.isEmpty() ? QString() : host + u':' + QString::number(url.port(usual));
}

bool isSamePlace(const Account &one, const Account &other)
{
    const QString host = hostOf(one.baseUrl);
    return !host.isEmpty() && host == hostOf(other.baseUrl)
        && one.clientId.trimmed() == other.clientId.trimmed();
}

/// Whether the line states an amount that the sale cannot have.
bool statesAnotherAmount(const StatementLine &line, const Invoice &sale)
{
    return line.amount && !isSameAmount(*line.amount, sale.amount);
}

bool isAboutThatTime(const StatementLine &line, const Invoice &sale)
{
    constexpr qint64 twoDays = 2 * 24 * 3600; // the gateway does not tell its time zone
    return !line.createdAt.isValid() || std::abs(line.createdAt.secsTo(sale.openedAt)) < twoDays;
}

} // namespace

SameMerchant::SameMerchant(const QString &accountId, QString gatewayId, const std::vector<Account> &all)
    : m_accountId(accountId)
    , m_gatewayId(std::move(gatewayId))
{
    const auto own = std::find_if(
        all.begin(), all.end(), [&accountId](const Account &each) { return each.id == accountId; });
    for (const Account &each : all) {
        if (each.id == accountId)
            continue;
        const bool isSame = own != all.end() && each.serves(m_gatewayId) && isSamePlace(*own, each);
        m_others.emplace_back(each.id, isSame ? Place::Same : Place::Another);
    }
}

SameMerchant::Place SameMerchant::placeOf(const QString &accountId) const
{
    if (accountId == m_accountId)
        return Place::Own;
    const auto found = std::find_if(
        m_others.begin(), m_others.end(), [&accountId](const auto &each) { return each.first == accountId; });
    return found == m_others.end() ? Place::Removed : found->second;
}

QStringList SameMerchant::sisters() const
{
    QStringList ids;
    for (const auto &[id, place] : m_others) {
        if (place == Place::Same)
            ids << id;
    }
    return ids;
}

bool SameMerchant::isSame(const StatementLine &line, const Invoice &elsewhere) const
{
    if (elsewhere.gatewayId != m_gatewayId)
        return false;
    if (isReference(line.reference) && line.reference == elsewhere.reference)
        return true;
    const Place place = placeOf(elsewhere.accountId);
    const bool hasSameId = !line.remoteId.isEmpty() && line.remoteId == elsewhere.remoteId;
    const bool hasSameNumber = !line.reference.isEmpty() && line.reference == merchantNumber(elsewhere);
    switch (place) {
    case Place::Own:
    case Place::Same:
        return hasSameId || hasSameNumber;
    case Place::Another:
        return false;
    case Place::Removed:
        return (hasSameId || (hasSameNumber && isAboutThatTime(line, elsewhere)))
            && !statesAnotherAmount(line, elsewhere);
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
