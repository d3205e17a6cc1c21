// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExtraFieldLists.h"

#include <algorithm>

namespace counterfoil {

namespace {

/// Whether the gateway cannot tell the two apart: renaming an account changes nothing for it.
bool isSameAccess(const Account &one, const Account &other)
{
    return one.id == other.id && one.addedAt == other.addedAt && one.baseUrl == other.baseUrl
        && one.clientId == other.clientId && one.paths == other.paths;
}

} // namespace

void ExtraFieldLists::dropWhatIsOld()
{
    const QDateTime now = m_clock();
    const auto isOld = [&now](const Kept &kept) {
        const qint64 age = kept.since.secsTo(now); // a clock that was set back makes it old, too
        return age < 0 || age >= std::chrono::seconds(keptFor).count();
    };
    std::erase_if(m_kept, isOld);
}

const ExtraFieldLists::Kept *ExtraFieldLists::find(
    const Account &account, const QString &gatewayId, const QString &system)
{
    dropWhatIsOld();
    std::erase_if(m_kept, [&account](const Kept &kept) {
        return kept.account.id == account.id && !isSameAccess(kept.account, account);
    });
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) {
        return kept.account.id == account.id && kept.gatewayId == gatewayId && kept.system == system;
    });
    return found == m_kept.end() ? nullptr : &*found;
}

QCoro::Task<Result<ExtraFields>> ExtraFieldLists::of(Account account, QString gatewayId, QString system)
{
    if (const Kept *kept = find(account, gatewayId, system)) {
        auto copy = kept->list; // QCoro 0.8 moves from what is returned by conversion
        co_return copy;
    }
    auto opened = co_await m_gateways.openWithAccount(account.id, gatewayId);
    if (!opened)
        co_return tl::unexpected(opened.error());
    auto list = co_await opened->gateway->extraFields(system);
    if (!list)
        co_return tl::unexpected(list.error());
    // Another question may have been answered meanwhile, and the account may have been changed: what is kept
    // belongs to the account that answered.
    if (list->remark.isEmpty() && isSameAccess(opened->account, account) && !find(account, gatewayId, system))
        m_kept.push_back({account, gatewayId, system, m_clock(), *list});
    co_return list;
}

} // namespace counterfoil
