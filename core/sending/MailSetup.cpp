// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailSetup.h"

#include "MailBook.h"
#include "MailPassword.h"
#include "base/ErrorLog.h"

namespace counterfoil::mailSetup {

using namespace Qt::StringLiterals;

QCoro::Task<Result<MailSettings>> keep(
    MailBook &book, MailPassword &passwords, MailSettings settings, SecretText password)
{
    auto reading = book.settings();
    const auto before = co_await reading;
    if (!before)
        co_return tl::unexpected(before.error());
    if (!password.isEmpty() && !settings.user.isEmpty()) {
        auto storing = passwords.store(settings, std::move(password));
        const auto stored = co_await storing;
        if (!stored)
            co_return tl::unexpected(stored.error());
    }
    auto setting = book.set(settings);
    const auto kept = co_await setting;
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (!MailPassword::isSame(*before, *kept)) {
        auto removing = passwords.remove(*before);
        const auto removed = co_await removing;
        if (!removed)
            logged(u"removing the password of another mail server"_s, removed.error());
    }
    co_return kept;
}

QCoro::Task<Result<void>> remove(MailBook &book, MailPassword &passwords)
{
    auto reading = book.settings();
    const auto settings = co_await reading;
    if (!settings)
        co_return tl::unexpected(settings.error());
    auto forgetting = passwords.remove(*settings);
    const auto forgotten = co_await forgetting;
    if (!forgotten)
        co_return tl::unexpected(forgotten.error());
    auto removing = book.remove();
    const auto removed = co_await removing;
    co_return removed;
}

} // namespace counterfoil::mailSetup
